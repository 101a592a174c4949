/// Makes the sketch of an analysed text that `Repetition` compares.
public struct RepetitionSketcher: Sendable {
  /// By row of classes in the vocabulary, what its words mean for repetition.
  private let kinds: [WordKinds]
  private var allowlist = OrganisationAllowlist()

  /// What a word says about the text it stands in.
  private struct WordKinds: OptionSet {
    let rawValue: UInt8
    static let greeting = WordKinds(rawValue: 1)
    static let courtesy = WordKinds(rawValue: 2)
    static let function = WordKinds(rawValue: 4)
    static let poll = WordKinds(rawValue: 8)
    static let match = WordKinds(rawValue: 16)
    static let trade = WordKinds(rawValue: 32)
  }

  private static let words: [(name: String, kind: WordKinds, words: String)] = [
    ("greeting", .greeting, "hej hejsan hallå tjena hejhej hello hi goddag"),
    (
      "courtesy", .courtesy,
      """
      tack tackar tusen grattis gratulerar gratulationer hurra bra fint fin fina snyggt vackert underbart \
      toppen härligt kul roligt jättebra jättefint jättekul superbra superfint jättefin jobbat gjort bravo \
      kram kramar heja instämmer amen lycka välkommen välkomna glad trevlig trevligt god jul påsk midsommar \
      sommar helg år gott nytt nyår skål applåd wow oj fantastiskt håller medhåll precis exakt thanks thank \
      nice congratulations mysigt strålande hjärta ♥ imponerande välförtjänt stort stolt
      """
    ),
    (
      "function", .function,
      """
      så vad det den de blev är e ni du till er dig alla för på i vi jag med och å om ert erat din ditt \
      svar svaret info informationen informationen mycket en ett som av ja nej jo igen alltid att ha ut kan \
      helt hållet verkligen väldigt också you so much the very ser var blir ha haft jobb arbete
      """
    ),
    ("poll", .poll, "alternativ röstar röst förslag nummer svar val ja nej a b c d"),
    (
      "match", .match,
      """
      resultat slutresultat matchen match matcher halvlek seger förlust vann förlorade mål poäng omgång cupen \
      serien hemma borta slutställning if ff bk ik fc hk
      """
    ),
    (
      "trade", .trade,
      """
      kr kronor sek pris priset erbjudande rabatt boka beställ köp ring ringa säljer säljes till salu hyr \
      offert lån låna tjäna gratis kampanj rea däckbyte billigt billig swish swisha
      """
    ),
  ]

  /// Defines its words in `context`; the sketcher is made when the vocabulary is built.
  static func draft(
    _ context: inout RecognizerContext
  ) -> @Sendable (Vocabulary) -> RepetitionSketcher {
    var classes: [(wordClass: WordClass, kind: WordKinds)] = []
    for entry in words {
      classes.append(
        (
          context.vocabulary.define(
            "repetition." + entry.name, exactly: spellings(entry.words)), entry.kind
        ))
    }
    let defined = classes
    return { vocabulary in
      var kinds = [WordKinds](repeating: [], count: vocabulary.rowCount)
      for (wordClass, kind) in defined {
        for row in vocabulary.rows(holding: wordClass) { kinds[Int(row)].insert(kind) }
      }
      return RepetitionSketcher(kinds: kinds)
    }
  }

  private init(kinds: [WordKinds]) { self.kinds = kinds }

  /// The same with the organisation's own domains.
  func knowing(_ own: OrganisationAllowlist) -> RepetitionSketcher {
    var copy = self
    copy.allowlist = own
    return copy
  }

  private func kinds(_ token: Token, _ text: borrowing TextAnalysis) -> WordKinds {
    guard token.word != .unknown else { return [] }
    let own = kinds[text.vocabulary.row(of: token.word)]
    return token.second == .unknown ? own : own.union(kinds[text.vocabulary.row(of: token.second)])
  }

