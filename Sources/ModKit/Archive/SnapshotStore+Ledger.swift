/// The snapshots in the folder held against those of the ledger, both ways.
extension SnapshotStore {
  /// What the ledger says about a bag in the casebook.
  public enum Standing: Hashable, Sendable {
    /// It is as the ledger knows it.
    case known
    /// The ledger has no line of it: a run may have been interrupted between the rename and the line.
    case unrecorded
    /// It cannot be what it says: the entry knows a snapshot of the same channel and time with another content, or
    /// other words about the same content.
    case contradicted(LedgerPosition)
    /// The ledger has no line of it, and a snapshot that the ledger knows is missing: it may be that one, changed.
    case doubtful
  }

  /// The name of the snapshot at `path`.
  public static func name(of path: String) -> String { lastComponent(of: path) }

  /// The folder of the casebook in whose `snapshots` a package at `path` stands; nil for one that stands elsewhere.
  public static func root(around path: String) -> String? {
    let folder = parent(of: path)
    guard lastComponent(of: folder) == "snapshots" else { return nil }
    return parent(of: folder)
  }

  /// The standing of every bag of `stored`, by name.
  public func standings(
    _ journal: CaseJournal, stored: [Stored]
  ) throws(Diagnostic) -> [String: Standing] {
    guard !stored.isEmpty else { return [:] }
    try casebook.requireSalt(journal)
    let entries = journal.snapshots
    let isComplete = try casebook.missingSnapshots(journal).isEmpty
    var found: [String: Standing] = [:]
    for bag in stored {
      let prefix = "ch:\(try channelKey(ChannelEntry(id: bag.channel, platform: bag.platform))):"
      func isOf(_ item: CaseJournal.Item) -> Bool {
        item.entry.at.seconds(since: bag.taken) == 0
          && item.entry.detail?.code.hasPrefix(prefix) == true
      }
      let same = entries.filter { $0.entry.package == bag.manifest }
      if let first = same.first {
        found[bag.name] = same.contains(where: isOf) ? .known : .contradicted(first.position)
      } else if let other = entries.first(where: isOf) {
        found[bag.name] = .contradicted(other.position)
      } else {
        found[bag.name] = isComplete ? .unrecorded : .doubtful
      }
    }
    return found
  }

  /// The snapshots of `channel` that the ledger vouches for and that stand in the casebook or were handed over; of what
  /// is missing or lost nothing is preserved.
  public func taken(
    _ channel: ChannelEntry, journal: CaseJournal, stored: [Stored]
  ) throws(Diagnostic) -> [TakenSnapshot] {
    guard try casebook.exists() else { return [] }
    try casebook.requireSalt(journal)
    let key = try channelKey(channel)
    var found: [TakenSnapshot] = []
    for item in journal.snapshots {
      guard let detail = item.entry.detail?.code, detail.hasPrefix("ch:\(key):"),
        let package = item.entry.package
      else { continue }
      let bag = stored.first { $0.manifest == package }
      guard bag != nil || journal.fate(of: package) == CaseJournal.handedOver else { continue }
      // The bag's own words count where the ledger has their hash.
      let technique = String(detail.dropFirst(key.utf8.count + 4))
      let words = bag?.technique
      found.append(
        TakenSnapshot(
          at: item.entry.at,
          technique: words.map(TakenSnapshot.key(ofTechnique:)) == technique ? words : technique))
    }
    return found
  }

  /// The bags that the ledger does not know as they are.
  public func unrecorded(_ journal: CaseJournal, stored: [Stored]) throws(Diagnostic) -> [Stored] {
    let standings = try standings(journal, stored: stored)
    return stored.filter { standings[$0.name] != .known }
  }

  /// One diagnostic for every package that the ledger does not know as it is.
  public func strays() throws(Diagnostic) -> [Diagnostic] {
    let journal = try casebook.journal()
    let stored = try stored()
    let standings = try standings(journal, stored: stored)
    return stored.compactMap { bag in standings[bag.name].flatMap { doubt($0, bag.name) } }
  }

  /// What to say about a package with `standing`; nil when it is as the ledger knows it.
  public func doubt(_ standing: Standing, _ name: String) -> Diagnostic? {
    let message: Bilingual
    var hint = Bilingual(
      sv: "den skrivs aldrig in: jämför den med säkerhetskopian",
      en: "it is never entered: compare it with the backup")
    switch standing {
    case .known: return nil
    case .unrecorded:
      message = Bilingual(
        sv: "liggaren känner inte till ögonblicksbilden",
        en: "the ledger does not know the snapshot")
      hint = Bilingual(
        sv: "nästa modtool archive snapshot som lyckas skriver in den om den är hel",
        en: "the next modtool archive snapshot that succeeds enters it if it is whole")
    case .contradicted(let position):
      message = Bilingual(
        sv: "ögonblicksbilden är inte den som liggaren intygar i post \(position.sequence)",
        en: "the snapshot is not the one that the ledger vouches for in entry \(position.sequence)")
    case .doubtful:
      message = Bilingual(
        sv: "liggaren känner inte till ögonblicksbilden, och en som den känner saknas",
        en: "the ledger does not know the snapshot, and one that it knows is missing")
    }
    return Diagnostic(
      .badData, message, at: Place(file: casebook.path("snapshots/" + name)), hint: hint,
      severity: .warning)
  }

  /// What to say about a snapshot of the ledger that is missing; `channels` are those whose names are known.
  public func missing(
    _ item: CaseJournal.Item, among channels: [ChannelEntry]
  ) throws(Diagnostic) -> Diagnostic {
    let name = try channel(of: item, among: channels)?.label
    let time = Stockholm.short(item.entry.at)
    let number = item.position.sequence
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "ögonblicksbilden \(name.map { "av \($0) " } ?? "")tagen \(time) (post \(number) i "
          + "liggaren)",
        en: "the snapshot \(name.map { "of \($0) " } ?? "")taken \(time) (entry \(number) of the "
          + "ledger)"),
      hint: CasebookFinding.missingSnapshot(item.position, item.entry.at).remedy)
  }

  private func channel(
    of item: CaseJournal.Item, among channels: [ChannelEntry]
  ) throws(Diagnostic) -> ChannelEntry? {
    for channel in channels
    where item.entry.detail?.code.hasPrefix("ch:\(try channelKey(channel)):") == true {
      return channel
    }
    return nil
  }

  /// Enters bags that an interrupted run left without a ledger line, each only if it is whole and nothing contradicts
  /// it; answers their names.
  ///
  /// A bag of a channel and time that the ledger knows with another content is never entered, nor any bag while a
  /// snapshot that the ledger knows is missing: it may be that one, changed.
  public func adopt(at now: Timestamp) throws(Diagnostic) -> [String] {
    guard try casebook.exists() else { return [] }
    var adopted: [String] = []
    let journal = try casebook.journal()
    let stored = try stored()
    let standings = try standings(journal, stored: stored)
    for bag in stored where standings[bag.name] == .unrecorded {
      guard try verify(casebook.path("snapshots/" + bag.name)).isValid else { continue }
      let key = try channelKey(ChannelEntry(id: bag.channel, platform: bag.platform))
      guard
        let detail = LedgerDetail("ch:\(key):\(TakenSnapshot.key(ofTechnique: bag.technique))")
      else { continue }
      try casebook.withSession(at: now) { session throws(Diagnostic) in
        _ = try session.record(
          LedgerEntry(.snapshot, at: bag.taken, package: bag.manifest, detail: detail))
      }
      adopted.append(bag.name)
    }
    return adopted
  }
}
