/// Judges comment after comment by the policy in force when each was published.
///
///     var checker = CommentChecker(policies: try PolicyRegister.builtIn.selection("uppsala"))
///     let checked = try checker.check(comment)
///
/// The order of comments matters only for repetition: a repeat points at an earlier comment.
public struct CommentChecker: Sendable {
  private let policies: PolicySelection
  private let options: CheckOptions
  private var judges: [Judge] = []
  private var threads = ThreadMemory()
  private var repetition = Repetition()
  private var detectors: [OwnDetector] = []

  /// The recognisers with the words that a policy adds.
  private struct OwnDetector {
    var additions: PolicyVocabulary
    var detector: Detector
  }

  /// Prepares to judge by `policies`.
  public init(policies: PolicySelection, options: CheckOptions = CheckOptions()) {
    self.policies = policies
    self.options = options
  }

  /// Judges one comment.
  ///
  /// Throws when no version of the policy was in force at the time.
  public mutating func check(_ comment: Comment) throws(Diagnostic) -> CheckedComment {
    let index: Int
    do throws(Diagnostic) {
      index = try judge(at: comment.published)
    } catch {
      throw error.about(comment)
    }
    let isOfficial = options.isOfficial(comment)
    let addressee = threads.addressee(of: comment)
    threads.remember(comment, isOfficial: isOfficial)
    guard !isOfficial else {
      return CheckedComment(
        comment: comment, policy: judges[index].builder.policyID, findings: [], verdict: .ok,
        reply: ReplyAssessment(
          isNeeded: false,
          reason: Bilingual(sv: "kommunens eget inlägg", en: "the municipality's own comment")),
        nearMisses: [], isOfficial: true)
    }
    let own = judges[index].detector
    let found = detectors[own].detector.assess(comment.content)
    var candidates = found.candidates
    let repeated = repetition.observe(
      found.sketch, id: comment.id.text,
      author: comment.account ?? comment.author?.name,
      time: comment.published?.secondsSince1970)
    if let repeated {
      candidates.append(repeated.candidate(length: comment.content.unicodeScalars.count))
    }
    var findings = judges[index].builder.findings(from: candidates)
    if !findings.isEmpty {
      let evidence = WholeEvidence(comment.content)
      for index in findings.indices {
        findings[index].spans = evidence.widened(findings[index].spans)
      }
    }
    let verdict = Verdict(findings)
    var reply: ReplyAssessment?
    if verdict != .ok || options.replies == .every {
      reply = detectors[own].detector.reply(
        in: ReplyContext(repliesToCitizen: addressee == .anotherCitizen))
    }
    return CheckedComment(
      comment: comment, policy: judges[index].builder.policyID, findings: findings,
      verdict: verdict, reply: reply,
      nearMisses: found.nearMisses, isOfficial: false)
  }

  /// A policy, the time it judges, and the recognisers with its words.
  private struct Judge {
    var builder: FindingBuilder
    /// Nil when it judges every day.
    var period: Range<Timestamp>?
    var detector: Int
  }

  /// The index of the judge for a comment published at `time`, made when it is the first of its policy.
  private mutating func judge(at time: Timestamp?) throws(Diagnostic) -> Int {
    let instant = time ?? Stockholm.instant(newestDay, secondOfDay: 0)
    for index in judges.indices where judges[index].period?.contains(instant) != false {
      return index
    }
    let date = Stockholm.date(at: instant)
    let policy = try policies.policy(at: date)
    var detector = detectors.firstIndex { $0.additions == policy.vocabulary }
    if detector == nil {
      detectors.append(
        OwnDetector(
          additions: policy.vocabulary,
          detector: Detector(
            own: options.own, additions: policy.vocabulary,
            wantsNearMisses: options.wantsNearMisses)))
      detector = detectors.count - 1
    }
    var period: Range<Timestamp>?
    if case .byDate = policies { period = Self.instants(of: policy.inForce) }
    judges.append(
      Judge(
        builder: FindingBuilder(
          policy: policy, includesOffRules: options.includesOffRules,
          minimumStrength: options.minimumStrength, onlyRules: options.onlyRules),
        period: period, detector: detector ?? 0))
    return judges.count - 1
  }

  /// The time from the first midnight of `period` to the one after its last day, in Stockholm.
  private static func instants(of period: PolicyPeriod) -> Range<Timestamp> {
    let start = Stockholm.instant(period.from, secondOfDay: 0)
    guard let last = period.through else {
      return start..<max(start, Timestamp(secondsSince1970: .max))
    }
    return start..<max(start, Stockholm.instant(last.adding(days: 1), secondOfDay: 0))
  }

  /// A day on which the newest version is in force, for comments without a time.
  private var newestDay: CivilDate {
    let period = policies.newest.inForce
    return period.through ?? period.from
  }
}

/// What a check is asked to do.
public struct CheckOptions: Sendable {
  /// The organisation's own contact details, never flagged.
  public var own = Configuration.OwnContacts()
  /// Accounts that answer for the municipality, beside those the platform marks.
  public var officialAuthorIds: Set<String> = []
  /// Rules the policy leaves out are reported for review.
  public var includesOffRules = false
  /// The weakest strength that is reported.
  public var minimumStrength = Strength.possible
  /// The only rules that are reported; nil for all.
  public var onlyRules: Set<RuleCode>?
  /// The comments of which it is asked whether they need an answer.
  public var replies = ReplyScope.every
  /// Whether recognisers say what they let go.
  public var wantsNearMisses = false

  /// The comments of which a check asks whether they need an answer.
  public enum ReplyScope: Sendable {
    /// Every comment.
    case every
    /// Those with findings: enough for a report that shows no others, and quicker.
    case flagged
  }

  /// The ordinary check.
  public init() {}

  func isOfficial(_ comment: Comment) -> Bool {
    if comment.isByOfficial { return true }
    guard !officialAuthorIds.isEmpty, let id = comment.author?.id else { return false }
    return officialAuthorIds.contains(id.text)
  }
}
