/// A word of a vocabulary; `unknown` is every other word.
public struct WordID: Hashable, Sendable {
  let rawValue: UInt32

  /// The word is in no vocabulary.
  public static let unknown = WordID(rawValue: 0)
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
  private let slots: [Slot]
  private let mask: Int
  /// One bit for each of 2¹⁸ hashes: most unknown words are told here, without a look into the table.
  private let hints: [UInt64]
  private let starts: [UInt32]
  private let letters: [UInt32]
  private let rowOfWord: [UInt32]
  private let rows: [UInt64]
  private let stride: Int
  private let classNames: [String: WordClass]
  private let beginnings: AffixTrie
  private let endings: AffixTrie
  /// The words that are recognised in disguise.
  let masks: AffixTrie
  private let unmasked: Set<UInt32>

  struct Slot: Sendable {
    var hash: UInt32
    var id: UInt32
  }

  init(
    words: [[UInt32]], classes: [[UInt64]], names: [String: WordClass], beginnings: AffixTrie,
    endings: AffixTrie, masks: AffixTrie, unmasked: Set<UInt32>
  ) {
    self.masks = masks
    self.unmasked = unmasked
    self.beginnings = beginnings
    self.endings = endings
    var capacity = 64
    while capacity < words.count * 3 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, id: 0), count: capacity)
    var hints = [UInt64](repeating: 0, count: 4096)
    var letters: [UInt32] = []
    var starts: [UInt32] = [0, 0]
    for (index, word) in words.enumerated() {
      letters += word
      starts.append(UInt32(letters.count))
      if word.isEmpty { continue }
      let hash = word.reduce(WordHash()) { $0.adding($1) }
      var slot = hash.slot & (capacity - 1)
      while slots[slot].id != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(hash: hash.check, id: UInt32(index + 1))
      hints[hash.hint >> 6] |= 1 << UInt64(hash.hint & 63)
    }
    let width = max(1, (names.count + 63) / 64)
    var rowNumbers: [[UInt64]: UInt32] = [[UInt64](repeating: 0, count: width): 0]
    var rows = [UInt64](repeating: 0, count: width)
    var rowOfWord: [UInt32] = [0]
    for bits in classes {
      let padded = bits + [UInt64](repeating: 0, count: width - bits.count)
      if let known = rowNumbers[padded] {
        rowOfWord.append(known)
      } else {
        let number = UInt32(rowNumbers.count)
        rowNumbers[padded] = number
        rows += padded
        rowOfWord.append(number)
      }
    }
    self.slots = slots
    self.hints = hints
    mask = capacity - 1
    self.letters = letters
    self.starts = starts
    self.rowOfWord = rowOfWord
    self.rows = rows
    stride = width
    classNames = names
  }

  /// The number of words.
  public var count: Int { rowOfWord.count - 1 }

  /// The class of that name, as it was defined.
  public func wordClass(_ name: String) -> WordClass? { classNames[name] }

  /// The id of `word`, which is folded first and known as a whole or by its ending or beginning.
  public func word(_ word: String) -> WordID {
    var folded = FoldedText()
    folded.fold(Array(word.utf8).span)
    var hash = WordHash()
    for index in 0..<folded.count { hash.add(folded[index].value) }
    let range = 0..<folded.count
    let whole = find(hash, range, in: folded)
    return whole == .unknown ? findAffixes(range, in: folded).word : whole
  }

  /// The folded spelling of `word`, empty for unknown words.
  public func spelling(of word: WordID) -> String {
    var result = String.UnicodeScalarView()
    let id = Int(word.rawValue)
    for letter in letters[Int(starts[id])..<Int(starts[id + 1])] {
      result.append(Unicode.Scalar(letter) ?? "\u{FFFD}")
    }
    return String(result)
  }

  /// The letter of `word` at `index`, or nil behind its end.
  func letter(of word: WordID, at index: Int) -> UInt32? {
    let start = Int(starts[Int(word.rawValue)])
    return start + index < Int(starts[Int(word.rawValue) + 1]) ? letters[start + index] : nil
  }

  /// Whether the whole word `word` is also listed as the beginning of compounds, *skit* and *skit\**.
  func beginsCompounds(_ word: WordID) -> Bool {
    var node = 0
    for letter in letters[Int(starts[Int(word.rawValue)])..<Int(starts[Int(word.rawValue) + 1])] {
      node = beginnings.child(node, AffixTrie.code(letter))
      if node == 0 { return false }
    }
    return beginnings.word(at: node) != 0
  }

  /// Whether `word` is one that texts may hide.
  func isUnmasked(_ word: WordID) -> Bool { unmasked.contains(word.rawValue) }

  /// Whether `word` is in `wordClass`.
  public func contains(_ word: WordID, in wordClass: WordClass) -> Bool {
    let row = Int(rowOfWord[Int(word.rawValue)])
    return rows[row * stride + wordClass.index >> 6] >> UInt64(wordClass.index & 63) & 1 == 1
  }

  /// The number of the set of classes that `word` is in; equal numbers, equal sets.
  func row(of word: WordID) -> Int { Int(rowOfWord[Int(word.rawValue)]) }

  /// How many different sets of classes there are.
  var rowCount: Int { rows.count / stride }

  /// The classes in the set numbered `row`.
  func classes(ofRow row: Int) -> [WordClass] {
    var found: [WordClass] = []
    for element in 0..<stride {
      var bits = rows[row * stride + element]
      while bits != 0 {
        found.append(WordClass(index: element << 6 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
    return found
  }

  /// The first 64 classes of `word` as bits; those of `ContextWords` are among them.
  func contextBits(of word: WordID) -> UInt64 { rows[Int(rowOfWord[Int(word.rawValue)]) * stride] }

  /// The words that are known by the longest ending and beginning of `count` letters that are no
  /// word of the vocabulary as a whole. Three letters must stand before an ending, two after a
  /// beginning; an exception needs none. Complexity: O(count).
  func findAffixes(
    _ range: Range<Int>, in folded: borrowing FoldedText
  ) -> (word: WordID, second: WordID) {
    guard range.count > 3 else { return (.unknown, .unknown) }
    let ending = endings.longest(range, backwards: true, in: folded)
    let beginning = beginnings.longest(range, backwards: false, in: folded)
    return ending == 0
      ? (WordID(rawValue: beginning), .unknown)
      : (WordID(rawValue: ending), WordID(rawValue: beginning))
  }

  /// Finds the word whose hash and letters are given. Complexity: O(length).
  func find(_ hash: WordHash, _ range: Range<Int>, in folded: borrowing FoldedText) -> WordID {
    guard hints[hash.hint >> 6] >> UInt64(hash.hint & 63) & 1 == 1 else { return .unknown }
    let first = range.lowerBound
    return find(hash, count: range.count) { folded[first + $0].value }
  }

  /// Finds the word whose hash and letters are given. Complexity: O(length).
  func find(_ hash: WordHash, count: Int, letter: (Int) -> UInt32) -> WordID {
    var slot = hash.slot & mask
    while slots[slot].id != 0 {
      if slots[slot].hash == hash.check {
        let id = Int(slots[slot].id)
        let start = Int(starts[id])
        if Int(starts[id + 1]) - start == count {
          var index = 0
          while index < count, letters[start + index] == letter(index) { index += 1 }
          if index == count { return WordID(rawValue: UInt32(id)) }
        }
      }
      slot = (slot + 1) & mask
    }
    return .unknown
  }
}

/// The running hash of a word's letters.
struct WordHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  func adding(_ letter: UInt32) -> WordHash {
    var next = self
    next.add(letter)
    return next
  }

  mutating func add(_ letter: UInt32) { state = (state ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 }

  var slot: Int { Int(truncatingIfNeeded: (state ^ state >> 29) >> 20) }
  var hint: Int { Int(truncatingIfNeeded: state >> 40) & 0x3_FFFF }
  var check: UInt32 { UInt32(truncatingIfNeeded: state >> 32) }
}
