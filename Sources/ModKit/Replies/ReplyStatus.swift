/// Where an episode stands at one instant.
public enum ReplyStatus: String, CaseIterable, Hashable, Sendable {
  /// Nobody has answered, and there is time; or the policy names no time and it is to be done now.
  case waiting
  /// The time left is within the warning window.
  case dueSoon = "due-soon"
  /// Nobody has answered and the last second in time has passed.
  case overdue
  /// Someone said that it was received; the requirement still runs, where there is one.
  case acknowledged
  /// An official comment beside the thread may be the answer: a person must look.
  case maybeAnswered = "maybe-answered"
  /// Answered no later than every deadline.
  case answeredInTime = "answered-in-time"
  /// Answered, after at least one deadline; it stays late for ever and alarms no more.
  case answeredLate = "answered-late"
  /// The policy asks for no answer.
  case notRequired = "not-required"
  /// Taken care of outside the thread, or nobody can see the comment any more.
  case closed

  /// What people read.
  public var label: Bilingual {
    switch self {
    case .waiting: Bilingual(sv: "väntar", en: "waiting")
    case .dueSoon: Bilingual(sv: "snart dags", en: "due soon")
    case .overdue: Bilingual(sv: "försenad", en: "overdue")
    case .acknowledged: Bilingual(sv: "bekräftad", en: "acknowledged")
    case .maybeAnswered: Bilingual(sv: "kanske besvarad", en: "maybe answered")
    case .answeredInTime: Bilingual(sv: "besvarad i tid", en: "answered in time")
    case .answeredLate: Bilingual(sv: "besvarad för sent", en: "answered late")
    case .notRequired: Bilingual(sv: "behöver inget svar", en: "needs no answer")
    case .closed: Bilingual(sv: "avslutad", en: "closed")
    }
  }
}

/// How urgent something is; the highest decides the exit code.
public enum ReplyUrgency: Int, Comparable, Sendable {
  /// Nothing to do.
  case none
  /// A goal or requirement is due soon.
  case soon
  /// A goal is overdue.
  case goal
  /// A requirement is overdue, or the policy says at once.
  case now

  /// Less urgent comes first.
  public static func < (left: ReplyUrgency, right: ReplyUrgency) -> Bool {
    left.rawValue < right.rawValue
  }
}
