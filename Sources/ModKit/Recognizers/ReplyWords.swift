/// The words that make a sentence a question or a request.
struct ReplyWords: Sendable {
  /// Question words.
  let question: WordClass
  /// "vilken", "vilka": a noun stands before the verb.
  let which: WordClass
  /// Question words of English.
  let englishQuestion: WordClass
  /// Finite verbs.
  let verb: WordClass
  /// Verbs that a writer puts first about himself: "tror jag", "tycker man".
  let opinionVerb: WordClass
  /// Auxiliaries and the like, which a definite noun may follow as the subject.
  let auxiliary: WordClass
  /// Pronouns and others that can only be a subject after the verb.
  let subject: WordClass
  /// Words that end as verbs do and are none.
  let notVerb: WordClass
  /// Personal pronouns as subjects.
  let pronoun: WordClass
  /// Verbs that open a question within a sentence too: ", kan man …", ", är det …".
  let asking: WordClass
  /// Subjects of such a question.
  let askedSubject: WordClass
  /// Verbs whose imperative is spelt like the present: "gör det".
  let imperativeLike: WordClass
  /// Subjects that no question to the municipality has without a question mark.
  let thirdPerson: WordClass
  /// First words that make a question of an exclamation.
  let sharp: WordClass
  /// English subjects and auxiliaries.
  let englishVerb: WordClass
  let englishSubject: WordClass
  /// What may stand before the first word proper: greetings, conjunctions.
  let opener: WordClass
  /// Adverbs that may stand before a question word; before a verb they make a statement.
  let adverb: WordClass
  /// Swearing and particles between the question word and the verb.
  let filler: WordClass
  /// "du" and its forms: another citizen, or a customer.
  let singular: WordClass
  /// "ni", "kommunen": the municipality.
  let plural: WordClass
  /// "hur mycket", "hur lång tid".
  let measure: WordClass
  /// Answers that writers give their own questions.
  let ownAnswer: WordClass
  /// Thanks.
  let thanks: WordClass
  /// Words of address to other readers.
  let readers: WordClass

