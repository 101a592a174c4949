/// Finds the codes of hate that are written with digits and signs: *14/88*, *1488*, *(((name)))*.
///
/// A number alone may be a price or a year, so it is only a signal. Complexity: O(tokens).
struct HateCodes: Recognizer {
  /// Only `hate`.
  var rules: Set<RuleCode> { [.hate] }

  private let reason = Bilingual(
    sv: "kod för rasism eller nazism i siffror eller tecken",
    en: "a code of racism or nazism in digits or signs")

  /// Adds a candidate for each code.
  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    let hasTriple = text.signs.marks.contains(.triple)
    for index in (hasTriple ? 0 : text.signs.firstDigits)..<text.tokens.count {
      let token = text.tokens[index]
      switch token.kind {
      case .number:
        if text.token(token, is: "1488"), !isAmount(after: index, text), !isNumbered(index, text) {
          observations.add(
            text.candidate(.hate, .possible, tokens: index..<index + 1, reason: reason))
        } else if text.token(token, is: "14"), isSlash(index + 1, text),
          index + 2 < text.tokens.count,
          text.token(text.tokens[index + 2], is: "88")
        {
          observations.add(
            text.candidate(.hate, .likely, tokens: index..<index + 3, reason: reason))
        }
      case .punctuation:
        if isTriple(index, 0x28, text), let end = echoEnd(after: index, text) {
          observations.add(
            text.candidate(.hate, .likely, tokens: index..<end + 1, reason: reason))
        }
      case .word, .mixed, .emoji, .link, .mention, .hashtag, .newline: break
      }
    }
  }

  /// *faktura 1488*, *år 1488*: the number of what is named right before it. A slogan or a verb before it
  /// names nothing: *heil 1488*, *vi är 1488*.
  private func isNumbered(_ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    guard index > 0, text.tokens[index - 1].kind == .word else { return false }
    let before = text.tokens[index - 1]
    return !["är", "e", "för", "och", "heil", "sieg", "power", "hell", "alltid"].contains {
      text.token(before, is: $0)
    }
  }

  private func isAmount(after index: Int, _ text: borrowing TextAnalysis) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word
      && (text.token(next, is: "kr") || text.token(next, is: "kronor")
        || text.token(next, is: "meter") || text.token(next, is: "personer"))
  }

  private func isSlash(_ index: Int, _ text: borrowing TextAnalysis) -> Bool {
    index < text.tokens.count && text.tokens[index].count == 1
      && text[text.tokens[index].range.lowerBound].value == 0x2F
  }

  private func isTriple(_ index: Int, _ sign: UInt32, _ text: borrowing TextAnalysis) -> Bool {
    text.tokens[index].kind == .punctuation && text.tokens[index].count == 3
      && text[text.tokens[index].range.lowerBound].value == sign
  }

  private func echoEnd(after index: Int, _ text: borrowing TextAnalysis) -> Int? {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].isWordLike else { return nil }
    return (index + 1..<min(index + 6, text.tokens.count)).first { isTriple($0, 0x29, text) }
  }
}
