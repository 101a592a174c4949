extension TextAnalysis {
  /// Marks the tokens inside quotation marks; an unclosed quotation ends with its paragraph.
  ///
  /// `"` `”` `“` `„` `»` `«` open and close alike, for Swedish writes ”x” and »x»; a single mark opens
  /// before a word and counts only when another closes it in the same paragraph.
  /// Complexity: O(tokens).
  mutating func markQuotations() {
    var isOpen = false
    var singleStart: Int?
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .newline:
        isOpen = false
        singleStart = nil
      case .punctuation:
        switch folded[token.range.lowerBound].value {
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB:
          if isOpen || !isInchMark(index) { isOpen.toggle() }
        case 0x27, 0x2018, 0x2019:
          let nextIsGlued = index + 1 < tokens.count && tokens[index + 1].flags.contains(.glued)
          if let start = singleStart, token.flags.contains(.glued), !nextIsGlued {
            for inner in start..<index { tokens[inner].flags.insert(.quoted) }
            singleStart = nil
          } else if singleStart == nil, nextIsGlued, !token.flags.contains(.glued) {
            singleStart = index + 1
          }
        default: break
        }
      case .word, .number, .mixed, .emoji, .link, .mention, .hashtag: break
      }
      if isOpen { tokens[index].flags.insert(.quoted) }
    }
  }

  /// Whether `value` is a mark that `markQuotations` looks at.
  static func isQuotationMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C...0x201E: true
    default: false
    }
  }

  private func isInchMark(_ index: Int) -> Bool {
    tokens[index].flags.contains(.glued) && index > 0 && tokens[index - 1].kind == .number
  }

  /// Marks what the author reports: what follows *kallade mig*, *ordet*, *hon skrek*, and sentences
  /// about graffiti and complaints. Complexity: O(tokens).
  mutating func markReports() {
    for sentence in sentences {
      var reportedFrom = sentence.upperBound
      for index in sentence where tokens[index].word != .unknown {
        let bits = vocabulary.contextBits(of: tokens[index].word)
        guard bits & Self.reportMask != 0 else { continue }
        if bits >> UInt64(ContextWords.complaint.index) & 1 == 1 {
          reportedFrom = sentence.lowerBound
          break
        }
        if bits >> UInt64(ContextWords.mention.index) & 1 == 1 {
          reportedFrom = min(reportedFrom, index + 1)
        } else if !isAuthor(near: index, in: sentence) {
          reportedFrom = min(reportedFrom, startOfReport(at: index, in: sentence, bits: bits))
        }
      }
      for index in reportedFrom..<sentence.upperBound { tokens[index].flags.insert(.reported) }
    }
  }

  static var reportMask: UInt64 {
    1 << UInt64(ContextWords.reportingVerb.index) | 1 << UInt64(ContextWords.naming.index)
      | 1 << UInt64(ContextWords.mention.index) | 1 << UInt64(ContextWords.complaint.index)
  }

  /// *jag skrev*, *skriver jag*: the author's own words are no report.
  private func isAuthor(near index: Int, in sentence: Range<Int>) -> Bool {
    for neighbour in [index - 1, index + 1] where sentence.contains(neighbour) {
      if token(tokens[neighbour], isIn: ContextWords.author),
        !self.token(tokens[neighbour], is: "mig"), !self.token(tokens[neighbour], is: "oss")
      {
        return true
      }
    }
    return false
  }

  /// A report after its words, *X, skrek han*, covers what stands before it in the sentence.
  private func startOfReport(at index: Int, in sentence: Range<Int>, bits: UInt64) -> Int {
    let follows = index > sentence.lowerBound && tokens[index - 1].kind == .punctuation
    let isNaming = bits >> UInt64(ContextWords.naming.index) & 1 == 1
    return follows && !isNaming ? sentence.lowerBound : index + 1
  }
}
