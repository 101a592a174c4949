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

  /// The letters of every word.
  private(set) var letters: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var hashes: [WordHash] = []
  private var kinds: [Kind] = []
  private var common: [Bool] = []
  /// The number of a word and one, or 0.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// How many there are.
  var count: Int { kinds.count }

  mutating func reserve(_ count: Int) {
    letters.reserveCapacity(count * 9)
    starts.reserveCapacity(count + 1)
    hashes.reserveCapacity(count)
    kinds.reserveCapacity(count)
    common.reserveCapacity(count)
    var capacity = slots.count
    while capacity < count * 2 { capacity *= 2 }
    rehash(capacity)
  }

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
    common[number] ? 10_000 : letterRange(number).count < 4 ? 100 : 1
  }

  /// Notes that word `number` stands in most texts.
  mutating func markCommon(_ number: Int) { common[number] = true }

  /// The number of the word in `folded`, listed now if it was not.
  mutating func add(_ folded: borrowing FoldedText, kind: Kind) -> Int {
    var hash = WordHash()
    for index in 0..<folded.count { hash.add(folded[index].value) }
    var slot = Self.slot(hash, kind) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isSame(number, hash, kind, count: folded.count, { folded[$0].value }) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    for index in 0..<folded.count { letters.append(folded[index].value) }
    starts.append(UInt32(letters.count))
    hashes.append(hash)
    kinds.append(kind)
    common.append(false)
    slots[slot] = UInt32(kinds.count)
    if kinds.count * 2 > slots.count { rehash(slots.count * 2) }
    return kinds.count - 1
  }

  /// The number of the word with these letters, or nil.
  func number(of word: borrowing Span<UInt32>, kind: Kind) -> Int? {
    var hash = WordHash()
    for index in word.indices { hash.add(word[index]) }
    var slot = Self.slot(hash, kind) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let range = letterRange(number)
      if kinds[number] == kind, range.count == word.count {
        var index = 0
        while index < range.count, letters[range.lowerBound + index] == word[index] { index += 1 }
        if index == range.count { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(
    _ number: Int, _ hash: WordHash, _ kind: Kind, count: Int, _ letter: (Int) -> UInt32
  ) -> Bool {
    guard hashes[number] == hash, kinds[number] == kind else { return false }
    let range = letterRange(number)
    guard range.count == count else { return false }
    for index in 0..<count where letters[range.lowerBound + index] != letter(index) { return false }
    return true
  }

  private mutating func rehash(_ capacity: Int) {
    slots = [UInt32](repeating: 0, count: capacity)
    for number in kinds.indices {
      var slot = Self.slot(hashes[number], kinds[number]) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private static func slot(_ hash: WordHash, _ kind: Kind) -> Int {
    hash.slot &+ Int(kind.rawValue) &* 0x9E37
  }
}
