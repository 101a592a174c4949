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

  /// The number of a word and one, or 0, and a part of its hash.
  struct Slot: Sendable {
    var hash: UInt32
    var id: UInt32
  }

  /// The letters of every word.
  private(set) var letters: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var hashes: [WordHash] = []
  private var kinds: [Kind] = []
  private var common = NumberSet()
  /// Where words of every kind are found from the `slot` of their hash on; a power of two.
  private(set) var slots: [Slot]

  /// Makes room for `count` words.
  init(reserving count: Int = 500) {
    var capacity = 1024
    while capacity < count * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, id: 0), count: capacity)
    letters.reserveCapacity(count * 10)
    starts.reserveCapacity(count + 1)
    hashes.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  /// How many there are.
  var count: Int { kinds.count }

  /// Where the letters of word `number` lie in `letters`.
  func letterRange(_ number: Int) -> Range<Int> {
    Int(starts[number])..<Int(starts[number + 1])
  }

  /// What word `number` stands for.
  func kind(_ number: Int) -> Kind { kinds[number] }

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
    let first = letters.count
    var hash = WordHash()
    var index = range.lowerBound
    while index < range.upperBound {
      var letter = UInt32(bytes[index])
      index += 1
      if letter == 0xC3, index < range.upperBound, Self.isSwedish(bytes[index]) {
        letter = 0xC0 | UInt32(bytes[index] & 0x3F)
        index += 1
      } else if letter &- 0x61 >= 26, letter &- 0x30 >= 10 {
        letters.removeLast(letters.count - first)
        return nil
      }
      hash.add(letter)
      letters.append(letter)
    }
    return settle(from: first, hash, kind)
  }

  /// Whether the byte is the second of å, ä, ö, é or ü, which folding leaves as they are.
  private static func isSwedish(_ byte: UInt8) -> Bool {
    byte == 0xA5 || byte == 0xA4 || byte == 0xB6 || byte == 0xA9 || byte == 0xBC
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
    let isOther = kinds[number] == .whole && other.find(letters[first...], hash, .whole) != nil
    if isOther {
      letters.removeLast(letters.count - first)
      return nil
    }
    return settle(from: first, hash, kinds[number])
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
    starts.append(UInt32(letters.count))
    hashes.append(hash)
    kinds.append(kind)
    if kinds.count * 2 > slots.count { rehash(slots.count * 2) } else { enter(kinds.count - 1) }
    return kinds.count - 1
  }

  private func find(_ word: ArraySlice<UInt32>, _ hash: WordHash, _ kind: Kind) -> Int? {
    var slot = hash.slot & (slots.count - 1)
    while slots[slot].id != 0 {
      if slots[slot].hash == hash.check {
        let number = Int(slots[slot].id) - 1
        if kinds[number] == kind, isSame(number, word) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
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
    slots = [Slot](repeating: Slot(hash: 0, id: 0), count: capacity)
    for number in kinds.indices { enter(number) }
  }

  private mutating func enter(_ number: Int) {
    var slot = hashes[number].slot & (slots.count - 1)
    while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(hash: hashes[number].check, id: UInt32(number + 1))
  }
}
