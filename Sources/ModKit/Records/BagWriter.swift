/// Writes a BagIt 1.0 bag (RFC 8493) file by file, in memory that does not grow with it.
///
///     var bag = try BagWriter(files, directory: "tmp/a-bag")
///     try bag.add(Array("hej".utf8), as: "data/hej.txt")
///     try bag.finish([("Source-Organization", "Exempelköpings kommun")])
///
/// The directory must not exist. Nothing says that the bag is whole before `finish` has returned: write it
/// under a temporary name on the same file system, then rename it. Files are synchronised as they are closed,
/// directories by `finish`.
public struct BagWriter {
  /// The bag's directory.
  public let directory: String
  private let files: DurableFiles
  private var manifest: [BagEntry] = []
  private var tagManifest: [BagEntry] = []
  private var directories: Set<String>

  /// One file of the bag that is being written.
  public struct File {
    /// The path inside the bag.
    public let path: String
    /// How many bytes were written so far.
    public private(set) var bytes = 0
    private var hash = SHA256()
    private let open: OpenFile
    private var buffer: [UInt8] = []

    fileprivate init(path: String, open: OpenFile) {
      self.path = path
      self.open = open
    }

    fileprivate mutating func write(
      _ part: some Sequence<UInt8>, _ files: DurableFiles
    ) throws(Diagnostic) {
      buffer.append(contentsOf: part)
      if buffer.count >= 1 << 16 { try drain(files) }
    }

    private mutating func drain(_ files: DurableFiles) throws(Diagnostic) {
      bytes += buffer.count
      hash.update(buffer)
      try files.writeAll(buffer[...], to: open)
      buffer.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func close(_ files: DurableFiles) throws(Diagnostic) -> BagEntry {
      try drain(files)
      try files.system.synchronize(open)
      try files.system.close(open)
      return BagEntry(path: path, digest: hash.finished(), bytes: bytes)
    }

    fileprivate func abandon(_ files: DurableFiles, because error: Diagnostic) -> Diagnostic {
      files.abandoned(open, removing: nil, because: error)
    }
  }

  /// Makes the empty bag; its parent must exist and lie on the same file system as its final place.
  public init(_ files: DurableFiles, directory: String) throws(Diagnostic) {
    self.files = files
    self.directory = directory
    try files.system.makeDirectory(directory)
    directories = [""]
    try makeDirectories(for: "data/x")
  }

  /// Starts a file; `path` is inside the bag: `data/…` for payload, else a tag file.
  public mutating func create(_ path: String) throws(Diagnostic) -> File {
    guard BagEntry.isSafe(path) else {
      throw Diagnostic(
        .internalFault,
        Bilingual(
          sv: "'\(path)' kan inte vara ett namn i ett arkivpaket",
          en: "'\(path)' cannot be a name in a bag"))
    }
    try makeDirectories(for: path)
    return File(path: path, open: try files.system.open(directory + "/" + path, .createNew))
  }

  /// Adds bytes to an open file.
  public func write(
    _ bytes: some Sequence<UInt8>, to file: inout File
  ) throws(Diagnostic) {
    do throws(Diagnostic) {
      try file.write(bytes, files)
    } catch {
      throw file.abandon(files, because: error)
    }
  }

  /// Makes an open file durable and enters it in the manifest.
  @discardableResult
  public mutating func close(_ file: consuming File) throws(Diagnostic) -> BagEntry {
    var file = file
    let entry: BagEntry
    do throws(Diagnostic) {
      entry = try file.close(files)
    } catch {
      throw file.abandon(files, because: error)
    }
    if entry.isPayload { manifest.append(entry) } else { tagManifest.append(entry) }
    return entry
  }

  /// Writes a whole file.
  @discardableResult
  public mutating func add(
    _ bytes: [UInt8], as path: String
  ) throws(Diagnostic) -> BagEntry {
    var file = try create(path)
    try write(bytes, to: &file)
    return try close(file)
  }

  /// Copies everything `source` gives into a file, byte for byte.
  @discardableResult
  public mutating func copy(
    _ source: inout some ByteSource, as path: String
  ) throws(Diagnostic) -> BagEntry {
    var file = try create(path)
    var buffer: [UInt8] = []
    while true {
      buffer.removeAll(keepingCapacity: true)
      let count: Int
      do throws(Diagnostic) {
        count = try source.read(into: &buffer, limit: 1 << 17)
      } catch {
        throw file.abandon(files, because: error)
      }
      if count == 0 { break }
      try write(buffer, to: &file)
    }
    return try close(file)
  }

  /// How much payload there is so far.
  public var payload: (bytes: Int, files: Int) {
    (manifest.reduce(0) { $0 + $1.bytes }, manifest.count)
  }

  /// Writes declaration, bag information and manifests, and synchronises every directory of the bag.
  ///
  /// `Payload-Oxum` is computed and put last. Line ends in a value become spaces. Answers the payload's entries,
  /// sorted by path.
  @discardableResult
  public mutating func finish(
    _ information: [(label: String, value: String)]
  ) throws(Diagnostic) -> [BagEntry] {
    let payload = payload
    var info = ""
    for (label, value) in information { info += label + ": " + BagWriter.oneLine(value) + "\n" }
    info += "Payload-Oxum: \(payload.bytes).\(payload.files)\n"
    try add(Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8), as: "bagit.txt")
    try add(Array(info.utf8), as: "bag-info.txt")
    manifest.sort { $0.path < $1.path }
    try add(BagWriter.lines(manifest), as: "manifest-sha256.txt")
    tagManifest.sort { $0.path < $1.path }
    try files.write(
      BagWriter.lines(tagManifest), to: directory + "/tagmanifest-sha256.txt")
    // Deepest first, so that a directory is durable before the entry that names it.
    for path in directories.sorted(by: >) {
      try files.synchronizeDirectory(path.isEmpty ? directory : directory + "/" + path)
    }
    return manifest
  }

  private mutating func makeDirectories(for path: String) throws(Diagnostic) {
    var name = ""
    for part in path.split(separator: "/").dropLast() {
      name += (name.isEmpty ? "" : "/") + part
      guard directories.insert(name).inserted else { continue }
      try files.system.makeDirectory(directory + "/" + name)
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private static func lines(_ entries: [BagEntry]) -> [UInt8] {
    Array(entries.map { $0.digest.hex + "  " + $0.path + "\n" }.joined().utf8)
  }
}

/// One file of a bag.
public struct BagEntry: Hashable, Sendable {
  /// The path inside the bag, such as `data/export.json`.
  public var path: String
  /// The SHA-256 of its content.
  public var digest: Digest
  /// Its length.
  public var bytes: Int

  /// Whether it is payload and not a tag file.
  public var isPayload: Bool { path.hasPrefix("data/") }

  /// Whether every part of `path` is a name that means the same on every system: letters, digits, `.`, `_`, `-`,
  /// starting with a letter or digit. A percent sign is left out because validators decode it differently.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, isAlphanumeric(first), part.last != 0x2E else { return false }
      return part.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
