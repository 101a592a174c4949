import ModKit
import Testing

@testable import ModKit

struct PolicyExampleTests {
  @Test(arguments: [
    ("⟦ett⟧ två ⟦tre⟧", "ett två tre", [0..<3, 8..<11]),
    ("åäö 🙂 ⟦ord⟧", "åäö 🙂 ord", [6..<9]),
    ("utan märken", "utan märken", []),
    ("⟦a⟧⟦b⟧", "ab", [0..<1, 1..<2]),
  ])
  func `marks become scalar offsets`(marked: String, text: String, spans: [Range<Int>]) {
    let example = PolicyExample(.spam, marked: marked)
    #expect(example?.text == text)
    #expect(example?.spans == spans)
    #expect(example?.isTriggering == !spans.isEmpty)
  }

  @Test(arguments: ["⟦", "⟧", "⟦⟧", "⟦a⟦b⟧⟧", "a⟧b⟦"])
  func `marks that do not pair are refused`(marked: String) {
    #expect(PolicyExample(.spam, marked: marked) == nil)
  }

  @Test(arguments: [
    (ExampleVariant.asWritten, "en ⟦dålig⟧ dag"),
    (.multibytePrefix, "Åäö 🙂!\nen ⟦dålig⟧ dag"),
    (.upperCase, "EN ⟦DÅLIG⟧ DAG"),
    (.fullWidth, "ｅｎ ⟦ｄåｌｉｇ⟧ ｄａｇ"),
    (.zeroWidth, "en ⟦d\u{200B}å\u{200B}l\u{200B}i\u{200B}g⟧ dag"),
    (.carriageReturn, "Hej.\r\nen ⟦dålig⟧ dag\r\nHej."),
    (.glued, "en qzxdåligxzq dag"),
  ])
  func `a variant keeps the marks where they belong`(variant: ExampleVariant, marked: String) throws
  {
    let example = try #require(PolicyExample(.profanity, marked: "en ⟦dålig⟧ dag"))
    #expect(variant.applied(to: example)?.marked == marked)
  }

  @Test
  func `a look-alike replaces one letter inside a marked word`() throws {
    let example = try #require(PolicyExample(.profanity, marked: "oj ⟦stolar⟧"))
    #expect(ExampleVariant.confusable.applied(to: example)?.marked == "oj ⟦st\u{043E}lar⟧")
  }

  @Test
  func `numbers and links are not respelt`() throws {
    let example = try #require(PolicyExample(.badLink, marked: "se ⟦bit.ly/abc⟧"))
    let variants = ExampleVariant.allCases.filter { $0.applied(to: example) != nil }
    #expect(variants == [.asWritten, .multibytePrefix, .carriageReturn, .filler])
  }

  @Test
  func `filler is 64 KiB`() throws {
    let example = try #require(PolicyExample(.spam, marked: "⟦x⟧"))
    let text = try #require(ExampleVariant.filler.applied(to: example)?.text)
    #expect((65_536...66_000).contains(text.utf8.count))
  }
}
