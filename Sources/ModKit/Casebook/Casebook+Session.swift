extension Casebook {
  /// Runs `body` as the only writer, after making the casebook if needed and cleaning up what an interrupted
  /// run left behind.
  ///
  /// Throws `busy` when the lock is not free within `patience`, and bad data when the ledger is damaged:
  /// nothing is appended behind a broken line.
  public func withSession<Result>(
    at now: Timestamp,
    _ body: (inout CasebookSession) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    try files.makeDirectories(root)
    let lock = try files.system.open(path("lock"), .lock)
    do throws(Diagnostic) {
      try files.lock(lock, waiting: patience)
      // Under the lock, for two first runs at once must not make two identifiers.
      try prepare()
      let reading = try readLedger(recentOnly: true)
      if let damage = reading.damage { throw damage.diagnostic }
      try removeContents(of: path("tmp"))
      var session = CasebookSession(self, reading, bindsSalt: try bindsSalt(reading))
      try session.repairTail(reading.tail, at: now)
      let result = try body(&session)
      try files.system.close(lock)
      return result
    } catch {
      throw files.abandoned(lock, removing: nil, because: error).unsaved
    }
  }

  /// Empties a folder of temporary files. Only names that a session makes are touched, two levels deep.
  private func removeContents(of folder: String) throws(Diagnostic) {
    for name in try files.system.entries(of: folder) {
      let path = folder + "/" + name
      if try files.system.status(of: path)?.kind == .directory {
        try removeContents(of: path)
        try files.system.remove(path, isDirectory: true)
      } else {
        try files.system.remove(path, isDirectory: false)
      }
    }
  }

  /// The 32 bytes of a case's salt.
  func salt(of id: CaseID) throws(Diagnostic) -> [UInt8] {
    try salt(at: folder(of: id) + "/" + Casebook.saltName)
  }

  /// The 32 bytes that a file holds as hexadecimal digits.
  func salt(at path: String) throws(Diagnostic) -> [UInt8] {
    let digits = try files.contents(of: path).filter { $0 > 0x20 }
    guard let salt = Digest(hexBytes: digits) else {
      throw Diagnostic(
        .badData, Bilingual(sv: "saltet är skadat", en: "the salt is damaged"),
        at: Place(file: path))
    }
    return salt.bytes
  }

  /// The diagnostic for a saved case whose ledger line is gone.
  static func forgotten(_ id: CaseID, _ position: LedgerPosition) -> Diagnostic {
    Diagnostic(
      .badData, CasebookFinding.forgottenLine(id, position).message,
      hint: Bilingual(
        sv: "liggarens slut har kapats; återställ den från säkerhetskopian",
        en: "the ledger's end was cut; restore it from the backup"))
  }

  /// The diagnostic for a case that the ledger does not know.
  public static func unknown(_ id: CaseID) -> Diagnostic {
    Diagnostic(
      .missingInput,
      Bilingual(sv: "det finns inget ärende \(id)", en: "there is no case \(id)"),
      hint: Bilingual(
        sv: "modtool removal list visar ärendena", en: "modtool removal list shows the cases"))
  }
}

extension Diagnostic {
  /// The same failure, said so that nobody believes the record is safe.
  var unsaved: Diagnostic {
    guard kind == .inputOutput || kind == .cannotCreate else { return self }
    var copy = self
    copy.kind = .inputOutput
    copy.message = Bilingual(
      sv: "INTE SPARAT: \(message.sv)", en: "NOT SAVED: \(message.en)")
    return copy
  }
}
