/// Turns a policy's durations into instants: the one place that knows what "within one working day" ends with.
///
///     DeadlineClock().due(.workingDays(1), after: fridayAfternoon)   // .at(Monday 23:59:59)
///
/// A deadline is the last second in time: an answer at that second is in time, one second later is late.
///
/// | duration | rule |
/// |---|---|
/// | weekday hours | seconds on a clock that runs 00–24 on working days, or in the declared watched hours of working days |
/// | working days | 23:59:59 on the n-th working day after the day of receipt |
/// | calendar days | 23:59:59 on the n-th day after the day of receipt, moved only by `sundayRule` |
/// | elapsed hours | 3,600 seconds each, all days, also across a change of the clock |
/// | weeks | 23:59:59 on the same weekday n weeks later |
/// | months | 23:59:59 on the same day number n months later, clamped to the month's end |
/// | at once | no number, so no invented deadline |
public struct DeadlineClock: Sendable {
  /// What the municipality or channel settled.
  public let settings: ClockSettings
  private let hourClock: WorkingClock
  private let dayClock: WorkingClock

  /// Makes a clock for `settings`; it is meant to be kept for all comments of a channel.
  public init(settings: ClockSettings = ClockSettings()) {
    self.settings = settings
    let days = WorkingClock.Days.working(settings.workingDays)
    dayClock = WorkingClock(days: days)
    hourClock =
      settings.watchedWeek == nil
      ? dayClock
      : WorkingClock(days: days, hours: settings.watchedWeek, halfDays: settings.halfDays)
  }

  /// When a duration ends.
  public enum End: Hashable, Sendable {
    /// The last second in time.
    case at(Timestamp)
    /// Now: the policy names no number.
    case now
  }

  /// The last second in time of `duration` after `received`, or `.now` where the policy names no number.
  ///
  /// Throws a diagnostic of kind `configuration` when the clock never opens long enough. Complexity: O(log n).
  public func due(
    _ duration: PolicyDuration, after received: Timestamp
  ) throws(Diagnostic) -> End {
    let receipt = Stockholm.date(at: received)
    switch duration {
    case .weekdayHours(let count):
      guard let due = hourClock.due(after: received, openSeconds: count * 3600) else {
        throw neverOpens(duration)
      }
      return .at(due)
    case .workingDays(let count):
      var day = receipt
      for _ in 0..<count {
        guard let next = settings.workingDays.next(after: day) else { throw neverOpens(duration) }
        day = next
      }
      return .at(DeadlineClock.lastSecond(of: day))
    case .calendarDays(let count):
      return .at(DeadlineClock.lastSecond(of: movedBySundayRule(receipt.adding(days: count))))
    case .elapsedHours(let count): return .at(received.adding(seconds: count * 3600))
    case .weeks(let count):
      return .at(DeadlineClock.lastSecond(of: receipt.adding(days: 7 * count)))
    case .months(let count):
      return .at(DeadlineClock.lastSecond(of: receipt.adding(months: count)))
    case .atOnce: return .now
    }
  }

  /// The first second at which something that must be kept for `duration` after `received` may go:
  /// 00:00:00 on the day after the duration's last day.
  ///
  /// Thirty November plus three months ends on the last of February, so it may go from 1 March. Never moved by
  /// Sundays or holidays. Nil where the policy names no number.
  public func earliest(
    _ duration: PolicyDuration, after received: Timestamp
  ) throws(Diagnostic) -> Timestamp? {
    switch duration {
    case .elapsedHours(let count): return received.adding(seconds: count * 3600)
    case .calendarDays(let count):
      let last = Stockholm.date(at: received).adding(days: count)
      return DeadlineClock.lastSecond(of: last).adding(seconds: 1)
    case .weekdayHours, .workingDays, .weeks, .months:
      guard case .at(let due) = try due(duration, after: received) else { return nil }
      return due.adding(seconds: 1)
    case .atOnce: return nil
    }
  }

  /// Seconds from `start` to `end` on the clock that `duration` is about: open seconds for weekday hours, seconds of
  /// working days for working days, seconds for everything else.
  public func policySeconds(
    _ duration: PolicyDuration, from start: Timestamp, to end: Timestamp
  ) -> Int {
    switch duration {
    case .weekdayHours: hourClock.openSeconds(from: start, to: end)
    case .workingDays: dayClock.openSeconds(from: start, to: end)
    case .calendarDays, .elapsedHours, .weeks, .months, .atOnce: end.seconds(since: start)
    }
  }

  /// Seconds left at `now` until `due`, negative when it has passed: open seconds for weekday hours, so that a warning
  /// comes while someone is at work, and seconds for everything else.
  public func remainingSeconds(
    _ duration: PolicyDuration, until due: Timestamp, at now: Timestamp
  ) -> Int {
    switch duration {
    case .weekdayHours: hourClock.openSeconds(from: now, to: due)
    case .workingDays, .calendarDays, .elapsedHours, .weeks, .months, .atOnce:
      due.seconds(since: now)
    }
  }

  /// The clock that weekday hours run on, for explanations.
  var schedule: OpenSchedule { hourClock.schedule }

  /// Where a deadline that ends on `day` ends when `sundayRule` is on; `day` itself when it is off.
  func movedBySundayRule(_ day: CivilDate) -> CivilDate {
    guard settings.sundayRule else { return day }
    // The statute knows the public calendar only, not the municipality's own closed days.
    let days = WorkingDays(saturdayIsWeekday: settings.saturdayIsWeekday)
    return days.next(onOrAfter: day) ?? day
  }

  static func lastSecond(of day: CivilDate) -> Timestamp {
    Stockholm.instant(day.adding(days: 1), secondOfDay: 0).adding(seconds: -1)
  }

  private func neverOpens(_ duration: PolicyDuration) -> Diagnostic {
    let hours = settings.watchedWeek?.description ?? "00:00-24:00"
    return Diagnostic(
      .configuration,
      Bilingual(
        sv:
          "bevakningstiden '\(hours)' är aldrig öppen på vardagar så länge som \(duration.label.sv)",
        en:
          "the watched hours '\(hours)' are never open on weekdays for as long as \(duration.label.en)"
      ),
      hint: Bilingual(
        sv: "lägg till tider måndag till fredag", en: "add hours on Monday to Friday"))
  }
}
