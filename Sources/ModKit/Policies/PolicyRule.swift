/// What a policy proposes for a finding; a person decides.
public enum RuleAction: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The policy says nothing about it: no finding.
  case off
  /// A person must look at it.
  case review
  /// The policy says it shall be removed: a proposal to do so.
  case remove

  /// Milder actions come first.
  public static func < (left: RuleAction, right: RuleAction) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .off: 0
    case .review: 1
    case .remove: 2
    }
  }

  /// The word people read.
  public var label: Bilingual {
    switch self {
    case .off: Bilingual(sv: "av", en: "off")
    case .review: Bilingual(sv: "granska", en: "review")
    case .remove: Bilingual(sv: "ta bort", en: "remove")
    }
  }
}

/// The action for each strength of a finding.
public struct StrengthActions: Hashable, Sendable {
  /// For clear findings.
  public var clear: RuleAction
  /// For likely findings.
  public var likely: RuleAction
  /// For possible findings.
  public var possible: RuleAction

  /// Sets the three actions.
  public init(clear: RuleAction, likely: RuleAction, possible: RuleAction) {
    self.clear = clear
    self.likely = likely
    self.possible = possible
  }

  /// The policy says the text shall be removed: removal is proposed when the finding is clear, else a
  /// person looks.
  public static let removed = StrengthActions(clear: .remove, likely: .review, possible: .review)
  /// The policy or the law makes it something a person must look at.
  public static let reviewed = StrengthActions(clear: .review, likely: .review, possible: .review)
  /// The policy is silent.
  public static let off = StrengthActions(clear: .off, likely: .off, possible: .off)

  /// The action for `strength`.
  public subscript(strength: Strength) -> RuleAction {
    switch strength {
    case .clear: clear
    case .likely: likely
    case .possible: possible
    }
  }
}

/// The strongest action a rule may propose at each level of language (detection: 0 euphemism, 1 mild,
/// 2 coarse, 3 obscene, 4 slur).
///
///     SeverityLimits(from: 3)[2]   // .off: only obscene words are banned
public struct SeverityLimits: Hashable, Sendable {
  /// One action for each of the levels 0–4.
  public var limits: [RuleAction]

  /// The levels modtool knows.
  public static let levels = 0...4

  /// Limits for the levels 0–4; missing ones are `remove`.
  public init(_ limits: [RuleAction]) {
    self.limits = SeverityLimits.levels.map { $0 < limits.count ? limits[$0] : .remove }
  }

  /// Nothing below `minimum`, everything from there on.
  public init(from minimum: Int) {
    self.init(SeverityLimits.levels.map { $0 < minimum ? .off : .remove })
  }

  /// The strongest action at `level`; levels outside 0–4 count as the nearest one.
  public subscript(level: Int) -> RuleAction {
    limits[min(max(level, SeverityLimits.levels.lowerBound), SeverityLimits.levels.upperBound)]
  }
}

/// What one policy says about one rule code.
public struct PolicyRule: Hashable, Sendable {
  /// The rule.
  public var rule: RuleCode
  /// The action for each strength.
  public var actions: StrengthActions
  /// What each level of language is worth; nil where levels mean nothing.
  public var severity: SeverityLimits?
  /// Why the comment would go, when the finding is anything but clear.
  public var ground: Ground
  /// Why the comment would go, when the finding is clear; nil when that makes no difference. The law
  /// orders removed only what obviously is such an act.
  public var groundWhenClear: Ground?
  /// Where the policy says so, or where it could have said so and does not.
  public var citation: Citation
  /// How the text was read, where it can be read in two ways.
  public var note: Bilingual?

  /// Describes a rule.
  public init(
    _ rule: RuleCode, _ actions: StrengthActions, _ ground: Ground, _ citation: Citation,
    severity: SeverityLimits? = nil, whenClear: Ground? = nil, note: Bilingual? = nil
  ) {
    self.rule = rule
    self.actions = actions
    self.severity = severity
    self.ground = ground
    groundWhenClear = whenClear
    self.citation = citation
    self.note = note
  }

  /// The action for a finding of `strength` at `level` of language: the milder of the two.
  public func action(for strength: Strength, level: Int? = nil) -> RuleAction {
    guard let severity, let level else { return actions[strength] }
    return min(actions[strength], severity[level])
  }

  /// The kind of reason for a finding of `strength`.
  public func ground(for strength: Strength) -> Ground {
    strength == .clear ? groundWhenClear ?? ground : ground
  }

  /// Whether any finding of this rule leads to anything.
  public var isOn: Bool { Strength.allCases.contains { action(for: $0, level: 4) != .off } }
}
