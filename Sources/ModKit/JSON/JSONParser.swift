/// Strict RFC 8259 parser that writes a flat tape; iterative, so depth costs no stack.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let depthLimit = 512

  /// The tape of the last value, or as much of it as was read before an error.
  let entries = JSONTape()
  /// The indices of the open containers, outermost first; after an error, those around it.
  private(set) var open: [Int] = []

  /// Parses one value, leading white space skipped, and answers the offset behind it.
  ///
  /// A duplicate member name is thrown only when the whole value has been read.
  mutating func parse(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    entries.removeAll()
    open.removeAll(keepingCapacity: true)
    var duplicate: (error: JSONError, open: [Int])?
    var offset = skipWhitespace(bytes, from: start)
    // The innermost open container, -1 for none, and whether it is an object.
    var container = -1
    var isObject = false
    while true {
      // A value starts here.
      guard offset < bytes.count else {
        throw JSONError(.unexpectedEnd(expected: .value), at: offset)
      }
      let first = bytes[offset]
      if first == 0x22 {
        offset = try parseString(bytes, at: offset)
      } else if first == 0x7B || first == 0x5B {
        guard open.count < JSONParser.depthLimit else {
          throw JSONError(.tooDeep(limit: JSONParser.depthLimit), at: offset)
        }
        isObject = first == 0x7B
        container = entries.count
        open.append(container)
        entries.append(
          JSONEntry(kind: isObject ? .object : .array, start: offset, end: offset + 1, next: 0))
        offset = skipWhitespace(bytes, from: offset + 1)
        guard offset < bytes.count, bytes[offset] == (isObject ? 0x7D : 0x5D) else {
          if isObject { offset = try parseName(bytes, at: offset) }
          continue
        }
        offset = close(at: offset)
        (container, isObject) = innermost
      } else {
        offset = try parseScalar(bytes, at: offset, first)
      }
      // A value ended here: a comma leads to the next one, brackets close, or all is read.
      var needsValue = false
      while !needsValue, container >= 0 {
        offset = skipWhitespace(bytes, from: offset)
        guard offset < bytes.count else {
          throw JSONError(
            .unexpectedEnd(expected: isObject ? .commaOrBrace : .commaOrBracket), at: offset)
        }
        let byte = bytes[offset]
        if byte == 0x2C {
          offset = skipWhitespace(bytes, from: offset + 1)
          if isObject { offset = try parseName(bytes, at: offset) }
          needsValue = true
        } else if byte == (isObject ? 0x7D : 0x5D) {
          if isObject, duplicate == nil,
            let error = findDuplicateName(bytes, entries, in: container, end: entries.count)
          {
            duplicate = (error, open)
          }
          offset = close(at: offset)
          (container, isObject) = innermost
        } else {
          throw JSONError(
            .unexpectedByte(byte, expected: isObject ? .commaOrBrace : .commaOrBracket),
            at: offset)
        }
      }
      if !needsValue { break }
    }
    if let duplicate {
      open = duplicate.open
      throw duplicate.error
    }
    return offset
  }

  func skipWhitespace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      offset += 1
    }
    return offset
  }

  /// The innermost open container, -1 for none, and whether it is an object.
  private var innermost: (container: Int, isObject: Bool) {
    guard let container = open.last else { return (-1, false) }
    return (container, entries[container].kind == .object)
  }

  private mutating func close(at offset: Int) -> Int {
    let container = open.removeLast()
    entries[container].end = offset + 1
    entries[container].next = entries.count
    return offset + 1
  }

  private mutating func append(_ kind: JSONKind, _ start: Int, _ end: Int) {
    entries.append(JSONEntry(kind: kind, start: start, end: end, next: entries.count + 1))
  }

  private mutating func parseScalar(
    _ bytes: Span<UInt8>, at offset: Int, _ first: UInt8
  ) throws(JSONError) -> Int {
    switch first {
    case 0x2D, 0x30...0x39:
      let end = try endOfJSONNumber(bytes, at: offset)
      append(.number, offset, end)
      return end
    case 0x74: return try parseWord("true", .bool, bytes, at: offset)
    case 0x66: return try parseWord("false", .bool, bytes, at: offset)
    case 0x6E: return try parseWord("null", .null, bytes, at: offset)
    case 0x41...0x5A, 0x61...0x7A: throw JSONError(.unknownWord(first), at: offset)
    default: throw JSONError(.unexpectedByte(first, expected: .value), at: offset)
    }
  }

  private mutating func parseWord(
    _ word: StaticString, _ kind: JSONKind, _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, isText(bytes, offset..<end, word) else {
      throw wordError(word.description, bytes, at: offset)
    }
    append(kind, offset, end)
    return end
  }

  private func wordError(_ word: String, _ bytes: Span<UInt8>, at offset: Int) -> JSONError {
    var index = offset
    for byte in word.utf8 {
      guard index < bytes.count else {
        return JSONError(.unexpectedEnd(expected: .word(word)), at: index)
      }
      guard bytes[index] == byte else { return JSONError(.unknownWord(bytes[index]), at: index) }
      index += 1
    }
    return JSONError(.unknownWord(bytes[offset]), at: offset)
  }

  private mutating func parseName(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    guard offset < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: .memberName), at: offset)
    }
    guard bytes[offset] == 0x22 else {
      throw JSONError(.unexpectedByte(bytes[offset], expected: .memberName), at: offset)
    }
    let colon = skipWhitespace(bytes, from: try parseString(bytes, at: offset))
    guard colon < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: .colon), at: colon)
    }
    guard bytes[colon] == 0x3A else {
      throw JSONError(.unexpectedByte(bytes[colon], expected: .colon), at: colon)
    }
    return skipWhitespace(bytes, from: colon + 1)
  }

  private mutating func parseString(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    let start = offset + 1
    var hasEscapes = false
    var index = endOfPlainText(bytes, from: start)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        let length = index - start
        // Names differ in their length, first or last byte far more often than not.
        let fingerprint =
          length == 0
          ? 0
          : UInt16(truncatingIfNeeded: length) &* 0x3D
            ^ UInt16(bytes[start]) &* 0x101 ^ UInt16(bytes[index - 1]) << 5
        entries.append(
          JSONEntry(
            kind: .string, hasEscapes: hasEscapes, fingerprint: fingerprint, start: start,
            end: index, next: entries.count + 1))
        return index + 1
      }
      if byte >= 0x80 {
        let length = utf8SequenceLength(bytes, at: index)
        guard length > 0 else {
          throw index + 4 > bytes.count && isCutSequence(bytes, at: index)
            ? JSONError(.unexpectedEnd(expected: .quotationMark), at: bytes.count)
            : JSONError(.invalidUTF8, at: index)
        }
        index = endOfPlainText(bytes, from: index + length)
      } else if byte == 0x5C {
        hasEscapes = true
        index = endOfPlainText(bytes, from: try skipJSONEscape(bytes, at: index))
      } else {
        throw JSONError(.controlCharacter(byte), at: index)
      }
    }
    throw JSONError(.unexpectedEnd(expected: .quotationMark), at: index)
  }

  /// Whether the bytes from `offset` to the end are the beginning of a sequence that more bytes could complete.
  private func isCutSequence(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let lead = bytes[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), offset + length > bytes.count else { return false }
    for index in offset + 1..<max(bytes.count, offset + 1) where bytes[index] & 0xC0 != 0x80 {
      return false
    }
    return true
  }
}

