/// A place in a named input.
public struct Place: Hashable, Sendable {
  /// The file as the user named it, or `-` for standard input.
  public var file: String
  /// The line, counted from 1.
  public var line: Int?
  /// The column in Unicode scalars, counted from 1.
  public var column: Int?
  /// An RFC 6901 JSON pointer to the value.
  public var pointer: String?

  /// Names a place.
  public init(file: String, line: Int? = nil, column: Int? = nil, pointer: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
  }
}
