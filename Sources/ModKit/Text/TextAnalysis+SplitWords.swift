extension TextAnalysis {
  /// *hel-* at the end of a line and *vete* on the next.
  func brokenWord(at index: Int) -> Replacement? {
    guard index + 3 < tokens.count, tokens[index].kind == .word, tokens[index + 3].kind == .word,
      tokens[index + 2].kind == .newline, tokens[index + 1].kind == .punctuation,
      tokens[index + 1].flags.contains(.glued),
      folded[tokens[index + 1].range.lowerBound].value == 0x2D
    else { return nil }
    return joined(index..<index + 4, disguise: .separators)
  }

  /// *jäv la*, *idi ot*: the first part is listed because it is no word in such a place.
  func splitWord(at index: Int) -> Replacement? {
    let token = tokens[index]
    guard index + 1 < tokens.count, token.word != .unknown,
      self.token(token, isIn: ContextWords.splitStart)
    else { return nil }
    let next = tokens[index + 1]
    guard next.kind == .word, !next.flags.contains(.glued) else { return nil }
    if self.token(token, is: "hel") {
      guard index > 0, self.token(tokens[index - 1], isIn: ContextWords.splitBefore) else {
        return nil
      }
    }
    return joined(index..<index + 2, disguise: .spaced)
  }

  /// The first and last token of `range` as one word, if it is one that is hidden.
  private func joined(_ range: Range<Int>, disguise: Disguise) -> Replacement? {
    let token = tokens[range.lowerBound]
    let next = tokens[range.upperBound - 1]
    let count = token.count
    let word = vocabulary.find(count: count + next.count) { position in
      position < count
        ? folded[token.range.lowerBound + position].value
        : folded[next.range.lowerBound + position - count].value
    }
    guard word != .unknown, vocabulary.isUnmasked(word) else { return nil }
    return Replacement(
      tokens: range,
      words: [(token.range.lowerBound..<next.range.upperBound, word.rawValue, disguise)])
  }

  /// Words are read backwards only where the text says so.
  mutating func readBackwards() {
    var reader = MaskReader(vocabulary.masks)
    for index in tokens.indices where tokens[index].kind == .word && tokens[index].count > 2 {
      guard tokens[index].word == .unknown, let items = maskItems(tokens[index].range) else {
        continue
      }
      let turned = Array(items.reversed())
      guard let reading = reader.read(turned, from: 0, to: turned.count, collapsing: false) else {
        continue
      }
      tokens[index].word = vocabulary.word(rawValue: reading.word)
      unmaskings.append(Unmasking(token: index, disguise: reading.disguise.union(.reversed)))
    }
    unmaskings.sort { $0.token < $1.token }
  }
}
