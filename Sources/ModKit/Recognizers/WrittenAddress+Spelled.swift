extension WrittenAddress {
  /// Finds addresses written with spaces or words: "www . x . se", "x punkt se", "n snabel-a x.se".
  static func findSpelled(in text: borrowing TextAnalysis, into found: inout [WrittenAddress]) {
    for index in 0..<text.tokens.count {
      guard found.count < mostAddresses else { return }
      let token = text.tokens[index]
      guard token.kind == .word && token.count <= 7 || token.kind == .punctuation else { continue }
      if isDotWord(token, in: text) || isLooseDot(index, in: text) {
        if let address = aroundDot(index, in: text),
          !found.contains(where: { $0.range.overlaps(address.range) })
        {
          found.append(address)
        }
      } else if let address = aroundAt(index, in: text) {
        found.removeAll { $0.range.overlaps(address.range) }
        found.append(address)
      }
    }
  }

  private static func isDotWord(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    token.kind == .word && token.count >= 3 && token.count <= 5
      && (text.token(token, is: "punkt") || text.token(token, is: "dot"))
  }

  /// A full stop with a space before it.
  private static func isLooseDot(_ index: Int, in text: borrowing TextAnalysis) -> Bool {
    let token = text.tokens[index]
    return token.kind == .punctuation && token.count == 1 && !token.flags.contains(.glued)
      && text[token.range.lowerBound].value == 0x2E
  }

  /// The host around a dot that is a word or stands loose.
  private static func aroundDot(_ index: Int, in text: borrowing TextAnalysis) -> WrittenAddress? {
    let tokens = text.tokens
    guard index > 0, index + 1 < tokens.count else { return nil }
    var top = index + 1
    if isBracket(tokens[top], in: text), top + 1 < tokens.count { top += 1 }
    var name = index - 1
    if name > 0, isBracket(tokens[name], in: text) { name -= 1 }
    guard let start = labelStart(name, in: text) else { return nil }
    // "www . billigpiller . example": the first dot opens a host that the second one ends.
    if top + 2 < tokens.count,
      isLooseDot(top + 1, in: text) || isDotWord(tokens[top + 1], in: text),
      text.token(tokens[start], is: "www")
    {
      top += 2
    }
    let ending = text.string(of: tokens[top])
    let isSure = TopDomains.plain.contains(ending) && ending != "se"
    let isWeb = text.token(tokens[start], is: "www")
    let isLikely =
      isWeb && TopDomains.ambiguous.contains(ending)
      || ending == "se" && (isWeb || start > 0 && pointsAtPlace(tokens[start - 1], in: text))
    guard tokens[top].kind == .word, isSure || isLikely else { return nil }
    if isSure, !isWeb, tokens[name].word != .unknown, tokens[name].kind == .word,
      ending.count > 3, ending != "example"
    {
      return nil
    }
    var host = ""
    for position in start...top
    where tokens[position].isWordLike || tokens[position].kind == .number {
      let isLabelPart =
        position > start && tokens[position].count == 1 && tokens[position - 1].count == 1
      if !host.isEmpty, !isLabelPart, !host.hasSuffix("-") { host += "." }
      let part = text.string(of: tokens[position])
      host += part == "punkt" || part == "dot" ? "" : part
      if host.hasSuffix("..") { host.removeLast() }
    }
    var lower = start
    while lower > 0, index - lower < 24, isSchemePart(tokens[lower - 1], in: text) { lower -= 1 }
    let range = tokens[lower].range.lowerBound..<tokens[top].range.upperBound
    let oddity: Oddities = tokens[index].kind == .word ? .defanged : .spaced
    return WrittenAddress(
      range: range, host: host.replacingDoubleDots, path: "", mailbox: nil, oddities: oddity)
  }

  /// "på volvo punkt se": what stands before an address and not before a verb.
  private static func pointsAtPlace(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    for word in ["på", "via", "hos", "till", "adressen", "sidan", "från"]
    where text.token(token, is: word) {
      return true
    }
    return false
  }

  /// The first token of the label that ends with token `index`: one word, a hyphenated one, single letters.
  private static func labelStart(_ index: Int, in text: borrowing TextAnalysis) -> Int? {
    let tokens = text.tokens
    guard index >= 0, tokens[index].isWordLike || tokens[index].kind == .number else { return nil }
    var start = index
    if tokens[index].count == 1 {
      while start > 0, index - start < 40, tokens[start - 1].count == 1,
        tokens[start - 1].kind == .word
      {
        start -= 1
      }
      return index - start >= 2 ? start : nil
    }
    while start >= 2, tokens[start].flags.contains(.glued), tokens[start - 1].kind == .punctuation,
      text[tokens[start - 1].range.lowerBound].value == 0x2D, tokens[start - 2].isWordLike
    {
      start -= 2
    }
    if start >= 2, isLooseDot(start - 1, in: text) || isDotWord(tokens[start - 1], in: text),
      text.token(tokens[start - 2], is: "www")
    {
      start -= 2
    }
    return start
  }

  private static func isBracket(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    guard token.kind == .punctuation, token.count == 1 else { return false }
    return [0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D].contains(text[token.range.lowerBound].value)
  }

  private static func isSchemePart(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    if token.kind == .punctuation {
      return [0x3A, 0x2F].contains(text[token.range.lowerBound].value)
    }
    return token.count == 1 && token.kind == .word
      && "htps".unicodeScalars.contains {
        $0.value == text[token.range.lowerBound].value
      }
  }

  /// A mail address whose `@` is "(at)", "[at]", "snabel-a" or "snabela".
  private static func aroundAt(_ index: Int, in text: borrowing TextAnalysis) -> WrittenAddress? {
    let tokens = text.tokens
    let token = tokens[index]
    guard token.kind == .word, token.count >= 1, token.count <= 7, index > 0 else { return nil }
    var before = index - 1
    var after = index + 1
    if text.token(token, is: "snabel") {
      guard after + 1 < tokens.count, text.token(tokens[after + 1], is: "a") else { return nil }
      after += 2
    } else if text.token(token, is: "at") || text.token(token, is: "a") {
      guard after < tokens.count, isBracket(tokens[before], in: text),
        isBracket(tokens[after], in: text)
      else { return nil }
      after += 1
    } else if !text.token(token, is: "snabela") {
      return nil
    }
    if before > 0, isBracket(tokens[before], in: text) { before -= 1 }
    if after + 1 < tokens.count, isBracket(tokens[after], in: text) { after += 1 }
    guard before >= 0, after < tokens.count,
      tokens[before].isWordLike || tokens[before].kind == .number
    else { return nil }
    var first = before
    while first >= 2, tokens[first].flags.contains(.glued), tokens[first - 1].kind == .punctuation,
      tokens[first - 1].flags.contains(.glued), tokens[first - 2].isWordLike
    {
      first -= 2
    }
    if first >= 2, isDotWord(tokens[first - 1], in: text) { first -= 2 }
    let mailbox = text.string(
      tokens[first].range.lowerBound..<tokens[before].range.upperBound
    ).replacingSpelledDots
    var last = after
    if tokens[after].kind != .link {
      while last + 1 < tokens.count, last - after < 8,
        tokens[last + 1].kind == .punctuation || isDotWord(tokens[last + 1], in: text)
          || tokens[last + 1].flags.contains(.glued) || isDotWord(tokens[last], in: text)
      {
        last += 1
      }
      while last > after, tokens[last].kind == .punctuation { last -= 1 }
    }
    let host = text.string(
      tokens[after].range.lowerBound..<tokens[last].range.upperBound
    ).replacingSpelledDots
    guard host.contains("."), let ending = host.split(separator: ".").last,
      TopDomains.plain.contains(String(ending)) || TopDomains.ambiguous.contains(String(ending))
    else { return nil }
    return WrittenAddress(
      range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, host: host, path: "",
      mailbox: mailbox, oddities: .spelledAt)
  }
}

extension String {
  /// The text with every run of dots made one.
  fileprivate var replacingDoubleDots: String {
    split(separator: ".").joined(separator: ".")
  }

  /// The text without spaces, " punkt " and " dot " as dots.
  fileprivate var replacingSpelledDots: String {
    split(separator: " ").map { $0 == "punkt" || $0 == "dot" ? "." : String($0) }
      .filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" }.joined()
      .split(separator: ".").joined(separator: ".")
  }
}
