/// The events of every case, as the ledger tells them.
public struct CaseJournal: Sendable {
  /// One event of a case with its place in the ledger.
  public struct Item: Hashable, Sendable {
    /// Its place in the ledger.
    public var position: LedgerPosition
    /// What happened.
    public var entry: LedgerEntry
  }

  private var itemsByCase: [CaseID: [Item]] = [:]
  /// Events that concern no case, such as snapshots.
  public private(set) var others: [Item] = []
  /// The last position; nil when the ledger is empty.
  public private(set) var head: LedgerPosition?
  /// The hashes of the casebook's salt that entries name; one, unless the salt was changed.
  private(set) var salts: Set<Digest> = []

  /// A journal without events.
  public init() {}

  mutating func add(_ position: LedgerPosition, _ entry: LedgerEntry) {
    head = position
    if let salt = entry.salt { salts.insert(salt) }
    let item = Item(position: position, entry: entry)
    if let id = entry.caseID {
      itemsByCase[id, default: []].append(item)
    } else {
      others.append(item)
    }
  }

  /// The cases in order.
  public var cases: [CaseID] { itemsByCase.keys.sorted() }

  /// The events of a case in order; empty when there is no such case.
  public func items(of id: CaseID) -> [Item] { itemsByCase[id] ?? [] }

  /// When the case was opened.
  public func opened(_ id: CaseID) -> Timestamp? { items(of: id).first?.entry.at }

  /// The state of the case folder that the ledger vouches for.
  public func seal(of id: CaseID) -> CaseSeal? {
    items(of: id).last { $0.entry.seal != nil }?.entry.seal
  }

  /// Whether the case was thinned, so that its folder is rightly gone.
  public func isThinned(_ id: CaseID) -> Bool {
    items(of: id).contains { $0.entry.event == .thinned }
  }

  /// Whether thinning of the case is forbidden: by a hold, or by a report to the police, until it is released.
  public func isUnderLegalHold(_ id: CaseID) -> Bool {
    let last = items(of: id).last { item in
      switch item.entry.event {
      case .legalHoldSet, .legalHoldReleased: true
      case .policeReported: item.entry.detail?.code == "police-reported"
      case .opened, .preserved, .decided, .noticeProduced, .notified, .removed, .cannotRemove,
        .hidden, .verifiedGone, .registered, .secrecySet, .corrected, .snapshot, .exported,
        .recovered, .thinned, .handled:
        false
      }
    }
    return last.map { $0.entry.event != .legalHoldReleased } ?? false
  }
}
