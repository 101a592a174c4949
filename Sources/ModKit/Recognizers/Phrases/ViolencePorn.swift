extension RuleGrammar {
  /// The sentences of `violence-porn`; the lines stand in `ViolencePorn+Lines.swift`.
  static let violencePorn = RuleGrammar(
    description: RuleDescription(
      .violencePorn,
      summary: Bilingual(
        sv: "Pornografi och grova våldsskildringar: erbjudanden, länkar och detaljerade "
          + "beskrivningar.",
        en: "Pornography and graphic violence: offers, links and detailed descriptions."),
      strengths: Bilingual(
        sv: "Tydligt: uttalat sexuellt erbjudande eller skildring. Troligt: pornografi "
          + "eller våldsfilm som bjuds ut.",
        en: "Clear: an explicit sexual offer or depiction. Likely: pornography or violent "
          + "footage on offer."),
      limits: [
        Bilingual(
          sv: "Bilder och filmer granskas inte, bara texten.",
          en: "Pictures and films are not examined, only text."),
        Bilingual(
          sv: "Ämnet i sig, som filter mot porr, lämnas.",
          en: "The topic as such, like filters against porn, is let go."),
      ],
      triggering: [
        "⟦Gratis⟧ ⟦porr⟧, klicka på länken i min profil.",
        "⟦Vill du se mig naken⟧? Skriv i chatten.",
        "⟦Se när de sparkar honom blodig⟧ i videon.",
        "⟦Kolla när han skär halsen⟧ av fienden.",
      ],
      nonTriggering: [
        "Bra att skolan har filter mot porr.",
        "Föreläsningen om avrättningsplatsen var kuslig.",
        "Handeln suger på lördagar.",
        "Älgjakten gick bra, blodet rann och vi styckade i ladan.",
      ]),
    words: "",
    lines: RuleGrammar.violencePornLines,
    reasons: [
      "porn": Bilingual(
        sv: "sexuell skildring eller erbjudande", en: "a sexual depiction or offer"),
      "pornoffer": Bilingual(sv: "pornografi bjuds ut", en: "pornography on offer"),
      "gore": Bilingual(sv: "grov våldsskildring", en: "a graphic depiction of violence"),
      "goreclip": Bilingual(sv: "våldsfilm bjuds ut", en: "violent footage on offer"),
      "english": Bilingual(sv: "våldsfilm på engelska", en: "violent footage in English"),
      "child": Bilingual(sv: "sexualisering av barn", en: "sexualisation of children"),
    ],
    considered: ConsideredWords(
      "porn", "gore",
      sv: "ämnet nämns, men inget visas eller länkas",
      en: "the matter is mentioned, but nothing is shown or linked to"))
}
