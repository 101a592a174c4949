/// A tag, comment or declaration in HTML.
struct HTMLTag {
  /// The element's name in lower case; empty for comments and declarations.
  let name: String
  let isEnd: Bool
  /// The offset behind the tag.
  let end: Int
  private let attributes: Range<Int>

  /// The tag that starts with the `<` at `start`; nil when that `<` is text. Complexity: O(length of the tag).
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x21 || bytes[index] == 0x3F {
      guard let end = HTMLTag.endOfDeclaration(bytes, at: start) else { return nil }
      (name, isEnd, self.end, attributes) = ("", false, end, end..<end)
      return
    }
    isEnd = bytes[index] == 0x2F
    if isEnd { index += 1 }
    let first = index
    while index < bytes.count, HTMLTag.isNameByte(bytes[index]) { index += 1 }
    guard index > first, (0x61...0x7A).contains(bytes[first] | 0x20) else { return nil }
    name = String(decoding: bytes[first..<index].map { $0 | 0x20 }, as: UTF8.self)
    let attributesStart = index
    var quote: UInt8 = 0
    while index < bytes.count, quote != 0 || bytes[index] != 0x3E {
      if quote != 0 {
        if bytes[index] == quote { quote = 0 }
      } else if bytes[index] == 0x22 || bytes[index] == 0x27 {
        quote = bytes[index]
      } else if bytes[index] == 0x3C {
        return nil
      }
      index += 1
    }
    guard index < bytes.count else { return nil }
    end = index + 1
    attributes = attributesStart..<index
  }

  /// The value of the attribute `wanted`, references decoded.
  func attribute(_ wanted: String, in bytes: [UInt8]) -> String? {
    var index = attributes.lowerBound
    while index < attributes.upperBound {
      guard HTMLTag.isNameByte(bytes[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < attributes.upperBound, HTMLTag.isNameByte(bytes[index]) { index += 1 }
      let found = String(decoding: bytes[first..<index].map { $0 | 0x20 }, as: UTF8.self)
      while index < attributes.upperBound, bytes[index] <= 0x20 { index += 1 }
      guard index < attributes.upperBound, bytes[index] == 0x3D else { continue }
      index += 1
      while index < attributes.upperBound, bytes[index] <= 0x20 { index += 1 }
      let value = HTMLTag.value(bytes, &index, attributes.upperBound)
      if found == wanted {
        return decodingCharacterReferences(String(decoding: bytes[value], as: UTF8.self))
      }
    }
    return nil
  }

  private static func value(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Range<Int> {
    guard index < limit else { return index..<index }
    let quote = bytes[index]
    guard quote == 0x22 || quote == 0x27 else {
      let first = index
      while index < limit, bytes[index] > 0x20 { index += 1 }
      return first..<index
    }
    index += 1
    let first = index
    while index < limit, bytes[index] != quote { index += 1 }
    defer { index = min(index + 1, limit) }
    return first..<index
  }

  private static func endOfDeclaration(_ bytes: [UInt8], at start: Int) -> Int? {
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    var index = start + (isComment ? 4 : 2)
    while index < bytes.count {
      if bytes[index] == 0x3E,
        !isComment || (bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D)
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
