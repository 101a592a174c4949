import ModKit
import Testing

@testable import modtool

@Suite struct ExplainCommandTests {
  @Test(arguments: ["sv", "en"])
  func `the reference is what the golden file shows`(language: String) throws {
    let result = runModtool("explain", "--all", "--format", "markdown", "--lang", language)
    #expect(result.talk == "")
    #expect(result.code == .nothing)
    try expectGolden(result.output, "rules.\(language).md")
  }

  @Test func `every rule has a description with examples of both kinds`() {
    let described = Set(RuleCatalogue.all.map(\.rule))
    #expect(RuleCode.allCases.filter { !described.contains($0) } == [])
    let thin = RuleCatalogue.all.filter { $0.triggering.count < 2 || $0.nonTriggering.count < 2 }
    #expect(thin.map(\.rule) == [])
  }
}
