/// Tells for text after text whether someone at the municipality is expected to answer, and nothing else.
///
/// A tenth of the work of a whole check: only the words that questions are told by are looked for. Keep one value: its
/// storage is reused.
public struct ReplyNeedReader: NeedReading {
  private let replyNeed: ReplyNeed
  private var analysis: TextAnalysis

  /// Compiles the words.
  public init() {
    var context = RecognizerContext()
    let draft = ReplyNeed.draft(&context)
    let vocabulary = context.vocabulary.build()
    replyNeed = draft(vocabulary)
    analysis = TextAnalysis(vocabulary: vocabulary)
  }

  /// Whether `text` asks for an answer, whoever it replies to. Complexity: O(length).
  public mutating func isNeeded(_ text: String) -> Bool {
    analysis.analyze(text)
    return replyNeed.evaluate(analysis).isNeeded
  }
}
