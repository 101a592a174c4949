/// A stretch of time as policies word it; what its end means is settled by the calendar.
///
///     PolicyDuration.weekdayHours(6)   // six hours on a clock that runs on weekdays only
public enum PolicyDuration: Hashable, Sendable {
  /// Hours on a clock that runs on weekdays (vardagar), inside watched hours where some are declared.
  case weekdayHours(Int)
  /// Working days after the day of receipt, to the end of the last.
  case workingDays(Int)
  /// Calendar days after the day of receipt, to the end of the last.
  case calendarDays(Int)
  /// Elapsed hours, all days.
  case elapsedHours(Int)
  /// To the end of the same weekday that many weeks later.
  case weeks(Int)
  /// To the same day number that many months later, clamped to the month's end.
  case months(Int)
  /// Snarast, omgående: act now; no number, so no invented deadline.
  case atOnce

  /// The unit's name in a policy file.
  public var unit: String {
    switch self {
    case .weekdayHours: "weekday-hours"
    case .workingDays: "working-days"
    case .calendarDays: "calendar-days"
    case .elapsedHours: "elapsed-hours"
    case .weeks: "weeks"
    case .months: "months"
    case .atOnce: "at-once"
    }
  }

  /// How many units; nil when the policy names no number.
  public var count: Int? {
    switch self {
    case .weekdayHours(let count), .workingDays(let count), .calendarDays(let count),
      .elapsedHours(let count), .weeks(let count), .months(let count):
      count
    case .atOnce: nil
    }
  }

  /// The names of all units, in the order they are documented.
  public static let units = [
    "weekday-hours", "working-days", "calendar-days", "elapsed-hours", "weeks", "months", "at-once",
  ]

  /// The largest number of units a policy may name.
  public static let maximumCount = 10_000

  /// The duration with a unit's name and a number; nil when the name is unknown, a number is missing or
  /// superfluous, or it is not in 1–10,000.
  public init?(unit: String, count: Int?) {
    guard let count else {
      guard unit == "at-once" else { return nil }
      self = .atOnce
      return
    }
    guard (1...PolicyDuration.maximumCount).contains(count) else { return nil }
    switch unit {
    case "weekday-hours": self = .weekdayHours(count)
    case "working-days": self = .workingDays(count)
    case "calendar-days": self = .calendarDays(count)
    case "elapsed-hours": self = .elapsedHours(count)
    case "weeks": self = .weeks(count)
    case "months": self = .months(count)
    default: return nil
    }
  }

  /// The duration in words, such as `6 timmar på vardagar`.
  public var label: Bilingual {
    switch self {
    case .weekdayHours(let count):
      Bilingual(
        sv: count == 1 ? "1 timme på vardagar" : "\(count) timmar på vardagar",
        en: count == 1 ? "1 hour on weekdays" : "\(count) hours on weekdays")
    case .workingDays(let count):
      Bilingual(
        sv: count == 1 ? "1 arbetsdag" : "\(count) arbetsdagar",
        en: count == 1 ? "1 working day" : "\(count) working days")
    case .calendarDays(let count):
      Bilingual(
        sv: count == 1 ? "1 dag" : "\(count) dagar",
        en: count == 1 ? "1 calendar day" : "\(count) calendar days")
    case .elapsedHours(let count):
      Bilingual(
        sv: count == 1 ? "1 timme" : "\(count) timmar",
        en: count == 1 ? "1 hour" : "\(count) hours")
    case .weeks(let count):
      Bilingual(
        sv: count == 1 ? "1 vecka" : "\(count) veckor",
        en: count == 1 ? "1 week" : "\(count) weeks")
    case .months(let count):
      Bilingual(
        sv: count == 1 ? "1 månad" : "\(count) månader",
        en: count == 1 ? "1 month" : "\(count) months")
    case .atOnce: Bilingual(sv: "genast, utan angiven tid", en: "at once, no time named")
    }
  }
}
