/// What became of a snapshot that leaves the casebook: it was handed over to the archive, or it is lost.
public struct SnapshotHandover: Sendable {
  /// What happened.
  public enum Fate: Hashable, Sendable {
    /// The archive has it.
    case handedOver(to: String)
    /// It is lost, for the reason given.
    case lost(String)
  }

  /// Its entry in the ledger.
  public var item: CaseJournal.Item
  /// What happened to it.
  public var fate: Fate
  /// When that was recorded.
  public var at: Timestamp
  /// Who recorded it.
  public var by: String

  /// Describes what became of the snapshot of `item`.
  public init(_ item: CaseJournal.Item, _ fate: Fate, at: Timestamp, by: String) {
    self.item = item
    self.fate = fate
    self.at = at
    self.by = by
  }

  /// One line of `archive/overlamnat.ndjson`, which says in words what the ledger says in a code.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("at", at.description)
    writer.member("entry", item.position.sequence)
    writer.member("taken", item.entry.at.description)
    writer.member("manifest", item.entry.package?.hex)
    switch fate {
    case .handedOver(let receiver): writer.member("to", receiver)
    case .lost(let reason): writer.member("lost", reason)
    }
    writer.member("by", by)
    writer.endObject()
    return writer.bytes
  }

  var detail: LedgerDetail {
    switch fate {
    case .handedOver: CaseJournal.handedOver
    case .lost: CaseJournal.lost
    }
  }
}

extension SnapshotStore {
  /// The ledger's entry of the snapshot called `name`: the name of its folder, or the number of its entry.
  public func entry(
    of name: String, _ journal: CaseJournal
  ) throws(Diagnostic) -> CaseJournal.Item? {
    if let number = decimal(Array(name.utf8)) {
      return journal.snapshots.first { $0.position.sequence == number }
    }
    let folder = lastComponent(of: name.hasSuffix("/") ? String(name.dropLast()) : name)
    let bag = try stored().first { $0.name == folder }
    return journal.snapshots.last { $0.entry.package == bag?.manifest && bag != nil }
  }

  /// Records what became of a snapshot, first in words and then in the ledger; the folder is left as it is.
  public func record(_ handover: SnapshotHandover) throws(Diagnostic) -> LedgerPosition {
    try casebook.withSession(at: handover.at) { session throws(Diagnostic) in
      try files.makeDirectories(casebook.path("archive"))
      try files.appendLine(handover.json, to: casebook.path("archive/overlamnat.ndjson"))
      return try session.record(
        LedgerEntry(
          .exported, at: handover.at, package: handover.item.entry.package,
          detail: handover.detail))
    }
  }
}
