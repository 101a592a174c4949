import Testing

@testable import ModKit

@Suite struct ICalendarTests {
  private let stamp = Timestamp(secondsSince1970: 1_772_438_700)  // 2026-03-02T08:05:00Z

  @Test func `an all-day event ends on the day after its last day`() {
    var calendar = ICalendar(name: "Arkiv; plan", stamp: stamp)
    calendar.add(
      ICalendar.Event(
        uid: "a@modtool", summary: "Ta bild, nu", details: "rad ett\r\nrad två",
        when: .days(CivilDate(dayNumber: 20_514), CivilDate(dayNumber: 20_514)),
        reminderBefore: 7 * 86_400))
    #expect(
      calendar.text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//modtool//modtool//SV", "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH", "X-WR-CALNAME:Arkiv\\; plan", "BEGIN:VEVENT", "UID:a@modtool",
          "DTSTAMP:20260302T080500Z", "DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260303",
          "SUMMARY:Ta bild\\, nu", "DESCRIPTION:rad ett\\nrad två", "TRANSP:TRANSPARENT",
          "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Ta bild\\, nu", "TRIGGER:-P7D",
          "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test(arguments: [("ä", 74), ("a", 75), ("😀", 0), ("å", 200)])
  func `no folded line is longer than 75 octets or splits a character`(
    _ letter: String, _ lead: Int
  ) {
    let line = String(repeating: "x", count: lead) + String(repeating: letter, count: 120)
    let folded = ICalendar.folded(line)
    let parts = Array(folded.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    for part in parts {
      let octets = part.last == 0x0D ? part.dropLast() : part
      #expect(octets.count <= 75)
      #expect(String(validating: octets, as: UTF8.self) != nil)
    }
    let unfolded = folded.unicodeScalars.split(separator: "\n").enumerated().map {
      String(String.UnicodeScalarView($0.offset == 0 ? $0.element : $0.element.dropFirst()))
    }.joined()
    #expect(String(unfolded.unicodeScalars.filter { $0 != "\r" }) == line)
  }

  @Test(arguments: [
    (86_400, "-P1D"), (7200, "-PT2H"), (900, "-PT15M"), (0, "P0D"), (-3600, "PT1H"),
  ])
  func `reminders are durations before the start`(_ seconds: Int, _ text: String) {
    #expect(ICalendar.duration(seconds) == text)
  }
}
