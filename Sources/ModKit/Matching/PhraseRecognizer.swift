/// Reports phrases; see `PhraseDraft`.
public struct PhraseRecognizer: Recognizer, WordTriggered {
  /// More matches than this in one text say nothing new; the limit keeps hostile texts linear.
  private static let most = 300
  private let phrases: [Phrase]
  private let index: PatternIndex
  private let triggers: PatternTriggers

  init(_ phrases: [Phrase], _ index: PatternIndex, triggers: PatternTriggers) {
    self.phrases = phrases
    self.index = index
    self.triggers = triggers
  }

  /// The rules of its phrases.
  public var rules: Set<RuleCode> { Set(phrases.map(\.rule)) }

  /// Adds a candidate for each match; of overlapping ones for a rule, the strongest.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    guard triggers.stand(in: text, notedAs: .phrases) else { return }
    var matches: [PatternMatch] = []
    var exceptions: [PatternMatch] = []
    index.forEachMatch(in: text) { match in
      if match.owner < 0 {
        if exceptions.count < Self.most { exceptions.append(match) }
      } else if matches.count < Self.most {
        matches.append(match)
      }
    }
    guard !matches.isEmpty else { return }
    matches = strongest(matches.filter { isKept($0, exceptions, text, &observations) })
    for match in matches {
      let phrase = phrases[match.owner]
      observations.add(
        text.candidate(
          phrase.rule, phrase.strength, tokens: match.evidence, reason: phrase.reason,
          severity: phrase.severity, negationLowers: phrase.negation == .lowers))
    }
  }

  /// Adds the words that its phrases need.
  func addTriggers(to table: inout TriggerTable) { triggers.add(.phrases, to: &table) }

  private func isKept(
    _ match: PatternMatch, _ exceptions: [PatternMatch], _ text: borrowing TextAnalysis,
    _ observations: inout Observations
  ) -> Bool {
    let phrase = phrases[match.owner]
    let clauses =
      text.tokens[match.tokens.lowerBound].clause...text.tokens[match.tokens.upperBound - 1].clause
    for exception in exceptions where exception.owner == -1 - match.owner {
      guard clauses.contains(text.tokens[exception.tokens.lowerBound].clause) else { continue }
      observations.reject(
        phrase.rule, span: text.originalRange(ofTokens: match.evidence),
        reason: Bilingual(
          sv: "\(phrase.reason.sv): undantaget ”\(words(exception, text))” gäller",
          en: "\(phrase.reason.en): the exception “\(words(exception, text))” holds"))
      return false
    }
    guard phrase.negation == .rejects,
      text.tokens[match.evidence.lowerBound].flags.contains(.negated)
    else { return true }
    observations.reject(
      phrase.rule, span: text.originalRange(ofTokens: match.evidence),
      reason: Bilingual(
        sv: "\(phrase.reason.sv): satsen är nekande",
        en: "\(phrase.reason.en): the clause is negated"))
    return false
  }

  private func words(_ match: PatternMatch, _ text: borrowing TextAnalysis) -> String {
    text.tokens[match.tokens].filter { $0.kind != .punctuation }.map(text.string(of:))
      .joined(separator: " ")
  }

  /// Of matches for one rule whose evidence overlaps, the strongest, then the longest.
  private func strongest(_ matches: [PatternMatch]) -> [PatternMatch] {
    var kept: [PatternMatch] = []
    for match in matches {
      let rival = kept.firstIndex {
        phrases[$0.owner].rule == phrases[match.owner].rule
          && $0.evidence.overlaps(match.evidence)
      }
      guard let rival else {
        kept.append(match)
        continue
      }
      let old = phrases[kept[rival].owner].strength
      let new = phrases[match.owner].strength
      if (new, match.evidence.count) > (old, kept[rival].evidence.count) { kept[rival] = match }
    }
    return kept
  }
}
