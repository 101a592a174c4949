/// What a policy says about snapshots for the archive.
public struct ArchiveRules: Hashable, Sendable {
  /// When snapshots are taken.
  public var schedule: ArchiveSchedule
  /// How binding the schedule is.
  public var obligation: Obligation
  /// Where the schedule stands.
  public var statement: PolicyStatement
  /// How snapshots are taken.
  public var technique: [TechniqueDemand]
  /// What calls for a snapshot beside the schedule.
  public var extra: [ExtraSnapshot]
  /// Where snapshots go.
  public var destination: PolicyStatement?
  /// What is archived before something is closed or replaced.
  public var beforeClosing: [PolicyStatement]

  /// Describes archive rules.
  public init(
    _ schedule: ArchiveSchedule, _ obligation: Obligation, _ statement: PolicyStatement,
    technique: [TechniqueDemand] = [], extra: [ExtraSnapshot] = [],
    destination: PolicyStatement? = nil, beforeClosing: [PolicyStatement] = []
  ) {
    self.schedule = schedule
    self.obligation = obligation
    self.statement = statement
    self.technique = technique
    self.extra = extra
    self.destination = destination
    self.beforeClosing = beforeClosing
  }
}

/// The kinds of snapshot schedule.
public enum ArchiveSchedule: Hashable, Sendable {
  /// At fixed days of the year: the first working day on or after each is the target, and snapshots within
  /// `toleranceDays` of it are accepted.
  case turns([MonthDay], toleranceDays: Int)
  /// At any time in each calendar half-year.
  case eachHalfYear
  /// In each of these months, at least `perYear` a year, with `gapDays` or more from the end of one to the
  /// start of the next.
  case windows(months: [Int], perYear: Int, gapDays: Int)

  /// The kind's name in a policy file.
  public var kind: String {
    switch self {
    case .turns: "turns"
    case .eachHalfYear: "each-half-year"
    case .windows: "windows"
    }
  }

  /// The names of all kinds.
  public static let kinds = ["turns", "each-half-year", "windows"]

  /// ±14 days around a half-year turn: modtool's default, policies give no number.
  public static let defaultTolerance = 14
  /// 120 days between two windows: modtool's reading of "well spread".
  public static let defaultGap = 120
}

/// A day that comes every year.
///
///     MonthDay(month: 7, day: 1)?.description   // "07-01"
public struct MonthDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The month, 1–12.
  public let month: Int
  /// The day, 1–31.
  public let day: Int

  /// The day, or nil when an ordinary year has no such day.
  public init?(month: Int, day: Int) {
    guard CivilDate(year: 2023, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Parses `MM-DD`.
  public init?(_ text: String) {
    guard let date = CivilDate("2023-" + text) else { return nil }
    month = date.month
    day = date.day
  }

  /// New Year's Day, the first half-year turn.
  public static let firstOfJanuary = MonthDay(validMonth: 1, day: 1)
  /// The first of July, the second half-year turn.
  public static let firstOfJuly = MonthDay(validMonth: 7, day: 1)

  private init(validMonth: Int, day: Int) {
    month = validMonth
    self.day = day
  }

  /// The day in `year`.
  public func date(in year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day)
  }

  /// `MM-DD`.
  public var description: String { padded(month, 2) + "-" + padded(day, 2) }

  /// Earlier in the year comes first.
  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

/// A demand on how snapshots are taken.
public struct TechniqueDemand: Hashable, Sendable {
  /// The demand.
  public var kind: Kind
  /// How binding it is.
  public var obligation: Obligation
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a demand.
  public init(_ kind: Kind, _ obligation: Obligation, _ statement: PolicyStatement) {
    self.kind = kind
    self.obligation = obligation
    self.statement = statement
  }

  /// The demands policies make.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The same technique every time.
    case sameTechnique = "same-technique"
    /// The same times every year.
    case sameTimes = "same-times"
    /// When the channel is busy.
    case highActivity = "high-activity"
    /// Kept digitally.
    case digital
    /// In a standardised format for long-term keeping.
    case standardFormat = "standard-format"
    /// A screenshot.
    case screenshot
    /// As a PDF.
    case pdf
    /// The account's start page only.
    case startPageOnly = "start-page-only"
    /// All parts where the municipality takes part.
    case wherePresent = "where-present"
  }
}

/// What calls for a snapshot beside the schedule; a reminder without a deadline.
public struct ExtraSnapshot: Hashable, Sendable {
  /// What happened.
  public var trigger: Trigger
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes an extra snapshot.
  public init(_ trigger: Trigger, _ statement: PolicyStatement) {
    self.trigger = trigger
    self.statement = statement
  }

  /// What can call for it.
  public enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// A larger change of the channel.
    case largerChange = "larger-change"
    /// A larger event.
    case largerEvent = "larger-event"
  }
}
