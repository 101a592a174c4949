/// What `records verify` looked at and found.
public struct CasebookReport: Hashable, Sendable {
  /// Ledger lines that fit the chain.
  public var lines = 0
  /// Cases the ledger knows, without the thinned ones' folders.
  public var cases = 0
  /// Cases of which everything is as it was recorded.
  public var casesHeld = 0
  /// Files that the manifests of the cases name.
  public var files = 0
  /// Files that are as they were recorded.
  public var filesHeld = 0
  /// Bytes of the files that were read.
  public var byteCount = 0
  /// Snapshots that should stand in the casebook.
  public var snapshots = 0
  /// Snapshots that stand there; their content is not read here.
  public var snapshotsHeld = 0
  /// Positions remembered outside the ledger that were looked for.
  public var anchors = 0
  /// The last good ledger position.
  public var head: LedgerPosition?
  /// What is wrong, damage and leavings, in the order found.
  public var findings: [CasebookFinding] = []
  /// Anchors that were found as remembered.
  public var anchorsHeld = 0

  /// Whether anything that was saved is affected.
  public var isDamaged: Bool { findings.contains(where: \.isDamage) }
  /// Whether the chain broke, so that what belongs to later entries could not be judged.
  public var isCutShort: Bool {
    findings.contains { finding in
      if case .damagedLedger = finding { true } else { false }
    }
  }
}

extension Casebook {
  /// Checks the chain, every file of every case, and the positions remembered elsewhere.
  ///
  /// `anchors` come from the register or a bag; those in `ledger/anchors.txt` are checked too. Reads only.
  /// Detects accidents and later changes by anyone who cannot also change the anchors; it cannot see a false
  /// screenshot, nor a ledger rewritten before any anchor left the machine. Complexity: O(bytes).
  public func verify(anchors: [LedgerPosition] = []) throws(Diagnostic) -> CasebookReport {
    let reading = try readLedger()
    var report = CasebookReport()
    report.lines = reading.checkedLines
    report.head = reading.head
    if let damage = reading.damage { report.findings.append(.damagedLedger(damage)) }
    if reading.tail != .clean { report.findings.append(.tornTail) }
    var journal = CaseJournal()
    var hashes: [Int: Digest] = [:]
    hashes.reserveCapacity(reading.checkedLines)
    try reading.forEachEntry { position, entry in
      journal.add(position, entry)
      hashes[position.sequence] = position.hash
    }
    for anchor in anchors + (try savedAnchors()) {
      if hashes[anchor.sequence] == anchor.hash {
        report.anchorsHeld += 1
      } else {
        report.findings.append(.anchor(anchor))
      }
    }
    report.anchors = anchors.count + (try savedAnchors().count)
    if try !holdsSalt(journal) { report.findings.append(.changedSalt) }
    try verifySnapshots(journal, into: &report)
    report.cases = journal.cases.count
    for id in journal.cases {
      let before = report.findings.count
      if !journal.isThinned(id) { try verify(id, journal, hashes, into: &report) }
      if report.findings.count == before, reading.damage == nil { report.casesHeld += 1 }
    }
    // Behind a broken line nothing is known: what looks like a leaving there may be a saved file.
    if let damage = reading.damage {
      report.findings.removeAll { $0.isJudged(by: damage) }
      return report
    }
    for folder in try caseFolders() {
      if let id = CaseID(lastComponent(of: folder)), self.folder(of: id) == path(folder),
        !journal.items(of: id).isEmpty, !journal.isThinned(id)
      {
        continue
      }
      if let id = CaseID(lastComponent(of: folder)), let noted = try notedPosition(path(folder)),
        hashes[noted.sequence] != noted.hash
      {
        report.findings.append(.forgottenLine(id, noted))
      } else {
        report.findings.append(.orphanFolder(folder))
      }
    }
    return report
  }

  /// The positions in `ledger/anchors.txt`, one `SEQ:HASH` a line.
  public func savedAnchors() throws(Diagnostic) -> [LedgerPosition] {
    let file = path("ledger/anchors.txt")
    guard try files.system.status(of: file) != nil else { return [] }
    var anchors: [LedgerPosition] = []
    let lines = String(decoding: try files.contents(of: file), as: UTF8.self)
      .split(separator: "\n")
    for (index, line) in lines.enumerated() {
      guard let position = LedgerPosition(line) else {
        throw Diagnostic(
          .badData, Bilingual(sv: "raden är inget ankare", en: "the line is not an anchor"),
          at: Place(file: file, line: index + 1),
          hint: Bilingual(sv: "formen är NUMMER:KONTROLLSUMMA", en: "the form is SEQ:HASH"))
      }
      anchors.append(position)
    }
    return anchors
  }

