import Foundation
import Testing

@testable import ModKit

@Suite struct StockholmTests {
  @Test func `offsets agree with the time zone database from 1990 to 2060`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    func expectAgreement(_ seconds: Int) {
      let instant = Timestamp(secondsSince1970: seconds)
      let expected = zone.secondsFromGMT(
        for: Date(timeIntervalSince1970: TimeInterval(seconds)))
      if Stockholm.offset(at: instant) != expected {
        Issue.record("offset at \(instant) is \(expected)")
      }
    }
    let start = try #require(Timestamp(rfc3339: "1990-01-01T00:00:00Z")).secondsSince1970
    let end = try #require(Timestamp(rfc3339: "2061-01-01T00:00:00Z")).secondsSince1970
    for seconds in stride(from: start, to: end, by: 41 * 3600 + 977) { expectAgreement(seconds) }
    for year in 1990...2060 {
      for change in [Stockholm.summerStart(of: year), Stockholm.summerEnd(of: year)] {
        for shift in [-3601, -3600, -1, 0, 1, 3599, 3600] {
          expectAgreement(change.secondsSince1970 + shift)
        }
      }
    }
  }

  @Test func `every instant reads as a local time that leads back to it, or to its twin`() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<20_000 {
      let instant = Timestamp(
        secondsSince1970: Int.random(in: 631_152_000..<4_102_444_800, using: &generator))
      let reading = Stockholm.reading(at: instant)
      let back = Stockholm.instant(reading.date, secondOfDay: reading.secondOfDay)
      #expect(back == instant || back.adding(seconds: 3600) == instant)
    }
  }

  @Test(arguments: [
    ("2026-03-29", 7200, "2026-03-29T03:00:00+02:00"),
    ("2026-03-29", 9000, "2026-03-29T03:30:00+02:00"),
    ("2026-10-25", 9000, "2026-10-25T02:30:00+02:00"),
    ("2026-10-25", 10_800, "2026-10-25T03:00:00+01:00"),
    ("2026-12-31", 86_400, "2027-01-01T00:00:00+01:00"),
  ])
  func `a local reading becomes the first instant that shows it`(
    date: String, second: Int, expected: String
  ) throws {
    let day = try #require(CivilDate(date))
    #expect(Stockholm.rfc3339(Stockholm.instant(day, secondOfDay: second)) == expected)
  }
}