  /// The sketch of the text that was analysed last. Complexity: linear.
  public func sketch(_ text: borrowing TextAnalysis) -> RepetitionSketch {
    var sketch = RepetitionSketch()
    let quoted = text.tokens.count { $0.isWordLike && $0.flags.contains(.quoted) }
    let own = text.tokens.count { $0.kind == .word && !$0.flags.contains(.quoted) }
    let skipsQuotation = quoted > 0 && own >= 4
    var letters = LetterHash()
    var numbers = LetterHash()
    var previous: UInt32 = 0
    var counts = Counts()
    for token in text.tokens where !(skipsQuotation && token.flags.contains(.quoted)) {
      switch token.kind {
      case .link: continue
      case .number, .mixed, .word, .hashtag:
        let kinds = kinds(token, text)
        if sketch.wordCount == 0, kinds.contains(.greeting) { continue }
        var word = LetterHash()
        var continued = letters
        for index in token.range {
          let value = text[index].value
          if value &- 0x30 < 10 {
            numbers.add(value)
          } else {
            let letter = Self.bare(value)
            word.add(letter)
            continued.add(letter)
          }
        }
        if token.kind == .number {
          sketch.wordCount += 1
          continue
        }
        let hash = word.short
        sketch.wordCount += 1
        sketch.letterCount += token.count
        counts.add(kinds)
        if hash == previous { continue }
        previous = hash
        letters = continued
        sketch.insert(word: hash)
      case .punctuation, .emoji, .mention, .newline: continue
      }
    }
    sketch.letters = letters.full
    sketch.numbers = numbers.isEmpty ? 0 : numbers.full
    addLink(text, to: &sketch)
    sketch.traits.formUnion(counts.traits(words: sketch.wordCount, hasScore: hasScore(text)))
    if sketch.link != 0 { sketch.traits.insert(.commercial) }
    return sketch
  }

  private func addLink(_ text: borrowing TextAnalysis, to sketch: inout RepetitionSketch) {
    guard let address = text.addresses.first(where: { $0.mailbox == nil }) else {
      return
    }
    let path = address.path.prefix { $0 != "?" && $0 != "#" }
    sketch.link = stableHash((address.host + path).utf8)
    if TrustedHosts.isTrusted(address.host) || allowlist.allows(host: address.host) {
      sketch.traits.insert(.trustedLink)
    }
  }

  /// "3–1", "21-17": two small numbers with a dash.
  private func hasScore(_ text: borrowing TextAnalysis) -> Bool {
    for index in text.tokens.indices.dropFirst(2) {
      let sign = text.tokens[index - 1]
      guard text.tokens[index].kind == .number, text.tokens[index - 2].kind == .number,
        sign.kind == .punctuation, sign.count == 1, text.tokens[index].count <= 3,
        text.tokens[index - 2].count <= 3
      else { continue }
      switch text[sign.range.lowerBound].value {
      case 0x2D, 0x2010...0x2015: return true
      default: continue
      }
    }
    return false
  }

  /// What kinds of words a text has.
  private struct Counts {
    var core = 0
    var polite = 0
    var poll = 0
    var match = 0
    var trade = 0
    var words = 0

    mutating func add(_ kinds: WordKinds) {
      words += 1
      let isCore = kinds.contains(.courtesy)
      if isCore { core += 1 }
      if isCore || kinds.contains(.function) { polite += 1 }
      if !kinds.isDisjoint(with: [.poll, .function]) { poll += 1 }
      if kinds.contains(.match) { match += 1 }
      if kinds.contains(.trade) { trade += 1 }
    }

    func traits(words wordCount: Int, hasScore: Bool) -> RepetitionSketch.Traits {
      var traits: RepetitionSketch.Traits = []
      if core > 0, polite == words, wordCount <= 14 { traits.insert(.courtesy) }
      if hasScore, match > 0 { traits.insert(.score) }
      if trade > 0 { traits.insert(.commercial) }
      if poll == words, wordCount >= 2, wordCount <= 6 { traits.insert(.poll) }
      return traits
    }
  }

  /// The letter without dots, rings and accents.
  private static func bare(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xE4, 0xE5: 0x61
    case 0xF6: 0x6F
    case 0xE9: 0x65
    case 0xFC: 0x75
    default: value
    }
  }
}

/// FNV-1a over scalars.
private struct LetterHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  mutating func add(_ value: UInt32) {
    state = (state ^ UInt64(value)) &* 0x0000_0100_0000_01b3
    isEmpty = false
  }

  var full: UInt64 { state == 0 ? 1 : state }
  var short: UInt32 {
    UInt32(truncatingIfNeeded: (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
  }
}
