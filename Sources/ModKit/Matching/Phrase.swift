/// A token pattern with the rule it speaks for: phrases are data.
///
///     Phrase(.threat, .likely, "jag ska ..2 [<violent-verb> ..2 <person-object>]",
///       reason: Bilingual(sv: "hot i första person", en: "first-person threat"),
///       unless: ["<violent-verb> {upp|fram|till}"])
public struct Phrase: Hashable, Sendable {
  /// The rule it may break.
  public var rule: RuleCode
  /// How sure it is, before quotation and negation are weighed.
  public var strength: Strength
  /// The pattern, in the grammar of `PatternReader`.
  public var pattern: String
  /// Why, in one sentence for the moderator.
  public var reason: Bilingual
  /// How strong the language is, where that means something.
  public var severity: Int?
  /// Patterns that make the match a near miss when they match in the same clause.
  public var unless: [String]
  /// What a negation in the clause does.
  public var negation: Negation

  /// What a negation in the clause of a phrase does to it.
  public enum Negation: Hashable, Sendable {
    /// Nothing.
    case ignored
    /// One step weaker.
    case lowers
    /// A near miss.
    case rejects
  }

  /// Describes a phrase.
  public init(
    _ rule: RuleCode, _ strength: Strength, _ pattern: String, reason: Bilingual,
    severity: Int? = nil, unless: [String] = [], negation: Negation = .ignored
  ) {
    self.rule = rule
    self.strength = strength
    self.pattern = pattern
    self.reason = reason
    self.severity = severity
    self.unless = unless
    self.negation = negation
  }
}

/// Finds phrases; one value can hold the phrases of many rules and reads a text once.
///
///     var builder = VocabularyBuilder()
///     builder.define("violent-verb", words: inflectedForms("mörda/v1 spöa/v1"))
///     let draft = try PhraseDraft(phrases, builder: &builder)
///     let vocabulary = builder.build()
///     let recognizer = draft.recognizer(vocabulary)
public struct PhraseDraft: Sendable {
  private let phrases: [Phrase]
  private let patterns: PatternDraft

  /// Compiles `phrases`, adding their words to `builder`; classes must be defined before.
  /// Throws the first `PatternError`, whose message is preceded by the pattern.
  public init(_ phrases: [Phrase], builder: inout VocabularyBuilder) throws(PatternError) {
    var patterns = PatternDraft()
    for (number, phrase) in phrases.enumerated() {
      try Self.compile(phrase, number: number, into: &patterns, &builder)
    }
    self.phrases = phrases
    self.patterns = patterns
  }

  /// Compiles `phrases` in `context`; those that cannot be compiled are left out and noted among its
  /// problems.
  init(_ phrases: [Phrase], in context: inout RecognizerContext) {
    var kept: [Phrase] = []
    var patterns = PatternDraft()
    for phrase in phrases {
      do throws(PatternError) {
        var longer = patterns
        try Self.compile(phrase, number: kept.count, into: &longer, &context.vocabulary)
        patterns = longer
        kept.append(phrase)
      } catch {
        context.problems.append(error)
      }
    }
    self.phrases = kept
    self.patterns = patterns
  }

  /// The recogniser, once the vocabulary is built.
  public func recognizer(_ vocabulary: Vocabulary) -> PhraseRecognizer {
    PhraseRecognizer(
      phrases, PatternIndex(patterns, vocabulary: vocabulary),
      triggers: PatternTriggers(patterns.programs.filter { $0.entry.owner >= 0 }, vocabulary.tests))
  }

  private static func compile(
    _ phrase: Phrase, number: Int, into patterns: inout PatternDraft,
    _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    for (choice, pattern) in ([phrase.pattern] + phrase.unless).enumerated() {
      let owner = choice == 0 ? number : -1 - number
      do throws(PatternError) {
        try patterns.add(pattern, owner: owner, &builder)
      } catch {
        throw PatternError(
          message: Bilingual(
            sv: "mönstret '\(pattern)': \(error.message.sv)",
            en: "pattern '\(pattern)': \(error.message.en)"), offset: error.offset)
      }
    }
  }
}
