/// The place stored last for a key that is itself a hash.
///
///     table.replace(0x9E37, by: 7)    // nil
///     table.replace(0x9E37, by: 8)    // 7
///
/// A bucket is half a line of memory: eight words of 16 bits of a key, beside those that chose the bucket, and a place.
/// Nothing is removed; the newest stands first, and the ninth key of a bucket drops the one that was stored longest ago.
/// The place of a key that was never stored comes out once in some thousand questions, so who asks compares what stands
/// there. Complexity: O(1).
struct PositionTable: Sendable {
  private var words: [UInt32]
  private let mask: Int

  /// The elements of an array start 48 bytes behind a line in a large allocation: with 16 bytes more between, no bucket
  /// lies across two lines.
  private static let padding = 4
  private static let width = 8

  /// Has room for `count` keys, with at most three a bucket on average.
  init(forKeys count: Int) {
    var size = 16
    while size * 3 < count { size *= 2 }
    words = [UInt32](repeating: 0, count: size * Self.width + Self.padding)
    mask = size - 1
  }

  /// The place stored last for `key`, nil for none.
  subscript(key: UInt64) -> UInt16? {
    let (start, part) = bucket(of: key)
    let bucket = words.span.extracting(start..<start + Self.width)
    for lane in 0..<Self.width where bucket[lane] >> 16 == part {
      return UInt16(truncatingIfNeeded: bucket[lane])
    }
    return nil
  }

  /// Stores `place` for `key`, and answers the one that was stored before, nil for none.
  @discardableResult
  mutating func replace(_ key: UInt64, by place: UInt16) -> UInt16? {
    let (start, part) = bucket(of: key)
    var moved = part << 16 | UInt32(place)
    var buckets = words.mutableSpan
    for index in start..<start + Self.width {
      let word = buckets[index]
      buckets[index] = moved
      if word >> 16 == part { return UInt16(truncatingIfNeeded: word) }
      moved = word
    }
    return nil
  }

  /// Something of the bucket of `key`, for who has several keys: memory that is asked for at once comes at once, and the
  /// answers to the questions that follow are there.
  func glance(_ key: UInt64) -> UInt32 { words[bucket(of: key).start] }

  /// Where the bucket of `key` starts, and the bits that tell it from the others there; never 0, which stands where
  /// nothing is stored.
  private func bucket(of key: UInt64) -> (start: Int, part: UInt32) {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let mixed = product.high ^ product.low
    let index = Int(truncatingIfNeeded: mixed >> 40) & mask
    return (index * Self.width + Self.padding, max(UInt32(truncatingIfNeeded: mixed) >> 16, 1))
  }
}
