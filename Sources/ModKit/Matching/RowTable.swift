/// The different sets of classes that words are in, each stored once: as a list, and where the list is long
/// also as a row of bits.
struct RowTable: Sendable {
  /// The number of the set of each word and one; the first element stands for no word.
  private(set) var rowOfWord: [UInt32] = [0]
  private var sets: NumberLists
  /// By set, its first 64 classes as bits.
  private(set) var context: [UInt64] = []
  /// By set, where its bits begin in `bits`, or 0.
  private var places: [UInt32] = []
  private var bits: [UInt64] = [0]
  /// The number of elements of a row of bits.
  private let stride: Int

  /// Longer lists have their bits too.
  private static let longList = 24

  /// A table for `wordCount` words in classes with indices below `classCount`.
  init(wordCount: Int, classCount: Int) {
    stride = (classCount + 63) / 64
    sets = NumberLists(lists: wordCount / 3, numbers: wordCount * 3 / 2)
    rowOfWord.reserveCapacity(wordCount + 1)
    bits.reserveCapacity(stride * wordCount / 128)
    _ = row(of: [])
  }

  /// How many sets there are, the empty one included.
  var count: Int { sets.count }

  /// The class indices of set `row`, ascending.
  func classes(ofRow row: Int) -> ArraySlice<UInt32> { sets[row] }

  /// Whether set `row` holds the class with that index. Complexity: O(1).
  func contains(_ wordClass: Int, inRow row: Int) -> Bool {
    if wordClass < 64 { return context[row] >> UInt64(wordClass) & 1 == 1 }
    let place = Int(places[row])
    if place != 0 {
      return bits[place + wordClass >> 6] >> UInt64(wordClass & 63) & 1 == 1
    }
    for index in sets.places(row) where sets.numbers[index] == UInt32(wordClass) { return true }
    return false
  }

  /// The sets that hold each class, ascending.
  func rowsByClass(classCount: Int) -> GroupedNumbers {
    var pairs: [(key: UInt32, number: UInt32)] = []
    pairs.reserveCapacity(sets.numbers.count)
    for row in 0..<count {
      for member in sets[row] { pairs.append((member, UInt32(row))) }
    }
    return GroupedNumbers(pairs, keys: classCount)
  }

  /// Appends the set of the next word, ascending class indices, each once.
  mutating func append(_ members: ArraySlice<UInt32>) {
    // Words that follow one another are often forms of one word, with the same classes.
    if let last = rowOfWord.last, sets[Int(last)].elementsEqual(members) {
      rowOfWord.append(last)
    } else {
      rowOfWord.append(row(of: members))
    }
  }

  private mutating func row(of members: ArraySlice<UInt32>) -> UInt32 {
    let known = sets.count
    let row = sets.number(of: members)
    if row == known {
      var first: UInt64 = 0
      for member in members where member < 64 { first |= 1 << UInt64(member) }
      context.append(first)
      places.append(members.count > Self.longList ? UInt32(bits.count) : 0)
      if members.count > Self.longList { appendBits(of: members) }
    }
    return UInt32(row)
  }

  private mutating func appendBits(of members: ArraySlice<UInt32>) {
    let first = bits.count
    bits.append(contentsOf: repeatElement(0, count: stride))
    for member in members { bits[first + Int(member >> 6)] |= 1 << UInt64(member & 63) }
  }
}
