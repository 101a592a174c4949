/// The different sets of classes that words are in, each stored once, as a row of bits and as a list.
struct RowTable: Sendable {
  /// The number of the set of each word that was appended.
  private(set) var rowOfWord: [UInt32] = [0]
  /// The rows after another, `stride` elements each; the first is the empty set.
  private(set) var bits: [UInt64]
  /// The number of elements of a row.
  let stride: Int
  private var starts: [UInt32] = [0, 0]
  private var classes: [UInt32] = []
  private var slots = [UInt32](repeating: 0, count: 1 << 13)

  /// A table for sets of classes with indices below `classCount`.
  init(classCount: Int) {
    stride = max(1, (classCount + 63) / 64)
    bits = [UInt64](repeating: 0, count: stride)
    bits.reserveCapacity(stride * 4096)
  }

  /// How many sets there are, the empty one included.
  var count: Int { starts.count - 1 }

  /// The class indices of set `row`, ascending.
  func classes(ofRow row: Int) -> ArraySlice<UInt32> {
    classes[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// The sets that hold each class, ascending.
  func rowsByClass(classCount: Int) -> GroupedNumbers {
    var pairs: [(key: UInt32, number: UInt32)] = []
    pairs.reserveCapacity(classes.count)
    for row in 0..<count {
      for member in classes(ofRow: row) { pairs.append((member, UInt32(row))) }
    }
    return GroupedNumbers(pairs, keys: classCount)
  }

  /// Appends the set of the next word; `members` is sorted and freed of repetitions.
  mutating func append(_ members: inout [UInt32]) {
    members.sort()
    var kept = 0
    for index in members.indices where kept == 0 || members[index] != members[kept - 1] {
      members[kept] = members[index]
      kept += 1
    }
    members.removeLast(members.count - kept)
    rowOfWord.append(members.isEmpty ? 0 : row(of: members))
  }

  private mutating func row(of members: [UInt32]) -> UInt32 {
    var hash = WordHash()
    for member in members { hash.add(member) }
    var slot = hash.slot & (slots.count - 1)
    while slots[slot] != 0 {
      if classes(ofRow: Int(slots[slot])).elementsEqual(members) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let row = UInt32(count)
    slots[slot] = row
    classes += members
    starts.append(UInt32(classes.count))
    let first = bits.count
    for _ in 0..<stride { bits.append(0) }
    for member in members { bits[first + Int(member >> 6)] |= 1 << UInt64(member & 63) }
    if count * 2 > slots.count { grow() }
    return row
  }

  private mutating func grow() {
    let capacity = slots.count * 2
    slots = [UInt32](repeating: 0, count: capacity)
    for row in 1..<count {
      var hash = WordHash()
      for member in classes(ofRow: row) { hash.add(member) }
      var slot = hash.slot & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(row)
    }
  }
}
