/// A text with the spans that its marks name.
///
///     MarkedExample("Jag ska ⟦slå ihjäl dig⟧").spans   // [8..<21]
public struct MarkedExample: Hashable, Sendable {
  /// The text without marks.
  public var text: String
  /// The marked spans, as Unicode scalar offsets in `text`, ascending.
  public var spans: [Range<Int>]
  /// Whether every mark had its partner and something between them.
  public var isWellFormed: Bool

  /// Takes the marks out of `marked`; an unpaired mark is kept as text. Complexity: O(n).
  public init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var count = 0
    var open: Int?
    for scalar in marked.unicodeScalars {
      if scalar == "⟦", open == nil {
        open = count
      } else if scalar == "⟧", let start = open {
        spans.append(start..<count)
        open = nil
      } else {
        scalars.append(scalar)
        count += 1
      }
    }
    text = String(scalars)
    self.spans = spans
    isWellFormed =
      open == nil && spans.allSatisfy { !$0.isEmpty }
      && !scalars.contains { $0 == "⟦" || $0 == "⟧" }
  }
}
