/// Compares what two policies say about the same comments.
///
/// Feed it every comment checked by both, then read the changes and the figures. Memory: what changed, and a
/// counter for each rule.
public struct Backtest: Sendable {
  /// Comments seen.
  public private(set) var comments = 0
  /// Comments on which the two differ, in the order seen.
  public private(set) var changes: [Change] = []
  /// How the rules fare under each policy.
  public private(set) var rules: [RuleCode: RuleFigures] = [:]
  private let decisions: [CommentID: Decision]
  /// Comments that a decision exists for.
  public private(set) var decided = 0

  /// Starts a comparison; `decisions` are what moderators decided, the last about a comment holds.
  public init(decisions: [Decision] = []) {
    self.decisions = Dictionary(decisions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// One comment that the two judge differently.
  public struct Change: Hashable, Sendable {
    /// The comment.
    public var id: CommentID
    /// The verdict before.
    public var before: Verdict
    /// The verdict after.
    public var after: Verdict
    /// Findings only the old policy has.
    public var gone: [Finding]
    /// Findings only the new policy has.
    public var new: [Finding]
  }

  /// Counts of one rule under the two policies.
  public struct RuleFigures: Hashable, Sendable {
    /// Under the old policy.
    public var before = Count()
    /// Under the new policy.
    public var after = Count()
    /// Comments that moderators decided to remove under this rule.
    public var decided = 0
  }

  /// Counts of one rule under one policy.
  public struct Count: Hashable, Sendable {
    /// Comments the rule fired on.
    public var fired = 0
    /// Of those with a decision: removed under this rule by moderators.
    public var right = 0
    /// Of those with a decision: kept, or removed under other rules.
    public var wrong = 0

    /// Right among fired with a decision; nil without any.
    public var precision: Double? {
      right + wrong == 0 ? nil : Double(right) / Double(right + wrong)
    }

    /// Right among `decided`; nil without any.
    public func recall(of decided: Int) -> Double? {
      decided == 0 ? nil : Double(right) / Double(decided)
    }
  }

  /// Compares the two judgements of one comment.
  public mutating func compare(_ before: CheckedComment, _ after: CheckedComment) {
    comments += 1
    let decision = decisions[before.comment.id]
    if let decision {
      decided += 1
      if decision.outcome == .remove {
        for rule in Set(decision.rules) { rules[rule, default: RuleFigures()].decided += 1 }
      }
    }
    for rule in Set(before.findings.map(\.rule)) {
      Self.count(rule, decision, in: &rules[rule, default: RuleFigures()].before)
    }
    for rule in Set(after.findings.map(\.rule)) {
      Self.count(rule, decision, in: &rules[rule, default: RuleFigures()].after)
    }
    let gone = before.findings.filter { finding in !after.findings.contains { same($0, finding) } }
    let new = after.findings.filter { finding in !before.findings.contains { same($0, finding) } }
    guard before.verdict != after.verdict || !gone.isEmpty || !new.isEmpty else { return }
    changes.append(
      Change(
        id: before.comment.id, before: before.verdict, after: after.verdict, gone: gone, new: new))
  }

  /// Rules that fire on more than `share` of the comments under the new policy, when there are at least
  /// `minimum` comments: most likely something is wrong with the rule.
  public func suspiciousRules(share: Double, minimum: Int) -> [RuleCode] {
    guard comments >= minimum else { return [] }
    return rules.filter { Double($0.value.after.fired) > share * Double(comments) }.map(\.key)
      .sorted()
  }

  private static func count(_ rule: RuleCode, _ decision: Decision?, in count: inout Count) {
    count.fired += 1
    guard let decision else { return }
    if decision.outcome == .remove, decision.rules.contains(rule) {
      count.right += 1
    } else {
      count.wrong += 1
    }
  }

  /// The same statement: policies and citations differ by nature and do not count.
  private func same(_ left: Finding, _ right: Finding) -> Bool {
    left.rule == right.rule && left.strength == right.strength && left.action == right.action
      && left.spans == right.spans
  }
}
