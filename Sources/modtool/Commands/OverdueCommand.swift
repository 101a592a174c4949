import ModKit

extension CommandSpecification {
  static let overdue = CommandSpecification(
    path: ["overdue"],
    summary: Bilingual(
      sv: "visa vilka som väntar på svar efter fristen",
      en: "show who waits for an answer past the deadline"),
    discussion: Bilingual(
      sv: """
        Gjort för cron: utan något att rapportera skrivs inget alls. En trasig, gammal eller
        ofullständig export är ett fel, aldrig tystnad. Vem som svarar för kommunen avgörs av
        konto-id, ur konfigurationens officialAuthorIds eller exportens märkning, aldrig av namn.
        Flera exporter läses ihop; den som är gjord sist är den nyaste, eller den med den nyaste
        kommentaren. Av varje konto måste den nyaste vara färsk, utom av dem som har closedOn i
        konfigurationen.

        En export som visar att mer finns att hämta ger slutkod 65 fast det som fanns granskas och
        skrivs. Den vars exporter alltid ser ut så, till exempel den som bara hämtar första sidan,
        säger det med --accept-incomplete, ett tecken i taget: declared (exporten säger det själv),
        next-page (fler sidor), missing-replies (fler svar), missing-comments (fler kommentarer uppges
        än som finns med), och om en omgjord export sägs refused-records (poster vägrades) eller unread
        (allt gick inte att läsa). Det sägs då bara som varning, bredvid en rapport eller med
        --verbose.

        Slutkod 1: ett mål är passerat, eller något ska besvaras snart. Slutkod 2: ett krav är
        passerat, eller policyn säger genast. Det som är äldre än --since visas inte men räknas,
        även i slutkoden. Med --state larmas när något blivit värre och sedan högst en gång per
        --remind; däremellan är slutkoden 0. Med --format nagios är varje fel 3.
        """,
      en: """
        Made for cron: with nothing to report, nothing at all is written. A broken, stale or
        incomplete export is a failure, never silence. Who answers for the municipality is told by
        account id, from the configuration's officialAuthorIds or the export's marks, never by name.
        Several exports are read together; the newest is the one made last, or the one with the
        newest comment. Of each account the newest must be fresh, except of those that have closedOn
        in the configuration.

        An export that shows that there is more to fetch gives exit code 65, although what was there
        is reviewed and written. Where the exports always look so, as when only the first page is
        fetched, say so with --accept-incomplete, one sign at a time: declared (the export says it
        itself), next-page (more pages), missing-replies (more replies), missing-comments (more
        comments are stated than are here), and, said by a converted export, refused-records (records
        were refused) or unread (not all of it could be read). It is then said as a warning only, beside a report or
        with --verbose.

        Exit code 1: a goal has passed, or something is due soon. Exit code 2: a requirement has
        passed, or the policy says at once. What is older than --since is not listed but counted, in
        the exit code too. With --state it alerts when something got worse and then at most once
        every --remind; in between the exit code is 0. With --format nagios every failure is 3.
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
          sv: "äldre kommentarer räknas men visas inte: en tid som 30d (förval) eller en dag",
          en: "older comments are counted, not listed: a time such as 30d (default) or a day")),
      OptionSpecification.acceptIncomplete,
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
  fileprivate static let acceptIncomplete = OptionSpecification.value(
    "accept-incomplete", "SIGN", choices: Incompleteness.allCases.map(\.name), repeatable: true,
    Bilingual(
      sv: "låt en export som saknar något duga trots detta tecken",
      en: "let an export that lacks something do in spite of this sign"))

  static let handlingLog = OptionSpecification.value(
    "log", "FILE",
    Bilingual(
      sv: "hanteringslogg, annars handling.ndjson i ärendemappen",
      en: "handling log, else handling.ndjson in the casebook"))
}
