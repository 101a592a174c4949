/// One sentence after another of a text, each seen as a possible question or request.
///
/// Its words are tokens that the writer wrote himself, not signs and not quoted. Behind the last of them stands the
/// end of the sentence, which is no token of it and no word.
struct ReplySentence {
  /// Whether it ends in a question mark, in the writer's own words.
  var hasQuestionMark: Bool { questionMarks > 0 }
  private let words: ReplyWords
  private var index = 0
  private var range = 0..<0
  private var cues = ReplyCueSet()
  /// Its first word, its end when it has none.
  private var first = 0
  private var hasSecondWord = false
  private var questionMarks = 0
  private var hasExclamation = false

  /// Reads nothing yet.
  init(words: ReplyWords) { self.words = words }

  /// Reads sentence `index` of `text`, in which `cues` were found. Complexity: O(tokens).
  mutating func read(_ index: Int, of text: borrowing TextAnalysis, cues: ReplyCueSet) {
    self.index = index
    self.cues = cues
    range = text.sentences[index]
    first = range.upperBound
    hasSecondWord = false
    questionMarks = 0
    hasExclamation = false
    for position in range {
      let token = text.tokens[position]
      if token.flags.contains(.quoted) { continue }
      switch token.kind {
      case .word, .mixed, .number, .mention, .hashtag, .link:
        if first == range.upperBound { first = position } else { hasSecondWord = true }
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
  }

  /// Whether the next sentence is the writer's own answer to this one.
  private func isFollowedByAnswer(_ text: borrowing TextAnalysis) -> Bool {
    guard index + 1 < text.sentences.count,
      let first = text.sentences[index + 1].first(where: { text.tokens[$0].isWordLike })
    else { return false }
    return words.kinds(of: text.tokens[first]).contains(.ownAnswer)
      && !text.tokens[text.sentences[index + 1]].contains {
        text[$0.range.lowerBound].value == 0x3F
      }
  }

  /// Why an answer is expected, or nil.
  func need(in text: borrowing TextAnalysis) -> Bilingual? {
    if cues.contains(.documents) {
      return Bilingual(sv: "begär ut handlingar", en: "asks for documents")
    }
    if let question = question(in: text) { return question }
    if cues.isEmpty || cues.contains(.toOthers) { return nil }
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
    if cues.contains(.rhetorical) || cues.contains(.toOthers) { return nil }
    if hasQuestionMark {
      return isAsked(text) ? Bilingual(sv: "ställer en fråga", en: "asks a question") : nil
    }
    if cues.contains(.embeddedQuestion) {
      return Bilingual(sv: "undrar något", en: "wonders about something")
    }
    guard hasFormOfQuestion(text), !hasExclamation || startsSharply(text), !isToOne(text) else {
      return nil
    }
    return Bilingual(
      sv: "ställer en fråga, utan frågetecken", en: "asks a question, without a question mark")
  }

  /// Whether a sentence with a question mark asks the municipality something.
  private func isAsked(_ text: borrowing TextAnalysis) -> Bool {
    if isFollowedByAnswer(text) || isToOne(text) { return false }
    if first == range.upperBound { return !cues.contains(.tag) }
    let isPlain = !cues.contains(.tag) && !isThanks(text) && (questionMarks == 1 || !hasSecondWord)
    return (isPlain || hasFormOfQuestion(text)) && !text.token(text.tokens[first], is: "att")
  }

  /// Whether the order of the words is that of a question, from the start of some clause.
  private func hasFormOfQuestion(_ text: borrowing TextAnalysis) -> Bool {
    var place = first
    var consequence = LastConsequence()
    while place < range.upperBound {
      let start = skippingOpeners(from: place, in: text)
      let asked = skippingAdverbs(from: start, in: text)
      if isQuestionWordFirst(asked, isFirst: place == first, in: text)
        || isVerbFirst(start, isFirst: place == first, &consequence, in: text)
      {
        return true
      }
      place = word(from: text.clauses[text.tokens[place].clause].upperBound, text)
    }
    return false
  }

  /// The first word at `position` or behind it, the end of the sentence when there is none.
  private func word(from position: Int, _ text: borrowing TextAnalysis) -> Int {
    var position = position
    while position < range.upperBound {
      let token = text.tokens[position]
      switch token.kind {
      case .word, .mixed, .number, .mention, .hashtag, .link:
        if !token.flags.contains(.quoted) { return position }
      case .punctuation, .emoji, .newline: break
      }
      position += 1
    }
    return range.upperBound
  }

  private func word(after place: Int, _ text: borrowing TextAnalysis) -> Int {
    word(from: place + 1, text)
  }

  /// What the word at `place` can be; nothing at the end of the sentence.
  private func kinds(_ place: Int, _ text: borrowing TextAnalysis) -> ReplyWordKinds {
    place < range.upperBound ? words.kinds(of: text.tokens[place]) : []
  }

  /// The first word from `place` on that is no greeting or conjunction, of five at the most; at least the last one.
  private func skippingOpeners(from place: Int, in text: borrowing TextAnalysis) -> Int {
    skipping(.opener, most: 4, from: place, text)
  }

  private func skippingAdverbs(from place: Int, in text: borrowing TextAnalysis) -> Int {
    skipping(.adverb, most: 3, from: place, text)
  }

  private func skipping(
    _ kind: ReplyWordKinds, most: Int, from place: Int, _ text: borrowing TextAnalysis
  ) -> Int {
    var place = place
    var count = 0
    while count < most, kinds(place, text).contains(kind) {
      let next = word(after: place, text)
      guard next < range.upperBound else { break }
      place = next
      count += 1
    }
    return place
  }

  /// "när kommer", "hur lång tid tar", "vilka tider gäller": question word, verb, subject.
  private func isQuestionWordFirst(
    _ start: Int, isFirst: Bool, in text: borrowing TextAnalysis
  ) -> Bool {
    let opening = kinds(start, text)
    guard !opening.isDisjoint(with: [.question, .englishQuestion]) else { return false }
    let first = text.tokens[start]
    if first.flags.contains(.english), opening.contains(.englishQuestion) {
      let second = word(after: start, text)
      return hasQuestionMark || kinds(second, text).contains(.englishVerb)
        || kinds(word(after: second, text), text).contains(.englishVerb)
    }
    guard opening.contains(.question) else { return false }
    var place = word(after: start, text)
    var fillers = 0
    while fillers < 4, kinds(place, text).contains(.filler) {
      place = word(after: place, text)
      fillers += 1
    }
    var reach = 1
    if opening.contains(.which) {
      reach = 4
    } else if kinds(place, text).contains(.measure) {
      place = word(after: place, text)
      reach = 4
    } else if text.token(first, is: "hur"), isVerb(word(after: place, text), text),
      !isVerb(place, text)
    {
      place = word(after: place, text)
    }
    // "Vad fint det blev", "Vilken fart ni har": a subject before the verb makes an exclamation.
    for _ in 0..<reach {
      if isVerb(place, text, isListed: reach > 1) {
        return !isOwnWonder(first, place, text)
          && (isFirst || hasQuestionMark || isPronoun(word(after: place, text), text))
      }
      let found = kinds(place, text)
      if found.contains(.subject), !opening.contains(.which) || found.contains(.pronoun) {
        return false
      }
      place = word(after: place, text)
    }
    return false
  }

  /// "varför blir jag …": the writer asks himself.
  private func isOwnWonder(_ first: Token, _ verb: Int, _ text: borrowing TextAnalysis) -> Bool {
    let next = word(after: verb, text)
    guard !hasQuestionMark, next < range.upperBound else { return false }
    return text.token(first, is: "varför") && text.token(text.tokens[next], is: "jag")
  }

  private func isPronoun(_ place: Int, _ text: borrowing TextAnalysis) -> Bool {
    kinds(place, text).contains(.pronoun)
  }

  private func isVerb(
    _ place: Int, _ text: borrowing TextAnalysis, isListed: Bool = false
  ) -> Bool {
    guard place < range.upperBound else { return false }
    let found = kinds(place, text)
    if found.contains(.verb) { return true }
    return !isListed && endsLikeVerb(text.tokens[place], found, text)
      && !kinds(word(after: place, text), text).isDisjoint(with: [.pronoun, .plural])
  }

  /// "finns det", "kommer ni", "får man": verb and subject, and no clause of condition after it.
  private func isVerbFirst(
    _ start: Int, isFirst: Bool, _ consequence: inout LastConsequence,
    in text: borrowing TextAnalysis
  ) -> Bool {
    let second = word(after: start, text)
    guard second < range.upperBound else { return false }
    let verb = text.tokens[start]
    let opening = kinds(start, text)
    if verb.flags.contains(.english), opening.contains(.englishVerb) {
      return kinds(second, text).contains(.englishSubject)
    }
    guard opening.contains(.verb) || endsLikeVerb(verb, opening, text) else { return false }
    let next = text.tokens[second]
    let following = kinds(second, text)
    let third = word(after: second, text)
    let follows =
      following.contains(.subject)
      || text.token(next, is: "inte") && kinds(third, text).contains(.subject)
      || hasQuestionMark && opening.contains(.verb)
      || opening.contains(.auxiliary) && isDefinite(next, text)
    guard follows else { return false }
    if hasQuestionMark { return true }
    // "Gör det", "kör den": the imperative is spelt like the present.
    if opening.contains(.imperativeLike), !text.token(next, is: "ni"), !text.token(next, is: "man")
    {
      return false
    }
    if following.contains(.thirdPerson) { return false }
    // "Hoppas ni löser det", "tycker det är bra": the writer left himself out.
    if opening.contains(.opinionVerb) { return false }
    // Questions within a sentence too: ", går det …", ", är det …", ", får man …".
    let isAsking = opening.contains(.asking) && following.contains(.askedSubject)
    if !isFirst, !following.contains(.plural), !isAsking { return false }
    return !consequence.stands(from: third, of: self, in: text)
  }

  /// A name, or a noun with the definite ending: "är simhallen", "har Anna".
  private func isDefinite(_ token: Token, _ text: borrowing TextAnalysis) -> Bool {
    guard token.kind == .word, token.count >= 3 else { return false }
    if token.flags.contains(.capitalized), !token.flags.contains(.allCaps) { return true }
    guard token.word == .unknown || token.count >= 6 else { return false }
    let end = token.range.upperBound
    switch (text[end - 3].value, text[end - 2].value, text[end - 1].value) {
    case (_, 0x65, 0x6E), (0x72, 0x6E, 0x61): return true  // "en", "rna"
    case (_, 0x65, 0x74): return token.count >= 6  // "et"
    default: return false
    }
  }

  private func endsLikeVerb(
    _ token: Token, _ kinds: ReplyWordKinds, _ text: borrowing TextAnalysis
  ) -> Bool {
    guard token.kind == .word, token.count >= 4 else { return false }
    let last = text[token.range.upperBound - 1].value
    let before = text[token.range.upperBound - 2].value
    guard last == 0x72 || last == 0x73 || last == 0x65 && (before == 0x64 || before == 0x74) else {
      return false
    }
    return !kinds.contains(.notVerb) && !text.token(token, isIn: ContextWords.swedish)
  }

  /// Where a sentence last says what follows from a condition, looked for once, when it is first asked.
  private struct LastConsequence {
    private var place: Int?

    /// "Är man sjuk så får man …": a condition, not a question. The words from `start` on are looked at, which
    /// stands no further ahead than when it was asked before.
    mutating func stands(
      from start: Int, of sentence: ReplySentence, in text: borrowing TextAnalysis
    ) -> Bool {
      let last = place ?? sentence.lastConsequence(from: start, in: text)
      place = last
      return last >= start
    }
  }

  /// The last *annars*, or *så* with a verb or a subject behind it, from `place` on; -1 when there is none.
  private func lastConsequence(from place: Int, in text: borrowing TextAnalysis) -> Int {
    var last = -1
    var place = place
    while place < range.upperBound {
      let next = word(after: place, text)
      if kinds(place, text).contains(.adverb) {
        let token = text.tokens[place]
        let isSo = text.token(token, is: "så")
        if text.token(token, is: "annars")
          || isSo && isVerb(next, text)
          || isSo && kinds(word(after: next, text), text).contains(.subject)
        {
          last = place
        }
      }
      place = next
    }
    return last
  }

  /// An exclamation mark still leaves "När kommer plogen!" a question.
  private func startsSharply(_ text: borrowing TextAnalysis) -> Bool {
    kinds(skippingOpeners(from: first, in: text), text).contains(.sharp)
  }

  /// A question to one person, who is not the municipality: "har du …?"
  private func isToOne(_ text: borrowing TextAnalysis) -> Bool {
    var isSingular = false
    for position in range {
      let found = kinds(position, text)
      if found.contains(.plural) { return false }
      if found.contains(.singular) { isSingular = true }
    }
    return isSingular
  }

  private func isToReaders(_ text: borrowing TextAnalysis) -> Bool {
    range.contains { kinds($0, text).contains(.readers) }
  }

  private func hasLink(_ text: borrowing TextAnalysis) -> Bool {
    text.tokens[range].contains { $0.kind == .link }
  }

  private func isThanks(_ text: borrowing TextAnalysis) -> Bool {
    kinds(first, text).contains(.thanks)
  }
}
