/// Patterns that each say one thing, compiled together for one recogniser.
struct PatternCues<Cue: Sendable>: Sendable {
  private let cues: [Cue]
  private let index: PatternIndex
  private let triggers: PatternTriggers

  /// Compiles `patterns`; the result is made when the vocabulary is built. What does not compile is
  /// added to the context's problems and left out.
  static func draft(
    _ patterns: [(cue: Cue, pattern: String)], in context: inout RecognizerContext
  ) -> @Sendable (Vocabulary) -> PatternCues {
    var draft = PatternDraft()
    for (owner, entry) in patterns.enumerated() {
      do throws(PatternError) {
        try draft.add(entry.pattern, owner: owner, &context.vocabulary)
      } catch {
        context.problems.append(error.naming(entry.pattern))
      }
    }
    let compiled = draft
    let cues = patterns.map(\.cue)
    return {
      PatternCues(
        cues: cues, index: PatternIndex(compiled, vocabulary: $0),
        triggers: PatternTriggers(compiled.programs, $0.tests))
    }
  }

  /// Notes that the words that the cues need set off `triggers`.
  func addTriggers(_ triggers: WordTriggers, to table: inout TriggerTable) {
    self.triggers.add(triggers, to: &table)
  }

  /// Whether `text` can have a cue, their words noted as `triggers`.
  func mayStand(in text: borrowing TextAnalysis, notedAs triggers: WordTriggers) -> Bool {
    self.triggers.stand(in: text, notedAs: triggers)
  }

  /// Calls `body` with every cue found and where. Complexity: that of `PatternIndex`.
  func forEach(in text: borrowing TextAnalysis, _ body: (Cue, PatternMatch) -> Void) {
    // The list alone, so that the index is not copied for the closure.
    let cues = cues
    index.forEachMatch(in: text) { body(cues[$0.owner], $0) }
  }

  /// The same for one sentence of the text.
  func forEach(
    inSentence sentence: Int, of text: borrowing TextAnalysis, _ body: (Cue, PatternMatch) -> Void
  ) {
    let cues = cues
    index.forEachMatch(inSentence: sentence, of: text) { body(cues[$0.owner], $0) }
  }
}

extension PatternError {
  /// The error with the pattern it is about.
  func naming(_ pattern: String) -> PatternError {
    PatternError(
      message: Bilingual(
        sv: "mönstret '\(pattern)': \(message.sv)", en: "pattern '\(pattern)': \(message.en)"),
      offset: offset)
  }
}
