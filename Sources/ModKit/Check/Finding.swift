/// A rule that a comment may break under one policy, with the evidence and the reason.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: RuleCode
  /// How sure the recogniser is.
  public var strength: Strength
  /// What the policy proposes; never `off`.
  public var action: RuleAction
  /// Why the comment would go.
  public var ground: Ground
  /// The policy that was applied.
  public var policy: PolicyID
  /// Where that policy says so.
  public var citation: Citation
  /// The evidence, ascending half-open ranges of Unicode scalar offsets in `Comment.content`.
  public var spans: [Range<Int>]
  /// Why, in one sentence.
  public var reason: Bilingual
}

/// What is proposed for a comment; a person decides.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// The policy says that it shall be removed.
  case remove
  /// A person must look at it.
  case review
  /// Nothing was found.
  case ok

  /// The strongest action among `findings`.
  public init(_ findings: [Finding]) {
    switch findings.map(\.action).max() {
    case .remove: self = .remove
    case .review: self = .review
    case .off, nil: self = .ok
    }
  }

  /// The words people read.
  public var label: Bilingual {
    switch self {
    case .remove: Bilingual(sv: "ta bort", en: "remove")
    case .review: Bilingual(sv: "granska", en: "review")
    case .ok: Bilingual(sv: "inget", en: "nothing")
    }
  }
}

extension Strength {
  /// The words people read.
  public var label: Bilingual {
    switch self {
    case .possible: Bilingual(sv: "möjlig", en: "possible")
    case .likely: Bilingual(sv: "trolig", en: "likely")
    case .clear: Bilingual(sv: "tydlig", en: "clear")
    }
  }
}

extension Ground {
  /// The words people read.
  public var label: Bilingual {
    switch self {
    case .law: Bilingual(sv: "lag", en: "law")
    case .municipalRule: Bilingual(sv: "kommunens egen regel", en: "the municipality's own rule")
    case .personalData: Bilingual(sv: "personuppgiftsskydd", en: "protection of personal data")
    case .secrecy: Bilingual(sv: "sekretess", en: "secrecy")
    }
  }
}
