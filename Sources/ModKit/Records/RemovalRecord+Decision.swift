extension RemovalRecord {
  /// What was decided, by whom, and why.
  public struct DecisionPart: Hashable, Sendable {
    /// When.
    public var decidedAt: Timestamp
    /// Funktion.
    public var decidedByRole: String
    /// Handläggare.
    public var decidedByName: String
    /// The colleague who attested, if any.
    public var attestedBy: String?
    /// Why, one entry a rule.
    public var grounds: [GroundItem]
    /// The facts relied on, in the moderator's words.
    public var facts: String
    /// The reason in plain Swedish.
    public var explanation: String
    /// What was considered instead.
    public var alternatives: String?
    /// What automatic matching saw; a person decided.
    public var matches: [Match]
  }

  /// One reason. The four kinds of ground are never mixed up.
  public struct GroundItem: Hashable, Sendable {
    /// Law, the municipality's own rule, personal data, or secrecy.
    public var kind: Ground
    /// The rule.
    public var rule: RuleCode
    /// Its Swedish label.
    public var labelSv: String
    /// The provision of today's law; nil for the municipality's own rules.
    public var provision: String?
    /// The policy's version.
    public var policy: PolicyID
    /// Where the policy says so.
    public var citation: String
  }

  /// Something automatic matching saw.
  public struct Match: Hashable, Sendable {
    /// The rule.
    public var rule: RuleCode
    /// How sure.
    public var strength: Strength
    /// Where, in Unicode scalars of the text.
    public var spans: [Range<Int>]
    /// Why.
    public var reason: String

    /// Takes a finding over.
    public init(_ finding: Finding) {
      rule = finding.rule
      strength = finding.strength
      spans = finding.spans
      reason = finding.reason.sv
    }

    init(rule: RuleCode, strength: Strength, spans: [Range<Int>], reason: String) {
      self.rule = rule
      self.strength = strength
      self.spans = spans
      self.reason = reason
    }
  }

  /// The procedure as it was in force when the case was opened.
  public struct ProcedurePart: Hashable, Sendable {
    /// The steps.
    public var steps: [PlannedStep]
    /// The deadlines.
    public var deadlines: [CaseDeadline]

    /// The plan.
    public var plan: RemovalPlan { RemovalPlan(steps: steps) }
  }
}

/// The provision of today's law behind each kind of ground, in words a register can print; the facts themselves and
/// their date are `LawFact`'s.
public enum GroundProvision {
  /// The provision for a rule whose ground is `ground`; nil for the municipality's own rules.
  public static func text(_ ground: Ground, _ rule: RuleCode) -> String? {
    switch ground {
    case .municipalRule: nil
    case .personalData:
      rule == .sensitiveData
        ? LawFact[.sensitiveCategories].provision
        : "EU:s dataskyddsförordning (2016/679); " + LawFact[.identityNumbers].provision
    case .secrecy: "offentlighets- och sekretesslagen (2009:400)"
    case .law: LawFact[.removalDuty].provision + (offence(rule).map { " (\($0))" } ?? "")
    }
  }

  /// The offence that the duty to remove names, for the rules that can be one.
  private static func offence(_ rule: RuleCode) -> String? {
    switch rule {
    case .threat: "olaga hot, brottsbalken 4 kap. 5 §"
    case .hate: "hets mot folkgrupp, brottsbalken 16 kap. 8 §"
    case .incitement: "uppvigling, brottsbalken 16 kap. 5 §"
    case .violencePorn: "olaga våldsskildring, brottsbalken 16 kap. 10 c §"
    case .copyright: "upphovsrättsintrång, lagen (1960:729)"
    case .defamation, .personalAttack, .sexistHarassment, .profanity, .commercial, .spam,
      .disinformation, .sensitiveData, .identityData, .confidential, .badLink, .partyPolitics:
      nil
    }
  }
}
