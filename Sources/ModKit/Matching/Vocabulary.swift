/// A word of a vocabulary; `unknown` is every other word.
public struct WordID: Hashable, Sendable {
  /// The number of the word and one, or 0.
  let rawValue: UInt32
  /// The number of the set of classes that the word is in; equal numbers, equal sets.
  let row: Int32

  /// The word is in no vocabulary.
  public static let unknown = WordID(rawValue: 0, row: 0)
}

/// A named set of words, such as all forms of the verbs of violence.
public struct WordClass: Hashable, Sendable {
  let index: Int
}

/// Every word that any rule knows, with the classes each is in; built once, read by all.
///
///     var builder = VocabularyBuilder()
///     let colour = builder.define("colour", words: ["röd", "blå"])
///     let vocabulary = builder.build()
///     vocabulary.contains(vocabulary.word("Röd"), in: colour)   // true
///
/// One look-up a token: O(1) expected, without allocation.
public struct Vocabulary: Sendable {
  private let storage: Storage

  /// The affixes of words, and the words that are read through disguise.
  struct Tries: Sendable {
    let beginnings: AffixTrie
    let endings: AffixTrie
    let masks: MaskTrie

    init(_ affixes: Affixes, masks: MaskTrie) {
      beginnings = affixes.beginnings
      endings = affixes.endings
      self.masks = masks
    }
  }

  /// The tables, held once however often the vocabulary is copied.
  private final class Storage: Sendable {
    /// The whole words that have a whole letter key.
    let keys: LetterKeyTable
    /// The others, by hash.
    let slots: [WordList.Slot]
    let mask: Int
    let words: WordList
    let rows: RowTable
    let rowsByClass: GroupedNumbers
    let rowOfWord: [UInt32]
    let names: [String: WordClass]
    let tries: Tries
    let unmasked: NumberSet
    let tests: TestTable

    init(
      words: WordList, rows: RowTable, rowsByClass: GroupedNumbers, names: [String: WordClass],
      tries: Tries, unmasked: NumberSet, tests: TestTable
    ) {
      keys = words.keys.with(rowOfWord: rows.rowOfWord)
      slots = words.slots
      mask = words.slots.count - 1
      self.words = words
      self.rows = rows
      self.rowsByClass = rowsByClass
      rowOfWord = rows.rowOfWord
      self.names = names
      self.tries = tries
      self.unmasked = unmasked
      self.tests = tests
    }
  }

  init(
    words: WordList, rows: RowTable, rowsByClass: GroupedNumbers, names: [String: WordClass],
    tries: Tries, unmasked: NumberSet, tests: TestTable
  ) {
    storage = Storage(
      words: words, rows: rows, rowsByClass: rowsByClass, names: names, tries: tries,
      unmasked: unmasked, tests: tests)
  }

  /// The number of words.
  public var count: Int { storage.rowOfWord.count - 1 }

  /// The class of that name, as it was defined.
  public func wordClass(_ name: String) -> WordClass? { storage.names[name] }

  /// The id of `word`, which is folded first and known as a whole or by its ending or beginning.
  public func word(_ word: String) -> WordID {
    var folded = FoldedText()
    folded.fold(Array(word.utf8).span)
    let range = 0..<folded.count
    let whole = find(count: folded.count) { folded[$0].value }
    return whole == .unknown ? findAffixes(range, in: folded).word : whole
  }

  /// The folded spelling of `word`, empty for unknown words and affixes.
  public func spelling(of word: WordID) -> String {
    var result = String.UnicodeScalarView()
    for index in letterRange(of: word) {
      result.append(Unicode.Scalar(storage.words.letters[index]) ?? "\u{FFFD}")
    }
    return String(result)
  }

  /// The letter of `word` at `index`, or nil behind its end.
  func letter(of word: WordID, at index: Int) -> UInt32? {
    let range = letterRange(of: word)
    return index < range.count ? storage.words.letters[range.lowerBound + index] : nil
  }

  private func letterRange(of word: WordID) -> Range<Int> {
    let number = Int(word.rawValue) - 1
    guard number >= 0, storage.words.kind(number) == .whole else { return 0..<0 }
    return storage.words.letterRange(number)
  }

