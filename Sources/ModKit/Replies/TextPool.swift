/// Texts kept once each, as bytes, under small numbers.
///
/// A million identifiers cost their bytes and twelve more each; as strings they would cost several times that.
/// Texts are compared byte by byte, never by canonical equivalence: identifiers are not ours to fold.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// Open addressing, at most three quarters full; the length is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 1024)

  /// A text's number beside its hash, so that another text is seldom read to tell that it is another.
  private struct Slot {
    var hash: UInt32 = 0
    /// −1 is free.
    var number: Int32 = -1
  }

  /// How many texts there are; their numbers are below this.
  var count: Int { starts.count - 1 }

  /// The number of `text`, which is added when it is new. Expected complexity: O(length).
  mutating func intern(_ text: String) -> Int32 {
    if count * 4 >= slots.count * 3 { grow() }
    let span = text.utf8.span
    let hash = TextPool.hash(span)
    let slot = find(span, hash)
    if slots[slot].number >= 0 { return slots[slot].number }
    let number = Int32(count)
    bytes.append(contentsOf: text.utf8)
    starts.append(bytes.count)
    slots[slot] = Slot(hash: hash, number: number)
    return number
  }

  /// The number of `text`, or nil when it was never added.
  func number(of text: String) -> Int32? {
    let span = text.utf8.span
    let number = slots[find(span, TextPool.hash(span))].number
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

  private func find(_ text: borrowing Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place].number >= 0 {
      if slots[place].hash == hash, isText(slots[place].number, text) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private func isText(_ number: Int32, _ text: borrowing Span<UInt8>) -> Bool {
    let start = starts[Int(number)]
    guard starts[Int(number) + 1] - start == text.count else { return false }
    for index in 0..<text.count where bytes[start + index] != text[index] { return false }
    return true
  }

  private static func hash(_ text: borrowing Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: mixedHash(text))
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.number >= 0 {
      var place = Int(slot.hash) & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}

/// Texts in the order added, in blocks, so that growing never copies what is there.
struct TextStore: Sendable {
  /// Where a text stands; a length of 0 for no text.
  struct Reference: Hashable, Sendable {
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
