import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// Which comment an id means is told by one rule, whichever command it is given to.
@Suite struct CommentNameTests {
  typealias Workplace = OverdueCommandTests.Workplace

  private static func comment(_ id: String, _ platform: String, _ text: String) -> String {
    #"{"type":"comment","id":"\#(id)","platform":"\#(platform)","channel":"sidan","post":"p","#
      + #""author":{"id":"a\#(platform)"},"published":"2026-03-27T10:00:00Z","#
      + #""content":"\#(text)","state":"visible"}"#
  }

  /// One question on each of two platforms with the same number, one with a number of its own, and one whose whole id
  /// looks like such a number.
  private func workplace() throws -> Workplace {
    try Workplace(comments: [
      Self.comment("facebook:1_2", "facebook", "När öppnar badet?"),
      Self.comment("instagram:1_2", "instagram", "Var ligger badet?"),
      Self.comment("facebook:1_3", "facebook", "Vad kostar badet?"),
      Self.comment("facebook:1_4", "facebook", "Hur djupt är badet?"),
      Self.comment("1_4", "facebook", "Är badet varmt?"),
    ])
  }

  @Test(arguments: [
    ("facebook:1_3", "facebook:1_3"), ("1_3", "facebook:1_3"), (" 1_3\n", "facebook:1_3"),
    ("1_4", "1_4"), ("facebook:1_4", "facebook:1_4"), ("instagram:1_2", "instagram:1_2"),
  ])
  func `an id means one comment in every command`(name: String, id: String) throws {
    let place = try workplace()
    let export = place.path("export.ndjson")
    let explained = runModtool("explain", name, export)
    #expect(explained.code == .nothing)
    #expect(explained.output.hasPrefix(id + " "))

    let log = place.path("log.ndjson")
    let time = ["--at", "2026-03-30T10:00:00+02:00", "--log", log]
    let words = ["handled", "add", name, "--via", "phone", "--by", "A", "--export", export]
    #expect(runModtool(words + time).output.contains("  \(id)  "))

    let opened = runModtool(
      "removal", "open", export, "--comment", name, "--rule", "commercial", "--reason", "Reklam",
      "--by", "A", "--role", "B", "--casebook", place.path("arenden"))
    #expect(opened.code == .nothing)
    let record = place.path("arenden/cases/2026/MOD-2026-000001/record.json")
    let bare = String(id.split(separator: ":").last ?? "")
    #expect(
      try String(contentsOfFile: record, encoding: .utf8)
        .contains(#""platformCommentId": "\#(id)""#)
        || String(contentsOfFile: record, encoding: .utf8)
          .contains(#""platformCommentId": "\#(bare)""#)
    )
  }

  @Test func `an id that may be several comments is refused with the candidates`() throws {
    let place = try workplace()
    let export = place.path("export.ndjson")
    let error = """
      error: '1_2' may be 2 different comments
      hint: say which: facebook:1_2, instagram:1_2

      """
    for words in [
      ["explain", "1_2", export],
      ["handled", "add", "1_2", "--via", "dm", "--by", "A", "--export", export, "--log", "x"],
      [
        "removal", "open", export, "--comment", "1_2", "--rule", "commercial", "--reason", "R",
        "--by", "A", "--role", "B", "--casebook", place.path("arenden"),
      ],
    ] {
      let result = runModtool(words)
      #expect(result.talk.hasPrefix(error))
      #expect(result.code == .usage)
    }
  }

  @Test func `an id that no comment has is refused with a way on`() throws {
    let place = try workplace()
    let export = place.path("export.ndjson")
    for words in [
      ["explain", "9_9", export],
      ["handled", "add", "9_9", "--via", "dm", "--by", "A", "--export", export, "--log", "x"],
      [
        "removal", "open", export, "--comment", "9_9", "--rule", "commercial", "--reason", "R",
        "--by", "A", "--role", "B", "--casebook", place.path("arenden"),
      ],
    ] {
      #expect(
        runModtool(words)
          == RunResult(
            output: "",
            talk: """
              error: no comment in the export has the id '9_9'
               --> \(export)
              hint: modtool check writes the id of every comment first

              """, code: .missingInput))
    }
  }

  // MARK: The handling log

  private static let late = "2026-04-02T00:00:00+02:00"

  /// `id status`, by id, of what `overdue` says with the log at `late`.
  private func overdue(_ place: Workplace, _ more: String..., now: String = Self.late)
    -> (lines: [String], result: RunResult)
  {
    let result = runModtool(
      [
        "overdue", place.path("export.ndjson"), "--config", place.path("modtool.json"), "--now",
        now, "--max-age", "9d", "--log", place.path("log.ndjson"), "--format", "csv",
      ] + more)
    let rows = result.output.split(separator: "\r\n").dropFirst().map { row in
      row.split(separator: ",").prefix(1).joined()
    }
    return (rows.sorted(), result)
  }

  private func line(_ id: String, _ how: String, at: String = "2026-03-30T10:00:00+02:00") -> String
  {
    #"{"id":"\#(id)","at":"\#(at)","how":"\#(how)","by":"A"}"# + "\n"
  }

