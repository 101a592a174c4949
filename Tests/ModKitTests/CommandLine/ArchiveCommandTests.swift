import Testing

@testable import ModKit
@testable import modtool

@Suite struct ArchiveCommandTests {
  private let configuration = """
    {"organisation": {"name": "Exempelköpings kommun", "board": "Kommunstyrelsen"}, "policy": "atvidaberg",
     "channels": [
      {"id": "100", "platform": "facebook", "name": "Exempelköping", "responsible": "Kommunikationschefen",
       "administrators": ["Åsa Ek", "åsa ek"], "languages": ["sv", "fi"], "lastActivity": "2026-01-01"},
      {"id": "200", "platform": "youtube", "name": "Exempelköpings tv", "managersBlog": true,
       "administrators": ["Åsa Ek"], "openedOn": "2026-07-02"}]}
    """

  private let export = """
    {"type":"header","platform":"facebook","channel":{"id":"100"}}
    {"type":"comment","id":"facebook:1","platform":"facebook","channel":"100","published":"2026-01-15T12:00:00Z","content":"hej"}
    {"type":"comment","id":"facebook:2","platform":"facebook","channel":"100","published":"2026-04-01T12:00:00Z","content":"hej igen"}

    """

  /// The policy's digest changes with every comma of the policy; the golden files are about the schedule.
  private func withoutDigest(_ text: String) -> String {
    text.replacing(Policy.atvidaberg2016.digest.hex, with: "(SHA-256)")
  }

