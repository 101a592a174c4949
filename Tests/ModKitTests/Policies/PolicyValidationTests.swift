import Testing

@testable import ModKit

private func loaded(_ vocabulary: String, _ examples: String) throws(Diagnostic) -> LoadedPolicy {
  let text = """
    {"id": "ny-2026", "extends": "uppsala-2022", "title": "Ny",
     "rules": {"party-politics": {"action": "remove", "citation": "1 §"}},
     "vocabulary": \(vocabulary),
     "examples": {"party-politics": \(examples)}}
    """
  let reader = PolicyReader { name throws(Diagnostic) in
    throw Diagnostic(.missingInput, Bilingual(sv: "\(name) saknas", en: "no such file: \(name)"))
  }
  return try reader.read(Array(text.utf8), file: "ny.json")
}

private let words = #"{"add": [{"word": "blaj/z", "rule": "party-politics"}]}"#

struct PolicyValidationTests {
  @Test
  func `a policy that agrees with its examples in every variant is valid`() throws {
    let validation = PolicyValidation(
      try loaded(
        words, #"{"triggering": ["Rent ⟦blaj⟧ igen."], "nonTriggering": ["En fin park."]}"#), [])
    #expect(validation.diagnostics == [])
    #expect(validation.examples == 2)
    // Nine of the triggering example; five of the other, which has nothing marked to respell.
    #expect(validation.texts == 14)
  }

  @Test(arguments: [
    (
      #"{"triggering": ["Ren ⟦smörja⟧ igen."]}"#,
      "the example must find 'smörja' as party politics, but nothing is found",
      "add the word under vocabulary.add, or move ⟦ ⟧ to what is found", 49
    ),
    (
      #"{"triggering": ["⟦Rent blaj⟧ igen."]}"#,
      "the example must find 'Rent blaj' as party politics, but 'blaj' is found",
      "add the word under vocabulary.add, or move ⟦ ⟧ to what is found", 49
    ),
    (
      #"{"nonTriggering": ["Rent blaj igen."]}"#,
      "the example must be silent for party politics, but 'blaj' is found",
      "allow the word under vocabulary.allow, or remove the example", 52
    ),
  ])
  func `a policy that contradicts an example is refused at the example`(
    examples: String, message: String, hint: String, column: Int
  ) throws {
    let validation = PolicyValidation(try loaded(words, examples), [])
    #expect(!validation.isValid)
    #expect(validation.diagnostics.map(\.message.en) == [message])
    #expect(validation.diagnostics.map(\.hint?.en) == [hint])
    let place = validation.diagnostics.first?.place
    #expect(place?.file == "ny.json" && place?.line == 4 && place?.column == column)
  }

  @Test(arguments: [
    ("rösta {på", "pattern 'rösta {på': the pattern ends inside a bracket"),
    ("a ...999 b", "pattern 'a ...999 b': a gap is ..N, N from 1 to 30"),
    ("a <okänd>", "pattern 'a <okänd>': unknown word class 'okänd'"),
    ("a? b?", "pattern 'a? b?': the pattern has no word or class to look for"),
  ])
  func `a pattern that cannot be compiled is refused at the pattern`(
    pattern: String, message: String
  ) throws {
    let validation = PolicyValidation(
      try loaded(
        #"{"patterns": [{"pattern": "\#(pattern)", "rule": "party-politics"}]}"#, "{}"), [])
    #expect(validation.diagnostics.map(\.message.en) == [message])
    #expect(validation.diagnostics.first?.place?.pointer == "/vocabulary/patterns/0/pattern")
    #expect(!validation.isValid)
  }

  @Test
  func `a trial counts what the policy makes of the examples`() throws {
    let description = RuleDescription(
      .profanity, summary: "", strengths: "", limits: [], triggering: ["⟦blaj⟧", "⟦saknas⟧"],
      nonTriggering: ["park"])
    var policy = try loaded(words, #"{"triggering": ["Rent ⟦blaj⟧ igen."]}"#).policy
    policy.rules = policy.rules.map { rule in
      var changed = rule
      if rule.rule == .profanity { changed.actions = .off }
      return changed
    }
    let trial = PolicyTrial(policy, [description], [])
    #expect(trial.rows.map(\.rule) == [.profanity, .partyPolitics])
    #expect(trial.rows.map(\.removed) == [0, 1])
    #expect(trial.rows.map(\.passed) == [2, 0])
    #expect(trial.rows.map(\.silent) == [1, 0])
    #expect(trial.rows.map(\.failures.count) == [2, 0])
    #expect(!trial.isPassed)
  }
}
