import Testing

@testable import ModKit

@Suite struct ArchivePlanTests {
  private func rows(_ policy: Policy, _ years: ClosedRange<Int>) -> [String] {
    ArchivePlan(policy).occasions(in: years).map {
      "\($0.id) \($0.first) \($0.target?.description ?? "-") \(Stockholm.rfc3339($0.due))"
    }
  }

  @Test func `Botkyrka turns on the first working day and is accepted 14 days around it`() {
    #expect(
      rows(.botkyrka2011, 2026...2028) == [
        // 1 January is a holiday, 2 January 2026 a Friday.
        "2026-01-01 2025-12-19 2026-01-02 2026-01-16T23:59:59+01:00",
        "2026-07-01 2026-06-17 2026-07-01 2026-07-15T23:59:59+02:00",
        "evaluation-2026 2026-01-01 - 2026-12-31T23:59:59+01:00",
        // 2 and 3 January 2027 are Saturday and Sunday.
        "2027-01-01 2026-12-21 2027-01-04 2027-01-18T23:59:59+01:00",
        "2027-07-01 2027-06-17 2027-07-01 2027-07-15T23:59:59+02:00",
        "evaluation-2027 2027-01-01 - 2027-12-31T23:59:59+01:00",
        // 1 and 2 January 2028 are Saturday and Sunday; 1 July 2028 is a Saturday.
        "2028-01-01 2027-12-20 2028-01-03 2028-01-17T23:59:59+01:00",
        "2028-07-01 2028-06-19 2028-07-03 2028-07-17T23:59:59+02:00",
        "evaluation-2028 2028-01-01 - 2028-12-31T23:59:59+01:00",
      ])
  }

  @Test func `Åtvidaberg has the whole of each half-year`() {
    #expect(
      rows(.atvidaberg2016, 2026...2026) == [
        "2026-H1 2026-01-01 - 2026-06-30T23:59:59+02:00",
        "2026-H2 2026-07-01 - 2026-12-31T23:59:59+01:00",
      ])
  }

  @Test(arguments: [Policy.uppsala2012, .uppsala2021, .uppsala2022])
  func `Uppsala has April and September`(_ policy: Policy) {
    #expect(
      rows(policy, 2026...2027) == [
        "2026-04 2026-04-01 - 2026-04-30T23:59:59+02:00",
        "2026-09 2026-09-01 - 2026-09-30T23:59:59+02:00",
        "2027-04 2027-04-01 - 2027-04-30T23:59:59+02:00",
        "2027-09 2027-09-01 - 2027-09-30T23:59:59+02:00",
      ])
  }

  @Test func `windows open at midnight in Stockholm whatever the offset`() {
    let windows = ArchivePlan(.uppsala2022).occasions(in: 2026...2026)
    #expect(
      windows.map(\.windowStart.description) == ["2026-03-31T22:00:00Z", "2026-08-31T22:00:00Z"])
  }

  @Test func `a channel is asked only in its lifetime`() {
    var channel = ChannelEntry(id: "1", platform: .facebook)
    channel.openedOn = CivilDate(2026, 5, 2)
    channel.closedOn = CivilDate(2027, 9, 1)
    #expect(
      ArchivePlan(.uppsala2022).occasions(in: 2026...2028, of: channel).map(\.id)
        == ["2026-09", "2027-04", "2027-09"])
  }

  @Test func `a time-limited activity is evaluated when it ends and never again`() {
    var channel = ChannelEntry(id: "1", platform: .facebook)
    channel.endsOn = CivilDate(2026, 8, 14)
    let evaluations = ArchivePlan(.botkyrka2011).occasions(in: 2025...2027, of: channel)
      .filter { $0.kind == .evaluation }
    #expect(
      evaluations.map { "\($0.id) \($0.due)" } == [
        "evaluation-2025 2025-12-31T22:59:59Z", "evaluation-2026 2026-08-14T21:59:59Z",
      ])
  }

  @Test func `a municipality's own closed days move the target`() {
    let closed: Set<CivilDate> = [CivilDate(2026, 7, 1), CivilDate(2026, 7, 2)]
    let plan = ArchivePlan(.botkyrka2011, workingDays: WorkingDays(extraClosedDays: closed))
    #expect(
      plan.occasions(in: 2026...2026).first { $0.id == "2026-07-01" }?.target
        == CivilDate(2026, 7, 3))
  }

  @Test(arguments: ArchivePlan.years)
  func `a turn's target is the first working day by walking the calendar`(_ year: Int) {
    for occasion in ArchivePlan(.botkyrka2011).occasions(in: year...year)
    where occasion.kind == .turn {
      guard let turn = CivilDate(occasion.id), let target = occasion.target else {
        Issue.record("\(occasion.id) has no target")
        continue
      }
      var day = turn
      while !WorkingDays().isOpen(day) { day = day.adding(days: 1) }
      #expect(target == day)
      #expect(occasion.last.dayNumber - target.dayNumber == 14)
      #expect(target.dayNumber - occasion.first.dayNumber == 14)
      #expect(occasion.due.seconds(since: occasion.windowStart) > 28 * 86_400)
    }
  }

  @Test(arguments: [
    ([4, 9], true), ([4, 5], false), ([9], false), ([1, 10], false), ([6, 12], true),
    ([4, 5, 9], true), ([1, 2, 3], false), ([], false),
  ])
  func `two windows must lie 120 days apart, over New Year too`(
    _ months: [Int], _ isSpread: Bool
  ) {
    let schedule = ArchiveSchedule.windows(months: months, perYear: 2, gapDays: 120)
    #expect((schedule.spreadProblem(in: 2026) == nil) == isSpread)
  }

  @Test func `the spread of other schedules is not judged`() {
    #expect(ArchiveSchedule.eachHalfYear.spreadProblem(in: 2026) == nil)
    #expect(Policy.botkyrka2011.archive.schedule.spreadProblem(in: 2026) == nil)
  }
}
