/// The words and phrases that a policy adds to what modtool knows, as recognisers.
///
/// A word is a lexeme as the lexicon writes them: `blaj` for that form alone, `blaj/z` for its inflected forms,
/// `blaj*` and `*blaj` for every word that begins or ends so, itself included. A phrase is a token pattern.
enum MunicipalVocabulary {
  /// The words without a star, and the patterns, as phrases.
  static func phrases(_ additions: PolicyVocabulary) -> [Phrase] {
    additions.add.filter { OwnAffix($0) == nil }.map { entry in
      Phrase(
        entry.rule, entry.strength, "[{" + forms(of: entry.word).joined(separator: "|") + "}]",
        reason: reason(for: entry), severity: entry.severity)
    }
      + additions.patterns.map { entry in
        Phrase(
          entry.rule, entry.strength, entry.pattern,
          reason: entry.reason
            ?? Bilingual(
              sv: "en formulering i kommunens egen lista",
              en: "a phrase in the municipality's own list"))
      }
  }

  /// Adds the words of `context.additions` to its vocabulary; nil when the policy adds nothing.
  ///
  /// Patterns that cannot be compiled are left out and noted among the context's problems. Classes that
  /// patterns name must be defined before.
  static func draft(_ context: inout RecognizerContext) -> RecognizerFinisher? {
    let phrases = phrases(context.additions)
    let affixes = context.additions.add.compactMap(OwnAffix.init)
    guard !phrases.isEmpty || !affixes.isEmpty else { return nil }
    let draft = PhraseDraft(phrases, in: &context)
    return { MunicipalRecognizer(phrases: draft.recognizer($0), affixes: affixes) }
  }

  static func reason(for entry: VocabularyEntry) -> Bilingual {
    entry.reason
      ?? Bilingual(
        sv: "”\(entry.word)” står i kommunens egen ordlista",
        en: "“\(entry.word)” is in the municipality's own word list")
  }

  /// What keeps a word or pattern of `vocabulary` from being compiled; nil when nothing does.
  static func problem(with phrase: Phrase, in context: RecognizerContext) -> PatternError? {
    var scratch = context
    do throws(PatternError) {
      _ = try PhraseDraft([phrase], builder: &scratch.vocabulary)
      return nil
    } catch {
      return error
    }
  }

  private static func forms(of lexeme: String) -> [String] {
    let forms = inflectedForms(lexeme)
    return forms.isEmpty ? [lexeme] : forms
  }
}

/// A beginning or an ending that a policy adds. The shared vocabulary knows one affix of a word, and a longer one of
/// modtool's own would hide the municipality's; so these are compared with every word.
private struct OwnAffix: Sendable {
  let entry: VocabularyEntry
  private let letters: [UInt32]
  private let isBeginning: Bool

  init?(_ entry: VocabularyEntry) {
    self.entry = entry
    if entry.word.hasSuffix("*") {
      letters = foldedLetters(String(entry.word.dropLast()))
      isBeginning = true
    } else if entry.word.hasPrefix("*") {
      letters = foldedLetters(String(entry.word.dropFirst()))
      isBeginning = false
    } else {
      return nil
    }
  }

  func matches(_ token: Token, of text: borrowing TextAnalysis) -> Bool {
    guard token.range.count >= letters.count, !letters.isEmpty else { return false }
    let start = isBeginning ? token.range.lowerBound : token.range.upperBound - letters.count
    for (offset, letter) in letters.enumerated() where text[start + offset].value != letter {
      return false
    }
    return true
  }
}

/// The phrases and affixes that a policy adds.
private struct MunicipalRecognizer: Recognizer, WordTriggered {
  let phrases: PhraseRecognizer
  let affixes: [OwnAffix]

  var rules: Set<RuleCode> {
    phrases.rules.union(affixes.map(\.entry.rule))
  }

  func addTriggers(to table: inout TriggerTable) { phrases.addTriggers(to: &table) }

  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    phrases.examine(text, into: &observations)
    guard !affixes.isEmpty else { return }
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      for affix in affixes where affix.matches(text.tokens[index], of: text) {
        observations.add(
          text.candidate(
            affix.entry.rule, affix.entry.strength, tokens: index..<index + 1,
            reason: MunicipalVocabulary.reason(for: affix.entry), severity: affix.entry.severity))
      }
    }
  }
}
