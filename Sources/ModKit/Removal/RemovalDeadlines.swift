/// A time limit of a case, from the policy or from the platform.
public struct CaseDeadline: Hashable, Sendable {
  /// What the limit is for.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// The comment must be gone.
    case removal
    /// The platform's one private reply must be sent.
    case privateReply = "private-reply"
  }

  /// What it is for.
  public var subject: Subject
  /// Goal or requirement.
  public var level: DeadlineLevel
  /// The last second in time; nil for "at once".
  public var due: Timestamp?
  /// Where it says so.
  public var citation: String

  /// Describes a limit.
  public init(_ subject: Subject, _ level: DeadlineLevel, due: Timestamp?, citation: String) {
    self.subject = subject
    self.level = level
    self.due = due
    self.citation = citation
  }

  /// The limits for a comment that breaks `rules`; the policy's clock starts when it was published, or when the case was
  /// opened if that is not known.
  public static func all(
    procedure: RemovalProcedure, rules: [RuleCode], published: Timestamp?, opened: Timestamp,
    privateReplyUntil: Timestamp?, working: WorkingDays
  ) -> [CaseDeadline] {
    var result: [CaseDeadline] = []
    let urgent = procedure.urgent.filter { !Set($0.rules).isDisjoint(with: rules) }
    for deadline in urgent.map(\.deadline) + [procedure.deadline].compactMap({ $0 }) {
      let limit = CaseDeadline(
        .removal, deadline.level,
        due: due(deadline.duration, after: published ?? opened, working),
        citation: deadline.citation.full)
      if !result.contains(where: { $0.due == limit.due && $0.level == limit.level }) {
        result.append(limit)
      }
    }
    if let privateReplyUntil {
      result.append(
        CaseDeadline(
          .privateReply, .requirement, due: privateReplyUntil,
          citation: terms.sv))
    }
    return result
  }

  /// The platform's terms, which records name in Swedish.
  private static let terms = Bilingual(
    sv: "plattformens villkor: ett privat svar per kommentar inom sju dagar",
    en: "the platform's terms: one private reply a comment within seven days")

  /// Where it says so, for people: a document by its Swedish name, modtool's own words in either language.
  public var source: Bilingual {
    switch subject {
    case .removal: Bilingual(sv: citation, en: citation)
    case .privateReply:
      citation == CaseDeadline.terms.sv
        ? CaseDeadline.terms : Bilingual(sv: citation, en: citation)
    }
  }

  /// The limit in a sentence, as it stands at `now`.
  public func status(at now: Timestamp, opened: Timestamp) -> Bilingual {
    let what: Bilingual =
      switch subject {
      case .removal: Bilingual(sv: "borttagning", en: "removal")
      case .privateReply: Bilingual(sv: "privat svar till avsändaren", en: "private reply")
      }
    guard let due else {
      let age = spell(now.seconds(since: opened))
      return Bilingual(
        sv: "\(what.sv): omedelbart (ärendet är \(age.sv) gammalt)",
        en: "\(what.en): at once (the case is \(age.en) old)")
    }
    let time = Stockholm.short(due)
    if now > due {
      let late = spell(now.seconds(since: due))
      return Bilingual(
        sv: "\(what.sv): senast \(time), passerat med \(late.sv)",
        en: "\(what.en): due \(time), \(late.en) ago")
    }
    let left = spell(due.seconds(since: now))
    return Bilingual(
      sv: "\(what.sv): senast \(time), om \(left.sv)", en: "\(what.en): due \(time), in \(left.en)")
  }

  /// Whether the limit has passed.
  public func isPassed(at now: Timestamp) -> Bool { due.map { now > $0 } ?? false }

  private static func due(
    _ duration: PolicyDuration, after start: Timestamp, _ working: WorkingDays
  ) -> Timestamp? {
    let day = Stockholm.date(at: start)
    func endOf(_ date: CivilDate) -> Timestamp { Stockholm.instant(date, secondOfDay: 86_399) }
    switch duration {
    case .atOnce: return nil
    case .elapsedHours(let hours): return start.adding(seconds: hours * 3600)
    case .weekdayHours(let hours):
      return WorkingClock(days: .working(working)).due(after: start, openSeconds: hours * 3600)
    case .workingDays(let count):
      var date: CivilDate? = day
      for _ in 0..<count { date = date.flatMap(working.next(after:)) }
      return date.map(endOf)
    case .calendarDays(let count): return endOf(day.adding(days: count))
    case .weeks(let count): return endOf(day.adding(days: 7 * count))
    case .months(let count): return endOf(day.adding(months: count))
    }
  }
}

/// A span of time in words: minutes below two hours, hours below two days, else days.
public func spell(_ seconds: Int) -> Bilingual {
  let count = abs(seconds)
  switch count {
  case ..<7200:
    let minutes = count / 60
    return Bilingual(
      sv: "\(minutes) \(minutes == 1 ? "minut" : "minuter")",
      en: "\(minutes) \(minutes == 1 ? "minute" : "minutes")")
  case ..<172_800:
    return Bilingual(sv: "\(count / 3600) timmar", en: "\(count / 3600) hours")
  default: return Bilingual(sv: "\(count / 86_400) dygn", en: "\(count / 86_400) days")
  }
}