  /// The folders below `cases/<year>`, relative to the casebook.
  func caseFolders() throws(Diagnostic) -> [String] {
    var result: [String] = []
    guard try files.system.status(of: path("cases")) != nil else { return [] }
    for year in try files.system.entries(of: path("cases")) {
      guard try files.system.status(of: path("cases/" + year))?.kind == .directory else {
        result.append("cases/" + year)
        continue
      }
      for name in try files.system.entries(of: path("cases/" + year)) {
        result.append("cases/\(year)/\(name)")
      }
    }
    return result
  }

  private func verifySnapshots(
    _ journal: CaseJournal, into report: inout CasebookReport
  ) throws(Diagnostic) {
    report.snapshots = journal.snapshots.count { item in
      item.entry.package.map { journal.fate(of: $0) == nil } ?? false
    }
    let missing = try missingSnapshots(journal)
    report.snapshotsHeld = report.snapshots - missing.count
    report.findings += missing.map { .missingSnapshot($0.position, $0.entry.at) }
  }

  private func verify(
    _ id: CaseID, _ journal: CaseJournal, _ hashes: [Int: Digest],
    into report: inout CasebookReport
  ) throws(Diagnostic) {
    let folder = folder(of: id)
    guard try files.system.status(of: folder)?.kind == .directory else {
      report.findings.append(.missingFolder(id))
      return
    }
    try verifyPosition(id, journal, hashes, into: &report)
    guard let seal = journal.seal(of: id) else {
      report.findings.append(.brokenSeal(id))
      return
    }
    let state = try folderState(of: id, seal: seal)
    guard let manifest = state.manifest, try holdsEverySeal(id, journal, manifest) else {
      report.findings.append(.brokenSeal(id))
      return
    }
    if state.manifestIsAhead { report.findings.append(.unfinishedManifest(id)) }
    for path in state.strays { report.findings.append(.strayFile(id, path)) }
    for path in state.foreign { report.findings.append(.foreignEntry(id, path)) }
    for line in manifest.lines {
      let path = folder + "/" + line.path.description
      report.files += 1
      guard try files.system.status(of: path)?.kind == .regular else {
        report.findings.append(.missingFile(id, line.path.description))
        continue
      }
      let (digest, count) = try files.digest(of: path)
      report.byteCount += count
      if digest == line.digest {
        report.filesHeld += 1
      } else {
        report.findings.append(.changedFile(id, line.path.description))
      }
    }
  }

  /// Whether every earlier line of the case vouches for a prefix of the same manifest.
  private func holdsEverySeal(
    _ id: CaseID, _ journal: CaseJournal, _ manifest: CaseManifest
  ) throws(Diagnostic) -> Bool {
    let salt = try salt(of: id)
    return journal.items(of: id).compactMap(\.entry.seal).allSatisfy { seal in
      seal.length <= manifest.bytes.count
        && CaseSeal(salt: salt, manifest: manifest.bytes[..<seal.length]) == seal
    }
  }

  /// The position in a case folder's `ledger.txt`; nil when there is none that can be read.
  func notedPosition(_ folder: String) throws(Diagnostic) -> LedgerPosition? {
    let path = folder + "/" + Casebook.positionName
    guard try files.system.status(of: path)?.kind == .regular else { return nil }
    let words = String(decoding: try files.contents(of: path), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return LedgerPosition(words.joined(separator: ":"))
  }

  private func verifyPosition(
    _ id: CaseID, _ journal: CaseJournal, _ hashes: [Int: Digest],
    into report: inout CasebookReport
  ) throws(Diagnostic) {
    let last = journal.items(of: id).last { $0.entry.seal != nil }?.position
    guard let noted = try notedPosition(folder(of: id)) else {
      report.findings.append(.stalePosition(id))
      return
    }
    if noted == last { return }
    if hashes[noted.sequence] == noted.hash {
      report.findings.append(.stalePosition(id))
    } else {
      report.findings.append(.forgottenLine(id, noted))
    }
  }
}

extension DurableFiles {
  /// The digest and length of a regular file, read in pieces of 256 KiB. Complexity: O(bytes), constant memory.
  public func digest(of path: String) throws(Diagnostic) -> (digest: Digest, count: Int) {
    let file = try system.open(path, .read)
    do throws(Diagnostic) {
      var hash = SHA256()
      var offset = 0
      while true {
        let part = try system.read(file, at: offset, count: 256 << 10)
        if part.isEmpty { break }
        hash.update(part.span)
        offset += part.count
      }
      try system.close(file)
      return (hash.finished(), offset)
    } catch {
      throw abandoned(file, removing: nil, because: error)
    }
  }
}
