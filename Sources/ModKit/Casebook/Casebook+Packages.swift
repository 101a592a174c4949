extension CaseJournal {
  /// The `detail` of an entry that says a package was handed over to the archive.
  public static let handedOver: LedgerDetail = "handed-over"
  /// The `detail` of an entry that says a package is lost.
  public static let lost: LedgerDetail = "lost"

  /// What a later entry says became of a package; nil for one that should stand in the casebook.
  ///
  /// The last word counts: what was lost may be found again and handed over.
  public func fate(of package: Digest) -> LedgerDetail? {
    others.last { item in
      item.entry.event == .exported && item.entry.package == package
        && (item.entry.detail == CaseJournal.handedOver || item.entry.detail == CaseJournal.lost)
    }?.entry.detail
  }

  /// The entries of the snapshots, in order.
  public var snapshots: [Item] { others.filter { $0.entry.event == .snapshot } }
}

extension Casebook {
  /// The checksums by which the ledger knows the packages that stand in `snapshots`: of a bag's `manifest-sha256.txt`, of
  /// an archival package's `METS.xml`. The content behind them is not read.
  public func packages() throws(Diagnostic) -> Set<Digest> {
    let root = path("snapshots")
    guard try files.system.status(of: root) != nil else { return [] }
    var found: Set<Digest> = []
    for name in try files.system.entries(of: root) {
      for list in ["METS.xml", "manifest-sha256.txt"] {
        let path = "\(root)/\(name)/\(list)"
        guard try files.system.status(of: path)?.kind == .regular else { continue }
        found.insert(try files.digest(of: path).digest)
      }
    }
    return found
  }

  /// The snapshots that the ledger says were taken, that nothing says may be gone, and that do not stand in the casebook
  /// as they were.
  public func missingSnapshots(_ journal: CaseJournal) throws(Diagnostic) -> [CaseJournal.Item] {
    let expected = journal.snapshots
    guard !expected.isEmpty else { return [] }
    let present = try packages()
    return expected.filter { item in
      guard let package = item.entry.package, !present.contains(package) else { return false }
      return journal.fate(of: package) == nil
    }
  }
}
