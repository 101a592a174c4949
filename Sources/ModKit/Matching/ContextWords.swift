/// The closed-class words that sentence, quotation, negation and language are judged by.
enum ContextWords {
  static let negation = WordClass(index: 0)
  static let reportingVerb = WordClass(index: 1)
  static let naming = WordClass(index: 2)
  static let mention = WordClass(index: 3)
  static let complaint = WordClass(index: 4)
  static let abbreviation = WordClass(index: 5)
  static let english = WordClass(index: 6)
  static let swedish = WordClass(index: 7)
  static let clauseOpener = WordClass(index: 8)
  static let author = WordClass(index: 9)
  static let bareSwedish = WordClass(index: 10)
  /// Words that stand in the vocabulary without their å, ä, ö.
  static let bareSpelling = WordClass(index: 11)
  /// First halves of words that people split: *jäv la*.
  static let splitStart = WordClass(index: 12)
  /// What stands before *hel vete* when it is no flour.
  static let splitBefore = WordClass(index: 13)
  static let backwards = WordClass(index: 14)
  static let given = WordClass(index: 15)
  static let common = WordClass(index: 16)

  /// Whether the words of `wordClass` stand in most texts.
  static func isFrequent(_ wordClass: WordClass) -> Bool {
    wordClass == swedish || wordClass == english || wordClass == negation || wordClass == common
  }

  /// In the order of the indices above.
  static let all: [(name: String, words: WordForms)] = [
    (
      "context.negation",
      list(
        "inte ej icke aldrig ingen inget inga utan varken knappast ingalunda "
          + "ingenting nej not never no dont doesnt didnt inga inte int itte ente")
    ),
    (
      "context.reporting",
      list(
        "skrek skriker skrikit skrev skrivit skriver ropade ropar ropat vrålade vrålar "
          + "vrålat sa sade säger sagt sägs stod står löd lyder viskade hojtade väste fräste mumlade citerar citerade "
          + "citat yttrade yttrat said says shouted wrote called yelled messade mejlade svarade")
    ),
    (
      "context.naming",
      list(
        "kalla kallar kallade kallat kallad kallas kallades kallats kallats "
          + "benämner benämnde benämns tilltalad tilltalade tilltalades titulerade")
    ),
    (
      "context.mention",
      list(
        "ordet orden uttrycket uttrycken termen glåpordet glåpord skällsordet skällsord "
          + "tillmälet tillmälen tillmäle svordomen svordomar svärordet frasen begreppet slagordet texten skylten "
          + "boken filmen låten pjäsen romanen titeln rubriken citatet word term")
    ),
    (
      "context.complaint",
      list(
        "klottrat klottrade klottras klotter klottret sprejat sprejade "
          + "ristat ristade skrivits anmält anmälde anmäler polisanmält polisanmälde polisanmäler polisanmälan "
          + "anmälan anmälas anmälts utsatt utsatta utsattes mobbad mobbade mobbas mobbning mobbar hotad "
          + "hotades rasistiskt rasistiska rapporterat rapporterade reported graffiti")
    ),
    (
      "context.abbreviation",
      list(
        "ex bl tex dvs ca kl nr tel obs jfr resp inkl exkl max min st gm pga fd sk "
          + "tom from mm osv etc bla tv ev s k t f d m p g a fr o")
    ),
    (
      "context.english",
      list(
        "the you is are and of your to this that it they we my what why with have has was "
          + "were be been not do does did don't dont can't cant will would should could please there here "
          + "our their his she he i am im i'm its it's who how which from just all an or if on off out up "
          + "these those them us me go get got")
    ),
    (
      "context.swedish",
      list(
        "och att det som en på är av för med till den har de inte om ett han men var jag "
          + "sig från vi så kan när du ni hon under också efter eller nu sin där vid mot ska skulle kommer ut får "
          + "finns vara hade alla mycket än här då sedan över bara in blir upp även vad två vill ha många hur mer "
          + "går sverige kommunen ju er oss dom mig dig min din nån nåt va ar for pa fran nar aven e å ä"
      )
    ),
    ("context.opener", list("men medan eftersom fastän fast utan samtidigt däremot")),
    ("context.author", list("jag vi ja jak mig oss i")),
    (
      "context.bare",
      list("ar for pa fran nar aven nagon nagot manga forst mar haller gar far ocksa battre")
    ),
    ("spelling.bare", WordForms()),
    (
      "split.start",
      list(
        "jäv jav jä idi id hel helve helv fit fitt kn knul fu sh sk blat svart sat puc ku mon neg")
    ),
    ("split.before", list("åt i till för vilket rena jävla at ett")),
    ("context.backwards", list("baklänges baklanges bakifrån backwards")),
    ("context.given", GivenNames.all),
    (
      "context.common",
      list(
        "där dit då nu så här också bara när hur var vart vad vem vilken vilket vilka vet veta visste "
          + "kan kunde får fick fått ska ville vill måste borde tar tog ta ser såg se gör gjorde göra "
          + "går gick gå kommer kom komma säger sa ger gav ge står bor ligger sitter blir blev bli "
          + "tror tycker heter jobbar min mitt mina ditt dina er ert era hans hennes deras sitt sina "
          + "en ett två tre alla ingen någon något några nån nåt andra annan annat samma själv varje "
          + "bra stor stora ny nya lite liten mer mest igen aldrig alltid redan sen sedan efter "
          + "innan under mellan genom hos utan inom kring upp ner ned ut in hem bort fram "
          + "tid dag år gång gånger tack hej barn folk man människor hus vatten jobb skola "
          + "skolan huset hemma eller annars fast därför eftersom är e va dom de den dem henne honom "
          + "han hon vi ni du jag mig dig sig oss mej dej gott mycket många fler nog väl kanske "
          + "verkligen precis ens ju faktiskt långt länge nära lov hela helt fel rätt klart köpa "
          + "handla äta mat bil bilen buss bussen pengar tänker tänkte hade haft vara varit finns "
          + "fanns lät låt låta titta kolla skriv skriver läs läser hör höra känner känns")
    ),
  ]

  private static func list(_ words: String) -> WordForms {
    var forms = WordForms()
    forms.append(lexemes: words.utf8.filter { $0 != UInt8(ascii: "'") }[...])
    return forms
  }
}
