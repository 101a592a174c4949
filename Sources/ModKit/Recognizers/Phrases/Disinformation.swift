extension RuleGrammar {
  /// The sentences of `disinformation`; the lines stand in `Disinformation+Lines.swift`.
  static let disinformation = RuleGrammar(
    description: RuleDescription(
      .disinformation,
      summary: Bilingual(
        sv: "Tecken på desinformation och falska avsändare: ”dela innan de tar bort”, kända "
          + "konspirationer, falska besked om val, vatten och skola, någon som utger sig "
          + "för att vara myndighet.",
        en: "Signs of disinformation and fake senders: “share before they delete”, known "
          + "conspiracies, false notices about elections, water and schools, someone posing "
          + "as an authority."),
      strengths: Bilingual(
        sv: "Högst troligt: sanningen bedöms aldrig, bara tecknen. Den som rättar eller "
          + "frågar om ett rykte lämnas.",
        en: "Likely at most: truth is never judged, only the signs. Someone correcting or "
          + "asking about a rumour is let go."),
      limits: [
        Bilingual(
          sv: "Ett falskt påstående i vanliga ord ses inte.",
          en: "A false claim in ordinary words is not seen."),
        Bilingual(
          sv: "Kontots ålder och namn ingår inte i exporten.",
          en: "The age and name of the account are not part of the export."),
      ],
      triggering: [
        "⟦Dela innan de tar bort⟧ det här!",
        "⟦Media mörkar⟧ allt som vanligt.",
        "⟦Jag skriver här som kommundirektör⟧, alla möten är inställda.",
        "⟦Valet är riggat⟧, som alltid.",
        "⟦Valsedlarna i Norrvik räknas två⟧ gånger, det är bevisat.",
      ],
      nonTriggering: [
        "Får jag rösta flera gånger om jag ångrar min förtidsröst?",
        "Det cirkulerar ett rykte om att vattnet är förgiftat, det stämmer inte.",
        "Vallokalen stänger klockan 20.",
        "Dela gärna informationen om vattenavstängningen.",
        "Tar ni bort mitt inlägg?",
        "Viktigt meddelande till alla hundägare: koppeltvång från 1 mars.",
      ]),
    words: "",
    lines: RuleGrammar.disinformationLines,
    reasons: [
      "share": Bilingual(
        sv: "uppmaning att sprida innan det försvinner",
        en: "a call to spread it before it disappears"),
      "hidden": Bilingual(
        sv: "påstående om mörkläggning eller känd konspiration",
        en: "a claim of a cover-up or a known conspiracy"),
      "water": Bilingual(
        sv: "påstående om förgiftat vatten, mat eller luft",
        en: "a claim of poisoned water, food or air"),
      "election": Bilingual(sv: "påstående om valet", en: "a claim about the election"),
      "claims": Bilingual(
        sv: "känt falskt påstående om myndigheter eller grupper",
        en: "a known false claim about authorities or groups"),
      "source": Bilingual(sv: "rykte med obestämd källa", en: "a rumour with a vague source"),
      "phish": Bilingual(
        sv: "falsk avsändare som vill ha uppgifter",
        en: "a fake sender who wants data"),
      "fake": Bilingual(sv: "någon utger sig för myndighet", en: "someone poses as an authority"),
    ])
}
