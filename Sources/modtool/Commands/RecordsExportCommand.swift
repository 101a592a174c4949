import ModKit

extension CommandSpecification {
  static let recordsExport = CommandSpecification(
    path: ["records", "export"],
    summary: Bilingual(
      sv: "lämna ut en period som arkivpaket (BagIt)", en: "deliver a period as a BagIt package"),
    discussion: Bilingual(
      sv: """
        Paketet har varje ärendes mapp som den är, en lista för registret som CSV, alla ärenden som JSON och \
        liggarens sista position. Ärenden under sekretess tas med bara med --include-secret.
        """,
      en: """
        The package has the folder of every case as it is, a CSV list for the register, all cases as JSON, \
        and the ledger's last position. Cases under secrecy go in with --include-secret only.
        """),
    operands: [
      OperandSpecification(
        name: "DIR",
        summary: Bilingual(
          sv: "paketets mapp, som inte får finnas",
          en: "the package's folder, which must not exist"))
    ],
    options: [
      .value("since", "TIME", Bilingual(sv: "öppnade från och med", en: "opened from then on")),
      .value("until", "TIME", Bilingual(sv: "öppnade före", en: "opened before")),
      .value(
        "rule", short: "r", "CODE", repeatable: true,
        Bilingual(sv: "bara med regeln", en: "with the rule only")),
      .flag(
        "include-secret",
        Bilingual(sv: "också ärenden under sekretess", en: "cases under secrecy too")),
      .casebook, .by, .dryRun,
    ],
    examples: [
      "records export leverans-2026 --since 2026-01-01 --until 2027-01-01 --by \"Ida Ro\""
    ],
    run: { invocation throws(Diagnostic) in try PeriodExport(invocation: invocation).run() })
}

/// Packs the cases of a period.
private struct PeriodExport {
  let invocation: Invocation

  func run() throws(Diagnostic) -> ExitCode {
    let casebook = try invocation.casebook()
    let by = try invocation.actor()
    let target = invocation.arguments.operands[0]
    guard try casebook.files.system.status(of: target) == nil else {
      throw Diagnostic(
        .cannotCreate,
        Bilingual(sv: "'\(target)' finns redan", en: "'\(target)' exists already"))
    }
    let all = try RecordSelection(invocation: invocation).dossiers(in: casebook)
    let chosen = all.filter { invocation.arguments.has("include-secret") || !$0.mustBeFetched }
    if chosen.count < all.count {
      invocation.say(
        Bilingual(
          sv: "\(all.count - chosen.count) ärenden under sekretess är inte med",
          en: "\(all.count - chosen.count) cases under secrecy are left out"))
    }
    if invocation.arguments.has("dry-run") {
      for dossier in chosen { invocation.world.output.write("\(dossier.id)\n") }
      return .nothing
    }
    let position = try casebook.withSession(at: invocation.now) { session throws(Diagnostic) in
      let digest = try pack(chosen, casebook, session.head, by, to: target)
      return try session.record(LedgerEntry(.exported, at: invocation.now, package: digest))
    }
    invocation.world.output.write(target + "\n")
    invocation.say(
      Bilingual(
        sv: "\(chosen.count) ärenden packade (post \(position.sequence))",
        en: "\(chosen.count) cases packed (entry \(position.sequence))"))
    return .nothing
  }

  private func pack(
    _ dossiers: [CaseDossier], _ casebook: Casebook, _ head: LedgerPosition, _ by: String,
    to target: String
  ) throws(Diagnostic) -> Digest {
    let files = casebook.files
    let partial = target + ".partial"
    if try files.system.status(of: partial) != nil { try files.removeTree(partial) }
    var bag = try BagWriter(files, directory: partial)
    for dossier in dossiers {
      let folder = casebook.folder(of: dossier.id)
      let own = ["manifest-sha256.txt", "salt.txt", "ledger.txt"]
      for name in dossier.manifest.lines.map(\.path.description) + own {
        var source = try FileSource(path: folder + "/" + name)
        try bag.copy(&source, as: "data/\(dossier.id)/\(name)")
      }
    }
    let list = RegisterList.csv(dossiers, writer: CSVWriter(excel: true))
    try bag.add(Array(list.utf8), as: "data/register.csv")
    var writer = JSONWriter(pretty: true)
    writer.beginArray()
    for dossier in dossiers { dossier.write(to: &writer) }
    writer.endArray()
    try bag.add(writer.bytes + [0x0A], as: "data/arenden.json")
    try bag.add(Array("\(head)\n".utf8), as: "data/loggposition.txt")
    let organisation = try invocation.configuration().organisation.name ?? "okänd"
    let entries = try bag.finish([
      ("Source-Organization", organisation),
      ("External-Description", "Borttagna kommentarer, \(dossiers.count) ärenden"),
      ("Bagging-Date", Stockholm.date(at: invocation.now).description), ("Contact-Name", by),
      ("Modtool-Ledger-Position", head.description),
    ])
    try files.move(partial, to: target)
    let manifest = entries.map { "\($0.digest)  \($0.path)\n" }.joined()
    return SHA256.digest(of: Array(manifest.utf8))
  }
}
