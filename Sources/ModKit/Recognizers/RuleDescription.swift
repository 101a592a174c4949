/// What one rule means, where its recognisers stop, and the examples that prove them.
///
/// The same value is shown by `modtool explain RULE`, printed in the reference, and run by the tests.
public struct RuleDescription: Hashable, Sendable {
  /// The rule.
  public var rule: RuleCode
  /// What the recognisers look for, in one sentence.
  public var summary: Bilingual
  /// What each strength stands for here, and what lowers it.
  public var strengths: Bilingual
  /// What the recognisers cannot see or leave alone on purpose.
  public var limits: [Bilingual]
  /// Texts with `⟦ ⟧` around each span that must be found.
  public var triggering: [String]
  /// Texts that look alike and must stay silent for this rule.
  public var nonTriggering: [String]

  /// Describes a rule; at least two examples of each kind.
  public init(
    _ rule: RuleCode, summary: Bilingual, strengths: Bilingual, limits: [Bilingual],
    triggering: [String], nonTriggering: [String]
  ) {
    self.rule = rule
    self.summary = summary
    self.strengths = strengths
    self.limits = limits
    self.triggering = triggering
    self.nonTriggering = nonTriggering
  }
}

/// The descriptions of every rule, in the order of `RuleCode`: one file a rule, one line here.
public enum RuleCatalogue {
  /// Every description.
  public static let all: [RuleDescription] =
    ([.profanity, .spam, .identityData, .badLink] + RuleGrammar.all.map(\.description))
    .sorted { $0.rule < $1.rule }

  /// The description of `rule`.
  public static func description(of rule: RuleCode) -> RuleDescription? {
    all.first { $0.rule == rule }
  }
}
