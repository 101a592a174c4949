/// The one writer of a casebook, while it holds the lock.
///
/// The order of every change is: files of the case durable, then its manifest, then the ledger line; only then
/// is anything called saved. A session that fails stays failed; the next one cleans up.
public struct CasebookSession {
  let casebook: Casebook
  var files: DurableFiles { casebook.files }
  var reading: LedgerReading
  private var added: [(LedgerPosition, LedgerEntry)] = []
  private var identifierOfStaging = 0
  /// Whether an entry names the salt's hash, which one in every 256 KiB does.
  private var bindsSalt: Bool
  /// The last position of the ledger.
  public internal(set) var head: LedgerPosition
  /// What had to be cleaned up after an interrupted run, for the user to read.
  public internal(set) var notes: [Bilingual] = []

  init(_ casebook: Casebook, _ reading: LedgerReading, bindsSalt: Bool) {
    self.casebook = casebook
    self.bindsSalt = bindsSalt
    self.reading = reading
    head = reading.head
  }

  /// Adds an event that concerns no case folder; durable when the call returns.
  @discardableResult
  public mutating func record(_ entry: LedgerEntry) throws(Diagnostic) -> LedgerPosition {
    let year = Stockholm.date(at: entry.at).year
    let last = reading.volumes.last
    let name = max("\(padded(year, 4)).log", last?.name ?? "")
    let path = casebook.path("ledger/" + name)
    if last?.name != name {
      try files.write([], to: path, temporary: casebook.path("tmp/volume"))
      reading.volumes.append(.init(name: name, bytes: [], end: 0))
    }
    var entry = entry
    if !bindsSalt { entry.salt = try casebook.saltDigest() }
    let json = entry.json
    let position = head.next(json)
    let line = LedgerLine.bytes(position, json)
    let volume = reading.volumes.count - 1
    let file = try files.system.open(path, .append)
    do throws(Diagnostic) {
      try files.append(line, to: file, length: reading.volumes[volume].end)
    } catch {
      throw files.abandoned(file, removing: nil, because: error)
    }
    try files.system.close(file)
    reading.volumes[volume].end += line.count
    bindsSalt = true
    added.append((position, entry))
    head = position
    return position
  }

  /// The case that was opened for the comment with `key`, if any.
  public func caseID(ofComment key: Digest) throws(Diagnostic) -> CaseID? {
    if let entry = added.last(where: { $0.1.comment == key }) { return entry.1.caseID }
    return try casebook.lastEntry(containing: "\"comment\":\"\(key)\"", in: reading)?.1.caseID
  }

  /// The events from `start` on that were there when the session began, newest first. Complexity: O(events).
  public func events(since start: Timestamp) throws(Diagnostic) -> [LedgerEntry] {
    var result: [LedgerEntry] = []
    let isAll = try reading.forEachEntryBackwards { _, entry in
      guard entry.at >= start else { return false }
      result.append(entry)
      return true
    }
    guard !isAll, !reading.isComplete else { return result }
    // There were more, thousands, than the session has read.
    result = []
    _ = try casebook.readLedger().forEachEntryBackwards { position, entry in
      guard entry.at >= start else { return false }
      if position.sequence <= reading.head.sequence { result.append(entry) }
      return true
    }
    return result
  }

  /// The state of the case folder that the ledger vouches for; nil when it knows no such case.
  func seal(of id: CaseID) throws(Diagnostic) -> CaseSeal? {
    if let entry = added.last(where: { $0.1.caseID == id && $0.1.seal != nil }) {
      return entry.1.seal
    }
    // Every line about a case folder carries a seal, so the last line with the case is enough.
    return try casebook.lastEntry(
      containing: "\"case\":\"\(id)\",\"digest\":\"", in: reading)?.1.seal
  }

  /// Opens a case for the comment with `key`: makes its folder and records it.
  ///
  /// `content` is asked for the files once the case has its name.
  public mutating func openCase(
    comment key: Digest, at now: Timestamp,
    content: (CaseID) throws(Diagnostic) -> [CaseFile]
  ) throws(Diagnostic) -> (id: CaseID, position: LedgerPosition) {
    guard let id = CaseID(year: Stockholm.date(at: now).year, number: head.sequence + 1) else {
      throw Diagnostic(
        .internalFault, Bilingual(sv: "årtalet är orimligt", en: "the year is out of range"))
    }
    let folder = casebook.folder(of: id)
    if try files.system.status(of: folder) != nil {
      if let noted = try casebook.notedPosition(folder) { throw Casebook.forgotten(id, noted) }
      try setAside(folder, name: "\(id)")
    }
    let seal = try buildFolder(id, try content(id))
    try files.makeDirectories(parent(of: folder))
    try files.move(casebook.path("tmp/\(id)"), to: folder)
    let position = try record(
      LedgerEntry(.opened, at: now, caseID: id, seal: seal, comment: key))
    try writePosition(position, of: id)
    return (id, position)
  }

