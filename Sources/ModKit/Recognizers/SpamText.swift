/// Finds spam within one text: floods, gibberish and the phrases of known swindles (rule `spam`).
///
/// Repetition across comments is `Repetition`'s. Cheers, hearts and drawn-out words are no floods.
/// Complexity: linear in the text.
public struct SpamText: Recognizer, WordTriggered {
  private let cues: PatternCues<SpamCue>
  private let cheers: WordClass

  init(cues: PatternCues<SpamCue>, cheers: WordClass) {
    self.cues = cues
    self.cheers = cheers
  }

  /// Compiles its patterns in `context`; the recogniser is made when the vocabulary is built.
  static func draft(_ context: inout RecognizerContext) -> RecognizerFinisher {
    let cheers = context.vocabulary.define(
      "spam.cheers",
      exactly: spellings(
        "ja jaa jaaa heja hurra tack bra grattis bravo ha haha hahaha hihi he hehe lol la na oj wow yes hej puss kram"
      ))
    let cues = PatternCues.draft(SpamCue.patterns, in: &context)
    return { SpamText(cues: cues($0), cheers: cheers) }
  }

  /// Only `spam`.
  public var rules: Set<RuleCode> { [.spam] }

  /// Adds a candidate for each sign of spam.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    examinePhrases(text, into: &observations)
    if let found = TextFlood(cheers: cheers).found(in: text) {
      observations.add(
        Candidate(
          .spam, found.strength, spans: [text.originalRange(found.range)], reason: found.reason))
    }
  }

  func addTriggers(to table: inout TriggerTable) { cues.addTriggers(.spam, to: &table) }

  private func examinePhrases(
    _ text: borrowing TextAnalysis, into observations: inout Observations
  ) {
    var matches: [(cue: SpamCue, tokens: Range<Int>)] = []
    if cues.mayStand(in: text, notedAs: .spam) {
      cues.forEach(in: text) { cue, match in matches.append((cue, match.evidence)) }
    }
    guard !matches.isEmpty || text.tokens.count > 8 else { return }
    let spaced = spacedHotWord(text)
    if let spaced, !matches.contains(where: { $0.cue == .profileClick }) {
      observations.add(
        text.candidate(.spam, .possible, tokens: spaced, reason: SpamCue.prize.reason))
    }
    guard !matches.isEmpty else { return }
    let hasHotWord = spaced != nil || matches.contains { $0.cue == .hotWord }
    for cue in SpamCue.allCases where cue != .hotWord {
      if cue == .profileClick, !hasHotWord { continue }
      let found = matches.filter { $0.cue == cue }.map(\.tokens)
      guard let first = found.first else { continue }
      observations.add(
        text.candidate(
          .spam, .likely, spans: found.map { text.originalRange(ofTokens: $0) }, context: first,
          reason: cue.reason))
    }
  }

  /// The tokens of "G R A T I S": five or more single letters.
  private func spacedRun(_ text: borrowing TextAnalysis) -> Range<Int>? {
    guard text.signs.loneLetters >= 5 else { return nil }
    var start = 0
    while start < text.tokens.count {
      var end = start
      while end < text.tokens.count, text.tokens[end].kind == .word, text.tokens[end].count == 1 {
        end += 1
      }
      if end - start >= 5 { return start..<end }
      start = max(end, start + 1)
    }
    return nil
  }

  /// The first such run, when it spells what lures.
  private func spacedHotWord(_ text: borrowing TextAnalysis) -> Range<Int>? {
    guard let range = spacedRun(text) else { return nil }
    let word = text.tokens[range].prefix(40).map(text.string(of:)).joined()
    let isHot = ["gratis", "pengar", "casino", "viagra", "vinst", "bonus", "klick"].contains {
      word.contains($0)
    }
    return isHot ? range : nil
  }
}
