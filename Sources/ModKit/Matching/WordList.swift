/// Words and affixes with their letters, each once, numbered in the order they came.
///
/// Letters of all words lie after another in one array. A short word is found by its letter key, others by an open
/// hash table.
/// Complexity: O(length) a look-up.
struct WordList: Sendable {
  /// What a listed word stands for.
  enum Kind: UInt8, Sendable {
    /// Itself.
    case whole
    /// Every longer word that ends so.
    case ending
    /// Every longer word that begins so.
    case beginning
  }

  /// The number of a word and one, or 0, and eight bits of its hash; small, for slots are looked at in no order.
  struct Slot: Sendable {
    private let packed: UInt32

    init() { packed = 0 }

    init(_ id: UInt32, _ hash: WordHash) { packed = hash.check << 24 | id }

    /// The number of the word and one, or 0.
    var id: UInt32 { packed & 0xFF_FFFF }

    /// Whether the word may have that hash.
    func mayHave(_ hash: WordHash) -> Bool { packed >> 24 == hash.check & 0xFF }
  }

  /// Where the letters of a word lie, and what it stands for.
  private struct Entry: Sendable {
    let start: UInt32
    private let packed: UInt32

    init(start: Int, count: Int, _ kind: Kind) {
      self.start = UInt32(start)
      packed = UInt32(count) << 2 | UInt32(kind.rawValue)
    }

    var letters: Range<Int> { Int(start)..<Int(start) + Int(packed >> 2) }

    var kind: Kind { Kind(rawValue: UInt8(packed & 3)) ?? .whole }
  }

  /// More words than a slot can number.
  private static let most = 0xFF_FFFF

  /// The letters of every word.
  private(set) var letters: [UInt32] = []
  private var entries: [Entry] = []
  private var common = NumberSet()
  /// The whole words that have a whole letter key, without their rows.
  private(set) var keys: LetterKeyTable
  /// Where all others are found from the `slot` of their hash on; a power of two.
  private(set) var slots = [Slot](repeating: Slot(), count: 1024)
  /// How many others there are.
  private var hashed = 0

  /// Makes room for `count` words.
  init(reserving count: Int = 500) {
    keys = LetterKeyTable(count: count)
    letters.reserveCapacity(count * 10)
    entries.reserveCapacity(count)
  }

  /// How many there are.
  var count: Int { entries.count }

  /// Where the letters of word `number` lie in `letters`.
  func letterRange(_ number: Int) -> Range<Int> { entries[number].letters }

  /// What word `number` stands for.
  func kind(_ number: Int) -> Kind { entries[number].kind }

  /// A rough measure of how often word `number` stands in texts.
  func frequency(_ number: Int) -> Int {
    common.contains(number) ? 10_000 : letterRange(number).count < 4 ? 100 : 1
  }

  /// Notes that word `number` stands in most texts.
  mutating func markCommon(_ number: Int) { common.insert(number) }

  // MARK: Listing

  /// The number of the word in `folded`, listed now if it was not.
  mutating func add(_ folded: borrowing FoldedText, kind: Kind) -> Int {
    let first = letters.count
    var key = LetterKey()
    for index in 0..<folded.count { append(folded[index].value, &key) }
    return settle(from: first, kind, key)
  }