  init(_ builder: inout VocabularyBuilder) {
    func define(_ name: String, _ words: String) -> WordClass {
      builder.define("reply." + name, exactly: spellings(words))
    }
    question = define(
      "wh",
      """
      vad va vadå när nårr närdå hur huredå varför vaför varfö vem vems vilka var vart varifrån hocken hocka \
      hva vilken vilket håcken hårr vorr
      """)
    which = define("which", "vilken vilket vilka hocken hocka håcken")
    englishQuestion = define("en.wh", "what when how why who where which whose")
    verb = define(
      "verb",
      """
      är e ä va var blir blev bli'r bler har hade haver kan kunde ska skall skulle sku får fick vill ville måste \
      bör borde kommer kom går gick gäller gällde finns fanns finnes fins behöver behövs behövde vet visste tar tog ger \
      gav gör görs gjorde ser såg syns säger sa tänker tänkte brukar kostar kostade krävs kräver ingår öppnar öppnade \
      stänger stängde stannar ligger låg hänger läser läste skriver skrev plogas sandas töms hämtas hämtar \
      tömmer städas klipps lagas byggs bygger byggde börjar började slutar slutade fungerar funkar \
      fortsätter händer hände sker blivit används använder tillåts tillåter räknas räknar serveras \
      serverades anställer beslutade beslutar betalar betalade köper köpte säljer sålde hittar hittade \
      lämnar lämnade ringer ringde söker sökte ansöker anmäler vänder skickar skickade svarar svarade \
      motiverar tycker tror menar anser planerar planeras räcker drar drog ändras ändrar höjs höjer \
      sänks sänker stämmer rivs river planteras flyttas flyttar lägger lades läggs sätter sattes satt \
      åker åkte kör körde heter hette står stod sitter bor bodde jobbar arbetar ansvarar äger ägde \
      bestämmer bestämde godkände tyckte sköter skötte leder hjälper tillhör berör påverkar innebär \
      betyder beror försvann försvinner tänds släcks renoveras repareras åtgärdas vattnas saltas skottas \
      hålls håller höll hörs hör hörde syftar väntar dröjer tillkommer upphör utgår avgår ersätts erbjuds \
      erbjuder ordnar ordnas arrangeras visas visar sänds streamas publiceras redovisas följer saknas gills
      """)
    opinionVerb = define(
      "opinion",
      """
      tycker tror antar hoppas menar gissar förmodar misstänker anser tänkte såg minns undrar \
      trodde tyckte säger lovar hör märker känner sade sa ser förstår önskar misstänkte
      """)
    auxiliary = define(
      "aux",
      "är e ä har hade kan kunde kommer ska skall skulle får blir blev går gäller finns måste bör vet"
    )
    subject = define(
      "subject",
      """
      jag ja ni vi man det dä de hä dom di den någon nån nån nåt något några nåra nån han hon hen kommunen \
      kommun bussen vägen skolan biblioteket simhallen badhuset barnen alla allt detta dessa denna ne
      """)
    notVerb = define(
      "notverb",
      """
      över under efter eller där här för mer fler år dagar veckor timmar månader kronor meter bilar minuter \
      gånger annars hos dessutom inte ute inne uppe nere hemma borta bättre sämre större mindre tills redan både \
      varje inför utanför senare tidigare längre närmare alltid numera åtminstone istället kanske \
      hoppas önskar tackar älskar gillar hatar saknar väntar håller instämmer orkar slipper förstår
      """)
    pronoun = define("pronoun", "ni vi jag man de dom det den du han hon")
    asking = define("asking", "kan får finns är går e ska gäller")
    askedSubject = define("asked", "det de dä man vi jag")
    imperativeLike = define("imperative", "gör kör hör")
    thirdPerson = define("third", "han hon hen något nåt inget")
    sharp = define("sharp", "när varför kan vart")
    englishVerb = define(
      "en.verb",
      "is are was were do does did can could will would should has have may am isnt arent cant")
    englishSubject = define(
      "en.subject",
      "i you we they he she it there the this that these someone anyone somebody anybody")
    opener = define(
      "opener",
      """
      hej hejsan hejhej hallå tjena tjenare hello hi god morgon kväll dag goddag och å men ja jo nej nä nå \
      alltså asså förresten ursäkta förlåt okej ok eller jaha oj fråga tack snälla kära också samt dessutom \
      jaså fast hm hmm öh eh ööh
      """)
    adverb = define("adverb", "så sen då nu här dock annars sedan egentligen undrar bara")
    filler = define(
      "filler",
      """
      fan i helvete satan fanken tusan sjutton hela fridens världen hundan då nu egentligen i jävla jävlar \
      herrans namn förresten bara ens nånsin någonsin fasen den dä för
      """)
    singular = define("singular", "du dig dej din ditt dina")
    plural = define("plural", "ni er era ert eran eder nämnden nämnd kommunen kommunens kommun ne")
    measure = define(
      "measure",
      """
      mycket mycke många länge läng lång långt långa ofta stor stort stora nära högt hög sent tidigt dyrt \
      dyr gammal gamla snabbt fort djupt brett bra dålig svårt säkert säker varmt kallt brant
      """)
    ownAnswer = define(
      "answer",
      """
      jo ja nej nä absolut knappast tveksamt självklart naturligtvis givetvis visst aldrig inte tyvärr \
      njae tror troligen antagligen säkert jodå nejdå javisst ingen ingenting inga svaret
      """)
    thanks = define("thanks", "tack tackar tackor tacksam thanks thank")
    readers = define(
      "readers",
      "grannar grannarna allihop allihopa folk vänner gott föräldrar ungdomar killar tjejer själva gänget"
    )
  }
}