/// The offset behind the RFC 8259 number that starts at `offset`.
private func endOfJSONNumber(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
  func digits(from start: Int) throws(JSONError) -> Int {
    var index = start
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > start else {
      throw index < bytes.count
        ? JSONError(.invalidNumber, at: index)
        : JSONError(.unexpectedEnd(expected: .value), at: index)
    }
    return index
  }
  var index = bytes[offset] == 0x2D ? offset + 1 : offset
  if index < bytes.count, bytes[index] == 0x30 {
    index += 1
  } else {
    index = try digits(from: index)
  }
  if index < bytes.count, bytes[index] == 0x2E { index = try digits(from: index + 1) }
  if index < bytes.count, bytes[index] | 0x20 == 0x65 {
    index += 1
    if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
    index = try digits(from: index)
  }
  guard index < bytes.count else { return index }
  switch bytes[index] {
  case 0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x3B, 0x5D, 0x7D: return index
  default: throw JSONError(.invalidNumber, at: index)
  }
}

/// The offset behind the escape sequence whose backslash is at `offset`.
private func skipJSONEscape(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
  guard offset + 1 < bytes.count else {
    throw JSONError(.unexpectedEnd(expected: .escape), at: bytes.count)
  }
  switch bytes[offset + 1] {
  case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return offset + 2
  case 0x75:
    for index in offset + 2..<offset + 6 {
      guard index < bytes.count else {
        throw JSONError(.unexpectedEnd(expected: .hexadecimalDigits), at: index)
      }
      guard hexadecimalValue(bytes[index]) != nil else {
        throw JSONError(.invalidEscape, at: offset)
      }
    }
    return offset + 6
  default: throw JSONError(.invalidEscape, at: offset)
  }
}
