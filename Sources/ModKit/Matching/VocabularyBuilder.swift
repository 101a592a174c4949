/// Collects words and classes, then builds a `Vocabulary`.
///
///     var builder = VocabularyBuilder()
///     builder.define("role", words: inflectedForms("rektor/er *chef/er polis*"))
///
/// `*chef` stands for every unknown word of at least three letters more that ends so, `polis*` for those
/// that begin so; a word that is listed whole keeps the classes of the endings and beginnings it has,
/// unless it is set apart by `except`. The words of `ContextWords` are always in.
public struct VocabularyBuilder: Sendable {
  private var words: [[UInt32]] = []
  private var kinds: [Kind] = []
  private var numbers: [Key: Int] = [:]
  private var classes: [[UInt64]] = []
  private var names: [String: WordClass] = [:]
  private var exceptions: Set<Int> = []
  private var unmasked: Set<Int> = []
  private var frequencies: [WordClass: Int] = [:]

  private static let commonMask: UInt64 =
    1 << UInt64(ContextWords.swedish.index) | 1 << UInt64(ContextWords.english.index)
    | 1 << UInt64(ContextWords.negation.index) | 1 << UInt64(ContextWords.common.index)

  private enum Kind: Hashable {
    case whole
    case ending
    case beginning
  }

  private struct Key: Hashable {
    var kind: Kind
    var letters: [UInt32]

    func hash(into hasher: inout Hasher) {
      var hash = WordHash()
      for letter in letters { hash.add(letter) }
      hasher.combine(hash.check)
    }
  }

  /// Folds words without making the tables anew.
  private var folding = FoldedText()
  /// Whether nothing has been defined but the words of `ContextWords`.
  private(set) var isFresh = true

  /// Starts with the context words.
  public init() {
    for entry in ContextWords.all { define(entry.name, exactly: entry.words) }
    isFresh = true
  }

  /// Defines the class `name`, or adds `words` to it where it exists.
  ///
  /// A word is one token: letters, folded as texts are. A word with å, ä or ö is also known without
  /// its marks (*sla*, *slaa*) unless that spelling is a Swedish word.
  @discardableResult
  public mutating func define(_ name: String, words: some Sequence<String>) -> WordClass {
    let wordClass = declare(name)
    for word in words {
      insert(word, into: wordClass)
      for bare in bareSpellings(of: word) {
        insert(bare, into: wordClass)
        insert(bare, into: ContextWords.bareSpelling)
      }
    }
    return wordClass
  }

  /// Defines the class `name` with exactly the spellings given.
  @discardableResult
  public mutating func define(_ name: String, exactly words: some Sequence<String>) -> WordClass {
    let wordClass = declare(name)
    for word in words { insert(word, into: wordClass) }
    return wordClass
  }

  /// Sets whole words, and words by `beginning*` or `*ending`, apart from shorter affixes: they have
  /// only the classes they are defined with.
  public mutating func except(_ words: some Sequence<String>) {
    for word in words {
      if let number = number(of: word) { exceptions.insert(number) }
    }
  }

  /// Lets texts hide `words` behind stars, digits, separators and the like: what is read through the
  /// disguise counts as the word. Affixes and words under three letters are left out.
  public mutating func unmask(_ words: some Sequence<String>) {
    for word in words where !word.contains("*") && word.unicodeScalars.count > 2 {
      if let number = number(of: word) { unmasked.insert(number) }
    }
  }

  /// The class defined as `name`.
  public func wordClass(_ name: String) -> WordClass? { names[name] }

  /// Whether `word` is listed, whole.
  public func contains(_ word: String) -> Bool {
    numbers[Key(kind: .whole, letters: foldedLetters(word))] != nil
  }

  /// The finished vocabulary.
  public func build() -> Vocabulary {
    var endings = AffixTrie()
    var beginnings = AffixTrie()
    for (number, letters) in words.enumerated() {
      switch kinds[number] {
      case .whole: break
      case .ending:
        endings.insert(
          letters.reversed(), word: UInt32(number + 1), rest: exceptions.contains(number) ? 0 : 3)
      case .beginning:
        beginnings.insert(
          letters, word: UInt32(number + 1), rest: exceptions.contains(number) ? 0 : 2)
      }
    }
    var masks = AffixTrie()
    for number in unmasked.sorted() { masks.insert(words[number], word: UInt32(number + 1)) }
    var complete = classes
    for (number, letters) in words.enumerated() where !exceptions.contains(number) {
      var affixes: [UInt32] = []
      if kinds[number] != .beginning { affixes += endings.all(letters.reversed()) }
      if kinds[number] != .ending { affixes += beginnings.all(letters) }
      for affix in affixes where Int(affix) != number + 1 {
        guard letters.count >= words[Int(affix) - 1].count + 2 else { continue }
        merge(classes[Int(affix) - 1], into: &complete[number])
      }
    }
    let wholeWords = words.indices.map { kinds[$0] == .whole ? words[$0] : [] }
    return Vocabulary(
      words: wholeWords, classes: complete, names: names, beginnings: beginnings, endings: endings,
      masks: masks,
      unmasked: Set(unmasked.map { UInt32($0 + 1) }))
  }

  /// A rough measure of how often the words of `wordClass` stand in texts, for choosing anchors.
  func frequency(of wordClass: WordClass) -> Int { frequencies[wordClass] ?? 0 }

  mutating func declare(_ name: String) -> WordClass {
    let wordClass = names[name] ?? WordClass(index: names.count)
    names[name] = wordClass
    return wordClass
  }

  private func merge(_ bits: [UInt64], into target: inout [UInt64]) {
    while target.count < bits.count { target.append(0) }
    for index in bits.indices { target[index] |= bits[index] }
  }

  private mutating func number(of word: String) -> Int? {
    let kind: Kind =
      word.utf8.first == 0x2A ? .ending : word.utf8.last == 0x2A ? .beginning : .whole
    var utf8 = Array(word.utf8)
    utf8.removeAll { $0 == 0x2A }
    folding.fold(utf8.span)
    let letters = (0..<folding.count).map { folding[$0].value }
    guard !letters.isEmpty else { return nil }
    let key = Key(kind: kind, letters: letters)
    if let known = numbers[key] { return known }
    numbers[key] = words.count
    words.append(letters)
    kinds.append(kind)
    classes.append([])
    return words.count - 1
  }

  private mutating func insert(_ word: String, into wordClass: WordClass) {
    isFresh = false
    guard let number = number(of: word) else { return }
    let isCommon = classes[number].first.map { $0 & Self.commonMask != 0 } ?? false
    frequencies[wordClass, default: 0] += isCommon ? 10_000 : words[number].count < 4 ? 100 : 1
    let element = wordClass.index >> 6
    while classes[number].count <= element { classes[number].append(0) }
    classes[number][element] |= 1 << UInt64(wordClass.index & 63)
  }
}

/// The lower-case letters of `word` as texts are folded, without signs and marks.
func foldedLetters(_ word: String) -> [UInt32] {
  var buffer = FoldedText()
  return buffer.letters(of: word)
}

extension FoldedText {
  /// The lower-case letters of `word` as texts are folded; the storage is reused.
  mutating func letters(of word: String) -> [UInt32] {
    let utf8 = Array(word.utf8)
    fold(utf8.span)
    return (0..<count).map { self[$0].value }
  }
}
