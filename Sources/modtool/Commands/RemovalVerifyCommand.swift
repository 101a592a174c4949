import ModKit

extension CommandSpecification {
  static let removalVerify = CommandSpecification(
    path: ["removal", "verify"],
    summary: Bilingual(
      sv: "visa med en senare export att kommentaren är borta",
      en: "show with a later export that the comment is gone"),
    discussion: Bilingual(
      sv: """
        Exporten måste vara hämtad efter borttagningen, hel, och röra samma konto: en ofullständig export \
        bevisar ingenting och vägras. Säger filen inte själv när den hämtades, ange --exported.
        """,
      en: """
        The export must have been made after the removal, be complete, and concern the same account: a \
        partial export proves nothing and is refused. Where the file does not say when it was made, give \
        --exported.
        """),
    operands: [.caseID],
    options: [
      .value("export", "LATER", Bilingual(sv: "den senare exporten", en: "the later export")),
      .value(
        "exported", "TIME",
        Bilingual(sv: "när exporten hämtades (RFC 3339)", en: "when it was made (RFC 3339)")),
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
    let path = try invocation.required("export")
    if let present = try look(for: dossier.record, in: path, after: removed.at) {
      invocation.say(
        Bilingual(
          sv: "\(dossier.id): kommentaren finns KVAR i exporten (\(present.state.rawValue))",
          en: "\(dossier.id): the comment is STILL in the export (\(present.state.rawValue))"))
      return .found
    }
    let digest = try casebook.files.digest(of: path).digest
    try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
      (
        CaseUpdate(
          .foundGone, at: invocation.now, by: by, role: role,
          facts: [
            .init(.export, terminalSafe(String(path.split(separator: "/").last ?? ""))),
            .init(.exportSHA256, digest.hex),
          ]), []
      )
    }
    return .nothing
  }

  /// The comment if the export still shows it; throws when the export proves nothing.
  private func look(
    for record: RemovalRecord, in path: String, after removal: Timestamp
  ) throws(Diagnostic) -> Comment? {
    let reader = ExportReader(try FileSource(path: path))
    var isSameAccount = false
    var present: Comment?
    while let item = try reader.next() {
      switch item {
      case .comment(let comment):
        if comment.platform == record.channel.platform,
          record.channel.id == nil || comment.channel?.text == record.channel.id
        {
          isSameAccount = true
        }
        guard comment.id.text == record.comment.platformCommentID else { continue }
        switch comment.state {
        case .removed, .deleted, .unavailable: isSameAccount = true
        case .visible, .hidden, .held, .spam, .unknown: present = comment
        }
      case .post(let post):
        if post.platform == record.channel.platform,
          record.channel.id == nil || post.channel?.text == record.channel.id
        {
          isSameAccount = true
        }
      case .refused(let diagnostic): throw proves(nothing: diagnostic.message, path)
      }
    }
    if let present { return present }
    let summary = reader.summary
    if let reason = summary.incompleteness.sorted().first {
      throw proves(nothing: reason.explanation, path)
    }
    guard summary.isComplete else {
      throw proves(nothing: Incompleteness.declared.explanation, path)
    }
    guard isSameAccount else {
      throw proves(
        nothing: Bilingual(
          sv: "den rör inte samma konto", en: "it does not concern the same account"), path)
    }
    guard let exported = try invocation.arguments.timestamp("exported") ?? summary.exported else {
      throw try unknownTime(path)
    }
    guard exported > removal, exported <= invocation.now else {
      throw proves(
        nothing: Bilingual(
          sv: "den är hämtad \(Stockholm.short(exported)), före borttagningen eller i framtiden",
          en: "it was made \(Stockholm.short(exported)), before the removal or in the future"), path
      )
    }
    return nil
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
