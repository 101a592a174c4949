import ModKit
import Testing

private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

struct PolicyRegisterTests {
  @Test(arguments: [
    ("uppsala", "2012-03-07", "uppsala-2012"),
    ("uppsala", "2021-11-29", "uppsala-2012"),
    ("uppsala", "2021-11-30", "uppsala-2021"),
    ("uppsala", "2022-05-30", "uppsala-2021"),
    ("uppsala", "2022-05-31", "uppsala-2022"),
    ("uppsala", "2099-01-01", "uppsala-2022"),
    ("atvidaberg", "2016-10-26", "atvidaberg-2016"),
    ("botkyrka", "2011-02-21", "botkyrka-2011"),
    ("uppsala-2022", "1999-01-01", "uppsala-2022"),
    ("uppsala-2012", "2026-01-01", "uppsala-2012"),
  ])
  func `a comment is judged by the version in force`(name: String, date: String, id: String) throws
  {
    let policy = try PolicyRegister.builtIn.policy(for: name, at: day(date))
    #expect(policy.id.text == id)
  }

  @Test(arguments: [
    ("uppsala", "2012-03-06", "uppsala-2012", "2012-03-07"),
    ("atvidaberg", "2016-10-25", "atvidaberg-2016", "2016-10-26"),
    ("botkyrka", "2010-12-31", "botkyrka-2011", "2011-02-21"),
  ])
  func `before the first version there is an error that names it and its first day`(
    name: String, date: String, id: String, start: String
  ) throws {
    let date = try day(date)
    let error = #expect(throws: Diagnostic.self) {
      _ = try PolicyRegister.builtIn.policy(for: name, at: date)
    }
    #expect(error?.kind == .configuration)
    #expect(
      error?.message.en
        == "the policy '\(name)' did not exist on \(date): its first version, \(id), is in force from \(start)"
    )
    #expect(error?.hint?.en == "to judge by a version all the same, write --policy \(id)")
  }

  @Test(arguments: [
    ("uppsala-2023", "did you mean 'uppsala-2021'?"),
    ("upsala", "did you mean 'uppsala'?"),
    (
      "nowhere",
      "the built-in ones are atvidaberg, botkyrka, uppsala, atvidaberg-2016, botkyrka-2011, "
        + "uppsala-2012, uppsala-2021, uppsala-2022"
    ),
  ])
  func `an unknown name gets a hint`(name: String, hint: String) {
    let error = #expect(throws: Diagnostic.self) {
      _ = try PolicyRegister.builtIn.selection(name)
    }
    #expect(error?.kind == .usage)
    #expect(error?.hint?.en == hint)
  }

  @Test(arguments: [
    ("a", false), ("ab", true), ("uppsala-2022", true), ("Uppsala", false), ("2022-uppsala", false),
    ("uppsala--2022", false), ("uppsala-", false), ("-uppsala", false), ("å-2022", false),
    ("../etc", false), ("a b", false), (String(repeating: "a", count: 64), true),
    (String(repeating: "a", count: 65), false), ("", false),
  ])
  func `a policy id is a safe name`(text: String, isValid: Bool) {
    #expect((PolicyID(text) != nil) == isValid)
  }

  @Test
  func `a channel's own row wins over the row for other platforms`() {
    let replies = Policy.atvidaberg2016.replies
    func durations(_ platform: Platform) -> [PolicyDuration] {
      replies.deadlines(on: platform).map(\.duration)
    }
    #expect(durations(.x) == [.weekdayHours(6), .calendarDays(5)])
    #expect(durations(.facebook) == [.workingDays(1), .calendarDays(5)])
    #expect(durations(.wordpress) == [.workingDays(1), .calendarDays(5)])
    #expect(durations(.instagram) == [.weekdayHours(24), .calendarDays(5)])
  }

  @Test
  func `others' posts cannot be removed on X where a policy says so`() {
    let answers = PolicyRegister.builtIn.policies.map { $0.procedure.canRemove(on: .x) }
    #expect(answers == [false, true, false, false, false])
  }
}
