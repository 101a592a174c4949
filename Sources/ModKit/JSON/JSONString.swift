/// The text of a validated JSON string body; a lone surrogate becomes U+FFFD. Complexity: O(n), one allocation.
func decodeJSONString(_ bytes: Span<UInt8>, hasEscapes: Bool) -> String {
  guard hasEscapes else {
    // The parser has checked that the bytes are UTF-8.
    return String(copying: unsafe UTF8Span(unchecked: bytes))
  }
  // An escape sequence is never shorter than what it stands for (`\u00e5` is six bytes, å two; a lone surrogate is six
  // bytes, U+FFFD three), so the text fits into as many bytes as its written form.
  return unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
    var output = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] != 0x5C {
        unsafe buffer[output] = bytes[index]
        output += 1
        index += 1
      } else if bytes[index + 1] != 0x75 {
        unsafe buffer[output] = simpleEscape(bytes[index + 1])
        output += 1
        index += 2
      } else {
        let (scalar, length) = unicodeEscape(bytes, at: index)
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          unsafe buffer[output] = byte
          output += 1
        }
        index += length
      }
    }
    return output
  }
}

/// The text of a JSON string body in which lone surrogates stand as they are escaped there; nil when it has none.
///
/// No string can hold half a surrogate pair, so this is as near as one comes to what was received.
func spellingLoneSurrogates(_ bytes: Span<UInt8>) -> String? {
  var text = ""
  var done = 0
  var index = 0
  while index < bytes.count {
    guard bytes[index] == 0x5C else {
      index += 1
      continue
    }
    guard bytes[index + 1] == 0x75 else {
      index += 2
      continue
    }
    let (_, length) = unicodeEscape(bytes, at: index)
    if length == 6, (0xD800...0xDFFF).contains(codeUnit(bytes, at: index + 2)) {
      text += decodeJSONString(bytes.extracting(done..<index), hasEscapes: true)
      text += decodeJSONString(bytes.extracting(index..<index + 6), hasEscapes: false)
      done = index + 6
    }
    index += length
  }
  guard done > 0 else { return nil }
  return text + decodeJSONString(bytes.extracting(done..<bytes.count), hasEscapes: true)
}

private func simpleEscape(_ byte: UInt8) -> UInt8 {
  switch byte {
  case 0x62: 0x08
  case 0x66: 0x0C
  case 0x6E: 0x0A
  case 0x72: 0x0D
  case 0x74: 0x09
  default: byte
  }
}

/// The scalar of the `\uXXXX` at `offset`, or of the surrogate pair there, and how many bytes it took.
func unicodeEscape(_ bytes: Span<UInt8>, at offset: Int) -> (Unicode.Scalar, Int) {
  let unit = codeUnit(bytes, at: offset + 2)
  if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
  if unit < 0xDC00, offset + 12 <= bytes.count, bytes[offset + 6] == 0x5C,
    bytes[offset + 7] == 0x75
  {
    let low = codeUnit(bytes, at: offset + 8)
    if (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      return (scalar, 12)
    }
  }
  return ("\u{FFFD}", 6)
}

private func codeUnit(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
  var value: UInt32 = 0
  for index in offset..<offset + 4 { value = value << 4 + (hexadecimalValue(bytes[index]) ?? 0) }
  return value
}
