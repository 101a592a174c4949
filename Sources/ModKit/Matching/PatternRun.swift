/// Tries of patterns, each at one start; the storage is reused.
///
/// Places between tokens are token indices: the token at a place stands after it. A gap that failed
/// at a place once is not tried there again, so a try takes at most gaps × window × choices.
struct PatternRun {
  private static let window = 64
  private var start = 0
  private var bounds = 0..<0
  /// By gap of the pattern, the places where it failed, as bits counted from the start.
  private var failed: InlineArray<16, UInt64> = .init(repeating: 0)
  private var openPlace = -1
  private var closePlace = -1

  /// The match of `entry` that begins at `start`, or nil.
  mutating func match(
    _ entry: PatternCode.Entry, at start: Int, _ code: borrowing PatternCode,
    in text: borrowing TextAnalysis
  ) -> PatternMatch? {
    self.start = start
    bounds = text.sentences[text.tokens[start].sentence]
    for gap in 0..<Int(entry.gaps) { failed[gap] = 0 }
    openPlace = -1
    closePlace = -1
    guard let end = forward(entry.start, start, code, text), end > start else { return nil }
    var evidence = start..<end
    if openPlace >= 0, closePlace > openPlace { evidence = openPlace..<closePlace }
    while evidence.count > 1, text.tokens[evidence.lowerBound].kind == .punctuation {
      evidence = evidence.dropFirst()
    }
    while evidence.count > 1, text.tokens[evidence.upperBound - 1].kind == .punctuation {
      evidence = evidence.dropLast()
    }
    return PatternMatch(tokens: start..<end, evidence: evidence, owner: Int(entry.owner))
  }

  /// The place after the match of the steps from `step`, or nil.
  private mutating func forward(
    _ step: UInt32, _ place: Int, _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Int? {
    switch code.instructions[Int(step)] {
    case .accept: return place
    case .token(let test):
      guard let token = nextVisible(place, text), matches(test, token, code, text) else {
        return nil
      }
      return forward(step + 1, token + 1, code, text)
    case .split(let first, let count):
      let next = nextVisible(place, text)
      for index in Int(first)..<Int(first) + Int(count) {
        let choice = code.choices[index]
        if mayMatch(choice, next, code, text), let end = forward(choice, place, code, text) {
          return end
        }
      }
      return nil
    case .jump(let target): return forward(target, place, code, text)
    case .gap(let most, let acrossClauses, let overNegation, let number):
      guard mayTry(Int(number), place) else { return nil }
      let clause = place > start ? text.tokens[place - 1].clause : text.tokens[start].clause
      var current = place
      for count in 0...Int(most) {
        if acrossClauses { current = afterClauseSigns(current, text) }
        let next = nextVisible(current, text)
        if mayMatch(step + 1, next, code, text),
          let end = forward(step + 1, current, code, text)
        {
          return end
        }
        guard count < Int(most), let token = next,
          acrossClauses || text.tokens[token].clause == clause,
          overNegation || !text.token(text.tokens[token], isIn: ContextWords.negation)
        else { return nil }
        current = token + 1
      }
      return nil
    case .comma:
      var current = place
      while current < bounds.upperBound, text.tokens[current].kind == .punctuation { current += 1 }
      return current > place ? forward(step + 1, current, code, text) : nil
    case .open:
      let before = openPlace
      openPlace = place
      let end = forward(step + 1, place, code, text)
      if end == nil { openPlace = before }
      return end
    case .close:
      let before = closePlace
      closePlace = place
      let end = forward(step + 1, place, code, text)
      if end == nil { closePlace = before }
      return end
    case .forbid, .sentenceStart, .sentenceEnd:
      return holds(code.instructions[Int(step)], at: place, code, text)
        ? forward(step + 1, place, code, text) : nil
    }
  }

  /// Whether the steps from `step` can match where `token` is the next that they see: told by the test of
  /// that token, where one comes first.
  private func mayMatch(
    _ step: UInt32, _ token: Int?, _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Bool {
    var step = step
    while true {
      switch code.instructions[Int(step)] {
      case .open, .close: step += 1
      case .jump(let target): step = target
      case .token(let test):
        guard let token else { return false }
        return matches(test, token, code, text)
      case .split, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .accept: return true
      }
    }
  }

  /// Whether a condition that takes up no token holds at `place`.
  private func holds(
    _ step: PatternCode.Instruction, at place: Int, _ code: borrowing PatternCode,
    _ text: borrowing TextAnalysis
  ) -> Bool {
    switch step {
    case .sentenceStart: return previousWord(place, text) == nil
    case .sentenceEnd: return nextWord(place, text) == nil
    case .forbid(let test, let within, let before):
      var current = place
      for _ in 0..<Int(within) {
        guard let token = before ? previousVisible(current, text) : nextVisible(current, text)
        else { return true }
        if matches(test, token, code, text) { return false }
        current = before ? token : token + 1
      }
      return true
    case .token, .split, .jump, .gap, .comma, .open, .close, .accept: return true
    }
  }

  private mutating func mayTry(_ gap: Int, _ place: Int) -> Bool {
    let offset = place - start
    guard offset < Self.window else { return false }
    let bit: UInt64 = 1 << UInt64(offset)
    var places = failed.mutableSpan
    guard places[gap] & bit == 0 else { return false }
    places[gap] |= bit
    return true
  }

  private func matches(
    _ test: UInt32, _ index: Int, _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Bool {
    if code.holdsWord(test, text.tokens[index], text) { return true }
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
    guard let next = nextVisible(index + 1, text) else { return false }
    let following = text.tokens[next].flags
    return following.contains(.capitalized) && !following.contains(.allCaps)
  }

  /// The token after `place` that a pattern can see, or nil at a clause sign or the sentence's end.
  private func nextVisible(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place
    while index < bounds.upperBound {
      switch text.tokens[index].kind {
      case .punctuation:
        if index + 1 < text.tokens.count,
          text.tokens[index + 1].clause != text.tokens[index].clause
        {
          return nil
        }
      case .newline: return nil
      case .word, .number, .mixed, .emoji, .link, .mention, .hashtag: return index
      }
      index += 1
    }
    return nil
  }

  /// The token before `place` that a pattern can see, or nil at a clause sign or the sentence's start.
  private func previousVisible(_ place: Int, _ text: borrowing TextAnalysis) -> Int? {
    var index = place - 1
    while index >= bounds.lowerBound {
      switch text.tokens[index].kind {
      case .punctuation:
        if index + 1 < text.tokens.count,
          text.tokens[index + 1].clause != text.tokens[index].clause
        {
          return nil
        }
      case .newline: return nil
      case .word, .number, .mixed, .emoji, .link, .mention, .hashtag: return index
      }
      index -= 1
    }
    return nil
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

  private func afterClauseSigns(_ place: Int, _ text: borrowing TextAnalysis) -> Int {
    var index = place
    while index < bounds.upperBound, text.tokens[index].kind == .punctuation { index += 1 }
    return index
  }
}
