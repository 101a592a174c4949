/// The tokens of a sentence that are words of its writer, by their place among these.
struct SentenceWords {
  private let tokens: [Int]
  private let range: Range<Int>

  /// Those of `tokens`, the words of a whole text, that lie in `range`.
  init(_ tokens: [Int], _ range: Range<Int>) {
    self.tokens = tokens
    self.range = range
  }

  var count: Int { range.count }
  var isEmpty: Bool { range.isEmpty }
  var first: Int? { range.isEmpty ? nil : tokens[range.lowerBound] }

  func has(_ place: Int) -> Bool { place >= 0 && place < range.count }

  subscript(place: Int) -> Int { tokens[range.lowerBound + place] }
}

/// What the tokens of one sentence are, quotations left out.
struct SentenceSigns {
  var questionMarks = 0
  var hasExclamation = false
  /// The place of its words in the list of those of the text.
  var words = 0..<0

  /// Reads sentence `index` of `text` and appends its words to `list`. Complexity: O(tokens).
  init(_ text: borrowing TextAnalysis, _ index: Int, appendingTo list: inout [Int]) {
    let first = list.count
    for position in text.sentences[index] {
      let token = text.tokens[position]
      if token.flags.contains(.quoted) { continue }
      switch token.kind {
      case .word, .mixed, .number, .mention, .hashtag, .link: list.append(position)
      case .punctuation:
        switch text[token.range.lowerBound].value {
        case 0x3F, 0x37E, 0x61F, 0x203D: questionMarks += token.count
        case 0x21: hasExclamation = true
        default: break
        }
      case .emoji:
        if (0x2753...0x2754).contains(text[token.range.lowerBound].value) { questionMarks += 1 }
      case .newline: break
      }
    }
    words = first..<list.count
  }
}

/// One sentence, seen as a possible question or request.
struct ReplySentence {
  /// Whether it ends in a question mark, in the writer's own words.
  let hasQuestionMark: Bool
  private let range: Range<Int>
  private let words: ReplyWords
  private let cues: ReplyCueSet
  private let content: SentenceWords
  private let hasExclamation: Bool
  private let questionMarks: Int
  private let isFollowedByAnswer: Bool

  /// Looks at sentence `index` of `text`, whose signs and words are known.
  init(
    _ text: borrowing TextAnalysis, _ index: Int, signs: SentenceSigns, content: SentenceWords,
    words: ReplyWords, cues: ReplyCueSet
  ) {
    range = text.sentences[index]
    self.words = words
    self.cues = cues
    self.content = content
    questionMarks = signs.questionMarks
    hasQuestionMark = questionMarks > 0
    hasExclamation = signs.hasExclamation
    isFollowedByAnswer = hasQuestionMark && Self.opensWithAnswer(text, index + 1, words)
  }

  private static func opensWithAnswer(
    _ text: borrowing TextAnalysis, _ index: Int, _ words: ReplyWords
  ) -> Bool {
    guard index < text.sentences.count,
      let first = text.sentences[index].first(where: { text.tokens[$0].isWordLike })
    else { return false }
    return text.token(text.tokens[first], isIn: words.ownAnswer)
      && !text.tokens[text.sentences[index]].contains { text[$0.range.lowerBound].value == 0x3F }
  }

  /// Why an answer is expected, or nil.
  func need(in text: borrowing TextAnalysis) -> Bilingual? {
    if cues.contains(.documents) {
      return Bilingual(sv: "begär ut handlingar", en: "asks for documents")
    }
    if let question = question(in: text) { return question }
    if cues.contains(.toOthers) { return nil }
    if cues.contains(.request), !isToReaders(text), !cues.contains(.rhetorical), !hasLink(text) {
      return Bilingual(sv: "ber kommunen göra något", en: "asks the municipality to do something")
    }
    if cues.contains(.fault), !isThanks(text), !isToOne(text) {
      return Bilingual(sv: "anmäler ett fel", en: "reports a fault")
    }
    if cues.contains(.unanswered), !isThanks(text) {
      return Bilingual(sv: "klagar över uteblivet svar", en: "complains about a missing answer")
    }
    return nil
  }

