/// A valid JSON value as it can stand in one line of NDJSON: line breaks and the indentation behind them are left out,
/// and a lone surrogate becomes the escape of U+FFFD. All else stays as it was written. Complexity: O(n).
func jsonLine(_ bytes: Span<UInt8>) -> String {
  var line: [UInt8] = []
  line.reserveCapacity(bytes.count)
  var isInString = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case 0x0A, 0x0D:
      // Only outside strings: inside one a line break is written as an escape.
      while index < bytes.count, isWhitespace(bytes[index]) { index += 1 }
      continue
    case 0x22: isInString.toggle()
    case 0x5C where isInString:
      index = copyEscape(bytes, at: index, to: &line)
      continue
    default: break
    }
    line.append(byte)
    index += 1
  }
  return String(decoding: line, as: UTF8.self)
}

private func isWhitespace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// Copies the escape whose backslash is at `offset`, and answers the offset behind it.
private func copyEscape(_ bytes: Span<UInt8>, at offset: Int, to line: inout [UInt8]) -> Int {
  let length = bytes[offset + 1] == 0x75 ? unicodeEscape(bytes, at: offset).1 : 2
  let isLone = length == 6 && unicodeEscape(bytes, at: offset).0 == "\u{FFFD}"
  if isLone {
    line.append(contentsOf: Array(#"\uFFFD"#.utf8))
  } else {
    for index in offset..<offset + length { line.append(bytes[index]) }
  }
  return offset + length
}
