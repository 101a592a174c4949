/// Something that happened to a case after it was opened (`updates/NNNN-KIND.json`), written once.
public struct CaseUpdate: Hashable, Sendable {
  /// What happened.
  public var event: RemovalEvent
  /// When.
  public var at: Timestamp
  /// Who did it.
  public var by: String
  /// In which function.
  public var role: String?
  /// Why, where something was left out, ended, or corrected.
  public var reason: String?
  /// What else is to be remembered, such as the message sent or the diarienummer.
  public var facts: [Fact] = []
  /// The files that came with it.
  public var evidence: [EvidenceItem] = []

  /// A named fact.
  public struct Fact: Hashable, Sendable {
    /// What a fact is about.
    public enum Name: String, CaseIterable, Hashable, Sendable {
      /// By which way the author was told.
      case channel
      /// The message.
      case message
      /// Diarienummer.
      case diarienummer
      /// Handlingstyp.
      case documentType
      /// Klassificering.
      case classification
      /// Polisens diarienummer or another reference.
      case reference
      /// The provision of a secrecy mark.
      case provision
      /// The authority that set a mark.
      case authority
      /// The export that showed that the comment is gone.
      case export
      /// SHA-256 of that export.
      case exportSHA256
      /// When that export was made, and who says so.
      case exportedAt
      /// What shows that it covers the place where the comment stood.
      case coverage
      /// Whom a notice went to.
      case recipient
      /// Whether a notice was sent by modtool, written as a draft, or how else it was given.
      case delivery
      /// The document that was given, by name and checksum.
      case document
      /// Why a screenshot has no PDF/A copy.
      case noDerivative

      /// The Swedish label.
      public var label: String {
        switch self {
        case .channel: "Sätt"
        case .message: "Meddelandets text"
        case .diarienummer: "Diarienummer"
        case .documentType: "Handlingstyp"
        case .classification: "Klassificering"
        case .reference: "Referens"
        case .provision: "Bestämmelse"
        case .authority: "Myndighet"
        case .export: "Kontrollerad mot export"
        case .exportSHA256: "Exportens kontrollsumma"
        case .exportedAt: "Exporten hämtad"
        case .coverage: "Så syns kommentarens plats"
        case .recipient: "Mottagare"
        case .delivery: "Leverans"
        case .document: "Handling"
        case .noDerivative: "Utan PDF/A-kopia"
        }
      }
    }

    /// What it is about.
    public var name: Name
    /// What it says.
    public var text: String

    /// Names a fact.
    public init(_ name: Name, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Describes what happened.
  public init(
    _ event: RemovalEvent, at: Timestamp, by: String, role: String? = nil, reason: String? = nil,
    facts: [Fact] = [], evidence: [EvidenceItem] = []
  ) {
    self.event = event
    self.at = at
    self.by = by
    self.role = role
    self.reason = reason
    self.facts = facts
    self.evidence = evidence
  }

  /// The fact called `name`.
  public func fact(_ name: Fact.Name) -> String? { facts.first { $0.name == name }?.text }

  /// The update's place, as the `number`th of its case.
  public func path(number: Int) -> CaseFilePath? {
    CaseFilePath("updates/\(padded(number, 4))-\(event.rawValue).json")
  }

  /// The content of the update's file for `id`.
  public func json(_ id: CaseID) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    write(id, to: &writer)
    return writer.bytes + [0x0A]
  }

  /// Writes the update of `id` as one JSON object.
  func write(_ id: CaseID, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("recordVersion", RemovalRecord.version)
    writer.member("caseId", id.description)
    writer.member("event", event.rawValue)
    writer.member("labelSv", event.labelSv)
    writer.member("at", at.description)
    writer.member("by", by)
    writer.member("role", role)
    writer.member("reason", reason)
    writer.array("facts", facts) { writer, fact in
      writer.beginObject()
      writer.member("name", fact.name.rawValue)
      writer.member("labelSv", fact.name.label)
      writer.member("text", fact.text)
      writer.endObject()
    }
    writer.array("evidence", evidence) { writer, item in item.write(to: &writer) }
    writer.endObject()
  }

  /// Reads what `json` writes.
  public init(reading root: JSONNode) throws(Diagnostic) {
    let reader = RecordReader(root)
    self.init(
      try reader.value("event") { RemovalEvent(rawValue: $0) }, at: try reader.time("at"),
      by: try reader.text("by"), role: reader.optional("role"), reason: reader.optional("reason"),
      facts: try reader.list("facts") { item throws(Diagnostic) in
        Fact(try item.value("name") { Fact.Name(rawValue: $0) }, try item.text("text"))
      }, evidence: try reader.list("evidence") { item throws(Diagnostic) in try EvidenceItem(item) }
    )
  }
}

extension RemovalEvent {
  /// The Swedish label for records and protocols.
  public var labelSv: String {
    switch self {
    case .authorTold: "Avsändaren meddelad"
    case .authorNotTold: "Avsändaren inte meddelad"
    case .publicTold: "Borttagningen omtalad i tråden"
    case .publicNotTold: "Borttagningen inte omtalad i tråden"
    case .screenshotStored: "Skärmdump sparad"
    case .renderingStored: "Återgivning av den sparade posten sparad, ingen skärmdump"
    case .noScreenshot: "Ingen skärmdump"
    case .noticeDrafted: "Underrättelse till registrator skriven, inte lämnad"
    case .registrarNotified: "Registrator underrättad"
    case .registrarNotNotified: "Registrator inte underrättad"
    case .removed: "Kommentaren borttagen"
    case .cannotRemove: "Kommentaren kan inte tas bort"
    case .hidden: "Kommentaren dold"
    case .blocked: "Avsändaren blockerad"
    case .reported: "Kommentaren anmäld till plattformen"
    case .foundGone: "Kontrollerat att kommentaren är borta"
    case .notVerifiable: "Borttagningen inte kontrollerad"
    case .kept: "Kommentaren får stå kvar"
    case .withdrawn: "Kommentaren återtagen av avsändaren"
    case .policeReported: "Polisanmäld"
    case .policeNotNeeded: "Ingen polisanmälan"
    case .secrecySet: "Sekretessmarkering satt"
    case .secrecyLifted: "Sekretessmarkering hävd"
    case .registered: "Diarieförd"
    case .corrected: "Rättelse"
    case .legalHoldSet: "Gallringsstopp satt"
    case .legalHoldReleased: "Gallringsstopp hävt"
    }
  }
}
