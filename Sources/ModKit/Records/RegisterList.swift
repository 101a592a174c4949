/// The list a registry can take into its own system: one row a case, no author, no text of a comment.
public enum RegisterList {
  /// The Swedish column headings.
  public static let headings = [
    "Ärende-id", "Ärendemening", "Inkommen", "Öppnad", "Ställning", "Diarienummer", "Registrerad",
    "Grund", "Regel", "Plattform", "Handläggare", "Antal filer", "Loggposition", "Kontrollsumma",
  ]

  /// The row of a case, in the order of `headings`.
  public static func row(_ dossier: CaseDossier) -> [String] {
    let record = dossier.record
    let kinds = Ground.allCases.filter { kind in
      record.decision.grounds.contains { $0.kind == kind }
    }
    return [
      dossier.id.description, record.publicTitle,
      record.comment.publishedAt.map { Stockholm.short($0.value) } ?? "",
      Stockholm.short(record.openedAt), dossier.state.stage.label.sv, dossier.diarienummer ?? "",
      dossier.last(.registered).map { Stockholm.short($0.at) } ?? "",
      kinds.map(\.label.sv).joined(separator: ", "),
      record.decision.grounds.map(\.labelSv).joined(separator: ", "),
      record.channel.platform.displayName.sv, record.decision.decidedByName,
      String(dossier.manifest.lines.count), dossier.position.map { String($0.sequence) } ?? "",
      dossier.position?.hash.hex ?? "",
    ]
  }

  /// The whole list as CSV.
  public static func csv(_ dossiers: [CaseDossier], writer: CSVWriter) -> String {
    writer.preamble + writer.row(headings) + dossiers.map { writer.row(row($0)) }.joined()
  }
}
