import Testing

@testable import ModKit

@Suite struct GrammarTests {
  /// The spans found for `rule` in `text`, as the text they cover.
  private static func found(
    _ rule: RuleCode, in text: String, _ detector: inout Detector
  ) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return detector.examine(text).candidates.filter { $0.rule == rule }.flatMap(\.spans)
      .sorted { $0.lowerBound < $1.lowerBound }
      .map { scalars[$0].reduce(into: "") { $0.unicodeScalars.append($1) } }
  }

  @Test func `every line of every grammar is read`() {
    var builder = VocabularyBuilder()
    let draft = GrammarDraft(RuleGrammar.all, sharedWords: SharedWords.all, builder: &builder)
    #expect(draft.problems.map(\.message.en) == [])
    for (grammar, rule) in zip(RuleGrammar.all, draft.rules) {
      let used = Set(
        draft.owners.filter { draft.rules[$0.rule].rule == grammar.rule }.compactMap { owner in
          if case .phrase(_, let reason) = owner.role { reason } else { nil }
        } + rule.combinations.map(\.reason))
      #expect(used == Set(grammar.reasons.keys), "reasons of \(grammar.rule.rawValue)")
    }
  }

  @Test func `triggering examples are found where they are marked`() {
    var detector = Detector()
    for grammar in RuleGrammar.all {
      for marked in grammar.description.triggering {
        let example = MarkedExample(marked)
        let scalars = Array(example.text.unicodeScalars)
        let expected = example.spans.map {
          scalars[$0].reduce(into: "") { $0.unicodeScalars.append($1) }
        }
        #expect(
          Self.found(grammar.rule, in: example.text, &detector) == expected,
          "\(grammar.rule.rawValue): \(marked)")
      }
    }
  }

  @Test func `near misses stay silent for their rule`() {
    var detector = Detector()
    for grammar in RuleGrammar.all {
      for text in grammar.description.nonTriggering {
        #expect(
          Self.found(grammar.rule, in: text, &detector) == [], "\(grammar.rule.rawValue): \(text)")
      }
    }
  }
}
