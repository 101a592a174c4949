/// How answers kept their deadlines, by channel, month of the due date, policy and rule.
///
/// Compliance is in time ÷ (in time + late + overdue). Episodes that still have time, that a person must look at, that were
/// closed or needed no answer are in no figure. Never grouped by person.
public struct ComplianceTally: Sendable {
  /// What figures are grouped by.
  public struct Key: Hashable, Comparable, Sendable {
    /// The account, or the platform's name where the export names none.
    public var channel: String
    /// The platform.
    public var platform: String
    /// The month of the due date, `YYYY-MM`, in Stockholm.
    public var month: String
    /// The policy.
    public var policy: String
    /// The rule, such as `5-calendar-days`.
    public var rule: String
    /// Goal or requirement.
    public var level: DeadlineLevel

    /// By channel, month, policy, level, rule.
    public static func < (left: Key, right: Key) -> Bool {
      left.parts.lexicographicallyPrecedes(right.parts) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }

    private var parts: [String] { [platform, channel, month, policy, level.rawValue, rule] }
  }

  /// What was counted for one key.
  public struct Figures: Hashable, Sendable {
    /// Stopped no later than due.
    public var inTime = 0
    /// Stopped later.
    public var late = 0
    /// Not stopped, and the due time has passed.
    public var overdue = 0
    /// Seconds until the answer, that passed and on the policy's clock, in no order.
    public var calendarSeconds: [Int] = []
    /// Seconds on the policy's clock.
    public var policySeconds: [Int] = []

    /// All that count.
    public var n: Int { inTime + late + overdue }
    /// In hundredths of a per cent, rounded to nearest; nil when nothing counts.
    public var complianceBasisPoints: Int? { n == 0 ? nil : (inTime * 20_000 + n) / (2 * n) }
    /// The times in seconds that passed.
    public var calendar: Spread { Spread(calendarSeconds) }
    /// The times on the policy's clock.
    public var policy: Spread { Spread(policySeconds) }
  }

  /// Median, 90th percentile and maximum of times in seconds.
  public struct Spread: Hashable, Sendable {
    /// The middle one, or the mean of the two in the middle, rounded down; nil without times.
    public var median: Int?
    /// By nearest rank; nil for fewer than ten times.
    public var p90: Int?
    /// The longest.
    public var max: Int?

    init(_ seconds: [Int]) {
      let sorted = seconds.sorted()
      guard let last = sorted.last else { return }
      let middle = sorted.count / 2
      median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
      max = last
      if sorted.count >= 10 { p90 = sorted[(sorted.count * 9 + 9) / 10 - 1] }
    }
  }

  /// The figures.
  public private(set) var figures: [Key: Figures] = [:]
  /// Only due dates from this day count.
  public var from: CivilDate?
  /// Only due dates through this day count.
  public var through: CivilDate?

  /// Counts nothing yet.
  public init(from: CivilDate? = nil, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  mutating func add(_ evaluated: ReplyReviewer.Evaluated, at now: Timestamp) {
    let item = evaluated.item
    switch item.status {
    case .waiting, .dueSoon, .overdue, .acknowledged, .answeredInTime, .answeredLate: break
    case .maybeAnswered, .notRequired, .closed: return
    }
    for clock in [item.clock].compactMap({ $0 }) + item.otherClocks {
      guard let due = clock.due, clock.stopped != nil || due < now else { continue }
      let date = Stockholm.date(at: due)
      if let from, date < from { continue }
      if let through, date > through { continue }
      let key = Key(
        channel: item.channel ?? item.platform.name, platform: item.platform.name,
        month: String(date.description.prefix(7)), policy: item.policy.text, rule: clock.rule,
        level: clock.level)
      var row = figures[key] ?? Figures()
      if let stopped = clock.stopped {
        if clock.late == nil { row.inTime += 1 } else { row.late += 1 }
        row.calendarSeconds.append(stopped.seconds(since: item.clockStart))
        row.policySeconds.append(
          evaluated.clock.policySeconds(clock.duration, from: item.clockStart, to: stopped))
      } else {
        row.overdue += 1
      }
      figures[key] = row
    }
  }
}

/// How many episodes stand where, for gauges: every label set exists, also at 0.
public struct ReplyCounts: Sendable {
  /// A label set.
  public struct Key: Hashable, Comparable, Sendable {
    /// The account, or the platform's name.
    public var channel: String
    /// The platform.
    public var platform: String
    /// The policy.
    public var policy: String
    /// Goal or requirement.
    public var level: DeadlineLevel

    /// Names a label set.
    public init(channel: String, platform: String, policy: String, level: DeadlineLevel) {
      self.channel = channel
      self.platform = platform
      self.policy = policy
      self.level = level
    }

    /// By channel, policy, level.
    public static func < (left: Key, right: Key) -> Bool {
      left.parts.lexicographicallyPrecedes(right.parts) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }

    private var parts: [String] { [platform, channel, policy, level.rawValue] }
  }

  /// The gauges of a label set.
  public struct Gauges: Hashable, Sendable {
    /// Clocks that run.
    public var open = 0
    /// Clocks that run and are due within the warning window.
    public var dueSoon = 0
    /// Clocks that run past their due time.
    public var overdue = 0
    /// Clocks that run without a time named.
    public var actNow = 0
    /// Episodes a person must look at.
    public var maybeAnswered = 0
    /// Seconds since the earliest due time that has passed.
    public var longestOverdue = 0
  }

  /// The gauges.
  public private(set) var gauges: [Key: Gauges] = [:]

  /// Nothing counted.
  public init() {}

  /// Makes the label set exist.
  public mutating func expect(_ key: Key) { gauges[key, default: Gauges()].open += 0 }

  mutating func add(_ item: ReplyItem) {
    for clock in [item.clock].compactMap({ $0 }) + item.otherClocks {
      let key = Key(
        channel: item.channel ?? item.platform.name, platform: item.platform.name,
        policy: item.policy.text, level: clock.level)
      var gauge = gauges[key] ?? Gauges()
      switch item.status {
      case .maybeAnswered: gauge.maybeAnswered += 1
      case .waiting, .dueSoon, .overdue, .acknowledged:
        if clock.stopped == nil {
          gauge.open += 1
          if clock.due == nil { gauge.actNow += 1 }
          if let late = clock.late {
            gauge.overdue += 1
            gauge.longestOverdue = max(gauge.longestOverdue, late.calendar)
          } else if item.status == .dueSoon, clock == item.clock {
            gauge.dueSoon += 1
          }
        }
      case .answeredInTime, .answeredLate, .notRequired, .closed: break
      }
      gauges[key] = gauge
    }
  }
}
