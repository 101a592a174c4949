/// One parsed JSON value: the bytes, and a flat tape of entries that point into them.
///
///     let document = try JSONDocument(parsing: Array(#"{"id": 12345678901234567890}"#.utf8))
///     document.root["id"]?.identifier   // "12345678901234567890"
///
/// A document can be parsed into again, which reuses its storage. It is not sendable: take values out of it.
public final class JSONDocument {
  /// The bytes that were parsed; offsets of entries count from their start.
  public internal(set) var bytes: [UInt8] = []
  /// Where the bytes came from, for places in diagnostics.
  public var origin: JSONOrigin
  private var parser = JSONParser()
  /// Where the outermost value starts, white space before it included.
  private(set) var rootOffset = 0

  /// An empty document, to be parsed into.
  public init(origin: JSONOrigin = JSONOrigin(file: "-")) {
    self.origin = origin
  }

  /// Parses `bytes` as exactly one JSON value (RFC 8259).
  ///
  /// Throws a `Diagnostic` with line, column and pointer. Complexity: O(n).
  public convenience init(
    parsing bytes: [UInt8], origin: JSONOrigin = JSONOrigin(file: "-")
  ) throws(Diagnostic) {
    self.init(origin: origin)
    try parse(bytes)
  }

  /// The outermost value. The document must have been parsed.
  public var root: JSONNode { JSONNode(document: self, index: 0) }

  /// Replaces the content by `bytes`, which must hold exactly one value and be smaller than 4 GiB.
  public func parse(_ bytes: [UInt8]) throws(Diagnostic) {
    self.bytes = bytes
    do throws(JSONError) {
      guard bytes.count <= JSONEntry.offsetLimit else {
        throw JSONError(.tooLarge(limit: JSONEntry.offsetLimit), at: 0)
      }
      let end = try parseValue(at: 0)
      let rest = parser.skipWhitespace(bytes.span, from: end)
      guard rest == bytes.count else { throw JSONError(.trailingContent, at: rest) }
    } catch {
      throw diagnostic(for: error)
    }
  }

  /// Parses one value of `bytes` that starts at `offset` or after white space there, and answers the offset
  /// behind it. What follows is not looked at.
  func parseValue(at offset: Int) throws(JSONError) -> Int {
    rootOffset = offset
    let bytes = bytes
    return try parser.parse(bytes.span, from: offset)
  }

  /// The tape.
  var entries: JSONTape { parser.entries }

  /// Whether the last error of `parseValue` lies in an array inside the outermost value.
  var errorIsInsideArray: Bool {
    parser.open.dropFirst().contains { entries[$0].kind == .array }
  }
}

/// The kinds of JSON value.
public enum JSONKind: UInt8, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool
  /// A number, kept as its text.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}

/// Where a document's bytes stand in the input they were read from.
public struct JSONOrigin: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The line, from 1, on which the bytes start.
  public var firstLine: Int
  /// The column, in scalars from 1, at which the bytes start on that line.
  public var firstColumn: Int
  /// The pointer of the root within the whole input, such as `/data/3`; empty for the whole.
  public var pointer: String

  /// Names an origin.
  public init(file: String, firstLine: Int = 1, firstColumn: Int = 1, pointer: String = "") {
    self.file = file
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.pointer = pointer
  }
}
