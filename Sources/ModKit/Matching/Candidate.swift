/// What one recogniser saw in one text, before any policy is asked.
public struct Candidate: Hashable, Sendable {
  /// The rule it may break.
  public var rule: RuleCode
  /// How sure the recogniser is.
  public var strength: Strength
  /// The evidence, as half-open ranges of Unicode scalar offsets in the text as received, ascending.
  public var spans: [Range<Int>]
  /// Why, in one sentence for the moderator.
  public var reason: Bilingual
  /// How strong the language is: 0 euphemism, 1 mild, 2 coarse, 3 obscene, 4 slur; nil where levels mean nothing.
  public var severity: Int?

  /// Describes what was seen.
  public init(
    _ rule: RuleCode, _ strength: Strength, spans: [Range<Int>], reason: Bilingual,
    severity: Int? = nil
  ) {
    self.rule = rule
    self.strength = strength
    self.spans = spans
    self.reason = reason
    self.severity = severity
  }
}
