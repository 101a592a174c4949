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
  private var detectors: [(additions: PolicyVocabulary, detector: Detector)] = []

  /// Prepares to judge by `policies`.
  public init(policies: PolicySelection, options: CheckOptions = CheckOptions()) {
    self.policies = policies
    self.options = options
  }

  /// Judges one comment.
  ///
  /// Throws when no version of the policy was in force at the time.
  public mutating func check(_ comment: Comment) throws(Diagnostic) -> CheckedComment {
    let judge = try judge(for: comment)
    let isOfficial = options.isOfficial(comment)
    guard !isOfficial else {
      return CheckedComment(
        comment: comment, policy: judge.builder.policy.id, findings: [], verdict: .ok,
        reply: ReplyAssessment(
          isNeeded: false,
          reason: Bilingual(sv: "kommunens eget inlägg", en: "the municipality's own comment")),
        nearMisses: [], isOfficial: true)
    }
    let observations = detectors[judge.detector].detector.examine(comment.content)
    let findings = judge.builder.findings(from: observations.candidates)
    return CheckedComment(
      comment: comment, policy: judge.builder.policy.id, findings: findings,
      verdict: Verdict(findings), reply: ReplyAssessment(isNeeded: false, reason: ""),
      nearMisses: observations.nearMisses, isOfficial: false)
  }

  /// A policy and the recognisers with its words.
  private struct Judge {
    var builder: FindingBuilder
    var detector: Int
  }

  private mutating func judge(for comment: Comment) throws(Diagnostic) -> Judge {
    let policy: Policy
    if let published = comment.published {
      policy = try policies.policy(at: Stockholm.date(at: published))
    } else {
      policy = policies.newest
    }
    if let judge = judges.first(where: { $0.builder.policy.id == policy.id }) { return judge }
    var detector = detectors.firstIndex { $0.additions == policy.vocabulary }
    if detector == nil {
      detectors.append(
        (
          policy.vocabulary,
          Detector(
            own: options.own, additions: policy.vocabulary,
            wantsNearMisses: options.wantsNearMisses)
        ))
      detector = detectors.count - 1
    }
    let judge = Judge(
      builder: FindingBuilder(
        policy: policy, includesOffRules: options.includesOffRules,
        minimumStrength: options.minimumStrength, onlyRules: options.onlyRules),
      detector: detector ?? 0)
    judges.append(judge)
    return judge
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
  /// Whether recognisers say what they let go.
  public var wantsNearMisses = false

  /// The ordinary check.
  public init() {}

  func isOfficial(_ comment: Comment) -> Bool {
    guard let author = comment.author else { return false }
    if author.isOfficial { return true }
    guard let id = author.id else { return false }
    return officialAuthorIds.contains(id.text)
  }
}
