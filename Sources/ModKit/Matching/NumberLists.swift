/// Lists of numbers, each once, numbered in the order they came.
///
/// All lists lie after another in one array, and a list is found by an open hash table.
/// Complexity: O(length) a look-up.
struct NumberLists: Sendable {
  private(set) var numbers: [UInt32] = []
  private var starts: [UInt32] = [0]
  /// The number of a list and one, or 0.
  private var slots: [UInt32]

  /// Makes room for `lists` lists of `numbers` numbers in all.
  init(lists: Int = 500, numbers: Int = 2000) {
    var capacity = 64
    while capacity < lists * 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    starts.reserveCapacity(lists + 1)
    self.numbers.reserveCapacity(numbers)
  }

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// Where the numbers of `list` lie in `numbers`.
  func places(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  /// The numbers of `list`.
  subscript(list: Int) -> ArraySlice<UInt32> { numbers[places(list)] }

  /// The number of the list with the elements of `list`, listed now if it was not.
  mutating func number(of list: ArraySlice<UInt32>) -> Int {
    var slot = Self.hash(list).slot & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if isSame(known, list) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    numbers.append(contentsOf: list)
    starts.append(UInt32(numbers.count))
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { rehash() }
    return count - 1
  }

  private func isSame(_ known: Int, _ list: ArraySlice<UInt32>) -> Bool {
    let range = places(known)
    guard range.count == list.count else { return false }
    var place = range.lowerBound
    for number in list {
      guard numbers[place] == number else { return false }
      place += 1
    }
    return true
  }

  private mutating func rehash() {
    let capacity = slots.count * 2
    slots = [UInt32](repeating: 0, count: capacity)
    for list in 0..<count {
      var slot = Self.hash(self[list]).slot & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(list + 1)
    }
  }

  private static func hash(_ list: ArraySlice<UInt32>) -> WordHash {
    var hash = WordHash()
    for number in list { hash.add(number) }
    return hash
  }
}

extension Array<UInt32> {
  /// Sorts the elements from `first` on and leaves one of those that are equal.
  mutating func sortAndKeepOne(from first: Int) {
    guard count - first > 1 else { return }
    if count - first > 64 {
      self[first...].sort()
    } else {
      // Where they lie: sorting a part through its slice copies it.
      Self.sortShort(mutableSpan, from: first)
    }
    var kept = first + 1
    while kept < count, self[kept] != self[kept - 1] { kept += 1 }
    guard kept < count else { return }
    for index in kept + 1..<count where self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }

  /// Sorts by insertion: most lists are short and nearly sorted.
  private static func sortShort(_ numbers: consuming MutableSpan<UInt32>, from first: Int) {
    for index in first + 1..<numbers.count {
      let number = numbers[index]
      var place = index
      while place > first, number < numbers[place - 1] {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = number
    }
  }
}
