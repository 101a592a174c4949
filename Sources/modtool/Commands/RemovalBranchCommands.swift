import ModKit

extension CommandSpecification {
  static let removalHide = CommandSpecification(
    path: ["removal", "hide"],
    summary: Bilingual(
      sv: "kommentaren är dold, avsändaren blockerad eller anmälan gjord",
      en: "the comment was hidden, its author blocked, or it was reported"),
    discussion: Bilingual(
      sv: """
        Att dölja är inte att ta bort. Där plattformen inte låter kontot ta bort andras kommentarer är det \
        vad som kan göras; annars är det en åtgärd i väntan på borttagningen. --cannot-remove antecknar att \
        just den här kommentaren inte går att ta bort.
        """,
      en: """
        Hiding is not removal. Where the platform does not let the account remove others' comments it is \
        what can be done; elsewhere it is a measure until the removal. --cannot-remove records that this \
        very comment cannot be removed.
        """),
    operands: [.caseID],
    options: [
      .value(
        "how", "HOW", choices: ["hidden", "blocked", "reported"],
        Bilingual(sv: "vad som gjordes", en: "what was done")),
      .value(
        "cannot-remove", "REASON",
        Bilingual(sv: "varför den inte går att ta bort", en: "why it cannot be removed")),
      .role, .casebook, .by, .dryRun,
    ],
    examples: ["removal hide MOD-2026-000001 --how hidden --by \"Bo Ek\""],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let id = try invocation.namedCase()
      let by = try invocation.actor()
      let role = invocation.arguments.value("role")
      let how = invocation.arguments.value("how").flatMap(RemovalEvent.init(rawValue:))
      let reason = try invocation.optional("cannot-remove")
      guard how != nil || reason != nil else {
        throw Diagnostic(.usage, Bilingual(sv: "--how saknas", en: "--how is missing"))
      }
      if let reason {
        try invocation.save(id, in: casebook) { _, _ throws(Diagnostic) in
          (CaseUpdate(.cannotRemove, at: invocation.now, by: by, role: role, reason: reason), [])
        }
      }
      if let how {
        try invocation.save(id, in: casebook) { dossier, _ throws(Diagnostic) in
          invocation.say(dossier.record.channel.platform.capabilities.note)
          return (CaseUpdate(how, at: invocation.now, by: by, role: role), [])
        }
      }
      return .nothing
    })

  static let removalCancel = CommandSpecification(
    path: ["removal", "cancel"],
    summary: Bilingual(
      sv: "avsluta utan borttagning: kommentaren får stå kvar, eller är återtagen",
      en: "end without removal: the comment stays, or was withdrawn"),
    operands: [.caseID],
    options: [
      .value(
        "kept", "REASON",
        Bilingual(sv: "kommentaren får stå kvar; varför", en: "the comment stays; why")),
      .value(
        "withdrawn", "REASON",
        Bilingual(
          sv: "avsändaren har själv tagit bort den; hur det märktes",
          en: "its author withdrew it; how that was seen")),
      .role, .casebook, .by, .dryRun,
    ],
    examples: ["removal cancel MOD-2026-000001 --kept \"Ett citat, inte ett hot\" --by \"Bo Ek\""],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let id = try invocation.namedCase()
      let by = try invocation.actor()
      let kept = try invocation.optional("kept")
      let withdrawn = try invocation.optional("withdrawn")
      guard let reason = kept ?? withdrawn, kept == nil || withdrawn == nil else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "ange --kept eller --withdrawn, och skälet",
            en: "give --kept or --withdrawn, and the reason"))
      }
      try invocation.save(id, in: casebook) { _, _ throws(Diagnostic) in
        (
          CaseUpdate(
            kept == nil ? .withdrawn : .kept, at: invocation.now, by: by,
            role: invocation.arguments.value("role"), reason: reason), []
        )
      }
      return .nothing
    })

  static let removalMark = CommandSpecification(
    path: ["removal", "mark"],
    summary: Bilingual(
      sv: "polisanmälan, sekretess, gallringsstopp, rättelse",
      en: "police report, secrecy, hold on thinning, correction"),
    operands: [.caseID],
    options: RemovalMark.allCases.map(\.option) + [
      .value(
        "authority", "NAME",
        Bilingual(sv: "myndigheten som satte märket", en: "the authority that set the mark")),
      .role, .casebook, .by, .dryRun,
    ],
    examples: [
      "removal mark MOD-2026-000001 --police \"5000-K1-26\" --by \"Bo Ek\"",
      "removal mark MOD-2026-000001 --secrecy \"OSL 26 kap. 1 §\" --by \"Bo Ek\"",
    ],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      let id = try invocation.namedCase()
      let by = try invocation.actor()
      let given = RemovalMark.allCases.filter { invocation.arguments.has($0.rawValue) }
      guard let mark = given.first, given.count == 1 else {
        throw Diagnostic(
          .usage,
          Bilingual(sv: "ange precis ett märke", en: "give exactly one mark"))
      }
      let text = try invocation.required(mark.rawValue)
      let authority = try invocation.optional("authority")
      try invocation.save(id, in: casebook) { _, _ throws(Diagnostic) in
        var update = CaseUpdate(
          mark.event, at: invocation.now, by: by, role: invocation.arguments.value("role"))
        if let fact = mark.fact {
          update.facts = [CaseUpdate.Fact(fact, text)]
        } else {
          update.reason = text
        }
        if let authority { update.facts.append(.init(.authority, authority)) }
        return (update, [])
      }
      return .nothing
    })
}

