extension RuleGrammar {
  /// The sentences of `incitement`; the lines stand in `Incitement+Lines.swift`.
  static let incitement = RuleGrammar(
    description: RuleDescription(
      .incitement,
      summary: Bilingual(
        sv: "Uppmaningar till andra att begå brott: brand, skadegörelse, våld, bedrägeri, "
          + "falsklarm.",
        en: "Calls on others to commit crime: arson, damage, violence, fraud, false alarms."),
      strengths: Bilingual(
        sv: "Troligt: en uppmaning i klartext. Lagliga protester, bojkott, överklaganden "
          + "och namninsamlingar lämnas.",
        en: "Likely: a call in plain words. Lawful protest, boycott, appeals and petitions "
          + "are let go."),
      limits: [
        Bilingual(
          sv: "Åsikten att något bör rivas är ingen uppmaning.",
          en: "The opinion that something should be torn down is no call."),
        Bilingual(
          sv: "Beslöjade mötesplatser utan tillhygge eller brott ses inte.",
          en: "Veiled meeting places without weapon or crime are not seen."),
      ],
      triggering: [
        "⟦Bränn ner kommunhuset⟧ så slipper vi beslutet.",
        "⟦Gå dit i natt och krossa⟧ rutorna.",
        "⟦Ljug om inkomsten⟧ så blir avgiften lägre.",
        "⟦Ta med er påkar⟧ till torget.",
        "Kom igen alla, så ⟦klottrar vi ner hela kommunhuset⟧.",
        "⟦Blockera infarten så att ambulansen⟧ får vända.",
      ],
      nonTriggering: [
        "Kan man rösta flera gånger, eller bara en gång per person?",
        "Bränn löv på tisdagar enligt eldningsreglerna.",
        "Kom till torget och demonstrera fredligt.",
        "Skjut upp beslutet till hösten.",
        "Ta med yxa till vedklyvningen på lördag.",
        "Parkera så att brandbilen kommer fram.",
        "Det är inte okej att hota tjänstemän.",
        "Riv gamla silon och bygg en park, det är min åsikt.",
      ]),
    words: RuleGrammar.incitementWords,
    lines: [incitementLines, incitementFrames].joined(separator: "\n"),
    reasons: [
      "arson": Bilingual(sv: "uppmanar till brand", en: "calls for arson"),
      "damage": Bilingual(sv: "uppmanar till skadegörelse", en: "calls for damage"),
      "violence": Bilingual(sv: "uppmanar till våld", en: "calls for violence"),
      "fraud": Bilingual(
        sv: "uppmanar till bedrägeri, stöld eller falsklarm",
        en: "calls for fraud, theft or a false alarm"),
      "tips": Bilingual(
        sv: "uppmanar till fara för andra eller till att hindra polisen",
        en: "calls for danger to others or for obstructing the police"),
      "english": Bilingual(
        sv: "uppmaning till brott på engelska", en: "a call to crime in English"),
    ])
}
