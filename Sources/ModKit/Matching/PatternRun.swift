/// One try of one pattern at one anchor.
///
/// Places between tokens are token indices: the token at a place stands after it. A pair of step and
/// place that failed once is not tried again, so a try takes at most steps × window.
struct PatternRun {
  /// How many steps a pattern may have: one bit for each in the record of what failed.
  static let mostSteps = 32
  private static let window = 64
  private let program: PatternProgram
  private let anchor: Int
  private let bounds: Range<Int>
  private var failed: InlineArray<32, UInt64> = .init(repeating: 0)
  private var openPlace = -1
  private var closePlace = -1

  init(_ program: PatternProgram, anchor: Int, in text: borrowing TextAnalysis) {
    self.program = program
    self.anchor = anchor
    bounds = text.sentences[text.tokens[anchor].sentence]
  }

  /// The match with this anchor, or nil.
  mutating func match(in text: borrowing TextAnalysis) -> PatternMatch? {
    guard program.steps.count <= PatternRun.mostSteps else { return nil }
    guard let end = forward(program.anchor + 1, anchor + 1, text) else { return nil }
    guard let start = backward(program.anchor - 1, anchor, text) else { return nil }
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

  private mutating func forward(
    _ step: Int, _ place: Int, _ text: borrowing TextAnalysis
  ) -> Int? {
    guard step < program.steps.count else { return place }
    guard mayTry(step, place) else { return nil }
    switch program.steps[step] {
    case .token(let test, let isOptional):
      if let token = nextVisible(place, text), matches(test, token, text),
        let end = forward(step + 1, token + 1, text)
      {
        return end
      }
      return isOptional ? forward(step + 1, place, text) : nil
    case .gap(let most, let acrossClauses):
      let clause = place > 0 ? text.tokens[place - 1].clause : -1
      var current = place
      for count in 0...most {
        if acrossClauses { current = afterClauseSigns(current, text) }
        if let end = forward(step + 1, current, text) { return end }
        guard count < most, let token = nextVisible(current, text),
          acrossClauses || text.tokens[token].clause == clause
        else { return nil }
        current = token + 1
      }
      return nil
    case .comma:
      var current = place
      while current < bounds.upperBound, text.tokens[current].kind == .punctuation { current += 1 }
      return current > place ? forward(step + 1, current, text) : nil
    case .open:
      openPlace = place
      return forward(step + 1, place, text)
    case .close:
      closePlace = place
      return forward(step + 1, place, text)
    case .forbid, .sentenceStart, .sentenceEnd:
      return holds(program.steps[step], at: place, text) ? forward(step + 1, place, text) : nil
    }
  }

  private mutating func backward(
    _ step: Int, _ place: Int, _ text: borrowing TextAnalysis
  ) -> Int? {
    guard step >= 0 else { return place }
    guard mayTry(step, place) else { return nil }
    switch program.steps[step] {
    case .token(let test, let isOptional):
      if let token = previousVisible(place, text), matches(test, token, text),
        let start = backward(step - 1, token, text)
      {
        return start
      }
      return isOptional ? backward(step - 1, place, text) : nil
    case .gap(let most, let acrossClauses):
      let clause = place < text.tokens.count ? text.tokens[place].clause : -1
      var current = place
      for count in 0...most {
        if acrossClauses { current = beforeClauseSigns(current, text) }
        if let start = backward(step - 1, current, text) { return start }
        guard count < most, let token = previousVisible(current, text),
          acrossClauses || text.tokens[token].clause == clause
        else { return nil }
        current = token
      }
      return nil
    case .comma:
      var current = place
      while current > bounds.lowerBound, text.tokens[current - 1].kind == .punctuation {
        current -= 1
      }
      return current < place ? backward(step - 1, current, text) : nil
    case .open:
      openPlace = place
      return backward(step - 1, place, text)
    case .close:
      closePlace = place
      return backward(step - 1, place, text)
    case .forbid, .sentenceStart, .sentenceEnd:
      return holds(program.steps[step], at: place, text) ? backward(step - 1, place, text) : nil
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
    case .token, .gap, .comma, .open, .close: return true
    }
  }

  private mutating func mayTry(_ step: Int, _ place: Int) -> Bool {
    let offset = abs(place - anchor)
    guard offset < Self.window else { return false }
    let bit: UInt64 = 1 << UInt64(offset)
    guard failed[step] & bit == 0 else { return false }
    failed[step] |= bit
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
    case .name:
      guard token.kind == .word, token.flags.contains(.capitalized),
        !text.token(token, isIn: ContextWords.swedish)
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

  private func beforeClauseSigns(_ place: Int, _ text: borrowing TextAnalysis) -> Int {
    var index = place
    while index > bounds.lowerBound, text.tokens[index - 1].kind == .punctuation { index -= 1 }
    return index
  }
}
