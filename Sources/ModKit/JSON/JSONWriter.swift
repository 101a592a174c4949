/// Writes JSON whose bytes depend on nothing but the calls: members stand in the order given.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.member("id", "a\"b")
///     writer.endObject()
///     writer.text   // {"id":"a\"b"}
///
/// Control characters, bidirectional controls and line separators are written as escapes, so the output is safe on
/// a terminal too.
public struct JSONWriter {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  /// Makes a writer; `pretty` breaks lines and indents by two spaces.
  public init(pretty: Bool = false) {
    isPretty = pretty
  }

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands over what was written so far; writing goes on where it was, so that a long output needs little memory.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Empties the writer, keeping its storage.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    isFirst = true
    followsName = false
  }

  /// Hands over what was written so far; writing goes on where it stands.
  public mutating func drain() -> [UInt8] {
    let written = bytes
    bytes.removeAll(keepingCapacity: true)
    return written
  }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes the innermost object.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array.
  public mutating func beginArray() { open(0x5B) }
  /// Closes the innermost array.
  public mutating func endArray() { close(0x5D) }

  /// Writes the name of a member, whose value must follow.
  public mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    if isPretty { bytes.append(0x20) }
    followsName = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes an integer.
  public mutating func int(_ value: Int) {
    raw(String(value).utf8)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    raw((value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    raw("null".utf8)
  }

  /// Writes bytes that are known to be one JSON value.
  public mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Ends a line, as between the values of NDJSON.
  public mutating func newline() {
    bytes.append(0x0A)
    isFirst = true
  }

  /// Writes a member with a string, or `null`.
  public mutating func member(_ name: String, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member with an integer, or `null`.
  public mutating func member(_ name: String, _ value: Int?) {
    self.name(name)
    if let value { int(value) } else { null() }
  }

  /// Writes a member with a truth value, or `null`.
  public mutating func member(_ name: String, _ value: Bool?) {
    self.name(name)
    if let value { bool(value) } else { null() }
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ byte: UInt8) {
    depth -= 1
    if isPretty, !isFirst { breakLine() }
    bytes.append(byte)
    isFirst = false
  }

  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    if isPretty, depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    if isPlain(text) {
      bytes.append(contentsOf: text.utf8)
    } else {
      escape(text)
    }
    bytes.append(0x22)
  }

  /// Whether no character of `text` needs an escape or is of a kind of which some do.
  private func isPlain(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C, 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2: return false
      default: continue
      }
    }
    return true
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: padded(String(scalar.value, radix: 16), to: 4).utf8)
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private func padded(_ digits: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
