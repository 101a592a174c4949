import Testing

@testable import ModKit

@Suite struct WorkingClockTests {
  @Test(arguments: [
    // received, hours, due
    ("2026-03-02T09:00:00+01:00", 6, "2026-03-02T15:00:00+01:00"),
    ("2026-03-06T18:00:00+01:00", 6, "2026-03-07T00:00:00+01:00"),
    ("2026-03-06T18:00:01+01:00", 6, "2026-03-09T00:00:01+01:00"),
    ("2026-03-07T12:00:00+01:00", 6, "2026-03-09T06:00:00+01:00"),
    ("2026-06-18T20:00:00+02:00", 6, "2026-06-22T02:00:00+02:00"),
    ("2025-12-23T20:00:00+01:00", 6, "2025-12-29T02:00:00+01:00"),
    ("2026-04-02T20:00:00+02:00", 6, "2026-04-07T02:00:00+02:00"),
    ("2026-03-06T12:00:00+01:00", 24, "2026-03-09T12:00:00+01:00"),
    ("2026-03-27T23:00:00+01:00", 6, "2026-03-30T05:00:00+02:00"),
    ("2026-10-23T23:00:00+02:00", 6, "2026-10-26T05:00:00+01:00"),
  ])
  func `a budget of hours runs out on working days`(
    received: String, hours: Int, expected: String
  ) throws {
    let start = try #require(Timestamp(rfc3339: received))
    let due = try #require(WorkingClock().due(after: start, openSeconds: hours * 3600))
    #expect(Stockholm.rfc3339(due) == expected)
    #expect(WorkingClock().openSeconds(from: start, to: due) == hours * 3600)
  }

  @Test(arguments: [
    ("mon-fri 08:00-17:00", "2026-03-06T15:00:00+01:00", 6, "2026-03-09T12:00:00+01:00"),
    ("mon-fri 08:00-17:00", "2026-03-06T11:00:00+01:00", 6, "2026-03-06T17:00:00+01:00"),
    ("mon-fri 08:00-17:00", "2026-03-06T06:00:00+01:00", 6, "2026-03-06T14:00:00+01:00"),
    (
      "mon-fri 08:00-12:00 13:00-17:00", "2026-03-06T08:00:00+01:00", 6, "2026-03-06T15:00:00+01:00"
    ),
    ("mon-sun 08:00-20:00", "2026-03-06T19:00:00+01:00", 6, "2026-03-09T13:00:00+01:00"),
    ("tue 10:00-11:00", "2026-03-02T12:00:00+01:00", 6, "2026-04-07T11:00:00+02:00"),
  ])
  func `declared hours narrow the clock`(
    hours: String, received: String, budget: Int, expected: String
  ) throws {
    let clock = try WorkingClock(hours: WatchedWeek(parsing: hours))
    let start = try #require(Timestamp(rfc3339: received))
    let due = try #require(clock.due(after: start, openSeconds: budget * 3600))
    #expect(Stockholm.rfc3339(due) == expected)
  }

  @Test func `a half day has its own hours where hours are declared`() throws {
    let half = HalfDays(rules: [.maundyThursday: [8 * 3600..<12 * 3600]])
    let hours = try WatchedWeek(parsing: "mon-fri 08:00-17:00")
    let clock = WorkingClock(hours: hours, halfDays: half)
    let start = try #require(Timestamp(rfc3339: "2026-04-02T10:00:00+02:00"))
    let due = try #require(clock.due(after: start, openSeconds: 6 * 3600))
    #expect(Stockholm.rfc3339(due) == "2026-04-07T12:00:00+02:00")
    let whole = try #require(WorkingClock(halfDays: half).due(after: start, openSeconds: 6 * 3600))
    #expect(Stockholm.rfc3339(whole) == "2026-04-02T16:00:00+02:00")
  }