  /// Adds files to a case and records `event`.
  @discardableResult
  public mutating func add(
    _ newFiles: [CaseFile], to id: CaseID, event: LedgerEvent, detail: LedgerDetail? = nil,
    at now: Timestamp
  ) throws(Diagnostic) -> LedgerPosition {
    guard let seal = try seal(of: id) else { throw Casebook.unknown(id) }
    let folder = casebook.folder(of: id)
    var manifest = try settle(id, seal)
    let salt = try casebook.salt(of: id)
    var folders: Set<String> = []
    for file in newFiles {
      guard manifest.digest(of: file.path) == nil else {
        throw Diagnostic(
          .internalFault,
          Bilingual(
            sv: "filen '\(file.path)' finns redan i \(id)",
            en: "the file '\(file.path)' is already in \(id)"))
      }
      let within = file.path.folder.map { folder + "/" + $0 } ?? folder
      if within != folder { try files.makeDirectories(within) }
      let staged = try stage(file)
      try files.system.rename(staged, to: folder + "/" + file.path.description)
      folders.insert(within)
      manifest.add(file.path, file.digest)
    }
    for within in folders.sorted() { try files.synchronizeDirectory(within) }
    try files.write(
      manifest.bytes, to: folder + "/" + Casebook.manifestName,
      temporary: casebook.path("tmp/manifest"))
    let position = try record(
      LedgerEntry(
        event, at: now, caseID: id, seal: CaseSeal(salt: salt, manifest: manifest.bytes[...]),
        detail: detail))
    try writePosition(position, of: id)
    return position
  }

  /// The manifest the ledger vouches for, after moving aside what an interrupted run left in the folder.
  mutating func settle(_ id: CaseID, _ seal: CaseSeal) throws(Diagnostic) -> CaseManifest {
    let state = try casebook.folderState(of: id, seal: seal)
    guard let manifest = state.manifest else {
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id) stämmer inte med liggaren", en: "\(id) does not agree with the ledger"),
        at: Place(file: casebook.folder(of: id)),
        hint: Bilingual(
          sv: "kör modtool records verify", en: "run modtool records verify"))
    }
    for stray in state.strays {
      try setAside(
        casebook.folder(of: id) + "/" + stray, name: "\(id)_" + lastComponent(of: stray))
    }
    if state.manifestIsAhead {
      try files.write(
        manifest.bytes, to: casebook.folder(of: id) + "/" + Casebook.manifestName,
        temporary: casebook.path("tmp/manifest"))
    }
    return manifest
  }

  /// Moves something nobody was told was saved into `quarantine`.
  mutating func setAside(_ path: String, name: String) throws(Diagnostic) {
    let base = casebook.path("quarantine/\(padded(head.sequence, 6))-\(name)")
    var target = base
    var number = 2
    while try files.system.status(of: target) != nil {
      target = base + "-\(number)"
      number += 1
    }
    try files.move(path, to: target)
    try files.synchronizeDirectory(parent(of: path))
    notes.append(
      Bilingual(
        sv: "resten av en avbruten körning flyttades till '\(target)'; inget därav var sparat",
        en: "what an interrupted run left was moved to '\(target)'; none of it had been saved"))
  }

  /// Writes `ledger.txt`, the case's own memory of its last line.
  func writePosition(_ position: LedgerPosition, of id: CaseID) throws(Diagnostic) {
    let text = "\(position.sequence) \(position.hash)\n"
    try files.write(
      Array(text.utf8), to: casebook.folder(of: id) + "/" + Casebook.positionName,
      temporary: casebook.path("tmp/position"))
  }

  /// Writes the whole folder of a new case below `tmp`, durable but not yet in its place.
  private mutating func buildFolder(
    _ id: CaseID, _ content: [CaseFile]
  ) throws(Diagnostic) -> CaseSeal {
    let folder = casebook.path("tmp/\(id)")
    let salt = casebook.random(32)
    var manifest = CaseManifest()
    try files.system.makeDirectory(folder)
    var folders: Set<String> = []
    for file in content {
      if let within = file.path.folder, folders.insert(within).inserted {
        try files.system.makeDirectory(folder + "/" + within)
      }
      let target = folder + "/" + file.path.description
      switch file.content {
      case .bytes(let bytes): try files.writeUnlinked(bytes, to: target)
      case .staged(let staged): try files.system.rename(staged.path, to: target)
      }
      manifest.add(file.path, file.digest)
    }
    try files.writeUnlinked(hexLine(salt), to: folder + "/" + Casebook.saltName)
    try files.writeUnlinked(manifest.bytes, to: folder + "/" + Casebook.manifestName)
    for within in folders.sorted() { try files.synchronizeDirectory(folder + "/" + within) }
    try files.synchronizeDirectory(folder)
    return CaseSeal(salt: salt, manifest: manifest.bytes[...])
  }

  private mutating func stage(_ file: CaseFile) throws(Diagnostic) -> String {
    switch file.content {
    case .staged(let staged): return staged.path
    case .bytes(let bytes):
      let path = nextStagingPath()
      try files.writeUnlinked(bytes, to: path)
      return path
    }
  }

  /// A path below `tmp` that is not in use.
  public mutating func nextStagingPath() -> String {
    identifierOfStaging += 1
    return casebook.path("tmp/staged-\(identifierOfStaging)")
  }
}