  /// The number of the word whose UTF-8 is `bytes` in `range`, listed now if it was not; nil where folding would
  /// change a letter, or may.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, kind: Kind) -> Int? {
    var key = LetterKey()
    var index = range.lowerBound
    while index < range.upperBound {
      // The letters a–z have the codes 1–26.
      let small = bytes[index] &- 0x61
      if small < 26 {
        key.add(small + 1)
        index += 1
        continue
      }
      let letter = Self.letter(bytes, at: &index, before: range.upperBound)
      guard letter != 0 else { return nil }
      key.add(LetterKey.code(letter))
    }
    let hasKey = kind == .whole && key.isWhole
    if hasKey, let known = number(of: key) { return known }
    let first = letters.count
    index = range.lowerBound
    while index < range.upperBound {
      letters.append(Self.letter(bytes, at: &index, before: range.upperBound))
    }
    return hasKey ? list(from: first, kind, key) : settle(from: first, kind, key)
  }

  /// The letter at `index`, which moves behind it; 0 for one that folding may change.
  private static func letter(
    _ bytes: Span<UInt8>, at index: inout Int, before end: Int
  ) -> UInt32 {
    let byte = bytes[index]
    index += 1
    if byte &- 0x61 < 26 || byte &- 0x30 < 10 { return UInt32(byte) }
    guard byte == 0xC3, index < end else { return 0 }
    let second = bytes[index]
    index += 1
    // å, ä, ö, é and ü.
    return switch second {
    case 0xA5, 0xA4, 0xB6, 0xA9, 0xBC: 0xC0 | UInt32(second & 0x3F)
    default: 0
    }
  }

  /// Whether word `number` has å, ä or ö.
  func hasMarks(_ number: Int) -> Bool {
    for index in letterRange(number) where Self.bare(letters[index]) != nil { return true }
    return false
  }

  /// The number of word `number` without its rings and dots, *javla*, or with the second letters that
  /// `isLong` puts in their place, *jaevla*; listed now if it was not. Nil for a whole word that is in `other`.
  mutating func addBare(_ number: Int, isLong: Bool, unlessIn other: borrowing WordList) -> Int? {
    let first = letters.count
    let kind = entries[number].kind
    var key = LetterKey()
    for index in letterRange(number) {
      guard let bare = Self.bare(letters[index]) else {
        append(letters[index], &key)
        continue
      }
      append(bare.letter, &key)
      if isLong { append(bare.second, &key) }
    }
    if kind == .whole, other.number(lettersOf: self, from: first, .whole, key) != nil {
      letters.removeLast(letters.count - first)
      return nil
    }
    return settle(from: first, kind, key)
  }

  /// Puts a letter of the word that may be listed next into `letters` and `key`.
  private mutating func append(_ letter: UInt32, _ key: inout LetterKey) {
    letters.append(letter)
    key.add(LetterKey.code(letter))
  }

  private static func bare(_ letter: UInt32) -> (letter: UInt32, second: UInt32)? {
    switch letter {
    case 0xE5: (0x61, 0x61)
    case 0xE4: (0x61, 0x65)
    case 0xF6: (0x6F, 0x65)
    default: nil
    }
  }

  /// The number of the word with these letters, or nil.
  func number(of word: [UInt32], kind: Kind) -> Int? {
    var key = LetterKey()
    for letter in word { key.add(LetterKey.code(letter)) }
    return kind == .whole && key.isWhole ? number(of: key) : find(word[...], kind)
  }

  /// The number of the word whose letters were put last into `letters`, from `first` on, and whose key is `key`;
  /// they are taken out again where it was listed.
  private mutating func settle(from first: Int, _ kind: Kind, _ key: LetterKey) -> Int {
    if let known = number(lettersOf: self, from: first, kind, key) {
      letters.removeLast(letters.count - first)
      return known
    }
    return list(from: first, kind, key)
  }

  /// The number of the word whose letters were put last into `other`, from `first` on, and whose key is `key`.
  private func number(
    lettersOf other: borrowing WordList, from first: Int, _ kind: Kind, _ key: LetterKey
  ) -> Int? {
    kind == .whole && key.isWhole ? number(of: key) : find(other.letters[first...], kind)
  }

  /// The number of the whole word with that whole key, or nil.
  private func number(of key: LetterKey) -> Int? {
    let known = keys.word(key)
    return known == .unknown ? nil : Int(known.rawValue) - 1
  }

  /// Lists the word whose letters were put last into `letters`.
  private mutating func list(from first: Int, _ kind: Kind, _ key: LetterKey) -> Int {
    precondition(count < Self.most, "more words than a vocabulary can hold")
    entries.append(Entry(start: first, count: letters.count - first, kind))
    if kind == .whole, key.isWhole {
      keys.insert(key, WordID(rawValue: UInt32(count), row: 0))
    } else {
      hashed += 1
      enter(count - 1)
      if hashed * 2 > slots.count { rehash() }
    }
    return count - 1
  }

  /// The number of a word that has no letter key of its own, or nil.
  private func find(_ word: ArraySlice<UInt32>, _ kind: Kind) -> Int? {
    let hash = Self.hash(word)
    var slot = hash.slot & (slots.count - 1)
    while slots[slot].id != 0 {
      let number = Int(slots[slot].id) - 1
      if slots[slot].mayHave(hash), entries[number].kind == kind,
        letters[letterRange(number)].elementsEqual(word)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ word: ArraySlice<UInt32>) -> WordHash {
    var hash = WordHash()
    for letter in word { hash.add(letter) }
    return hash
  }

  private mutating func rehash() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.id != 0 { enter(Int(slot.id) - 1) }
  }

  private mutating func enter(_ number: Int) {
    let hash = Self.hash(letters[letterRange(number)])
    var slot = hash.slot & (slots.count - 1)
    while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(UInt32(number + 1), hash)
  }
}
