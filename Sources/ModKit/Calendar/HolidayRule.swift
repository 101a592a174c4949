/// A named day of the Swedish year, defined by a rule and never by a list.
///
///     HolidayRule.midsummerDay.date(in: 2026)?.description   // "2026-06-20"
///
/// Source: lag (1989:253) om allmänna helgdagar, with nationaldagen in the place of annandag pingst
/// from 2005 (SFS 2004:1320). Valid for 1953 and later. Raw values are stable ids, as half days are configured with.
public enum HolidayRule: String, CaseIterable, Hashable, Sendable {
  /// 1 January.
  case newYearsDay = "nyarsdagen"
  /// 5 January, a working day.
  case twelfthNight = "trettondagsafton"
  /// 6 January.
  case epiphany = "trettondedag-jul"
  /// The Thursday before Easter, a working day.
  case maundyThursday = "skartorsdagen"
  /// The Friday before Easter.
  case goodFriday = "langfredagen"
  /// The Saturday before Easter; not a public holiday of its own.
  case easterEve = "paskafton"
  /// Easter Sunday.
  case easterSunday = "paskdagen"
  /// The Monday after Easter.
  case easterMonday = "annandag-pask"
  /// 30 April, a working day.
  case walpurgisNight = "valborgsmassoafton"
  /// 1 May.
  case mayDay = "forsta-maj"
  /// The day before Kristi himmelsfärdsdag, a working day.
  case ascensionEve = "dagen-fore-kristi-himmelsfardsdag"
  /// The Thursday 39 days after Easter.
  case ascensionDay = "kristi-himmelsfardsdag"
  /// The Saturday before Whit Sunday; not a public holiday of its own.
  case whitEve = "pingstafton"
  /// The Sunday 49 days after Easter.
  case whitSunday = "pingstdagen"
  /// The Monday 50 days after Easter, through 2004.
  case whitMonday = "annandag-pingst"
  /// 6 June, from 2005.
  case nationalDay = "sveriges-nationaldag"
  /// The Friday 19–25 June.
  case midsummerEve = "midsommarafton"
  /// The Saturday 20–26 June.
  case midsummerDay = "midsommardagen"
  /// The Friday before alla helgons dag, a working day.
  case allSaintsEve = "allhelgonaafton"
  /// The Saturday 31 October–6 November.
  case allSaintsDay = "alla-helgons-dag"
  /// 23 December; a working day where it is Monday–Friday.
  case dayBeforeChristmasEve = "dagen-fore-julafton"
  /// 24 December.
  case christmasEve = "julafton"
  /// 25 December.
  case christmasDay = "juldagen"
  /// 26 December.
  case boxingDay = "annandag-jul"
  /// 31 December.
  case newYearsEve = "nyarsafton"

  /// What a named day means for working time.
  public enum Kind: String, CaseIterable, Sendable {
    /// A public holiday by law.
    case publicHoliday = "public-holiday"
    /// An eve that working time treats like a public holiday.
    case eve
    /// A name only: the day is as open as its weekday.
    case named = "named-day"
  }

  /// What the day means for working time.
  public var kind: Kind {
    switch self {
    case .newYearsDay, .epiphany, .goodFriday, .easterSunday, .easterMonday, .mayDay,
      .ascensionDay, .whitSunday, .whitMonday, .nationalDay, .midsummerDay, .allSaintsDay,
      .christmasDay, .boxingDay:
      .publicHoliday
    case .midsummerEve, .christmasEve, .newYearsEve: .eve
    case .twelfthNight, .maundyThursday, .easterEve, .walpurgisNight, .ascensionEve, .whitEve,
      .allSaintsEve, .dayBeforeChristmasEve:
      .named
    }
  }

  /// The day in `year`, or nil where the rule did not exist that year. Complexity: O(1).
  public func date(in year: Int) -> CivilDate? {
    switch self {
    case .newYearsDay: day(1, 1, year)
    case .twelfthNight: day(1, 5, year)
    case .epiphany: day(1, 6, year)
    case .maundyThursday: easter(year, -3)
    case .goodFriday: easter(year, -2)
    case .easterEve: easter(year, -1)
    case .easterSunday: easter(year, 0)
    case .easterMonday: easter(year, 1)
    case .walpurgisNight: day(4, 30, year)
    case .mayDay: day(5, 1, year)
    case .ascensionEve: easter(year, 38)
    case .ascensionDay: easter(year, 39)
    case .whitEve: easter(year, 48)
    case .whitSunday: easter(year, 49)
    case .whitMonday: year <= 2004 ? easter(year, 50) : nil
    case .nationalDay: year >= 2005 ? day(6, 6, year) : nil
    case .midsummerEve: saturday(from: 6, 20, year)?.adding(days: -1)
    case .midsummerDay: saturday(from: 6, 20, year)
    case .allSaintsEve: saturday(from: 10, 31, year)?.adding(days: -1)
    case .allSaintsDay: saturday(from: 10, 31, year)
    case .dayBeforeChristmasEve: day(12, 23, year)
    case .christmasEve: day(12, 24, year)
    case .christmasDay: day(12, 25, year)
    case .boxingDay: day(12, 26, year)
    case .newYearsEve: day(12, 31, year)
    }
  }

  private func day(_ month: Int, _ day: Int, _ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day)
  }

  private func easter(_ year: Int, _ days: Int) -> CivilDate? {
    CivilDate.easterSunday(of: year).adding(days: days)
  }

  private func saturday(from month: Int, _ day: Int, _ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day).map { first in
      first.adding(days: (Weekday.saturday.rawValue - first.weekday.rawValue + 7) % 7)
    }
  }
}
