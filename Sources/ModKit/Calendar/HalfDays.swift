/// Working days with other hours than their weekday's, such as 08–12 on skärtorsdagen.
///
///     HalfDays(rules: [.maundyThursday: [8 * 3600..<12 * 3600]])
///
/// They replace the watched hours of a working day on which the channel is watched at all; they open no closed
/// day. Hours are seconds since midnight, ascending and apart.
public struct HalfDays: Hashable, Sendable {
  /// Hours of named days, every year.
  public var rules: [HolidayRule: [Range<Int>]]
  /// Hours of single dates, which win over named days.
  public var dates: [CivilDate: [Range<Int>]]

  /// Collects half days.
  public init(
    rules: [HolidayRule: [Range<Int>]] = [:], dates: [CivilDate: [Range<Int>]] = [:]
  ) {
    self.rules = rules
    self.dates = dates
  }

  /// Whether there is none.
  public var isEmpty: Bool { rules.isEmpty && dates.isEmpty }

  /// The hours of `date` with the rule that gives them, nil for a rule where the date itself is named.
  func hours(on date: CivilDate) -> (rule: HolidayRule?, hours: [Range<Int>])? {
    if let hours = dates[date] { return (nil, hours) }
    guard !rules.isEmpty else { return nil }
    let year = date.year
    for rule in HolidayRule.allCases {
      if let hours = rules[rule], rule.date(in: year) == date { return (rule, hours) }
    }
    return nil
  }
}
