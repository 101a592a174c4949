import ModKit

extension CommandSpecification {
  static let removalNotify = CommandSpecification(
    path: ["removal", "notify"],
    summary: Bilingual(
      sv: "meddelandet till avsändaren, och att det skickats",
      en: "the message to the author, and that it was sent"),
    discussion: Bilingual(
      sv: """
        Skriver meddelandet på svenska inom plattformens längdgräns; modtool skickar det inte. När det är \
        skickat: --sent. Går det inte: --not-possible med skälet, som sparas. --public gäller i stället \
        ett öppet besked i tråden.
        """,
      en: """
        Prints the message in Swedish within the platform's length limit; modtool does not send it. When \
        it is sent: --sent. If it cannot be: --not-possible with the reason, which is recorded. --public \
        is about an open word in the thread instead.
        """),
    operands: [.caseID],
    options: [
      .flag("sent", Bilingual(sv: "meddelandet är skickat", en: "the message was sent")),
      .value(
        "channel", "HOW",
        Bilingual(sv: "på vilket sätt det skickades", en: "by which way it was sent")),
      .flag("public", Bilingual(sv: "beskedet i tråden", en: "the word in the thread")),
      .notPossible, .role, .casebook, .by, .dryRun,
    ],
    examples: [
      "removal notify MOD-2026-000001", "removal notify MOD-2026-000001 --sent --by \"Bo Ek\"",
    ],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let dossier = try invocation.dossier(in: casebook)
      let isPublic = invocation.arguments.has("public")
      let configuration = try invocation.configuration()
      let text =
        isPublic
        ? publicWord(dossier.record, rules: configuration.rulesAddress)
        : AuthorMessage(
          dossier.record, isRemoved: dossier.state.settled[.remove] != nil,
          rulesAddress: configuration.rulesAddress, complaint: configuration.complaintText
        ).text
      if let reason = try invocation.optional("not-possible") {
        let by = try invocation.actor()
        try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
          (
            CaseUpdate(
              isPublic ? .publicNotTold : .authorNotTold, at: invocation.now, by: by,
              role: invocation.arguments.value("role"), reason: reason), []
          )
        }
        return .nothing
      }
      guard invocation.arguments.has("sent") else {
        invocation.world.output.write(text + "\n")
        if !isPublic { adviseOnContact(dossier, text, invocation) }
        return .nothing
      }
      let by = try invocation.actor()
      let way = try invocation.optional("channel")
      try invocation.save(dossier.id, in: casebook) { _, _ throws(Diagnostic) in
        var facts = [CaseUpdate.Fact(.message, text)]
        if let way { facts.insert(CaseUpdate.Fact(.channel, way), at: 0) }
        return (
          CaseUpdate(
            isPublic ? .publicTold : .authorTold, at: invocation.now, by: by,
            role: invocation.arguments.value("role"), facts: facts), []
        )
      }
      return .nothing
    })
}

/// One sentence for the thread, without the author and without the matter.
private func publicWord(_ record: RemovalRecord, rules: String?) -> String {
  "En kommentar i tråden har tagits bort eftersom den bedöms strida mot reglerna för kommentarsfältet."
    + (rules.map { " Reglerna: \($0)" } ?? "")
}

/// How the author can be reached, until when, and that the text may be too long.
private func adviseOnContact(
  _ dossier: CaseDossier, _ text: String, _ invocation: Invocation
) {
  let platform = dossier.record.channel.platform
  let way = platform.capabilities.contact.advice
  invocation.say(
    Bilingual(sv: "så når du avsändaren: \(way.sv)", en: "how to reach the author: \(way.en)"))
  if let limit = AuthorMessage.limit(on: platform) {
    invocation.say(
      Bilingual(
        sv: "\(text.count) tecken av plattformens \(limit)",
        en: "\(text.count) characters of the platform's \(limit)"))
    if text.count > limit {
      invocation.say(
        Diagnostic(
          .badData,
          Bilingual(
            sv: "meddelandet är för långt: korta reglernas adress eller klagotexten i modtool.json",
            en: "the message is too long: shorten the rules address or the complaint text"),
          severity: .warning))
    }
  }
  for limit in dossier.record.procedure.deadlines where limit.subject == .privateReply {
    invocation.say(limit.status(at: invocation.now, opened: dossier.record.openedAt))
    if limit.isPassed(at: invocation.now) {
      invocation.say(
        Bilingual(
          sv: "tiden för privat svar har gått ut: --not-possible \"mer än sju dagar sedan\"",
          en: "the time for a private reply has passed: --not-possible \"more than seven days ago\""
        ))
    }
  }
}

extension PlatformCapabilities.Contact {
  /// What the moderator can do.
  fileprivate var advice: Bilingual {
    switch self {
    case .onePrivateReply:
      Bilingual(sv: "ett privat svar på kommentaren", en: "one private reply to the comment")
    case .messageIfAccepted:
      Bilingual(
        sv: "ett direktmeddelande, om avsändaren tar emot sådana",
        en: "a direct message, if the author accepts them")
    case .privateMention:
      Bilingual(
        sv: "ett inlägg som bara den nämnda ser", en: "a post only the mentioned person sees")
    case .systemMessage:
      Bilingual(sv: "ett meddelande i systemet", en: "a message in the system")
    case .email:
      Bilingual(sv: "e-post, om adressen finns", en: "e-mail, where there is an address")
    case .publicReplyOnly:
      Bilingual(
        sv: "bara öppet svar; skriv inget där som pekar ut någon, eller --not-possible",
        en: "a public reply only; write nothing there that exposes anyone, or --not-possible")
    case .unknown: Bilingual(sv: "pröva vad som går", en: "try what is possible")
    }
  }
}
