/// What thinning needs from a casebook: cases, holds, snapshots; and the removal of case folders.
public struct ThinningStore {
  private let casebook: Casebook
  private let journal: CaseJournal
  private var files: DurableFiles { casebook.files }

  /// Reads the ledger of `casebook`.
  public init(_ casebook: Casebook) throws(Diagnostic) {
    self.casebook = casebook
    journal = try casebook.journal()
    if try casebook.exists() { try casebook.requireSalt(journal) }
  }

  /// The case of the comment, the time of its latest event, and whether a hold is on it; nil when there is none that
  /// still stands.
  public func caseFacts(
    platform: Platform, id: CommentID
  ) throws(Diagnostic) -> (id: CaseID, lastEvent: Timestamp, isUnderHold: Bool)? {
    guard try casebook.exists() else { return nil }
    let key = try casebook.commentKey(platform: platform.name, id: id.text)
    guard let found = try casebook.caseID(ofComment: key), !journal.isThinned(found),
      let last = journal.items(of: found).map(\.entry.at).max()
    else { return nil }
    return (found, last, journal.isUnderLegalHold(found))
  }

  /// The name of a snapshot for each of `ids` that one of them holds, the newest first. Reads every snapshot of a
  /// platform once, in constant memory.
  public func coverage(
    _ ids: Set<CommentID>, on platforms: Set<Platform>
  ) throws(Diagnostic) -> [CommentID: String] {
    var found: [CommentID: String] = [:]
    let store = SnapshotStore(casebook)
    let stored = try store.stored()
    let standings = try store.standings(journal, stored: stored)
    for bag in stored.sorted(by: { $0.taken > $1.taken })
    where standings[bag.name] == .known && platforms.contains(bag.platform)
      && found.count < ids.count
    {
      let folder = casebook.path("snapshots/" + bag.name)
      for inner in ["/data/", "/representations/rep1/data/"] {
        let path = folder + inner + "kommentarer.ndjson"
        guard try files.system.status(of: path) != nil else { continue }
        let reader = ExportReader(try FileSource(path: path))
        while let item = try reader.next() {
          guard case .comment(let comment) = item, ids.contains(comment.id) else { continue }
          if found[comment.id] == nil { found[comment.id] = bag.name }
        }
      }
    }
    return found
  }

  /// Removes the folders of `cases`, outbox included, each after its line in the ledger; writes the protocol last and
  /// answers its path.
  ///
  /// A run that is cut off between line and folder leaves a folder that `records verify` reports; the next run of
  /// `archive thin` removes it, because the ledger says that it is thinned.
  public func thin(
    _ cases: [CaseID], at now: Timestamp, protocolText: String
  ) throws(Diagnostic) -> String {
    let files = files
    let casebook = casebook
    let journal = journal
    return try casebook.withSession(at: now) { session throws(Diagnostic) in
      for id in journal.cases.filter(journal.isThinned) {
        try ThinningStore.removeFolder(of: id, casebook)
      }
      for id in cases {
        try session.record(LedgerEntry(.thinned, at: now, caseID: id))
        try ThinningStore.removeFolder(of: id, casebook)
      }
      let folder = casebook.path("archive/gallring")
      try files.makeDirectories(folder)
      let day = Stockholm.date(at: now)
      var path = "\(folder)/\(day)_gallringsprotokoll.txt"
      var number = 2
      while try files.system.status(of: path) != nil {
        path = "\(folder)/\(day)_gallringsprotokoll_\(number).txt"
        number += 1
      }
      try files.write(Array(protocolText.utf8), to: path, temporary: casebook.path("tmp/protokoll"))
      return path
    }
  }

  /// Moves the folder out of sight in one step, then empties it; what a crash leaves in `tmp` the next session removes.
  private static func removeFolder(of id: CaseID, _ casebook: Casebook) throws(Diagnostic) {
    let files = casebook.files
    let folder = casebook.folder(of: id)
    guard try files.system.status(of: folder) != nil else { return }
    let hidden = casebook.path("tmp/thinned-\(id)")
    try files.move(folder, to: hidden)
    try files.synchronizeDirectory(parent(of: folder))
    try files.removeTree(hidden)
  }
}
