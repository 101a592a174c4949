/// Something `records recover` did.
public struct Recovery: Hashable, Sendable {
  /// What was done, in a sentence.
  public var message: Bilingual

  init(_ message: Bilingual) { self.message = message }
}

extension Casebook {
  /// Tidies up after interrupted runs: adopts whole case folders that lack their ledger line, moves everything
  /// else that was never saved to `quarantine`, and rewrites outdated notes of positions.
  ///
  /// With `dryRun` it only says what it would do. Damage to saved records is never "repaired": `verify` names it
  /// and a backup is the remedy. `key` answers the key of the comment that a whole folder is about; a folder whose
  /// comment has a case in the ledger already is moved aside.
  public func recover(
    at now: Timestamp, dryRun: Bool, key: (CaseID) throws(Diagnostic) -> Digest?
  ) throws(Diagnostic) -> [Recovery] {
    let report = try verify()
    for finding in report.findings {
      if case .damagedLedger(let damage) = finding { throw damage.diagnostic }
    }
    if dryRun {
      return report.findings.filter { !$0.isDamage }.map { Recovery($0.message) }
    }
    return try withSession(at: now) { session throws(Diagnostic) in
      var done = session.notes.map(Recovery.init)
      for folder in try caseFolders() { try session.adoptOrSetAside(folder, at: now, key, &done) }
      var journal = CaseJournal()
      try readLedger().forEachEntry { position, entry in journal.add(position, entry) }
      for id in journal.cases where !journal.isThinned(id) {
        guard let seal = journal.seal(of: id),
          try folderState(of: id, seal: seal).manifest != nil
        else { continue }
        let before = session.notes.count
        _ = try session.settle(id, seal)
        done += session.notes[before...].map(Recovery.init)
        let last = journal.items(of: id).last { $0.entry.seal != nil }?.position
        if report.findings.contains(.stalePosition(id)), let last {
          try session.writePosition(last, of: id)
          done.append(
            Recovery(
              Bilingual(
                sv: "ledger.txt i \(id) skrevs om", en: "ledger.txt in \(id) was rewritten")))
        }
      }
      return done
    }
  }
}

extension CasebookSession {
  /// Adopts a folder among the cases that the ledger does not know, when it is whole; else moves it aside.
  fileprivate mutating func adoptOrSetAside(
    _ folder: String, at now: Timestamp, _ key: (CaseID) throws(Diagnostic) -> Digest?,
    _ done: inout [Recovery]
  ) throws(Diagnostic) {
    let name = lastComponent(of: folder)
    let id = CaseID(name)
    // A folder that knows its ledger position was saved: its line is lost, and only a backup helps.
    if id != nil, try casebook.notedPosition(casebook.path(folder)) != nil { return }
    if let id, casebook.folder(of: id) == casebook.path(folder), try seal(of: id) != nil { return }
    if let id, casebook.folder(of: id) == casebook.path(folder), let seal = try wholeFolder(id),
      let comment = try key(id), try caseID(ofComment: comment) == nil
    {
      let position = try record(
        LedgerEntry(
          .opened, at: now, caseID: id, seal: seal, comment: comment, detail: "adopted"))
      try writePosition(position, of: id)
      done.append(
        Recovery(
          Bilingual(
            sv: "\(id) var hel och har förts in i liggaren som post \(position.sequence)",
            en: "\(id) was whole and is now in the ledger as entry \(position.sequence)")))
      return
    }
    let before = notes.count
    let safe = CaseFilePath.isSafe(name) ? name : "okand"
    try setAside(casebook.path(folder), name: safe)
    done += notes[before...].map(Recovery.init)
  }

  /// The seal of a folder whose manifest names exactly its files with their digests; else nil.
  private func wholeFolder(_ id: CaseID) throws(Diagnostic) -> CaseSeal? {
    let folder = casebook.folder(of: id)
    for name in [Casebook.manifestName, Casebook.saltName]
    where try files.system.status(of: folder + "/" + name)?.kind != .regular {
      return nil
    }
    let bytes = try files.contents(of: folder + "/" + Casebook.manifestName)
    guard let manifest = CaseManifest(bytes), manifest.lines.count > 0 else { return nil }
    let seal = CaseSeal(salt: try casebook.salt(of: id), manifest: bytes[...])
    let state = try casebook.folderState(of: id, seal: seal)
    guard state.manifest != nil, state.strays.isEmpty, state.foreign.isEmpty else { return nil }
    for line in manifest.lines {
      let path = folder + "/" + line.path.description
      guard try files.system.status(of: path)?.kind == .regular,
        try files.digest(of: path).digest == line.digest
      else { return nil }
    }
    return seal
  }
}
