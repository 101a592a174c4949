/// A named day on its date in one year.
public struct Holiday: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// The rule that put it there.
  public var rule: HolidayRule

  /// Pairs a day with its rule.
  public init(date: CivilDate, rule: HolidayRule) {
    self.date = date
    self.rule = rule
  }
}

/// The Swedish calendar, computed from rules.
///
///     SwedishCalendar.closedHoliday(on: CivilDate("2026-06-19")!)   // .midsummerEve
///
/// Right for 1990–2099, the years `years` names; other years follow the same rules without a promise.
public enum SwedishCalendar {
  /// The years the rules were checked for.
  public static let years = 1990...2099

  /// Every named day of `year`, by date; where two fall on one date, in the order of the rules.
  ///
  /// Complexity: O(rules).
  public static func namedDays(in year: Int) -> [Holiday] {
    HolidayRule.allCases.compactMap { rule in
      rule.date(in: year).map { Holiday(date: $0, rule: rule) }
    }
    .enumerated()
    .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    .map(\.element)
  }

  /// The public holidays and the three eves of `year`, by date.
  public static func holidays(in year: Int) -> [Holiday] {
    namedDays(in: year).filter { $0.rule.kind != .named }
  }

  /// The rule that makes `date` a public holiday or one of the three eves, or nil.
  ///
  /// An ordinary Sunday is a public holiday without a rule here: ask `isPublicHoliday`.
  /// Complexity: O(1).
  public static func closedHoliday(on date: CivilDate) -> HolidayRule? {
    let offset = date.dayNumber - firstTableDay
    guard offset >= 0, offset < closedTable.count else {
      return rule(on: date) { $0 != .named }
    }
    let index = Int(closedTable[offset])
    return index < HolidayRule.allCases.count ? HolidayRule.allCases[index] : nil
  }

  /// The working day or Saturday rule that names `date`, such as `.maundyThursday`, or nil.
  public static func namedDay(on date: CivilDate) -> HolidayRule? {
    rule(on: date) { $0 == .named }
  }

  /// Whether the law makes `date` a public holiday; every Sunday is one.
  public static func isPublicHoliday(_ date: CivilDate) -> Bool {
    date.weekday == .sunday || rule(on: date) { $0 == .publicHoliday } != nil
  }

  private static let firstTableDay = 4018  // 1981-01-01
  /// For each day of 1981–2119 the index of its rule, made from the rules once; 255 for none.
  private static let closedTable: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 50_768)
    for year in 1981...2119 {
      for (index, rule) in HolidayRule.allCases.enumerated().reversed()
      where rule.kind != .named {
        guard let date = rule.date(in: year) else { continue }
        table[date.dayNumber - firstTableDay] = UInt8(index)
      }
    }
    return table
  }()

  private static func rule(
    on date: CivilDate, where isWanted: (HolidayRule.Kind) -> Bool
  ) -> HolidayRule? {
    let year = date.year
    return HolidayRule.allCases.first { isWanted($0.kind) && $0.date(in: year) == date }
  }
}
