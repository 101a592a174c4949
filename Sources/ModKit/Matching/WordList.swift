/// Words and affixes with their letters, each once, numbered in the order they came.
///
/// Letters of all words lie after another in one array, and a word is found by an open hash table.
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
  private var hashes: [WordHash] = []
  private var common = NumberSet()
  /// Where words of every kind are found from the `slot` of their hash on; a power of two.
  private(set) var slots: [Slot]

  /// Makes room for `count` words.
  init(reserving count: Int = 500) {
    var capacity = 1024
    while capacity * 3 < count * 4 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    letters.reserveCapacity(count * 10)
    entries.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  /// How many there are.
  var count: Int { entries.count }

  /// Where the letters of word `number` lie in `letters`.
  func letterRange(_ number: Int) -> Range<Int> { entries[number].letters }

  /// What word `number` stands for.
  func kind(_ number: Int) -> Kind { entries[number].kind }

  /// The hash of the letters of word `number`.
  func hash(_ number: Int) -> WordHash { hashes[number] }

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
    var hash = WordHash()
    for index in 0..<folded.count {
      let letter = folded[index].value
      hash.add(letter)
      letters.append(letter)
    }
    return settle(from: first, hash, kind)
  }

  /// The number of the word whose UTF-8 is `bytes` in `range`, listed now if it was not; nil where folding would
  /// change a letter, or may.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, kind: Kind) -> Int? {
    var hash = WordHash()
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let letter = Self.letter(bytes, at: &index, before: range.upperBound)
      guard letter != 0 else { return nil }
      hash.add(letter)
      count += 1
    }
    var slot = hash.slot & (slots.count - 1)
    while slots[slot].id != 0 {
      let number = Int(slots[slot].id) - 1
      if slots[slot].mayHave(hash), entries[number].kind == kind,
        isSame(entries[number].letters, count, bytes, range)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let first = letters.count
    index = range.lowerBound
    while index < range.upperBound {
      letters.append(Self.letter(bytes, at: &index, before: range.upperBound))
    }
    return list(from: first, hash, kind)
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

  private func isSame(
    _ known: Range<Int>, _ count: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard known.count == count else { return false }
    var index = range.lowerBound
    for place in known {
      guard letters[place] == Self.letter(bytes, at: &index, before: range.upperBound) else {
        return false
      }
    }
    return true
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
    var hash = WordHash()
    for index in letterRange(number) {
      guard let bare = Self.bare(letters[index]) else {
        hash.add(letters[index])
        letters.append(letters[index])
        continue
      }
      hash.add(bare.letter)
      letters.append(bare.letter)
      if isLong {
        hash.add(bare.second)
        letters.append(bare.second)
      }
    }
    let kind = entries[number].kind
    let isOther = kind == .whole && other.find(letters[first...], hash, .whole) != nil
    if isOther {
      letters.removeLast(letters.count - first)
      return nil
    }
    return settle(from: first, hash, kind)
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
    var hash = WordHash()
    for letter in word { hash.add(letter) }
    return find(word[...], hash, kind)
  }

  /// The number of the word whose letters were put last into `letters`, from `first` on; they are taken out
  /// again where it was listed.
  private mutating func settle(from first: Int, _ hash: WordHash, _ kind: Kind) -> Int {
    let known = find(letters[first...], hash, kind)
    if let known {
      letters.removeLast(letters.count - first)
      return known
    }
    return list(from: first, hash, kind)
  }

  /// Lists the word whose letters were put last into `letters`.
  private mutating func list(from first: Int, _ hash: WordHash, _ kind: Kind) -> Int {
    precondition(count < Self.most, "more words than a vocabulary can hold")
    entries.append(Entry(start: first, count: letters.count - first, kind))
    hashes.append(hash)
    if count * 4 > slots.count * 3 { rehash(slots.count * 2) } else { enter(count - 1) }
    return count - 1
  }

  private func find(_ word: ArraySlice<UInt32>, _ hash: WordHash, _ kind: Kind) -> Int? {
    var slot = hash.slot & (slots.count - 1)
    while true {
      let entry = slots[slot]
      if entry.id == 0 { return nil }
      if entry.mayHave(hash), entries[Int(entry.id) - 1].kind == kind,
        isSame(Int(entry.id) - 1, word)
      {
        return Int(entry.id) - 1
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func isSame(_ number: Int, _ word: ArraySlice<UInt32>) -> Bool {
    let range = letterRange(number)
    guard range.count == word.count else { return false }
    var index = word.startIndex
    for letter in range {
      guard letters[letter] == word[index] else { return false }
      index += 1
    }
    return true
  }

  private mutating func rehash(_ capacity: Int) {
    slots = [Slot](repeating: Slot(), count: capacity)
    for number in entries.indices { enter(number) }
  }

  private mutating func enter(_ number: Int) {
    var slot = hashes[number].slot & (slots.count - 1)
    while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(UInt32(number + 1), hashes[number])
  }
}
