/// What recognisers are made from: the words they share, and those that the municipality adds.
public struct RecognizerContext: Sendable {
  /// Collects the words and classes of every recogniser; built once all have defined theirs.
  public var vocabulary = VocabularyBuilder()
  /// What the policy adds to the vocabulary or takes out of it.
  public var additions: PolicyVocabulary
  /// Patterns that could not be compiled; none of the built-in ones may be among them.
  public var problems: [PatternError] = []

  /// Starts with nothing defined.
  public init(additions: PolicyVocabulary = PolicyVocabulary()) {
    self.additions = additions
  }
}

/// Makes a recogniser once the vocabulary that all share is built.
public typealias RecognizerFinisher = @Sendable (Vocabulary) -> any Recognizer

/// The one ordered list of recognisers: adding one is a file and a line.
public enum RecognizerRegister {
  /// Makes every recogniser: each defines its words in the context's vocabulary, and is finished
  /// when all have defined theirs.
  static let makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher] = [
    { context in
      let draft = GrammarDraft(
        RuleGrammar.all, sharedWords: SharedWords.all, builder: &context.vocabulary)
      SharedWords.unmask(in: &context.vocabulary)
      context.problems += draft.problems
      return { DisguiseNaming(recognizer: draft.recognizer($0)) }
    },
    { context in
      let draft = LexiconRecognizer.draft(builder: &context.vocabulary)
      return { draft($0) }
    },
    { context in
      SwearingPhrases.define(in: &context.vocabulary)
      let draft = PhraseDraft(SwearingPhrases.all, in: &context)
      return { draft.recognizer($0) }
    },
    { context in
      let recognizer = IdentityData(adding: &context.vocabulary)
      return { _ in recognizer }
    },
    { BadLink.draft(&$0) },
    { SpamText.draft(&$0) },
    { _ in { _ in HateCodes() } },
  ]
}

extension OrganisationAllowlist {
  /// What the configuration says of the organisation.
  public init(_ own: Configuration.OwnContacts) {
    self.init(
      telephones: own.telephones, addresses: own.addresses, domains: own.domains,
      mailAddresses: own.emails)
  }
}
