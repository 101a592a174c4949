/// Adds to the reasons of another recogniser how the words of the evidence were hidden: *…; written
/// with a digit for a letter*.
///
/// Texts where nothing was found cost one comparison. Complexity: that of the recogniser, O(tokens) for a text
/// where it found something, and O(log tokens) for each candidate.
struct DisguiseNaming: Recognizer {
  let recognizer: any Recognizer

  /// The rules of the recogniser.
  var rules: Set<RuleCode> { recognizer.rules }

  /// Lets the recogniser see the text, then completes the reasons of what it added.
  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    let before = observations.candidates.count
    recognizer.examine(text, into: &observations)
    guard observations.candidates.count > before else { return }
    let hidden = hiddenWords(text)
    guard !hidden.isEmpty else { return }
    var candidates = observations.candidates
    var isChanged = false
    for index in before..<candidates.count {
      let disguise = candidates[index].spans.reduce(into: Disguise()) {
        $0.formUnion(Self.disguise(within: $1, hidden))
      }
      guard let name = disguise.description else { continue }
      candidates[index].reason.sv += "; \(name.sv)"
      candidates[index].reason.en += "; \(name.en)"
      isChanged = true
    }
    if isChanged { observations.replaceCandidates(candidates) }
  }

  private struct HiddenWord {
    var range: Range<Int>
    var disguise: Disguise
  }

  /// The words that were hidden, in the order of the text as received; accents alone hide nothing.
  private func hiddenWords(_ text: borrowing TextAnalysis) -> [HiddenWord] {
    var hidden: [HiddenWord] = []
    for index in text.tokens.indices where text.tokens[index].isWordLike {
      let disguise = text.disguise(ofToken: index).subtracting(.accented)
      guard !disguise.isEmpty else { continue }
      hidden.append(
        HiddenWord(range: text.originalRange(of: text.tokens[index]), disguise: disguise))
    }
    return hidden.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// How the words within `span` were hidden.
  private static func disguise(within span: Range<Int>, _ hidden: [HiddenWord]) -> Disguise {
    var low = 0
    var high = hidden.count
    while low < high {
      let middle = (low + high) / 2
      if hidden[middle].range.lowerBound < span.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var disguise: Disguise = []
    while low < hidden.count, hidden[low].range.lowerBound < span.upperBound {
      if hidden[low].range.upperBound <= span.upperBound {
        disguise.formUnion(hidden[low].disguise)
      }
      low += 1
    }
    return disguise
  }
}
