import ModKit

extension CommandSpecification {
  static let channelsCheck = CommandSpecification(
    path: ["channels", "check"],
    summary: Bilingual(
      sv: "pröva kanalregistret mot policyn", en: "check the channel register against the policy"),
    discussion: Bilingual(
      sv: """
        Visar varje brist med var i policyn kravet står: administratörer, ansvarig och ersättare,
        syfte, målgrupp, bevakningstider, publik lista, avsändare, aktivitetsplan, utvärdering,
        passiva konton. Det som registret inte kan svara på listas för sig. Slutkod 1 när något brister.
        """,
      en: """
        Shows each miss with the place in the policy that demands it: administrators, responsible
        person and substitute, purpose, target group, watched hours, public list, sender, activity
        plan, evaluation, passive accounts. What a register cannot tell is listed apart. Exit code 1
        when something is missing.
        """),
    options: [
      .policy, .channel,
      .value(
        "passive-days", "DAYS",
        Bilingual(
          sv: "dagar utan aktivitet som gör ett konto passivt, annars 90",
          en: "days without activity that make an account passive, else 90")),
      .flag("all", Bilingual(sv: "visa även det som är uppfyllt", en: "show what is met too")),
      .format(["text", "json", "csv"]), .excelTable, .output,
    ],
    examples: [
      "channels check --policy botkyrka", "channels check --format csv --excel -o brister.csv",
    ],
    run: { invocation throws(Diagnostic) in
      let configuration = try invocation.configuration()
      let policy = try invocation.scheduledPolicy()
      let channels = try invocation.chosenChannels(configuration)
      guard !channels.isEmpty else { throw Configuration.noChannels }
      let today = Stockholm.date(at: invocation.now)
      let review = RegisterReview(
        policy: policy, today: today,
        passiveAfterDays: try invocation.arguments.int("passive-days", in: 1...10_000)
          ?? RegisterReview.defaultPassiveDays)
      let report = RegisterReport(
        policy: policy, digest: policy.digest, today: today,
        rows: channels.map {
          RegisterReport.Row(channel: $0, findings: review.findings(for: $0))
        }, tool: invocation.tool)
      return try invocation.withOutput { output throws(Diagnostic) in
        switch invocation.format {
        case "json": output.write(bytes: report.json())
        case "csv":
          output.write(
            report.csv(invocation.language, excel: invocation.arguments.has("excel")))
        default:
          output.write(report.text(invocation.language, all: invocation.arguments.has("all")))
        }
        return report.missing == 0 ? .nothing : .found
      }
    })
}

extension Configuration {
  /// The diagnostic for a configuration without channels where some are needed.
  static var noChannels: Diagnostic {
    Diagnostic(
      .configuration,
      Bilingual(sv: "inga kanaler är konfigurerade", en: "no channels are configured"),
      hint: Bilingual(
        sv: "lägg till 'channels' i modtool.json", en: "add 'channels' to modtool.json"))
  }
}
