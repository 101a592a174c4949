import ModKit

/// Reads a source line by line; a line ends at a line feed or at the end of the input.
struct LineReader {
  /// One line without its line feed, numbered from 1.
  struct Line {
    var number: Int
    var bytes: [UInt8]
  }

  /// How long a line may be: 16 MiB.
  static let limit = 16 << 20

  private var source: FileSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  init(_ source: FileSource) {
    self.source = source
  }

  /// The next line, or nil at the end.
  mutating func next() throws(Diagnostic) -> Line? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        number += 1
        return Line(number: number, bytes: Array(buffer[position..<end]))
      }
      if isAtEnd { return lastLine() }
      guard buffer.count - position <= LineReader.limit else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "raden är längre än \(LineReader.limit) byte",
            en: "the line is longer than \(LineReader.limit) bytes"),
          at: Place(file: source.name, line: number + 1))
      }
      buffer.removeFirst(position)
      position = 0
      searched = buffer.count
      isAtEnd = try source.read(into: &buffer, limit: 65_536) == 0
    }
  }

  private mutating func lastLine() -> Line? {
    guard position < buffer.count else { return nil }
    defer { position = buffer.count }
    number += 1
    return Line(number: number, bytes: Array(buffer[position...]))
  }
}
