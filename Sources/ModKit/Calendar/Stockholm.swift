/// The clock in Europe/Stockholm, by rule, in integer arithmetic.
///
/// Summer time runs from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00
/// UTC (of September until 1995). Source: directive 2000/84/EC and the orders before it; valid for
/// 1981 and later, and for as long as the directive stands.
public enum Stockholm {
  /// Seconds east of UTC at `instant`: 3,600 or 7,200. Complexity: O(1).
  public static func offset(at instant: Timestamp) -> Int {
    let year = instant.utcDate.year
    let isSummer = summerStart(of: year) <= instant && instant < summerEnd(of: year)
    return isSummer ? 7200 : 3600
  }

  /// The instant summer time starts in `year`.
  public static func summerStart(of year: Int) -> Timestamp {
    Timestamp(date: lastSunday(of: 3, year), secondOfDay: 3600, offset: 0)
  }

  /// The instant summer time ends in `year`.
  public static func summerEnd(of year: Int) -> Timestamp {
    Timestamp(date: lastSunday(of: year < 1996 ? 9 : 10, year), secondOfDay: 3600, offset: 0)
  }

  /// The local day and second of day at `instant`.
  public static func reading(at instant: Timestamp) -> ClockReading {
    let offset = offset(at: instant)
    let local = instant.secondsSince1970 + offset
    let date = CivilDate(dayNumber: floorDivide(local, 86_400))
    return ClockReading(
      date: date, secondOfDay: local - date.dayNumber * 86_400, offset: offset)
  }

  /// The local day at `instant`.
  public static func date(at instant: Timestamp) -> CivilDate { reading(at: instant).date }

  /// The instant the local clock shows `secondOfDay` (0–86,400) on `date`. A reading that the spring
  /// change skips is moved forward by the hour; of one that autumn repeats, the first is taken.
  public static func instant(_ date: CivilDate, secondOfDay: Int) -> Timestamp {
    let summer = Timestamp(date: date, secondOfDay: secondOfDay, offset: 7200)
    if offset(at: summer) == 7200 { return summer }
    return Timestamp(date: date, secondOfDay: secondOfDay, offset: 3600)
  }

  /// RFC 3339 with the local offset, such as `2026-03-02T09:05:00+01:00`.
  public static func rfc3339(_ instant: Timestamp) -> String {
    let reading = reading(at: instant)
    return clock(reading.date, reading.secondOfDay)
      + (reading.offset == 7200 ? "+02:00" : "+01:00")
  }

  /// `2026-03-02 09:05`, for people.
  public static func short(_ instant: Timestamp) -> String {
    let reading = reading(at: instant)
    let text = clock(reading.date, reading.secondOfDay)
    return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CivilDate {
    let last = CivilDate.days(inMonth: month, of: year)
    let end = CivilDate(year: year, month: month, day: last) ?? CivilDate(dayNumber: 0)
    return end.adding(days: -((end.weekday.rawValue + 1) % 7))
  }
}

extension ClockReading {
  /// A reading from its parts.
  public init(date: CivilDate, secondOfDay: Int, offset: Int?) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.offset = offset
  }
}
