import ModKit

extension CommandSpecification {
  static let overdue = CommandSpecification(
    path: ["overdue"],
    summary: Bilingual(
      sv: "visa vilka som väntar på svar efter fristen",
      en: "show who waits for an answer past the deadline"),
    discussion: Bilingual(
      sv: """
        Gjort för cron: utan något att rapportera skrivs inget alls. En trasig eller gammal export
        är ett fel, aldrig tystnad. Vem som svarar för kommunen avgörs av konto-id, ur
        konfigurationens officialAuthorIds eller exportens märkning, aldrig av namn. Flera exporter
        läses ihop; den som är gjord sist är den nyaste, eller den med den nyaste kommentaren.

        Slutkod 1: ett mål är passerat, eller något ska besvaras snart. Slutkod 2: ett krav är
        passerat, eller policyn säger genast. Med --state larmas när något blivit värre och sedan
        högst en gång per --remind; däremellan är slutkoden 0. Med --format nagios är varje fel 3.
        """,
      en: """
        Made for cron: with nothing to report, nothing at all is written. A broken or stale export
        is a failure, never silence. Who answers for the municipality is told by account id, from
        the configuration's officialAuthorIds or the export's marks, never by name. Several exports
        are read together; the newest is the one made last, or the one with the newest comment.

        Exit code 1: a goal has passed, or something is due soon. Exit code 2: a requirement has
        passed, or the policy says at once. With --state it alerts when something got worse and then
        at most once every --remind; in between the exit code is 0. With --format nagios every
        failure is 3.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRepeatable: true,
        summary: Bilingual(
          sv: "exporterad fil, eller - för standard in",
          en: "an exported file, or - for standard input"))
    ],
    options: [
      .policy, .format(["text", "json", "ndjson", "csv", "ics", "prometheus", "nagios"]), .output,
      .flag("all", short: "a", Bilingual(sv: "alla, med sin status", en: "all, with their status")),
      .flag(
        "summary",
        Bilingual(
          sv: "hur fristerna hölls, per kanal, månad och regel",
          en: "how deadlines were kept, by channel, month and rule")),
      .value(
        "from", "DATE", Bilingual(sv: "frister från denna dag", en: "due dates from this day")),
      .value(
        "to", "DATE", Bilingual(sv: "frister till denna dag", en: "due dates through this day")),
      .value(
        "max-age", "TIME",
        Bilingual(
          sv: "en äldre export är ett fel, 24h om inget sägs",
          en: "an older export is a failure, 24h unless said")),
      .value(
        "since", "TIME",
        Bilingual(
          sv: "äldre kommentarer räknas bara: en tid som 30d (förval) eller en dag",
          en: "older comments are only counted: a time such as 30d (default) or a day")),
      .value(
        "warn", "TIME",
        Bilingual(
          sv: "så lång tid kvar är snart, 2h om inget sägs",
          en: "this much time left is soon, 2h unless said")),
      .value(
        "state", "FILE",
        Bilingual(sv: "minns vad som larmats", en: "remember what was alerted")),
      .value(
        "remind", "TIME",
        Bilingual(
          sv: "upprepa larm efter denna tid, 24h om inget sägs",
          en: "repeat alerts after this time, 24h unless said")),
      .value(
        "lock", "FILE",
        Bilingual(
          sv: "låsfil, annars tillståndsfilens namn med .lock",
          en: "lock file, else the state file's name with .lock")),
      .value(
        "fail-on", "LEVEL", choices: ["goal", "requirement", "never"],
        Bilingual(
          sv: "vad som ger slutkod 1 eller 2, goal (allt) om inget sägs",
          en: "what gives exit code 1 or 2, goal (everything) unless said")),
      .handlingLog, .casebook, .dryRun,
      .flag(
        "excel", Bilingual(sv: "CSV för Excel: semikolon och BOM", en: "CSV for Excel: ; and BOM")),
      .strict, .keepGoing,
    ],
    examples: [
      "overdue export.json --policy atvidaberg --state modtool-state.json",
      "overdue export.json --summary --from 2026-01-01 --to 2026-06-30",
      "overdue export.json --format prometheus --output modtool.prom",
    ],
    run: { invocation throws(Diagnostic) in
      guard invocation.format == "nagios" else { return try OverdueRun.run(invocation) }
      do throws(Diagnostic) {
        return try OverdueRun.run(invocation)
      } catch {
        // A monitoring plug-in says everything in one line on standard output.
        let message = terminalSafe(error.message[invocation.language])
        invocation.world.output.write("MODTOOL UNKNOWN - \(message)\n")
        return .undetermined
      }
    })
}

extension OptionSpecification {
  static let handlingLog = OptionSpecification.value(
    "log", "FILE",
    Bilingual(
      sv: "hanteringslogg, annars handling.ndjson i ärendemappen",
      en: "handling log, else handling.ndjson in the casebook"))
}