  private func question(in text: borrowing TextAnalysis) -> Bilingual? {
    let asked = Bilingual(sv: "ställer en fråga", en: "asks a question")
    if cues.contains(.rhetorical) || cues.contains(.toOthers) { return nil }
    let form = form(in: text)
    if hasQuestionMark {
      if isFollowedByAnswer || isToOne(text) || cues.contains(.tag) && form == .none { return nil }
      if content.isEmpty { return asked }
      if isThanks(text), form == .none { return nil }
      if form == .none, questionMarks > 1, content.count > 1 { return nil }
      if opens(with: "att", in: text) { return nil }
      return asked
    }
    if cues.contains(.embeddedQuestion) {
      return Bilingual(sv: "undrar något", en: "wonders about something")
    }
    guard form == .question, !hasExclamation || startsSharply(text), !isToOne(text) else {
      return nil
    }
    return Bilingual(
      sv: "ställer en fråga, utan frågetecken", en: "asks a question, without a question mark")
  }

  private enum Form {
    case none
    case question
  }

  /// Whether the order of the words is that of a question, from the start of some clause.
  private func form(in text: borrowing TextAnalysis) -> Form {
    var clause = -1
    for place in 0..<content.count {
      let token = text.tokens[content[place]]
      let isStart = token.clause != clause || place == 0
      clause = token.clause
      guard isStart else { continue }
      let start = skippingOpeners(from: place, in: text)
      var asked = start
      while asked < content.count - 1, asked - start < 3, `is`(asked, words.adverb, text) {
        asked += 1
      }
      if isQuestionWordFirst(asked, isFirst: place == 0, in: text)
        || isVerbFirst(start, isFirst: place == 0, in: text)
      {
        return .question
      }
    }
    return .none
  }

  private func skippingOpeners(from place: Int, in text: borrowing TextAnalysis) -> Int {
    var start = place
    while start < content.count - 1, start - place < 4,
      text.token(text.tokens[content[start]], isIn: words.opener)
    {
      start += 1
    }
    return start
  }

  private func token(_ place: Int, _ text: borrowing TextAnalysis) -> Token? {
    content.has(place) ? text.tokens[content[place]] : nil
  }

  private func `is`(_ place: Int, _ wordClass: WordClass, _ text: borrowing TextAnalysis) -> Bool {
    content.has(place) && text.token(text.tokens[content[place]], isIn: wordClass)
  }

  /// "när kommer", "hur lång tid tar", "vilka tider gäller": question word, verb, subject.
  private func isQuestionWordFirst(
    _ start: Int, isFirst: Bool, in text: borrowing TextAnalysis
  ) -> Bool {
    guard let first = token(start, text) else { return false }
    if first.flags.contains(.english), text.token(first, isIn: words.englishQuestion) {
      return `is`(start + 1, words.englishVerb, text) || hasQuestionMark
        || `is`(start + 2, words.englishVerb, text)
    }
    guard text.token(first, isIn: words.question) else { return false }
    var place = start + 1
    while `is`(place, words.filler, text), place - start < 5 { place += 1 }
    let reach: Int
    if text.token(first, isIn: words.which) {
      reach = 4
    } else if `is`(place, words.measure, text) {
      place += 1
      reach = 4
    } else if text.token(first, is: "hur"), isVerb(place + 1, text), !isVerb(place, text) {
      place += 1
      reach = 1
    } else {
      reach = 1
    }
    // "Vad fint det blev", "Vilken fart ni har": a subject before the verb makes an exclamation.
    for offset in 0..<reach {
      let candidate = place + offset
      if isVerb(candidate, text, isListed: reach > 1) {
        return !isOwnWonder(first, candidate, text)
          && (isFirst || hasQuestionMark || isPronoun(candidate + 1, text))
      }
      if `is`(candidate, words.subject, text),
        text.token(first, isIn: words.which) == false
          || isPronoun(candidate, text)
      {
        return false
      }
    }
    return false
  }

  /// "varför blir jag …": the writer asks himself.
  private func isOwnWonder(_ first: Token, _ verb: Int, _ text: borrowing TextAnalysis) -> Bool {
    guard !hasQuestionMark, let next = token(verb + 1, text) else { return false }
    return text.token(first, is: "varför") && text.token(next, is: "jag")
  }

  private func isPronoun(_ place: Int, _ text: borrowing TextAnalysis) -> Bool {
    return `is`(place, words.pronoun, text)
  }

  private func isVerb(
    _ place: Int, _ text: borrowing TextAnalysis, isListed: Bool = false
  ) -> Bool {
    guard let token = token(place, text) else { return false }
    if text.token(token, isIn: words.verb) { return true }
    return !isListed && endsLikeVerb(token, text)
      && (isPronoun(place + 1, text) || `is`(place + 1, words.plural, text))
  }

