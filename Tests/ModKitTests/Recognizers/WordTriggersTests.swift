import Testing

@testable import ModKit

/// The words that set recognisers off, against recognisers that every word sets off.
struct WordTriggersTests {
  private let texts: [String]
  private let recognizers: [any Recognizer]
  private let replyNeed: ReplyNeed
  private let vocabulary: Vocabulary

  init() {
    let additions = PolicyVocabulary(
      add: [VocabularyEntry("blaj/z", .partyPolitics, .clear)],
      patterns: [VocabularyPattern("[rösta ..1 på {blåpartiet}]", .partyPolitics, .clear)])
    var context = RecognizerContext(additions: additions)
    var finishers = RecognizerRegister.makers.map { $0(&context) }
    if let own = MunicipalVocabulary.draft(&context) { finishers.append(own) }
    let reply = ReplyNeed.draft(&context)
    let built = context.vocabulary.build()
    vocabulary = built
    recognizers = finishers.map { $0(built) }
    replyNeed = reply(built)
    let examples = RuleCatalogue.all.flatMap { description in
      (description.triggering + description.nonTriggering).compactMap {
        PolicyExample(description.rule, marked: $0)?.text
      }
    }
    texts =
      examples + [
        "Rena blajet, rösta nu på Blåpartiet.", "Vi delar ut 500 presentkort!",
        "noll sju noll ett sju fyra noll sex noll fem", "G R A T I S pengar", "🖕", "#vilkenfitta",
        "kontot 8327-9 123 456", "bl. a. konto 1 2 3", "När kommer plogen?", "Laga lampan.",
        "Tack!", "MLB-12A och M L B 1 2 3 på skylten", "Vad är det?", "(((namn)))", "1488",
      ]
  }

  @Test func `a text says the same whether all words or only their own set recognisers off`() {
    var all = TextAnalysis(vocabulary: vocabulary)
    let triggered = recognizers.compactMap { $0 as? any WordTriggered } + [replyNeed]
    var own = TextAnalysis(
      vocabulary: vocabulary, triggers: TriggerTable(triggered, vocabulary))
    var different: [String] = []
    for text in texts {
      all.analyze(text)
      own.analyze(text)
      if seen(all) != seen(own) || replyNeed.evaluate(all) != replyNeed.evaluate(own) {
        different.append(text)
      }
    }
    #expect(different == [])
  }

  private func seen(_ text: borrowing TextAnalysis) -> [Candidate] {
    var observations = Observations()
    for recognizer in recognizers { recognizer.examine(text, into: &observations) }
    return observations.candidates
  }
}
