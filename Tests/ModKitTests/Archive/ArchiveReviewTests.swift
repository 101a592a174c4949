import Testing

@testable import ModKit

@Suite struct ArchiveReviewTests {
  private func channel(_ change: (inout ChannelEntry) -> Void = { _ in }) -> ChannelEntry {
    var channel = ChannelEntry(id: "100", platform: .facebook)
    change(&channel)
    return channel
  }

  private func instant(_ text: String) throws -> Timestamp {
    try #require(Timestamp(rfc3339: text))
  }

  private func states(
    _ policy: Policy, _ now: String, taken: [String] = [], channel: ChannelEntry? = nil
  ) throws -> [String] {
    let facts = ArchiveReview.Facts(
      snapshots: try taken.map { TakenSnapshot(at: try instant($0)) })
    return ArchiveReview(policy: policy, now: try instant(now))
      .status(of: channel ?? self.channel(), facts).occasions
      .map { "\($0.occasion.id) \($0.state.rawValue) \($0.level)" }
  }

  @Test func `a year of Uppsala, day by day`() throws {
    let taken = ["2026-04-14T10:00:00+02:00"]
    #expect(
      try states(.uppsala2022, "2026-09-01T00:00:00+02:00", taken: taken) == [
        "2025-09 missed nothing", "2026-04 taken nothing", "2026-09 open nothing",
        "2027-04 upcoming nothing",
      ])
    for now in ["2026-09-16T23:59:59+02:00", "2026-09-30T23:59:59+02:00"] {
      #expect(
        try states(.uppsala2022, now, taken: taken).contains("2026-09 due-soon goal"), "\(now)")
    }
    #expect(
      try states(.uppsala2022, "2026-10-01T00:00:00+02:00", taken: taken).suffix(2) == [
        "2026-09 missing requirement", "2027-04 upcoming nothing",
      ])
  }

  @Test func `the last second of a window counts and the next one is late`() throws {
    #expect(
      try states(
        .uppsala2022, "2026-10-10T12:00:00+02:00", taken: ["2026-09-30T23:59:59+02:00"]
      )
      .contains("2026-09 taken nothing"))
    #expect(
      try states(
        .uppsala2022, "2026-10-10T12:00:00+02:00", taken: ["2026-10-01T00:00:00+02:00"]
      )
      .contains("2026-09 taken-late nothing"))
  }

  @Test func `facts later than now do not exist`() throws {
    #expect(
      try states(
        .uppsala2022, "2026-10-10T12:00:00+02:00", taken: ["2026-10-10T12:00:01+02:00"]
      )
      .contains("2026-09 missing requirement"))
  }

  @Test func `a half-year that Åtvidaberg missed is a goal, for the text says should`() throws {
    #expect(
      try states(.atvidaberg2016, "2026-07-01T00:00:00+02:00").contains("2026-H1 missing goal"))
    #expect(
      try states(
        .atvidaberg2016, "2026-07-02T00:00:00+02:00", taken: ["2026-07-01T08:00:00+02:00"])
        == ["2025-H2 missed nothing", "2026-H1 missed nothing", "2026-H2 taken nothing"]
        + ["2027-H1 upcoming nothing"])
  }

  @Test func `Botkyrka's evaluation is judged by the day it was made`() throws {
    let evaluated = channel { $0.evaluatedOn = [CivilDate(2025, 12, 31), CivilDate(2026, 12, 1)] }
    let found = try states(
      .botkyrka2011, "2026-11-20T12:00:00+01:00", taken: ["2026-07-01T10:00:00+02:00"],
      channel: evaluated)
    #expect(found.contains("evaluation-2025 taken nothing"))
    #expect(found.contains("evaluation-2026 open nothing"))
    #expect(
      try states(.botkyrka2011, "2027-01-01T00:00:00+01:00", channel: channel())
        .contains("evaluation-2026 missing requirement"))
  }

  private func reminders(
    _ policy: Policy, _ now: String, _ facts: ArchiveReview.Facts,
    _ change: (inout ChannelEntry) -> Void = { _ in }
  ) throws -> [String] {
    ArchiveReview(policy: policy, now: try instant(now)).status(of: channel(change), facts)
      .reminders.map { "\($0.kind.rawValue) \($0.level)" }
  }

  @Test func `another technique than last time is said`() throws {
    let facts = ArchiveReview.Facts(snapshots: [
      TakenSnapshot(at: try instant("2026-04-14T10:00:00+02:00"), technique: "helsida"),
      TakenSnapshot(at: try instant("2026-09-14T10:00:00+02:00"), technique: "startsida"),
    ])
    let now = "2026-09-15T10:00:00+02:00"
    #expect(try reminders(.uppsala2022, now, facts) == ["technique-changed goal"])
    // Botkyrka's policy does not ask for the same technique.
    #expect(try reminders(.botkyrka2011, now, facts) == [])
  }

  @Test func `two occasions met close to each other are said`() throws {
    let facts = ArchiveReview.Facts(snapshots: [
      TakenSnapshot(at: try instant("2026-07-14T10:00:00+02:00")),
      TakenSnapshot(at: try instant("2026-09-01T10:00:00+02:00")),
    ])
    #expect(
      try reminders(.uppsala2022, "2026-09-15T10:00:00+02:00", facts) == ["not-well-spread goal"])
  }

  @Test func `an event asks for a snapshot until one is taken after it`() throws {
    let event = ArchiveEvent(
      .largerEvent, platform: .facebook, channel: "100",
      at: try instant("2026-10-02T10:00:00+02:00"))
    var facts = ArchiveReview.Facts(
      snapshots: [TakenSnapshot(at: try instant("2026-09-10T10:00:00+02:00"))], events: [event])
    #expect(
      try reminders(.uppsala2022, "2026-10-03T10:00:00+02:00", facts) == ["extra-snapshot goal"])
    facts.snapshots.append(TakenSnapshot(at: try instant("2026-10-02T11:00:00+02:00")))
    #expect(try reminders(.uppsala2022, "2026-10-03T10:00:00+02:00", facts) == [])
  }

  @Test(
    arguments: [
      ("2026-05-15T10:00:00+02:00", []),
      ("2026-06-10T10:00:00+02:00", ["closed-without-snapshot goal"]),
      ("2026-06-16T00:00:00+02:00", ["closed-without-snapshot requirement"]),
    ] as [(String, [String])])
  func `a closed channel needs a last snapshot`(_ now: String, _ expected: [String]) throws {
    let facts = ArchiveReview.Facts(
      snapshots: [TakenSnapshot(at: try instant("2026-04-10T10:00:00+02:00"))])
    let found = try reminders(.uppsala2021, now, facts) { $0.closedOn = CivilDate(2026, 6, 15) }
    #expect(found == expected)
    let after = ArchiveReview.Facts(
      snapshots: [TakenSnapshot(at: try instant("2026-05-20T10:00:00+02:00"))])
    let satisfied = try reminders(.uppsala2021, "2026-06-17T00:00:00+02:00", after) {
      $0.closedOn = CivilDate(2026, 6, 15)
    }
    #expect(satisfied == [])
  }

  @Test(
    arguments: [
      // The latest check on Monday 2 March: due Monday 9 March 23:59:59.
      ("2026-03-05T10:00:00+01:00", []), ("2026-03-09T23:59:59+01:00", ["watch goal"]),
      ("2026-03-10T00:00:00+01:00", ["watch requirement"]),
    ] as [(String, [String])])
  func `the weekly watch runs from the latest check`(_ now: String, _ expected: [String]) throws {
    let facts = ArchiveReview.Facts(checks: [try instant("2026-03-02T08:00:00+01:00")])
    let found = try reminders(.atvidaberg2016, now, facts) {
      $0 = ChannelEntry(id: "1", platform: .blog)
    }
    #expect(found == expected)
  }

  @Test func `a busy Facebook page is looked at twice a day`() throws {
    let facts = ArchiveReview.Facts(checks: [try instant("2026-03-02T08:00:00+01:00")])
    #expect(
      try reminders(.atvidaberg2016, "2026-03-03T10:00:00+01:00", facts) == ["watch goal"])
    let twice = ArchiveReview.Facts(checks: [
      try instant("2026-03-02T08:00:00+01:00"), try instant("2026-03-02T23:59:59+01:00"),
    ])
    #expect(try reminders(.atvidaberg2016, "2026-03-03T10:00:00+01:00", twice) == [])
  }

  @Test func `an event survives its log`() throws {
    let event = ArchiveEvent(
      .largerChange, platform: .instagram, channel: "17\"\n8",
      at: try instant("2026-10-02T10:00:00Z"),
      note: "ny \"profil\"", by: "Åsa")
    let document = try JSONDocument(parsing: event.json)
    #expect(try ArchiveEvent(reading: document.root) == event)
    #expect(!event.json.contains(0x0A))
  }
}
