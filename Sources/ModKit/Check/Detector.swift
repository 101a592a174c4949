private import Dispatch

/// Runs every recogniser over text after text.
///
///     var detector = Detector()
///     detector.examine("Vilka jävla idioter!").candidates
///
/// Keep one value for each task: its storage is reused. Complexity: O(text) for each text.
public struct Detector: Sendable {
  private var recognizers: [any Recognizer]
  /// All of them as one.
  private var recognizer: any Recognizer
  private let replyNeed: ReplyNeed
  private var sketcher: RepetitionSketcher
  private var analysis: TextAnalysis
  private var wantsNearMisses: Bool
  private let allowed: AllowedWords

  /// Compiles the vocabulary and makes the recognisers.
  public init(
    own: Configuration.OwnContacts = Configuration.OwnContacts(),
    additions: PolicyVocabulary = PolicyVocabulary(), wantsNearMisses: Bool = false
  ) {
    if additions == PolicyVocabulary() {
      self = Self.standard
    } else {
      var draft = DetectorDraft.standard
      draft.add(additions)
      self.init(draft)
    }
    self.wantsNearMisses = wantsNearMisses
    know(own)
  }

  /// A detector with other recognisers than the register's, for tests.
  init(
    _ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher],
    own: Configuration.OwnContacts = Configuration.OwnContacts(), additions: PolicyVocabulary,
    wantsNearMisses: Bool = false
  ) {
    var draft = DetectorDraft(makers)
    draft.add(additions)
    self.init(draft)
    self.wantsNearMisses = wantsNearMisses
    know(own)
  }

  private init(_ draft: DetectorDraft) {
    let vocabulary = draft.context.vocabulary.build()
    recognizers = draft.recognizers(vocabulary)
    recognizer = joined(recognizers)
    replyNeed = draft.reply(vocabulary)
    sketcher = draft.sketch(vocabulary)
    let triggered = recognizers.compactMap { $0 as? any WordTriggered } + [replyNeed]
    analysis = TextAnalysis(
      vocabulary: vocabulary, triggers: TriggerTable(triggered, vocabulary))
    wantsNearMisses = false
    allowed = AllowedWords(draft.context.additions.allow)
  }

  /// The detector of a municipality that has said nothing of itself, made once.
  private static let standard = Detector(DetectorDraft.standard)

  /// Lets the contact details of the organisation be.
  private mutating func know(_ own: Configuration.OwnContacts) {
    guard own != Configuration.OwnContacts() else { return }
    let allowlist = OrganisationAllowlist(own)
    recognizers = recognizers.map { $0.knowing(allowlist) }
    recognizer = joined(recognizers)
    sketcher = sketcher.knowing(allowlist)
  }

  /// Begins to make what every detector needs, and returns at once: for a program that has files to read
  /// before its first text.
  public static func prepare() {
    DispatchQueue.global().async { _ = standard.recognizers.count }
  }

  /// Analyses `text` and answers what was seen.
  public mutating func examine(_ text: String) -> Observations {
    analysis.analyze(text)
    var observations = Observations(wantsNearMisses: wantsNearMisses)
    Self.ask(recognizer, about: analysis, into: &observations)
    observations.letGo(allowed, in: analysis)
    return observations
  }

  /// Has both as parameters, so that neither is copied.
  private static func ask(
    _ recognizer: any Recognizer, about text: borrowing TextAnalysis,
    into observations: inout Observations
  ) {
    recognizer.examine(text, into: &observations)
  }

  /// Analyses `text` and answers all that `CommentChecker` asks of every text, in one call.
  mutating func assess(_ text: String) -> Assessment {
    let observations = examine(text)
    return Assessment(
      candidates: observations.candidates, nearMisses: observations.nearMisses,
      sketch: sketcher.sketch(analysis))
  }

  /// Whether the text that was examined last asks for an answer, where it stands.
  func reply(in context: ReplyContext) -> ReplyAssessment {
    replyNeed.evaluate(analysis, context: context)
  }

  /// What was found out about one text.
  struct Assessment {
    var candidates: [Candidate]
    var nearMisses: [NearMiss]
    var sketch: RepetitionSketch
  }

  /// What `Repetition` compares of the text that was examined last.
  public var repetitionSketch: RepetitionSketch { sketcher.sketch(analysis) }
}
