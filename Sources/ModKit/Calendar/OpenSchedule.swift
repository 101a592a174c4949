/// The open intervals of single days: what the working clock sums up.
struct OpenSchedule {
  var days: WorkingClock.Days
  var hours: WatchedWeek?
  var halfDays: HalfDays

  /// The open local hours of `date`, in seconds since midnight, ascending and apart.
  func openHours(on date: CivilDate) -> [Range<Int>] {
    switch days {
    case .every: break
    case .working(let working): if !working.isOpen(date) { return [] }
    }
    guard let hours else { return [0..<86_400] }
    let regular = hours[date.weekday]
    if !regular.isEmpty, let half = halfDay(on: date) { return half.hours }
    return regular
  }

  /// The half day on `date`, whatever its weekday.
  func halfDay(on date: CivilDate) -> (rule: HolidayRule?, hours: [Range<Int>])? {
    hours == nil ? nil : halfDays.hours(on: date)
  }

  /// The open intervals of `date` in seconds since 1970, ascending: an instant is open when the local clock
  /// shows an open reading. On the two days a year with a clock change the day is taken in two parts, each with
  /// its own offset.
  func openIntervals(on date: CivilDate) -> [Range<Int>] {
    let hours = openHours(on: date)
    if hours.isEmpty { return [] }
    let midnight = date.dayNumber * 86_400
    let start = Stockholm.instant(date, secondOfDay: 0).secondsSince1970
    let end = Stockholm.instant(date.adding(days: 1), secondOfDay: 0).secondsSince1970
    let firstOffset = midnight - start
    if end - start == 86_400 {
      return hours.map { start + $0.lowerBound..<start + $0.upperBound }
    }
    let lastOffset = midnight + 86_400 - end
    let year = date.year
    let change =
      (lastOffset > firstOffset ? Stockholm.summerStart(of: year) : Stockholm.summerEnd(of: year))
      .secondsSince1970
    let before = hours.map {
      ($0.lowerBound + midnight - firstOffset..<$0.upperBound + midnight - firstOffset)
        .clamped(to: start..<change)
    }
    let after = hours.map {
      ($0.lowerBound + midnight - lastOffset..<$0.upperBound + midnight - lastOffset)
        .clamped(to: change..<end)
    }
    return (before + after).filter { !$0.isEmpty }
  }

  func openSeconds(on date: CivilDate) -> Int {
    openIntervals(on: date).reduce(0) { $0 + $1.count }
  }

  /// The days of `years` that may depart from the weekly pattern, ascending and unique.
  func specialDays(in years: ClosedRange<Int>) -> [Int] {
    var found: Set<Int> = []
    for year in years {
      for rule in HolidayRule.allCases where rule.kind != .named || halfDays.rules[rule] != nil {
        if let date = rule.date(in: year) { found.insert(date.dayNumber) }
      }
      found.insert(Stockholm.date(at: Stockholm.summerStart(of: year)).dayNumber)
      found.insert(Stockholm.date(at: Stockholm.summerEnd(of: year)).dayNumber)
    }
    found.formUnion(halfDays.dates.keys.map(\.dayNumber))
    if case .working(let working) = days {
      found.formUnion(working.extraClosedDays.map(\.dayNumber))
    }
    return found.sorted()
  }
}
