/// Places are computed only when an error or a report asks for one.
extension JSONDocument {
  /// The error as a diagnostic with line, column and pointer. Complexity: O(n).
  func diagnostic(for error: JSONError) -> Diagnostic {
    Diagnostic(
      .badData, error.message, at: place(ofByte: error.offset, pointer: nil), hint: hint(for: error)
    )
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
    var path = pointer ?? origin.pointer
    if pointer == nil { path += jsonPointer(in: bytes.span, from: rootOffset, to: offset) }
    return Place(
      file: origin.file, line: line, column: column, pointer: path.isEmpty ? nil : path)
  }

  private func hint(for error: JSONError) -> Bilingual? {
    switch error.reason {
    case .invalidUTF8:
      Bilingual(
        sv: "spara om filen som UTF-8, eller som UTF-16 med byteordningsmärke",
        en: "save the file as UTF-8, or as UTF-16 with a byte order mark")
    case .unexpectedEnd:
      Bilingual(
        sv: "filen kan ha blivit avhuggen: hämta exporten igen",
        en: "the file may have been cut off: fetch the export again")
    case .unexpectedByte, .unknownWord, .controlCharacter, .invalidEscape, .invalidNumber, .tooDeep,
      .tooLarge, .duplicateName, .trailingContent:
      nil
    }
  }
}

/// The RFC 6901 pointer from the value that starts at `start` to the innermost value or member around `offset`.
///
/// It reads the bytes again instead of the tape, so it also works in the middle of a broken value.
/// Complexity: O(offset - start).
func jsonPointer(in bytes: Span<UInt8>, from start: Int, to offset: Int) -> String {
  var frames: [PointerFrame] = []
  var index = start
  let end = min(offset, bytes.count)
  while index < end {
    switch bytes[index] {
    case 0x7B: frames.append(PointerFrame(isObject: true))
    case 0x5B: frames.append(PointerFrame(isObject: false))
    case 0x7D, 0x5D:
      if !frames.isEmpty { frames.removeLast() }
    case 0x2C:
      if let last = frames.indices.last { frames[last].advance() }
    case 0x22:
      let open = index + 1
      index = open
      while index < end, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
      if index < end, let last = frames.indices.last, frames[last].expectsName {
        frames[last].name = open..<index
        frames[last].expectsName = false
      }
    default: break
    }
    index += 1
  }
  // A duplicate name is reported at its opening quotation mark: the name is part of the pointer.
  if offset < bytes.count, bytes[offset] == 0x22, let last = frames.indices.last,
    frames[last].expectsName
  {
    var close = offset + 1
    while close < bytes.count, bytes[close] != 0x22 { close += bytes[close] == 0x5C ? 2 : 1 }
    frames[last].name = offset + 1..<min(close, bytes.count)
  }
  return frames.map { $0.step(bytes) }.joined()
}

private struct PointerFrame {
  let isObject: Bool
  var position = 0
  var name: Range<Int>?
  var expectsName: Bool

  init(isObject: Bool) {
    self.isObject = isObject
    expectsName = isObject
  }

  mutating func advance() {
    position += 1
    name = nil
    expectsName = isObject
  }

  func step(_ bytes: Span<UInt8>) -> String {
    guard isObject else { return "/\(position)" }
    guard let name else { return "" }
    let body = bytes.extracting(name)
    var hasEscapes = false
    for index in body.indices where body[index] == 0x5C { hasEscapes = true }
    let text = decodeJSONString(body, hasEscapes: hasEscapes)
    return "/" + JSONNode.pointerEscaped(text)
  }
}
