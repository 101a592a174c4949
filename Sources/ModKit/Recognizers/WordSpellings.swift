/// The words of `text`, white space between them, each also without dots and rings.
///
///     spellings("när hur")   // ["när", "nar", "hur"]
///
/// For closed sets of ordinary words only, where *nar* can mean nothing else; never for swear words.
func spellings(_ text: String) -> [String] {
  var result: [String] = []
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    result.append(String(word))
    let bare = String(word.map(bareLetter))
    if bare != word { result.append(bare) }
  }
  return result
}

private func bareLetter(_ letter: Character) -> Character {
  switch letter {
  case "å", "ä": "a"
  case "ö": "o"
  case "é": "e"
  default: letter
  }
}

/// Endings of words, such as those of street names, looked for in one step a letter.
///
///     WordEndings("vägen gatan").length(in: text, token)   // 5 for "storgatan"
struct WordEndings: Sendable {
  private let byLast: [UInt32: [[UInt32]]]

  /// Takes endings with white space between them, their spellings without dots and rings too.
  init(_ endings: String) {
    byLast = Dictionary(grouping: spellings(endings).map(foldedLetters)) { $0.last ?? 0 }
  }

  /// The length of the longest ending that the token has with `stem` letters or more before it, else
  /// nil. Complexity: O(endings with that last letter).
  func length(in text: borrowing TextAnalysis, _ token: Token, stem: Int = 2) -> Int? {
    guard token.kind == .word || token.kind == .hashtag,
      let endings = byLast[text[token.range.upperBound - 1].value]
    else { return nil }
    var longest: Int?
    for ending in endings where ending.count + stem <= token.count && ending.count > longest ?? 0 {
      let start = token.range.upperBound - ending.count
      var index = 0
      while index < ending.count, text[start + index].value == ending[index] { index += 1 }
      if index == ending.count { longest = ending.count }
    }
    return longest
  }
}

extension TextAnalysis {
  /// The index of the first token that starts at or after the folded scalar `position`.
  /// Complexity: O(log tokens).
  func tokenIndex(from position: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that a range of folded scalars touches.
  func tokenRange(of range: Range<Int>) -> Range<Int> {
    var lower = tokenIndex(from: range.lowerBound)
    if lower > 0, tokens[lower - 1].range.upperBound > range.lowerBound { lower -= 1 }
    return lower..<max(lower, tokenIndex(from: range.upperBound))
  }

  /// Whether any token of `range` is in `wordClass`.
  func contains(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
    for index in range where tokens[index].word != .unknown {
      if vocabulary.contains(tokens[index].word, in: wordClass) { return true }
    }
    return false
  }

  /// The tokens from `before` words ahead of `range` to `after` behind it, within its sentences.
  func surroundings(of range: Range<Int>, before: Int, after: Int) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let first = sentences[tokens[range.lowerBound].sentence].lowerBound
    let last = sentences[tokens[range.upperBound - 1].sentence].upperBound
    return max(first, range.lowerBound - before)..<min(last, range.upperBound + after)
  }
}
