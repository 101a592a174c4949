/// Which comments may be thinned (gallras) and when: a pure function of policy, facts and `now`.
///
///     // Published 30 November 2026, "tidigast efter tre månader": allowed from 1 March 2027 00:00:00.
///     ThinningReview(policy: .atvidaberg2016, now: now)?.allowedFrom(published)
///
/// That a comment is minor and no longer current is a person's judgement and comes from outside; here it is only
/// asked whether its time has come and whether something forbids it. Source: the policy's section on thinning.
public struct ThinningReview: Sendable {
  /// The sentence that allows thinning.
  public let rule: ThinningRule
  private let wait: PolicyDuration
  private let now: Timestamp

  /// A review at `now`; nil when the policy lets nothing minor be thinned, for then everything is kept.
  public init?(policy: Policy, now: Timestamp) {
    let found = policy.thinning.first { $0.condition == .minorAndNotCurrent }
    guard let rule = found, case .earliestAfter(let wait) = rule.timing else { return nil }
    self.rule = rule
    self.wait = wait
    self.now = now
  }

  /// How a comment that someone judged to be minor stands.
  public struct Candidate: Hashable, Sendable {
    /// The comment.
    public var id: CommentID
    /// The instant from which it may be thinned; nil when nobody knows when it was published.
    public var allowedFrom: Timestamp?
    /// What follows.
    public var state: State
    /// The case of the casebook that holds it, if any.
    public var caseID: CaseID?
    /// The snapshot that holds it, if any.
    public var snapshot: String?
  }

  /// Whether a comment may be thinned.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It may.
    case allowed
    /// Its time has not come.
    case tooEarly = "too-early"
    /// Its case is under a hold: a request for disclosure, a complaint or a police matter is open.
    case legalHold = "legal-hold"
    /// Nobody knows when it was published.
    case noTime = "no-time"
    /// No export that was given holds it.
    case notFound = "not-found"
  }

  /// What is known about a comment.
  public struct Facts: Hashable, Sendable {
    /// When it was published.
    public var published: Timestamp?
    /// Whether that time can be trusted.
    public var precision: TimePrecision
    /// Its case, with the time of the case's latest event.
    public var caseID: CaseID?
    /// When something last happened in the case.
    public var lastEvent: Timestamp?
    /// Whether the case is under a hold.
    public var isUnderHold: Bool
    /// The snapshot that holds it.
    public var snapshot: String?

    /// Gathers what is known.
    public init(
      published: Timestamp?, precision: TimePrecision = .exact, caseID: CaseID? = nil,
      lastEvent: Timestamp? = nil, isUnderHold: Bool = false, snapshot: String? = nil
    ) {
      self.published = published
      self.precision = precision
      self.caseID = caseID
      self.lastEvent = lastEvent
      self.isUnderHold = isUnderHold
      self.snapshot = snapshot
    }
  }

  /// 00:00:00 on the day after the last day of the waiting time, which is never moved.
  ///
  /// Months end on the same day number, clamped to the month's end.
  public func allowedFrom(_ start: Timestamp) -> Timestamp {
    let date = Stockholm.date(at: start)
    let end: CivilDate
    switch wait {
    case .months(let count): end = date.adding(months: count)
    case .weeks(let count): end = date.adding(days: 7 * count)
    case .calendarDays(let count): end = date.adding(days: count)
    case .workingDays(let count):
      var day = date
      for _ in 0..<count { day = WorkingDays().next(after: day) ?? day.adding(days: 1) }
      end = day
    case .elapsedHours(let count), .weekdayHours(let count):
      return start.adding(seconds: count * 3600)
    case .atOnce: return start
    }
    return Stockholm.instant(end.adding(days: 1), secondOfDay: 0)
  }

  /// How the comment `id` stands; `facts` is nil when no export holds it.
  ///
  /// For a comment with a case the waiting time runs from the latest event of the case, if that is later: a case that
  /// is still worked on is current.
  public func candidate(_ id: CommentID, _ facts: Facts?) -> Candidate {
    guard let facts else { return Candidate(id: id, state: .notFound) }
    var candidate = Candidate(
      id: id, state: .noTime, caseID: facts.caseID, snapshot: facts.snapshot)
    if let published = facts.published, facts.precision == .exact {
      let allowed = allowedFrom(max(published, facts.lastEvent ?? published))
      candidate.allowedFrom = allowed
      candidate.state = now >= allowed ? .allowed : .tooEarly
    }
    if facts.isUnderHold { candidate.state = .legalHold }
    return candidate
  }
}

extension ThinningReview.State {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .allowed: Bilingual(sv: "får gallras", en: "may be thinned")
    case .tooEarly: Bilingual(sv: "för tidigt", en: "too early")
    case .legalHold: Bilingual(sv: "gallringsstopp", en: "legal hold")
    case .noTime: Bilingual(sv: "okänd tidpunkt", en: "time unknown")
    case .notFound: Bilingual(sv: "finns inte i exporten", en: "not in the export")
    }
  }
}

/// The board's decision that thinning rests on: a reference and its day.
///
///     ThinningDecision("KS 2026-00123, 2026-05-12")?.date.description   // "2026-05-12"
public struct ThinningDecision: Hashable, Sendable {
  /// The diarienummer or other reference.
  public var reference: String
  /// The day it was made.
  public var date: CivilDate

  /// Reads `reference, YYYY-MM-DD`; nil for anything else.
  public init?(_ text: String) {
    guard let comma = text.lastIndex(of: ",") else { return nil }
    let reference = text[..<comma].drop { $0 == " " }
    let day = text[text.index(after: comma)...].drop { $0 == " " }
    guard !reference.isEmpty, let date = CivilDate(day) else { return nil }
    self.reference = String(reference)
    self.date = date
  }
}
