import Testing

@testable import ModKit

@Suite struct PolicyDeadlineTests {
  /// One row: policy, platform, received, watched hours, and every clock as `level rule moment`.
  struct Row: Sendable, CustomTestStringConvertible {
    var policy: String
    var platform: String
    var received: String
    var watched: String?
    var settings = ClockSettings()
    var expected: [String]

    var testDescription: String { "\(policy) \(platform) \(received)" }
  }

  @Test(arguments: [
    Row(
      policy: "atvidaberg-2016", platform: "twitter", received: "2026-03-06T18:00:00+01:00",
      expected: [
        "goal 6-weekday-hours 2026-03-07T00:00:00+01:00",
        "requirement 5-calendar-days 2026-03-11T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-06-07T00:00:00+02:00",
        "watch 1-week 2026-03-13T23:59:59+01:00",
      ]),
    Row(
      policy: "atvidaberg-2016", platform: "x", received: "2026-03-06T16:00:00+01:00",
      watched: "mån-fre 08-17",
      expected: [
        "goal 6-weekday-hours 2026-03-09T13:00:00+01:00",
        "requirement 5-calendar-days 2026-03-11T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-06-07T00:00:00+02:00",
        "watch 1-week 2026-03-13T23:59:59+01:00",
      ]),
    // A goal may fall after the requirement.
    Row(
      policy: "atvidaberg-2016", platform: "facebook", received: "2025-12-23T10:00:00+01:00",
      expected: [
        "goal 1-working-day 2025-12-29T23:59:59+01:00",
        "requirement 5-calendar-days 2025-12-28T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-03-24T00:00:00+01:00",
        "watch 1-week 2025-12-30T23:59:59+01:00",
      ]),
    Row(
      policy: "atvidaberg-2016", platform: "facebook", received: "2025-12-23T10:00:00+01:00",
      settings: ClockSettings(sundayRule: true),
      expected: [
        "goal 1-working-day 2025-12-29T23:59:59+01:00",
        "requirement 5-calendar-days 2025-12-29T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-03-24T00:00:00+01:00",
        "watch 1-week 2025-12-30T23:59:59+01:00",
      ]),
    Row(
      policy: "atvidaberg-2016", platform: "blog", received: "2026-03-06T23:59:59+01:00",
      settings: ClockSettings(saturdayIsWeekday: true),
      expected: [
        "goal 1-working-day 2026-03-07T23:59:59+01:00",
        "requirement 5-calendar-days 2026-03-11T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-06-07T00:00:00+02:00",
        "watch 1-week 2026-03-13T23:59:59+01:00",
      ]),
    // Other channels: the nearest 24 hours on weekdays; 30 November plus three months.
    Row(
      policy: "atvidaberg-2016", platform: "instagram", received: "2025-11-30T12:00:00+01:00",
      expected: [
        "goal 24-weekday-hours 2025-12-02T00:00:00+01:00",
        "requirement 5-calendar-days 2025-12-05T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2026-03-01T00:00:00+01:00",
        "watch 1-week 2025-12-07T23:59:59+01:00",
      ]),
    Row(
      policy: "atvidaberg-2016", platform: "myspace", received: "2023-11-30T12:00:00+01:00",
      expected: [
        "goal 24-weekday-hours 2023-12-01T12:00:00+01:00",
        "requirement 5-calendar-days 2023-12-05T23:59:59+01:00",
        "removal at-once now", "thinning 3-months from 2024-03-01T00:00:00+01:00",
        "watch 1-week 2023-12-07T23:59:59+01:00",
      ]),
    // 48 hours are 172,800 seconds, also when the clock changes in between.
    Row(
      policy: "botkyrka-2011", platform: "facebook", received: "2026-03-28T12:00:00+01:00",
      expected: [
        "goal 48-elapsed-hours 2026-03-30T13:00:00+02:00",
        "removal 48-elapsed-hours 2026-03-30T13:00:00+02:00",
      ]),
    Row(
      policy: "uppsala-2022", platform: "facebook", received: "2026-03-24T12:00:00+01:00",
      expected: [
        "goal at-once now", "removal at-once now", "language 1-week 2026-03-31T23:59:59+02:00",
      ]),
    Row(
      policy: "uppsala-2012", platform: "x", received: "2015-06-18T12:00:00+02:00",
      expected: ["goal at-once now", "removal at-once now"]),
    Row(
      policy: "uppsala-2021", platform: "x", received: "2021-12-18T12:00:00+01:00",
      expected: ["goal at-once now", "removal at-once now"]),
  ])
  func `each policy starts its clocks`(row: Row) throws {
    let received = try #require(Timestamp(rfc3339: row.received))
    var settings = row.settings
    if let watched = row.watched { settings.watchedWeek = try WatchedWeek(parsing: watched) }
    let policy = try PolicyRegister.builtIn.policy(
      for: row.policy, at: Stockholm.date(at: received))
    let deadlines = try policy.deadlines(
      on: Platform(row.platform), received: received, clock: DeadlineClock(settings: settings))
    #expect(deadlines.map(line) == row.expected)
  }

  private func line(_ deadline: PolicyDeadline) -> String {
    let moment =
      switch deadline.end {
      case .due(let due): Stockholm.rfc3339(due)
      case .earliest(let first): "from " + Stockholm.rfc3339(first)
      case .now: "now"
      }
    return "\(deadline.level.rawValue) \(deadline.rule) \(moment)"
  }

