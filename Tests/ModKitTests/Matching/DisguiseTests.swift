import Testing

@testable import ModKit

/// One detector of the lexicon alone, made once: the vocabulary takes long to build without optimisation.
enum LexiconBench {
  private static let prepared: (TextAnalysis, LexiconRecognizer) = {
    var builder = VocabularyBuilder()
    let draft = LexiconRecognizer.draft(builder: &builder)
    let vocabulary = builder.build()
    return (TextAnalysis(vocabulary: vocabulary), draft(vocabulary))
  }()

  /// What the lexicon says of `text`.
  static func observations(_ text: String) -> Observations {
    var (analysis, recognizer) = prepared
    analysis.analyze(text)
    var observations = Observations(wantsNearMisses: true)
    recognizer.examine(analysis, into: &observations)
    return observations
  }

  /// Rule and marked text of each candidate, in order, without repeats.
  static func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    for candidate in observations(text).candidates {
      let words = candidate.spans.map { String(String.UnicodeScalarView(scalars[$0])) }
      let line = "\(candidate.rule.rawValue): \(words.joined(separator: "|"))"
      if !found.contains(line) { found.append(line) }
    }
    return found
  }
}

@Suite struct DisguiseTests {
  /// Text, what is marked, and how the reason names the disguise.
  private static let triggering: [(String, String, String)] = [
    ("denna j*vla kö", "j*vla", "stjärna"), ("Sån sk*t alltså", "sk*t", "stjärna"),
    ("vad f** gör ni", "f**", "stjärna"), ("vad i h******e då", "h******e", "stjärna"),
    ("f#n också", "f#n", "stjärna"), ("J_VLA GUPP", "J_VLA", "stjärna"),
    ("h€lvete också", "h€lvete", "liknar"), ("$kit samma", "$kit", "liknar"),
    ("J@VLA KLUMP", "J@VLA", "liknar"),
    ("|<uken också", "|<uken", "liknar"), ("h3lv3t3 vad dyrt", "h3lv3t3", "siffra"),
    ("5k17 på er", "5k17", "siffra"),
    ("din h0ra", "h0ra", "siffra"), ("f-a-n då", "f-a-n", "tecken mellan"),
    ("s.k.i.t till service", "s.k.i.t", "tecken mellan"),
    ("s|k|i|t i det", "s|k|i|t", "tecken mellan"), ("(f)(a)(n)", "f)(a)(n", "tecken mellan"),
    ("jäv-la dumt", "jäv-la", "tecken mellan"), ("hel-\nvete", "hel-\nvete", "tecken mellan"),
    ("F.A.N. vad dyrt", "F.A.N", "tecken mellan"), ("f a n vad kallt", "f a n", "mellanrum"),
    ("F\nA\nN", "F\nA\nN", "mellanrum"),
    ("j ä v l a bom", "j ä v l a", "mellanrum"),
    ("dra åt hel vete", "hel vete", "mellanrum"), ("jäv la avgifter", "jäv la", "mellanrum"),
    ("faaaan", "faaaan", "upprepade"), ("jäääävvvla", "jäääävvvla", "upprepade"),
    ("FaAaAn", "FaAaAn", "upprepade"),
    ("fаn vad lång kö", "fаn", "annat alfabet"), ("κυκ på er", "κυκ", "annat alfabet"),
    ("ｓｋｉｔ", "ｓｋｉｔ", "full bredd"),
    ("𝐟𝐚𝐧 vad halt", "𝐟𝐚𝐧", "matematiska"), ("ꜰᴀɴ ta er", "ꜰᴀɴ", "kapitäler"),
    ("ⓢⓚⓘⓣ", "ⓢⓚⓘⓣ", "inringade"),
    ("f\u{200B}a\u{200B}n", "f\u{200B}a\u{200B}n", "osynliga"),
    ("j\u{AD}ä\u{AD}vla", "j\u{AD}ä\u{AD}vla", "osynliga"),
    ("f\u{336}a\u{336}n\u{336} då", "f\u{336}a\u{336}n\u{336}", "staplade"),
    ("skît", "skît", "accenter"), ("jâvla", "jâvla", "accenter"),
    ("javla lampa", "javla", "utan prickar"), ("jaevla lampa", "jaevla", "utan prickar"),
    ("jefla bra", "jefla", "annan stavning"),
    ("hällvette", "hällvette", "annan stavning"), ("phan ta er", "phan", "förkortat"),
    ("jvl app", "jvl", "förkortat"),
    ("hlevete", "hlevete", "omkastad"), ("DettaJävlaBygge", "Jävla", "ihopskrivet"),
    ("idi⭕t är du", "idi⭕t", "en bild"),
    ("i🔥d🔥i🔥o🔥t", "i🔥d🔥i🔥o🔥t", "tecken mellan"),
    ("du är en toidi (läs baklänges)", "toidi", "baklänges"),
    ("j&auml;vla server", "j&auml;vla", "HTML"), ("\u{202E}toidi\u{202C}", "toidi", "baklänges"),
    ("jävIa avgifter", "jävIa", ""),
  ]

