/// What a word can be in a question or a request.
struct ReplyWordKinds: OptionSet, Sendable {
  let rawValue: UInt32

  /// Question words.
  static let question = ReplyWordKinds(rawValue: 1 << 0)
  /// "vilken", "vilka": a noun stands before the verb.
  static let which = ReplyWordKinds(rawValue: 1 << 1)
  /// Question words of English.
  static let englishQuestion = ReplyWordKinds(rawValue: 1 << 2)
  /// Finite verbs.
  static let verb = ReplyWordKinds(rawValue: 1 << 3)
  /// Verbs that a writer puts first about himself: "tror jag", "tycker man".
  static let opinionVerb = ReplyWordKinds(rawValue: 1 << 4)
  /// Auxiliaries and the like, which a definite noun may follow as the subject.
  static let auxiliary = ReplyWordKinds(rawValue: 1 << 5)
  /// Pronouns and others that can only be a subject after the verb.
  static let subject = ReplyWordKinds(rawValue: 1 << 6)
  /// Words that end as verbs do and are none.
  static let notVerb = ReplyWordKinds(rawValue: 1 << 7)
  /// Personal pronouns as subjects.
  static let pronoun = ReplyWordKinds(rawValue: 1 << 8)
  /// Verbs that open a question within a sentence too: ", kan man …", ", är det …".
  static let asking = ReplyWordKinds(rawValue: 1 << 9)
  /// Subjects of such a question.
  static let askedSubject = ReplyWordKinds(rawValue: 1 << 10)
  /// Verbs whose imperative is spelt like the present: "gör det".
  static let imperativeLike = ReplyWordKinds(rawValue: 1 << 11)
  /// Subjects that no question to the municipality has without a question mark.
  static let thirdPerson = ReplyWordKinds(rawValue: 1 << 12)
  /// First words that make a question of an exclamation.
  static let sharp = ReplyWordKinds(rawValue: 1 << 13)
  /// English verbs that questions open with.
  static let englishVerb = ReplyWordKinds(rawValue: 1 << 14)
  /// English subjects.
  static let englishSubject = ReplyWordKinds(rawValue: 1 << 15)
  /// What may stand before the first word proper: greetings, conjunctions.
  static let opener = ReplyWordKinds(rawValue: 1 << 16)
  /// Adverbs that may stand before a question word; before a verb they make a statement.
  static let adverb = ReplyWordKinds(rawValue: 1 << 17)
  /// Swearing and particles between the question word and the verb.
  static let filler = ReplyWordKinds(rawValue: 1 << 18)
  /// "du" and its forms: another citizen, or a customer.
  static let singular = ReplyWordKinds(rawValue: 1 << 19)
  /// "ni", "kommunen": the municipality.
  static let plural = ReplyWordKinds(rawValue: 1 << 20)
  /// "hur mycket", "hur lång tid".
  static let measure = ReplyWordKinds(rawValue: 1 << 21)
  /// Answers that writers give their own questions.
  static let ownAnswer = ReplyWordKinds(rawValue: 1 << 22)
  /// Thanks.
  static let thanks = ReplyWordKinds(rawValue: 1 << 23)
  /// Words of address to other readers.
  static let readers = ReplyWordKinds(rawValue: 1 << 24)
}

/// The words that make a sentence a question or a request.
struct ReplyWords: Sendable {
  /// By row of classes in the vocabulary.
  private let kinds: [ReplyWordKinds]

  /// Defines the words in `builder`; the result is made when the vocabulary is built.
  static func draft(_ builder: inout VocabularyBuilder) -> @Sendable (Vocabulary) -> ReplyWords {
    var defined: [(wordClass: WordClass, kind: ReplyWordKinds)] = []
    for entry in lists {
      defined.append(
        (builder.define("reply." + entry.name, exactly: spellings(entry.words)), entry.kind))
    }
    let classes = defined
    return { ReplyWords(classes, $0) }
  }

  private init(
    _ classes: [(wordClass: WordClass, kind: ReplyWordKinds)], _ vocabulary: Vocabulary
  ) {
    var kinds = [ReplyWordKinds](repeating: [], count: vocabulary.rowCount)
    for (wordClass, kind) in classes {
      for row in vocabulary.rows(holding: wordClass) { kinds[Int(row)].insert(kind) }
    }
    self.kinds = kinds
  }

