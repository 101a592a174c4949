/// The words of `text`, white space between them, each also without dots and rings.
///
///     spellings("när hur")   // ["när", "nar", "hur"]
///
/// For closed sets of ordinary words only, where *nar* can mean nothing else; never for swear words.
func spellings(_ text: String) -> [String] {
  var result: [String] = []
  for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
    result.append(String(Substring(word)))
    // å, ä, ö and é begin with 0xC3 in UTF-8.
    if word.contains(0xC3) {
      let bare = bareSpelling(word)
      if !bare.elementsEqual(word) { result.append(String(decoding: bare, as: UTF8.self)) }
    }
  }
  return result
}

private func bareSpelling(_ word: Substring.UTF8View) -> [UInt8] {
  var bare: [UInt8] = []
  for byte in word {
    let letter: Unicode.Scalar? =
      switch byte {
      case 0xA5 where bare.last == 0xC3, 0xA4 where bare.last == 0xC3: "a"
      case 0xB6 where bare.last == 0xC3: "o"
      case 0xA9 where bare.last == 0xC3: "e"
      default: nil
      }
    if let letter {
      bare[bare.count - 1] = UInt8(ascii: letter)
    } else {
      bare.append(byte)
    }
  }
  return bare
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
