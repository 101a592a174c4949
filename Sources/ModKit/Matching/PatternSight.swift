/// What a pattern sees of its sentence from a place in it.
///
/// Quotation marks, hyphens and the like are passed over; a clause sign ends the view.
struct PatternSight {
  private let bounds: Range<Int>

  /// The view of the sentence whose tokens are `bounds`.
  init(_ bounds: Range<Int>) { self.bounds = bounds }

  /// Whether the steps from `step` can match where `token` is the next that they see: told by the test of
  /// that token, where one comes first.
  func mayMatch(
    _ step: UInt32, _ token: Int?, _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Bool {
    var step = step
    while true {
      switch code.instructions[Int(step)] {
      case .open, .close: step += 1
      case .jump(let target): step = target
      case .token(let test):
        guard let token else { return false }
        return passes(test, token, code, text)
      case .split, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .accept: return true
      }
    }
  }

  /// Whether a condition that takes up no token holds at `place`.
  func holds(
    _ step: PatternCode.Instruction, at place: Int, _ code: borrowing PatternCode,
    _ text: borrowing TextAnalysis
  ) -> Bool {
    switch step {
    case .sentenceStart: return previousWord(place, text) == nil
    case .sentenceEnd: return nextWord(place, text) == nil
    case .forbid(let test, let within, let before):
      var current = place
      for _ in 0..<Int(within) {
        guard let token = before ? previous(current, text) : next(current, text)
        else { return true }
        if passes(test, token, code, text) { return false }
        current = before ? token : token + 1
      }
      return true
    case .token, .split, .jump, .gap, .comma, .open, .close, .accept: return true
    }
  }

  /// Whether the token at `index` passes test `test`.
  func passes(
    _ test: UInt32, _ index: Int, _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Bool {
    if code.holdsWord(test, at: index, text) { return true }
    let kinds = code.tests[Int(test)].kinds
    return !kinds.isEmpty && isKind(kinds, index, text)
  }

  private func isKind(
    _ kinds: TokenTest.Kinds, _ index: Int, _ text: borrowing TextAnalysis
  ) -> Bool {
    let token = text.tokens[index]
    if kinds.contains(.any) || !TokenTest.Kinds(token.kind).isDisjoint(with: kinds) { return true }
    if kinds.contains(.caps), token.flags.contains(.allCaps) { return true }
    guard token.flags.contains(.capitalized) else { return false }
    if kinds.contains(.given), text.token(token, isIn: ContextWords.given) { return true }
    if kinds.contains(.capital), token.kind == .word { return true }
    return kinds.contains(.name) && isName(index, text)
  }

  /// Whether the capital of the token at `index` is due to nothing but a name.
  private func isName(_ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !token.flags.contains(.allCaps),
      !text.token(token, isIn: ContextWords.swedish)
    else { return false }
    guard token.flags.contains(.opensSentence) else { return true }
    guard let next = next(index + 1, text) else { return false }
    let following = text.tokens[next].flags
    return following.contains(.capitalized) && !following.contains(.allCaps)
  }

  /// The token after `place` that a pattern can see, or nil at a clause sign or the sentence's end.
  func next(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place
    while index < bounds.upperBound, !endsView(index, text) {
      if text.tokens[index].kind != .punctuation { return index }
      index += 1
    }
    return nil
  }

  /// The token before `place` that a pattern can see, or nil at a clause sign or the sentence's start.
  private func previous(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place - 1
    while index >= bounds.lowerBound, !endsView(index, text) {
      if text.tokens[index].kind != .punctuation { return index }
      index -= 1
    }
    return nil
  }

  /// Whether the token at `index` is a clause sign or a line break.
  private func endsView(_ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    switch text.tokens[index].kind {
    case .newline: true
    case .punctuation:
      index + 1 < text.tokens.count
        && text.tokens[index + 1].clause != text.tokens[index].clause
    case .word, .number, .mixed, .emoji, .link, .mention, .hashtag: false
    }
  }

  /// The next word in the sentence, whatever signs and pictographs stand between.
  private func nextWord(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place
    while index < bounds.upperBound {
      if isWritten(text.tokens[index].kind) { return index }
      index += 1
    }
    return nil
  }

  private func previousWord(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place - 1
    while index >= bounds.lowerBound {
      if isWritten(text.tokens[index].kind) { return index }
      index -= 1
    }
    return nil
  }

  private func isWritten(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .mixed, .link, .mention, .hashtag: true
    case .punctuation, .newline, .emoji: false
    }
  }

  /// The place after the signs that stand at `place`.
  func afterSigns(_ place: Int, _ text: borrowing TextAnalysis) -> Int {
    var index = place
    while index < bounds.upperBound, text.tokens[index].kind == .punctuation { index += 1 }
    return index
  }
}
