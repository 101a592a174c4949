import ModKit
import Testing

/// The table of what each policy says about each rule, written down from the documents and independent of
/// the data: `R` the policy removes it, `r` a person looks at it, `o` a person looks at what is obvious, `-` silent.
private let table: [(rule: RuleCode, letters: String, ground: Ground)] = [
  // Uppsala 2012, Uppsala 2021, Uppsala 2022, Åtvidaberg 2016, Botkyrka 2011
  (.threat, "r r R r r", .law),
  (.defamation, "R R R R -", .municipalRule),
  (.personalAttack, "R R R R R", .municipalRule),
  (.hate, "R R R R R", .law),
  (.sexistHarassment, "R R R R -", .municipalRule),
  // Botkyrka's list is silent, but rests on the act by which obvious incitement must go.
  (.incitement, "R R R R o", .law),
  (.violencePorn, "R R R R R", .law),
  (.copyright, "R R R R R", .municipalRule),
  (.profanity, "- - R R R", .municipalRule),
  (.commercial, "R R R R R", .municipalRule),
  (.spam, "- - R - -", .municipalRule),
  (.disinformation, "- - R - -", .municipalRule),
  (.sensitiveData, "r r R R r", .personalData),
  (.identityData, "R R r r r", .personalData),
  (.confidential, "r r r R r", .secrecy),
  (.badLink, "r r r R r", .municipalRule),
  (.partyPolitics, "- - - - -", .municipalRule),
]

private let order: [Policy] = [
  .uppsala2012, .uppsala2021, .uppsala2022, .atvidaberg2016, .botkyrka2011,
]

private struct Cell: Hashable, CustomStringConvertible {
  var policy: PolicyID
  var rule: RuleCode
  var strength: Strength
  var action: RuleAction
  var ground: Ground

  var description: String { "\(policy) \(rule) \(strength): \(action) \(ground)" }
}

struct PolicyRuleTableTests {
  @Test
  func `every policy, rule and strength has the action and ground of the table`() {
    var expected: [Cell] = []
    var found: [Cell] = []
    for row in table {
      for (policy, letter) in zip(order, row.letters.split(separator: " ")) {
        for strength in Strength.allCases {
          let action: RuleAction =
            switch (letter, strength) {
            case ("R", .clear): .remove
            case ("R", _), ("r", _), ("o", .clear): .review
            default: .off
            }
          // The law orders removed only what obviously infringes copyright.
          let isObvious = row.rule == .copyright && strength == .clear
          expected.append(
            Cell(
              policy: policy.id, rule: row.rule, strength: strength, action: action,
              ground: isObvious ? .law : row.ground))
          if let rule = policy[row.rule] {
            found.append(
              Cell(
                policy: policy.id, rule: row.rule, strength: strength,
                action: rule.action(for: strength), ground: rule.ground(for: strength)))
          }
        }
      }
    }
    #expect(found == expected)
    #expect(found.count == 17 * 5 * 3)
  }

  @Test(arguments: order)
  func `a policy has every rule once, in the order of the codes`(policy: Policy) {
    #expect(policy.rules.map(\.rule) == RuleCode.allCases)
  }

  @Test(arguments: [
    (Policy.uppsala2022, "off remove remove remove remove"),
    (Policy.atvidaberg2016, "off remove remove remove remove"),
    (Policy.botkyrka2011, "off off off remove remove"),
    (Policy.uppsala2012, "off off off off off"),
  ])
  func `a clear swear word at each level leads to`(policy: Policy, actions: String) {
    let found = (0...4).map { policy[.profanity]?.action(for: .clear, level: $0).rawValue ?? "" }
    #expect(found.joined(separator: " ") == actions)
  }

  @Test(arguments: order)
  func `a quoted swear word is never proposed for removal`(policy: Policy) {
    let actions = (0...4).map {
      policy[.profanity]?.action(for: Strength.clear.lowered, level: $0)
    }
    #expect(!actions.contains(.remove))
  }

  @Test(arguments: order)
  func `law is the ground only of acts that the act on bulletin boards names`(policy: Policy) {
    let lawful = policy.rules.filter { rule in
      Strength.allCases.contains { rule.ground(for: $0) == .law }
    }
    #expect(lawful.map(\.rule) == [.threat, .hate, .incitement, .violencePorn, .copyright])
  }

  @Test(arguments: order)
  func `every line of a policy has words and a source in its own document`(policy: Policy) {
    for part in PolicyOutline(policy).parts {
      for line in part.lines {
        #expect(!line.text.sv.isEmpty && !line.text.en.isEmpty, "\(line.key)")
        guard let citation = line.citation else {
          // Only the sentence that no time is named has no source.
          #expect(line.key == "deadline" && policy.procedure.deadline == nil, "\(line.key)")
          continue
        }
        #expect(citation.document == policy.document.name && !citation.heading.isEmpty)
      }
    }
  }

  @Test(arguments: order)
  func `keys are unique within a part`(policy: Policy) {
    for part in PolicyOutline(policy).parts {
      #expect(Set(part.lines.map(\.key)).count == part.lines.count, "\(part.name)")
    }
  }

  @Test(arguments: order)
  func `dates that stand in the source exist`(policy: Policy) {
    let dates = [policy.inForce.from, policy.inForce.through, policy.document.adopted]
    #expect(dates.compactMap { $0 }.allSatisfy { (2011...2022).contains($0.year) })
  }
}
