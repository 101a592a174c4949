import ModKit

extension CommandSpecification {
  static let archivePlan = CommandSpecification(
    path: ["archive", "plan"],
    summary: Bilingual(
      sv: "visa när kanalerna ska arkiveras", en: "show when the channels are to be archived"),
    discussion: Bilingual(
      sv: """
        Alla tillfällen räknas fram ur policyn, de svenska helgdagarna och konfigurationens kanaler.
        Botkyrka: vid halvårsskiftena, måldag första arbetsdagen, godtas 14 dagar före och efter.
        Åtvidaberg: någon gång varje halvår. Uppsala: april och september. Kanalerna tas ur
        konfigurationen; utan kanaler visas policyns eget schema.
        """,
      en: """
        Every occasion is computed from the policy, the Swedish holidays and the configured channels.
        Botkyrka: at the half-year turns, target the first working day, accepted 14 days before and
        after. Åtvidaberg: some time each half-year. Uppsala: April and September. The channels come
        from the configuration; without channels the policy's own schedule is shown.
        """),
    options: [
      .policy,
      .value(
        "from", "YEAR", Bilingual(sv: "första året, annars i år", en: "first year, else this")),
      .value(
        "to", "YEAR", Bilingual(sv: "sista året, annars nästa", en: "last year, else the next")),
      .channel, .format(["text", "json", "csv", "ics"]), .excelTable, .output,
    ],
    examples: [
      "archive plan --policy botkyrka --from 2026 --to 2027",
      "archive plan --format ics -o arkivering.ics",
    ],
    run: { invocation throws(Diagnostic) in
      let configuration = try invocation.configuration()
      let policy = try invocation.scheduledPolicy()
      let report = ArchivePlanReport(
        policy: policy, digest: policy.digest, years: try invocation.years(),
        channels: try invocation.chosenChannels(configuration),
        workingDays: try ClockSettings(calendar: configuration.calendar).workingDays,
        tool: invocation.tool)
      let (language, now) = (invocation.language, invocation.now)
      let excel = invocation.arguments.has("excel")
      return try invocation.withOutput { output throws(Diagnostic) in
        switch invocation.format {
        case "json": output.write(bytes: report.json())
        case "csv": output.write(report.csv(language, excel: excel))
        case "ics": output.write(report.ics(language, now: now))
        default: output.write(report.text(language))
        }
        return .nothing
      }
    })
}

extension Invocation {
  /// `--from` and `--to`, both included.
  fileprivate func years() throws(Diagnostic) -> ClosedRange<Int> {
    let given = (
      from: try arguments.int("from", in: ArchivePlan.years),
      to: try arguments.int("to", in: ArchivePlan.years)
    )
    let thisYear = Stockholm.date(at: now).year
    let from = given.from ?? min(given.to ?? thisYear, thisYear)
    let to = given.to ?? (given.from == nil ? from + 1 : max(from, thisYear + 1))
    guard from <= to else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--from \(from) är efter --to \(to)", en: "--from \(from) is after --to \(to)"))
    }
    return from...to
  }
}
