/// Everything that recognisers ask about one text, worked out once from its UTF-8 bytes.
///
///     var text = TextAnalysis(vocabulary: vocabulary)
///     text.analyze("Håll KÄFTEN!")
///     text.string(of: text.tokens[1])            // "käften"
///     text.originalRange(of: text.tokens[1])     // 5..<11, in Unicode scalars
///
/// Keep one value and analyse text after text with it: the storage is reused and nothing is allocated
/// for a token. Complexity: O(bytes).
public struct TextAnalysis: Sendable {
  /// The words that tokens are looked up in.
  public let vocabulary: Vocabulary
  /// The units of the text, in order.
  public internal(set) var tokens: [Token] = []
  /// The sentences, as ranges of token indices.
  public internal(set) var sentences: [Range<Int>] = []
  /// The clauses, as ranges of token indices; each lies in one sentence.
  public internal(set) var clauses: [Range<Int>] = []
  /// Whether a text of some length has *ar, for, pa, fran* and no å, ä or ö, so that *hora* may be *höra*.
  public internal(set) var lacksSwedishLetters = false
  /// The web and mail addresses, however they are disguised, in order.
  public internal(set) var addresses: [WrittenAddress] = []
  /// What it has, for those who look for something rare.
  var signs = TextSigns()
  /// The tokens that are words or numbers, ascending.
  var words: [UInt32] = []
  /// The tokens that were read through a disguise, ascending.
  var unmaskings: [Unmasking] = []
  var hasQuotationMark = false
  var hasReportCue = false
  var hasBackwardsCue = false
  var folded = FoldedText()
  let classes = ScalarClassTable.standard
  let triggers: TriggerTable

  /// Prepares to analyse texts with `vocabulary`.
  public init(vocabulary: Vocabulary) {
    self.init(vocabulary: vocabulary, triggers: TriggerTable(everythingIn: vocabulary))
  }

  /// Prepares to analyse texts for those whose words are in `triggers`, and no others.
  init(vocabulary: Vocabulary, triggers: TriggerTable) {
    self.vocabulary = vocabulary
    self.triggers = triggers
  }

  /// The number of folded scalars.
  public var count: Int { folded.count }

  /// The number of Unicode scalars of the text as received.
  public var originalCount: Int { folded.originalCount }

  /// The folded scalar at `index`.
  public subscript(index: Int) -> FoldedScalar { folded[index] }

  /// Analyses `text` in place of the one before.
  public mutating func analyze(_ text: String) {
    let utf8 = text.utf8
    analyze(utf8.span)
  }

  /// Analyses the text whose UTF-8 is `bytes`; ill-formed bytes count as U+FFFD.
  public mutating func analyze(_ bytes: borrowing Span<UInt8>) {
    folded.fold(bytes)
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    hasQuotationMark = false
    hasReportCue = false
    hasBackwardsCue = false
    tokenize()
    unmask()
    divide()
    if hasQuotationMark { markQuotations() }
    if hasReportCue { markReports() }
    if hasBackwardsCue { readBackwards() }
    readSigns()
    if !addresses.isEmpty || !signs.marks.isDisjoint(with: [.address, .spelledAddress]) {
      findAddresses()
    }
  }

  private mutating func readSigns() {
    // Taken out while the rest is read, so that nothing is copied.
    var places = words
    words = []
    places.removeAll(keepingCapacity: true)
    signs = TextSigns(self, words: &places)
    words = places
  }

  private mutating func findAddresses() {
    var found = addresses
    addresses = []
    found.removeAll(keepingCapacity: true)
    WrittenAddress.find(in: self, into: &found)
    addresses = found
  }

  /// The original Unicode scalars that a range of folded ones came from.
  public func originalRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < count ? Int(folded[range.lowerBound].start) : originalCount
      return place..<place
    }
    let first = folded[range.lowerBound]
    let last = folded[range.upperBound - 1]
    let lower = min(first.start, last.start)
    return Int(lower)..<Int(max(first.end, last.end))
  }

  /// The original Unicode scalars of `token`.
  public func originalRange(of token: Token) -> Range<Int> { originalRange(token.range) }

  /// The original Unicode scalars from the first to the last of `range`, which is not empty.
  public func originalRange(ofTokens range: Range<Int>) -> Range<Int> {
    originalRange(
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }

  /// The folded text of a range of folded scalars; for tests, messages and rare look-ups.
  public func string(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for index in range { result.append(folded[index].scalar) }
    return String(result)
  }

  /// The folded text of `token`.
  public func string(of token: Token) -> String { string(token.range) }

  /// Whether the folded text of `token` is `word`, which is ASCII or Swedish lower case.
  public func token(_ token: Token, is word: String) -> Bool {
    guard token.count <= word.utf8.count else { return false }
    var index = token.range.lowerBound
    let end = token.range.upperBound
    for scalar in word.unicodeScalars {
      guard index < end, folded[index].value == scalar.value else { return false }
      index += 1
    }
    return index == end
  }

  /// Whether the word of `token` is in `wordClass`.
  public func token(_ token: Token, isIn wordClass: WordClass) -> Bool {
    vocabulary.contains(token.word, in: wordClass)
      || (token.secondRow != 0 && vocabulary.contains(row: token.secondRow, in: wordClass))
  }
}
