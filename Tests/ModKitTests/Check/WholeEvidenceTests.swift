import Testing

@testable import ModKit

/// Where the edges of evidence are moved to.
@Suite struct WholeEvidenceTests {
  @Test(arguments: [
    ("⟦ring 070⟧-1740633 nu", "⟦ring 070-1740633⟧ nu"),
    ("⟦ring 070⟧ 174 06 33 nu", "⟦ring 070 174 06 33⟧ nu"),
    ("⟦ring 070-⟧1740633", "⟦ring 070-1740633⟧"),
    ("ring ⟦070-1740633⟧ 24 timmar om dygnet", "ring ⟦070-1740633⟧ 24 timmar om dygnet"),
    ("⟦från 1⟧ 990 kr", "⟦från 1 990⟧ kr"),
    ("⟦från 1⟧\u{A0}234\u{A0}567,50 kr", "⟦från 1\u{A0}234\u{A0}567,50⟧ kr"),
    ("⟦köp 3⟧ 12 gånger", "⟦köp 3⟧ 12 gånger"),
    ("⟦år 2026⟧ 500 kr", "⟦år 2026⟧ 500 kr"),
    ("den 2 ⟦0-1234⟧", "den 2 ⟦0-1234⟧"),
    ("07⟦0-1234⟧", "⟦070-1234⟧"),
    ("⟦ring 070⟧-1⟦740633 nu⟧", "⟦ring 070-1740633 nu⟧"),
    ("⟦du 1⟧. 2", "⟦du 1⟧. 2"),
    ("ta ⟦🖕⟧🏽 då", "ta ⟦🖕🏽⟧ då"),
    ("ta 🖕⟦🏽⟧ då", "ta ⟦🖕🏽⟧ då"),
    ("⟦👨⟧\u{200D}👩\u{200D}👧", "⟦👨\u{200D}👩\u{200D}👧⟧"),
    ("cafe⟦\u{301}⟧ au lait", "caf⟦e\u{301}⟧ au lait"),
    ("⟦idiot⟧", "⟦idiot⟧"),
    ("", ""),
  ])
  func `no number and no character is cut`(marked: String, expected: String) {
    let (text, spans) = Self.unmarked(marked)
    let wide = WholeEvidence(text).widened(spans)
    let shown = ModKit.marked(text, spans: wide, marks: .brackets) { $0 }
    #expect(Array(shown.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `spans outside of the text are left inside it`() {
    #expect(WholeEvidence("12").widened([0..<9]) == [0..<2])
  }

  private static func unmarked(_ marked: String) -> (String, [Range<Int>]) {
    var scalars = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = scalars.count
      case "⟧": spans.append(start..<scalars.count)
      default: scalars.append(scalar)
      }
    }
    return (String(scalars), spans)
  }
}
