/// Reads a file of a casebook through the casebook's own file operations, piece by piece.
struct OpenFileSource: ByteSource {
  /// The name for places in diagnostics.
  let name: String
  private let files: DurableFiles
  private let file: OpenFile
  private var offset = 0

  /// Reads `file` from its start; closing it is its owner's business.
  init(_ file: OpenFile, _ files: DurableFiles, name: String) {
    self.file = file
    self.files = files
    self.name = name
  }

  mutating func read(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Int {
    let part = try files.system.read(file, at: offset, count: limit)
    offset += part.count
    buffer.append(contentsOf: part)
    return part.count
  }
}
