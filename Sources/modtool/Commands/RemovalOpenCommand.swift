import ModKit

extension CommandSpecification {
  static let removalOpen = CommandSpecification(
    path: ["removal", "open"],
    summary: Bilingual(
      sv: "öppna ett ärende och bevara kommentaren", en: "open a case and preserve the comment"),
    discussion: Bilingual(
      sv: """
        Bevarar exportens post byte för byte, tråden ovanför, träffarna och policyn som gäller, innan \
        något annat händer. Samma kommentar ger alltid samma ärende. Ingenting tas bort: modtool visar \
        stegen, en människa gör dem.
        """,
      en: """
        Preserves the export's record byte for byte, the thread above, the findings and the policy in \
        force before anything else happens. The same comment always gives the same case. Nothing is \
        removed: modtool shows the steps, a person does them.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", summary: Bilingual(sv: "exporten", en: "the export"))
    ],
    options: [
      .value(
        "comment", "ID", Bilingual(sv: "kommentarens id", en: "the comment's id")),
      .value(
        "rule", short: "r", "CODE", repeatable: true,
        Bilingual(sv: "regeln den bryter mot", en: "the rule it breaks")),
      .value(
        "reason", "TEXT",
        Bilingual(
          sv: "skälet i klartext, om kommentaren",
          en: "the reason in plain words, about the comment"
        )),
      .value(
        "facts", "TEXT", Bilingual(sv: "omständigheter", en: "the facts relied on")),
      .value(
        "alternatives", "TEXT",
        Bilingual(sv: "vad som övervägdes i stället", en: "what was considered instead")),
      .role,
      .value(
        "attested-by", "NAME", Bilingual(sv: "bestyrkt av", en: "the colleague who attested")),
      .value(
        "found", "HOW", choices: RemovalRecord.Discovery.How.allCases.map(\.rawValue),
        Bilingual(sv: "hur den upptäcktes", en: "how it was found")),
      .value("reported-by", "WHO", Bilingual(sv: "vem som anmälde", en: "who reported it")),
      .flag(
        "child-abuse-imagery",
        Bilingual(
          sv: "gäller bilder av övergrepp mot barn: inget sparas utom adress, tid och text",
          en: "child-abuse imagery: nothing is kept but address, time and text")),
      .flag(
        "confirm-many",
        Bilingual(
          sv: "fortsätt fast gränsen för en dag eller en avsändare är nådd",
          en: "go on although the limit a day or an author is reached")),
      .policy, .casebook, .by, .dryRun,
    ],
    examples: [
      "removal open feed.json --comment 200_4001 --rule commercial --reason \"Reklam för ett bolag\" "
        + "--by \"Bo Ek\" --role kommunikatör"
    ],
    run: { invocation throws(Diagnostic) in try RemovalOpening(invocation: invocation).run() })
}

/// Opens a case from an export.
private struct RemovalOpening {
  let invocation: Invocation

  func run() throws(Diagnostic) -> ExitCode {
    let by = try invocation.actor()
    let role = try invocation.required("role")
    let reason = try invocation.required("reason")
    let rules = try invocation.arguments.rules("rule")
    guard !rules.isEmpty else {
      throw Diagnostic(
        .usage, Bilingual(sv: "--rule saknas", en: "--rule is missing"),
        hint: Bilingual(sv: "modtool explain visar reglerna", en: "modtool explain shows the rules")
      )
    }
    let wanted = try invocation.required("comment")
    let casebook = try invocation.casebook()
    Detector.prepare()
    let found = try ExportSearch(path: invocation.arguments.operands[0]).find(wanted)
    let configuration = try invocation.configuration()
    let date = Stockholm.date(at: found.comment.published ?? invocation.now)
    let policy = try invocation.policySelection().policy(at: date)
    var draft = RecordDraft(
      comment: found.comment, exportRecord: found.bytes, rules: rules, policy: policy,
      findings: [], reason: reason, by: by, role: role, how: how, configuration: configuration,
      toolVersion: Modtool.version,
      now: invocation.now)
    draft.post = found.post
    draft.channel = found.channel
    draft.ancestors = found.ancestors
    draft.facts = try invocation.optional("facts")
    draft.alternatives = try invocation.optional("alternatives")
    draft.attestedBy = try invocation.optional("attested-by")
    draft.reportedBy = try invocation.optional("reported-by")
    draft.isAbuseImagery = invocation.arguments.has("child-abuse-imagery")
    if invocation.arguments.has("dry-run") {
      draft.findings = findings(draft)
      return preview(draft)
    }
    return try open(draft, in: casebook)
  }

  private var how: RemovalRecord.Discovery.How {
    invocation.arguments.value("found").flatMap(RemovalRecord.Discovery.How.init(rawValue:))
      ?? .ownWatch
  }

  private func findings(_ draft: RecordDraft) -> [Finding] {
    var detector = Detector(
      own: draft.configuration.own, additions: draft.policy.vocabulary)
    return FindingBuilder(policy: draft.policy).findings(
      from: detector.examine(draft.comment.content).candidates)
  }

  private func key(_ comment: Comment, _ casebook: Casebook) throws(Diagnostic) -> Digest {
    try casebook.commentKey(platform: comment.platform.description, id: comment.id.text)
  }

  private func open(_ draft: RecordDraft, in casebook: Casebook) throws(Diagnostic) -> ExitCode {
    let (id, isNew) = try casebook.withSession(at: invocation.now) {
      session throws(Diagnostic) in
      for note in session.notes {
        invocation.say(Diagnostic(.badData, note, severity: .note))
      }
      let key = try key(draft.comment, casebook)
      if let id = try session.caseID(ofComment: key) { return (id, false) }
      try RemovalGuard(invocation: invocation, casebook: casebook).allowOpening(
        of: draft.comment.author, in: session)
      // Only a new case needs the findings, and making the detector takes longer than everything else.
      var draft = draft
      draft.findings = findings(draft)
      let (id, _) = try session.openCase(comment: key, at: invocation.now) {
        id throws(Diagnostic) in try draft.files(id)
      }
      return (id, true)
    }
    invocation.warnAboutStorage(casebook)
    return try answer(id, isNew: isNew, in: casebook)
  }

  private func answer(
    _ id: CaseID, isNew: Bool, in casebook: Casebook
  ) throws(Diagnostic) -> ExitCode {
    invocation.say(
      isNew
        ? Bilingual(
          sv: "sparat: \(id) är öppnat och kommentaren bevarad",
          en: "saved: \(id) is open and the comment preserved")
        : Bilingual(
          sv: "kommentaren har redan ärendet \(id)", en: "the comment has the case \(id) already"))
    let state: RemovalState
    let record = try CaseDossier.record(id, in: casebook)
    if isNew {
      state = RemovalState(plan: record.procedure.plan)
    } else {
      state = try CaseDossier(id, in: casebook, journal: try casebook.journal()).state
    }
    invocation.world.output.write("\(id)\n")
    guard !invocation.arguments.has("quiet") else { return .nothing }
    let text = CaseText(language: invocation.language)
    if let next = state.next {
      let command = state.command(for: next.step).replacing("CASE", with: id.description)
      invocation.say(
        Bilingual(
          sv: "nästa: \(next.step.label.sv) → \(command)",
          en: "next: \(next.step.label.en) → \(command)"))
    }
    invocation.world.talk.write(
      text.deadlines(CaseHeadline(record), state, at: invocation.now, indent: ""))
    return .nothing
  }

  private func preview(_ draft: RecordDraft) -> ExitCode {
    guard let id = CaseID(year: Stockholm.date(at: invocation.now).year, number: 1) else {
      return .internalFault
    }
    let record = draft.record(id, evidence: [])
    invocation.say(
      Bilingual(
        sv: "torrkörning: inget sparas; så här skulle beslutet lyda",
        en: "dry run: nothing is saved; this is how the decision would read"))
    invocation.world.output.write(terminalSafe(record.publicTitle) + "\n")
    invocation.world.output.write(terminalSafe(record.decision.assessment) + "\n")
    for planned in record.procedure.steps {
      invocation.world.output.write(
        "- \(planned.step.label[invocation.language]) (\(planned.citation))\n")
    }
    return .nothing
  }
}