  /// "finns det", "kommer ni", "får man": verb and subject, and no clause of condition after it.
  private func isVerbFirst(
    _ start: Int, isFirst: Bool, in text: borrowing TextAnalysis
  ) -> Bool {
    guard let verb = token(start, text), let next = token(start + 1, text) else { return false }
    if verb.flags.contains(.english), text.token(verb, isIn: words.englishVerb) {
      return text.token(next, isIn: words.englishSubject)
    }
    guard text.token(verb, isIn: words.verb) || endsLikeVerb(verb, text) else { return false }
    let follows =
      text.token(next, isIn: words.subject)
      || text.token(next, is: "inte") && `is`(start + 2, words.subject, text)
      || hasQuestionMark && text.token(verb, isIn: words.verb)
      || text.token(verb, isIn: words.auxiliary) && isDefinite(next, text)
    guard follows else { return false }
    if hasQuestionMark { return true }
    // "Gör det", "kör den": the imperative is spelt like the present.
    if text.token(verb, isIn: words.imperativeLike),
      !text.token(next, is: "ni"), !text.token(next, is: "man")
    {
      return false
    }
    if text.token(next, isIn: words.thirdPerson) {
      return false
    }
    // "Hoppas ni löser det", "tycker det är bra": the writer left himself out.
    if text.token(verb, isIn: words.opinionVerb) { return false }
    if !isFirst, !text.token(next, isIn: words.plural), !isAsking(verb, next, text) { return false }
    return !hasConsequence(after: start, in: text)
  }

  /// Questions within a sentence too: ", går det …", ", är det …", ", får man …".
  private func isAsking(_ verb: Token, _ subject: Token, _ text: borrowing TextAnalysis) -> Bool {
    text.token(verb, isIn: words.asking) && text.token(subject, isIn: words.askedSubject)
  }

  /// A name, or a noun with the definite ending: "är simhallen", "har Anna".
  private func isDefinite(_ token: Token, _ text: borrowing TextAnalysis) -> Bool {
    guard token.kind == .word, token.count >= 3 else { return false }
    if token.flags.contains(.capitalized), !token.flags.contains(.allCaps) { return true }
    guard token.word == .unknown || token.count >= 6 else { return false }
    let tail = text.string(token.range.upperBound - 3..<token.range.upperBound)
    return tail.hasSuffix("en") || tail.hasSuffix("rna") || tail.hasSuffix("et") && token.count >= 6
  }

  private func endsLikeVerb(_ token: Token, _ text: borrowing TextAnalysis) -> Bool {
    guard token.kind == .word, token.count >= 4, !text.token(token, isIn: words.notVerb),
      !text.token(token, isIn: ContextWords.swedish)
    else { return false }
    let last = text[token.range.upperBound - 1].value
    let before = text[token.range.upperBound - 2].value
    return last == 0x72 || last == 0x73 || last == 0x65 && (before == 0x64 || before == 0x74)
  }

  /// "Är man sjuk så får man …": a condition, not a question.
  private func hasConsequence(after start: Int, in text: borrowing TextAnalysis) -> Bool {
    for place in start + 2..<max(start + 2, content.count) {
      guard let token = token(place, text) else { break }
      if text.token(token, is: "så"),
        isVerb(place + 1, text) || `is`(place + 2, words.subject, text)
      {
        return true
      }
      if text.token(token, is: "annars") { return true }
    }
    return false
  }

  /// An exclamation mark still leaves "När kommer plogen!" a question.
  private func startsSharply(_ text: borrowing TextAnalysis) -> Bool {
    guard let first = token(skippingOpeners(from: 0, in: text), text) else { return false }
    return text.token(first, isIn: words.sharp)
  }

  /// A question to one person, who is not the municipality: "har du …?"
  private func isToOne(_ text: borrowing TextAnalysis) -> Bool {
    var isSingular = false
    for position in range {
      let token = text.tokens[position]
      if text.token(token, isIn: words.plural) { return false }
      if text.token(token, isIn: words.singular) { isSingular = true }
    }
    return isSingular
  }

  private func isToReaders(_ text: borrowing TextAnalysis) -> Bool {
    range.contains { text.token(text.tokens[$0], isIn: words.readers) }
  }

  private func hasLink(_ text: borrowing TextAnalysis) -> Bool {
    text.tokens[range].contains { $0.kind == .link }
  }

  private func isThanks(_ text: borrowing TextAnalysis) -> Bool {
    content.first.map { text.token(text.tokens[$0], isIn: words.thanks) } ?? false
  }

  private func opens(with word: String, in text: borrowing TextAnalysis) -> Bool {
    content.first.map { text.token(text.tokens[$0], is: word) } ?? false
  }
}