  @Test func `the log's ids are read by the same rule`() throws {
    let place = try workplace()
    try place.write("log.ndjson", line("1_3", "phone") + line("facebook:1_4", "dm"))
    let (lines, result) = overdue(place)
    #expect(lines == ["1_4", "facebook:1_2", "instagram:1_2"])
    #expect(result.code == .cannotWait)
  }

  @Test func `an entry that may be about several comments closes none and is refused`() throws {
    let place = try workplace()
    try place.write("log.ndjson", line("1_2", "phone"))
    let (lines, result) = overdue(place)
    #expect(lines == ["1_4", "facebook:1_2", "facebook:1_3", "facebook:1_4", "instagram:1_2"])
    #expect(result.code == .badData)
    #expect(
      result.talk.hasPrefix(
        """
        error: the handling of '1_2' may be about several comments; it does not count
        hint: take it back with modtool handled withdraw, and say which: facebook:1_2, instagram:1_2

        """))
  }

  @Test func `an entry about a comment that is not here is said beside the alarm`() throws {
    let place = try workplace()
    try place.write(
      "log.ndjson",
      line("504_7045", "phone") + line("facebook:9", "dm", at: "2025-03-30T10:00:00+02:00"))
    let (lines, result) = overdue(place)
    #expect(lines.count == 5)
    #expect(
      result.talk == """
        warning: the handling log names 1 that are not in the export: 504_7045
        hint: is the id right? a wrong one is taken back with modtool handled withdraw

        """)
  }

  @Test func `an entry is taken back by a later one, and both stay`() throws {
    let place = try workplace()
    let log = place.path("log.ndjson")
    let noon = "2026-04-01T12:00:00+02:00"
    func handled(_ words: String..., now: String = noon) -> RunResult {
      runModtool(["handled"] + words + ["--log", log], now: now)
    }
    _ = handled(
      "add", "facebook:1_3", "--via", "phone", "--by", "A", now: "2026-03-31T12:00:00+02:00")
    #expect(!overdue(place).lines.contains("facebook:1_3"))

    let refused = handled("withdraw", "1_2", "--by", "B", "--note", "fel")
    #expect(
      refused.talk == """
        error: the log has no entry about '1_2' to take back
         --> \(log)
        hint: modtool handled list shows them

        """)
    #expect(refused.code == .missingInput)
    #expect(handled("withdraw", "1_3", "--by", "B").code == .usage)

    let withdrawn = handled("withdraw", "1_3", "--by", "B", "--note", "fel kommentar")
    #expect(
      withdrawn
        == RunResult(
          output: "2026-04-01 12:00  facebook:1_3  earlier entry taken back, B: fel kommentar\n",
          talk: "", code: .nothing))
    #expect(overdue(place).lines.contains("facebook:1_3"))
    #expect(
      !overdue(place, now: "2026-04-01T11:00:00+02:00").lines.contains("facebook:1_3"),
      "what was believed before is what was believed before")
    #expect(
      handled("list").output
        == "2026-03-31 12:00  facebook:1_3  answered by phone, A (taken back)\n"
        + withdrawn.output)
    #expect(handled("withdraw", "1_3", "--by", "B", "--note", "igen").code == .missingInput)

    _ = handled("add", "1_3", "--via", "email", "--by", "A")
    #expect(!overdue(place).lines.contains("facebook:1_3"), "a later entry counts again")
    _ = handled("withdraw", "1_3", "--by", "B", "--note", "fel")
    #expect(overdue(place).lines.contains("facebook:1_3"), "with and without the platform")
  }

  @Test func `an entry that cannot be right harms no longer when it is taken back`() throws {
    let place = try workplace()
    try place.write("log.ndjson", line("facebook:1_3", "phone", at: "2026-01-01T10:00:00+01:00"))
    #expect(overdue(place).result.code == .badData)
    try place.write(
      "log.ndjson",
      try place.read("log.ndjson") + line("facebook:1_3", "withdrawn", at: Self.late))
    let (lines, result) = overdue(place)
    #expect(lines.contains("facebook:1_3"))
    #expect(result.code == .cannotWait)
  }

  @Test func `an entry before the comment is refused where the export shows it`() throws {
    let place = try workplace()
    let result = runModtool(
      "handled", "add", "1_3", "--via", "dm", "--by", "A", "--export", place.path("export.ndjson"),
      "--log", place.path("log.ndjson"), "--at", "2026-03-27T10:59:59+01:00")
    #expect(
      result.talk.hasPrefix(
        "error: --at lies before the comment 'facebook:1_3', which was written "
          + "2026-03-27T11:00:00+01:00\n"))
    #expect(result.code == .usage)
  }

  @Test func `several comments are noted at once`() throws {
    let place = try workplace()
    let added = runModtool(
      "handled", "add", "facebook:1_3", "facebook:1_4", "--via", "no-answer-needed", "--by", "A",
      "--at", "2026-03-30T10:00:00+02:00", "--log", place.path("log.ndjson"))
    #expect(added.output.split(separator: "\n").count == 2)
    #expect(overdue(place).lines == ["1_4", "facebook:1_2", "instagram:1_2"])
  }
}
