/// The hours of the week in which a channel is watched, as local clock readings.
///
///     try WatchedWeek(parsing: "mån–tors 08:00–17:00, fre 08:00–15:00")
///
/// Each weekday has its intervals in seconds since midnight, ascending and apart; 86,400 is midnight at
/// the day's end. At least one interval exists.
public struct WatchedWeek: Hashable, Sendable {
  private var intervals: [[Range<Int>]]

  /// The hours from intervals a weekday; overlapping and touching ones are joined.
  ///
  /// Nil when there is none, or one that is not within 0–86,400.
  public init?(_ hours: [Weekday: [Range<Int>]]) {
    let joined = Weekday.allCases.map { WatchedWeek.joined(hours[$0] ?? []) }
    guard joined.contains(where: { !$0.isEmpty }),
      joined.joined().allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= 86_400 })
    else { return nil }
    intervals = joined
  }

  /// The intervals of `weekday`, ascending and apart; empty when it is not watched.
  public subscript(weekday: Weekday) -> [Range<Int>] { intervals[weekday.rawValue] }

  /// The intervals of one day written as `08:00-12:00 13:00-17:00`, as half days are configured.
  public static func dayHours(parsing text: String) throws(Diagnostic) -> [Range<Int>] {
    var parser = WatchedWeekParser(text: text)
    return joined(try parser.parseTimesOnly())
  }

  /// Parses day names with hours.
  ///
  /// Days are `mon`–`sun` or Swedish `mån`–`sön`, short or written out, single, listed or as ranges
  /// (`fre-mån` wraps), or `vardagar`, `helger`, `alla dagar` and their English names. Hours are `08:00-17:00`, `8-17`
  /// or `08.00–24.00`, several where the day has a break. Groups are separated by comma, semicolon or
  /// space: `mån-fre 08-12 13-17; lör 10-14`. Hours may not pass midnight: write two groups.
  public init(parsing text: String) throws(Diagnostic) {
    var parser = WatchedWeekParser(text: text)
    let hours = try parser.parse()
    intervals = Weekday.allCases.map { WatchedWeek.joined(hours[$0.rawValue]) }
  }

  /// The hours in the form that `init(parsing:)` reads, English day names, equal days together:
  /// `mon-fri 08:00-17:00`.
  public var description: String {
    var groups: [String] = []
    var index = 0
    while index < 7 {
      var end = index
      while end < 6, intervals[end + 1] == intervals[index] { end += 1 }
      if !intervals[index].isEmpty {
        let days =
          index == end
          ? WatchedWeek.shortNames[index]
          : WatchedWeek.shortNames[index] + "-" + WatchedWeek.shortNames[end]
        let hours = intervals[index].map(WatchedWeek.describe).joined(separator: " ")
        groups.append(days + " " + hours)
      }
      index = end + 1
    }
    return groups.joined(separator: ", ")
  }

  static let shortNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// `08:00-17:00`.
  static func describe(_ interval: Range<Int>) -> String {
    minutes(interval.lowerBound) + "-" + minutes(interval.upperBound)
  }

  private static func minutes(_ second: Int) -> String {
    padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2)
  }

  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

extension WatchedWeek: CustomStringConvertible {}
