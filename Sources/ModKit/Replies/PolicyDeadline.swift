/// One clock that a policy starts when something is received, with its end.
public struct PolicyDeadline: Hashable, Sendable {
  /// What the clock is about.
  public var level: Level
  /// How long, as the policy words it.
  public var duration: PolicyDuration
  /// When it ends.
  public var end: End
  /// Where the policy says so; nil where it says nothing and "at once" follows.
  public var citation: Citation?
  /// How the text was read, or what the clock is for.
  public var note: Bilingual?

  /// Describes a clock.
  public init(
    level: Level, duration: PolicyDuration, end: End, citation: Citation? = nil,
    note: Bilingual? = nil
  ) {
    self.level = level
    self.duration = duration
    self.end = end
    self.citation = citation
    self.note = note
  }

  /// The stable name of the rule, such as `5-calendar-days`.
  public var rule: String { duration.ruleID }

  /// What a clock is about.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// The time in which the policy tries to answer.
    case goal
    /// The time in which an answer is demanded.
    case requirement
    /// The time in which a comment that breaks the rules is to be gone.
    case removal
    /// The time before which nothing may be thinned.
    case thinning
    /// How long follow-up questions in another language are answered.
    case language
    /// When the channel must have been looked at again.
    case watch

    /// The word people read.
    public var label: Bilingual {
      switch self {
      case .goal: DeadlineLevel.goal.label
      case .requirement: DeadlineLevel.requirement.label
      case .removal: Bilingual(sv: "borttagning", en: "removal")
      case .thinning: Bilingual(sv: "gallring", en: "thinning")
      case .language: Bilingual(sv: "annat språk", en: "other language")
      case .watch: Bilingual(sv: "uppsikt", en: "watch")
      }
    }
  }

  /// When a clock ends.
  public enum End: Hashable, Sendable {
    /// The last second in time.
    case due(Timestamp)
    /// The first second at which something becomes allowed.
    case earliest(Timestamp)
    /// Now: the policy names no number.
    case now
  }
}

extension Policy {
  /// Every clock this policy starts for something received on `platform`, in the order of the levels.
  ///
  /// For the language watch `received` is the post's publication, for the watch the latest check. Removal where the
  /// policy names no number, or says nothing about time, is at once.
  public func deadlines(
    on platform: Platform, received: Timestamp, clock: DeadlineClock
  ) throws(Diagnostic) -> [PolicyDeadline] {
    var result: [PolicyDeadline] = []
    for level in DeadlineLevel.allCases {
      for row in replies.deadlines(on: platform) where row.level == level {
        result.append(
          PolicyDeadline(
            level: level == .goal ? .goal : .requirement, duration: row.duration,
            end: PolicyDeadline.End(try clock.due(row.duration, after: received)),
            citation: row.citation, note: row.note))
      }
    }
    result += try removalDeadlines(received: received, clock: clock)
    for rule in thinning {
      guard case .earliestAfter(let duration) = rule.timing,
        let earliest = try clock.earliest(duration, after: received)
      else { continue }
      result.append(
        PolicyDeadline(
          level: .thinning, duration: duration, end: .earliest(earliest),
          citation: rule.statement.citation, note: rule.statement.summary))
    }
    if let watch = replies.languageWatch {
      result.append(
        PolicyDeadline(
          level: .language, duration: watch.duration,
          end: PolicyDeadline.End(try clock.due(watch.duration, after: received)),
          citation: watch.statement.citation, note: watch.statement.summary))
    }
    for rule in replies.watch where rule.platforms.covers(platform) {
      guard case .atLeastEvery(let duration) = rule.frequency else { continue }
      result.append(
        PolicyDeadline(
          level: .watch, duration: duration,
          end: PolicyDeadline.End(try clock.due(duration, after: received)),
          citation: rule.statement.citation, note: rule.statement.summary))
    }
    return result
  }

  private func removalDeadlines(
    received: Timestamp, clock: DeadlineClock
  ) throws(Diagnostic) -> [PolicyDeadline] {
    let general = procedure.deadline
    let duration = general?.duration ?? .atOnce
    var result = [
      PolicyDeadline(
        level: .removal, duration: duration,
        end: PolicyDeadline.End(try clock.due(duration, after: received)),
        citation: general?.citation,
        note: general == nil
          ? Bilingual(
            sv: "policyn anger ingen tid för borttagning", en: "the policy names no removal time")
          : nil)
    ]
    for urgent in procedure.urgent where urgent.deadline.duration != duration {
      let rules = urgent.rules
      result.append(
        PolicyDeadline(
          level: .removal, duration: urgent.deadline.duration,
          end: PolicyDeadline.End(try clock.due(urgent.deadline.duration, after: received)),
          citation: urgent.deadline.citation,
          note: Bilingual(
            sv: "för " + rules.map(\.label.sv).joined(separator: ", "),
            en: "for " + rules.map(\.label.en).joined(separator: ", "))))
    }
    return result
  }
}

extension PolicyDeadline.End {
  fileprivate init(_ end: DeadlineClock.End) {
    switch end {
    case .at(let instant): self = .due(instant)
    case .now: self = .now
    }
  }
}

extension PlatformScope {
  fileprivate func covers(_ platform: Platform) -> Bool {
    switch self {
    case .all, .others: true
    case .named(let platforms): platforms.contains(platform)
    }
  }
}
