import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// `overdue` and `handled` as cron meets them.
@Suite struct OverdueCommandTests {
  /// A folder of its own for one test, with an export and a configuration in it.
  final class Workplace {
    let folder: String

    init(
      comments: [String], header: String = #""exported":"2026-03-30T09:00:00Z""#,
      officialIds: String = #"["K"]"#, extra: String = ""
    ) throws {
      folder = NSTemporaryDirectory() + "modtool-test-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let head =
        #"{"type":"header","format":"modtool-comments","version":"1.0","platform":"facebook","#
        + header + "}"
      try write("export.ndjson", ([head] + comments).joined(separator: "\n") + "\n")
      try write(
        "modtool.json",
        #"{"policy":"atvidaberg-2016",\#(extra)"channels":[{"platform":"facebook","id":"sidan","#
          + #""name":"Exempelköpings kommun","officialAuthorIds":\#(officialIds)}]}"#)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ name: String, _ text: String) throws {
      try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    }

    func read(_ name: String) throws -> String {
      try String(contentsOfFile: path(name), encoding: .utf8)
    }

    func run(_ words: String..., now: String = "2026-03-30T12:00:00+02:00") -> RunResult {
      runModtool(
        ["overdue", path("export.ndjson"), "--config", path("modtool.json"), "--now", now] + words)
    }
  }

  static func comment(
    _ id: String, _ published: String, _ author: String, _ text: String, parent: String? = nil
  ) -> String {
    let reply = parent.map { #""inReplyTo":"\#($0)","# } ?? ""
    return #"{"type":"comment","id":"\#(id)","channel":"sidan","post":"p",\#(reply)"#
      + #""author":{"id":"\#(author)","name":"Kim \#(author)"},"published":"\#(published)","#
      + #""content":"\#(text)","state":"visible"}"#
  }

  private let question = comment("q1", "2026-03-27T10:00:00Z", "a", "När öppnar badet?")
  private let answer = comment("s1", "2026-03-27T11:00:00Z", "K", "Klockan nio.", parent: "q1")

  @Test func `nothing to report is no output at all`() throws {
    let place = try Workplace(comments: [question, answer])
    for format in ["text", "json", "ndjson", "csv"] {
      #expect(place.run("--format", format) == RunResult(output: "", talk: "", code: .nothing))
    }
  }

  @Test(arguments: [["old.ndjson", "export.ndjson"], ["export.ndjson", "old.ndjson"]])
  func `of several exports the one made last is the newest, in any order`(files: [String]) throws {
    // The answer was there on Friday; in Monday's export the municipality has deleted it.
    let place = try Workplace(comments: [question])
    let head =
      #"{"type":"header","format":"modtool-comments","version":"1.0","#
      + #""platform":"facebook","exported":"2026-03-27T12:00:00Z"}"#
    try place.write("old.ndjson", [head, question, answer].joined(separator: "\n") + "\n")
    let result = runModtool(
      ["overdue"] + files.map(place.path) + [
        "--config", place.path("modtool.json"), "--now", "2026-03-30T23:00:00+02:00", "--format",
        "csv", "--lang", "en",
      ])
    #expect(result.code == .found)
    #expect(
      result.talk
        == "note: the newest of the exports, made 2026-03-30T11:00:00+02:00\n --> "
        + place.path("export.ndjson") + "\n")
  }

  @Test func `a line has exactly the agreed members`() throws {
    let place = try Workplace(comments: [question])
    let result = place.run("--format", "ndjson", now: "2026-03-30T23:00:00+02:00")
    #expect(
      result
        == RunResult(
          output: #"{"id":"q1","thread":"q1","channel":"sidan","policy":"atvidaberg-2016","#
            + #""status":"due-soon","level":"goal","rule":"1-working-day","#
            + #""received":"2026-03-27T11:00:00+01:00","due":"2026-03-30T23:59:59+02:00","#
            + #""clockStart":"2026-03-27T11:00:00+01:00","remainingSeconds":3599,"#
            + #""answeredBy":null,"answeredAt":null,"#
            + #""reason":"the goal 1 working day (Rimliga svarstider, Facebook)","#
            + #""needsHuman":false}"# + "\n", talk: "", code: .found))
  }

  @Test(arguments: [
    ("2026-03-30T12:00:00+02:00", ExitCode.nothing), ("2026-03-30T22:00:00+02:00", .found),
    ("2026-03-31T00:00:00+02:00", .found), ("2026-04-01T22:00:00+02:00", .found),
    ("2026-04-02T00:00:00+02:00", .cannotWait),
  ])
  func `the exit code tells goal from requirement`(now: String, code: ExitCode) throws {
    let place = try Workplace(comments: [question])
    #expect(place.run("--max-age", "30d", now: now).code == code)
    #expect(place.run("--max-age", "30d", "--fail-on", "never", now: now).code == .nothing)
    let strict = place.run("--max-age", "30d", "--fail-on", "requirement", now: now).code
    #expect(strict == (code == .cannotWait ? .cannotWait : .nothing))
    let nagios = place.run("--max-age", "30d", "--format", "nagios", now: now)
    #expect(nagios.code == code)
    #expect(nagios.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (#""exported":"2026-03-28T09:00:00Z""#, "the export is 2 d 1 h old, at most 1 d is allowed"),
    (
      #""exported":"2026-03-30T10:06:00Z""#,
      "the export is from the future: it was made 2026-03-30T12:06:00+02:00"
    ),
  ])
  func `an export that is stale or from the future is a failure`(
    header: String, message: String
  ) throws {
    let place = try Workplace(comments: [question], header: header)
    let result = place.run()
    #expect(result.output == "")
    #expect(result.talk.hasPrefix("error: " + message + "\n"))
    #expect(result.code == .badData)
    let nagios = place.run("--format", "nagios")
    #expect(
      nagios == RunResult(output: "MODTOOL UNKNOWN - \(message)\n", talk: "", code: .undetermined))
  }

