/// Swearing that only several words together are, and obscene words aimed at someone.
enum SwearingPhrases {
  static let all: [Phrase] = [
    Phrase(
      .profanity, .likely, "[fy {fn|f}]", reason: abbreviated, severity: 1),
    Phrase(
      .profanity, .likely, "[{far|dra|stick|åk|gå} åt {h|hvete|hlv}]", reason: abbreviated,
      severity: 1),
    Phrase(
      .profanity, .likely, "[{va|vad|hur|vem|för|vart|var|när} {i h|i hvete|fn}]",
      reason: abbreviated, severity: 1),
    Phrase(.profanity, .likely, "[för {f|h}] $", reason: abbreviated, severity: 1),
    Phrase(
      .profanity, .likely, "[fän] {vad|va|vilken|vilket|vilka|också|i|ta|heller}",
      reason: Bilingual(
        sv: "mild svordom ”fan” med annan stavning", en: "mild swearing “fan” respelt"),
      severity: 1),
    Phrase(
      .profanity, .clear, "[{kyss|slicka|pussa} {mig|mej} i {röven|arslet|häcken}]",
      reason: Bilingual(sv: "grov uppmaning", en: "coarse invitation"), severity: 2),
    Phrase(
      .sexistHarassment, .clear,
      "{din|ditt|era|jävla|djävla|hon är en|är en|är|såna} ..1 [<obscene-noun>]",
      reason: Bilingual(sv: "könsord om en person", en: "an obscene word about a person"),
      severity: 3),
    Phrase(
      .sexistHarassment, .clear, "[<obscene-compound>]",
      reason: Bilingual(sv: "könsord om en person", en: "an obscene word about a person"),
      severity: 3),
  ]

  private static let abbreviated = Bilingual(sv: "förkortad svordom", en: "abbreviated swearing")

  /// Defines the classes that the phrases name beside those of the lexicon.
  static func define(in builder: inout VocabularyBuilder) {
    builder.define(
      "obscene-compound", words: inflectedForms("*fitta/or fitthora/or fittkärring/ar"))
  }
}
