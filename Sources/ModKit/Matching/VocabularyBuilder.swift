/// Collects words and classes, then builds a `Vocabulary`.
///
/// The words of `ContextWords` are always in, because every text is analysed with them.
public struct VocabularyBuilder: Sendable {
  private var words: [[UInt32]] = []
  private var numbers: [[UInt32]: Int] = [:]
  private var classes: [[UInt64]] = []
  private var names: [String: WordClass] = [:]

  /// Starts with the context words.
  public init() {
    for entry in ContextWords.all { _ = define(entry.name, words: entry.words) }
  }

  /// Defines the class `name`, or adds `words` to it where it exists.
  ///
  /// A word is one token: letters, folded as texts are. Others are ignored by matching.
  @discardableResult
  public mutating func define(_ name: String, words: some Sequence<String>) -> WordClass {
    let wordClass = names[name] ?? WordClass(index: names.count)
    names[name] = wordClass
    for word in words { insert(word, into: wordClass) }
    return wordClass
  }

  /// The class defined as `name`.
  public func wordClass(_ name: String) -> WordClass? { names[name] }

  /// Whether `word` is in any class.
  public func contains(_ word: String) -> Bool { numbers[foldedLetters(word)] != nil }

  /// The finished vocabulary.
  public func build() -> Vocabulary { Vocabulary(words: words, classes: classes, names: names) }

  private mutating func insert(_ word: String, into wordClass: WordClass) {
    let letters = foldedLetters(word)
    guard !letters.isEmpty else { return }
    let number = numbers[letters] ?? words.count
    if number == words.count {
      numbers[letters] = number
      words.append(letters)
      classes.append([])
    }
    let element = wordClass.index >> 6
    while classes[number].count <= element { classes[number].append(0) }
    classes[number][element] |= 1 << UInt64(wordClass.index & 63)
  }
}

/// The lower-case letters of `word` as texts are folded, without signs and marks.
func foldedLetters(_ word: String) -> [UInt32] {
  var buffer = FoldedText()
  var utf8 = Array(word.utf8)
  buffer.fold(utf8.span)
  utf8.removeAll()
  return (0..<buffer.count).map { buffer[$0].value }
}
