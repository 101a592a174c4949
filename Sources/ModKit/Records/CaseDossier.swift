/// Everything known about one case: its record, what happened since, and where it stands.
public struct CaseDossier: Sendable {
  /// The case.
  public var id: CaseID
  /// The record as it was opened.
  public var record: RemovalRecord
  /// What happened since, in order.
  public var updates: [CaseUpdate]
  /// Where the case stands, by the ledger.
  public var state: RemovalState
  /// The case's last ledger line.
  public var position: LedgerPosition?
  /// Its files.
  public var manifest: CaseManifest
  /// Whether thinning is forbidden for now.
  public var isUnderLegalHold: Bool

  /// Every file that is evidence, in order.
  public var evidence: [EvidenceItem] { record.evidence + updates.flatMap(\.evidence) }

  /// The last update with `event`.
  public func last(_ event: RemovalEvent) -> CaseUpdate? { updates.last { $0.event == event } }

  /// The registration number, if the registrar has given one.
  public var diarienummer: String? { last(.registered)?.fact(.diarienummer) }

  /// The secrecy mark in force, if any.
  public var secrecy: CaseUpdate? {
    let mark = updates.last { $0.event == .secrecySet || $0.event == .secrecyLifted }
    return mark?.event == .secrecySet ? mark : nil
  }

  /// What may never be sent by mail: a case under secrecy, one about confidential matter, or one about abuse imagery.
  public var mustBeFetched: Bool {
    secrecy != nil || record.isAbuseImagery
      || record.decision.grounds.contains { $0.kind == .secrecy }
  }

  /// Reads a case. Complexity: O(files of the case).
  public init(_ id: CaseID, in casebook: Casebook, journal: CaseJournal) throws(Diagnostic) {
    let items = journal.items(of: id)
    guard !items.isEmpty else { throw Casebook.unknown(id) }
    self.id = id
    record = try CaseDossier.record(id, in: casebook)
    state = try CaseDossier.state(of: record.procedure.plan, items, id)
    manifest = try casebook.manifest(of: id)
    updates = []
    for line in manifest.lines where line.path.folder == "updates" {
      let document = JSONDocument(origin: JSONOrigin(file: "\(id)/\(line.path)"))
      try document.parse(try casebook.contents(of: line.path, in: id))
      updates.append(try CaseUpdate(reading: document.root))
    }
    position = items.last { $0.entry.seal != nil }?.position
    isUnderLegalHold = journal.isUnderLegalHold(id)
  }

  /// Reads only a case's record.
  public static func record(
    _ id: CaseID, in casebook: Casebook
  ) throws(Diagnostic) -> RemovalRecord {
    let document = JSONDocument(origin: JSONOrigin(file: "\(id)/record.json"))
    guard let path = CaseFilePath("record.json") else { throw Casebook.unknown(id) }
    try document.parse(try casebook.contents(of: path, in: id))
    return try RemovalRecord(reading: document.root)
  }

  /// Where a case stands after the events in the ledger.
  public static func state(
    of plan: RemovalPlan, _ items: [CaseJournal.Item], _ id: CaseID
  ) throws(Diagnostic) -> RemovalState {
    var state = RemovalState(plan: plan)
    for item in items {
      guard let event = RemovalEvent(item.entry) else { continue }
      do throws(RemovalRefusal) {
        try state.apply(event)
      } catch {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv:
              "\(id): post \(item.position.sequence) (\(event.rawValue)) passar inte ärendets steg",
            en: "\(id): entry \(item.position.sequence) (\(event.rawValue)) does not fit its steps")
        )
      }
    }
    return state
  }
}

/// What a list needs of a record, read without the rest.
public struct CaseHeadline: Sendable {
  /// Ärendemening.
  public var publicTitle: String
  /// When the case was opened.
  public var openedAt: Timestamp
  /// The steps and deadlines.
  public var procedure: RemovalRecord.ProcedurePart

  /// Takes the headline out of a record.
  public init(_ record: RemovalRecord) {
    publicTitle = record.publicTitle
    openedAt = record.openedAt
    procedure = record.procedure
  }

  /// Reads the headline of `id`; `document` is parsed into, so that a list can reuse its storage.
  public init(
    _ id: CaseID, in casebook: Casebook, parsingInto document: JSONDocument
  ) throws(Diagnostic) {
    document.origin = JSONOrigin(file: "\(id)/record.json")
    try document.parse(try casebook.files.contents(of: casebook.folder(of: id) + "/record.json"))
    let reader = RecordReader(document.root)
    publicTitle = try reader.text("publicTitle")
    openedAt = try reader.time("openedAt")
    procedure = try RemovalRecord.ProcedurePart(try reader.object("procedure"))
  }
}