  /// What the word of `token` can be.
  func kinds(of token: Token) -> ReplyWordKinds {
    let own = kinds[Int(token.word.row)]
    return token.secondRow == 0 ? own : own.union(kinds[Int(token.secondRow)])
  }

  private static let lists: [(kind: ReplyWordKinds, name: String, words: String)] = [
    (
      .question, "wh",
      """
      vad va vadå när nårr närdå hur huredå varför vaför varfö vem vems vilka var vart varifrån hocken hocka \
      hva vilken vilket håcken hårr vorr
      """
    ),
    (.which, "which", "vilken vilket vilka hocken hocka håcken"),
    (.englishQuestion, "en.wh", "what when how why who where which whose"),
    (
      .verb, "verb",
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
      """
    ),
    (
      .opinionVerb, "opinion",
      """
      tycker tror antar hoppas menar gissar förmodar misstänker anser tänkte såg minns undrar \
      trodde tyckte säger lovar hör märker känner sade sa ser förstår önskar misstänkte
      """
    ),
    (
      .auxiliary, "aux",
      "är e ä har hade kan kunde kommer ska skall skulle får blir blev går gäller finns måste bör vet"
    ),
    (
      .subject, "subject",
      """
      jag ja ni vi man det dä de hä dom di den någon nån nån nåt något några nåra nån han hon hen kommunen \
      kommun bussen vägen skolan biblioteket simhallen badhuset barnen alla allt detta dessa denna ne
      """
    ),
    (
      .notVerb, "notverb",
      """
      över under efter eller där här för mer fler år dagar veckor timmar månader kronor meter bilar minuter \
      gånger annars hos dessutom inte ute inne uppe nere hemma borta bättre sämre större mindre tills redan både \
      varje inför utanför senare tidigare längre närmare alltid numera åtminstone istället kanske \
      hoppas önskar tackar älskar gillar hatar saknar väntar håller instämmer orkar slipper förstår
      """
    ),
    (.pronoun, "pronoun", "ni vi jag man de dom det den du han hon"),
    (.asking, "asking", "kan får finns är går e ska gäller"),
    (.askedSubject, "asked", "det de dä man vi jag"),
    (.imperativeLike, "imperative", "gör kör hör"),
    (.thirdPerson, "third", "han hon hen något nåt inget"),
    (.sharp, "sharp", "när varför kan vart"),
    (
      .englishVerb, "en.verb",
      "is are was were do does did can could will would should has have may am isnt arent cant"
    ),
    (
      .englishSubject, "en.subject",
      "i you we they he she it there the this that these someone anyone somebody anybody"
    ),
    (
      .opener, "opener",
      """
      hej hejsan hejhej hallå tjena tjenare hello hi god morgon kväll dag goddag och å men ja jo nej nä nå \
      alltså asså förresten ursäkta förlåt okej ok eller jaha oj fråga tack snälla kära också samt dessutom \
      jaså fast hm hmm öh eh ööh
      """
    ),
    (.adverb, "adverb", "så sen då nu här dock annars sedan egentligen undrar bara"),
    (
      .filler, "filler",
      """
      fan i helvete satan fanken tusan sjutton hela fridens världen hundan då nu egentligen i jävla jävlar \
      herrans namn förresten bara ens nånsin någonsin fasen den dä för
      """
    ),
    (.singular, "singular", "du dig dej din ditt dina"),
    (.plural, "plural", "ni er era ert eran eder nämnden nämnd kommunen kommunens kommun ne"),
    (
      .measure, "measure",
      """
      mycket mycke många länge läng lång långt långa ofta stor stort stora nära högt hög sent tidigt dyrt \
      dyr gammal gamla snabbt fort djupt brett bra dålig svårt säkert säker varmt kallt brant
      """
    ),
    (
      .ownAnswer, "answer",
      """
      jo ja nej nä absolut knappast tveksamt självklart naturligtvis givetvis visst aldrig inte tyvärr \
      njae tror troligen antagligen säkert jodå nejdå javisst ingen ingenting inga svaret
      """
    ),
    (.thanks, "thanks", "tack tackar tackor tacksam thanks thank"),
    (
      .readers, "readers",
      "grannar grannarna allihop allihopa folk vänner gott föräldrar ungdomar killar tjejer själva gänget"
    ),
  ]
}
