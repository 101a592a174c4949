/// A clock that runs only in open time, and the one function behind due, elapsed and remaining.
///
///     let clock = WorkingClock()   // 00–24 on working days
///     clock.due(after: received, openSeconds: 6 * 3600)
///     clock.openSeconds(from: received, to: now)
///
/// With `W(t)` the open seconds accumulated until `t`: elapsed is `W(now) − W(received)`, and due the earliest
/// `t` with `W(t) − W(received) ≥ budget`. So a budget that fills exactly at Friday 24:00 is due Saturday
/// 00:00:00, not on Monday.
///
/// Open time is defined by what the local clock shows, and counted in seconds that really pass: a 24-hour
/// day has 23 hours when summer time starts and 25 when it ends, an interval over the skipped hour is an hour
/// shorter, and one inside the repeated hour is open both times.
///
/// `W` is a closed form: whole weeks times the week's pattern, plus a prefix sum over the days that depart
/// from it (holidays, closed days, half days, the two days a year on which the clock changes). Exact for
/// 1981–2119; outside, only the weekly pattern counts. Complexity: O(log n) with n ≈ 2,500 such days.
public struct WorkingClock: Sendable {
  /// Which days the clock runs on.
  public enum Days: Hashable, Sendable {
    /// Every day of the week, holidays too.
    case every
    /// Working days.
    case working(WorkingDays)
  }

  /// Which days it runs on.
  public let days: Days
  /// In which hours of those days; nil for 00–24.
  public let hours: WatchedWeek?
  /// Working days with other hours; used with declared hours only.
  public let halfDays: HalfDays

  private let weekPrefix: [Int]
  private let specialDays: [Int]
  private let specialPrefix: [Int]

  /// Makes a clock; `halfDays` is ignored without `hours`.
  ///
  /// Complexity: O(years × rules), well below a millisecond.
  public init(
    days: Days = .working(WorkingDays()), hours: WatchedWeek? = nil,
    halfDays: HalfDays = HalfDays()
  ) {
    self.days = days
    self.hours = hours
    self.halfDays = hours == nil ? HalfDays() : halfDays
    let pattern = Weekday.allCases.map { weekday in
      WorkingClock.patternSeconds(weekday, days: days, hours: hours)
    }
    weekPrefix = pattern.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    let schedule = OpenSchedule(days: days, hours: hours, halfDays: self.halfDays)
    var special: [(day: Int, correction: Int)] = []
    for day in schedule.specialDays(in: WorkingClock.exactYears) {
      let date = CivilDate(dayNumber: day)
      let correction = schedule.openSeconds(on: date) - pattern[date.weekday.rawValue]
      if correction != 0 { special.append((day, correction)) }
    }
    specialDays = special.map(\.day)
    specialPrefix = special.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.correction) }
  }

  /// The years in which holidays and clock changes count.
  static let exactYears = 1981...2119

  /// Open seconds in `start..<end`; negative when `end` is before `start`.
  public func openSeconds(from start: Timestamp, to end: Timestamp) -> Int {
    accumulated(at: end) - accumulated(at: start)
  }

  /// The earliest instant at which `openSeconds` have run since `start`; `start` itself for 0 or less.
  ///
  /// Nil when the clock does not open that long within the years it knows, as with hours on Sundays only and
  /// a clock of working days.
  public func due(after start: Timestamp, openSeconds budget: Int) -> Timestamp? {
    guard budget > 0 else { return start }
    let target = accumulated(at: start) + budget
    var low = Stockholm.date(at: start).dayNumber
    var high = WorkingClock.lastDay
    guard low <= high, accumulatedBefore(day: high + 1) >= target else { return nil }
    // The first day at whose end the target is reached. At most 16 steps.
    while low < high {
      let middle = (low + high) / 2
      if accumulatedBefore(day: middle + 1) >= target { high = middle } else { low = middle + 1 }
    }
    var accumulated = accumulatedBefore(day: low)
    for interval in schedule.openIntervals(on: CivilDate(dayNumber: low)) {
      if accumulated + interval.count >= target {
        return Timestamp(secondsSince1970: interval.lowerBound + target - accumulated)
      }
      accumulated += interval.count
    }
    return nil
  }

  /// `W(t)`: open seconds since a fixed day, which cancels out in every difference.
  func accumulated(at instant: Timestamp) -> Int {
    let date = Stockholm.date(at: instant)
    var total = accumulatedBefore(day: date.dayNumber)
    for interval in schedule.openIntervals(on: date) {
      total += max(0, min(interval.upperBound, instant.secondsSince1970) - interval.lowerBound)
    }
    return total
  }

  var schedule: OpenSchedule { OpenSchedule(days: days, hours: hours, halfDays: halfDays) }

  private static let lastDay = 54_785  // 2119-12-31

  private func accumulatedBefore(day: Int) -> Int {
    // Day −3 was Monday 1969-12-29.
    let sinceMonday = day + 3
    let weeks = floorDivide(sinceMonday, 7)
    let regular = weeks * weekPrefix[7] + weekPrefix[sinceMonday - weeks * 7]
    return regular + specialPrefix[countOfSpecialDays(before: day)]
  }

  private func countOfSpecialDays(before day: Int) -> Int {
    var low = 0
    var high = specialDays.count
    while low < high {
      let middle = (low + high) / 2
      if specialDays[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func patternSeconds(
    _ weekday: Weekday, days: Days, hours: WatchedWeek?
  ) -> Int {
    switch days {
    case .every: break
    case .working(let working):
      if weekday == .sunday || (weekday == .saturday && !working.saturdayIsWeekday) { return 0 }
    }
    return hours.map { $0[weekday].reduce(0) { $0 + $1.count } } ?? 86_400
  }
}
