/// The text of a validated JSON string body; a lone surrogate becomes U+FFFD. Complexity: O(n).
func decodeJSONString(_ bytes: ArraySlice<UInt8>, hasEscapes: Bool) -> String {
  guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    guard bytes[index] == 0x5C else {
      result.append(bytes[index])
      index += 1
      continue
    }
    let escape = bytes[index + 1]
    index += 2
    switch escape {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75:
      var unit = codeUnit(bytes, at: index)
      index += 4
      if (0xD800...0xDBFF).contains(unit), index + 6 <= bytes.endIndex, bytes[index] == 0x5C,
        bytes[index + 1] == 0x75
      {
        let low = codeUnit(bytes, at: index + 2)
        if (0xDC00...0xDFFF).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: result.append(escape)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func codeUnit(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
  var value: UInt32 = 0
  for index in offset..<offset + 4 { value = value << 4 + (hexadecimalValue(bytes[index]) ?? 0) }
  return value
}
