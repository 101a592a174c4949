/// Swearing, slurs and disguised insults, from the lexicon.
///
/// Every token whose word belongs to an entry is judged by the entry's sense; the reason names the word
/// and how it was disguised. A text that says the same word many hundred times has the later ones as near misses,
/// so that a hostile text costs no more than another; other words in it are found all the same.
public struct LexiconRecognizer: Recognizer, WordTriggered {
  /// After this many candidates in one text, every entry is reported this often again and no more.
  private static let most = 300
  private let lexicon: Lexicon
  private let entriesOfRow: [[Int]]
  private let rowHasEntries: [Bool]
  private let spellings: [(wordClass: WordClass, disguise: Disguise)]
  private let hashtagWords: [HashtagWord]

  /// Defines the lexicon's words in `builder`; the recogniser is finished with the vocabulary.
  public static func draft(
    builder: inout VocabularyBuilder
  ) -> @Sendable (Vocabulary) -> LexiconRecognizer {
    let lexicon = Lexicon(builder: &builder)
    return { LexiconRecognizer(lexicon, $0) }
  }

  private init(_ lexicon: Lexicon, _ vocabulary: Vocabulary) {
    self.lexicon = lexicon
    let entriesOfRow = lexicon.entryNumbers(in: vocabulary)
    self.entriesOfRow = entriesOfRow
    rowHasEntries = entriesOfRow.map { !$0.isEmpty }
    let kinds: [(LexiconEntry.Spelling, Disguise)] = [
      (.respelled, .respelled), (.swapped, .swapped), (.shortened, .shortened),
    ]
    var spellings = [(ContextWords.bareSpelling, Disguise.bare)]
    for (spelling, disguise) in kinds {
      if let wordClass = vocabulary.wordClass(spelling.rawValue) {
        spellings.append((wordClass, disguise))
      }
    }
    self.spellings = spellings
    hashtagWords = HashtagWord.all(in: vocabulary)
  }

  /// The rules that entries speak for.
  public var rules: Set<RuleCode> { Set(lexicon.entries.flatMap(\.rules)) }