/// What `removal mark` can set.
private enum RemovalMark: String, CaseIterable {
  case police
  case policeNotNeeded = "police-not-needed"
  case secrecy
  case secrecyLifted = "secrecy-lifted"
  case legalHold = "legal-hold"
  case releaseHold = "release-hold"
  case correct

  var event: RemovalEvent {
    switch self {
    case .police: .policeReported
    case .policeNotNeeded: .policeNotNeeded
    case .secrecy: .secrecySet
    case .secrecyLifted: .secrecyLifted
    case .legalHold: .legalHoldSet
    case .releaseHold: .legalHoldReleased
    case .correct: .corrected
    }
  }

  /// The fact its value is; nil when it is a reason.
  var fact: CaseUpdate.Fact.Name? {
    switch self {
    case .police: .reference
    case .secrecy: .provision
    case .policeNotNeeded, .secrecyLifted, .legalHold, .releaseHold, .correct: nil
    }
  }

  var option: OptionSpecification {
    switch self {
    case .police:
      .value(
        rawValue, "REFERENCE",
        Bilingual(
          sv: "anmält till polisen; deras nummer. Stoppar gallring",
          en: "reported to the police; their number. Stops thinning"))
    case .policeNotNeeded:
      .value(
        rawValue, "REASON", Bilingual(sv: "ingen anmälan; varför", en: "no report; why"))
    case .secrecy:
      .value(
        rawValue, "PROVISION",
        Bilingual(
          sv: "sekretessmarkering; bestämmelsen. Inget mejlas mer",
          en: "secrecy mark; the provision. Nothing is mailed any more"))
    case .secrecyLifted:
      .value(
        rawValue, "REASON", Bilingual(sv: "markeringen hävd; varför", en: "mark lifted; why"))
    case .legalHold:
      .value(
        rawValue, "REASON",
        Bilingual(sv: "får inte gallras; varför", en: "may not be thinned; why"))
    case .releaseHold:
      .value(
        rawValue, "REASON",
        Bilingual(sv: "får gallras igen; varför", en: "may be thinned again; why"))
    case .correct:
      .value(
        rawValue, "TEXT",
        Bilingual(
          sv: "rätta en uppgift; det gamla står kvar", en: "correct a fact; the old one stays"))
    }
  }
}
