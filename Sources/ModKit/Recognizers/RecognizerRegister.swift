/// What recognisers are made from: the words they share, and what the municipality says of itself.
public struct RecognizerContext: Sendable {
  /// Collects the words and classes of every recogniser; built once all have defined theirs.
  public var vocabulary = VocabularyBuilder()
  /// The organisation's own contact details, never flagged.
  public var own: Configuration.OwnContacts
  /// What the policy adds to the vocabulary or takes out of it.
  public var additions: PolicyVocabulary

  /// Starts with nothing defined.
  public init(
    own: Configuration.OwnContacts = Configuration.OwnContacts(),
    additions: PolicyVocabulary = PolicyVocabulary()
  ) {
    self.own = own
    self.additions = additions
  }
}

/// The one ordered list of recognisers: adding one is a file and a line.
public enum RecognizerRegister {
  /// Makes every recogniser; each defines its words in the context's vocabulary.
  static let makers: [@Sendable (inout RecognizerContext) -> any Recognizer] = []
}
