import Testing

@testable import ModKit

/// The names under which people ask for a rule.
@Suite struct RuleNameTests {
  @Test(arguments: RuleCode.allCases)
  func `a rule is found by its code and by its labels`(rule: RuleCode) {
    for name in [rule.rawValue, rule.label.sv, rule.label.en] {
      #expect(RuleCode(named: name) == rule)
      #expect(RuleCode(named: name.uppercased()) == rule)
    }
  }

  @Test(arguments: [
    ("förolämpning", RuleCode.personalAttack), ("Svordom", .profanity), ("insult", .personalAttack),
    ("hot", .threat), ("uppmaning till brott", .incitement), ("PERSONNUMMER", .identityData),
  ])
  func `half of a label that joins two is enough`(name: String, rule: RuleCode) {
    #expect(RuleCode(named: name) == rule)
  }

  @Test func `no name stands for two rules`() {
    var rules: [String: Set<RuleCode>] = [:]
    for rule in RuleCode.allCases {
      for label in [rule.label.sv, rule.label.en] {
        let halves = label.replacing(" eller ", with: "|").replacing(" or ", with: "|")
        for half in halves.split(separator: "|") { rules[String(half), default: []].insert(rule) }
      }
    }
    #expect(rules.filter { $0.value.count > 1 } == [:])
  }

  @Test(arguments: [("reklm", RuleCode.commercial), ("hets", .hate), ("profanty", .profanity)])
  func `a name that is nearly one leads to the code`(name: String, rule: RuleCode) {
    #expect(RuleCode(named: name) == nil)
    #expect(RuleCode.suggestion(for: name) == rule)
  }
}
