import ModKit

extension CommandSpecification {
  static let archiveEvent = CommandSpecification(
    path: ["archive", "event"],
    summary: Bilingual(
      sv: "anteckna en händelse som kräver en extra ögonblicksbild",
      en: "note an event that calls for an extra snapshot"),
    discussion: Bilingual(
      sv: """
        Händelsen står kvar i archive status, utan sista dag, tills en ögonblicksbild är tagen efter den.
        """,
      en: """
        The event stands in archive status, without a deadline, until a snapshot is taken after it.
        """),
    options: [
      .value(
        "channel", "ID", Bilingual(sv: "kanalens id eller namn", en: "the channel's id or name")),
      .value(
        "what", "WHAT", choices: ExtraSnapshot.Trigger.allCases.map(\.rawValue),
        Bilingual(sv: "större förändring eller händelse", en: "a larger change or event")),
      .value(
        "at", "TIME", Bilingual(sv: "när det hände, annars nu", en: "when it happened, else now")),
      .value(
        "note", "TEXT", Bilingual(sv: "vad det var, utan personnamn", en: "what it was, no names")),
      .casebook, .by, .dryRun,
    ],
    examples: [
      "archive event --channel exempelkoping --what larger-event --note \"översvämningen\""
    ],
    run: { invocation throws(Diagnostic) in
      let arguments = invocation.arguments
      let configuration = try invocation.configuration()
      guard let name = arguments.value("channel"), let word = arguments.value("what"),
        let what = ExtraSnapshot.Trigger(rawValue: word)
      else {
        let missing = arguments.has("channel") ? "--what" : "--channel"
        throw Diagnostic(.usage, Bilingual(sv: "\(missing) saknas", en: "\(missing) is missing"))
      }
      let channel = try configuration.channel(named: name)
      let store = SnapshotStore(try invocation.casebook())
      let event = ArchiveEvent(
        what, platform: channel.platform, channel: channel.id,
        at: try arguments.timestampOrDate("at") ?? invocation.now, note: arguments.value("note"),
        by: arguments.value("by"))
      let day = Stockholm.date(at: event.at)
      if arguments.has("dry-run") {
        invocation.say(
          Bilingual(
            sv: "skulle anteckna \(what.label.sv) \(day) för \(channel.label)",
            en: "would note a \(what.label.en) on \(day) for \(channel.label)"))
        return .nothing
      }
      try store.log(event)
      invocation.say(
        Bilingual(
          sv: "antecknat: \(what.label.sv) \(day) för \(channel.label); ta en extra ögonblicksbild",
          en: "noted: \(what.label.en) on \(day) for \(channel.label); take an extra snapshot"))
      return .nothing
    })
}
