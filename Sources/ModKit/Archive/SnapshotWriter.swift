/// Makes a snapshot: a BagIt bag with an export byte for byte, its comments, a page to read, pictures, and what explains
/// them in fifty years.
///
/// The exports pass through in pieces: memory does not grow with them, except by ten bytes a comment that the reader
/// needs to notice repeated identifiers. Everything happens below a folder of its own; only a caller that renames
/// the finished bag makes it visible, so that a full disk or a power cut leaves no half bag behind.
public struct SnapshotWriter {
  private let request: SnapshotRequest
  private let files: DurableFiles
  private let folder: String
  private var bag: BagWriter
  private var result = SnapshotResult()

  /// The largest picture that is taken.
  public static let screenshotLimit = 32 << 20

  /// Begins a bag in `folder`, which must exist and be empty.
  public init(
    _ request: SnapshotRequest, files: DurableFiles, folder: String
  ) throws(Diagnostic) {
    self.request = request
    self.files = files
    self.folder = folder
    bag = try BagWriter(files, directory: folder + "/bag")
  }

  /// Where the finished bag is.
  public var bagPath: String { bag.directory }

  /// Writes everything. Throws `badData` when an export cannot be read, or is of another channel than the one named.
  public mutating func write(
    exports: [any ByteSource], progress: () -> Void = {}
  ) throws(Diagnostic) -> SnapshotResult {
    try SnapshotWriter.checkScreenshots(of: request, files)
    var copies: [(path: String, name: String)] = []
    for (index, source) in exports.enumerated() {
      var source = source
      let name = lastComponent(of: source.name)
      let path = "data/export/" + SnapshotWriter.fileName(index + 1, name)
      try bag.copy(&source, as: path)
      copies.append((bag.directory + "/" + path, name))
    }
    try writeComments(copies, progress)
    try addPictures()
    for (index, path) in request.attachments.enumerated() {
      var source = try FileSource(path: path)
      try bag.copy(
        &source,
        as: "data/bilagor/" + SnapshotWriter.fileName(index + 1, lastComponent(of: path)))
    }
    var writer = JSONWriter(pretty: true)
    request.channel.write(to: &writer)
    writer.newline()
    try bag.add(writer.bytes, as: "data/kanal.json")
    try bag.add(request.policy.json(), as: "data/policy.json")
    try bag.add(SnapshotTexts.ledger(request), as: "data/liggare.txt")
    try bag.add(SnapshotTexts.metadata(request, result), as: "data/ogonblicksbild.json")
    try bag.add(SnapshotTexts.readMe(request, result), as: "data/LAS-MIG.txt")
    result.payload = try bag.finish(SnapshotTexts.bagInformation(request, result))
    result.manifest = try files.digest(of: bag.directory + "/manifest-sha256.txt").digest
    return result
  }

  /// Finds out before the work begins whether every screenshot is there and is a picture.
  public static func checkScreenshots(
    of request: SnapshotRequest, _ files: DurableFiles
  ) throws(Diagnostic) {
    for path in request.screenshots { _ = try SnapshotPictures.read(path, files) }
  }

  /// Reads the copies of the exports, writes the comments as NDJSON and the thread pages.
  private mutating func writeComments(
    _ copies: [(path: String, name: String)], _ progress: () -> Void
  ) throws(Diagnostic) {
    let index = folder + "/index"
    try files.system.makeDirectory(index)
    var pass = try CommentPass(request, files, bag: bag, folder: index)
    for copy in copies {
      let file = try files.system.open(copy.path, .read)
      let source = OpenFileSource(file, files, name: copy.name)
      do throws(Diagnostic) {
        try pass.read(source, to: &bag, &result, progress)
      } catch {
        throw files.abandoned(file, removing: nil, because: error)
      }
      try files.system.close(file)
    }
    result.pages = try pass.finish(&bag, result)
  }

  private mutating func addPictures() throws(Diagnostic) {
    for (index, path) in request.screenshots.enumerated() {
      let picture = try SnapshotPictures.read(path, files)
      let stem = "data/skarmdumpar/" + padded(index + 1, 2) + "-skarmdump"
      let entry = try bag.add(picture.bytes, as: stem + "." + picture.kind.rawValue)
      guard picture.kind == .png else { continue }
      let image = try PNGImage(picture.bytes)
      if let obstacle = PDFADocument.obstacle(to: image) {
        result.remarks.append(
          Diagnostic(
            .badData,
            Bilingual(
              sv: "ingen PDF/A-kopia av '\(path)': \(obstacle.sv); originalet är sparat",
              en: "no PDF/A copy of '\(path)': \(obstacle.en); the original is kept"),
            severity: .warning))
        continue
      }
      let title = "Skärmdump av \(request.channel.label), \(Stockholm.date(at: request.taken))"
      try bag.add(
        try PDFADocument.make(
          from: image, title: title, created: request.taken, identifier: entry.digest),
        as: stem + ".pdf")
    }
  }

  /// `01-feed.json` for the first file, called `feed.json`; the name is made plain, its extension kept when plain.
  static func fileName(_ number: Int, _ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let suffix = parts.count > 1 ? plainName(String(parts[parts.count - 1]), limit: 10) : ""
    let stem = parts.count > 1 ? parts.dropLast().joined(separator: "-") : name
    let plain = plainName(stem == "-" || stem.isEmpty ? "export" : stem, limit: 60)
    return padded(number, 2) + "-" + plain + (suffix.isEmpty ? "" : "." + suffix)
  }
}

/// Pictures of the account, told by content.
enum SnapshotPictures {
  /// Reads a picture; throws with its path when it is missing, no regular file, too large or no picture.
  static func read(
    _ path: String, _ files: DurableFiles
  ) throws(Diagnostic) -> (bytes: [UInt8], kind: EvidenceKind) {
    let bytes = try files.contents(of: path, limit: SnapshotWriter.screenshotLimit)
    do throws(Diagnostic) {
      return (bytes, try EvidenceKind(bytes))
    } catch {
      throw Diagnostic(error.kind, error.message, at: Place(file: path), hint: error.hint)
    }
  }
}
