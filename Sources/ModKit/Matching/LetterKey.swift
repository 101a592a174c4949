/// A word of at most twelve Swedish letters as one number, five bits a letter: equal keys, equal words.
///
///     var key = LetterKey()
///     for letter in letters { key.add(LetterKey.code(letter)) }
///     key.isWhole   // whether all letters found room
struct LetterKey: Hashable, Sendable {
  /// The letters, the last one lowest.
  private(set) var bits: UInt64 = 0
  private var count = 0
  private var hasOther = false

  /// The key of no letters.
  init() {}

  /// The key of letters whose codes stand in `bits` and that are `count`; with `hasOther` some had none.
  init(bits: UInt64, count: Int, hasOther: Bool) {
    self.bits = bits
    self.count = count
    self.hasOther = hasOther
  }

  /// The number of a letter, 1–30, or 0 for any other scalar.
  static func code(_ value: UInt32) -> UInt8 {
    let code = AffixTrie.code(value)
    return code < 31 ? UInt8(code + 1) : 0
  }

  /// Appends the letter of that code.
  mutating func add(_ code: UInt8) {
    bits = bits << 5 | UInt64(code)
    count &+= 1
    hasOther = hasOther || code == 0
  }

  /// Whether the key says everything about the word; a longer word, or one with other letters, has none.
  var isWhole: Bool { count <= 12 && !hasOther }

  /// Whether some letter of a whole key stands three times in a row.
  ///
  /// Neighbours are compared all at once: five bits that are zero in `pairs` stand for a letter that is like the
  /// one before it. No sum carries out of its five bits.
  var hasTriple: Bool {
    guard count > 2 else { return false }
    let low: UInt64 = 0x07BD_EF7B_DEF7_BDEF
    let high: UInt64 = 0x0842_1084_2108_4210
    let pairs = bits ^ bits >> 5
    let same = ~(((pairs & low) &+ low) | pairs) & high & (1 << UInt64(5 * (count - 1)) - 1)
    return same & same >> 5 != 0
  }

  /// The bits scattered; the upper ones are the best.
  var hash: UInt64 { Self.hash(bits) }

  /// The same of the bits of a key.
  static func hash(_ bits: UInt64) -> UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }
}

/// Finds words by their letter keys, in one look at one place for nearly all.
///
/// Complexity: O(1) expected.
struct LetterKeyTable: Sendable {
  /// A word; the empty key stands for none.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var word = WordID.unknown
  }

  private var slots: [Slot]
  private var shift: UInt64
  private var count = 0
  /// One bit for each of 2¹⁸ hashes: most unknown words are told here, without a look into the table.
  private var hints = [UInt64](repeating: 0, count: 4096)

  /// A table with room for `count` words.
  init(count: Int) {
    var bits: UInt64 = 6
    while 3 << Int(bits) < count * 4 { bits += 1 }
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// Adds a word with its whole key, which is in the table only once.
  mutating func insert(_ key: LetterKey, _ word: WordID) {
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    enter(Slot(key: key.bits, word: word))
    let hash = key.hash
    hints[Int(hash >> 52)] |= 1 << (hash >> 46 & 63)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.key != 0 { enter(slot) }
  }

  private mutating func enter(_ slot: Slot) {
    var index = Int(LetterKey.hash(slot.key) >> shift)
    while slots[index].key != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  /// The same words with the rows of classes that `rowOfWord` tells.
  func with(rowOfWord: [UInt32]) -> LetterKeyTable {
    var table = self
    for index in slots.indices where slots[index].key != 0 {
      let id = slots[index].word.rawValue
      table.slots[index].word = WordID(rawValue: id, row: Int32(rowOfWord[Int(id)]))
    }
    return table
  }

  /// The word of that whole key.
  func word(_ key: LetterKey) -> WordID {
    let hash = key.hash
    guard hints[Int(hash >> 52)] >> (hash >> 46 & 63) & 1 == 1 else { return .unknown }
    var index = Int(hash >> shift)
    while slots[index].key != 0 {
      if slots[index].key == key.bits { return slots[index].word }
      index = (index + 1) & (slots.count - 1)
    }
    return .unknown
  }
}
