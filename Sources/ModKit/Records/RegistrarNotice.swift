/// The package a registrar gets: a mail with the protocol and the evidence, or word of where to fetch them.
///
/// No zip file, no code a register cannot print, directions never mixed in one file, the number of files stated.
public struct RegistrarNotice: Sendable {
  /// The mail.
  public let message: MailMessage
  /// The protocol as text and as HTML.
  public let protocolFiles: (text: [UInt8], html: [UInt8])
  /// Why the files are not attached; nil when they are.
  public let notAttached: Bilingual?

  /// A file of the case with its content.
  public struct File: Sendable {
    /// What it is.
    public var item: EvidenceItem
    /// Its content; nil when it was not read because it will not be attached.
    public var bytes: [UInt8]?

    /// Pairs a file with its content.
    public init(item: EvidenceItem, bytes: [UInt8]?) {
      self.item = item
      self.bytes = bytes
    }
  }

  /// Draws up the notice for a case whose ledger stands at `position`.
  ///
  /// Files of more than `limit` bytes together are not attached; nor is anything of a case under secrecy, whose notice
  /// names neither matter nor rule.
  public init(
    _ dossier: CaseDossier, files: [File], to receiver: MailAddress?, folder: String,
    position: LedgerPosition, limit: Int
  ) {
    let drawn = CaseProtocol(dossier, position: position)
    protocolFiles = (Array(drawn.text.utf8), Array(drawn.html.utf8))
    let size = files.reduce(protocolFiles.text.count + protocolFiles.html.count) {
      $0 + $1.item.bytes
    }
    var attachments: [MailMessage.Attachment] = []
    if dossier.mustBeFetched {
      notAttached = Bilingual(
        sv: "ärendet omfattas av sekretess och skickas inte med e-post",
        en: "the case is under secrecy and is not mailed")
    } else if size > limit {
      notAttached = Bilingual(
        sv: "filerna är tillsammans \(size) byte, mer än gränsen \(limit)",
        en: "the files are \(size) bytes together, more than the limit \(limit)")
    } else {
      notAttached = nil
      attachments = RegistrarNotice.attachments(dossier, files, protocolFiles)
    }
    message = MailMessage(
      to: [receiver].compactMap { $0 },
      subject: dossier.mustBeFetched
        ? "Ärende \(dossier.id) att hämta" : "\(dossier.record.publicTitle) (\(dossier.id))",
      body: RegistrarNotice.body(
        dossier, files, position, folder: folder, notAttached: notAttached,
        attached: attachments.count), attachments: attachments)
  }

  private static func attachments(
    _ dossier: CaseDossier, _ files: [File], _ drawn: (text: [UInt8], html: [UInt8])
  ) -> [MailMessage.Attachment] {
    let own = [
      MailMessage.Attachment(
        name: "\(dossier.id)_protokoll.html", mime: "text/html", bytes: drawn.html),
      MailMessage.Attachment(
        name: "\(dossier.id)_protokoll.txt", mime: "text/plain; charset=utf-8", bytes: drawn.text),
    ]
    let evidence = files.map { file in
      MailMessage.Attachment(
        name: "\(dossier.id)_\(file.item.file.name)", mime: file.item.mime,
        bytes: file.bytes ?? [])
    }
    return (own + evidence).compactMap { $0 }
  }

  private static func body(
    _ dossier: CaseDossier, _ files: [File], _ position: LedgerPosition, folder: String,
    notAttached: Bilingual?, attached: Int
  ) -> String {
    let record = dossier.record
    var lines = ["Till registrator", ""]
    if dossier.mustBeFetched {
      lines += [
        "Ett ärende finns att registrera. Det kan innehålla uppgifter som omfattas av sekretess och",
        "skickas därför inte med e-post.",
        "",
        "Ärende-id hos kommunikation: \(dossier.id)",
        "Handlingarna lämnas ut av kommunikation. Den som kommer åt ärendemappen finner dem i:",
        folder,
      ]
    } else {
      lines += [
        "Nedanstående handlingar lämnas för registrering.",
        "",
        "Ärendemening: \(record.publicTitle)",
        "Ärende-id hos kommunikation: \(dossier.id)",
        "Kommentaren inkom: \(received(record))",
        "Avsändare: se protokollet",
        "Skäl: \(record.decision.assessment)",
        "Åtgärd: \(dossier.state.plan.includesRemoval ? "tas bort" : "döljs, kan inte tas bort")",
        "Handläggare: \(record.decision.decidedByName), \(record.decision.decidedByRole)",
        "",
      ]
      if let notAttached {
        lines += [
          "Handlingarna är inte bifogade: \(notAttached.sv).",
          "De lämnas ut av kommunikation. Den som kommer åt ärendemappen finner dem i:", folder, "",
        ]
      } else {
        lines += ["Bifogade filer (\(attached) stycken):"]
        lines += [
          "- \(dossier.id)_protokoll.html, upprättad handling",
          "- \(dossier.id)_protokoll.txt, upprättad handling, samma innehåll som text",
        ]
        lines += files.map {
          "- \(dossier.id)_\($0.item.file.name), \($0.item.direction.label) handling"
        }
      }
    }
    lines += [
      "",
      "Loggposition: \(position.sequence), kontrollsumma: \(position.hash)",
      "",
      "Anteckna gärna loggpositionen i diariet: med den kan senare ändringar i loggen upptäckas.",
      "Lämna diarienumret till handläggaren, eller skriv in det med",
      "modtool records register \(dossier.id) --diarienummer NUMMER --by NAMN",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func received(_ record: RemovalRecord) -> String {
    record.comment.publishedAt.map { Stockholm.short($0.value) } ?? "okänd tid"
  }
}
