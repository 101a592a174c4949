import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// What `overdue` does with an export that may hide a citizen, and with citizens who have waited long.
@Suite struct OverdueTrustTests {
  typealias Workplace = OverdueCommandTests.Workplace

  private let question = OverdueCommandTests.comment(
    "q1", "2026-03-27T10:00:00Z", "a", "När öppnar badet?")
  private let answer = OverdueCommandTests.comment(
    "s1", "2026-03-27T11:00:00Z", "K", "Klockan nio.", parent: "q1")
  private let incomplete = #""exported":"2026-03-30T09:00:00Z","complete":false"#

  // MARK: An export that is not all

  @Test(arguments: ["text", "json", "ndjson", "csv"])
  func `an export that is not complete is a failure also when nobody is seen to wait`(
    format: String
  ) throws {
    let place = try Workplace(comments: [question, answer], header: incomplete)
    let result = place.run("--format", format)
    #expect(
      result
        == RunResult(
          output: "",
          talk: """
            error: the export is not complete: the export says itself that it is not complete
             --> \(place.path("export.ndjson"))
            hint: fetch the rest, or accept what is missing with --accept-incomplete declared

            """, code: .badData))
  }

  @Test func `who is seen to wait is written all the same`() throws {
    let place = try Workplace(comments: [question], header: incomplete)
    let now = "2026-03-30T23:00:00+02:00"
    let result = place.run("--format", "ndjson", now: now)
    #expect(result.output.contains(#""id":"q1""#))
    #expect(result.code == .badData)
    let accepted = place.run("--format", "ndjson", "--accept-incomplete", "declared", now: now)
    #expect(accepted.output == result.output)
    #expect(accepted.code == .found)
    #expect(
      accepted.talk == """
        warning: the export is not complete: the export says itself that it is not complete
         --> \(place.path("export.ndjson"))

        """)
  }

  @Test func `a sign that was accepted beforehand is no failure, another is`() throws {
    let place = try Workplace(comments: [question, answer], header: incomplete)
    let accepted = place.run("--accept-incomplete", "next-page", "--accept-incomplete", "declared")
    #expect(accepted == RunResult(output: "", talk: "", code: .nothing))
    #expect(place.run("--accept-incomplete", "next-page").code == .badData)
    #expect(place.run("--accept-incomplete", "all").code == .usage)
  }

  @Test func `monitoring does not know, and says what it has seen`() throws {
    let place = try Workplace(comments: [question], header: incomplete)
    #expect(
      place.run("--format", "nagios", now: "2026-03-30T23:00:00+02:00")
        == RunResult(
          output:
            "MODTOOL UNKNOWN - the export is not complete: the export says itself that it is not "
            + "complete; 0 requirements overdue, 0 goals overdue, 1 due soon, 0 to answer at once "
            + "| requirements_overdue=0 goals_overdue=0 due_soon=1 act_now=0 older=0\n",
          talk: "", code: .undetermined))
    let gauges = place.run("--format", "prometheus")
    #expect(gauges.output.contains("\nmodtool_replies_export_complete 0\n"))
    #expect(gauges.code == .badData)
    let whole = try Workplace(comments: [question, answer]).run("--format", "prometheus")
    #expect(whole.output.contains("\nmodtool_replies_export_complete 1\n"))
    #expect(whole.code == .nothing)
  }

  @Test func `an export without comments says what to look at`() throws {
    let place = try Workplace(comments: [])
    try place.write("export.ndjson", #"{"data":[]}"#)
    #expect(
      place.run(now: "2036-03-30T12:00:00+02:00")
        == RunResult(
          output: "",
          talk: """
            error: the export holds no comments
             --> \(place.path("export.ndjson"))
            hint: without comments nobody can know whether someone waits: look at what was fetched

            """, code: .badData))
  }

  // MARK: An export from the future

  /// A folder with an export that does not say when it was made, in a file written at `time`.
  private func dated(_ time: String) throws -> Workplace {
    let place = try Workplace(comments: [question, answer], header: #""version":"1.0""#)
    let text = try place.read("export.ndjson").split(separator: #","version":"1.0"}"#)
    try place.write("export.ndjson", text.joined(separator: "}"))
    let seconds = try #require(Timestamp(rfc3339: time)).secondsSince1970
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(seconds))],
      ofItemAtPath: place.path("export.ndjson"))
    return place
  }

  @Test func `a file written in the future is a failure, a clock that differs a little is not`()
    throws
  {
    let now = "2026-04-15T12:00:00+02:00"
    let late = try dated("2026-04-15T12:05:01+02:00")
    #expect(
      late.run(now: now)
        == RunResult(
          output: "",
          talk: """
            error: the export is from the future: the file was written 2026-04-15T12:05:01+02:00
             --> \(late.path("export.ndjson"))
            hint: is the clock right, and --now?

            """, code: .badData))
    #expect(late.run("--format", "nagios", now: now).code == .undetermined)
    let skewed = try dated("2026-04-15T12:05:00+02:00")
    #expect(skewed.run(now: now) == RunResult(output: "", talk: "", code: .nothing))
  }

  @Test func `a look back with --now does not put the file in the future`() throws {
    // The clock on the wall shows 2026-04-15; what was true on Monday is asked of today's file.
    let place = try dated("2026-04-15T11:00:00+02:00")
    #expect(place.run().code == .nothing)
  }

  @Test func `a link is as old as the file it leads to`() throws {
    let place = try dated("2026-04-01T11:00:00+02:00")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("latest.ndjson"), withDestinationPath: place.path("export.ndjson"))
    let result = runModtool(
      "overdue", place.path("latest.ndjson"), "--config", place.path("modtool.json"), "--now",
      "2026-04-15T12:00:00+02:00")
    #expect(result.talk.hasPrefix("error: the export is 14 d 1 h old, at most 1 d is allowed\n"))
    #expect(result.code == .badData)
  }

  // MARK: An account whose export is old beside one that is not

  /// Friday's export of one account beside today's of another.
  private func twoAccounts(closed: String = "") throws -> Workplace {
    let place = try Workplace(comments: [question, answer])
    let old = [
      #"{"type":"header","format":"modtool-comments","version":"1.0","platform":"instagram","#
        + #""exported":"2026-03-27T12:00:00Z"}"#,
      question.replacing("sidan", with: "bilder").replacing("q1", with: "i1"),
      answer.replacing("sidan", with: "bilder").replacing("q1", with: "i1")
        .replacing("s1", with: "i2"),
    ]
    try place.write("old.ndjson", old.joined(separator: "\n") + "\n")
    try place.write(
      "modtool.json",
      #"{"policy":"atvidaberg-2016","channels":[{"platform":"facebook","id":"sidan","#
        + #""officialAuthorIds":["K"]},{"platform":"instagram","id":"bilder",\#(closed)"#
        + #""officialAuthorIds":["K"]}]}"#)
    return place
  }

  @Test func `a fresh export of one account does not make up for an old one of another`() throws {
    let place = try twoAccounts()
    let result = place.run(place.path("old.ndjson"))
    #expect(
      result
        == RunResult(
          output: "",
          talk: """
            error: the export is 2 d 22 h old, at most 1 d is allowed
             --> \(place.path("old.ndjson"))
            hint: fetch a new export of the account, or raise --max-age; a closed account has \
            closedOn in modtool.json

            """, code: .badData))
    #expect(place.run(place.path("old.ndjson"), "--max-age", "3d").code == .nothing)
    let closed = try twoAccounts(closed: #""closedOn":"2026-03-29","#)
    #expect(closed.run(closed.path("old.ndjson")).code == .nothing)
    let closing = try twoAccounts(closed: #""closedOn":"2026-03-31","#)
    #expect(closing.run(closing.path("old.ndjson")).code == .badData)
  }

  @Test func `a misspelt platform in the configuration is said beside what follows from it`()
    throws
  {
    let place = try Workplace(comments: [question, answer])
    try place.write(
      "modtool.json",
      try place.read("modtool.json")
        .replacing(#""platform":"facebook""#, with: #""platform":"facebok""#))
    let result = place.run(now: "2026-03-30T23:00:00+02:00")
    #expect(result.code == .found)
    #expect(
      result.talk == """
        warning: unknown platform 'facebok', taken as one of the other channels
        hint: did you mean 'facebook'?

        """)
  }

  // MARK: What the command line says

  @Test(arguments: [
    ("2026-02-30", "--since: there is no day 2026-02-30"),
    ("2026-02-30T10:00:00Z", "--since: there is no day 2026-02-30"),
    (
      "a month",
      "--since takes a duration such as 30d, a day such as 2026-03-02, or a time with its offset, "
        + "not 'a month'"
    ),
  ])
  func `a start that cannot be is named for what it is`(text: String, message: String) throws {
    let result = try Workplace(comments: [question, answer]).run("--since", text)
    #expect(result.talk.hasPrefix("error: " + message + "\n"))
    #expect(result.code == .usage)
  }

  @Test(arguments: [("--state", "the state file"), ("--lock", "the lock file")])
  func `a folder that is not there is named for what was to lie in it`(
    option: String, name: String
  ) throws {
    let place = try Workplace(comments: [question, answer])
    let folder = place.path("saknas")
    #expect(
      place.run(option, folder + "/x")
        == RunResult(
          output: "",
          talk: """
            error: \(name)'s folder '\(folder)' does not exist
            hint: create it: mkdir -p \(folder)

            """, code: .cannotCreate))
  }

  // MARK: Those who have waited long

  /// Three comments that nobody has answered for more than thirty days.
  private func forgotten() throws -> Workplace {
    try Workplace(
      comments: [
        question, OverdueCommandTests.comment("q2", "2026-03-27T11:00:00Z", "b", "Var ligger det?"),
        OverdueCommandTests.comment("q3", "2026-03-27T12:00:00Z", "c", "Vad kostar det?"),
      ], header: #""exported":"2026-05-24T09:00:00Z""#)
  }

  private let may = "2026-05-25T09:00:00+02:00"

  @Test func `who has waited longer than is listed is counted and never silence`() throws {
    let place = try forgotten()
    let line = "3 older ones are not listed: 3 past a requirement (--since 2026-03-27 lists them)\n"
    let args = ["--max-age", "2d"]
    let result = place.run(args[0], args[1], now: may)
    #expect(result == RunResult(output: line, talk: "", code: .cannotWait))
    #expect(place.run("--max-age", "2d", "--fail-on", "never", now: may).code == .nothing)
    let lines = place.run("--max-age", "2d", "--format", "ndjson", now: may)
    #expect(lines == RunResult(output: "", talk: "warning: " + line, code: .cannotWait))
    let document = place.run("--max-age", "2d", "--format", "json", now: may)
    #expect(document.output.contains(#""olderAlarms": 3,"#))
    #expect(document.output.contains(#""olderRequirements": 3,"#))
    #expect(document.output.contains(#""exportComplete": true,"#))
    #expect(document.output.contains(#""refusedRecords": 0,"#))
    #expect(document.code == .cannotWait)
  }

  @Test func `those who are listed are not counted as left out`() throws {
    let place = try forgotten()
    for option in [["--all"], ["--since", "100d"], ["--since", "2026-03-27"]] {
      let words = ["overdue", place.path("export.ndjson"), "--config", place.path("modtool.json")]
      let result = runModtool(words + ["--now", may, "--max-age", "2d"] + option)
      #expect(!result.output.contains("older"))
      #expect(result.code == .cannotWait)
    }
  }

  @Test func `monitoring counts those who have waited long`() throws {
    let place = try forgotten()
    #expect(
      place.run("--max-age", "2d", "--format", "nagios", now: may)
        == RunResult(
          output: "MODTOOL CRITICAL - 3 requirements overdue, 0 goals overdue, 0 due soon, "
            + "0 to answer at once, 3 of them older than --since | requirements_overdue=3 "
            + "goals_overdue=0 due_soon=0 act_now=0 older=3\n", talk: "", code: .cannotWait))
    let gauges = place.run("--max-age", "2d", "--format", "prometheus", now: may)
    #expect(
      gauges.output.contains(
        #"modtool_replies_overdue{channel="sidan",platform="facebook",policy="atvidaberg-2016","#
          + #"level="requirement"} 3"#))
    #expect(gauges.code == .cannotWait)
  }

  @Test func `the state says once a day that some have waited long`() throws {
    let place = try forgotten()
    let state = place.path("state.json")
    func run(_ now: String) -> String {
      let result = place.run("--max-age", "20d", "--state", state, now: now)
      return "\(result.code.rawValue) \(result.output)"
    }
    let word =
      "2 3 older ones are not listed: 3 past a requirement (--since 2026-03-27 lists them)\n"
    #expect(run(may) == word)
    #expect(run("2026-05-25T09:10:00+02:00") == "0 ", "said already")
    #expect(run("2026-05-26T08:59:59+02:00") == "0 ")
    #expect(run("2026-05-26T09:00:00+02:00") == word, "a reminder after a day")
    #expect(!(try place.read("state.json")).contains("q1"), "no list that grows for ever")
  }
}
