/// Adds to the reasons of another recogniser how the words of the evidence were hidden: *…; written
/// with a digit for a letter*.
///
/// Texts that hide nothing cost one comparison. Complexity: that of the recogniser, and
/// O(tokens) for each of its candidates.
struct DisguiseNaming: Recognizer {
  let recognizer: any Recognizer

  /// The rules of the recogniser.
  var rules: Set<RuleCode> { recognizer.rules }

  /// Lets the recogniser see the text, then completes the reasons of what it added.
  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    let before = observations.candidates.count
    recognizer.examine(text, into: &observations)
    guard observations.candidates.count > before else { return }
    var candidates = observations.candidates
    var isChanged = false
    for index in before..<candidates.count {
      guard let hidden = disguise(within: candidates[index].spans, text).description else {
        continue
      }
      candidates[index].reason.sv += "; \(hidden.sv)"
      candidates[index].reason.en += "; \(hidden.en)"
      isChanged = true
    }
    if isChanged { observations.replaceCandidates(candidates) }
  }

  /// How the words within `spans` were hidden; accents alone hide nothing.
  private func disguise(within spans: [Range<Int>], _ text: borrowing TextAnalysis) -> Disguise {
    var disguise: Disguise = []
    for index in text.tokens.indices where text.tokens[index].isWordLike {
      let range = text.originalRange(of: text.tokens[index])
      for span in spans where span.lowerBound <= range.lowerBound {
        if range.upperBound <= span.upperBound {
          disguise.formUnion(text.disguise(ofToken: index))
        }
      }
    }
    return disguise.subtracting(.accented)
  }
}
