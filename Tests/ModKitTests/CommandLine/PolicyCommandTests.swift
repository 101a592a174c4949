import ModKit
import Testing

@testable import modtool

private let example = packagePath("Fixtures/Policies/exempelkoping.json")

struct PolicyCommandTests {
  @Test(arguments: [
    (["policy", "list", "--lang", "sv"], "policy-list.sv.txt"),
    (["policy", "list", "--format", "json"], "policy-list.json"),
    (["policy", "show", "uppsala-2012", "--lang", "sv"], "policy-show-uppsala-2012.sv.txt"),
    (["policy", "show", "uppsala-2022", "--lang", "sv"], "policy-show-uppsala-2022.sv.txt"),
    (["policy", "show", "uppsala-2022", "--lang", "en"], "policy-show-uppsala-2022.en.txt"),
    (["policy", "show", "uppsala-2022", "--format", "json"], "policy-show-uppsala-2022.json"),
    (["policy", "show", "atvidaberg", "--lang", "sv"], "policy-show-atvidaberg-2016.sv.txt"),
    (["policy", "show", "botkyrka", "--lang", "sv"], "policy-show-botkyrka-2011.sv.txt"),
    (["policy", "show", example, "--lang", "sv"], "policy-show-exempelkoping.sv.txt"),
    (["schema", "policy"], "policy.schema.json"),
  ])
  func `shows what the golden file shows`(words: [String], golden: String) throws {
    let result = runModtool(words)
    #expect(result.talk == "")
    #expect(result.code == .nothing)
    try expectGolden(result.output, golden)
  }

  @Test(arguments: [
    (
      ["policy", "diff", "uppsala-2022", example, "--lang", "sv"],
      "policy-diff-exempelkoping.sv.txt"
    ),
    (
      ["policy", "diff", "uppsala-2022", example, "--format", "json"],
      "policy-diff-exempelkoping.json"
    ),
    (
      ["policy", "diff", "uppsala-2021", "uppsala-2022", "--lang", "en"],
      "policy-diff-uppsala.en.txt"
    ),
  ])
  func `differences are shown and told by the exit code`(words: [String], golden: String) throws {
    let result = runModtool(words)
    #expect(result.code == .found)
    try expectGolden(result.output, golden)
  }

  @Test
  func `policies that say the same differ in nothing`() {
    let result = runModtool("policy", "diff", "uppsala-2012", "uppsala-2021")
    #expect(result == RunResult(output: "", talk: "", code: .nothing))
  }

  @Test
  func `a municipality shows the version in force now`() {
    let result = runModtool("policy", "show", "uppsala", "--now", "2021-12-01T00:00:00Z")
    #expect(result.output.hasPrefix("uppsala-2021  "))
  }

  @Test
  func `an unknown policy is a usage error with a suggestion`() {
    let result = runModtool("policy", "show", "upsala-2022", "--lang", "en")
    #expect(result.code == .usage)
    #expect(
      result.talk.hasPrefix(
        "error: unknown policy 'upsala-2022'\nhint: did you mean 'uppsala-2022'?\n"))
  }

  @Test
  func `an unknown schema is a usage error`() {
    let result = runModtool("schema", "polcy", "--lang", "en")
    #expect(result.code == .usage)
    #expect(result.talk.hasPrefix("error: unknown schema 'polcy'\nhint: did you mean 'policy'?\n"))
  }

  @Test
  func `a missing policy file is a missing input`() {
    let result = runModtool("policy", "validate", "nowhere/policy.json", "--lang", "en")
    #expect(result.code == .missingInput)
  }
}
