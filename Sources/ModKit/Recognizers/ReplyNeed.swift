/// Where a comment stands, as far as it decides who is asked.
public struct ReplyContext: Hashable, Sendable {
  /// The comment answers another citizen's comment, not the municipality's post or answer.
  public var repliesToCitizen: Bool
  /// An account of the municipality wrote it.
  public var isOfficial: Bool

  /// A comment by a citizen on the municipality's post unless told otherwise.
  public init(repliesToCitizen: Bool = false, isOfficial: Bool = false) {
    self.repliesToCitizen = repliesToCitizen
    self.isOfficial = isOfficial
  }
}

/// Tells whether somebody at the municipality is expected to answer or act, and why.
///
/// A question by its form, a request, a fault report, a demand for documents, or a complaint that nobody
/// answered. Exclamations ("Vad fint!"), rhetorical questions, tags, questions to other readers,
/// quotations and thanks ask for nothing. Complexity: linear in the text.
public struct ReplyNeed: Sendable, WordTriggered {
  private let words: ReplyWords
  private let cues: PatternCues<ReplyCue>

  init(words: ReplyWords, cues: PatternCues<ReplyCue>) {
    self.words = words
    self.cues = cues
  }

  /// Defines its words and patterns in `context`; the result is made when the vocabulary is built.
  static func draft(_ context: inout RecognizerContext) -> @Sendable (Vocabulary) -> ReplyNeed {
    ReplyCues.define(in: &context.vocabulary)
    let words = ReplyWords.draft(&context.vocabulary)
    let cues = PatternCues.draft(ReplyCues.all, in: &context)
    return { ReplyNeed(words: words($0), cues: cues($0)) }
  }

  func addTriggers(to table: inout TriggerTable) { cues.addTriggers(.replies, to: &table) }

  /// Judges the text that was analysed last.
  public func evaluate(
    _ text: borrowing TextAnalysis, context: ReplyContext = ReplyContext()
  ) -> ReplyAssessment {
    if context.isOfficial {
      return ReplyAssessment(
        isNeeded: false,
        reason: Bilingual(sv: "skriven av kommunen", en: "written by the municipality"))
    }
    if isToCitizen(text, context) {
      return ReplyAssessment(
        isNeeded: false,
        reason: Bilingual(
          sv: "riktar sig till en annan skribent", en: "is addressed to another commenter"))
    }
    var rhetorical = false
    let mayHaveCues = cues.mayStand(in: text, notedAs: .replies)
    var sentence = ReplySentence(words: words)
    for index in text.sentences.indices {
      sentence.read(
        index, of: text, cues: mayHaveCues ? cueSet(index, text) : ReplyCueSet())
      if let reason = sentence.need(in: text) {
        return ReplyAssessment(isNeeded: true, reason: reason)
      }
      rhetorical = rhetorical || sentence.hasQuestionMark
    }
    return ReplyAssessment(
      isNeeded: false,
      reason: rhetorical
        ? Bilingual(
          sv: "frågan väntar inget svar från kommunen",
          en: "the question expects no answer from the municipality")
        : Bilingual(sv: "varken fråga eller begäran", en: "neither a question nor a request"))
  }

  /// The cues of one sentence.
  private func cueSet(_ sentence: Int, _ text: borrowing TextAnalysis) -> ReplyCueSet {
    var found = ReplyCueSet()
    cues.forEach(inSentence: sentence, of: text) { cue, match in
      if !text.tokens[match.tokens.lowerBound].flags.contains(.quoted) { found.insert(cue) }
    }
    return found
  }

  /// `@Name` first, or an answer to a citizen, without a word to the municipality.
  private func isToCitizen(_ text: borrowing TextAnalysis, _ context: ReplyContext) -> Bool {
    let opensWithMention = text.tokens.first { $0.kind != .punctuation && $0.kind != .emoji }
      .map { $0.kind == .mention && !isMunicipality($0, in: text) }
    guard context.repliesToCitizen || opensWithMention == true else { return false }
    return !text.tokens.contains { token in
      words.kinds(of: token).contains(.plural)
        || token.kind == .mention && isMunicipality(token, in: text)
    }
  }

  private func isMunicipality(_ mention: Token, in text: borrowing TextAnalysis) -> Bool {
    let name = text.string(of: mention)
    return ["kommun", "stad", "region"].contains { name.hasPrefix($0) || name.hasSuffix($0) }
  }
}
