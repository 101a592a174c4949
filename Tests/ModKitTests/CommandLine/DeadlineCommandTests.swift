import Testing

@testable import modtool

@Suite struct DeadlineCommandTests {
  @Test func `one deadline as machine-readable lines`() {
    let result = runModtool(
      "deadline", "--policy", "botkyrka", "--platform", "facebook", "--received",
      "2026-03-28T12:00:00+01:00", "--format", "ndjson")
    #expect(
      result
        == RunResult(
          output: #"{"deadlines":[{"level":"goal","rule":"48-elapsed-hours","#
            + #""due":"2026-03-30T13:00:00+02:00"},{"level":"removal","rule":"48-elapsed-hours","#
            + #""due":"2026-03-30T13:00:00+02:00"}]}"# + "\n", talk: "", code: .nothing))
  }

  @Test(arguments: [
    (["deadline"], "give --platform and --received, or FILE", ExitCode.usage),
    (
      ["deadline", "--platform", "x", "--received", "2026-03-28T12:00:00"],
      "--received takes a time with its offset, such as 2026-03-02T09:05:00+01:00, "
        + "not '2026-03-28T12:00:00'", .usage
    ),
    (
      ["deadline", "--platform", "x", "--received", "2026-02-30T12:00:00Z"],
      "--received: there is no day 2026-02-30", .usage
    ),
    (
      ["deadline", "--platform", "x", "--received", "1985-02-20T12:00:00Z"],
      "the year 1985 is outside the calendar, which holds for 1990–2099", .badData
    ),
    (
      ["deadline", "-", "--received", "2026-02-20T12:00:00Z"], "give either FILE or --received",
      .usage
    ),
    (["calendar", "1989"], "YEAR is a year from 1990 to 2099, not '1989'", .usage),
    (["calendar", "2O26"], "YEAR is a year from 1990 to 2099, not '2O26'", .usage),
  ])
  func `what cannot be computed is refused`(words: [String], message: String, code: ExitCode) {
    let result = runModtool(words)
    #expect(result.output == "")
    #expect(result.talk.hasPrefix("error: " + message + "\n"))
    #expect(result.code == code)
  }

  @Test func `an unknown platform counts as one of the others, and says so`() {
    let result = runModtool(
      "deadline", "--policy", "atvidaberg", "--platform", "facebok", "--received",
      "2026-03-05T12:00:00+01:00", "--format", "ndjson")
    #expect(result.output.contains(#""rule":"24-weekday-hours","due":"2026-03-06T12:00:00+01:00""#))
    #expect(
      result.talk == """
        warning: unknown platform 'facebok', taken as one of the other channels
        hint: did you mean 'facebook'?

        """)
    #expect(result.code == .nothing)
  }
}
