import Testing

@testable import ModKit

/// The examples of the numeric rules, as they stand and in every variant.
struct NumericRuleExampleTests {
  @Test(arguments: [RuleCode.identityData, .badLink, .spam])
  func `every example and its variants agree with the recognisers`(rule: RuleCode) throws {
    let description = try #require(RuleCatalogue.description(of: rule))
    let policy = try #require(PolicyRegister.builtIn.policies.last)
    var verifier = ExampleVerifier(policy: policy, includesOffRules: true)
    var failures: [String] = []
    for marked in description.triggering + description.nonTriggering {
      let example = try #require(PolicyExample(rule, marked: marked))
      if let failure = verifier.verify(example) {
        failures.append(
          "\(failure.variant.rawValue): \(failure.changed.marked.suffix(200)) found \(failure.found)"
        )
      }
    }
    #expect(failures == [])
  }
}