  @Test(arguments: [
    // Friday, Saturday and Sunday are due on Monday.
    ("2026-03-05T12:00:00+01:00", "2026-03-06"), ("2026-03-06T00:00:00+01:00", "2026-03-09"),
    ("2026-03-07T12:00:00+01:00", "2026-03-09"), ("2026-03-08T23:59:59+01:00", "2026-03-09"),
    // Easter, Kristi himmelsfärdsdag with the squeezed Friday, midsommar, Christmas.
    ("2026-04-02T12:00:00+02:00", "2026-04-07"), ("2026-05-13T12:00:00+02:00", "2026-05-15"),
    ("2026-06-18T12:00:00+02:00", "2026-06-22"), ("2026-12-23T12:00:00+01:00", "2026-12-28"),
    ("2026-12-30T12:00:00+01:00", "2027-01-04"), ("2026-01-05T12:00:00+01:00", "2026-01-07"),
    // 23:30 UTC on Thursday is Friday in Sweden.
    ("2026-03-05T23:30:00Z", "2026-03-09"),
  ])
  func `one working day ends with the first working day after receipt`(
    received: String, expected: String
  ) throws {
    let instant = try #require(Timestamp(rfc3339: received))
    let end = try DeadlineClock().due(.workingDays(1), after: instant)
    let day = try #require(CivilDate(expected))
    #expect(end == .at(DeadlineClock.lastSecond(of: day)))
  }

  @Test(arguments: [
    ("2026-03-02T12:00:00+01:00", "2026-03-07", "2026-03-09"),
    ("2026-03-03T12:00:00+01:00", "2026-03-08", "2026-03-09"),
    ("2026-03-04T12:00:00+01:00", "2026-03-09", "2026-03-09"),
    ("2026-12-19T12:00:00+01:00", "2026-12-24", "2026-12-28"),
    ("2026-05-30T00:00:00+02:00", "2026-06-04", "2026-06-04"),
    ("2026-06-14T00:00:00+02:00", "2026-06-19", "2026-06-22"),
  ])
  func `five days are never moved unless the Sunday rule is on`(
    received: String, plain: String, moved: String
  ) throws {
    let instant = try #require(Timestamp(rfc3339: received))
    let end = try DeadlineClock().due(.calendarDays(5), after: instant)
    #expect(end == .at(DeadlineClock.lastSecond(of: try #require(CivilDate(plain)))))
    let clock = DeadlineClock(settings: ClockSettings(sundayRule: true))
    let movedEnd = try clock.due(.calendarDays(5), after: instant)
    #expect(movedEnd == .at(DeadlineClock.lastSecond(of: try #require(CivilDate(moved)))))
  }

  @Test(arguments: UInt64(1)...4)
  func `due times never run backwards`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clocks = try [
      DeadlineClock(),
      DeadlineClock(settings: ClockSettings(saturdayIsWeekday: true, sundayRule: true)),
      DeadlineClock(
        settings: ClockSettings(watchedWeek: WatchedWeek(parsing: "mon-thu 08-17, fri 08-12"))),
    ]
    let durations: [PolicyDuration] = [
      .weekdayHours(6), .weekdayHours(24), .workingDays(1), .calendarDays(5), .elapsedHours(48),
      .weeks(1), .months(3),
    ]
    var received = Timestamp(secondsSince1970: 1_700_000_000)
    var previous: [Int: Timestamp] = [:]
    for _ in 0..<400 {
      received = received.adding(seconds: Int.random(in: 0..<50_000, using: &generator))
      for (row, clock) in clocks.enumerated() {
        for (column, duration) in durations.enumerated() {
          guard case .at(let due) = try clock.due(duration, after: received) else {
            Issue.record("no due time")
            continue
          }
          let key = row * 10 + column
          #expect(due > received)
          if let last = previous[key] { #expect(due >= last, "seed \(seed) \(duration)") }
          previous[key] = due
        }
      }
    }
  }

  @Test func `hours that are never open on weekdays are a configuration error`() throws {
    let week = try WatchedWeek(parsing: "lör-sön 10-14")
    let clock = DeadlineClock(settings: ClockSettings(watchedWeek: week))
    let received = try #require(Timestamp(rfc3339: "2026-03-05T23:30:00Z"))
    #expect(
      throws: Diagnostic(
        .configuration,
        Bilingual(
          sv:
            "bevakningstiden 'sat-sun 10:00-14:00' är aldrig öppen på vardagar så länge som 6 timmar på vardagar",
          en:
            "the watched hours 'sat-sun 10:00-14:00' are never open on weekdays for as long as 6 hours on weekdays"
        ),
        hint: Bilingual(
          sv: "lägg till tider måndag till fredag", en: "add hours on Monday to Friday"))
    ) { try clock.due(.weekdayHours(6), after: received) }
  }

  @Test func `the explanation adds up to the budget`() throws {
    let received = try #require(Timestamp(rfc3339: "2026-04-02T15:30:00+02:00"))
    let settings = try ClockSettings(
      watchedWeek: WatchedWeek(parsing: "mon-fri 08:00-17:00"),
      halfDays: HalfDays(rules: [.maundyThursday: [8 * 3600..<16 * 3600]]))
    let clock = DeadlineClock(settings: settings)
    let end = try clock.due(.weekdayHours(6), after: received)
    #expect(end == .at(try #require(Timestamp(rfc3339: "2026-04-07T13:30:00+02:00"))))
    let days = clock.explanation(
      of: .weekdayHours(6), from: received,
      to: try #require(Timestamp(rfc3339: "2026-04-07T13:30:00+02:00")))
    #expect(
      days.map { "\($0.date) \($0.reason.en) \($0.seconds ?? -1)" } == [
        "2026-04-02 Maundy Thursday, shorter day 1800", "2026-04-03 Good Friday 0",
        "2026-04-04 Saturday 0", "2026-04-05 Easter Sunday 0", "2026-04-06 Easter Monday 0",
        "2026-04-07 working day 19800",
      ])
    #expect(days.compactMap(\.seconds).reduce(0, +) == 6 * 3600)
  }
}
