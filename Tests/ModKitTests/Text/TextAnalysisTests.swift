import ModKit
import Testing

@Suite struct TextAnalysisTests {
  private func analysis(_ text: String) -> TextAnalysis {
    var analysis = TextAnalysis(vocabulary: VocabularyBuilder().build())
    analysis.analyze(text)
    return analysis
  }

  @Test(arguments: [
    ("Håll KÄFTEN!", ["håll", "käften", "!"]),
    ("a\u{308}nda de\u{301}", ["ända", "dé"]),
    ("ｓｋｉｔ 𝐟𝐚𝐧 ⓘⓓ ꜰᴀɴ", ["skit", "fan", "id", "fan"]),
    ("f\u{200B}a\u{AD}n", ["fan"]),
    ("f\u{336}a\u{336}n\u{336}", ["fan"]),
    ("fаn Спасибо", ["fan", "спасибо"]),
    ("\u{202E}toidi\u{202C} du", ["idiot", "du"]),
    ("j&auml;vla &amp; &#228;n", ["jävla", "&", "än"]),
    ("h0ra 1 234,50", ["h0ra", "1", "234", ",", "50"]),
    ("se www.almkoping.example/bygglov.", ["se", "www.almkoping.example/bygglov", "."]),
    ("skriv kommun@almkoping.example nu", ["skriv", "kommun@almkoping.example", "nu"]),
    (
      "bra.exempelvis torget.Fint bl.a.",
      ["bra", ".", "exempelvis", "torget", ".", "fint", "bl", ".", "a", "."]
    ),
    ("@idioten #jävlaKommun", ["idioten", "jävlakommun"]),
    ("🇸🇪🇸🇪 Fan", ["🇸", "🇸", "fan"]),
    ("🇫\u{200B}🇦\u{200B}🇳", ["fan"]),
    ("!!! ...", ["!!!", "..."]),
    ("", []),
  ]) func `text is cut into folded tokens`(text: String, expected: [String]) {
    let analysis = analysis(text)
    #expect(analysis.tokens.map(analysis.string(of:)) == expected)
  }

  @Test func `spans count scalars of the text as received`() {
    let analysis = analysis("👍🏽 ja\u{308}vla\r\nde\u{200B}t &auml;r")
    #expect(
      analysis.tokens.map(analysis.originalRange(of:)) == [
        0..<1, 1..<2, 3..<9, 9..<11, 11..<15, 16..<23,
      ])
  }

  @Test func `quotation, report, negation and sentences are marked`() {
    let text = analysis(
      "Han skrev att du är dum. \"Dum\" sa ingen. Det är inte bra, men jag skrev det")
    let marked = { (flag: Token.Flags) in
      text.tokens.filter { $0.flags.contains(flag) && $0.kind == .word }.map(text.string(of:))
    }
    #expect(marked(.quoted) == ["dum"])
    #expect(marked(.reported) == ["att", "du", "är", "dum", "dum", "sa", "ingen"])
    #expect(marked(.negated) == ["dum", "sa", "ingen", "det", "är", "inte", "bra"])
    #expect(text.sentences.count == 3)
  }
}
