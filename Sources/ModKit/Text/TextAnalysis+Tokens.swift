extension TextAnalysis {
  /// Cuts the folded scalars into tokens. Complexity: O(scalars).
  mutating func tokenize() {
    var index = 0
    var isGlued = false
    var chunkToken = 0
    var chunkStart = 0
    var chunkIsChecked = false
    while index < folded.count {
      if !isGlued {
        chunkToken = tokens.count
        chunkStart = index
        chunkIsChecked = false
      }
      switch classes[folded[index].value] {
      case .space:
        index += 1
        isGlued = false
        continue
      case .newline:
        index = addNewline(at: index)
        isGlued = false
        continue
      case .letter, .digit:
        index = addWord(at: index, isGlued: isGlued, kind: nil)
        if !chunkIsChecked, index < folded.count, Self.joinsAddress(folded[index].value),
          let end = linkEnd(chunk: chunkStart, wordEnd: index)
        {
          chunkIsChecked = true
          if end > index {
            tokens.removeSubrange(chunkToken...)
            tokens.append(Token(.link, chunkStart..<end, flags: []))
            index = end
          }
        }
      case .sign: index = addSign(at: index, isGlued: isGlued)
      case .emoji:
        addEmoji(at: index, isGlued: isGlued)
        index += 1
      }
      isGlued = true
    }
  }

  private mutating func addNewline(at start: Int) -> Int {
    var index = start
    while index < folded.count {
      let scalarClass = classes[folded[index].value]
      guard scalarClass == .newline || scalarClass == .space else { break }
      index += 1
    }
    tokens.append(Token(.newline, start..<index, flags: []))
    return index
  }

  /// Adds the run of letters and digits at `start`; returns its end.
  private mutating func addWord(at start: Int, isGlued: Bool, kind: Token.Kind?) -> Int {
    // Made here, for a method that does not change the text would be given a copy of it.
    var scan = TokenScan(
      folded.storage.span, from: start, to: folded.count, table: classes.low.span,
      joinsLowLines: kind != nil)
    let index = scan.end
    if scan.hasLatin && scan.hasOther {
      replaceLookalikes(start..<index)
      scan = TokenScan(
        folded.storage.span, from: start, to: index, table: classes.low.span, joinsLowLines: true)
    }
    var flags = scan.flags(
      folded.storage.span, firstIsCapital: folded[start].traits.contains(.uppercase))
    if isGlued { flags.insert(.glued) }
    if scan.hasOther, !scan.hasLatin { flags.insert(.otherScript) }
    let found: Token.Kind = !scan.hasLetters ? .number : !scan.hasDigits ? .word : .mixed
    var word = WordID.unknown
    var second = WordID.unknown
    if scan.hasLetters {
      word = vocabulary.find(scan.key, start..<index, in: folded)
      if word == .unknown {
        (word, second) = vocabulary.findAffixes(start..<index, in: folded)
        if word != .unknown { flags.insert(.affixed) }
      }
    }
    var token = Token(kind ?? found, start..<index, flags: flags, word: word)
    token.secondRow = second.row
    tokens.append(token)
    return index
  }

  private mutating func replaceLookalikes(_ range: Range<Int>) {
    for index in range {
      if let latin = latinLookalike(of: folded[index].value) { folded.replace(index, by: latin) }
    }
  }

  private mutating func addEmoji(at index: Int, isGlued: Bool) {
    let value = folded[index].value
    let word = vocabulary.find(count: 1) { _ in value }
    tokens.append(Token(.emoji, index..<index + 1, flags: isGlued ? .glued : [], word: word))
  }

  private mutating func addSign(at start: Int, isGlued: Bool) -> Int {
    let value = folded[start].value
    if value == 0x40 || value == 0x23, start + 1 < folded.count,
      classes[folded[start + 1].value] == .letter,
      !isGlued || tokens.last?.kind == .punctuation
    {
      return addWord(at: start + 1, isGlued: isGlued, kind: value == 0x40 ? .mention : .hashtag)
    }
    if Self.isQuotationMark(value) { hasQuotationMark = true }
    var index = start + 1
    while index < folded.count, folded[index].value == value { index += 1 }
    tokens.append(Token(.punctuation, start..<index, flags: isGlued ? .glued : []))
    return index
  }
}
