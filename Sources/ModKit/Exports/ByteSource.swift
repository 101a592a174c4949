/// Something bytes come from, a piece at a time.
///
/// Readers ask for more only when they have used what they got, so an export of any size passes through a buffer.
public protocol ByteSource {
  /// The name the user knows the input by, or `-` for standard input.
  var name: String { get }

  /// Appends at most `limit` bytes to `buffer` and answers how many; 0 at the end, for ever after.
  mutating func read(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Int
}

/// Bytes that are in memory already.
public struct MemorySource: ByteSource {
  /// The name for places in diagnostics.
  public let name: String
  private let bytes: [UInt8]
  private let chunk: Int
  private var position = 0

  /// Reads `bytes`, at most `chunk` at a time: a small chunk lets a test cut a record anywhere.
  public init(_ bytes: [UInt8], name: String = "-", chunk: Int = .max) {
    self.bytes = bytes
    self.name = name
    self.chunk = max(chunk, 1)
  }

  /// Appends the next bytes.
  public mutating func read(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Int {
    let count = min(limit, chunk, bytes.count - position)
    buffer.append(contentsOf: bytes[position..<position + count])
    position += count
    return count
  }
}
