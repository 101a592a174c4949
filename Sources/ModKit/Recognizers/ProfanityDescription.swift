extension RuleDescription {
  /// Swearing and obscene words.
  static let profanity = RuleDescription(
    .profanity,
    summary: Bilingual(
      sv: "Svordomar och obscena ord i alla böjningar och sammansättningar, även förklädda.",
      en: "Swear words and obscenities in every inflection and compound, disguised ones too."),
    strengths: Bilingual(
      sv:
        "Nivåer: 1 mild (religiös, skit), 2 grov, 3 obscen. Tydlig när ordet står öppet, trolig när det är "
        + "förklätt; citat och återgivning sänker ett steg, så att andras milda svordomar blir nära träffar.",
      en:
        "Levels: 1 mild (religious, skit), 2 coarse, 3 obscene. Clear when the word stands openly, likely when "
        + "disguised; quotation and report lower by one step, which makes others’ mild swearing near misses."
    ),
    limits: [
      Bilingual(
        sv: "Eufemismer som fasen och jäklar flaggas inte.",
        en: "Euphemisms such as fasen and jäklar are not flagged."),
      Bilingual(
        sv: "Engelska ord flaggas alltid bara om de är vanliga svordomar i svensk text.",
        en: "English words are always flagged only when they are common swearing in Swedish text."),
    ],
    triggering: [
      "Vilken ⟦jävla⟧ soppa det blev.",
      "Det är för ⟦jävligt⟧ skött.",
      "⟦Helvete⟧ vad dyrt det blev.",
      "Det är ⟦förbannat⟧ dåligt plogat.",
    ],
    nonTriggering: [
      "Det är roligt att höra att ni lyssnar.",
      "Ordföranden anmälde jäv i ärendet.",
      "Elefanten i rummet är budgeten.",
      "Han blev förbannad när bussen inte kom.",
    ])
}
