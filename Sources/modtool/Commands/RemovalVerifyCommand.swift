import ModKit

extension CommandSpecification {
  static let removalVerify = CommandSpecification(
    path: ["removal", "verify"],
    summary: Bilingual(
      sv: "visa med en senare export att kommentaren är borta",
      en: "show with a later export that the comment is gone"),
    discussion: Bilingual(
      sv: """
        Exporten måste vara hämtad efter borttagningen, hel, röra samma konto och visa kommentarens plats: \
        inlägget, eller andra kommentarer under det; där kommentarer saknar inlägg tråden, eller \
        kommentarer från både före och efter. Annars bevisar den ingenting och vägras. Är platsen borta, \
        som när inlägget också togs bort, säg varför exporten ändå räcker med --covers. Säger filen inte \
        själv när den hämtades, ange --exported. Allt detta sparas.
        """,
      en: """
        The export must have been made after the removal, be complete, concern the same account and show \
        the comment's place: the post, or other comments under it; where comments have no post the thread, \
        or comments from both before and after. Otherwise it proves nothing and is refused. Where the place \
        is gone, as when the post was removed too, say with --covers why the export is enough. Where the \
        file does not say when it was made, give --exported. All of this is recorded.
        """),
    operands: [.caseID],
    options: [
      .value("export", "LATER", Bilingual(sv: "den senare exporten", en: "the later export")),
      .value(
        "exported", "TIME",
        Bilingual(sv: "när exporten hämtades (RFC 3339)", en: "when it was made (RFC 3339)")),
      .value(
        "covers", "REASON",
        Bilingual(
          sv: "varför exporten räcker fast platsen inte syns; sparas",
          en: "why the export is enough though the place is not in it; recorded")),
      .notPossible, .role, .casebook, .by, .dryRun,
    ],
    examples: ["removal verify MOD-2026-000001 --export senare.json --by \"Bo Ek\""],
    run: { invocation throws(Diagnostic) in try AbsenceCheck(invocation: invocation).run() })
}

/// Looks for a comment that should be gone.
private struct AbsenceCheck {
  let invocation: Invocation

  func run() throws(Diagnostic) -> ExitCode {
    let casebook = try invocation.casebook()
    let dossier = try invocation.dossier(in: casebook)
    let by = try invocation.actor()
    let role = invocation.arguments.value("role")
    if let reason = try invocation.optional("not-possible") {
      try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
        (CaseUpdate(.notVerifiable, at: invocation.now, by: by, role: role, reason: reason), [])
      }
      return .nothing
    }
    guard let removed = dossier.last(.removed) else {
      throw RemovalRefusal.earlierStep(.remove).diagnostic(dossier.id)
    }
    let statement = try invocation.optional("covers")
    let path = try invocation.required("export")
    let digest = try casebook.files.digest(of: path).digest
    let (evidence, summary) = try look(for: dossier.record, in: path)
    if let present = evidence.present {
      let state = present.state.label
      invocation.say(
        Bilingual(
          sv: "\(dossier.id): kommentaren finns KVAR i exporten (\(state.sv))",
          en: "\(dossier.id): the comment is STILL in the export (\(state.en))"))
      return .found
    }
    try requireWhole(evidence, summary, path)
    let gap = evidence.gap(in: summary)
    if let gap, statement == nil {
      var refusal = proves(nothing: gap, path)
      refusal.hint = Bilingual(
        sv: "hämta en export som har med platsen; är den borta, säg varför exporten ändå räcker: "
          + "--covers SKÄL",
        en: "fetch an export that has the place; if it is gone, say why the export is enough: "
          + "--covers REASON")
      throw refusal
    }
    let time = try time(of: path, summary, after: removed.at, by: by)
    guard try casebook.files.digest(of: path).digest == digest else {
      throw proves(
        nothing: Bilingual(
          sv: "den ändrades medan den lästes", en: "it changed while it was being read"), path)
    }
    let coverage = [
      gap == nil ? evidence.coverage : nil, statement.map { "uppgift av \(by): \($0)" },
    ].compactMap { $0 }.joined(separator: "; ")
    try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
      (
        CaseUpdate(
          .foundGone, at: invocation.now, by: by, role: role,
          facts: [
            .init(.export, terminalSafe(String(path.split(separator: "/").last ?? ""))),
            .init(.exportSHA256, digest.hex), .init(.exportedAt, time),
            .init(.coverage, coverage),
          ]), []
      )
    }
    return .nothing
  }

  /// Reads the whole export; throws when a record cannot be read, for it may be the comment.
  private func look(
    for record: RemovalRecord, in path: String
  ) throws(Diagnostic) -> (AbsenceEvidence, ExportSummary) {
    let reader = ExportReader(try FileSource(path: path))
    var evidence = AbsenceEvidence(record)
    while let item = try reader.next() {
      if case .refused(let diagnostic) = item { throw proves(nothing: diagnostic.message, path) }
      evidence.add(item)
    }
    return (evidence, reader.summary)
  }

  private func requireWhole(
    _ evidence: AbsenceEvidence, _ summary: ExportSummary, _ path: String
  ) throws(Diagnostic) {
    if let reason = summary.incompleteness.sorted().first {
      throw proves(nothing: reason.explanation, path)
    }
    guard summary.isComplete else {
      throw proves(nothing: Incompleteness.declared.explanation, path)
    }
    guard evidence.isSameAccount else {
      throw proves(
        nothing: Bilingual(
          sv: "den rör inte samma konto", en: "it does not concern the same account"), path)
    }
  }

  /// When the export was made, after the removal and not in the future, with who says so.
  private func time(
    of path: String, _ summary: ExportSummary, after removal: Timestamp, by: String
  ) throws(Diagnostic) -> String {
    let stated = try invocation.arguments.timestamp("exported")
    guard let exported = stated ?? summary.exported else { throw try unknownTime(path) }
    guard exported > removal, exported <= invocation.now else {
      throw proves(
        nothing: Bilingual(
          sv: "den är hämtad \(Stockholm.short(exported)), före borttagningen eller i framtiden",
          en: "it was made \(Stockholm.short(exported)), before the removal or in the future"), path
      )
    }
    guard stated != nil else { return "\(Stockholm.rfc3339(exported)), enligt exporten" }
    let own = summary.exported.map { "; exporten själv säger \(Stockholm.rfc3339($0))" }
    return "\(Stockholm.rfc3339(exported)), uppgift av \(by)" + (own ?? "")
  }

  /// Says what to pass: the file's own time is likely, but only a person knows whether the file was copied since.
  private func unknownTime(_ path: String) throws(Diagnostic) -> Diagnostic {
    let modified = try LocalFileSystem().status(of: path)?.modified.first
    let time = Stockholm.rfc3339(
      modified.map { Timestamp(secondsSince1970: $0) } ?? invocation.now)
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "exporten säger inte när den hämtades", en: "the export does not say when it was made"),
      at: Place(file: path),
      hint: Bilingual(
        sv:
          "ange när den hämtades från plattformen; om det var när filen skrevs: --exported \(time)",
        en:
          "say when it was fetched from the platform; if that was when the file was written: --exported \(time)"
      ))
  }

  private func proves(nothing reason: Bilingual, _ path: String) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "exporten bevisar ingenting: \(reason.sv)",
        en: "the export proves nothing: \(reason.en)"), at: Place(file: path),
      hint: Bilingual(
        sv: "hämta en fullständig export, eller --not-possible SKÄL",
        en: "fetch a complete export, or --not-possible REASON"))
  }
}
