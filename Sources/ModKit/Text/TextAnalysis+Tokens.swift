/// What the letters of one token say about it.
private struct TokenScan {
  var hash = WordHash()
  var letters = 0
  var digits = 0
  var capitals = 0
  var hasLatin = false
  var hasOther = false
  var innerCapital = false
  var stretched = false
  var traits: FoldedScalar.Traits = []
  private var previous: UInt32 = 0
  private var run = 0
  private var afterSmall = false

  mutating func add(_ scalar: FoldedScalar, isLetter: Bool) {
    let value = scalar.value
    hash.add(value)
    traits.formUnion(scalar.traits)
    if isLetter {
      letters &+= 1
      if value < 0x370 { hasLatin = true } else if value < 0x530 { hasOther = true }
      if scalar.traits.contains(.uppercase) {
        capitals &+= 1
        if afterSmall { innerCapital = true }
      } else {
        afterSmall = true
      }
    } else {
      digits &+= 1
    }
    run = value == previous ? run &+ 1 : 1
    if run == 3 { stretched = true }
    previous = value
  }

  func flags(firstIsCapital: Bool) -> Token.Flags {
    var flags: Token.Flags = []
    if firstIsCapital { flags.insert(.capitalized) }
    if letters > 1, capitals == letters { flags.insert(.allCaps) }
    if innerCapital { flags.insert(.innerCapital) }
    if stretched { flags.insert(.stretched) }
    if !traits.isDisjoint(with: .disguises) { flags.insert(.disguised) }
    return flags
  }
}

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
        if !chunkIsChecked, let end = linkEnd(chunk: chunkStart, wordEnd: index) {
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
    var scan = TokenScan()
    var index = start
    while index < folded.count {
      let scalar = folded[index]
      let scalarClass = classes[scalar.value]
      if scalarClass == .letter {
        scan.add(scalar, isLetter: true)
      } else if scalarClass == .digit || (kind != nil && scalar.value == 0x5F) {
        scan.add(scalar, isLetter: false)
      } else {
        break
      }
      index += 1
    }
    if scan.hasLatin && scan.hasOther { scan = replaceLookalikes(start..<index) }
    var flags = scan.flags(
      firstIsCapital: folded[start].traits.contains(.uppercase))
    if isGlued { flags.insert(.glued) }
    if scan.hasOther, !scan.hasLatin { flags.insert(.otherScript) }
    let found: Token.Kind = scan.letters == 0 ? .number : scan.digits == 0 ? .word : .mixed
    var word = WordID.unknown
    var second = WordID.unknown
    if scan.letters > 0 {
      word = vocabulary.find(scan.hash, start..<index, in: folded)
      if word == .unknown {
        (word, second) = vocabulary.findAffixes(start..<index, in: folded)
        if word != .unknown { flags.insert(.affixed) }
      }
    }
    tokens.append(Token(kind ?? found, start..<index, flags: flags, word: word))
    if second != .unknown { tokens[tokens.count - 1].second = second }
    return index
  }

  private mutating func replaceLookalikes(_ range: Range<Int>) -> TokenScan {
    var scan = TokenScan()
    for index in range {
      if let latin = latinLookalike(of: folded[index].value) { folded.replace(index, by: latin) }
      scan.add(folded[index], isLetter: classes[folded[index].value] == .letter)
    }
    return scan
  }

  private mutating func addEmoji(at index: Int, isGlued: Bool) {
    var hash = WordHash()
    let value = folded[index].value
    hash.add(value)
    let word = vocabulary.find(hash, count: 1) { _ in value }
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
