/// One try of one pattern at one start.
///
/// Places between tokens are token indices: the token at a place stands after it. A gap that failed
/// at a place once is not tried there again, so a try takes at most gaps × window × choices.
struct PatternRun {
  private static let window = 64
  private let program: PatternProgram
  private let start: Int
  private let bounds: Range<Int>
  private var failed: InlineArray<16, UInt64> = .init(repeating: 0)
  private var openPlace = -1
  private var closePlace = -1

  init(_ program: PatternProgram, start: Int, in text: borrowing TextAnalysis) {
    self.program = program
    self.start = start
    bounds = text.sentences[text.tokens[start].sentence]
  }

  /// The match that begins here, or nil.
  mutating func match(in text: borrowing TextAnalysis) -> PatternMatch? {
    guard let end = forward(0, start, text), end > start else { return nil }
    var evidence = start..<end
    if openPlace >= 0, closePlace > openPlace { evidence = openPlace..<closePlace }
    while evidence.count > 1, text.tokens[evidence.lowerBound].kind == .punctuation {
      evidence = evidence.dropFirst()
    }
    while evidence.count > 1, text.tokens[evidence.upperBound - 1].kind == .punctuation {
      evidence = evidence.dropLast()
    }
    return PatternMatch(tokens: start..<end, evidence: evidence, owner: program.owner)
  }

  /// The place after the match of the steps from `step`, or nil.
  private mutating func forward(
    _ step: Int, _ place: Int, _ text: borrowing TextAnalysis
  ) -> Int? {
    switch program.steps[step] {
    case .accept: return place
    case .token(let test):
      guard let token = nextVisible(place, text), matches(test, token, text) else { return nil }
      return forward(step + 1, token + 1, text)
    case .split(let choices):
      for choice in choices {
        if let end = forward(choice, place, text) { return end }
      }
      return nil
    case .jump(let target): return forward(target, place, text)
    case .gap(let most, let acrossClauses, let overNegation, let number):
      guard mayTry(number, place) else { return nil }
      let clause = place > start ? text.tokens[place - 1].clause : text.tokens[start].clause
      var current = place
      for count in 0...most {
        if acrossClauses { current = afterClauseSigns(current, text) }
        if let end = forward(step + 1, current, text) { return end }
        guard count < most, let token = nextVisible(current, text),
          acrossClauses || text.tokens[token].clause == clause,
          overNegation || !text.token(text.tokens[token], isIn: ContextWords.negation)
        else { return nil }
        current = token + 1
      }
      return nil
    case .comma:
      var current = place
      while current < bounds.upperBound, text.tokens[current].kind == .punctuation { current += 1 }
      return current > place ? forward(step + 1, current, text) : nil
    case .open:
      let before = openPlace
      openPlace = place
      let end = forward(step + 1, place, text)
      if end == nil { openPlace = before }
      return end
    case .close:
      let before = closePlace
      closePlace = place
      let end = forward(step + 1, place, text)
      if end == nil { closePlace = before }
      return end
    case .forbid, .sentenceStart, .sentenceEnd:
      return holds(program.steps[step], at: place, text) ? forward(step + 1, place, text) : nil
    }
  }

  /// Whether a condition that takes up no token holds at `place`.
  private func holds(_ step: PatternStep, at place: Int, _ text: borrowing TextAnalysis) -> Bool {
    switch step {
    case .sentenceStart: return previousWord(place, text) == nil
    case .sentenceEnd: return nextWord(place, text) == nil
    case .forbid(let test, let within, let before):
      var current = place
      for _ in 0..<within {
        guard let token = before ? previousVisible(current, text) : nextVisible(current, text)
        else { return true }
        if matches(test, token, text) { return false }
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
    guard failed[gap] & bit == 0 else { return false }
    failed[gap] |= bit
    return true
  }

  private func matches(_ test: TokenTest, _ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    let token = text.tokens[index]
    if token.word != .unknown {
      for wordClass in test.classes where text.token(token, isIn: wordClass) { return true }
    }
    for kind in test.kinds where isKind(kind, index, text) { return true }
    return false
  }

  private func isKind(
    _ kind: TokenTest.SpecialKind, _ index: Int, _ text: borrowing TextAnalysis
  ) -> Bool {
    let token = text.tokens[index]
    switch kind {
    case .any: return true
    case .number: return token.kind == .number
    case .emoji: return token.kind == .emoji
    case .link: return token.kind == .link
    case .mention: return token.kind == .mention
    case .hashtag: return token.kind == .hashtag
    case .caps: return token.flags.contains(.allCaps)
    case .given:
      return token.flags.contains(.capitalized) && text.token(token, isIn: ContextWords.given)
    case .capital: return token.kind == .word && token.flags.contains(.capitalized)
    case .name:
      guard token.kind == .word, token.flags.contains(.capitalized),
        !token.flags.contains(.allCaps), !text.token(token, isIn: ContextWords.swedish)
      else { return false }
      guard token.flags.contains(.opensSentence) else { return true }
      guard let next = nextVisible(index + 1, text) else { return false }
      let following = text.tokens[next].flags
      return following.contains(.capitalized) && !following.contains(.allCaps)
    }
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
