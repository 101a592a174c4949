/// The offset of the first byte at or behind `start` that a JSON string cannot pass over: a quotation mark, a backslash,
/// a control character or a byte of a multi-byte character; `bytes.count` when there is none. Complexity: O(n).
func endOfPlainASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = unsafe bytes.bytes
  var offset = start
  while offset + 8 <= raw.byteCount {
    // The eight bytes lie inside the span: offset + 8 <= byteCount was just checked, and UInt64 has no invalid
    // bit patterns.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let stops = stopBytes(UInt64(littleEndian: word))
    if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
    offset += 8
  }
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return offset }
    offset += 1
  }
  return offset
}

/// The high bit of every byte that stops the scan, exact for the lowest one, which is all the caller reads: a borrow
/// out of a byte needs that byte to be a hit itself, so a false hit can only stand above a true one.
private func stopBytes(_ word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  let quotes = word ^ (ones &* 0x22)
  let backslashes = word ^ (ones &* 0x5C)
  let hits =
    ((quotes &- ones) & ~quotes)
    | ((backslashes &- ones) & ~backslashes)
    | ((word &- ones &* 0x20) & ~word)
    | word
  return hits & highs
}

/// How many line feeds stand in `range`. Complexity: O(n).
func lineFeeds(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
  precondition(range.upperBound <= bytes.count)
  let raw = unsafe bytes.bytes
  var count = 0
  var offset = range.lowerBound
  while offset + 8 <= range.upperBound {
    // Inside the span, as the precondition and the condition say.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let differences = word ^ 0x0A0A_0A0A_0A0A_0A0A
    let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    // The high bit of a byte stays clear exactly where the byte has no difference at all; no carry leaves a byte.
    count += (~(((differences & lows) &+ lows) | differences | lows)).nonzeroBitCount
    offset += 8
  }
  while offset < range.upperBound {
    if bytes[offset] == 0x0A { count += 1 }
    offset += 1
  }
  return count
}

/// Whether `range` holds exactly the ASCII text `name`. Complexity: O(length of the name).
func isText(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: StaticString) -> Bool {
  guard range.count == name.utf8CodeUnitCount, name.hasPointerRepresentation else { return false }
  for step in 0..<range.count {
    // A static string of n code units has n readable bytes, and step < n.
    guard unsafe name.utf8Start[step] == bytes[range.lowerBound + step] else { return false }
  }
  return true
}

/// The offset of the first line feed at or behind `start`, or nil. Complexity: O(n).
func firstLineFeed(_ bytes: Span<UInt8>, from start: Int) -> Int? {
  var offset = start
  while offset < bytes.count {
    if bytes[offset] == 0x0A { return offset }
    offset += 1
  }
  return nil
}
