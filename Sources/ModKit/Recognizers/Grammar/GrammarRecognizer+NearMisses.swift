extension GrammarRecognizer {
  /// After this many words that are not enough, a text has no more of them to say for a rule.
  private static let mostWords = 20

  /// Says what came near a rule beside its `matches`: sentences that a negation or another word keeps from being one
  /// that the rule describes, and words that make one think of it. For `explain`; a check does not come here.
  func rejectNearMisses(
    beside matches: [PatternMatch], _ text: borrowing TextAnalysis,
    _ observations: inout Observations
  ) {
    var spoken = [Set<Int>](repeating: [], count: compiled.count)
    for match in matches where reasonKey(match) != nil {
      spoken[owners[match.owner].rule].formUnion(match.tokens)
    }
    var loose: [PatternMatch] = []
    leading.forEachLooseMatch(in: text) { loose.append($0) }
    for match in loose.sorted(by: { $0.evidence.count > $1.evidence.count }) {
      let number = owners[match.owner].rule
      guard let key = reasonKey(match), spoken[number].isDisjoint(with: match.evidence) else {
        continue
      }
      spoken[number].formUnion(match.evidence)
      let rule = compiled[number]
      let reason = rule.reasons[key] ?? rule.rule.label
      let why = whyNot(match, text)
      observations.reject(
        rule.rule, span: text.originalRange(ofTokens: match.evidence),
        reason: Bilingual(sv: "\(reason.sv): \(why.sv)", en: "\(reason.en): \(why.en)"))
    }
    for number in compiled.indices {
      rejectWords(number, beside: spoken[number], text, &observations)
    }
  }

  /// The key of the reason of a match that reports by itself.
  private func reasonKey(_ match: PatternMatch) -> String? {
    switch owners[match.owner].role {
    case .phrase(_, let reason): reason
    case .exception, .veto, .cue: nil
    }
  }

  /// Why a loose match is none.
  private func whyNot(_ match: PatternMatch, _ text: borrowing TextAnalysis) -> Bilingual {
    let isNegated = text.tokens[match.tokens].contains {
      $0.flags.contains(.negated) || text.token($0, isIn: ContextWords.negation)
    }
    return isNegated
      ? Bilingual(sv: "satsen är nekande", en: "the clause is negated")
      : Bilingual(
        sv: "orden intill visar att något annat menas",
        en: "the words beside it show that something else is meant")
  }

  private func rejectWords(
    _ number: Int, beside spoken: Set<Int>, _ text: borrowing TextAnalysis,
    _ observations: inout Observations
  ) {
    let rule = compiled[number]
    guard let considered = rule.considered else { return }
    var count = 0
    for index in text.tokens.indices where !spoken.contains(index) {
      let token = text.tokens[index]
      guard considered.classes.contains(where: { text.token(token, isIn: $0) }) else { continue }
      observations.reject(
        rule.rule, span: text.originalRange(of: token), reason: considered.reason)
      count += 1
      if count == Self.mostWords { return }
    }
  }
}
