import ModKit

extension CommandSpecification {
  static let recordsList = CommandSpecification(
    path: ["records", "list"],
    summary: Bilingual(sv: "ärenden för registret", en: "cases for the register"),
    options: [
      .flag("open", Bilingual(sv: "bara öppna", en: "open ones only")),
      .flag(
        "unregistered", Bilingual(sv: "bara utan diarienummer", en: "without diarienummer only")),
      .value(
        "since", "TIME", Bilingual(sv: "öppnade från och med", en: "opened from then on")),
      .value("until", "TIME", Bilingual(sv: "öppnade före", en: "opened before")),
      .value(
        "rule", short: "r", "CODE", repeatable: true,
        Bilingual(sv: "bara med regeln", en: "with the rule only")),
      .format(["text", "csv", "json"]),
      .flag(
        "excel", Bilingual(sv: "CSV med semikolon och BOM", en: "CSV with semicolons and BOM")),
      .output, .casebook,
    ],
    examples: ["records list --unregistered", "records list --format csv --excel -o register.csv"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossiers = try RecordSelection(invocation: invocation).dossiers(in: casebook)
      return try invocation.withOutput { output throws(Diagnostic) in
        switch invocation.format {
        case "csv":
          let writer = CSVWriter(excel: invocation.arguments.has("excel"))
          output.write(RegisterList.csv(dossiers, writer: writer))
        case "json":
          var writer = JSONWriter(pretty: true)
          writer.beginArray()
          for dossier in dossiers { dossier.write(to: &writer) }
          writer.endArray()
          output.write(bytes: writer.bytes + [0x0A])
        default:
          for dossier in dossiers {
            let number = dossier.diarienummer ?? "–"
            output.write(
              "\(dossier.id)  \(Stockholm.date(at: dossier.record.openedAt))  "
                + "\(terminalSafe(number))  \(dossier.state.stage.label[invocation.language])  "
                + "\(terminalSafe(dossier.record.publicTitle))\n")
          }
        }
        return .nothing
      }
    })

  static let recordsShow = CommandSpecification(
    path: ["records", "show"],
    summary: Bilingual(
      sv: "ett ärende med registrering och filer", en: "a case with registration and files"),
    operands: [.caseID],
    options: [.format(["text", "json"]), .casebook],
    examples: ["records show MOD-2026-000001"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossier = try invocation.dossier(in: casebook)
      let output = invocation.world.output
      if invocation.format == "json" {
        output.write(bytes: dossier.json)
        return .nothing
      }
      for (heading, value) in zip(RegisterList.headings, RegisterList.row(dossier))
      where !value.isEmpty {
        output.write("\(heading): \(terminalSafe(value))\n")
      }
      output.write("\n" + casebook.folder(of: dossier.id) + "\n")
      for line in dossier.manifest.lines { output.write("  \(line.digest)  \(line.path)\n") }
      return .nothing
    })

  static let recordsPrint = CommandSpecification(
    path: ["records", "print"],
    summary: Bilingual(sv: "protokollet som det nu lyder", en: "the protocol as it now reads"),
    operands: [.caseID],
    options: [.format(["text", "html"]), .output, .casebook],
    examples: ["records print MOD-2026-000001 --format html -o protokoll.html"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossier = try invocation.dossier(in: casebook)
      let drawn = CaseProtocol(dossier, position: dossier.position)
      return try invocation.withOutput { output throws(Diagnostic) in
        output.write(invocation.format == "html" ? drawn.html : drawn.text)
        return .nothing
      }
    })
}

/// The cases that the filters of a command let through.
struct RecordSelection {
  let invocation: Invocation

  func dossiers(in casebook: Casebook) throws(Diagnostic) -> [CaseDossier] {
    try casebook.requireExistence()
    let since = try invocation.arguments.timestampOrDate("since")
    let until = try invocation.arguments.timestampOrDate("until")
    let rules = Set(try invocation.arguments.rules("rule"))
    let journal = try casebook.journal()
    var result: [CaseDossier] = []
    for id in journal.cases where !journal.isThinned(id) {
      guard let opened = journal.opened(id), since.map({ opened >= $0 }) ?? true,
        until.map({ opened < $0 }) ?? true
      else { continue }
      let dossier = try CaseDossier(id, in: casebook, journal: journal)
      if invocation.arguments.has("open"), !dossier.state.isOpen { continue }
      if invocation.arguments.has("unregistered"), dossier.diarienummer != nil { continue }
      let broken = Set(dossier.record.decision.grounds.map(\.rule))
      if !rules.isEmpty, broken.isDisjoint(with: rules) { continue }
      result.append(dossier)
    }
    return result
  }
}
