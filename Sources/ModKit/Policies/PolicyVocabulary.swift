/// Words and phrases a municipality adds to what modtool knows, or takes out of it.
public struct PolicyVocabulary: Hashable, Sendable {
  /// Words that break a rule.
  public var add: [VocabularyEntry]
  /// Words that never count as evidence, in any inflected form that modtool generates from them.
  public var allow: [String]
  /// Phrases in the token-pattern language that break a rule.
  public var patterns: [VocabularyPattern]

  /// Describes a vocabulary.
  public init(
    add: [VocabularyEntry] = [], allow: [String] = [], patterns: [VocabularyPattern] = []
  ) {
    self.add = add
    self.allow = allow
    self.patterns = patterns
  }

  /// Whether nothing is added or allowed.
  public var isEmpty: Bool { add.isEmpty && allow.isEmpty && patterns.isEmpty }
}

/// A word that breaks a rule.
public struct VocabularyEntry: Hashable, Sendable {
  /// The word in its dictionary form.
  public var word: String
  /// The rule it breaks.
  public var rule: RuleCode
  /// How sure a match is.
  public var strength: Strength
  /// The level of language, 0–4, for rules that have levels.
  public var severity: Int?
  /// Why it breaks the rule, for findings; nil: because it is in the municipality's list.
  public var reason: Bilingual?

  /// Describes a word.
  public init(
    _ word: String, _ rule: RuleCode, _ strength: Strength, severity: Int? = nil,
    reason: Bilingual? = nil
  ) {
    self.word = word
    self.rule = rule
    self.strength = strength
    self.severity = severity
    self.reason = reason
  }
}

/// A phrase that breaks a rule.
public struct VocabularyPattern: Hashable, Sendable {
  /// The pattern.
  public var pattern: String
  /// The rule it breaks.
  public var rule: RuleCode
  /// How sure a match is.
  public var strength: Strength
  /// Why it breaks the rule, for findings; nil: because it is in the municipality's list.
  public var reason: Bilingual?

  /// Describes a phrase.
  public init(
    _ pattern: String, _ rule: RuleCode, _ strength: Strength, reason: Bilingual? = nil
  ) {
    self.pattern = pattern
    self.rule = rule
    self.strength = strength
    self.reason = reason
  }
}
