/// Makes the sketch of an analysed text that `Repetition` compares.
public struct RepetitionSketcher: Sendable {
  /// By row of classes in the vocabulary, what its words mean for repetition.
  private let kinds: [WordKinds]
  private var allowlist = OrganisationAllowlist()
  private let alphabet = LetterAlphabet()

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
      svar svaret info informationen information mycket all allt här hjälp hjälpen en ett som av ja nej jo \
      igen alltid att ha ut kan helt hållet verkligen väldigt också you so much the very ser var blir ha haft jobb arbete
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
    return token.secondRow == 0 ? own : own.union(kinds[Int(token.secondRow)])
  }

  /// The sketch of the text that was analysed last. Complexity: linear.
  public func sketch(_ text: borrowing TextAnalysis) -> RepetitionSketch {
    let skipsQuotation = text.hasQuotationMark && Self.hasMoreThanQuotation(text.tokens)
    var sketch = RepetitionSketch()
    var letters = LetterSum()
    var numbers = NumberHash()
    var previous: UInt32 = 0
    var counts = Counts()
    for token in text.tokens {
      switch token.kind {
      case .link, .punctuation, .emoji, .mention, .newline: continue
      case .number, .mixed, .word, .hashtag: break
      }
      if skipsQuotation, token.flags.contains(.quoted) { continue }
      let kinds = kinds(token, text)
      if sketch.wordCount == 0, kinds.contains(.greeting) { continue }
      sketch.wordCount += 1
      if token.kind == .number {
        for index in token.range where text[index].isDigit {
          numbers.add(digit: text[index].value)
        }
        continue
      }
      var word = WordLetters()
      if token.kind == .word {
        word.add(text.folded.storage.span.extracting(token.range), alphabet)
      } else {
        for index in token.range {
          let value = text[index].value
          if value &- 0x30 < 10 {
            numbers.add(digit: value)
          } else {
            word.add(value, alphabet)
          }
        }
      }
      let hash = word.short
      sketch.letterCount += Int32(truncatingIfNeeded: token.count)
      counts.add(kinds)
      if hash == previous { continue }
      previous = hash
      letters.add(word, alphabet)
      sketch.insert(word: hash)
    }
    sketch.letters = letters.hash
    sketch.numbers = numbers.hash
    addLink(text, to: &sketch)
    let hasScore = counts.match > 0 && hasScore(text)
    sketch.traits.formUnion(counts.traits(words: Int(sketch.wordCount), hasScore: hasScore))
    if sketch.link != 0 { sketch.traits.insert(.commercial) }
    return sketch
  }

  /// Whether a text with a quotation has so many words of its own that the quotation is left out.
  private static func hasMoreThanQuotation(_ tokens: [Token]) -> Bool {
    tokens.contains { $0.isWordLike && $0.flags.contains(.quoted) }
      && tokens.count { $0.kind == .word && !$0.flags.contains(.quoted) } >= 4
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
      if kinds.isEmpty { return }
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
}
