extension IdentityData {
  /// Adds home addresses: a street or a village with a number, where someone is said to live.
  func examineAddresses(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    for index in max(1, text.signs.firstDigits)..<max(1, text.tokens.count) {
      guard let end = houseNumberEnd(at: index, in: text) else { continue }
      let name = text.tokens[index - 1]
      let isStreet =
        streets.isName(name, in: text)
        || index >= 2 && text.token(name, isIn: streets.apart)
          && text.tokens[index - 2].flags.contains(.capitalized)
          && text.tokens[index - 2].kind == .word
      if isStreet {
        let start = nameStart(before: index - 1, in: text)
        judgeAddress(start..<end, in: text, into: &observations)
      } else if isVillage(at: index - 1, in: text) {
        let range = text.tokens[index - 1].range.lowerBound..<text.tokens[end - 1].range.upperBound
        let reason = Bilingual(
          sv: "någons bostad: by eller gård med nummer", en: "someone's home: village and number")
        add(.likely, range, text, reason, into: &observations)
      }
    }
  }

  /// The token after a house number at `index` ("14", "14b", "14 B"), nil when none stands there.
  private func houseNumberEnd(at index: Int, in text: borrowing TextAnalysis) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number || token.kind == .mixed, !token.flags.contains(.glued),
      text.tokens[index - 1].kind == .word
    else { return nil }
    let digits = token.range.prefix { text[$0].isDigit }.count
    guard (1...3).contains(digits), text[token.range.lowerBound].value != 0x30 else { return nil }
    switch token.kind {
    case .number: guard token.count == digits else { return nil }
    case .mixed: guard token.count == digits + 1 else { return nil }
    case .word, .punctuation, .emoji, .link, .mention, .hashtag, .newline: return nil
    }
    let next = index + 1
    guard next < text.tokens.count else { return next }
    if text.token(text.tokens[next], isIn: streets.month) { return nil }
    if text.tokens[next].flags.contains(.glued), next + 1 < text.tokens.count,
      text.tokens[next + 1].kind == .number, text.tokens[next + 1].flags.contains(.glued)
    {
      // "3:17", "10-14", "13.20": a property, a range of numbers, a time. A range is an address too.
      guard text[text.tokens[next].range.lowerBound].value == 0x2D else { return nil }
      return next + 2
    }
    if token.kind == .number, text.tokens[next].kind == .word, text.tokens[next].count == 1,
      text.tokens[next].flags.contains(.capitalized)
    {
      return next + 1
    }
    return next
  }

  /// "Lilla Kvarnrundan", "Norra Storgatan", "Karl Johans gata": capitalised words before the name.
  private func nameStart(before index: Int, in text: borrowing TextAnalysis) -> Int {
    var start = index
    let isApart = text.token(text.tokens[index], isIn: streets.apart)
    while start > 0, index - start < 2, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].flags.contains(.capitalized),
      !text.tokens[start - 1].flags.contains(.opensSentence) || isApart,
      !text.token(text.tokens[start - 1], isIn: words.place)
    {
      start -= 1
    }
    return start
  }

  /// "bor i Bakommyra 15", "Erik Stenvallmyr i Bakommyra 15": a village named with a house number.
  private func isVillage(at index: Int, in text: borrowing TextAnalysis) -> Bool {
    let name = text.tokens[index]
    guard name.flags.contains(.capitalized), name.count >= 4, name.kind == .word, index >= 2,
      !text.token(name, isIn: words.notPlate), !text.token(name, isIn: streets.month)
    else { return false }
    let preposition = text.tokens[index - 1]
    guard text.token(preposition, is: "i") || text.token(preposition, is: "på") else {
      return false
    }
    if isFullName(before: index - 1, in: text) { return true }
    let near = text.surroundings(of: index - 1..<index, before: 3, after: 0)
    return text.tokens[near].contains {
      text.token($0, is: "bor") || text.token($0, is: "bodde") || text.token($0, is: "bosatt")
    }
  }

  private func isFullName(before index: Int, in text: borrowing TextAnalysis) -> Bool {
    guard index >= 2 else { return false }
    return (index - 2..<index).allSatisfy {
      text.tokens[$0].kind == .word && text.tokens[$0].flags.contains(.capitalized)
        && text.tokens[$0].count >= 3 && !text.token(text.tokens[$0], isIn: words.place)
        && !text.token(text.tokens[$0], isIn: words.office)
    }
  }

  private func judgeAddress(
    _ tokens: Range<Int>, in text: borrowing TextAnalysis, into observations: inout Observations
  ) {
    let range =
      text.tokens[tokens.lowerBound].range
      .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    let letters = range.map { text[$0].value }.filter { $0 != 0x20 }
    if allowlist.allows(address: letters) {
      return reject(
        range, text,
        Bilingual(sv: "organisationens egen adress", en: "the organisation's own address"),
        into: &observations)
    }
    let near = text.surroundings(of: tokens, before: 14, after: 12)
    let home = homeSigns(near, address: tokens, in: text)
    let isBeside =
      tokens.lowerBound > 0
      && text.token(text.tokens[tokens.lowerBound - 1], isIn: words.beside)
    if isBeside || home == 0 {
      return reject(
        range, text,
        Bilingual(
          sv: "en plats; inget säger att någon bor där", en: "a place; nothing says who lives there"
        ),
        into: &observations)
    }
    let isPlace = text.contains(words.place, in: near)
    if home == 1, isPlace {
      return reject(
        range, text,
        Bilingual(
          sv: "platsen för ett fel, ett evenemang eller en verksamhet",
          en: "the place of a fault, an event or an office"), into: &observations)
    }
    add(
      home > 1 ? .likely : .possible, range, text,
      Bilingual(sv: "någons bostadsadress", en: "someone's home address"), into: &observations)
  }

  /// 0: nothing speaks for a home; 1: a person is near; 2: someone lives there.
  private func homeSigns(
    _ near: Range<Int>, address: Range<Int>, in text: borrowing TextAnalysis
  ) -> Int {
    var signs = 0
    for index in near where !address.contains(index) {
      let token = text.tokens[index]
      if text.token(token, isIn: words.home) { return 2 }
      if text.token(token, isIn: words.person) { signs = 1 }
    }
    if isFloor(after: address.upperBound, in: text) { return 2 }
    let sentence = text.tokens[address.lowerBound].sentence
    for neighbour in [sentence - 1, sentence + 1] where text.sentences.indices.contains(neighbour) {
      if text.contains(words.residence, in: text.sentences[neighbour].prefix(16)) { return 2 }
    }
    var before = address.lowerBound
    if before > 0, text.tokens[before - 1].kind == .punctuation { before -= 1 }
    if isFullName(before: before, in: text) { return 2 }
    return signs
  }

  /// ", 3 tr", "lgh 1202", "lägenhet 1202" after a street number.
  private func isFloor(after index: Int, in text: borrowing TextAnalysis) -> Bool {
    for position in index..<min(text.tokens.count, index + 4) {
      let token = text.tokens[position]
      if text.token(token, is: "tr") || text.token(token, is: "lgh")
        || text.token(token, is: "lägenhet")
        || text.token(token, is: "trappor")
      {
        return true
      }
    }
    return false
  }
}