  @Test(arguments: triggering) func `a hidden word is read and the disguise named`(
    text: String, marked: String, name: String
  ) {
    let candidates = LexiconBench.observations(text).candidates
    let scalars = Array(text.unicodeScalars)
    let words = candidates.flatMap(\.spans).map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(words.contains(marked), "\(words)")
    #expect(candidates.contains { name.isEmpty || $0.reason.sv.contains(name) }, "\(candidates)")
  }

  @Test(arguments: [
    "Ingångarna F, A, N och B", "V A L B O R G på Kvarnängen", "E L E F A N T", "R Ö V A R E",
    "faaaantastiskt!!",
    "skiiiidor i år igen", "5 kit kvar", "f4 är fältbladet", "S3 och X5", "Sal 1D10", "Linje 3N9",
    "fіnаnѕрlаn", "Спасибо за",
    "Καλημέρα från vänorten",
    "f\u{200B}a\u{200B}n\u{200B}t\u{200B}a\u{200B}s\u{200B}t\u{200B}i\u{200B}s\u{200B}k",
    "ｓｋｉｄｓｐåｒｅｎ",
    "f🎄bra🎄julmarknad", "hel vetekärna", "frisk i tid", "skol-it-avdelningen",
    "Fick uk-märkt kabel", "f-a-r-t-k-a-m-e-r-a",
    "k.u.k. monarkin", "Fan av laget sedan barnsben", "Laget var frisk. It är kul", "kör 2*4 meter",
    "t.ex. i d-salen", "är över",
    "kommer överens", "bl.a.n.", "per/an",
    "m*m", "s. 17, k. 1", "a/b/c", "r-o-l-i-g-t", "hörrrru", "toidi",
  ]) func `nothing is read across words or into other words`(text: String) {
    #expect(LexiconBench.found(text) == [])
  }

  /// The variants of an example that must not change what it shows.
  @Test(arguments: [
    ("Vilken jävla röra", "jävla"), ("Dra åt helvete", "helvete"), ("Din hora", "hora"),
    ("en blatte till", "blatte"),
    ("kuken också", "kuken"), ("Shit vad fint", "Shit"),
  ]) func `a word is found however its letters are written`(text: String, word: String) {
    let expected = LexiconBench.found(text).count
    #expect(expected > 0)
    let letters = { (change: (Unicode.Scalar) -> String) in
      text.replacing(word, with: word.unicodeScalars.map(change).joined())
    }
    let wide = letters {
      $0.value > 0x20 && $0.value < 0x7F
        ? String(UnicodeScalar($0.value + 0xFEE0) ?? $0) : String($0)
    }
    let zeroWidth = letters { String($0) + "\u{200B}" }
    let decomposed = letters { $0 == "ä" ? "a\u{308}" : String($0) }
    let lookalike = letters {
      $0 == "a" ? "\u{430}" : $0 == "e" ? "\u{435}" : $0 == "i" ? "\u{456}" : String($0)
    }
    for variant in [
      text.uppercased(), wide, zeroWidth, decomposed, lookalike, "👍🏽é " + text, text + "\r\nhej",
      "hej\r\n" + text,
    ] {
      #expect(LexiconBench.found(variant).count == expected, "\(variant)")
    }
    let prefixed = LexiconBench.observations("👍🏽é " + text).candidates.flatMap(\.spans)
    let plain = LexiconBench.observations(text).candidates.flatMap(\.spans)
    #expect(prefixed == plain.map { $0.lowerBound + 4..<$0.upperBound + 4 })
    let glued = text.replacing(word, with: "q" + word + "q")
    #expect(LexiconBench.found(glued) == [], "\(glued)")
  }

  @Test(arguments: [
    "Jävla SKÎT", "ｆａｎ", "f\u{336}a\u{336}n", "&auml;r fаn", "\u{202E}toidi\u{202C}",
  ])
  func `folding twice is folding once`(text: String) {
    var analysis = TextAnalysis(vocabulary: VocabularyBuilder().build())
    analysis.analyze(text)
    let once = analysis.string(0..<analysis.count)
    analysis.analyze(once)
    #expect(analysis.string(0..<analysis.count) == once)
  }
}
