import ModKit

extension CommandSpecification {
  static let removalList = CommandSpecification(
    path: ["removal", "list"],
    summary: Bilingual(
      sv: "öppna ärenden med ålder och nästa steg", en: "open cases with age and next step"),
    options: [
      .flag("all", Bilingual(sv: "också avslutade", en: "closed ones too")),
      .format(["text", "json"]), .casebook,
    ],
    examples: ["removal list", "removal list --all --format json"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      try casebook.requireExistence()
      let journal = try casebook.journal()
      let text = CaseText(language: invocation.language)
      var writer = JSONWriter(pretty: true)
      let isJSON = invocation.format == "json"
      if isJSON { writer.beginArray() }
      var count = 0
      let document = JSONDocument()
      for id in journal.cases where !journal.isThinned(id) {
        let items = journal.items(of: id)
        guard invocation.arguments.has("all") || !hasEnded(items) else { continue }
        let record = try CaseHeadline(id, in: casebook, parsingInto: document)
        let state = try CaseDossier.state(of: record.procedure.plan, items, id)
        guard invocation.arguments.has("all") || state.isOpen else { continue }
        count += 1
        if isJSON {
          write(id, record, state, invocation.now, to: &writer)
        } else {
          invocation.world.output.write(text.line(id, record, state, at: invocation.now))
        }
      }
      if isJSON {
        writer.endArray()
        invocation.world.output.write(bytes: writer.bytes + [0x0A])
      }
      invocation.say(
        Bilingual(
          sv: "\(count) av \(journal.cases.count) ärenden visas",
          en: "showing \(count) of \(journal.cases.count) cases"))
      return .nothing
    })

  static let removalNext = CommandSpecification(
    path: ["removal", "next"],
    summary: Bilingual(
      sv: "vad som återstår, i policyns ordning", en: "what remains, in the policy's order"),
    operands: [
      OperandSpecification(
        name: "CASE", isRequired: false,
        summary: Bilingual(sv: "ärendet; annars alla öppna", en: "the case; else all open ones"))
    ],
    options: [.casebook],
    examples: ["removal next", "removal next MOD-2026-000001"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      if !invocation.arguments.operands.isEmpty {
        let dossier = try invocation.dossier(in: casebook)
        invocation.writeNext(dossier, to: invocation.world.output)
        return .nothing
      }
      try casebook.requireExistence()
      let journal = try casebook.journal()
      for id in journal.cases where !journal.isThinned(id) && !hasEnded(journal.items(of: id)) {
        let dossier = try CaseDossier(id, in: casebook, journal: journal)
        if dossier.state.isOpen { invocation.writeNext(dossier, to: invocation.world.output) }
      }
      return .nothing
    })

  static let removalShow = CommandSpecification(
    path: ["removal", "show"],
    summary: Bilingual(sv: "allt om ett ärende", en: "everything about a case"),
    operands: [.caseID],
    options: [.format(["text", "json"]), .output, .casebook],
    examples: ["removal show MOD-2026-000001", "removal show MOD-2026-000001 --format json"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossier = try invocation.dossier(in: casebook)
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          output.write(bytes: dossier.json)
        } else {
          invocation.writeNext(dossier, to: output)
          output.write("\n" + CaseProtocol(dossier, position: dossier.position).text)
        }
        return .nothing
      }
    })
}

/// Whether the ledger alone tells that nothing remains to be done, so that the record need not be read.
private func hasEnded(_ items: [CaseJournal.Item]) -> Bool {
  items.contains { item in
    switch RemovalEvent(item.entry) {
    case .kept, .withdrawn, .foundGone: true
    default: false
    }
  }
}

private func write(
  _ id: CaseID, _ record: CaseHeadline, _ state: RemovalState, _ now: Timestamp,
  to writer: inout JSONWriter
) {
  writer.beginObject()
  writer.member("caseId", id.description)
  writer.member("publicTitle", record.publicTitle)
  writer.member("openedAt", record.openedAt.description)
  writer.member("ageSeconds", now.seconds(since: record.openedAt))
  writer.member("stage", state.stage.rawValue)
  writer.member("next", state.next?.step.rawValue)
  writer.name("remaining")
  writer.beginArray()
  for planned in state.remaining { writer.string(planned.step.rawValue) }
  writer.endArray()
  writer.name("deadlines")
  writer.beginArray()
  for limit in record.procedure.deadlines {
    writer.beginObject()
    writer.member("subject", limit.subject.rawValue)
    writer.member("level", limit.level.rawValue)
    writer.member("due", limit.due?.description)
    writer.member("passed", limit.isPassed(at: now))
    writer.endObject()
  }
  writer.endArray()
  writer.endObject()
}
