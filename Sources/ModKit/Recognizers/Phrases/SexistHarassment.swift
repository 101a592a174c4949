extension RuleGrammar {
  /// The sentences of `sexist-harassment`; the lines stand in `SexistHarassment+Lines.swift`.
  static let sexistHarassment = RuleGrammar(
    description: RuleDescription(
      .sexistHarassment,
      summary: Bilingual(
        sv: "Sexistiska yttranden och trakasserier: kroppen i stället för saken, sexuella "
          + "propåer, könsord som skällsord, kvinnor till spisen.",
        en: "Sexist remarks and harassment: the body instead of the matter, sexual "
          + "advances, gendered slurs, women back to the kitchen."),
      strengths: Bilingual(
        sv: "Tydligt: sexuell propå mot en person. Troligt: kroppskommentar, könsroll, "
          + "könsord, smeksamt tilltal.",
        en: "Clear: a sexual advance at a person. Likely: a remark on the body, a gender "
          + "role, a gendered slur, a belittling endearment."),
      limits: [
        Bilingual(
          sv: "Vänliga tilltal mellan bekanta kan flaggas.",
          en: "Friendly endearments between acquaintances may be flagged."),
        Bilingual(
          sv: "Könsord i frågor om jämställdhet, vård och skola lämnas.",
          en: "Words of gender in questions of equality, care and school are let go."),
      ],
      triggering: [
        "⟦Snygg rumpa på⟧ henne som höll talet!",
        "⟦Gå hem till spisen⟧ och ⟦låt karlarna bygga⟧ vägar.",
        "Jag ⟦skulle vilja sätta på henne⟧.",
        "⟦Kvinnor kan inte köra⟧ buss.",
        "Hon ⟦fick jobbet på rygg⟧, det vet alla.",
        "⟦Mer smink och mindre prat⟧, tack.",
      ],
      nonTriggering: [
        "Kvinnor ska inte behöva vara rädda på kvällen.",
        "Amma gärna i kommunhuset, bröst är inget konstigt.",
        "Vi vill att fler kvinnor söker tjänsten som chef.",
        "Roligt att höra att ni satsar på flickornas fotboll.",
        "Kvinnor kan inte få vård på BB här längre.",
        "Tack lilla vännen, sa farmor till hemtjänsten.",
      ]),
    words: RuleGrammar.sexistWords,
    lines: [sexistHarassmentLines, sexistFrames].joined(separator: "\n"),
    reasons: [
      "body": Bilingual(sv: "kommenterar någons kropp", en: "a remark on someone’s body"),
      "desire": Bilingual(sv: "sexuell propå eller anspelning", en: "a sexual advance or allusion"),
      "role": Bilingual(sv: "nedvärderar kvinnor efter kön", en: "belittles women for their sex"),
      "sweet": Bilingual(sv: "förminskande tilltal", en: "a belittling endearment"),
      "slur": Bilingual(sv: "könsord som skällsord", en: "a gendered slur"),
      "rape": Bilingual(sv: "önskar eller förringar våldtäkt", en: "wishes or belittles rape"),
      "english": Bilingual(sv: "sexistiskt yttrande på engelska", en: "a sexist remark in English"),
      "men": Bilingual(sv: "nedvärderar män efter kön", en: "belittles men for their sex"),
    ])
}
