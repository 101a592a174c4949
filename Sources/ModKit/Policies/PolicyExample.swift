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
    var text = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        guard start == nil else { return nil }
        start = text.count
      case "⟧":
        guard let open = start, open < text.count else { return nil }
        spans.append(open..<text.count)
        start = nil
      default: text.append(scalar)
      }
    }
    guard start == nil else { return nil }
    self.rule = rule
    self.marked = marked
    self.text = String(text)
    self.spans = spans
  }

  /// Whether the rule must find something.
  public var isTriggering: Bool { !spans.isEmpty }
}
