/// Patterns that each say one thing, compiled together for one recogniser.
struct PatternCues<Cue: Sendable>: Sendable {
  private let cues: [Cue]
  private let index: PatternIndex
  private let kinds: TokenKinds

  private init(cues: [Cue], index: PatternIndex) {
    self.cues = cues
    self.index = index
    kinds = index.announcingKinds
  }

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
    return { PatternCues(cues: cues, index: PatternIndex(compiled, vocabulary: $0)) }
  }

  /// Notes that the words that announce a cue set off `triggers`.
  func addTriggers(_ triggers: WordTriggers, to table: inout TriggerTable) {
    table.insert(triggers, where: index.isAnnounced(byRow:))
  }

  /// Whether `text` can have a cue, the words that announce one setting off `triggers`.
  func mayStand(in text: borrowing TextAnalysis, triggers: WordTriggers) -> Bool {
    !text.signs.triggers.isDisjoint(with: triggers) || !text.signs.kinds.isDisjoint(with: kinds)
  }

  /// Calls `body` with every cue found and where. Complexity: that of `PatternIndex`.
  func forEach(in text: borrowing TextAnalysis, _ body: (Cue, PatternMatch) -> Void) {
    index.forEachMatch(in: text) { body(cues[$0.owner], $0) }
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