  private func scene() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.files.write(Array(configuration.utf8), to: scratch("modtool.json"))
    try scratch.files.write(Array(export.utf8), to: scratch("export.ndjson"))
    return scratch
  }

  private func run(
    _ scratch: ScratchFolder, _ words: String, now: String = "2026-04-14T10:00:00Z"
  ) -> RunResult {
    let parts = words.split(separator: " ").map {
      $0.hasPrefix("@") ? scratch(String($0.dropFirst())) : String($0)
    }
    return runModtool(parts + ["--config", scratch("modtool.json")], now: now)
  }

  @Test func `the plan as JSON has the schedule and each channel's own`() throws {
    let scratch = try scene()
    let result = run(scratch, "archive plan --from 2026 --to 2026 --format json")
    #expect(result.code == .nothing)
    #expect(result.talk == "")
    try expectGolden(withoutDigest(result.output), "archive-plan-atvidaberg.json")
  }

  @Test(arguments: ["botkyrka", "atvidaberg", "uppsala"])
  func `the plan as text`(_ policy: String) throws {
    let result = runModtool(
      "archive", "plan", "--policy", policy, "--from", "2026", "--to", "2027", "--lang", "sv")
    #expect(result.code == .nothing)
    try expectGolden(result.output, "archive-plan-\(policy).txt")
  }

  @Test func `the plan as a calendar`() throws {
    let scratch = try scene()
    let result = run(scratch, "archive plan --from 2026 --to 2026 --format ics --lang sv")
    #expect(result.code == .nothing)
    try expectGolden(result.output.replacing("\r\n", with: "\n"), "archive-plan-atvidaberg.ics")
  }

  @Test(arguments: [
    ("archive plan --from 2027 --to 2026", ExitCode.usage, "--from 2027 is after --to 2026"),
    ("archive plan --from 1889", .usage, "--from takes a whole number from 1990 to 2099"),
    ("archive plan --channel Exempelkoping", .usage, "no channel 'Exempelkoping' is configured"),
    ("archive status", .usage, "neither a casebook nor --taken is named"),
    ("archive status --casebook @none", .missingInput, "is not a casebook"),
    ("archive snapshot @export.ndjson --casebook @bok", .usage, "no channel is named"),
    (
      "archive snapshot --channel 100 --casebook @bok", .usage, "neither an export nor a screenshot"
    ),
    (
      "archive snapshot @export.ndjson --channel 100 --casebook @bok", .usage,
      "--technique is needed the first time"
    ),
    ("archive snapshot @export.ndjson --channel 100", .usage, "no casebook is named"),
    (
      "archive snapshot @export.ndjson --channel 100 --technique t --casebook @bok --screenshot @none.png",
      .missingInput, "none.png"
    ),
    (
      "archive snapshot @gone.ndjson --channel 100 --technique t --casebook @bok", .missingInput,
      "gone.ndjson"
    ),
    (
      "archive snapshot @export.ndjson --channel 200 --technique t --casebook @bok", .badData,
      "the export is of another channel (facebook 100) than the one named (youtube 200)"
    ),
    ("archive verify @none", .missingInput, "there is no such bag"),
    ("archive event --channel 100 --casebook @bok", .usage, "--what is missing"),
    ("archive thin @export.ndjson", .usage, "no comment is named as minor"),
    ("archive thin @export.ndjson --confirm", .usage, "nothing is thinned without"),
    ("archive thin @export.ndjson --policy uppsala", .configuration, "allows no thinning"),
    (
      "archive thin @export.ndjson --policy uppsala-2012", .configuration,
      "allows no thinning: the text lets nothing be thinned, it refers to"
    ),
    (
      "archive thin @export.ndjson --policy botkyrka", .configuration,
      "and they are kept (Gallra olämpliga inlägg)"
    ),
    (
      "archive thin @export.ndjson --decision KS,2026-04-15", .usage, "is dated in the future"
    ),
  ])
  func `what cannot be done is said, with its exit code`(
    _ words: String, _ code: ExitCode, _ message: String
  ) throws {
    let scratch = try scene()
    let result = run(scratch, words)
    #expect(result.code == code)
    #expect(result.talk.contains(message), "\(result.talk)")
    #expect(result.output == "")
    if let status = try scratch.files.system.status(of: scratch("bok/snapshots")) {
      #expect(status.kind == .directory)
      #expect(try scratch.files.system.entries(of: scratch("bok/snapshots")) == [])
    }
  }

  @Test func `a snapshot is taken, verified, listed as taken, and thinned against`() throws {
    let scratch = try scene()
    let before = run(scratch, "archive status --taken @empty.txt --channel 100")
    #expect(before.code == .missingInput)
    let taken = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --technique export --casebook @bok")
    #expect(taken.code == .nothing, "\(taken.talk)")
    #expect(
      taken.output.contains(
        "saved: \(scratch("bok"))/snapshots/2026-04-14_facebook_exempelkoping\n"))
    let again = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --casebook @bok",
      now: "2026-04-15T10:00:00Z")
    #expect(again.code == .nothing, "\(again.talk)")
    #expect(
      again.talk.contains("the occasion 2026-H1 is covered by a snapshot of 2026-04-14 already"))
    let verified = run(scratch, "archive verify --casebook @bok")
    #expect(verified.code == .nothing, "\(verified.talk)")
    #expect(verified.output.split(separator: "\n").count == 2)
    let status = run(scratch, "archive status --casebook @bok --channel 100 --since 2026-01-01")
    #expect(status == RunResult(output: "", talk: "", code: .nothing))
    let all = run(scratch, "archive status --casebook @bok --channel 100 --since 2026-01-01 --all")
    #expect(all.output.contains("taken: snapshot of the half-year (2026-H1), 2026-04-14 12:00"))

    try scratch.files.write(Array("facebook:1\nfacebook:2\nfacebook:3\n".utf8), to: scratch("ids"))
    let thin = run(
      scratch, "archive thin @export.ndjson --ids @ids --casebook @bok --format csv",
      now: "2026-04-16T10:00:00Z")
    #expect(thin.code == .found)
    #expect(
      thin.output == """
        id,state,allowedFrom,case,snapshot\r
        facebook:1,may be thinned,2026-04-16T00:00:00+02:00,,2026-04-15_facebook_exempelkoping\r
        facebook:2,too early,2026-07-02T00:00:00+02:00,,2026-04-15_facebook_exempelkoping\r
        facebook:3,not in the export,,,\r

        """)
  }

  @Test func `an event asks for a snapshot until one is taken`() throws {
    let scratch = try scene()
    let first = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --technique export --casebook @bok")
    #expect(first.code == .nothing, "\(first.talk)")
    let event = run(
      scratch, "archive event --channel 100 --what larger-event --casebook @bok",
      now: "2026-04-20T10:00:00Z")
    #expect(event.code == .nothing, "\(event.talk)")
    let words = "archive status --casebook @bok --channel 100 --since 2026-01-01"
    let asked = run(scratch, words, now: "2026-04-21T10:00:00Z")
    #expect(asked.code == .found)
    #expect(asked.output.contains("larger event on 2026-04-20: take an extra snapshot"))
    _ = run(
      scratch, "archive snapshot @export.ndjson --channel 100 --casebook @bok",
      now: "2026-04-22T10:00:00Z")
    #expect(run(scratch, words, now: "2026-04-23T10:00:00Z").code == .nothing)
  }

  @Test(arguments: [
    ("2026-06-10T10:00:00Z", "", 0), ("2026-06-20T10:00:00Z", "", 1),
    ("2026-07-01T10:00:00Z", "", 1), ("2026-06-20T10:00:00Z", "2026-03-01T10:00:00+01:00", 0),
  ])
  func `status from another system's log follows the cron contract`(
    _ now: String, _ log: String, _ code: Int
  ) throws {
    let scratch = try scene()
    try scratch.files.write(Array((log + "\n").utf8), to: scratch("taken.txt"))
    let words = "archive status --taken @taken.txt --channel 100 --since 2026-01-01"
    let result = run(scratch, words, now: now)
    #expect(Int(result.code.rawValue) == code)
    #expect(result.output.isEmpty == (code == 0))
    #expect(result.talk == "")
    let nagios = run(scratch, words + " --format nagios", now: now)
    #expect(Int(nagios.code.rawValue) == code)
    #expect(nagios.output.split(separator: "\n").count == 1)
  }

  @Test func `nagios hears of every failure as unknown`() throws {
    let scratch = try scene()
    let result = run(scratch, "archive status --taken @none --format nagios")
    #expect(result.code == .undetermined)
    #expect(result.output.hasPrefix("UNKNOWN - "))
  }

  @Test(arguments: [
    ("igår\n", "taken.txt:1", "is no instant"),
    ("2026-04-14T10:00:00+02:00 100\n2026-04-14\n", "taken.txt:2", "is no instant"),
    ("2026-04-14T10:00:00+02:00\n", "taken.txt:1", "which of 2 channels"),
  ])
  func `a log that cannot be read is refused with its line`(
    _ log: String, _ place: String, _ message: String
  ) throws {
    let scratch = try scene()
    try scratch.files.write(Array(log.utf8), to: scratch("taken.txt"))
    let result = run(scratch, "archive status --taken @taken.txt")
    #expect(result.code == .badData)
    #expect(result.talk.contains(place) && result.talk.contains(message), "\(result.talk)")
  }

  @Test func `the status for machines`() throws {
    let scratch = try scene()
    let log = "# egen logg\n2026-03-01T10:00:00+01:00 100\r\n"
    try scratch.files.write(Array(log.utf8), to: scratch("taken.txt"))
    let words = "archive status --taken @taken.txt --since 2026-01-01 --lang sv"
    let now = "2026-12-20T10:00:00Z"
    try expectGolden(
      withoutDigest(run(scratch, words + " --format json", now: now).output),
      "archive-status.json")
    try expectGolden(
      run(scratch, words + " --format prometheus", now: now).output, "archive-status.prom")
    try expectGolden(run(scratch, words + " --all", now: now).output, "archive-status.txt")
  }

  @Test func `the register is checked against each policy`() throws {
    let scratch = try scene()
    for policy in ["atvidaberg", "botkyrka", "uppsala-2012"] {
      let result = run(scratch, "channels check --lang sv --all --policy \(policy)")
      #expect(result.code == .found)
      try expectGolden(result.output, "channels-check-\(policy).txt")
    }
  }

  @Test func `every replaced version of the register is kept`() throws {
    let scratch = try scene()
    let first = run(scratch, "channels export --casebook @bok")
    #expect(first.code == .nothing)
    #expect(first.output.hasPrefix("Plattform,Id,Namn,"))
    #expect(run(scratch, "channels export --casebook @bok").talk.contains("unchanged since"))
    let changed = configuration.replacing("Kommunikationschefen", with: "Informationschefen")
    try scratch.files.write(Array(changed.utf8), to: scratch("modtool.json"))
    #expect(run(scratch, "channels export --casebook @bok").talk.contains("new version kept"))
    let kept = try scratch.contents(of: "bok/archive/kanaler")
    #expect(
      kept.keys.sorted() == [
        "bok/archive/kanaler/0001_2026-04-14.json", "bok/archive/kanaler/0002_2026-04-14.json",
      ])
    #expect(
      kept.values.filter { String(decoding: $0, as: UTF8.self).contains("Kommunikationschefen") }
        .count == 1)
  }

  @Test func `the page to publish names no staff but the responsible`() throws {
    let scratch = try scene()
    let page = run(scratch, "channels export --format html").output
    #expect(page.contains("Kommunikationschefen"))
    #expect(!page.contains("Åsa Ek"))
    #expect(!page.contains("<script"))
  }
}
