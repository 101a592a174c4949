/// Texts kept once each, as bytes, under small numbers.
///
/// A million identifiers cost their bytes and twelve more each; as strings they would cost several times that.
/// Texts are compared byte by byte, never by canonical equivalence: identifiers are not ours to fold.
struct TextPool {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// Open addressing; −1 is free. The length is a power of two and at least twice the count.
  private var slots: [Int32] = [Int32](repeating: -1, count: 1024)

  /// How many texts there are; their numbers are below this.
  var count: Int { starts.count - 1 }

  /// The number of `text`, which is added when it is new. Expected complexity: O(length).
  mutating func intern(_ text: String) -> Int32 {
    if count * 2 >= slots.count { grow() }
    let slot = find(text)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    bytes.append(contentsOf: text.utf8)
    starts.append(bytes.count)
    slots[slot] = number
    return number
  }

  /// The number of `text`, or nil when it was never added.
  func number(of text: String) -> Int32? {
    let number = slots[find(text)]
    return number < 0 ? nil : number
  }

  /// The text with `number`.
  subscript(number: Int32) -> String {
    String(decoding: bytes[starts[Int(number)]..<starts[Int(number) + 1]], as: UTF8.self)
  }

  /// Whether the text `left` comes before `right` in the order of their bytes.
  func isBefore(_ left: Int32, _ right: Int32) -> Bool {
    bytes[starts[Int(left)]..<starts[Int(left) + 1]].lexicographicallyPrecedes(
      bytes[starts[Int(right)]..<starts[Int(right) + 1]])
  }

  private func find(_ text: String) -> Int {
    let mask = slots.count - 1
    var slot = Int(TextPool.hash(text.utf8)) & mask
    while slots[slot] >= 0, !isText(slots[slot], text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isText(_ number: Int32, _ text: String) -> Bool {
    var index = starts[Int(number)]
    let end = starts[Int(number) + 1]
    for byte in text.utf8 {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
    }
    return index == end
  }

  /// FNV-1a with its high half folded in: identifiers are given out by platforms, not chosen by who comments.
  private static func hash(_ utf8: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private mutating func grow() {
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 2)
    let mask = slots.count - 1
    for number in old where number >= 0 {
      let text = bytes[starts[Int(number)]..<starts[Int(number) + 1]]
      var slot = Int(TextPool.hash(text)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = number
    }
  }
}

/// Texts in the order added, in blocks, so that growing never copies what is there.
struct TextStore {
  /// Where a text stands; a length of 0 for no text.
  struct Reference: Hashable {
    var block: Int32 = 0
    var start: Int32 = 0
    var length: Int32 = 0
  }

  private static let blockSize = 1 << 20
  private var blocks: [[UInt8]] = []

  /// Keeps the beginning of `text`, at most `limit` bytes (and at most a block), cut between characters.
  mutating func add(_ text: String, limit: Int) -> Reference {
    let length = TextStore.cut(text.utf8, at: min(limit, TextStore.blockSize))
    guard length > 0 else { return Reference() }
    if blocks.isEmpty || blocks[blocks.count - 1].count + length > TextStore.blockSize {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(TextStore.blockSize)
    }
    let block = blocks.count - 1
    let start = blocks[block].count
    blocks[block].append(contentsOf: text.utf8.prefix(length))
    return Reference(block: Int32(block), start: Int32(start), length: Int32(length))
  }

  /// The text at `reference`.
  subscript(reference: Reference) -> String {
    guard reference.length > 0 else { return "" }
    let start = Int(reference.start)
    return String(
      decoding: blocks[Int(reference.block)][start..<start + Int(reference.length)], as: UTF8.self)
  }

  private static func cut(_ utf8: String.UTF8View, at limit: Int) -> Int {
    let count = utf8.count
    guard count > limit else { return count }
    var end = limit
    while end > 0, utf8[utf8.index(utf8.startIndex, offsetBy: end)] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
