import Testing

@testable import ModKit

/// Codes of hate in digits, told from numbers of other things.
struct HateCodesTests {
  @Test(arguments: [
    ("1488!", ["1488"]), ("vi är 1488", ["1488"]), ("heil 1488", ["1488"]),
    ("14/88 för alltid", ["14/88"]), ("Faktura 1488 är betald", []),
    ("Kyrkan är från år 1488.", []),
    ("Ärende 1488 ligger hos nämnden", []), ("det kostade 1488 kr", []),
  ])
  func `a code stands for itself, a number for what is named before it`(
    text: String, expected: [String]
  ) {
    var analysis = TextAnalysis(vocabulary: VocabularyBuilder().build())
    analysis.analyze(text)
    var observations = Observations()
    HateCodes().examine(analysis, into: &observations)
    let scalars = Array(text.unicodeScalars)
    let found = observations.candidates.flatMap(\.spans).map {
      String(String.UnicodeScalarView(scalars[$0]))
    }
    #expect(found == expected)
  }
}
