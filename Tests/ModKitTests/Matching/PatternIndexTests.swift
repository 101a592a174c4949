import Testing

@testable import ModKit

/// The index that looks patterns up by their words, against trying every pattern at every place.
struct PatternIndexTests {
  private static let patterns = [
    "jag ska ..2- [slå dig]", "{jag|vi} {ska|kan} ..3 dig", "du är ..2 [{dum|sur}]",
    "{du|ni} {är|var} {så dum|en sur {katt|hund}|dum}", "^ [katt] {,|$}", "~inte [slå] ..2 $",
    "slå !{inte|på} ..1 dig", "{^|,} gå på katten", "[är du] ...4 <number>", "<number> ..2 kr",
    "{på|är|dig|jag}", "{en|ett} ..1 {hund|katt} ...3 {slå|gå} ..2 {dig|mig|er}",
    "{ska du|kan du|är du sur} inte ..2 gå", "dum? hund är ..3 på", "<hashtag> ..2 är",
    "{på en hund|är en katt|kan du inte} !..2 sur", "!inte dig ..2 , ..2 du", ", [du är]",
  ]

  private static let made: (draft: PatternDraft, vocabulary: Vocabulary) = {
    var builder = VocabularyBuilder()
    var draft = PatternDraft()
    for (number, pattern) in patterns.enumerated() {
      try? draft.add(pattern, owner: number, &builder)
    }
    return (draft, builder.build())
  }()

  @Test(arguments: [3, 20, 90], [11, 12] as [UInt64])
  func `a pattern is found by its words where it is found by trying everywhere`(
    length: Int, seed: UInt64
  ) {
    let words = [
      "jag", "ska", "slå", "dig", "du", "är", "dum", "sur", "inte", "på", "en", "katt", "hund",
      "katten", "gå", "kan", "ni", "mig", "er", "okänt", ",", ",", "12", "kr", "#topic", "?", "\"",
    ]
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    let index = PatternIndex(Self.made.draft, vocabulary: Self.made.vocabulary)
    var analysis = TextAnalysis(vocabulary: Self.made.vocabulary)
    var everywhereFound = 0
    for _ in 0..<400 {
      let text = (0..<length).map { _ in words[next(words.count)] }.joined(separator: " ")
      analysis.analyze(text)
      var found: Set<Int> = []
      index.forEachMatch(in: analysis) { found.insert($0.owner) }
      let everywhere = Self.everywhere(analysis)
      #expect(found == everywhere, "\(text)")
      everywhereFound += everywhere.count
    }
    #expect(everywhereFound > 100)
  }

  private static func everywhere(_ text: TextAnalysis) -> Set<Int> {
    var found: Set<Int> = []
    let code = PatternCode(made.draft, tests: made.vocabulary.tests)
    for entry in code.entries {
      for start in text.tokens.indices {
        var run = PatternRun()
        if let match = run.match(entry, at: start, code, in: text) { found.insert(match.owner) }
      }
    }
    return found
  }

  @Test func `every pattern of the test compiles, and a choice of phrases makes several programs`()
  {
    let owners = Self.made.draft.programs.map(\.entry.owner)
    #expect(Set(owners) == Set(Self.patterns.indices.map(Int32.init)))
    #expect(owners.count { $0 == 15 } == 3)
  }
}
