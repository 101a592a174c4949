extension RuleGrammar {
  /// The sentences of `copyright`; the lines stand in `Copyright+Lines.swift`.
  static let copyright = RuleGrammar(
    description: RuleDescription(
      .copyright,
      summary: Bilingual(
        sv: "Tecken på upphovsrättsintrång: piratkopior, inskannade böcker, borttagna "
          + "vattenstämplar, hela artiklar bakom betalvägg.",
        en: "Signs of copyright infringement: pirate copies, scanned books, removed "
          + "watermarks, whole articles from behind a paywall."),
      strengths: Bilingual(
        sv: "Högst troligt: rätten till ett verk kan inte läsas ur en kommentar.",
        en: "Likely at most: the right to a work cannot be read from a comment."),
      limits: [
        Bilingual(
          sv: "Inklistrad text jämförs inte med något original.",
          en: "Pasted text is compared with no original."),
        Bilingual(
          sv: "Den som har lov att dela kan flaggas om lovet inte nämns.",
          en: "Someone with permission may be flagged if it is not mentioned."),
      ],
      triggering: [
        "Har ⟦skannat hela läroboken⟧, hör av er.",
        "⟦Torrent⟧ till nya ⟦säsongen⟧ finns hos mig.",
        "Jag ⟦klippte bort vattenstämpeln⟧ på bilderna.",
      ],
      nonTriggering: [
        "Fotografen har gett oss lov att dela bilden.",
        "Får man låna läroboken på biblioteket?",
        "Planhandlingarna finns som pdf på hemsidan.",
        "Kan man se fullmäktige direktsänt gratis på nätet?",
      ]),
    words: "",
    lines: RuleGrammar.copyrightLines,
    reasons: [
      "piracy": Bilingual(sv: "tecken på piratkopiering", en: "a sign of piracy"),
      "pirate": Bilingual(sv: "piratkopia bjuds ut", en: "a pirate copy on offer"),
      "share": Bilingual(sv: "ett helt verk delas", en: "a whole work shared"),
    ],
    considered: ConsideredWords(
      "pirate",
      sv: "otillåten kopiering nämns, men ingen kopia erbjuds",
      en: "unlawful copying is mentioned, but no copy is offered"))
}
