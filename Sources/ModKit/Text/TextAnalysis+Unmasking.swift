extension TextAnalysis {
  /// What a hidden word was read as.
  struct Unmasking: Sendable {
    var token: Int
    var disguise: Disguise
  }

  /// A run of tokens to be read as other tokens.
  struct Replacement {
    var tokens: Range<Int>
    var words: [(range: Range<Int>, word: UInt32, disguise: Disguise)]
  }

  /// Reads words hidden behind signs, digits, spaces and repeated letters, and puts one token with the
  /// word's id in the place of what was written.
  ///
  /// Letters are joined only inside what stands without spaces, in runs of three or more single letters,
  /// and for a list of words that people split; never across words. Complexity: O(scalars).
  mutating func unmask() {
    unmaskings.removeAll(keepingCapacity: true)
    guard !vocabulary.masks.isEmpty else { return }
    let replacements = hiddenWords()
    if !replacements.isEmpty { apply(replacements) }
  }

  /// The runs of tokens that hide words; not in `unmask`, where every question to the text would copy it.
  private func hiddenWords() -> [Replacement] {
    var replacements: [Replacement] = []
    var index = 0
    var reader = MaskReader(vocabulary.masks)
    var runEnd = 0
    while index < tokens.count {
      let next = afterPlain(index)
      if next > index {
        index = next
        continue
      }
      if index >= runEnd, isSingle(index), let run = singleLetters(from: index) {
        if let replacement = readLetters(run, &reader) {
          replacements.append(replacement)
          index = replacement.tokens.upperBound
          continue
        }
        runEnd = (run.last ?? index) + 1
      }
      if let replacement = brokenWord(at: index) {
        replacements.append(replacement)
        index = replacement.tokens.upperBound
        continue
      }
      let end = endOfChunk(index)
      if isSuspicious(index..<end) {
        let found = readChunk(index..<end, &reader)
        index = end
        replacements += found
        continue
      }
      if let replacement = splitWord(at: index) {
        replacements.append(replacement)
        index = replacement.tokens.upperBound
        continue
      }
      index = end
    }
    return replacements
  }

  /// The token after an ordinary word that stands between spaces, alone or with a mark at its end that hides
  /// nothing, as most do; else `index`.
  private func afterPlain(_ index: Int) -> Int {
    guard tokens[index].kind == .word, tokens[index].count > 1,
      tokens[index].flags.isDisjoint(
        with: [.stretched, .innerCapital, .disguised, .otherScript]),
      index + 1 < tokens.count
    else { return index }
    guard tokens[index + 1].flags.contains(.glued) else {
      return tokens[index].word == .unknown
        || !token(tokens[index], isIn: ContextWords.splitStart) ? index + 1 : index
    }
    guard tokens[index + 1].kind == .punctuation,
      index + 2 == tokens.count || !tokens[index + 2].flags.contains(.glued)
    else { return index }
    switch folded[tokens[index + 1].range.lowerBound].value {
    case 0x21, 0x2C, 0x2E, 0x3A, 0x3F: return index + 2
    default: return index
    }
  }

  /// The end of the tokens that stand without space from `index` on.
  private func endOfChunk(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, tokens[end].flags.contains(.glued) { end += 1 }
    return end
  }

  /// Whether a chunk can hide a word: ordinary words with ordinary signs around them cannot.
  private func isSuspicious(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return isOdd(tokens[range.lowerBound]) }
    var words = 0
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word, .mixed, .mention, .hashtag:
        words += 1
        if words > 1 || isOdd(token) { return true }
      case .number: words += 1
      case .punctuation:
        let value = folded[token.range.lowerBound].value
        if index == range.lowerBound, MaskAlphabet.opens(value) { return true }
        if index > range.lowerBound, MaskAlphabet.closes(value) { return true }
      case .emoji, .link, .newline: break
      }
    }
    return words > 1
  }

  private func isOdd(_ token: Token) -> Bool {
    guard token.isWordLike, token.word == .unknown || token.flags.contains(.affixed) else {
      return false
    }
    return token.kind == .mixed
      || !token.flags.isDisjoint(with: [.stretched, .innerCapital, .disguised, .otherScript])
  }

  /// Reads a chunk as a whole, from its first to its last letter, then with the signs at its ends, then
  /// its odd tokens one by one.
  private func readChunk(_ chunk: Range<Int>, _ reader: inout MaskReader) -> [Replacement] {
    guard let first = chunk.first(where: { isWritten($0) }),
      let last = chunk.last(where: { isWritten($0) })
    else { return [] }
    let core = first..<last + 1
    if isAbbreviation(core) { return [] }
    if chunk.contains(where: { tokens[$0].kind == .link }) { return [] }
    if core.count > 1 || isOdd(tokens[first]) {
      if let found = read(core, &reader) { return [found] }
    }
    if core != chunk, core.count > 1 || tokens[first].word == .unknown || tokens[first].count < 3 {
      if let found = read(chunk, &reader) { return [found] }
    }
    return core.compactMap { index in
      guard isOdd(tokens[index]), core.count > 1 || chunk.count > 1 else { return nil }
      return read(index..<index + 1, &reader)
    }
  }

  /// *k.u.k. monarkin*: three small letters with a full stop after each, before a small letter. In capitals,
  /// *F.A.N. vad dyrt*, nobody abbreviates so.
  private func isAbbreviation(_ core: Range<Int>) -> Bool {
    guard core.count == 5, core.upperBound + 1 < tokens.count, tokens[core.upperBound].count == 1,
      tokens[core.upperBound].flags.contains(.glued),
      !tokens[core.lowerBound].flags.contains(.capitalized),
      !tokens[core.upperBound + 1].flags.contains(.capitalized),
      !tokens[core.upperBound + 1].flags.contains(.glued)
    else { return false }
    return (core.lowerBound...core.upperBound).allSatisfy { index in
      (index - core.lowerBound) % 2 == 0
        ? isSingle(index) : folded[tokens[index].range.lowerBound].value == 0x2E
    }
  }

  private func isWritten(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .mixed, .mention, .hashtag, .number: true
    case .punctuation, .emoji, .link, .newline: false
    }
  }

  private func read(_ range: Range<Int>, _ reader: inout MaskReader) -> Replacement? {
    let scalars =
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    guard scalars.count <= 48 else { return nil }
    let isStretched = range.contains { tokens[$0].flags.contains(.stretched) }
    guard let items = maskItems(scalars) else { return nil }
    if let reading = reader.read(items, from: 0, to: items.count, collapsing: isStretched) {
      return Replacement(tokens: range, words: [(scalars, reading.word, reading.disguise)])
    }
    guard range.count == 1 else { return nil }
    if let found = readCapitals(range.lowerBound, items, &reader) { return found }
    guard
      let reading = reader.read(
        items, from: 0, to: items.count - 2, collapsing: isStretched, isPrefix: true),
      reading.length > 3, !reading.disguise.isEmpty,
      items[reading.end...].allSatisfy({ $0.isLetter }),
      vocabulary.beginsCompounds(vocabulary.word(rawValue: reading.word))
    else { return nil }
    return Replacement(
      tokens: range, words: [(scalars, reading.word, reading.disguise.union(.merged))])
  }

  /// *DettaJävlaBygge*: the parts between capitals are words of their own.
  private func readCapitals(
    _ index: Int, _ items: [MaskReader.Item], _ reader: inout MaskReader
  ) -> Replacement? {
    let token = tokens[index]
    guard token.flags.contains(.innerCapital) else { return nil }
    var start = 0
    for position in 1...token.count {
      let isEnd =
        position == token.count
        || folded[token.range.lowerBound + position].traits.contains(.uppercase)
      guard isEnd else { continue }
      if position - start >= 3,
        let reading = reader.read(items, from: start, to: position, collapsing: false)
      {
        let range = token.range.lowerBound + start..<token.range.lowerBound + position
        return Replacement(
          tokens: index..<index + 1,
          words: [(range, reading.word, reading.disguise.union(.merged))])
      }
      start = position
    }
    return nil
  }

  private func isSingle(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.count == 1 && (token.kind == .word || token.kind == .number)
  }

  /// Three or more single letters with spaces, line breaks or glued signs between, from the first on;
  /// the run is read as a whole or not at all.
  private func singleLetters(from start: Int) -> [Int]? {
    guard start + 2 < tokens.count, start == 0 || !tokens[start].flags.contains(.glued) else {
      return nil
    }
    var letters = [start]
    var hasSpace = false
    var index = start + 1
    while index < tokens.count, letters.count < 40 {
      var separator: Disguise = .separators
      if tokens[index].kind == .newline {
        separator = .spaced
        index += 1
      } else if tokens[index].kind == .punctuation || tokens[index].kind == .emoji,
        tokens[index].count == 1,
        MaskAlphabet.mask(folded[tokens[index].range.lowerBound].value) != MaskAlphabet.any,
        tokens[index].flags.contains(.glued), index + 1 < tokens.count,
        tokens[index + 1].flags.contains(.glued)
      {
        index += 1
      } else if !tokens[index].flags.contains(.glued) {
        separator = .spaced
      }
      guard index < tokens.count, isSingle(index) else { break }
      if separator == .spaced { hasSpace = true }
      letters.append(index)
      index += 1
    }
    guard letters.count >= 3, hasSpace else { return nil }
    if let last = letters.last, last + 1 < tokens.count, tokens[last + 1].flags.contains(.glued),
      isWritten(last + 1)
    {
      letters.removeLast()
    }
    return letters.count >= 3 ? letters : nil
  }

  private func readLetters(_ letters: [Int], _ reader: inout MaskReader) -> Replacement? {
    var items: [MaskReader.Item] = []
    for token in letters {
      guard let item = maskItems(tokens[token].range)?.first else { return nil }
      items.append(item)
    }
    var words: [(range: Range<Int>, word: UInt32, disguise: Disguise)] = []
    var position = 0
    while position < items.count {
      if items.count - position >= 3,
        let reading = reader.read(
          items, from: position, to: items.count, collapsing: false, isPrefix: true)
      {
        let range =
          tokens[letters[position]].range
          .lowerBound..<tokens[letters[reading.end - 1]].range
          .upperBound
        let between = separators(letters[position]...letters[reading.end - 1])
        words.append((range, reading.word, reading.disguise.union(between)))
        position = reading.end
      } else {
        guard isOneLetterWord(folded[tokens[letters[position]].range.lowerBound].value) else {
          return nil
        }
        position += 1
      }
    }
    guard let first = letters.first, let last = letters.last, !words.isEmpty else { return nil }
    return Replacement(tokens: first..<last + 1, words: words)
  }

  /// What stands between the single letters of a run.
  private func separators(_ range: ClosedRange<Int>) -> Disguise {
    var found: Disguise = []
    for index in range.dropFirst() {
      if tokens[index].kind == .newline || !tokens[index].flags.contains(.glued) {
        found.insert(.spaced)
      }
      if tokens[index].kind == .punctuation || tokens[index].kind == .emoji {
        found.insert(.separators)
      }
    }
    return found
  }

  private func isOneLetterWord(_ value: UInt32) -> Bool {
    switch value {
    case 0x69, 0xE5, 0xE4, 0xF6, 0x65, 0x6F: true
    default: false
    }
  }

  private mutating func apply(_ replacements: [Replacement]) {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    for replacement in replacements {
      result += tokens[index..<replacement.tokens.lowerBound]
      let model = tokens[replacement.tokens.lowerBound]
      for (number, word) in replacement.words.enumerated() {
        var flags = model.flags.union(.disguised)
        if number > 0 { flags.remove(.glued) }
        unmaskings.append(Unmasking(token: result.count, disguise: word.disguise))
        result.append(
          Token(.word, word.range, flags: flags, word: vocabulary.word(rawValue: word.word)))
      }
      index = replacement.tokens.upperBound
    }
    result += tokens[index...]
    tokens = result
  }
}
