/// The casebook's salt hides which comments have cases: a comment's key is a hash with it. A salt that changed would give
/// every comment a second case, so the ledger keeps the salt's hash, which tells nothing about 32 random bytes.
extension Casebook {
  /// The hash that the ledger keeps of the salt.
  func saltDigest() throws(Diagnostic) -> Digest {
    SHA256.digest(of: Array("modtool-salt-v1\n".utf8) + (try salt(at: path("salt.txt"))))
  }

  /// Whether the ledger binds the salt already; throws when the salt is not the one it vouches for.
  ///
  /// The ledger of an older modtool does not name the salt: there the key of a recorded comment must be the one that the
  /// salt gives. Complexity: O(what `reading` has), or O(bytes of the ledger) where that does not name the salt.
  func bindsSalt(_ reading: LedgerReading) throws(Diagnostic) -> Bool {
    if let bound = try lastEntry(containing: "\"salt\":\"", in: reading)?.1.salt {
      guard try saltDigest() == bound else { throw changedSalt() }
      return true
    }
    if let opened = try lastEntry(containing: "\"comment\":\"", in: reading)?.1,
      try !agrees(opened)
    {
      throw changedSalt()
    }
    return false
  }

  /// Throws when the salt is not the one that the ledger vouches for: keys made with it would find nothing.
  public func requireSalt(_ journal: CaseJournal) throws(Diagnostic) {
    guard try holdsSalt(journal) else { throw changedSalt() }
  }

  /// Whether the salt is the one that every entry with its hash names, and in an older ledger the one that the first
  /// readable case was opened with.
  func holdsSalt(_ journal: CaseJournal) throws(Diagnostic) -> Bool {
    if !journal.salts.isEmpty { return journal.salts == [try saltDigest()] }
    for id in journal.cases where !journal.isThinned(id) {
      guard let opened = journal.items(of: id).first?.entry else { continue }
      return try agrees(opened)
    }
    return true
  }

  /// Whether the case that `opened` is about has the key that the salt gives its comment; true where that cannot be told.
  private func agrees(_ opened: LedgerEntry) throws(Diagnostic) -> Bool {
    guard let id = opened.caseID, let key = opened.comment else { return true }
    let path = folder(of: id) + "/record.json"
    guard try files.system.status(of: path)?.kind == .regular else { return true }
    let document: JSONDocument
    do throws(Diagnostic) {
      document = try JSONDocument(parsing: try files.contents(of: path))
    } catch {
      // A record that cannot be read is found by its checksum.
      return true
    }
    guard let platform = document.root["channel"]?["platform"]?.string,
      let comment = document.root["comment"]?["platformCommentId"]?.string
    else { return true }
    return try commentKey(platform: platform, id: comment) == key
  }

  private func changedSalt() -> Diagnostic {
    Diagnostic(
      .badData, CasebookFinding.changedSalt.message, at: Place(file: path("salt.txt")),
      hint: CasebookFinding.changedSalt.remedy)
  }
}
