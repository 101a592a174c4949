/// What a text has, so that whoever looks for something rare can ask here first.
struct TextSigns: Sendable {
  /// The kinds of its tokens.
  var kinds: TokenKinds = []
  /// What its words can set off.
  var triggers: WordTriggers = []
  /// What its signs can belong to.
  var marks: Marks = []
  /// The first token that can hold a digit, the number of tokens when none can.
  var firstDigits = 0
  /// How many digits it has at the most.
  var digits = 0
  /// The length of its longest token.
  var longest = 0
  /// How many words of one letter stand in a row, where they are most.
  var loneLetters = 0
  /// The words of four letters or more among its first words and numbers.
  var longWords = 0
  /// Those of them that the vocabulary lacks.
  var unknownWords = 0

  /// How many words and numbers are looked at for `longWords`.
  static let firstWords = 200

  /// What signs can belong to.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8

    /// An address: a dot within a word, `@`, `:` before a slash, a bracketed dot.
    static let address = Marks(rawValue: 1)
    /// An address in words: a dot standing loose, *punkt*, *dot*, *snabel*, a bracketed word.
    static let spelledAddress = Marks(rawValue: 2)
    /// A colon.
    static let colon = Marks(rawValue: 4)
    /// One sign three times.
    static let triple = Marks(rawValue: 8)
  }
}

extension TextSigns {
  /// Notes what the tokens of `text` are signs of, and appends those that are words or numbers to `words`. Complexity:
  /// O(tokens).
  init(_ text: borrowing TextAnalysis, words: inout [UInt32]) {
    let tokens = text.tokens.span
    firstDigits = tokens.count
    var letters = 0
    for index in tokens.indices {
      let kind = tokens[index].kind
      let count = tokens[index].count
      kinds.insert(kind)
      longest = max(longest, count)
      triggers.formUnion(text.triggers[Int(tokens[index].word.row)])
      if tokens[index].secondRow != 0 {
        triggers.formUnion(text.triggers[Int(tokens[index].secondRow)])
      }
      if kind == .word {
        if count >= 4, words.count < Self.firstWords {
          longWords += 1
          unknownWords += tokens[index].word == .unknown ? 1 : 0
        }
        words.append(UInt32(truncatingIfNeeded: index))
        letters = count == 1 ? letters + 1 : 0
        loneLetters = max(loneLetters, letters)
        switch text[tokens[index].range.lowerBound].value {
        case 0x64, 0x70, 0x73:
          if Self.isSpelledSign(tokens[index], text) { marks.insert(.spelledAddress) }
        default: break
        }
        continue
      }
      letters = 0
      switch kind {
      case .punctuation: marks.formUnion(Self.marks(ofSign: index, text))
      case .number, .mixed, .mention, .hashtag:
        words.append(UInt32(truncatingIfNeeded: index))
        firstDigits = min(firstDigits, index)
        digits += count
      case .link:
        marks.formUnion([.address, .colon])
        firstDigits = min(firstDigits, index)
        digits += count
      case .word, .emoji, .newline: break
      }
    }
    if !text.unmaskings.isEmpty {
      // Words that were read through a disguise can hold anything, and leave parts out.
      marks.insert(.colon)
      firstDigits = 0
      digits = text.count
    }
  }

  private static func marks(ofSign index: Int, _ text: borrowing TextAnalysis) -> Marks {
    let token = text.tokens[index]
    let next = index + 1
    let isGlued = next < text.tokens.count && text.tokens[next].flags.contains(.glued)
    switch text[token.range.lowerBound].value {
    case 0x2E:
      let before: Marks = token.flags.contains(.glued) ? [] : .spelledAddress
      return isGlued && text.tokens[next].kind != .punctuation ? before.union(.address) : before
    case 0x40, 0x3002: return .address
    case 0x3A: return isGlued ? [.address, .colon] : .colon
    case 0x28, 0x5B, 0x7B:
      let triple: Marks = token.count == 3 ? .triple : []
      guard isGlued, text.tokens[next].count <= 6, text.tokens[next].kind != .number else {
        return triple
      }
      return triple.union([.address, .spelledAddress])
    default: return []
    }
  }

  /// Whether `token`, which begins with d, p or s, is a word for a sign of an address.
  private static func isSpelledSign(_ token: Token, _ text: borrowing TextAnalysis) -> Bool {
    switch token.count {
    case 3: text.token(token, is: "dot")
    case 5: text.token(token, is: "punkt")
    case 6: text.token(token, is: "snabel")
    case 7: text.token(token, is: "snabela")
    default: false
    }
  }
}
