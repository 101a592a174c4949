import Testing

@testable import ModKit

@Suite struct WatchedWeekTests {
  @Test(arguments: [
    ("mon-fri 08:00-17:00", "mon-fri 08:00-17:00"),
    ("mån–fre 08.00–17.00", "mon-fri 08:00-17:00"),
    ("måndag - fredag kl. 8 - 17", "mon-fri 08:00-17:00"),
    ("Mån-Tors 8-17, Fre 8-15", "mon-thu 08:00-17:00, fri 08:00-15:00"),
    (
      "mon,wed,fri 09:00-12:00 13:00-16:00; sat 10-14",
      "mon 09:00-12:00 13:00-16:00, wed 09:00-12:00 13:00-16:00, "
        + "fri 09:00-12:00 13:00-16:00, sat 10:00-14:00"
    ),
    ("alla dagar 07:00-24:00", "mon-sun 07:00-24:00"),
    ("vardagar 08-12 och 11:30-17", "mon-fri 08:00-17:00"),
    ("fre-mån 10-12", "mon 10:00-12:00, fri-sun 10:00-12:00"),
    ("helger 12-13", "sat-sun 12:00-13:00"),
    ("every day 00:00-24:00", "mon-sun 00:00-24:00"),
    ("lördag och söndag 10–12", "sat-sun 10:00-12:00"),
  ])
  func `days and hours are read in Swedish and English`(text: String, expected: String) throws {
    let hours = try WatchedWeek(parsing: text)
    #expect(hours.description == expected)
    #expect(try WatchedWeek(parsing: hours.description) == hours)
  }

  @Test(arguments: [
    ("", "no hours in ''"),
    ("mon-fri", "no hours in 'mon-fri'"),
    ("08:00-17:00", "the hours '08:00-17:00' in '08:00-17:00' have no day before them"),
    ("mon 17:00-08:00", "the hours '17:00-08:00' in 'mon 17:00-08:00' do not end after they start"),
    ("mon 08:00-08:00", "the hours '08:00-08:00' in 'mon 08:00-08:00' do not end after they start"),
    (
      "mon 08:00-25:00",
      "'08:00-25:00' in the watched hours 'mon 08:00-25:00' is neither a weekday nor hours"
    ),
    (
      "mon 08:00-24:30",
      "'08:00-24:30' in the watched hours 'mon 08:00-24:30' is neither a weekday nor hours"
    ),
    (
      "mon 8:0-9:00",
      "'8:0-9:00' in the watched hours 'mon 8:0-9:00' is neither a weekday nor hours"
    ),
    ("mondey 08-17", "unknown weekday 'mondey' in the watched hours 'mondey 08-17'"),
    ("mon-fri 08", "'08' in the watched hours 'mon-fri 08' is neither a weekday nor hours"),
  ])
  func `hours that cannot be meant are refused`(text: String, message: String) {
    #expect(throws: Diagnostic.self) { try WatchedWeek(parsing: text) }
    do {
      _ = try WatchedWeek(parsing: text)
    } catch {
      #expect(error.message.en == message)
      #expect(error.kind == .usage)
    }
  }
}
