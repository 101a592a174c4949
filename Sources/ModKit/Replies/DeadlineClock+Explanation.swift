/// One day of an explanation: which day, why it counts or not, and what it adds.
public struct ExplainedDay: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Why it counts or does not.
  public var reason: Bilingual
  /// The local hours that are open, in seconds since midnight; empty on clocks that count days.
  public var hours: [Range<Int>]
  /// The seconds it adds to the clock; nil on clocks that count days.
  public var seconds: Int?
  /// The count of days after it, 0 on the day of receipt; nil on clocks that count seconds, and on days that do
  /// not count.
  public var dayNumber: Int?

  /// Describes a day.
  public init(
    date: CivilDate, reason: Bilingual, hours: [Range<Int>] = [], seconds: Int? = nil,
    dayNumber: Int? = nil
  ) {
    self.date = date
    self.reason = reason
    self.hours = hours
    self.seconds = seconds
    self.dayNumber = dayNumber
  }
}

extension DeadlineClock {
  /// How many days an explanation lists at most; of a longer one the first are listed and the last.
  public static let explainedDays = 400

  /// The days between `received` and `due`, one by one, with what each adds to the clock of `duration`.
  ///
  /// Complexity: O(days), at most `explainedDays`.
  public func explanation(
    of duration: PolicyDuration, from received: Timestamp, to due: Timestamp
  ) -> [ExplainedDay] {
    let first = Stockholm.date(at: received)
    let last = max(first, Stockholm.date(at: lastCountedSecond(duration, received, due)))
    switch duration {
    case .weekdayHours:
      return days(first, last).map { explainedHours(on: $0, received, due) }
    case .elapsedHours:
      return days(first, last).map { explainedElapsed(on: $0, received, due) }
    case .workingDays:
      var count = 0
      return days(first, last).map { date in
        let reason = settings.workingDays.reason(for: date)
        if date == first { return dayOfReceipt(date) }
        guard reason.isOpen else { return ExplainedDay(date: date, reason: reason.label) }
        count += 1
        return ExplainedDay(date: date, reason: reason.label, dayNumber: count)
      }
    case .calendarDays(let count):
      return days(first, last).map { date in
        let number = date.dayNumber - first.dayNumber
        if number == 0 { return dayOfReceipt(date) }
        guard number > count else {
          return ExplainedDay(date: date, reason: date.weekday.name, dayNumber: number)
        }
        return ExplainedDay(date: date, reason: movedReason(date))
      }
    case .weeks, .months:
      return [
        dayOfReceipt(first), ExplainedDay(date: last, reason: duration.label),
      ]
    case .atOnce: return []
    }
  }

  /// A budget that fills exactly at midnight ends with the day before, which is the last to list.
  private func lastCountedSecond(
    _ duration: PolicyDuration, _ received: Timestamp, _ due: Timestamp
  ) -> Timestamp {
    switch duration {
    case .weekdayHours, .elapsedHours: due > received ? due.adding(seconds: -1) : due
    case .workingDays, .calendarDays, .weeks, .months, .atOnce: due
    }
  }

  private func days(_ first: CivilDate, _ last: CivilDate) -> [CivilDate] {
    let count = last.dayNumber - first.dayNumber + 1
    guard count > DeadlineClock.explainedDays else {
      return (0..<count).map { first.adding(days: $0) }
    }
    return (0..<DeadlineClock.explainedDays - 1).map { first.adding(days: $0) } + [last]
  }

  private func dayOfReceipt(_ date: CivilDate) -> ExplainedDay {
    ExplainedDay(
      date: date,
      reason: Bilingual(
        sv: "dagen då det kom in, räknas inte", en: "the day of receipt, not counted"),
      dayNumber: 0)
  }

  private func movedReason(_ date: CivilDate) -> Bilingual {
    let days = WorkingDays(saturdayIsWeekday: settings.saturdayIsWeekday)
    let reason = days.reason(for: date)
    guard reason.isOpen else { return reason.label }
    return Bilingual(
      sv: "flyttat till nästa vardag (lag 1930:173, 2 §)",
      en: "moved to the next working day (lag 1930:173, 2 §)")
  }

  private func explainedHours(
    on date: CivilDate, _ received: Timestamp, _ due: Timestamp
  ) -> ExplainedDay {
    let reason = settings.workingDays.reason(for: date)
    let hours = schedule.openHours(on: date)
    var label = reason.label
    if reason.isOpen, hours.isEmpty {
      label = Bilingual(sv: "\(label.sv), bevakas inte", en: "\(label.en), not watched")
    } else if !hours.isEmpty, let half = schedule.halfDay(on: date) {
      let name = half.rule?.name ?? reason.label
      label = Bilingual(sv: "\(name.sv), kortare dag", en: "\(name.en), shorter day")
    }
    let seconds = schedule.openIntervals(on: date).reduce(0) { sum, interval in
      sum
        + max(
          0,
          min(interval.upperBound, due.secondsSince1970)
            - max(interval.lowerBound, received.secondsSince1970))
    }
    return ExplainedDay(date: date, reason: label, hours: hours, seconds: seconds)
  }

  private func explainedElapsed(
    on date: CivilDate, _ received: Timestamp, _ due: Timestamp
  ) -> ExplainedDay {
    let start = Stockholm.instant(date, secondOfDay: 0)
    let end = Stockholm.instant(date.adding(days: 1), secondOfDay: 0)
    let length = end.seconds(since: start)
    var label = Bilingual(sv: "alla dagar räknas", en: "every day counts")
    if length < 86_400 {
      label = Bilingual(
        sv: "sommartid börjar, dygnet har 23 timmar", en: "summer time starts, a day of 23 hours")
    } else if length > 86_400 {
      label = Bilingual(
        sv: "sommartid slutar, dygnet har 25 timmar", en: "summer time ends, a day of 25 hours")
    }
    return ExplainedDay(
      date: date, reason: label,
      seconds: max(0, min(end, due).seconds(since: max(start, received))))
  }
}
