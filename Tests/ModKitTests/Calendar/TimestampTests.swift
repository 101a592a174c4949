import Testing

@testable import ModKit

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-03-02T09:05:00+01:00", "2026-03-02T08:05:00Z"),
    ("2026-03-02T08:05:00Z", "2026-03-02T08:05:00Z"),
    ("2026-03-02t08:05:00z", "2026-03-02T08:05:00Z"),
    ("2026-03-02T08:05:00.999999Z", "2026-03-02T08:05:00Z"),
    ("2026-12-31T23:59:60Z", "2026-12-31T23:59:59Z"),
    ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"),
    ("2024-02-29T12:00:00-08:00", "2024-02-29T20:00:00Z"),
    ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59Z"),
  ])
  func `a time with its offset is read and floored`(text: String, expected: String) {
    #expect(Timestamp(rfc3339: text)?.description == expected)
  }

  @Test(arguments: [
    "2026-03-02T09:05:00", "2026-02-30T09:05:00Z", "2025-02-29T00:00:00Z", "2026-03-02",
    "2026-03-02T24:00:00Z", "2026-13-01T00:00:00Z", "2026-03-02T09:60:00Z",
    "2026-03-02T09:05Z", "2026-03-02 09:05:00Z", "2026-03-02T09:05:00+0100",
    "2026-03-02T09:05:00+24:00", "2026-03-02T09:05:00.Z", "", "i går", "2026-03-02T09:05:00Z ",
    "٢٠٢٦-03-02T09:05:00Z", "+2026-03-02T09:05:00Z",
  ])
  func `a time that does not exist or has no offset is refused`(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test(arguments: [
    ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
    ("2025-11-29", 3, "2026-02-28"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-10-31", 3, "2027-01-31"), ("2026-01-15", -13, "2024-12-15"),
  ])
  func `months are added with the day clamped`(start: String, months: Int, expected: String) {
    #expect(CivilDate(start)?.adding(months: months).description == expected)
  }
}
