extension TextAnalysis {
  /// A candidate for the evidence in a range of tokens, weighed by where it stands.
  ///
  /// Evidence that is quoted or reported counts one step weaker and the reason says so; with
  /// `negationLowers`, so does evidence in a negated clause. Nothing is ever silenced by this.
  ///
  ///     observations.add(text.candidate(.profanity, .clear, tokens: 3..<4, reason: reason))
  public func candidate(
    _ rule: RuleCode, _ strength: Strength, tokens range: Range<Int>, reason: Bilingual,
    severity: Int? = nil, negationLowers: Bool = false
  ) -> Candidate {
    candidate(
      rule, strength, spans: [originalRange(ofTokens: range)], context: range, reason: reason,
      severity: severity, negationLowers: negationLowers)
  }

  /// A candidate whose evidence is `spans`, weighed by the flags of the tokens in `context`.
  public func candidate(
    _ rule: RuleCode, _ strength: Strength, spans: [Range<Int>], context: Range<Int>,
    reason: Bilingual, severity: Int? = nil, negationLowers: Bool = false
  ) -> Candidate {
    var strength = strength
    var reason = reason
    let flags = tokens[context].reduce(into: Token.Flags()) { $0.formUnion($1.flags) }
    if flags.contains(.quoted) {
      strength = strength.lowered
      reason.sv += "; inom citattecken, därför ett steg lägre"
      reason.en += "; inside quotation marks, therefore one step lower"
    } else if flags.contains(.reported) {
      strength = strength.lowered
      reason.sv += "; återges som något någon annan sagt eller skrivit, därför ett steg lägre"
      reason.en += "; reported as said or written by someone, therefore one step lower"
    }
    if negationLowers, flags.contains(.negated) {
      strength = strength.lowered
      reason.sv += "; satsen är nekande, därför ett steg lägre"
      reason.en += "; the clause is negated, therefore one step lower"
    }
    return Candidate(rule, strength, spans: spans, reason: reason, severity: severity)
  }

  /// Whether the tokens in `range` are quoted or reported.
  public func isReported(tokens range: Range<Int>) -> Bool {
    tokens[range].contains { !$0.flags.isDisjoint(with: [.quoted, .reported]) }
  }
}