  @Test func `without official ids everything would look unanswered`() throws {
    let place = try Workplace(comments: [question], officialIds: "[]")
    let result = place.run()
    #expect(
      result
        == RunResult(
          output: "",
          talk: """
            error: no official accounts are known, so everything would look unanswered
            hint: set channels[].officialAuthorIds in modtool.json

            """, code: .configuration))
  }

  @Test(arguments: [
    #"{"type":"comment","id":"x","content":"Hej?","published":"2026-03-27T10:00:00","channel":"sidan"}"#,
    #"{"type":"comment","id":"x","content":"Hej?","published":"2026-02-30T10:00:00Z","channel":"sidan"}"#,
    #"{"type":"comment","id":"x","content":"Hej?","channel":"sidan"}"#,
    comment("s0", "2026-03-26T11:00:00Z", "K", "Nio.", parent: "q1"),
    comment("q1", "2026-03-27T11:00:00Z", "b", "En annan fråga?"),
  ])
  func `a record that cannot be right is refused and fails the run`(line: String) throws {
    let place = try Workplace(comments: [question, answer, line])
    let result = place.run()
    #expect(result.code == .badData)
    #expect(result.talk.contains("1 records could not be used"))
    #expect(place.run("--keep-going").code == .nothing)
  }

  @Test func `the state alerts once, when it gets worse, and then reminds`() throws {
    let place = try Workplace(comments: [question])
    let state = place.path("state.json")
    func run(_ now: String, _ more: String...) -> String {
      let words =
        [
          "overdue", place.path("export.ndjson"), "--config", place.path("modtool.json"), "--now",
          now, "--max-age", "30d", "--state", state, "--format", "ndjson",
        ] + more
      let result = runModtool(words)
      return "\(result.code.rawValue) \(result.output.split(separator: "\n").count)"
    }
    #expect(run("2026-03-30T22:00:00+02:00", "--dry-run") == "1 1")
    #expect(!FileManager.default.fileExists(atPath: state))
    #expect(run("2026-03-30T22:00:00+02:00") == "1 1", "due soon")
    #expect(run("2026-03-30T22:10:00+02:00") == "0 0", "said already")
    #expect(run("2026-03-31T00:00:00+02:00") == "1 1", "worse: overdue")
    #expect(run("2026-03-31T23:59:59+02:00") == "0 0")
    #expect(run("2026-04-01T00:00:00+02:00") == "1 1", "a reminder after a day")
    #expect(run("2026-04-02T00:00:00+02:00") == "2 1", "worse: the requirement")
    #expect(run("2026-04-02T02:00:00+02:00", "--remind", "2h") == "2 1")
    let attributes = try FileManager.default.attributesOfItem(atPath: state)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = try place.read("state.json")
    #expect(text.contains("q1") && !text.contains("Kim") && !text.contains("badet"))

    try place.write("state.json", String(text.prefix(text.count / 2)))
    #expect(run("2026-04-02T03:00:00+02:00") == "65 0", "a torn state is a failure")
    try place.write(
      "state.json", text.split(separator: "atvidaberg-2016").joined(separator: "botkyrka-2011"))
    #expect(run("2026-04-02T03:00:00+02:00") == "65 0", "another policy's state is a failure")
  }

  @Test func `a held lock is busy`() throws {
    let place = try Workplace(comments: [question])
    let system = LocalFileSystem()
    let file = try system.open(place.path("lock"), .lock)
    #expect(try system.tryLock(file))
    let result = place.run("--lock", place.path("lock"))
    #expect(result.code == .busy)
    try system.close(file)
    #expect(place.run("--lock", place.path("lock")).code == .nothing)
  }

  @Test func `what was handled is no longer asked for`() throws {
    let place = try Workplace(comments: [question])
    let late = "2026-04-02T00:00:00+02:00"
    let log = place.path("log.ndjson")
    #expect(place.run("--log", log, "--max-age", "9d", now: late).code == .missingInput)
    let added = runModtool(
      ["handled", "add", "q1", "--via", "phone", "--by", "Kundcenter", "--note", "ringde upp"]
        + ["--at", "2026-03-30T10:00:00+02:00", "--log", log], now: "2026-04-02T00:00:00+02:00")
    #expect(
      added
        == RunResult(
          output: "2026-03-30 10:00  q1  answered by phone, Kundcenter: ringde upp\n", talk: "",
          code: .nothing))
    #expect(
      try place.read("log.ndjson")
        == #"{"id":"q1","at":"2026-03-30T10:00:00+02:00","how":"phone","by":"Kundcenter","reason":"ringde upp"}"#
        + "\n")
    #expect(runModtool(["handled", "list", "--log", log]).output == added.output)
    let result = place.run("--log", log, "--max-age", "9d", now: late)
    #expect(result == RunResult(output: "", talk: "", code: .nothing))
    try place.write("log.ndjson", #"{"id":"q1","at":"i går"}"#)
    #expect(place.run("--log", log, "--max-age", "9d", now: late).code == .badData)
  }

  @Test(arguments: [
    (["handled", "add", "q1", "--by", "A"], "give --via and --by", ExitCode.usage),
    (
      ["handled", "add", "q1", "--via", "dm", "--by", "A", "--at", "2030-01-01T00:00:00Z"],
      "--at lies in the future", .usage
    ),
    (
      ["handled", "add", "q1", "--via", "dm", "--by", "A"], "no handling log is chosen",
      .configuration
    ),
    (["overdue", "x.json", "--from", "2026-01-01"], "--from and --to go with --summary", .usage),
  ])
  func `what cannot be meant is refused`(words: [String], message: String, code: ExitCode) {
    let result = runModtool(words)
    #expect(result.talk.hasPrefix("error: " + message + "\n"))
    #expect(result.code == code)
  }

  @Test func `feeds are whole also when nothing waits`() throws {
    let place = try Workplace(comments: [question, answer])
    let calendar = place.run("--format", "ics")
    #expect(calendar.code == .nothing)
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(!calendar.output.contains("BEGIN:VEVENT"))
    let gauges = place.run("--format", "prometheus")
    #expect(gauges.code == .nothing)
    #expect(
      gauges.output.contains(
        #"modtool_replies_overdue{channel="sidan",platform="facebook",policy="atvidaberg-2016","#
          + #"level="requirement"} 0"#))
    #expect(gauges.output.contains("modtool_replies_export_age_seconds 3600\n"))
  }

  @Test(arguments: [["--format", "nagios", "--bogus"], ["--format=nagios", "--warn", "soon"]])
  func `a plug-in whose command line is wrong is unknown`(words: [String]) {
    let result = runModtool(["overdue", "x.json"] + words)
    #expect(result.code == .undetermined)
    #expect(result.output.hasPrefix("MODTOOL UNKNOWN - "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `the calendar names no person and no text`() throws {
    let place = try Workplace(comments: [question])
    let text = place.run("--format", "ics").output
    #expect(text.contains("DTEND:20260330T220000Z\r\n"))
    #expect(!text.contains("Kim") && !text.contains("badet"))
    #expect(text == place.run("--format", "ics").output)
  }

  @Test func `compliance by channel, month and rule`() throws {
    let place = try Workplace(comments: [
      question, answer, Self.comment("q2", "2026-03-20T10:00:00Z", "b", "Var ligger det?"),
      Self.comment("s2", "2026-03-24T11:00:00Z", "K", "Vid sjön.", parent: "q2"),
      Self.comment("q3", "2026-03-10T10:00:00Z", "c", "Vad kostar det?"),
    ])
    let result = place.run("--summary", "--format", "csv")
    #expect(
      result
        == RunResult(
          output:
            "channel,platform,month,policy,level,rule,n,inTime,late,overdue,compliance,"
            + "calendarMedianSeconds,calendarP90Seconds,calendarMaxSeconds,policyMedianSeconds,"
            + "policyP90Seconds,policyMaxSeconds\r\n"
            + "sidan,facebook,2026-03,atvidaberg-2016,goal,1-working-day,3,1,1,1,0.3333,"
            + "176400,,349200,90000,,176400\r\n"
            + "sidan,facebook,2026-03,atvidaberg-2016,requirement,5-calendar-days,2,1,0,1,0.5000,"
            + "349200,,349200,349200,,349200\r\n"
            + "sidan,facebook,2026-04,atvidaberg-2016,requirement,5-calendar-days,1,1,0,0,1.0000,"
            + "3600,,3600,3600,,3600\r\n", talk: "", code: .nothing))
    let march = place.run(
      "--summary", "--format", "csv", "--from", "2026-03-25", "--to", "2026-03-31")
    #expect(march.output.split(separator: "\r\n").count == 3)
  }
}
