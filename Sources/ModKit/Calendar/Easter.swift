extension CivilDate {
  /// Easter Sunday of `year` in the Gregorian calendar.
  ///
  ///     CivilDate.easterSunday(of: 2026).description   // "2026-04-05"
  ///
  /// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8), valid for every
  /// year from 1583. Complexity: O(1).
  public static func easterSunday(of year: Int) -> CivilDate {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonShift = (century + 8) / 25
    let moonCorrection = (century - moonShift + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekdayShift) / 451
    // Days after 22 March, the earliest Easter.
    let days = epact + weekdayShift - 7 * late
    let march22 = CivilDate(year: year, month: 3, day: 22) ?? CivilDate(dayNumber: 0)
    return march22.adding(days: days)
  }
}
