import ModKit

extension CommandSpecification {
  static let recordsVerify = CommandSpecification(
    path: ["records", "verify"],
    summary: Bilingual(
      sv: "kontrollera liggaren och varje fil", en: "check the ledger and every file"),
    discussion: Bilingual(
      sv: """
        Upptäcker olyckor, och senare ändringar av den som inte också kan ändra de loggpositioner som står \
        i diariet eller i ett arkivpaket (--anchor). Upptäcker inte en förfalskad skärmdump, och inte en \
        liggare som skrivits om innan någon position lämnat datorn. Slutkod 1: rester av en avbruten \
        körning; 65: skadade uppgifter.
        """,
      en: """
        Detects accidents, and later changes by anyone who cannot also change the positions that stand in \
        the register or in an archive package (--anchor). Does not detect a false screenshot, nor a ledger \
        rewritten before any position left the machine. Exit code 1: leavings of an interrupted run; 65: \
        damaged records.
        """),
    options: [
      .value(
        "anchor", "SEQ:HASH", repeatable: true,
        Bilingual(
          sv: "en loggposition ur diariet eller ett arkivpaket",
          en: "a position from the register or an archive package")),
      .format(["text", "json"]), .casebook,
    ],
    examples: ["records verify --anchor 12:0a1b…"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      var anchors: [LedgerPosition] = []
      for text in invocation.arguments.values("anchor") {
        guard let anchor = LedgerPosition(text) else {
          throw Diagnostic(
            .usage,
            Bilingual(
              sv: "'\(text)' är ingen loggposition", en: "'\(text)' is not a ledger position"),
            hint: Bilingual(
              sv: "formen är NUMMER:64 hexadecimala tecken",
              en: "the form is SEQ:64 hexadecimal digits"))
        }
        anchors.append(anchor)
      }
      let report = try casebook.verify(anchors: anchors)
      IntegrityWriter(report: report, invocation: invocation).write()
      if report.isDamaged { return .badData }
      return report.findings.isEmpty ? .nothing : .found
    })

  static let recordsCheckpoint = CommandSpecification(
    path: ["records", "checkpoint"],
    summary: Bilingual(
      sv: "liggarens sista position, att anteckna utanför datorn",
      en: "the ledger's last position, to be noted outside the machine"),
    options: [.casebook],
    examples: ["records checkpoint"],
    run: { invocation throws(Diagnostic) in
      let reading = try invocation.casebook().readLedger()
      if let damage = reading.damage { throw damage.diagnostic }
      guard reading.head.sequence > 0 else {
        invocation.say(Bilingual(sv: "liggaren är tom", en: "the ledger is empty"))
        return .nothing
      }
      invocation.world.output.write("\(reading.head)\n")
      return .nothing
    })

  static let recordsRecover = CommandSpecification(
    path: ["records", "recover"],
    summary: Bilingual(
      sv: "städa efter en avbruten körning", en: "tidy up after an interrupted run"),
    discussion: Bilingual(
      sv: """
        Hela ärendemappar utan rad i liggaren förs in; annat som aldrig sparades flyttas till quarantine. \
        Skadade uppgifter lagas aldrig: då hjälper bara säkerhetskopian.
        """,
      en: """
        Whole case folders without a ledger line are adopted; anything else that was never saved moves to \
        quarantine. Damaged records are never repaired: only the backup helps.
        """),
    options: [.casebook, .by, .dryRun],
    examples: ["records recover --dry-run"],
    run: { invocation throws(Diagnostic) in
      let casebook = try invocation.casebook()
      try casebook.requireExistence()
      let done = try casebook.recover(
        at: invocation.now, dryRun: invocation.arguments.has("dry-run")
      ) { id throws(Diagnostic) in
        let record = try CaseDossier.record(id, in: casebook)
        return try casebook.commentKey(
          platform: record.channel.platform.description, id: record.comment.platformCommentID)
      }
      for recovery in done {
        invocation.world.output.write(
          terminalSafe(recovery.message[invocation.language]) + "\n")
      }
      if done.isEmpty {
        invocation.say(Bilingual(sv: "inget att städa", en: "nothing to tidy up"))
      }
      return .nothing
    })
}
