/// Two recognisers as one, asked one after the other.
///
/// A recogniser that is called through `any Recognizer` is copied first, with all it holds on to; the halves of a
/// pair are called where they lie.
private struct RecognizerPair<First: Recognizer, Second: Recognizer>: Recognizer {
  let first: First
  let second: Second

  var rules: Set<RuleCode> { first.rules.union(second.rules) }

  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    first.examine(text, into: &observations)
    second.examine(text, into: &observations)
  }
}

/// A recogniser of nothing.
private struct NoRecognizer: Recognizer {
  var rules: Set<RuleCode> { [] }

  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {}
}

private func pair<First: Recognizer, Second: Recognizer>(
  _ first: First, _ second: Second
) -> any Recognizer {
  RecognizerPair(first: first, second: second)
}

/// `recognizers` as one, asked in their order.
func joined(_ recognizers: [any Recognizer]) -> any Recognizer {
  var all: any Recognizer = NoRecognizer()
  for recognizer in recognizers { all = pair(all, recognizer) }
  return all
}