  @Test func `extra closed days do not count`() throws {
    let closed = try #require(CivilDate("2026-03-09"))
    let clock = WorkingClock(days: .working(WorkingDays(extraClosedDays: [closed])))
    let start = try #require(Timestamp(rfc3339: "2026-03-07T12:00:00+01:00"))
    #expect(
      clock.due(after: start, openSeconds: 3600).map(Stockholm.rfc3339)
        == "2026-03-10T01:00:00+01:00")
  }

  @Test func `a clock that never opens has no due time`() throws {
    let clock = try WorkingClock(hours: WatchedWeek(parsing: "sat-sun 08:00-17:00"))
    let start = try #require(Timestamp(rfc3339: "2026-03-07T12:00:00+01:00"))
    #expect(clock.due(after: start, openSeconds: 1) == nil)
    #expect(clock.due(after: start, openSeconds: 0) == start)
  }

  @Test(arguments: [
    ("2026-03-29", 23 * 3600), ("2026-10-25", 25 * 3600), ("2026-03-28", 86_400),
  ])
  func `days on which the clock changes have the hours that pass`(
    date: String, seconds: Int
  ) throws {
    let day = try #require(CivilDate(date))
    let start = Stockholm.instant(day, secondOfDay: 0)
    let end = Stockholm.instant(day.adding(days: 1), secondOfDay: 0)
    #expect(WorkingClock(days: .every).openSeconds(from: start, to: end) == seconds)
  }

  @Test(arguments: UInt64(1)...12)
  func `the closed form agrees with a walk minute by minute`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clock = try randomClock(&generator)
    // Windows around holidays, clock changes and nothing in particular; on whole minutes.
    for _ in 0..<4 {
      let day = Int.random(in: 7305..<47_482, using: &generator)
      let start = day * 1440 + Int.random(in: 0..<1440, using: &generator)
      let length = Int.random(in: 1..<30_000, using: &generator)
      var walked = 0
      for minute in start..<start + length where isOpen(minute, clock) { walked += 60 }
      let from = Timestamp(secondsSince1970: start * 60)
      let to = Timestamp(secondsSince1970: (start + length) * 60)
      #expect(
        clock.openSeconds(from: from, to: to) == walked, "seed \(seed), from \(from) to \(to)")
    }
  }

  @Test(arguments: UInt64(100)...107)
  func `due is the earliest instant at which the budget has run`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clock = try randomClock(&generator)
    var previous: Timestamp?
    var received = Timestamp(
      secondsSince1970: Int.random(in: 700_000_000..<4_000_000_000, using: &generator))
    for _ in 0..<400 {
      received = received.adding(seconds: Int.random(in: 0..<40_000, using: &generator))
      let budget = 6 * 3600
      let due = try #require(clock.due(after: received, openSeconds: budget))
      #expect(clock.openSeconds(from: received, to: due) == budget)
      #expect(clock.openSeconds(from: received, to: due.adding(seconds: -1)) == budget - 1)
      if let previous { #expect(due >= previous, "seed \(seed), received \(received)") }
      previous = due
    }
  }

  private func randomClock(_ generator: inout SeededGenerator) throws -> WorkingClock {
    let hours = try [
      nil, "mon-fri 08:00-17:00", "mon-sun 01:30-02:30", "sun 00:00-24:00, mon-thu 22:00-24:00",
      "mon-sun 02:00-03:00 08-12", "sat 10:00-14:00, mon-fri 07:30-11:30 12:15-16:45",
    ].randomElement(using: &generator)?.map { try WatchedWeek(parsing: $0) }
    let isEveryDay = Bool.random(using: &generator)
    let closed = Set(
      (0..<50).map { _ in CivilDate(dayNumber: Int.random(in: 7305..<47_482, using: &generator)) })
    let working = WorkingDays(
      saturdayIsWeekday: hours.map { !$0[.saturday].isEmpty } ?? Bool.random(using: &generator),
      extraClosedDays: closed)
    return WorkingClock(
      days: isEveryDay || hours?[.monday].isEmpty == true ? .every : .working(working),
      hours: hours,
      halfDays: HalfDays(
        rules: [.maundyThursday: [8 * 3600..<12 * 3600], .walpurgisNight: [0..<3600]]))
  }

  /// Whether the minute is open, from the local clock's reading alone.
  private func isOpen(_ minute: Int, _ clock: WorkingClock) -> Bool {
    let reading = Stockholm.reading(at: Timestamp(secondsSince1970: minute * 60))
    if case .working(let days) = clock.days, !days.isOpen(reading.date) { return false }
    guard let hours = clock.hours else { return true }
    let regular = hours[reading.date.weekday]
    for (rule, half) in clock.halfDays.rules
    where rule.date(in: reading.date.year) == reading.date && !regular.isEmpty {
      return half.contains { $0.contains(reading.secondOfDay) }
    }
    return regular.contains { $0.contains(reading.secondOfDay) }
  }
}
