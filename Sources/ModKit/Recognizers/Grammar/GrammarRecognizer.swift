/// Reports what the grammars of many rules describe, in one pass over the tokens.
struct GrammarRecognizer: Recognizer {
  let compiled: [GrammarDraft.CompiledRule]
  let owners: [GrammarDraft.Owner]
  let leading: PatternIndex
  let following: PatternIndex
  /// By number of the rule, its cues that no word announces.
  let unannounced: [PatternIndex?]

  /// The rules of its grammars.
  var rules: Set<RuleCode> { Set(compiled.map(\.rule)) }

  /// Adds one candidate for each place, the strongest of those that overlap. Complexity: linear in
  /// the text, for a pattern looks at a window of bounded length.
  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    var matches: [PatternMatch] = []
    leading.forEachMatch(in: text) { matches.append($0) }
    if observations.wantsNearMisses { rejectNearMisses(beside: matches, text, &observations) }
    guard !matches.isEmpty else { return }
    let found = Set(matches.map { owners[$0.owner].rule })
    following.forEachMatch(in: text, where: { found.contains(owners[$0].rule) }) {
      matches.append($0)
    }
    for rule in found.sorted() {
      report(
        rule, matches.filter { owners[$0.owner].rule == rule }, text, into: &observations)
    }
  }

  private struct Hit {
    var strength: Strength
    var reason: String
    var evidence: [Range<Int>]
    var tokens: Range<Int>
  }

  private func report(
    _ number: Int, _ matches: [PatternMatch], _ text: borrowing TextAnalysis,
    into observations: inout Observations
  ) {
    let rule = compiled[number]
    var hits: [Hit] = []
    var exceptions: [Range<Int>] = []
    var cues: [String: [PatternMatch]] = [:]
    var vetoes: [Range<Int>] = []
    for match in matches {
      switch owners[match.owner].role {
      case .phrase(let strength, let reason):
        hits.append(
          Hit(strength: strength, reason: reason, evidence: [match.evidence], tokens: match.tokens))
      case .exception: exceptions.append(match.tokens)
      case .veto: vetoes.append(match.tokens)
      case .cue(let name): cues[name, default: []].append(match)
      }
    }
    unannounced[number]?.forEachUnannouncedMatch(in: text) { match in
      if case .cue(let name) = owners[match.owner].role { cues[name, default: []].append(match) }
    }
    for combination in rule.combinations {
      if let hit = joined(combination, cues) { hits.append(hit) }
    }
    guard !hits.isEmpty else { return }
    let kept = strongest(
      hits.filter { isKept($0, rule, exceptions, vetoes, text, &observations) })
    for hit in kept {
      observations.add(
        text.candidate(
          rule.rule, hit.strength, spans: spans(hit.evidence, text), context: hit.tokens,
          reason: rule.reasons[hit.reason] ?? rule.rule.label,
          negationLowers: rule.negationLowers))
    }
  }

  /// The hit that a combination makes of the first match of each cue.
  private func joined(
    _ combination: GrammarLine.Combination, _ cues: [String: [PatternMatch]]
  ) -> Hit? {
    guard combination.absent.allSatisfy({ cues[$0] == nil }) else { return nil }
    var found: [PatternMatch] = []
    for name in combination.present {
      guard let first = cues[name]?.min(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
      else { return nil }
      found.append(first)
    }
    guard let first = found.first else { return nil }
    return Hit(
      strength: combination.strength, reason: combination.reason,
      evidence: found.map(\.evidence).sorted { $0.lowerBound < $1.lowerBound },
      tokens: first.tokens)
  }

  private func isKept(
    _ hit: Hit, _ rule: GrammarDraft.CompiledRule, _ exceptions: [Range<Int>],
    _ vetoes: [Range<Int>], _ text: borrowing TextAnalysis, _ observations: inout Observations
  ) -> Bool {
    let exception = exceptions.first { $0.overlaps(hit.tokens) } ?? vetoes.first
    guard let exception else { return true }
    observations.reject(
      rule.rule, span: text.originalRange(ofTokens: hit.evidence[0]),
      reason: Bilingual(
        sv: "\(reason(hit, rule).sv): undantaget ”\(words(exception, text))” gäller",
        en: "\(reason(hit, rule).en): the exception “\(words(exception, text))” holds"))
    return false
  }

  private func reason(_ hit: Hit, _ rule: GrammarDraft.CompiledRule) -> Bilingual {
    rule.reasons[hit.reason] ?? rule.rule.label
  }

  private func words(_ range: Range<Int>, _ text: borrowing TextAnalysis) -> String {
    text.tokens[range].filter { $0.kind != .punctuation }.map(text.string(of:))
      .joined(separator: " ")
  }

  /// Of hits whose evidence overlaps, the strongest, then the longest; in order of position.
  private func strongest(_ hits: [Hit]) -> [Hit] {
    let ranked = hits.sorted {
      let left = $0.evidence.reduce(0) { $0 + $1.count }
      let right = $1.evidence.reduce(0) { $0 + $1.count }
      if $0.strength != $1.strength { return $0.strength > $1.strength }
      if left != right { return left > right }
      return $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    var kept: [Hit] = []
    var taken: Set<Int> = []
    for hit in ranked {
      let places = hit.evidence.flatMap { Array($0) }
      guard taken.isDisjoint(with: places) else { continue }
      taken.formUnion(places)
      kept.append(hit)
    }
    return kept.sorted { $0.evidence[0].lowerBound < $1.evidence[0].lowerBound }
  }

  /// Spans of the text as received, merged where they touch.
  private func spans(_ evidence: [Range<Int>], _ text: borrowing TextAnalysis) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in evidence {
      let span = text.originalRange(ofTokens: range)
      if let last = result.last, span.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }
}
