/// Looks for texts in which much is the same again and again.
struct TextFlood {
  /// A flood, where it stands and what it consists of.
  struct Found {
    var range: Range<Int>
    var strength: Strength
    var reason: Bilingual
  }

  /// Words that may be repeated twice as often.
  let cheers: WordClass

  /// The first flood found, nil for an ordinary text. Complexity: linear.
  func found(in text: borrowing TextAnalysis) -> Found? {
    letterRun(text) ?? emojiFlood(text) ?? hashtags(text) ?? repeatedWords(text) ?? gibberish(text)
      ?? stackedMarks(text)
  }

  /// One letter or sign twenty-four times or more: "AAAA…". Rules of dashes are no flood.
  private func letterRun(_ text: borrowing TextAnalysis) -> Found? {
    guard text.signs.longest >= 24,
      text.tokens.contains(where: {
        $0.count >= 24 && ($0.kind == .punctuation || $0.flags.contains(.stretched))
      })
    else { return nil }
    var start = 0
    while start < text.count {
      var end = start + 1
      while end < text.count, text[end].value == text[start].value { end += 1 }
      let value = text[start].value
      let isLetter = value &- 0x61 < 26 || value == 0xE5 || value == 0xE4 || value == 0xF6
      if end - start >= 24, isLetter || value == 0x21 || value == 0x3F || value &- 0x30 < 10 {
        return Found(
          range: start..<end, strength: .likely,
          reason: Bilingual(
            sv: "samma tecken \(end - start) gånger", en: "the same character \(end - start) times")
        )
      }
      start = end
    }
    return nil
  }

  /// Sixteen pictographs or more in a row; hearts and applause may be forty.
  private func emojiFlood(_ text: borrowing TextAnalysis) -> Found? {
    guard let run = run(of: .emoji, atLeast: 16, in: text) else { return nil }
    let hearts = text.tokens[run].count { token in
      switch text[token.range.lowerBound].value {
      case 0x2764, 0x1F493...0x1F49F, 0x1F44F, 0x1F389: true
      default: false
      }
    }
    guard hearts * 2 < run.count || run.count >= 40 else { return nil }
    return Found(
      range: range(of: run, in: text), strength: .likely,
      reason: Bilingual(
        sv: "\(run.count) bildtecken i rad", en: "\(run.count) pictographs in a row"))
  }

  /// Seven hashtags or more in a row.
  private func hashtags(_ text: borrowing TextAnalysis) -> Found? {
    guard let run = run(of: .hashtag, atLeast: 7, in: text) else { return nil }
    let tags = text.tokens[run].count { $0.kind == .hashtag }
    return Found(
      range: range(of: run, in: text), strength: .likely,
      reason: Bilingual(sv: "\(tags) hashtaggar i rad", en: "\(tags) hashtags in a row"))
  }

  /// The first run of tokens of `kind`, signs and invisible joiners between them.
  private func run(
    of kind: Token.Kind, atLeast least: Int, in text: borrowing TextAnalysis
  ) -> Range<Int>? {
    guard text.signs.kinds.contains(kind) else { return nil }
    var start = 0
    while start < text.tokens.count {
      guard text.tokens[start].kind == kind else {
        start += 1
        continue
      }
      var end = start
      var last = start
      var found = 0
      while end < text.tokens.count {
        let token = text.tokens[end]
        if token.kind == kind {
          found += 1
          last = end
        } else if token.kind != .punctuation {
          break
        }
        end += 1
      }
      if found >= least { return start..<last + 1 }
      start = end
    }
    return nil
  }

