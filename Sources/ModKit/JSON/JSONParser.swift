/// Strict RFC 8259 parser that writes a flat tape; iterative, so depth costs no stack.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let depthLimit = 512

  var entries: [JSONDocument.Entry]
  /// The indices of the open containers, outermost first.
  private var open: [Int] = []

  init(entries: [JSONDocument.Entry]) {
    self.entries = entries
  }

  /// Parses one value, leading white space skipped, and answers the offset behind it.
  ///
  /// A duplicate member name is thrown only when the whole value has been read.
  mutating func parse(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    entries.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var duplicate: JSONError?
    var offset = skipWhitespace(bytes, from: start)
    var needsValue = true
    repeat {
      if needsValue {
        offset = try parseValueStart(bytes, at: offset)
        guard let container = open.last else { break }
        if container == entries.count - 1 {
          // A container was just opened: it may close at once, or hold a first member.
          offset = skipWhitespace(bytes, from: offset)
          if offset < bytes.count, bytes[offset] == closer(of: container) {
            offset = close(at: offset)
            needsValue = false
          } else if entries[container].kind == .object {
            offset = try parseName(bytes, at: offset)
          }
          continue
        }
      }
      guard let container = open.last else { break }
      offset = skipWhitespace(bytes, from: offset)
      let isObject = entries[container].kind == .object
      guard offset < bytes.count else {
        throw JSONError(
          .unexpectedEnd(expected: isObject ? "',' or '}'" : "',' or ']'"), at: offset)
      }
      if bytes[offset] == 0x2C {
        offset = skipWhitespace(bytes, from: offset + 1)
        if isObject { offset = try parseName(bytes, at: offset) }
        needsValue = true
      } else if bytes[offset] == closer(of: container) {
        if isObject, duplicate == nil { duplicate = findDuplicate(bytes, in: container) }
        offset = close(at: offset)
        needsValue = false
      } else {
        throw JSONError(
          .unexpectedByte(bytes[offset], expected: isObject ? "',' or '}'" : "',' or ']'"),
          at: offset)
      }
    } while !open.isEmpty
    if let duplicate { throw duplicate }
    return offset
  }

  func skipWhitespace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return offset
      }
    }
    return offset
  }

  private func closer(of container: Int) -> UInt8 {
    entries[container].kind == .object ? 0x7D : 0x5D
  }

  private mutating func close(at offset: Int) -> Int {
    let container = open.removeLast()
    entries[container].end = offset + 1
    entries[container].next = entries.count
    return offset + 1
  }

  private mutating func append(
    _ kind: JSONKind, _ start: Int, _ end: Int, hasEscapes: Bool = false
  ) {
    entries.append(
      JSONDocument.Entry(
        kind: kind, hasEscapes: hasEscapes, start: start, end: end, next: entries.count + 1))
  }

  /// Parses a scalar, or opens a container; answers the offset behind what was read.
  private mutating func parseValueStart(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    guard offset < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: "a value"), at: offset)
    }
    switch bytes[offset] {
    case 0x22: return try parseString(bytes, at: offset)
    case 0x7B, 0x5B:
      guard open.count < JSONParser.depthLimit else {
        throw JSONError(.tooDeep(limit: JSONParser.depthLimit), at: offset)
      }
      open.append(entries.count)
      entries.append(
        JSONDocument.Entry(
          kind: bytes[offset] == 0x7B ? .object : .array, start: offset, end: offset + 1, next: 0))
      return offset + 1
    case 0x74: return try parseWord("true", .bool, bytes, at: offset)
    case 0x66: return try parseWord("false", .bool, bytes, at: offset)
    case 0x6E: return try parseWord("null", .null, bytes, at: offset)
    case 0x2D, 0x30...0x39: return try parseNumber(bytes, at: offset)
    default: throw JSONError(.unexpectedByte(bytes[offset], expected: "a value"), at: offset)
    }
  }

  private mutating func parseName(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    guard offset < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: "a member name"), at: offset)
    }
    guard bytes[offset] == 0x22 else {
      throw JSONError(
        .unexpectedByte(bytes[offset], expected: "a member name in quotes"), at: offset)
    }
    let colon = skipWhitespace(bytes, from: try parseString(bytes, at: offset))
    guard colon < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: "':'"), at: colon)
    }
    guard bytes[colon] == 0x3A else {
      throw JSONError(.unexpectedByte(bytes[colon], expected: "':'"), at: colon)
    }
    return skipWhitespace(bytes, from: colon + 1)
  }

  private mutating func parseWord(
    _ word: StaticString, _ kind: JSONKind, _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    var index = offset
    for byte in word.description.utf8 {
      guard index < bytes.count else {
        throw JSONError(.unexpectedEnd(expected: "'\(word)'"), at: index)
      }
      guard bytes[index] == byte else {
        throw JSONError(.unexpectedByte(bytes[index], expected: "'\(word)'"), at: index)
      }
      index += 1
    }
    append(kind, offset, index)
    return index
  }

  private mutating func parseNumber(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    var index = offset
    func digits() -> Bool {
      let first = index
      while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
      return index > first
    }
    if bytes[index] == 0x2D { index += 1 }
    if index < bytes.count, bytes[index] == 0x30 {
      index += 1
    } else {
      guard digits() else { throw JSONError(.invalidNumber, at: index) }
    }
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      guard digits() else { throw JSONError(.invalidNumber, at: index) }
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      guard digits() else { throw JSONError(.invalidNumber, at: index) }
    }
    if index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x5D, 0x7D: break
      default: throw JSONError(.invalidNumber, at: index)
      }
    }
    append(.number, offset, index)
    return index
  }

  private mutating func parseString(
    _ bytes: Span<UInt8>, at offset: Int
  ) throws(JSONError) -> Int {
    let start = offset + 1
    var index = start
    var hasEscapes = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        append(.string, start, index, hasEscapes: hasEscapes)
        return index + 1
      } else if byte == 0x5C {
        hasEscapes = true
        index = try skipEscape(bytes, at: index)
      } else if byte < 0x20 {
        throw JSONError(.controlCharacter(byte), at: index)
      } else if byte < 0x80 {
        index += 1
      } else {
        let length = utf8SequenceLength(bytes, at: index)
        guard length > 0 else { throw JSONError(.invalidUTF8, at: index) }
        index += length
      }
    }
    throw JSONError(.unexpectedEnd(expected: "'\"'"), at: index)
  }

  private func skipEscape(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
    guard offset + 1 < bytes.count else {
      throw JSONError(.unexpectedEnd(expected: "an escape sequence"), at: bytes.count)
    }
    switch bytes[offset + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return offset + 2
    case 0x75:
      for index in offset + 2..<offset + 6 {
        guard index < bytes.count else {
          throw JSONError(.unexpectedEnd(expected: "four hexadecimal digits"), at: index)
        }
        guard hexadecimalValue(bytes[index]) != nil else {
          throw JSONError(.invalidEscape, at: offset)
        }
      }
      return offset + 6
    default: throw JSONError(.invalidEscape, at: offset)
    }
  }

  /// The first name in the object at `container` that an earlier member has too.
  private func findDuplicate(_ bytes: Span<UInt8>, in container: Int) -> JSONError? {
    var keys: [Int] = []
    var index = container + 1
    while index < entries.count {
      keys.append(index)
      index = entries[index + 1].next
    }
    if keys.count <= 24, !keys.contains(where: { entries[$0].hasEscapes }) {
      for (position, later) in keys.enumerated() {
        for earlier in keys[..<position] where sameBytes(bytes, earlier, later) {
          return duplicateError(bytes, later)
        }
      }
      return nil
    }
    var seen = Set<String>()
    for key in keys where !seen.insert(name(bytes, key)).inserted {
      return duplicateError(bytes, key)
    }
    return nil
  }

  private func duplicateError(_ bytes: Span<UInt8>, _ key: Int) -> JSONError {
    JSONError(.duplicateName(name(bytes, key)), at: entries[key].start - 1)
  }

  private func name(_ bytes: Span<UInt8>, _ key: Int) -> String {
    var copy: [UInt8] = []
    for offset in entries[key].start..<entries[key].end { copy.append(bytes[offset]) }
    return decodeJSONString(copy[...], hasEscapes: entries[key].hasEscapes)
  }

  private func sameBytes(_ bytes: Span<UInt8>, _ left: Int, _ right: Int) -> Bool {
    let length = entries[left].end - entries[left].start
    guard length == entries[right].end - entries[right].start else { return false }
    for step in 0..<length
    where bytes[entries[left].start + step] != bytes[entries[right].start + step] {
      return false
    }
    return true
  }
}
