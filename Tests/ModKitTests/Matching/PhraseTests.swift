import Testing

@testable import ModKit

@Suite struct PhraseTests {
  private func evidence(_ pattern: String, unless: [String] = [], in text: String) throws
    -> [String]
  {
    var builder = VocabularyBuilder()
    builder.define(
      "violent",
      words: inflectedForms(
        "mörda/v1 slå/v:slår.slog.slagit.slå.slagen skjuta/v:skjuter.sköt.skjutit.skjut.skjuten"))
    builder.define("human", words: ["dig", "er", "honom", "henne"])
    builder.define("insult", words: inflectedForms("idiot/er *jävel/ar"))
    builder.define("role", words: ["*chef", "rektorn"])
    let phrase = Phrase(.threat, .likely, pattern, reason: "x", unless: unless)
    let draft = try PhraseDraft([phrase], builder: &builder)
    let vocabulary = builder.build()
    var analysis = TextAnalysis(vocabulary: vocabulary)
    analysis.analyze(text)
    var observations = Observations()
    draft.recognizer(vocabulary).examine(analysis, into: &observations)
    let scalars = Array(text.unicodeScalars)
    return observations.candidates.flatMap(\.spans).map {
      scalars[$0].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  @Test(arguments: [
    ("jag ska [slå ihjäl dig]", "Och Jag ska SLÅ ihjäl dig!", ["SLÅ ihjäl dig"]),
    ("jag ska [slå ihjäl dig]", "jag ska sla ihjal dig", ["sla ihjal dig"]),
    (
      "jag ska ..2 [<violent> ..2 <human>]", "jag ska nog snart slå ihjäl henne",
      ["slå ihjäl henne"]
    ),
    ("jag ska ..2 [<violent> ..2 <human>]", "jag ska nog snart idag slå henne", []),
    ("jag ska ..2 [<violent> ..2 <human>]", "jag ska äta, slå dig ner", []),
    ("jag ska ...5 [<violent> ..2 <human>]", "jag ska äta, slå dig ner", ["slå dig"]),
    ("{jag|vi} {ska|kommer att} <violent>", "vi kommer att mörda", ["vi kommer att mörda"]),
    ("<violent> !{upp|fram} <human>", "skjut upp er", []),
    ("<violent> !..2{upp|fram} ..2 <human>", "skjut upp er skjut er", ["skjut er"]),
    ("~inte <violent>", "skjut inte mörda", ["skjut"]),
    ("^ <insult> $", "Idiot!", ["Idiot"]),
    ("^ <insult> $", "Vilken idiot!", []),
    ("^ <insult> {,|$}", "Idiot, gå hem", ["Idiot"]),
    ("<insult> , gå", "Din idiot, gå hem", ["idiot, gå"]),
    ("<role> är ..1 <insult>", "Skolchef är en gubbjävel", ["Skolchef är en gubbjävel"]),
    ("<name> är <insult>", "att Berit är idiot", ["Berit är idiot"]),
    ("<name> är <insult>", "att berit är idiot", []),
    ("<emoji> <insult>", "🔥 idiot", ["🔥 idiot"]),
    ("du är en? [<insult>]", "du är idiot och du är en \"idiot\"", ["idiot", "idiot"]),
  ]) func `patterns match tokens`(pattern: String, text: String, expected: [String]) throws {
    #expect(try evidence(pattern, in: text) == expected)
  }

  @Test func `an exception in the clause makes a near miss`() throws {
    #expect(
      try evidence("<violent> <human>", unless: ["ihjäl tiden"], in: "slå er ihjäl tiden") == [])
    #expect(
      try evidence("<violent> <human>", unless: ["ihjäl tiden"], in: "slå er, ihjäl tiden") == [
        "slå er"
      ])
  }

  @Test(arguments: ["", "{a|", "<x", "..", "..0", "a <nix>", "!{a b|c}", "..3", "[a"])
  func `a pattern that says nothing is refused`(pattern: String) {
    #expect(throws: PatternError.self) { try evidence(pattern, in: "a") }
  }
}
