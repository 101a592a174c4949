/// The offset of the first byte at or behind `start` that a JSON string cannot pass over: a quotation mark, a backslash,
/// a control character or a byte of a multi-byte character; `bytes.count` when there is none. Complexity: O(n).
func endOfPlainASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = unsafe bytes.bytes
  var offset = start
  while offset + 8 <= raw.byteCount {
    // The eight bytes lie inside the span: offset + 8 <= byteCount was just checked, and UInt64 has no invalid
    // bit patterns.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let text = UInt64(littleEndian: word)
    let stops = stopBytes(text) | text & 0x8080_8080_8080_8080
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

/// The offset of the first byte at or behind `start` that a JSON string cannot pass over, as `endOfPlainASCII`, but letters
/// of two bytes (å, ä, ö and most others beyond ASCII) are passed over where they are well formed. It never lies inside
/// a character. Complexity: O(n).
func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
  let raw = unsafe bytes.bytes
  let highs: UInt64 = 0x8080_8080_8080_8080
  var offset = start
  // The high bit of the lowest byte, where the eight bytes before ended with the first byte of a letter.
  var open: UInt64 = 0
  while offset + 8 <= raw.byteCount {
    // Inside the span, as the condition says; UInt64 has no invalid bit patterns.
    let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    var word = UInt64(littleEndian: loaded)
    let stops = stopBytes(word)
    if word & highs | open == 0 {
      // ASCII, as nearly all names and identifiers are.
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
      continue
    }
    // The first stop and what is behind it count as zeros.
    if stops != 0 { word &= ((stops & (0 &- stops)) &- 1) >> 7 }
    let leads = word & (word << 1) & highs
    let others = word & ~(word << 1) & highs
    // A first byte of three or four, and C0 and C1, which have none of the bits 1E and begin no letter.
    let odd = leads & ((word << 2) | ~((word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E))
    if others != (leads << 8) | open || odd != 0 { break }
    if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
    open = leads >> 56
    offset += 8
  }
  return endOfPlainASCII(bytes, from: open == 0 ? offset : offset - 1)
}

/// The high bit of every quotation mark, backslash and control character, exact for the lowest one, which is all the caller reads: a borrow
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
  return hits & highs
}

/// How many line feeds stand in `range`. Complexity: O(n), many bytes a step: the compiler makes vectors of the loop,
/// whose lanes are as narrow as its counter.
func lineFeeds(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
  let part = bytes.extracting(range)
  var count = 0
  var offset = 0
  while offset < part.count {
    // As many bytes as a counter of eight bits can count for certain.
    let end = min(part.count, offset + Int(UInt8.max))
    var few: UInt8 = 0
    while offset < end {
      few &+= part[offset] == 0x0A ? 1 : 0
      offset &+= 1
    }
    count += Int(few)
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