  /// Whether the whole word `word` is also listed as the beginning of compounds, *skit* and *skit\**.
  func beginsCompounds(_ word: WordID) -> Bool {
    var node = 0
    for index in letterRange(of: word) {
      let code = AffixTrie.code(storage.words.letters[index])
      node = storage.tries.beginnings.child(node, code)
      if node == 0 { return false }
    }
    return storage.tries.beginnings.word(at: node) != 0
  }

  /// The words that are recognised in disguise.
  var masks: MaskTrie { storage.tries.masks }

  /// Whether `word` is one that texts may hide.
  func isUnmasked(_ word: WordID) -> Bool { storage.unmasked.contains(Int(word.rawValue) - 1) }

  /// Whether `word` is in `wordClass`.
  public func contains(_ word: WordID, in wordClass: WordClass) -> Bool {
    contains(row: word.row, in: wordClass)
  }

  /// Whether the set of that number has `wordClass`.
  func contains(row: Int32, in wordClass: WordClass) -> Bool {
    storage.rows.contains(wordClass.index, inRow: Int(row))
  }

  /// The number of the set of classes that `word` is in; equal numbers, equal sets.
  func row(of word: WordID) -> Int { Int(word.row) }

  /// The word of that raw value, which a trie or table of this vocabulary holds.
  func word(rawValue: UInt32) -> WordID {
    WordID(rawValue: rawValue, row: Int32(storage.rowOfWord[Int(rawValue)]))
  }

  /// What the tokens of patterns must be.
  var tests: TestTable { storage.tests }

  /// How many different sets of classes there are.
  var rowCount: Int { storage.rows.count }

  /// The numbers of the sets that hold `wordClass`, ascending.
  func rows(holding wordClass: WordClass) -> ArraySlice<UInt32> {
    storage.rowsByClass[wordClass.index]
  }

  /// The first 64 classes of `word` as bits; those of `ContextWords` are among them.
  func contextBits(of word: WordID) -> UInt64 {
    storage.rows.context[Int(word.row)]
  }

  /// The words that are known by the longest ending and beginning of `count` letters that are no
  /// word of the vocabulary as a whole. Three letters must stand before an ending, two after a
  /// beginning; an exception needs none. Complexity: O(count).
  func findAffixes(
    _ range: Range<Int>, in folded: borrowing FoldedText
  ) -> (word: WordID, second: WordID) {
    guard range.count > 3 else { return (.unknown, .unknown) }
    let ending = storage.tries.endings.longest(range, backwards: true, in: folded)
    let beginning = storage.tries.beginnings.longest(range, backwards: false, in: folded)
    return ending == 0
      ? (word(rawValue: beginning), .unknown)
      : (word(rawValue: ending), word(rawValue: beginning))
  }

  /// Finds the word with the letters in `range`, whose key is given. Complexity: O(1) expected for a whole
  /// key, else O(length).
  func find(_ key: LetterKey, _ range: Range<Int>, in folded: borrowing FoldedText) -> WordID {
    if key.isWhole { return storage.keys.word(key) }
    let first = range.lowerBound
    return findByHash(count: range.count) { folded[first + $0].value }
  }

  /// Finds the word with these letters. Complexity: O(length).
  func find(count: Int, letter: (Int) -> UInt32) -> WordID {
    var key = LetterKey()
    for index in 0..<count { key.add(LetterKey.code(letter(index))) }
    return key.isWhole ? storage.keys.word(key) : findByHash(count: count, letter: letter)
  }

  private func findByHash(count: Int, letter: (Int) -> UInt32) -> WordID {
    var hash = WordHash()
    for index in 0..<count { hash.add(letter(index)) }
    var slot = hash.slot & storage.mask
    while storage.slots[slot].id != 0 {
      if storage.slots[slot].mayHave(hash) {
        let id = storage.slots[slot].id
        let range = storage.words.letterRange(Int(id) - 1)
        if range.count == count, storage.words.kind(Int(id) - 1) == .whole {
          var index = 0
          while index < count, storage.words.letters[range.lowerBound + index] == letter(index) {
            index += 1
          }
          if index == count { return word(rawValue: id) }
        }
      }
      slot = (slot + 1) & storage.mask
    }
    return .unknown
  }
}

/// The running hash of a word's letters.
struct WordHash: Hashable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: UInt32) { state = (state ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 }

  var slot: Int { Int(truncatingIfNeeded: (state ^ state >> 29) >> 20) }
  var check: UInt32 { UInt32(truncatingIfNeeded: state >> 32) }
}
