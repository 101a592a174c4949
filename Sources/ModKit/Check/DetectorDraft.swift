private import Dispatch
private import Synchronization

/// Every recogniser with its words and patterns, before the vocabulary that all share is built.
struct DetectorDraft: Sendable {
  private(set) var context: RecognizerContext
  private(set) var finishers: [RecognizerFinisher]
  let reply: @Sendable (Vocabulary) -> ReplyNeed
  let sketch: @Sendable (Vocabulary) -> RepetitionSketcher

  /// The recognisers of the register, drafted once.
  static let standard: DetectorDraft = {
    // The lexicon's words are generated on another processor until they are asked for.
    DispatchQueue.global().async { Lexicon.prepare() }
    return DetectorDraft(RecognizerRegister.makers)
  }()

  /// Lets `makers`, and what every detector has besides, define their words.
  init(_ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher]) {
    var context = RecognizerContext()
    // What the register needs; a smaller one grows.
    context.vocabulary = VocabularyBuilder(reserving: 45_000)
    finishers = makers.map { $0(&context) }
    reply = ReplyNeed.draft(&context)
    sketch = RepetitionSketcher.draft(&context)
    self.context = context
  }

  /// The recognisers in the order of their makers, finished on as many processors as there are.
  func recognizers(_ vocabulary: Vocabulary) -> [any Recognizer] {
    let made = Mutex<[Int: any Recognizer]>([:])
    DispatchQueue.concurrentPerform(iterations: finishers.count) { number in
      let recognizer = finishers[number](vocabulary)
      made.withLock { $0[number] = recognizer }
    }
    return made.withLock { made in finishers.indices.compactMap { made[$0] } }
  }

  /// Adds the words and patterns of a policy.
  mutating func add(_ additions: PolicyVocabulary) {
    context.additions = additions
    if let own = MunicipalVocabulary.draft(&context) { finishers.append(own) }
  }
}
