import Testing

@testable import ModKit

/// Words of violence and contempt behind disguise, and what only looks like them.
@Suite struct HiddenViolenceTests {
  @Test(arguments: [
    ("jag ska d0da dig", "written with a digit for a letter"),
    ("jag ska d*da dig", "written with a star or sign for a letter"),
    ("jag ska d ö d a dig", "written with spaces between the letters"),
    ("jag ska skjuuuta dig", "written with repeated letters"),
    ("jag ska m-ö-r-d-a dig", "written with signs between the letters"),
  ])
  func `a threat is found behind its disguise, which the reason names`(
    text: String, disguise: String
  ) {
    var detector = Detector()
    let reasons = detector.examine(text).candidates.filter { $0.rule == .threat }
      .map(\.reason.en)
    #expect(reasons == ["violence promised to a person; \(disguise)"])
  }

  @Test func `a threat in plain letters is said to hide nothing`() {
    var detector = Detector()
    let reasons = detector.examine("Jag ska döda dig").candidates.map(\.reason.en)
    #expect(reasons == ["violence promised to a person"])
  }

  @Test(arguments: [
    "musl1mer är ohyra", "muslimer är p*rasiter", "muslimer är o-h-y-r-a",
  ])
  func `a group or what it is called is found behind its disguise`(text: String) {
    var detector = Detector()
    let rules = detector.examine(text).candidates.map(\.rule)
    #expect(Set(rules).contains(.hate))
  }

  @Test(arguments: [
    "Rum D0 och A2 är bokade", "S:t Jude kyrka", "Modell B0MB-2 finns i lager",
    "Häääng med på lördag", "A, B, O och M bor här",
  ])
  func `codes and drawn-out words are no violence`(text: String) {
    var detector = Detector()
    #expect(detector.examine(text).candidates == [])
  }

  @Test
  func `hidden words are words of the vocabulary and mask nothing shorter than three letters`() {
    let words = SharedWords.hidden.split(whereSeparator: \.isWhitespace)
    #expect(words.filter { $0.count < 3 } == [])
    #expect(Set(words).count == words.count)
  }
}
