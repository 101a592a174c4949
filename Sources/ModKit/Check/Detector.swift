private import Dispatch

/// Runs every recogniser over text after text.
///
///     var detector = Detector()
///     detector.examine("Vilka jävla idioter!").candidates
///
/// Keep one value for each task: its storage is reused. Complexity: O(text) for each text.
public struct Detector: Sendable {
  private let recognizers: [any Recognizer]
  private let replyNeed: ReplyNeed
  private let sketcher: RepetitionSketcher
  private var analysis: TextAnalysis
  private var observations: Observations
  private let allowed: AllowedWords

  /// Compiles the vocabulary and makes the recognisers.
  public init(
    own: Configuration.OwnContacts = Configuration.OwnContacts(),
    additions: PolicyVocabulary = PolicyVocabulary(), wantsNearMisses: Bool = false
  ) {
    if own == Configuration.OwnContacts(), additions == PolicyVocabulary() {
      self = Self.standard
      observations = Observations(wantsNearMisses: wantsNearMisses)
    } else {
      self.init(
        RecognizerRegister.makers, own: own, additions: additions, wantsNearMisses: wantsNearMisses)
    }
  }

  /// The detector of a municipality that has said nothing of itself, made once.
  private static let standard = Detector(RecognizerRegister.makers, additions: PolicyVocabulary())

  /// Begins to make what every detector needs, and returns at once: for a program that has files to read
  /// before its first text.
  public static func prepare() {
    DispatchQueue.global().async { prepareParts() }
  }

  /// The two halves that do not need one another, on two processors where there are two; made once.
  private static func prepareParts() {
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 { GrammarDraft.prepare() } else { Lexicon.prepare() }
    }
  }

  /// A detector with other recognisers than the register's, for tests.
  init(
    _ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher],
    own: Configuration.OwnContacts = Configuration.OwnContacts(), additions: PolicyVocabulary,
    wantsNearMisses: Bool = false
  ) {
    Self.prepareParts()
    var context = RecognizerContext(own: own, additions: additions)
    var finishers = makers.map { $0(&context) }
    if let own = MunicipalVocabulary.draft(&context) { finishers.append(own) }
    let reply = ReplyNeed.draft(&context)
    let sketch = RepetitionSketcher.draft(&context)
    let vocabulary = context.vocabulary.build()
    recognizers = finishers.map { $0(vocabulary) }
    replyNeed = reply(vocabulary)
    sketcher = sketch(vocabulary)
    let triggered = recognizers.compactMap { $0 as? any WordTriggered } + [replyNeed]
    analysis = TextAnalysis(
      vocabulary: vocabulary, triggers: TriggerTable(triggered, vocabulary))
    observations = Observations(wantsNearMisses: wantsNearMisses)
    allowed = AllowedWords(additions.allow)
  }

  /// Analyses `text` and answers what was seen; valid until the next call.
  public mutating func examine(_ text: String) -> Observations {
    analysis.analyze(text)
    observations.removeAll()
    for recognizer in recognizers { recognizer.examine(analysis, into: &observations) }
    observations.letGo(allowed, in: analysis)
    return observations
  }

  /// Analyses `text` and answers all that `CommentChecker` asks of it, in one call.
  mutating func assess(_ text: String, in context: ReplyContext) -> Assessment {
    let observations = examine(text)
    return Assessment(
      candidates: observations.candidates, nearMisses: observations.nearMisses,
      reply: replyNeed.evaluate(analysis, context: context), sketch: sketcher.sketch(analysis))
  }

  /// What was found out about one text.
  struct Assessment {
    var candidates: [Candidate]
    var nearMisses: [NearMiss]
    var reply: ReplyAssessment
    var sketch: RepetitionSketch
  }

  /// What `Repetition` compares of the text that was examined last.
  public var repetitionSketch: RepetitionSketch { sketcher.sketch(analysis) }
}
