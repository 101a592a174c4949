/// The folder with all cases, the ledger that binds them, and what belongs to both.
///
///     let casebook = Casebook(root: "larenden", files: LocalFileSystem(), random: randomBytes)
///     try casebook.withSession(at: now) { session throws(Diagnostic) in
///       try session.record(LedgerEntry(.snapshot, at: now, package: digest))
///     }
///
/// Directories are made with mode 0700 and files with 0600. Everything a session reports as saved is on
/// the storage; everything else is cleaned up by the next session.
public struct Casebook: Sendable {
  /// The folder.
  public let root: String
  /// Durable operations.
  public let files: DurableFiles
  /// A source of bytes nobody can guess, for salts.
  public let random: @Sendable (Int) -> [UInt8]
  /// How long to wait for the lock, in milliseconds.
  public var patience = 10_000

  /// Names a casebook; nothing is read or written yet.
  public init(
    root: String, files: any FileSystem, random: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.files = DurableFiles(files)
    self.random = random
  }

  /// Whether the folder holds a casebook.
  public func exists() throws(Diagnostic) -> Bool {
    try files.system.status(of: path("ledger/id.txt")) != nil
  }

  /// A path inside the casebook.
  public func path(_ relative: String) -> String { root + "/" + relative }

  /// The folder of a case.
  public func folder(of id: CaseID) -> String {
    path("cases/\(padded(id.year, 4))/\(id)")
  }

  /// The key under which the comment `id` of `platform` is found again: a hash with the casebook's salt, for
  /// neither may stand in the ledger.
  public func commentKey(platform: String, id: String) throws(Diagnostic) -> Digest {
    let salt = try salt(at: path("salt.txt"))
    return SHA256.digest(of: salt + Array("\(platform)\n\(id)".utf8))
  }

  /// The case that was opened for the comment with `key`, if any.
  public func caseID(ofComment key: Digest) throws(Diagnostic) -> CaseID? {
    guard try exists() else { return nil }
    return try lastEntry(
      containing: "\"comment\":\"\(key)\"", in: try readLedger(recentOnly: true))?.1.caseID
  }

  /// Every case with its events, in the order they were opened. Complexity: O(bytes of the ledger).
  public func journal() throws(Diagnostic) -> CaseJournal {
    guard try exists() else { return CaseJournal() }
    var journal = CaseJournal()
    let reading = try readLedger()
    if let damage = reading.damage { throw damage.diagnostic }
    try reading.forEachEntry { position, entry in journal.add(position, entry) }
    return journal
  }

  /// Reads a file of a case.
  public func contents(
    of file: CaseFilePath, in id: CaseID, limit: Int = 64 << 20
  ) throws(Diagnostic) -> [UInt8] {
    try files.contents(of: folder(of: id) + "/" + file.description, limit: limit)
  }

  /// Reads the manifest of a case.
  public func manifest(of id: CaseID) throws(Diagnostic) -> CaseManifest {
    let path = folder(of: id) + "/" + Casebook.manifestName
    guard let manifest = CaseManifest(try files.contents(of: path)) else {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "innehållsförteckningen för \(id) är skadad", en: "the manifest of \(id) is damaged"),
        at: Place(file: path))
    }
    return manifest
  }

  /// Makes what is missing: folders, the ledger's identifier and the salt. Only under the lock.
  func prepare() throws(Diagnostic) {
    for name in ["ledger", "tmp", "quarantine", "cases", "snapshots"] {
      try files.makeDirectories(path(name))
    }
    for name in ["salt.txt", "ledger/id.txt"]
    where try files.system.status(of: path(name)) == nil {
      let hasVolumes = try files.system.entries(of: path("ledger")).contains(
        where: Casebook.isVolume)
      guard !hasVolumes else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "'\(name)' saknas fast det finns en liggare",
            en: "'\(name)' is missing although there is a ledger"),
          at: Place(file: path(name)),
          hint: Bilingual(
            sv: "återställ filen från säkerhetskopian", en: "restore the file from the backup"))
      }
      try files.write(hexLine(random(32)), to: path(name), temporary: path("tmp/new"))
    }
  }

  /// Throws when there is no casebook here.
  public func requireExistence() throws(Diagnostic) {
    guard try !exists() else { return }
    throw Diagnostic(
      .missingInput,
      Bilingual(
        sv: "'\(root)' är ingen ärendemapp", en: "'\(root)' is not a casebook"),
      hint: Bilingual(
        sv: "ange mappen med --casebook; den skapas av modtool removal open",
        en: "name the folder with --casebook; modtool removal open makes it"))
  }

  static let manifestName = "manifest-sha256.txt"
  static let saltName = "salt.txt"
  static let positionName = "ledger.txt"

  static func isVolume(_ name: String) -> Bool {
    name.utf8.count == 8 && name.hasSuffix(".log") && decimal(Array(name.utf8.prefix(4))) != nil
  }
}

/// 64 hexadecimal digits and a line feed for 32 bytes.
func hexLine(_ bytes: [UInt8]) -> [UInt8] {
  var text = ""
  for byte in bytes {
    let digits = String(byte, radix: 16)
    text += digits.utf8.count == 1 ? "0" + digits : digits
  }
  return Array((text + "\n").utf8)
}
