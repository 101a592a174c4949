import Testing

@testable import ModKit

/// What the policy's own words alone make of `text`; modtool's vocabulary takes long to build in tests.
private func observe(_ text: String, _ additions: PolicyVocabulary) -> Observations {
  var context = RecognizerContext(additions: additions)
  let finisher = MunicipalVocabulary.draft(&context)
  let vocabulary = context.vocabulary.build()
  var analysis = TextAnalysis(vocabulary: vocabulary)
  var observations = Observations(wantsNearMisses: true)
  analysis.analyze(text)
  finisher?(vocabulary).examine(analysis, into: &observations)
  observations.letGo(AllowedWords(additions.allow), in: analysis)
  return observations
}

private func found(_ text: String, _ vocabulary: PolicyVocabulary) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return observe(text, vocabulary).candidates.map { candidate in
    let words = candidate.spans.map { String(String.UnicodeScalarView(scalars[$0])) }
    return "\(candidate.strength) \(words.joined(separator: "|"))"
  }
}

private let blaj = VocabularyEntry("blaj/z", .partyPolitics, .clear)

struct MunicipalVocabularyTests {
  @Test(arguments: [
    ("blaj/z", "Det där blajet var blaj.", ["clear blajet", "clear blaj"]),
    ("blaj", "Det där blajet var blaj.", ["clear blaj"]),
    ("blaj*", "Rena blajprogrammet är blaj.", ["clear blajprogrammet", "clear blaj"]),
    ("*blaj", "Rent valblaj.", ["clear valblaj"]),
    ("blaj/z", "BLAJ och ｂｌａｊ", ["clear BLAJ", "clear ｂｌａｊ"]),
    ("blaj/z", "Ordet \"blaj\" är inte vårt.", ["likely blaj"]),
    ("blaj/z", "oblajad", []),
  ])
  func `a word the policy adds is found in its forms`(word: String, text: String, spans: [String]) {
    let vocabulary = PolicyVocabulary(add: [VocabularyEntry(word, .partyPolitics, .clear)])
    #expect(found(text, vocabulary) == spans)
  }

  @Test(arguments: [
    ("Rösta på Blåpartiet på söndag", ["clear Rösta på Blåpartiet"]),
    ("Du borde rösta nu på vårt blåparti", ["clear rösta nu på vårt blåparti"]),
    ("Vi röstade om parken", []),
  ])
  func `a pattern the policy adds is found`(text: String, spans: [String]) {
    let pattern = VocabularyPattern(
      "[rösta ..1 på ..1 {blåpartiet|blåparti}]", .partyPolitics, .clear)
    #expect(found(text, PolicyVocabulary(patterns: [pattern])) == spans)
  }

  @Test(arguments: [
    ("blaj", "blajet och blaj", []),
    ("blaj/0", "blajet och blaj", ["clear blajet"]),
    ("bla*", "blajet och blaj", []),
    ("*laj", "blajet och blaj", ["clear blajet"]),
    ("annat", "blaj", ["clear blaj"]),
  ])
  func `a word the policy allows never counts`(allowed: String, text: String, spans: [String]) {
    #expect(found(text, PolicyVocabulary(add: [blaj], allow: [allowed])) == spans)
  }

  @Test
  func `an allowed word inside a longer phrase does not excuse the phrase`() {
    let pattern = VocabularyPattern("[du är blaj]", .partyPolitics, .clear)
    let vocabulary = PolicyVocabulary(allow: ["blaj"], patterns: [pattern])
    #expect(found("Du är blaj.", vocabulary) == ["clear Du är blaj"])
  }

  @Test
  func `what was allowed is told as a near miss`() {
    let misses = observe("blaj", PolicyVocabulary(add: [blaj], allow: ["blaj"])).nearMisses
    #expect(
      misses == [
        NearMiss(
          .partyPolitics, span: 0..<4,
          reason: Bilingual(
            sv: "”blaj/z” står i kommunens egen ordlista: ordet är tillåtet i kommunens policy",
            en: "“blaj/z” is in the municipality's own word list: the word is allowed by the "
              + "municipality's policy"))
      ])
  }
}
