import Testing

@testable import ModKit

@Suite struct AnswerKindTests {
  @Test(arguments: [
    ("Tack för din fråga, vi återkommer!", AnswerKind.acknowledgement),
    ("Tack för ditt inlägg, vi återkommer med svar.", .acknowledgement),
    ("Hej Anna! Vi har tagit emot din synpunkt.", .acknowledgement),
    ("Jag har skickat din fråga vidare till gatukontoret.", .acknowledgement),
    ("Vi vidarebefordrar det till rätt enhet.", .acknowledgement),
    ("Vi kollar upp det och hör av oss.", .acknowledgement),
    ("Tack för din fråga!", .acknowledgement),
    ("We will get back to you.", .acknowledgement),
    // A link, a figure, a long text or a referral says something.
    ("Vi återkommer, se https://example.se/bad så länge.", .answer),
    ("Vi återkommer, men det öppnar senast den 15 maj.", .answer),
    ("Vi ansvarar inte för den vägen. Vänd dig till Trafikverket.", .answer),
    ("Det är Region Uppsala som ansvarar för vårdcentralen.", .answer),
    ("Kontakta 1177 så hjälper de dig.", .answer),
    ("Badet öppnar på lördag.", .answer),
    ("Tack för din fråga! Badet öppnar på lördag och då bjuder vi på bulle.", .answer),
    (
      "Vi återkommer när vi vet mer om hur bygget vid torget går, men redan nu kan vi säga att "
        + "gångvägen längs ån hålls öppen, att bussen stannar vid skolan och att affärerna är "
        + "öppna som vanligt hela tiden.", .answer
    ),
    ("", .answer),
    ("Detta är ett automatiskt svar. Vi återkommer.", .automatic),
    ("AUTOSVAR: vi svarar vardagar klockan 8–17.", .automatic),
    ("This is an automated message.", .automatic),
  ])
  func `what an official comment does`(text: String, kind: AnswerKind) {
    #expect(AnswerKind(text) == kind)
  }

  @Test(arguments: [
    ("Tack!", true), ("Tack så mycket för svaret 👍", true), ("👍👍", true), ("Ok, då vet jag.", true),
    ("Toppen", true), ("Tack, men vad kostar det?", false), ("Det var ju dåligt.", false),
    ("Lagkapten", false),
  ])
  func `thanks and nods`(text: String, isThanks: Bool) {
    #expect(Reaction.isThanks(text) == isThanks)
  }

  @Test func `a log is read line by line and refused where it is torn`() throws {
    let entry = HandlingEntry(
      id: "facebook:1_2", at: try #require(Timestamp(rfc3339: "2026-03-02T09:05:00+01:00")),
      how: .noAnswerNeeded, by: "Kim \"T\"", reason: nil)
    let line = String(decoding: entry.line, as: UTF8.self)
    #expect(
      line
        == #"{"id":"facebook:1_2","at":"2026-03-02T09:05:00+01:00","how":"no-answer-needed","by":"Kim \"T\"","reason":null}"#
    )
    let log = try HandlingLog(parsing: Array("\(line)\n\n\(line)\n".utf8), file: "log")
    #expect(log.entries == [entry, entry])
    for cut in 1..<line.utf8.count {
      #expect(throws: Diagnostic.self) {
        try HandlingLog(parsing: Array((line + "\n").utf8) + entry.line.prefix(cut), file: "log")
      }
    }
  }

  @Test(arguments: [
    ("skärtorsdag", HolidayRule.maundyThursday), ("Skärtorsdagen", .maundyThursday),
    ("skartorsdagen", .maundyThursday), ("valborgsmässoafton", .walpurgisNight),
    ("trettondagsafton", .twelfthNight), ("dagen före julafton", .dayBeforeChristmasEve),
  ])
  func `half days are named as people name them`(name: String, rule: HolidayRule) throws {
    #expect(try HolidayRule(named: name) == rule)
  }

  @Test func `settings of the configuration reach the clock`() throws {
    var calendar = Configuration.CalendarSettings()
    calendar.halfDays = [
      Configuration.HalfDay(rule: "skärtorsdag", open: "08:00-12:00"),
      Configuration.HalfDay(rule: "2026-12-23", open: "8-13"),
    ]
    calendar.saturdayIsWeekday = true
    var entry = ChannelEntry(id: "sidan", platform: .x)
    entry.watchedHours = "mån-fre 08-17"
    let settings = try ClockSettings(calendar: calendar, channel: entry)
    #expect(
      settings
        == ClockSettings(
          watchedWeek: try WatchedWeek(parsing: "mon-fri 08:00-17:00"), saturdayIsWeekday: true,
          halfDays: HalfDays(
            rules: [.maundyThursday: [8 * 3600..<12 * 3600]],
            dates: [try #require(CivilDate("2026-12-23")): [8 * 3600..<13 * 3600]])))
    entry.watchedHours = "när vi hinner"
    #expect(throws: Diagnostic.self) { try ClockSettings(calendar: calendar, channel: entry) }
    calendar.halfDays = [Configuration.HalfDay(rule: "skurtorsdag", open: "8-12")]
    do {
      _ = try ClockSettings(calendar: calendar)
      Issue.record("an unknown day was accepted")
    } catch {
      #expect(error.kind == .configuration)
      #expect(error.hint?.en == "did you mean 'skärtorsdagen'?")
    }
  }
}
