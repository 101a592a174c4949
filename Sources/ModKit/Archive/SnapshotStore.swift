/// The snapshots of a casebook, its log of events, and the versions of its channel register.
///
/// A snapshot is built in a folder of its own, renamed to its final name when it is whole, and then entered in the
/// ledger. The ledger names neither channel nor technique: it holds a salted hash of one and a hash of the other, so a
/// snapshot that was recorded as handed over to the archive and is gone from the casebook still counts.
public struct SnapshotStore {
  /// The casebook.
  public let casebook: Casebook

  /// The snapshots of `casebook`.
  public init(_ casebook: Casebook) {
    self.casebook = casebook
  }

  var files: DurableFiles { casebook.files }
  private var eventPath: String { casebook.path("archive/events.ndjson") }
  private static let staging = "tmp-snapshot"

  /// A bag that stands in the casebook.
  public struct Stored: Hashable, Sendable {
    /// The folder's name.
    public var name: String
    /// Its platform.
    public var platform: Platform
    /// Its channel's id.
    public var channel: String
    /// When it was taken.
    public var taken: Timestamp
    /// How it was taken.
    public var technique: String
    /// The SHA-256 of its manifest.
    public var manifest: Digest
  }

  /// The bags in the casebook that modtool made, by name; the others are left out.
  public func stored() throws(Diagnostic) -> [Stored] {
    let root = casebook.path("snapshots")
    guard try files.system.status(of: root) != nil else { return [] }
    var found: [Stored] = []
    for name in try files.system.entries(of: root) {
      if let bag = try storedBag(name, root) {
        found.append(bag)
      } else if let package = try storedPackage(name, root) {
        found.append(package)
      }
    }
    return found
  }

  private func storedBag(_ name: String, _ root: String) throws(Diagnostic) -> Stored? {
    let path = root + "/" + name
    guard try files.system.status(of: path + "/bag-info.txt") != nil else { return nil }
    let information = try BagVerifier(files).information(path)
    func value(_ label: String) -> String? { information.first { $0.label == label }?.value }
    guard let platform = value("Modtool-Platform"), let channel = value("Modtool-Channel"),
      let taken = value("Modtool-Taken").flatMap({ Timestamp(rfc3339: $0) }),
      let technique = value("Modtool-Technique")
    else { return nil }
    return Stored(
      name: name, platform: Platform(platform), channel: channel, taken: taken,
      technique: technique,
      manifest: try files.digest(of: path + "/manifest-sha256.txt").digest)
  }

  private func storedPackage(_ name: String, _ root: String) throws(Diagnostic) -> Stored? {
    let path = root + "/" + name
    let metadata = path + "/representations/rep1/data/ogonblicksbild.json"
    guard try files.system.status(of: metadata) != nil else { return nil }
    let document = try JSONDocument(
      parsing: try files.contents(of: metadata), origin: JSONOrigin(file: metadata))
    let root = document.root
    guard let platform = root["platform"]?.string, let channel = root["channel"]?.string,
      let taken = root["taken"]?.string.flatMap({ Timestamp(rfc3339: $0) }),
      let technique = root["technique"]?.string
    else { return nil }
    return Stored(
      name: name, platform: Platform(platform), channel: channel, taken: taken,
      technique: technique, manifest: try files.digest(of: path + "/METS.xml").digest)
  }

  /// Every folder of the casebook that should be a package, as paths, by name.
  public func folders() throws(Diagnostic) -> [String] {
    let root = casebook.path("snapshots")
    guard try files.system.status(of: root) != nil else { return [] }
    return try files.system.entries(of: root).map { root + "/" + $0 }
  }

  /// Checks a bag or an archival package, whichever stands at `path`.
  public func verify(_ path: String) throws(Diagnostic) -> BagVerifier.Report {
    try files.system.status(of: path + "/METS.xml") == nil
      ? BagVerifier(files).verify(path) : ArchivalPackage.verify(path, files)
  }

