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

  @Test func `without anything the rules are listed with their codes`() {
    let run = runModtool("explain", "--lang", "sv")
    #expect(run.code == .nothing)
    #expect(run.output.hasPrefix("threat             hot\n"))
    #expect(run.output.split(separator: "\n").count == RuleCode.allCases.count + 1)
  }

  @Test(arguments: ["hot", "Threat", "THREAT"])
  func `a rule is asked for by code or by name`(name: String) {
    #expect(runModtool("explain", name) == runModtool("explain", "threat"))
    let export = packagePath("Fixtures/Exports/exempelkoping-facebook.json")
    #expect(
      runModtool("check", export, "--rule", name)
        == runModtool("check", export, "--rule", "threat"))
  }

  @Test func `a rule that is not one leads to one that is`() {
    let near = runModtool("explain", "reklm", "--lang", "en", "--color", "never")
    #expect(near.code == .usage)
    #expect(near.talk.contains("hint: did you mean 'commercial'?"))
    let check = runModtool("check", "x.json", "--rule", "reklm", "--lang", "en", "--color", "never")
    #expect(check.talk.contains("hint: did you mean 'commercial'?"))
    let far = runModtool("explain", "zzzz", "--lang", "en", "--color", "never")
    #expect(far.talk.contains("hint: modtool explain shows the rules"))
  }

  @Test func `what was let go is said once, in the quotation marks of the language`() {
    let run = runModtool(
      "explain", "facebook:505_7056", packagePath("Fixtures/Exports/exempelkoping-facebook.json"),
      "--lang", "en")
    #expect(
      run.output.hasSuffix(
        """
        Considered and let go:
        - swearing or obscenity: “jävla”: someone else’s mild swearing, reported in quotation: one step down is no swearing

        """))
  }

  @Test func `every rule has a description with examples of both kinds`() {
    let described = Set(RuleCatalogue.all.map(\.rule))
    #expect(RuleCode.allCases.filter { !described.contains($0) } == [])
    let thin = RuleCatalogue.all.filter { $0.triggering.count < 2 || $0.nonTriggering.count < 2 }
    #expect(thin.map(\.rule) == [])
  }
}