  private func range(of tokens: Range<Int>, in text: borrowing TextAnalysis) -> Range<Int> {
    text.tokens[tokens.lowerBound].range
      .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// One word eight times on end, two or three words four times, four to ten words three times.
  private func repeatedWords(_ text: borrowing TextAnalysis) -> Found? {
    let count = text.words.count
    guard count >= 8 else { return nil }
    for length in 1...10 where count >= length * 3 {
      let needed = length == 1 ? 8 : length <= 3 ? 4 : 3
      guard hasRun(of: (needed - 1) * length, distance: length, text) else { continue }
      var matched = 0
      for index in length..<count {
        matched = isSame(index, index - length, text) ? matched + 1 : 0
        let copies = matched / length + 1
        guard copies >= needed, matched % length == 0 else { continue }
        let start = index - matched - length + 1
        let isCheer = (start..<start + length).allSatisfy {
          text.token(word($0, text), isIn: cheers)
        }
        if isCheer, copies < needed * 2 { continue }
        let range = word(start, text).range.lowerBound..<word(index, text).range.upperBound
        return Found(
          range: range, strength: .likely,
          reason: Bilingual(
            sv: "samma ord minst \(copies) gånger i rad",
            en: "the same words at least \(copies) times in a row"))
      }
    }
    return nil
  }

  /// Whether `run` words on end, or more, are each the same as the word `distance` before them.
  ///
  /// One word in `run` is looked at, for a run that long has it; most are told from the other by their length.
  private func hasRun(of run: Int, distance: Int, _ text: borrowing TextAnalysis) -> Bool {
    let count = text.words.count
    var probe = distance + run - 1
    while probe < count {
      if isSame(probe, probe - distance, text) {
        var start = probe
        while start > distance, isSame(start - 1, start - 1 - distance, text) { start -= 1 }
        var end = probe + 1
        while end - start < run, end < count, isSame(end, end - distance, text) { end += 1 }
        if end - start >= run { return true }
      }
      probe += run
    }
    return false
  }

  /// The token of word or number `index`.
  private func word(_ index: Int, _ text: borrowing TextAnalysis) -> Token {
    text.tokens[Int(text.words[index])]
  }

  private func isSame(_ left: Int, _ right: Int, _ text: borrowing TextAnalysis) -> Bool {
    let first = word(left, text)
    let second = word(right, text)
    guard first.count == second.count else { return false }
    let shift = second.range.lowerBound - first.range.lowerBound
    for place in first.range where text[place].value != text[place + shift].value { return false }
    return true
  }

  /// Three words or more that no one can pronounce, and nothing much else.
  private func gibberish(_ text: borrowing TextAnalysis) -> Found? {
    let words = text.signs.longWords
    // How many of those that the vocabulary lacks may be pronounced.
    var spare = text.signs.unknownWords - max(3, (words * 6 + 9) / 10)
    let count = text.words.count
    guard spare >= 0, count <= words * 2 else { return nil }
    for index in 0..<min(count, TextSigns.firstWords) {
      let token = word(index, text)
      guard token.kind == .word, token.count >= 4, token.word == .unknown,
        !isUnpronounceable(token, in: text)
      else { continue }
      spare -= 1
      if spare < 0 { return nil }
    }
    return Found(
      range: word(0, text).range.lowerBound..<word(count - 1, text).range.upperBound,
      strength: .possible, reason: Bilingual(sv: "rappakalja", en: "gibberish"))
  }

  private func isUnpronounceable(_ token: Token, in text: borrowing TextAnalysis) -> Bool {
    var consonants = 0
    var longest = 0
    var vowels = 0
    var keyboard = 0
    var previous: UInt32 = 0
    let places = Self.places
    for position in token.range {
      let value = text[position].value
      switch value {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE4, 0xE5, 0xE9, 0xF6, 0xFC:
        vowels += 1
        consonants = 0
      case 0x62...0x7A:
        consonants += 1
        longest = max(longest, consonants)
      default: return false
      }
      if Self.follows(previous, value, places) { keyboard += 1 }
      previous = value
    }
    return vowels == 0 || longest >= 6 || keyboard >= token.count - 2 && keyboard >= 3
      || keyboard >= 4 && longest >= 4
      || token.count >= 6 && token.count == keyboard * 2 - 2 && longest >= 3
  }

  /// Whether the second key stands to the right of the first.
  private static func follows(_ left: UInt32, _ right: UInt32, _ places: [UInt8]) -> Bool {
    guard left &- 0x61 < 26, right &- 0x61 < 26 else { return false }
    return places[Int(right &- 0x61)] == places[Int(left &- 0x61)] + 1
  }

  /// The place of a–z on the keyboard, twenty a row, so that no row goes on in the next.
  private static let places: [UInt8] = [
    21, 45, 43, 23, 3, 24, 25, 26, 8, 27, 28, 29, 47, 46, 9, 10, 1, 4, 22, 5, 7, 44, 2, 42, 6, 41,
  ]

  /// More than two combining marks on each of five letters or more.
  private func stackedMarks(_ text: borrowing TextAnalysis) -> Found? {
    // Marks are joined to their letters, so that a text of many has more scalars than letters.
    guard text.originalCount >= text.count + 10 else { return nil }
    var stacked = 0
    var first = -1
    var last = 0
    for index in 0..<text.count {
      let scalar = text[index]
      guard scalar.traits.contains(.marked), scalar.end &- scalar.start > 3 else { continue }
      stacked += 1
      if first < 0 { first = index }
      last = index
    }
    guard stacked >= 5 else { return nil }
    return Found(
      range: first..<last + 1, strength: .possible,
      reason: Bilingual(sv: "staplade tecken på bokstäverna", en: "marks stacked on the letters"))
  }
}