  /// Adds a candidate for each word of the lexicon that counts where it stands.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    guard
      text.signs.triggers.contains(.lexicon) || text.signs.kinds.contains(.emoji)
        || text.signs.kinds.contains(.hashtag)
    else { return }
    var repeats: [Int] = []
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.kind == .emoji, text[token.range.lowerBound].value == 0x1F595 {
        observations.add(middleFinger(index, text))
      }
      if token.kind == .hashtag, let word = word(insideHashtag: token, text) {
        judge(entriesOfRow[text.vocabulary.row(of: word)], at: index, text, &repeats, &observations)
        continue
      }
      guard token.word != .unknown else { continue }
      let row = text.vocabulary.row(of: token.word)
      if rowHasEntries[row] {
        judge(entriesOfRow[row], at: index, text, &repeats, &observations)
      }
      let second = Int(token.secondRow)
      if second != 0, rowHasEntries[second] {
        judge(entriesOfRow[second], at: index, text, &repeats, &observations)
      }
    }
  }

  func addTriggers(to table: inout TriggerTable) {
    table.insert(.lexicon) { rowHasEntries[$0] }
  }

  private func judge(
    _ numbers: [Int], at index: Int, _ text: borrowing TextAnalysis, _ repeats: inout [Int],
    _ observations: inout Observations
  ) {
    // The rules that were reported, by their order.
    var reported: UInt32 = 0
    for number in numbers {
      let entry = lexicon.entries[number]
      let rules = entry.rules.reduce(0 as UInt32) { $0 | 1 << UInt32($1.order) }
      guard rules & ~reported != 0 else { continue }
      if isOneTooMany(number, &repeats, observations) {
        for rule in entry.rules {
          observations.reject(
            rule, span: text.originalRange(of: text.tokens[index]),
            reason: Bilingual(
              sv: "samma ord igen, efter flera hundra",
              en: "the same word again, after many hundred"))
        }
        continue
      }
      if judge(entry, at: index, text, &observations) { reported |= rules }
    }
  }

  /// Whether entry `number` was reported often enough in a text that has hundreds of candidates.
  private func isOneTooMany(
    _ number: Int, _ repeats: inout [Int], _ observations: borrowing Observations
  ) -> Bool {
    guard observations.candidates.count >= Self.most else { return false }
    if repeats.isEmpty { repeats = [Int](repeating: 0, count: lexicon.entries.count) }
    repeats[number] += 1
    return repeats[number] > Self.most
  }

  /// The first listed word inside a hashtag that is no listed word itself.
  private func word(insideHashtag token: Token, _ text: borrowing TextAnalysis) -> WordID? {
    guard token.word == .unknown || !rowHasEntries[text.vocabulary.row(of: token.word)] else {
      return nil
    }
    for word in hashtagWords where word.stands(in: token, text) { return word.word }
    return nil
  }

  private func middleFinger(_ index: Int, _ text: borrowing TextAnalysis) -> Candidate {
    text.candidate(
      .profanity, .likely, tokens: index..<index + 1,
      reason: Bilingual(
        sv: "obscen gest som bild (långfinger)",
        en: "obscene gesture as a pictograph (middle finger)"),
      severity: 2)
  }

  /// Adds what `entry` says at `index`; false for a near miss.
  private func judge(
    _ entry: LexiconEntry, at index: Int, _ text: borrowing TextAnalysis,
    _ observations: inout Observations
  ) -> Bool {
    let disguise = disguise(at: index, text)
    if let reason = benignSense(entry, at: index, disguise, text) {
      if entry.sense != .whenDisguised || !disguise.isEmpty {
        for rule in entry.rules {
          observations.reject(
            rule, span: text.originalRange(of: text.tokens[index]),
            reason: Bilingual(
              sv: "”\(text.string(of: text.tokens[index]))”: \(reason.sv)",
              en: "“\(text.string(of: text.tokens[index]))”: \(reason.en)"))
        }
      }
      return false
    }
    for rule in entry.rules {
      observations.add(
        text.candidate(
          rule, entry.strength, tokens: index..<index + 1,
          reason: reason(entry, rule, disguise, text.string(of: text.tokens[index])),
          severity: entry.severity))
    }
    return true
  }

  /// How the token at `index` was written, as far as it was hidden.
  private func disguise(at index: Int, _ text: borrowing TextAnalysis) -> Disguise {
    let token = text.tokens[index]
    var disguise = text.disguise(ofToken: index)
    for (wordClass, spelling) in spellings where text.token(token, isIn: wordClass) {
      disguise.formUnion(spelling)
    }
    return disguise
  }

  private func reason(
    _ entry: LexiconEntry, _ rule: RuleCode, _ disguise: Disguise, _ written: String
  ) -> Bilingual {
    let label = label(entry, rule)
    var reason = Bilingual(
      sv: "\(label.sv) ”\(entry.name)”", en: "\(label.en) “\(entry.name)”")
    if written != entry.name, !disguise.contains(.mask) {
      reason.sv += " i formen ”\(written)”"
      reason.en += " in the form “\(written)”"
    }
    if let hidden = disguise.description {
      reason.sv += ", \(hidden.sv)"
      reason.en += ", \(hidden.en)"
    }
    return reason
  }

  private func label(_ entry: LexiconEntry, _ rule: RuleCode) -> Bilingual {
    switch (rule, entry.severity) {
    case (.hate, _): Bilingual(sv: "nedsättande ord om folkgrupp", en: "slur")
    case (.personalAttack, _): Bilingual(sv: "förolämpning", en: "insult")
    case (.sexistHarassment, _): Bilingual(sv: "könsord som skällsord", en: "gendered slur")
    case (.violencePorn, _):
      Bilingual(sv: "dolt ord för pornografi", en: "disguised word for pornography")
    case (_, 3...): Bilingual(sv: "obscent ord", en: "obscenity")
    case (_, 2): Bilingual(sv: "grov svordom", en: "coarse swearing")
    default: Bilingual(sv: "mild svordom", en: "mild swearing")
    }
  }
}
