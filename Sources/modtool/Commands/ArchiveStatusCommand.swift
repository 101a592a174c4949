import ModKit

extension CommandSpecification {
  static let archiveStatus = CommandSpecification(
    path: ["archive", "status"],
    summary: Bilingual(
      sv: "visa vad som är arkiverat, ska göras och saknas",
      en: "show what is archived, due and missing"),
    discussion: Bilingual(
      sv: """
        Jämför schemat med ärendemappens liggare, eller med --taken FIL från ett annat system: en tidpunkt
        (RFC 3339) per rad, och efter den kanalens id om det är fler kanaler än en. Lämplig för cron: ingen
        utskrift och slutkod 0 när inget är att göra, 1 när något snart ska göras eller ett mål är försenat, 2
        när ett krav är försenat. --format nagios svarar 0, 1, 2 eller 3.
        """,
      en: """
        Compares the schedule with the casebook's ledger, or with --taken FILE of another system: one
        instant (RFC 3339) a line, followed by the channel's id where there is more than one channel. Made
        for cron: no output and exit code 0 when there is nothing to do, 1 when something is due soon or a
        goal is overdue, 2 when a requirement is overdue. --format nagios answers 0, 1, 2 or 3.
        """),
    options: [
      .policy, .channel,
      .value(
        "taken", "FILE",
        Bilingual(
          sv: "ögonblicksbilder enligt ett annat system", en: "snapshots by another system's log")),
      .value(
        "checks", "FILE",
        Bilingual(
          sv: "när kanalerna sågs över: en tidpunkt per rad, med id",
          en: "when the channels were looked at: an instant a line, with id")),
      .value(
        "since", "DATE",
        Bilingual(
          sv: "tillfällen från denna dag, annars ett år bakåt",
          en: "occasions from this day on, else one year back")),
      .value(
        "warn", "TIME",
        Bilingual(sv: "säg till så lång tid före, annars 14d", en: "warn so long before, else 14d")),
      .flag("all", Bilingual(sv: "visa allt, även det som är gjort", en: "show all, done too")),
      .format(["text", "json", "csv", "nagios", "prometheus", "ics"]), .excelTable, .casebook,
      .output,
    ],
    examples: [
      "archive status", "archive status --all --lang sv",
      "archive status --taken bilder.txt --policy atvidaberg --format nagios",
    ],
    run: { invocation throws(Diagnostic) in
      guard invocation.format == "nagios" else { return try status(invocation) }
      do throws(Diagnostic) {
        return try status(invocation)
      } catch {
        invocation.say(error)
        let reason = terminalSafe(error.message[invocation.language])
        invocation.world.output.write("UNKNOWN - \(reason)\n")
        return .undetermined
      }
    })
}

private func status(_ invocation: Invocation) throws(Diagnostic) -> ExitCode {
  let configuration = try invocation.configuration()
  let policy = try invocation.scheduledPolicy()
  let channels = try invocation.chosenChannels(configuration)
  let review = ArchiveReview(
    policy: policy, workingDays: try ClockSettings(calendar: configuration.calendar).workingDays,
    now: invocation.now, since: try invocation.arguments.timestampOrDate("since"),
    warning: try invocation.arguments.duration("warn") ?? ArchiveReview.defaultWarning)
  let facts = try ArchiveFacts(invocation, channels)
  let subjects: [ChannelEntry?] = channels.isEmpty ? [nil] : channels
  var statuses: [ArchiveStatus] = []
  for channel in subjects {
    statuses.append(review.status(of: channel, try facts.facts(of: channel)))
  }
  let report = ArchiveStatusReport(
    policy: policy, digest: policy.digest, now: invocation.now, statuses: statuses,
    tool: invocation.tool)
  return try invocation.withOutput { output throws(Diagnostic) in
    let language = invocation.language
    switch invocation.format {
    case "json": output.write(bytes: report.json())
    case "csv": output.write(report.csv(language, excel: invocation.arguments.has("excel")))
    case "nagios": output.write(report.nagios(language))
    case "prometheus": output.write(report.prometheus())
    case "ics": output.write(report.ics(language))
    default: output.write(report.text(language, all: invocation.arguments.has("all")))
    }
    switch report.level {
    case .nothing: return .nothing
    case .goal: return .found
    case .requirement: return .cannotWait
    }
  }
}
