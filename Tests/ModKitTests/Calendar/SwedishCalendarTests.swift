import Testing

@testable import ModKit

@Suite struct SwedishCalendarTests {
  @Test func `the holidays of 2026 are the almanac's`() {
    let lines = SwedishCalendar.holidays(in: 2026).map {
      "\($0.date) \($0.date.weekday.name.sv) \($0.rule.name.sv) \($0.rule.kind.rawValue)"
    }
    #expect(
      lines == [
        "2026-01-01 torsdag nyårsdagen public-holiday",
        "2026-01-06 tisdag trettondedag jul public-holiday",
        "2026-04-03 fredag långfredagen public-holiday",
        "2026-04-05 söndag påskdagen public-holiday",
        "2026-04-06 måndag annandag påsk public-holiday",
        "2026-05-01 fredag första maj public-holiday",
        "2026-05-14 torsdag Kristi himmelsfärdsdag public-holiday",
        "2026-05-24 söndag pingstdagen public-holiday",
        "2026-06-06 lördag Sveriges nationaldag public-holiday",
        "2026-06-19 fredag midsommarafton eve",
        "2026-06-20 lördag midsommardagen public-holiday",
        "2026-10-31 lördag alla helgons dag public-holiday",
        "2026-12-24 torsdag julafton eve",
        "2026-12-25 fredag juldagen public-holiday",
        "2026-12-26 lördag annandag jul public-holiday",
        "2026-12-31 torsdag nyårsafton eve",
      ])
  }

  @Test(arguments: [
    (1990, "1990-04-15"), (1999, "1999-04-04"), (2000, "2000-04-23"), (2008, "2008-03-23"),
    (2011, "2011-04-24"), (2019, "2019-04-21"), (2024, "2024-03-31"), (2025, "2025-04-20"),
    (2027, "2027-03-28"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"),
    (2099, "2099-04-12"),
  ])
  func `Easter falls where the tables say`(year: Int, expected: String) {
    #expect(CivilDate.easterSunday(of: year).description == expected)
  }

  @Test(arguments: SwedishCalendar.years)
  func `the holidays of every year obey their rules`(year: Int) throws {
    let easter = try #require(knuthEaster(year))
    #expect(CivilDate.easterSunday(of: year) == easter)
    let dates = Dictionary(
      SwedishCalendar.namedDays(in: year).map { ($0.rule, $0.date) }, uniquingKeysWith: { $1 })
    let january1 = try #require(CivilDate(year: year, month: 1, day: 1))
    // Walk the whole year and say for each day which rules hold, in words other than the program's.
    var expected: [HolidayRule: CivilDate] = [:]
    for offset in 0..<(CivilDate.isLeap(year) ? 366 : 365) {
      let date = january1.adding(days: offset)
      let (_, month, day) = date.components
      let monthDay = month * 100 + day
      let fixed: [Int: HolidayRule] = [
        101: .newYearsDay, 105: .twelfthNight, 106: .epiphany, 430: .walpurgisNight, 501: .mayDay,
        1223: .dayBeforeChristmasEve, 1224: .christmasEve, 1225: .christmasDay,
        1226: .boxingDay, 1231: .newYearsEve,
      ]
      if let rule = fixed[monthDay] { expected[rule] = date }
      if monthDay == 606, year > 2004 { expected[.nationalDay] = date }
      switch (date.weekday, monthDay) {
      case (.saturday, 620...626): expected[.midsummerDay] = date
      case (.friday, 619...625): expected[.midsummerEve] = date
      case (.saturday, 1031), (.saturday, 1101...1106): expected[.allSaintsDay] = date
      case (.friday, 1030...1031), (.friday, 1101...1105): expected[.allSaintsEve] = date
      default: break
      }
      let movable: [Int: HolidayRule] = [
        -3: .maundyThursday, -2: .goodFriday, -1: .easterEve, 0: .easterSunday, 1: .easterMonday,
        38: .ascensionEve, 39: .ascensionDay, 48: .whitEve, 49: .whitSunday,
      ]
      if let rule = movable[date.dayNumber - easter.dayNumber] { expected[rule] = date }
      if date.dayNumber - easter.dayNumber == 50, year < 2005 { expected[.whitMonday] = date }
    }
    #expect(dates == expected)
  }

  @Test func `a closed day is found again by its date`() {
    for year in SwedishCalendar.years {
      for holiday in SwedishCalendar.holidays(in: year) {
        #expect(SwedishCalendar.closedHoliday(on: holiday.date)?.date(in: year) == holiday.date)
      }
    }
  }

  @Test(arguments: [
    ("2026-01-02", true), ("2026-01-05", true), ("2026-04-02", true), ("2026-04-30", true),
    ("2026-05-13", true), ("2026-05-15", true), ("2026-10-30", true), ("2026-12-23", true),
    ("2004-05-31", false), ("2005-05-16", true), ("2004-06-04", true), ("2005-06-06", false),
    ("2026-06-19", false), ("2026-12-24", false), ("2026-12-31", false), ("2026-04-04", false),
    ("2026-03-07", false), ("2026-03-08", false), ("2026-04-06", false), ("2008-05-01", false),
  ])
  func `working days are Monday to Friday without holidays and the three eves`(
    date: String, isOpen: Bool
  ) throws {
    #expect(try WorkingDays().isOpen(#require(CivilDate(date))) == isOpen)
  }

  @Test func `a Saturday can count, a holiday on a Saturday cannot`() throws {
    let days = WorkingDays(saturdayIsWeekday: true)
    #expect(try days.isOpen(#require(CivilDate("2026-03-07"))))
    #expect(try !days.isOpen(#require(CivilDate("2026-06-06"))))
    #expect(try !days.isOpen(#require(CivilDate("2026-03-08"))))
  }

  @Test func `working days by month of 2025 and 2026`() {
    let days = WorkingDays()
    #expect((1...12).map { days.count(inMonth: $0, of: 2025) }.reduce(0, +) == 249)
    #expect(
      (1...12).map { days.count(inMonth: $0, of: 2026) } == [
        20, 20, 22, 20, 19, 21, 23, 21, 22, 22, 21, 20,
      ])
  }

  @Test func `squeezed days stand between two closed days`() {
    #expect(
      WorkingDays().squeezedDays(in: 2026).map(\.description)
        == ["2026-01-02", "2026-01-05", "2026-05-15"])
    #expect(
      WorkingDays().squeezedDays(in: 2024).map(\.description)
        == ["2024-05-10", "2024-06-07", "2024-12-23", "2024-12-27", "2024-12-30"])
  }

  /// Knuth, The Art of Computer Programming, volume 1, 1.3.2, exercise 14.
  private func knuthEaster(_ year: Int) -> CivilDate? {
    let golden = year % 19 + 1
    let century = year / 100 + 1
    let droppedLeapYears = 3 * century / 4 - 12
    let moonCorrection = (8 * century + 5) / 25 - 5
    let sunday = 5 * year / 4 - droppedLeapYears - 10
    var epact = (11 * golden + 20 + moonCorrection - droppedLeapYears) % 30
    if epact < 0 { epact += 30 }
    if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
    var day = 44 - epact
    if day < 21 { day += 30 }
    day += 7 - (sunday + day) % 7
    return day > 31
      ? CivilDate(year: year, month: 4, day: day - 31)
      : CivilDate(year: year, month: 3, day: day)
  }
}
