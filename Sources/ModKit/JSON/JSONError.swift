/// A failure of the JSON parser, with the byte offset it was found at.
struct JSONError: Error, Hashable, Sendable {
  var reason: Reason
  var offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  enum Reason: Hashable, Sendable {
    /// The bytes end inside a value.
    case unexpectedEnd(expected: String)
    case unexpectedByte(UInt8, expected: String)
    case invalidUTF8
    case controlCharacter(UInt8)
    case invalidEscape
    case invalidNumber
    case tooDeep(limit: Int)
    case duplicateName(String)
    case trailingContent

    /// Whether the value is well formed, so that reading can go on behind it.
    var isWellFormed: Bool {
      if case .duplicateName = self { return true }
      return false
    }
  }

  var message: Bilingual {
    switch reason {
    case .unexpectedEnd(let expected):
      Bilingual(
        sv: "filen tar slut mitt i ett värde: väntade \(expected)",
        en: "the input ends inside a value: expected \(expected)")
    case .unexpectedByte(let byte, let expected):
      Bilingual(
        sv: "väntade \(expected), fann \(JSONError.name(of: byte))",
        en: "expected \(expected), found \(JSONError.name(of: byte))")
    case .invalidUTF8:
      Bilingual(sv: "texten är inte giltig UTF-8", en: "the text is not valid UTF-8")
    case .controlCharacter(let byte):
      Bilingual(
        sv: "styrtecknet \(JSONError.name(of: byte)) måste skrivas som en escape-sekvens",
        en: "the control character \(JSONError.name(of: byte)) must be written as an escape")
    case .invalidEscape:
      Bilingual(
        sv: "okänd escape-sekvens i en sträng", en: "unknown escape sequence in a string")
    case .invalidNumber:
      Bilingual(
        sv: "ogiltigt tal: väntade ett tal enligt RFC 8259",
        en: "invalid number: expected a number as in RFC 8259")
    case .tooDeep(let limit):
      Bilingual(
        sv: "värdena är nästlade djupare än \(limit) nivåer",
        en: "the values are nested deeper than \(limit) levels")
    case .duplicateName(let name):
      Bilingual(
        sv: "objektet har två medlemmar med namnet '\(name)'",
        en: "the object has two members named '\(name)'")
    case .trailingContent:
      Bilingual(
        sv: "väntade slutet på filen, fann mer innehåll",
        en: "expected the end of the input, found more content")
    }
  }

  static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
    case 0x20: "' '"
    default: "byte 0x" + String(byte, radix: 16, uppercase: true)
    }
  }
}

extension JSONDocument {
  /// The error as a diagnostic with line, column and pointer. Complexity: O(n).
  func diagnostic(for error: JSONError) -> Diagnostic {
    Diagnostic(.badData, error.message, at: place(ofByte: error.offset, pointer: nil))
  }

  /// The place of the byte at `offset`; line and column are counted now. Complexity: O(n).
  public func place(ofByte offset: Int, pointer: String?) -> Place {
    var line = origin.firstLine
    var column = origin.firstColumn
    for byte in bytes[..<min(offset, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    let path = pointer ?? self.pointer(toByte: offset)
    return Place(
      file: origin.file, line: line, column: column, pointer: path.isEmpty ? nil : path)
  }

  /// The RFC 6901 pointer to the innermost value around the byte at `offset`, as far as the tape was
  /// written. Complexity: O(n).
  func pointer(toByte offset: Int) -> String {
    var path = origin.pointer
    var index = 0
    while index < entries.count, entries[index].kind == .object || entries[index].kind == .array {
      let isObject = entries[index].kind == .object
      let end = entries[index].next > index ? entries[index].next : entries.count
      var child = index + 1
      var position = 0
      var found: Int?
      while child < end {
        let value = isObject ? child + 1 : child
        guard value < end else {
          // The key is there, its value is not: the error is about that value.
          path += "/" + JSONNode.pointerEscaped(JSONNode(document: self, index: child).text)
          return path
        }
        let next = entries[value].next > value ? entries[value].next : end
        if offset <= entries[value].end || next == end {
          found = value
          let name =
            isObject ? JSONNode(document: self, index: child).text : String(position)
          path += "/" + JSONNode.pointerEscaped(name)
          break
        }
        child = next
        position += 1
      }
      guard let found else { break }
      index = found
    }
    return path
  }
}
