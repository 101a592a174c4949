/// The protocol of a case as rows of Swedish labels and values, from which text and HTML are made.
public struct CaseProtocol: Sendable {
  /// A heading with its rows.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The rows.
    public var rows: [Row] = []

    mutating func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append(Row(label: label, value: value)) }
    }
  }

  /// A label and what it says.
  public struct Row: Hashable, Sendable {
    /// The Swedish label.
    public var label: String
    /// The value, as it was received; renderers escape it.
    public var value: String
  }

  /// The title.
  public let title: String
  /// The sections.
  public let sections: [Section]

  /// Draws up the protocol as the case stands; `position` is the ledger position to print.
  public init(_ dossier: CaseDossier, position: LedgerPosition?) {
    let record = dossier.record
    title = "Protokoll \(record.caseID)"
    sections = [
      CaseProtocol.matter(dossier), CaseProtocol.comment(record), CaseProtocol.author(record),
      CaseProtocol.decision(record), CaseProtocol.events(dossier), CaseProtocol.files(dossier),
      CaseProtocol.keeping(dossier), CaseProtocol.control(dossier, position),
    ].filter { !$0.rows.isEmpty }
  }

  private static func matter(_ dossier: CaseDossier) -> Section {
    let record = dossier.record
    var section = Section(title: "Ärendet")
    section.add("Ärende-id", record.caseID.description)
    section.add("Ärendemening", record.publicTitle)
    section.add("Diarienummer", dossier.diarienummer ?? "ännu inte diariefört")
    section.add("Ställning", dossier.state.stage.label.sv)
    section.add("Öppnat", Stockholm.short(record.openedAt))
    section.add("Kommun", record.organisation.name)
    section.add("Organisationsnummer", record.organisation.orgNumber)
    section.add("Nämnd", record.organisation.board)
    section.add("Enhet", record.organisation.unit)
    if let mark = dossier.secrecy {
      section.add(
        "Sekretessmarkering",
        [mark.fact(.provision), mark.fact(.authority), Stockholm.short(mark.at)]
          .compactMap { $0 }.joined(separator: ", "))
    }
    if record.isAbuseImagery {
      section.add(
        "Observera",
        "Ärendet rör bilder av övergrepp mot barn. Ingen bild har sparats; bara adress, tid och text."
      )
    }
    return section
  }

  private static func comment(_ record: RemovalRecord) -> Section {
    var section = Section(title: "Kommentaren (inkommen handling)")
    section.add("Kommentarens text (ordagrant)", record.comment.text)
    if record.comment.rawText != nil {
      section.add(
        "Om texten",
        "Tecken som plattformen skadat har lagats; texten som den kom finns i kommentar-mottagen.txt"
      )
    }
    if record.comment.isTruncated {
      section.add("Om texten", "Exporten innehöll bara början av kommentaren")
    }
    section.add("Plattform", record.channel.platform.displayName.sv)
    section.add("Konto", record.channel.accountName ?? record.channel.id)
    section.add("Kontots adress", record.channel.accountURL)
    section.add("Publicerad", moment(record.comment.publishedAt))
    section.add("Ändrad", moment(record.comment.editedAt))
    section.add("Kommentarens adress", record.comment.url)
    section.add("Plattformens id", record.comment.platformCommentID)
    section.add("Svar på kommentar", record.comment.inReplyTo)
    section.add("Inläggets adress", record.comment.parentPostURL)
    section.add("Inläggets text", record.comment.parentPostText)
    for media in record.comment.media {
      section.add(
        "Bifogad media (ej sparad)",
        [media.kind, media.alt, media.url].compactMap { $0 }.joined(separator: ", "))
    }
    for item in record.context {
      let when = item.publishedAt.map(Stockholm.short) ?? "okänd tid"
      section.add("Tidigare i tråden", "\(item.author ?? "okänd") (\(when)):\n\(item.text)")
    }
    return section
  }

  private static func author(_ record: RemovalRecord) -> Section {
    var section = Section(title: "Avsändaren")
    guard let author = record.author else {
      section.add("Avsändaren", "framgår inte av exporten")
      return section
    }
    section.add("Avsändarens visningsnamn", author.displayName)
    section.add("Användarnamn", author.handle)
    section.add("Profilens adress", author.profileURL)
    section.add("Plattformens id för avsändaren", author.platformUserID)
    return section
  }

  private static func decision(_ record: RemovalRecord) -> Section {
    let decision = record.decision
    var section = Section(title: "Beslut och skäl")
    section.add("Bedömning", decision.assessment)
    for ground in decision.grounds {
      section.add("Grund", ground.kind.label.sv)
      section.add("Regel", ground.labelSv)
      section.add("Lagrum", ground.provision)
      section.add("Styrdokument", ground.citation)
    }
    section.add("Omständigheter", decision.facts)
    if decision.explanation != decision.facts {
      section.add("Motivering", decision.explanation)
    }
    section.add("Övervägda alternativ", decision.alternatives)
    section.add("Automatiskt stöd", matches(decision))
    section.add("Upptäckt genom", record.discovery.how.label)
    section.add("Upptäckt", Stockholm.short(record.discovery.at))
    section.add("Anmäld av", record.discovery.reportedBy)
    section.add("Beslutad", Stockholm.short(decision.decidedAt))
    section.add("Funktion", decision.decidedByRole)
    section.add("Handläggare", decision.decidedByName)
    section.add("Bestyrkt av", decision.attestedBy)
    return section
  }

  private static func matches(_ decision: RemovalRecord.DecisionPart) -> String {
    if decision.matches.isEmpty {
      return "användes inte, eller såg inget; en människa har beslutat"
    }
    let seen = decision.matches.map {
      "\($0.rule.label.sv) (\($0.strength.label.sv)): \($0.reason)"
    }
    return seen.joined(separator: "\n") + "\nEn människa har beslutat."
  }

  private static func events(_ dossier: CaseDossier) -> Section {
    var section = Section(title: "Vad som har gjorts")
    for update in dossier.updates {
      var lines = [
        "\(update.event.labelSv), av \(update.by)" + (update.role.map { " (\($0))" } ?? "")
      ]
      if let reason = update.reason { lines.append("Skäl: \(reason)") }
      for fact in update.facts { lines.append("\(fact.name.label): \(fact.text)") }
      section.add(Stockholm.short(update.at), lines.joined(separator: "\n"))
    }
    for planned in dossier.state.remaining {
      section.add("Återstår", "\(planned.step.label.sv) (\(planned.citation))")
    }
    return section
  }

  private static func files(_ dossier: CaseDossier) -> Section {
    var section = Section(title: "Underlag")
    for item in dossier.evidence {
      var text = "\(item.file.name), \(item.direction.label) handling, \(item.bytes) byte\n"
      text += "\(item.method), \(Stockholm.short(item.capturedAt)), \(item.capturedBy)\n"
      if let original = item.derivedFrom { text += "kopia av \(original.name)\n" }
      text += "SHA-256 \(item.digest)"
      section.add("Fil", text)
    }
    if !section.rows.isEmpty { section.add("Antal filer", String(dossier.evidence.count)) }
    return section
  }

  private static func keeping(_ dossier: CaseDossier) -> Section {
    var section = Section(title: "Registrering, bevarande och överklagande")
    if let update = dossier.last(.registered) {
      section.add("Diarienummer", update.fact(.diarienummer))
      section.add("Registrerat", Stockholm.short(update.at))
      section.add("Registrator", update.by)
      section.add("Handlingstyp", update.fact(.documentType))
      section.add("Klassificering", update.fact(.classification))
    }
    section.add("Bevarande eller gallring", dossier.record.retention)
    if dossier.isUnderLegalHold { section.add("Gallringsstopp", "ja") }
    section.add("Så kan avsändaren klaga", dossier.record.redress)
    return section
  }

  private static func control(_ dossier: CaseDossier, _ position: LedgerPosition?) -> Section {
    let tool = dossier.record.tool
    var section = Section(title: "Kontrolluppgifter")
    section.add("Textens kontrollsumma (SHA-256)", dossier.record.comment.textSHA256.hex)
    if let position {
      section.add("Loggposition", "\(position.sequence), kontrollsumma: \(position.hash)")
    }
    section.add("Verktyg", "modtool \(tool.version)")
    section.add("Policyns kontrollsumma (SHA-256)", tool.policySHA256.hex)
    section.add("Lagtext senast läst", "\(tool.lawAsOf), \(LawFact.source)")
    return section
  }

  private static func moment(_ moment: RemovalRecord.Moment?) -> String? {
    guard let moment else { return nil }
    switch moment.precision {
    case .exact: return Stockholm.short(moment.value)
    case .estimated:
      return Stockholm.short(moment.value) + " (ungefärlig" + (moment.raw.map { ": \($0)" } ?? "")
        + ")"
    }
  }
}
