/// Tries of patterns, each at one start; the storage is reused.
///
/// Places between tokens are token indices: the token at a place stands after it. A gap that failed
/// at a place once is not tried there again, so a try takes at most gaps × window × choices.
struct PatternRun {
  private static let window = 64
  /// Whether negations and forbidden words are overlooked.
  private let isLoose: Bool
  private var start = 0
  private var sight = PatternSight(0..<0)
  /// By gap of the pattern, the places where it failed, as bits counted from the start.
  private var failed: InlineArray<16, UInt64> = .init(repeating: 0)
  private var openPlace = -1
  private var closePlace = -1

  /// Prepares to run patterns; a loose run overlooks negations and the words that a pattern forbids.
  init(isLoose: Bool = false) { self.isLoose = isLoose }

  /// The match of `entry` that begins at `start`, or nil.
  mutating func match(
    _ entry: PatternCode.Entry, at start: Int, _ code: borrowing PatternCode,
    in text: borrowing TextAnalysis
  ) -> PatternMatch? {
    self.start = start
    sight = PatternSight(text.sentences[text.tokens[start].sentence])
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
    var step = step
    var place = place
    while true {
      switch code.instructions[Int(step)] {
      case .accept: return place
      case .token(let test):
        guard let token = sight.next(place, text), sight.passes(test, token, code, text) else {
          return nil
        }
        place = token + 1
      case .jump(let target):
        step = target
        continue
      case .comma:
        let end = sight.afterSigns(place, text)
        guard end > place else { return nil }
        place = end
      case .forbid, .sentenceStart, .sentenceEnd:
        guard
          sight.holds(code.instructions[Int(step)], at: place, code, text)
            || isLoose && code.instructions[Int(step)].isForbidding
        else { return nil }
      case .split(let first, let count):
        let next = sight.next(place, text)
        for index in Int(first)..<Int(first) + Int(count) {
          let choice = code.choices[index]
          if sight.mayMatch(choice, next, code, text), let end = forward(choice, place, code, text)
          {
            return end
          }
        }
        return nil
      case .gap(let most, let acrossClauses, let overNegation, let number):
        guard mayTry(Int(number), place) else { return nil }
        return skip(
          step + 1, place, most: Int(most), acrossClauses: acrossClauses,
          overNegation: overNegation, code, text)
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
      }
      step += 1
    }
  }

  /// The place after the match of the steps from `step` behind at most so many skipped tokens, or nil.
  private mutating func skip(
    _ step: UInt32, _ place: Int, most: Int, acrossClauses: Bool, overNegation: Bool,
    _ code: borrowing PatternCode, _ text: borrowing TextAnalysis
  ) -> Int? {
    let clause = text.tokens[place > start ? place - 1 : start].clause
    var current = place
    for count in 0...most {
      if acrossClauses { current = sight.afterSigns(current, text) }
      let next = sight.next(current, text)
      if sight.mayMatch(step, next, code, text), let end = forward(step, current, code, text) {
        return end
      }
      guard count < most, let token = next,
        acrossClauses || text.tokens[token].clause == clause,
        overNegation || isLoose || !text.token(text.tokens[token], isIn: ContextWords.negation)
      else { return nil }
      current = token + 1
    }
    return nil
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
}
