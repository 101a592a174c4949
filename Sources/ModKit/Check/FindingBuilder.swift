/// Turns what recognisers saw into what a policy says about it.
///
/// Candidates that say the same about the same rule are gathered into one finding with several spans; a weaker one
/// whose evidence lies within a stronger one of the same rule is left out. Findings stand in the order of
/// their first span, then of `RuleCode`, then strongest first.
public struct FindingBuilder: Sendable {
  /// The policy in force.
  public let policyID: PolicyID
  /// What it says about each rule, in the order of `RuleCode`.
  private let rules: [PolicyRule?]
  /// Rules the policy leaves out are reported for review.
  public var includesOffRules: Bool
  /// The weakest strength that is reported.
  public var minimumStrength: Strength
  /// The only rules that are reported; nil for all.
  public var onlyRules: Set<RuleCode>?

  /// Makes a builder for `policy`.
  public init(
    policy: Policy, includesOffRules: Bool = false, minimumStrength: Strength = .possible,
    onlyRules: Set<RuleCode>? = nil
  ) {
    policyID = policy.id
    rules = RuleCode.allCases.map { policy[$0] }
    self.includesOffRules = includesOffRules
    self.minimumStrength = minimumStrength
    self.onlyRules = onlyRules
  }

  /// The findings for `candidates`.
  ///
  /// Complexity: O(c log c) in the candidates of one comment and their spans.
  public func findings(from candidates: [Candidate]) -> [Finding] {
    guard let first = candidates.first else { return [] }
    if candidates.count == 1 { return finding(first).map { [$0] } ?? [] }
    var gathering = FindingGathering()
    // By their places, for candidates are large to move about.
    for place in candidates.indices.sorted(by: { strongerFirst(candidates[$0], candidates[$1]) }) {
      if let finding = finding(candidates[place]) { gathering.add(finding) }
    }
    return gathering.findings.sorted { left, right in
      (start(left), left.rule, right.strength) < (start(right), right.rule, left.strength)
    }
  }

  /// The finding that `candidate` alone makes, nil when it is not to be reported.
  private func finding(_ candidate: Candidate) -> Finding? {
    guard candidate.strength >= minimumStrength, onlyRules?.contains(candidate.rule) != false,
      let rule = rules[candidate.rule.order]
    else { return nil }
    var action = rule.action(for: candidate.strength, level: candidate.severity)
    if action == .off {
      guard includesOffRules else { return nil }
      action = .review
    }
    return Finding(
      rule: candidate.rule, strength: candidate.strength, action: action,
      ground: rule.ground(for: candidate.strength), policy: policyID, citation: rule.citation,
      spans: EvidenceSpans(candidate.spans).spans, reason: candidate.reason)
  }

  private func strongerFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.strength != right.strength { return left.strength > right.strength }
    return (left.spans.first?.lowerBound ?? 0, left.rule)
      < (right.spans.first?.lowerBound ?? 0, right.rule)
  }

  private func start(_ finding: Finding) -> Int { finding.spans.first?.lowerBound ?? 0 }
}
