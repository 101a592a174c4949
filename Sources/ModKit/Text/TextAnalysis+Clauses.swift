extension TextAnalysis {
  /// Finds sentences and clauses, and marks negation and language in them. Complexity: O(tokens).
  mutating func divide() {
    var sentenceStart = 0
    var clauseStart = 0
    var bareWords = 0
    var negated = false
    var english = 0
    var swedish = 0
    for index in tokens.indices {
      let token = tokens[index]
      let bits = token.word == .unknown ? 0 : vocabulary.contextBits(of: token.word)
      if bits != 0 {
        if bits & Self.reportMask != 0 { hasReportCue = true }
        if bits >> UInt64(ContextWords.backwards.index) & 1 == 1 { hasBackwardsCue = true }
        if bits >> UInt64(ContextWords.clauseOpener.index) & 1 == 1, index > clauseStart,
          hasWord(in: clauseStart..<index)
        {
          closeClause(clauseStart..<index, negated: negated)
          (clauseStart, negated) = (index, false)
        }
        if bits >> UInt64(ContextWords.negation.index) & 1 == 1 { negated = true }
        english += Int(bits >> UInt64(ContextWords.english.index) & 1)
        swedish += Int(bits >> UInt64(ContextWords.swedish.index) & 1)
        bareWords += Int(bits >> UInt64(ContextWords.bareSwedish.index) & 1)
      }
      guard token.kind == .punctuation || token.kind == .newline else { continue }
      let boundary = boundary(after: index)
      if boundary == .none { continue }
      closeClause(clauseStart..<index + 1, negated: negated)
      (clauseStart, negated) = (index + 1, false)
      if boundary == .sentence {
        closeSentence(sentenceStart..<index + 1, isEnglish: english > 1 && english > swedish)
        (sentenceStart, english, swedish) = (index + 1, 0, 0)
      }
    }
    if clauseStart < tokens.count { closeClause(clauseStart..<tokens.count, negated: negated) }
    if sentenceStart < tokens.count {
      closeSentence(sentenceStart..<tokens.count, isEnglish: english > 1 && english > swedish)
    }
    lacksSwedishLetters = bareWords > 0 && !hasSwedishLetter
  }

  private enum Boundary {
    case none
    case clause
    case sentence
  }

  private func boundary(after index: Int) -> Boundary {
    let token = tokens[index]
    switch token.kind {
    case .newline: return .sentence
    case .punctuation: break
    case .word, .number, .mixed, .emoji, .link, .mention, .hashtag: return .none
    }
    let nextIsGlued = index + 1 < tokens.count && tokens[index + 1].flags.contains(.glued)
    switch folded[token.range.lowerBound].value {
    case 0x21, 0x3F, 0x2026:
      return index + 1 < tokens.count && tokens[index + 1].kind == .punctuation && nextIsGlued
        ? .none : .sentence
    case 0x2E:
      if nextIsGlued, tokens[index + 1].kind != .punctuation { return .none }
      if nextIsGlued, token.count == 1 { return .none }
      guard token.count == 1, index > 0, token.flags.contains(.glued) else { return .sentence }
      let before = tokens[index - 1]
      if self.token(before, isIn: ContextWords.abbreviation), index + 1 < tokens.count,
        !tokens[index + 1].flags.contains(.capitalized), tokens[index + 1].kind != .newline
      {
        return .none
      }
      return .sentence
    case 0x2C, 0x3B, 0x3A: return nextIsGlued ? .none : .clause
    case 0x28, 0x29, 0x2013, 0x2014: return .clause
    case 0x2D: return token.flags.contains(.glued) || nextIsGlued ? .none : .clause
    default: return .none
    }
  }

  private func hasWord(in range: Range<Int>) -> Bool {
    range.contains { tokens[$0].isWordLike }
  }

  private mutating func closeClause(_ range: Range<Int>, negated: Bool) {
    let number = clauses.count
    clauses.append(range)
    var tokens = tokens.mutableSpan
    for index in range {
      tokens[index].clause = number
      if negated { tokens[index].flags.insert(.negated) }
    }
  }

  private mutating func closeSentence(_ range: Range<Int>, isEnglish: Bool) {
    let number = sentences.count
    sentences.append(range)
    var tokens = tokens.mutableSpan
    var opens = true
    for index in range {
      tokens[index].sentence = number
      if isEnglish { tokens[index].flags.insert(.english) }
      if opens, tokens[index].isWordLike {
        tokens[index].flags.insert(.opensSentence)
        opens = false
      }
    }
  }

  var hasSwedishLetter: Bool {
    (0..<folded.count).contains {
      let value = folded[$0].value
      return value == 0xE5 || value == 0xE4 || value == 0xF6
    }
  }
}
