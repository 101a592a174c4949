/// Collects words and classes, then builds a `Vocabulary`.
///
///     var builder = VocabularyBuilder()
///     builder.define("role", words: inflectedForms("rektor/er *chef/er polis*"))
///
/// `*chef` stands for every unknown word of at least three letters more that ends so, `polis*` for those
/// that begin so; a word that is listed whole keeps the classes of the endings and beginnings it has,
/// unless it is set apart by `except`. The words of `ContextWords` are always in.
public struct VocabularyBuilder: Sendable {
  private var words = WordList()
  /// Word number and class index, in the order of insertion; a pair may stand more than once.
  private var members: [(key: UInt32, number: UInt32)] = []
  private var names: [String: WordClass] = [:]
  private var exceptions: Set<Int> = []
  private var unmasked: Set<Int> = []
  /// By class, a rough measure of how often its words stand in texts.
  private var frequencies: [Int] = []
  /// Folds words without making the tables anew.
  private var folding = FoldedText()
  /// Whether nothing has been defined but the words of `ContextWords`.
  private(set) var isFresh = true

  /// The numbers of words that were inserted, for putting them into another class.
  typealias Numbers = [Int]

  /// Starts with the context words.
  public init() {
    words.reserve(60_000)
    members.reserveCapacity(150_000)
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
    insert(numbers(of: words), into: wordClass)
    return wordClass
  }

  /// Defines the class `name` with exactly the spellings given.
  @discardableResult
  public mutating func define(_ name: String, exactly words: some Sequence<String>) -> WordClass {
    let wordClass = declare(name)
    insert(exactNumbers(of: words), into: wordClass)
    return wordClass
  }

  /// The numbers of `words` and of their spellings without marks, listed now if they were not.
  mutating func numbers(of words: some Sequence<String>) -> Numbers {
    var found: Numbers = []
    for word in words {
      if let number = number(of: word) { found.append(number) }
      for bare in bareSpellings(of: word) {
        guard let number = number(of: bare) else { continue }
        found.append(number)
        insert([number], into: ContextWords.bareSpelling)
      }
    }
    return found
  }

  /// The numbers of exactly the spellings given, listed now if they were not.
  mutating func exactNumbers(of words: some Sequence<String>) -> Numbers {
    var found: Numbers = []
    for word in words {
      if let number = number(of: word) { found.append(number) }
    }
    return found
  }

  /// Puts words that are listed into `wordClass`.
  mutating func insert(_ numbers: Numbers, into wordClass: WordClass) {
    isFresh = false
    for number in numbers {
      frequencies[wordClass.index] += words.frequency(number)
      if wordClass.index < ContextWords.all.count, ContextWords.isFrequent(wordClass) {
        words.markCommon(number)
      }
      members.append((UInt32(number), UInt32(wordClass.index)))
    }
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
    let letters = foldedLetters(word)
    return words.number(of: letters.span, kind: .whole) != nil
  }

  /// The finished vocabulary. Complexity: O(letters + class memberships).
  public func build() -> Vocabulary {
    let tries = tries()
    let own = GroupedNumbers(members, keys: words.count)
    var rows = RowTable(classCount: names.count)
    var gathered: [UInt32] = []
    var affixes: [UInt32] = []
    for number in 0..<words.count {
      gathered.removeAll(keepingCapacity: true)
      gathered += own[number]
      if !exceptions.contains(number) {
        affixes.removeAll(keepingCapacity: true)
        let letters = words.letterRange(number)
        let kind = words.kind(number)
        if kind != .beginning {
          tries.endings.appendAll(words.letters, letters, backwards: true, to: &affixes)
        }
        if kind != .ending {
          tries.beginnings.appendAll(words.letters, letters, backwards: false, to: &affixes)
        }
        for affix in affixes where Int(affix) != number + 1 {
          guard letters.count >= words.letterRange(Int(affix) - 1).count + 2 else { continue }
          gathered += own[Int(affix) - 1]
        }
      }
      rows.append(&gathered)
    }
    return Vocabulary(words: words, rows: rows, names: names, tries: tries, unmasked: unmasked)
  }

  private func tries() -> Vocabulary.Tries {
    var tries = Vocabulary.Tries()
    for number in 0..<words.count {
      let kind = words.kind(number)
      guard kind != .whole else { continue }
      let isException = exceptions.contains(number)
      let letters = words.letters[words.letterRange(number)]
      if kind == .ending {
        tries.endings.insert(
          letters.reversed(), word: UInt32(number + 1), rest: isException ? 0 : 3)
      } else {
        tries.beginnings.insert(letters, word: UInt32(number + 1), rest: isException ? 0 : 2)
      }
    }
    for number in unmasked.sorted() {
      tries.masks.insert(words.letters[words.letterRange(number)], word: UInt32(number + 1))
    }
    return tries
  }

  /// A rough measure of how often the words of `wordClass` stand in texts, for choosing anchors.
  func frequency(of wordClass: WordClass) -> Int { frequencies[wordClass.index] }

  mutating func declare(_ name: String) -> WordClass {
    if let known = names[name] { return known }
    let wordClass = WordClass(index: names.count)
    names[name] = wordClass
    frequencies.append(0)
    return wordClass
  }

  private mutating func number(of word: String) -> Int? {
    var copy = word
    copy.makeContiguousUTF8()
    let utf8 = copy.utf8
    let bytes = utf8.span
    guard let last = bytes.indices.last else { return nil }
    let kind: WordList.Kind =
      bytes[0] == 0x2A ? .ending : bytes[last] == 0x2A ? .beginning : .whole
    let lower = kind == .ending ? 1 : 0
    let upper = bytes[last] == 0x2A ? last : last + 1
    guard lower < upper else { return nil }
    folding.fold(bytes.extracting(lower..<upper))
    return folding.count == 0 ? nil : words.add(folding, kind: kind)
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