  /// Makes a snapshot and enters it in the ledger; answers its folder, its place in the ledger, and what it holds.
  ///
  /// `write` fills the bag in the empty folder it is given, under the name it is given. Only the rename and the ledger line hold up other users of
  /// the casebook. Throws `busy` when another snapshot is being made.
  public func add(
    _ request: SnapshotRequest, at now: Timestamp,
    write: (_ folder: String, _ name: String) throws(Diagnostic) -> (
      bag: String, result: SnapshotResult
    )
  ) throws(Diagnostic) -> Added {
    try casebook.withSession(at: now) { session throws(Diagnostic) in _ = session.head }
    let folder = casebook.path(SnapshotStore.staging)
    try files.makeDirectories(folder)
    let lock = try files.system.open(folder + "/lock", .lock)
    do throws(Diagnostic) {
      try files.lock(lock, waiting: 2000)
      let work = folder + "/work"
      if try files.system.status(of: work) != nil { try files.removeTree(work) }
      try files.system.makeDirectory(work)
      let added: Added
      do throws(Diagnostic) {
        let name = try freeName(request.folderName)
        let built = try write(work, name)
        added = try enter(request, name, built.bag, built.result, now)
      } catch {
        try removeQuietly(work, because: error)
        throw error
      }
      try files.removeTree(work)
      try files.system.close(lock)
      return added
    } catch {
      throw files.abandoned(lock, removing: nil, because: error)
    }
  }

  /// `name`, or `name_2` and so on when there is such a folder already.
  private func freeName(_ name: String) throws(Diagnostic) -> String {
    var free = name
    var number = 2
    while try files.system.status(of: casebook.path("snapshots/" + free)) != nil {
      free = "\(name)_\(number)"
      number += 1
    }
    return free
  }

  /// What `add` did.
  public struct Added: Hashable, Sendable {
    /// The bag's path.
    public var path: String
    /// Its place in the ledger.
    public var position: LedgerPosition
    /// What it holds.
    public var result: SnapshotResult
  }

  private func enter(
    _ request: SnapshotRequest, _ name: String, _ bag: String, _ result: SnapshotResult,
    _ now: Timestamp
  ) throws(Diagnostic) -> Added {
    let path = casebook.path("snapshots/" + name)
    let files = files
    let key = try channelKey(request.channel)
    guard
      let detail = LedgerDetail("ch:\(key):\(TakenSnapshot.key(ofTechnique: request.technique))")
    else {
      throw Diagnostic(
        .internalFault,
        Bilingual(sv: "liggarens kod är ogiltig", en: "the ledger's code is invalid"))
    }
    return try casebook.withSession(at: now) { session throws(Diagnostic) in
      try files.move(bag, to: path)
      let position = try session.record(
        LedgerEntry(.snapshot, at: now, package: result.manifest, detail: detail))
      return Added(path: path, position: position, result: result)
    }
  }

  /// Adds a line to the log of events.
  public func log(_ event: ArchiveEvent) throws(Diagnostic) {
    try files.makeDirectories(casebook.path("archive"))
    try files.appendLine(event.json, to: eventPath)
  }

  /// The log of events, in the order written; a last line that was cut off is left out.
  public func events() throws(Diagnostic) -> [ArchiveEvent] {
    guard try files.system.status(of: eventPath) != nil else { return [] }
    let bytes = try files.contents(of: eventPath)
    var events: [ArchiveEvent] = []
    var line = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      line += 1
      if part.isEmpty { continue }
      let document = try JSONDocument(
        parsing: Array(part), origin: JSONOrigin(file: eventPath, firstLine: line))
      events.append(try ArchiveEvent(reading: document.root))
    }
    return events
  }

  /// The first 32 digits of the salted hash of platform and id.
  func channelKey(_ channel: ChannelEntry) throws(Diagnostic) -> String {
    String(
      try casebook.commentKey(platform: "channel\n" + channel.platform.name, id: channel.id).hex
        .prefix(32))
  }

  private func removeQuietly(_ path: String, because error: Diagnostic) throws(Diagnostic) {
    do throws(Diagnostic) {
      try files.removeTree(path)
    } catch let second {
      var failure = error
      failure.hint = failure.hint ?? second.message
      throw failure
    }
  }
}

extension TakenSnapshot {
  /// Two techniques are the same when their keys are: letter case and spaces do not matter.
  ///
  ///     TakenSnapshot.key(ofTechnique: "Skärmdump  i PDF") == TakenSnapshot.key(ofTechnique: "skärmdump i pdf")
  public static func key(ofTechnique technique: String) -> String {
    if technique.hasPrefix("te:"), technique.utf8.count == 19 { return technique }
    let words = technique.lowercased().split(whereSeparator: \.isWhitespace)
    let digest = SHA256.digest(of: Array(words.joined(separator: " ").utf8))
    return "te:" + digest.hex.prefix(16)
  }
}
