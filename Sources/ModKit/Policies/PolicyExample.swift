/// A text that shows what a rule of the policy must find, or must leave alone.
///
///     PolicyExample(.profanity, marked: "vilket ⟦jävla⟧ väder")   // must be found, exactly there
///     PolicyExample(.profanity, marked: "roligt att höra")         // must be silent
public struct PolicyExample: Hashable, Sendable {
  /// The rule.
  public let rule: RuleCode
  /// The text with its marks, as written.
  public let marked: String
  /// The text without marks.
  public let text: String
  /// What must be found, as ascending Unicode scalar offsets in `text`; empty: the rule must be silent.
  public let spans: [Range<Int>]

  /// Reads `⟦ ⟧` around each span; nil when marks are nested, empty or not closed.
  public init?(_ rule: RuleCode, marked: String) {
    let parsed = MarkedExample(marked)
    guard parsed.isWellFormed else { return nil }
    self.rule = rule
    self.marked = marked
    text = parsed.text
    spans = parsed.spans
  }

  /// Whether the rule must find something.
  public var isTriggering: Bool { !spans.isEmpty }
}
