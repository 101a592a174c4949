extension RuleGrammar {
  /// The sentences of `sensitive-data`; the lines stand in `SensitiveData+Lines.swift`.
  static let sensitiveData = RuleGrammar(
    description: RuleDescription(
      .sensitiveData,
      summary: Bilingual(
        sv: "Känsliga personuppgifter om någon annan: hälsa, tro, politik, fack, sexualliv, "
          + "ursprung och sociala insatser för en utpekad person.",
        en: "Sensitive data about someone else: health, faith, politics, union, sexual "
          + "life, origin and social services of an identified person."),
      strengths: Bilingual(
        sv: "Troligt: utpekad person och uppgift i samma kommentar. Den som skriver om sig "
          + "själv, statistik, tjänster och offentliga roller lämnas.",
        en: "Likely: an identified person and the fact in one comment. The author’s own "
          + "data, statistics, services and public roles are let go."),
      limits: [
        Bilingual(
          sv: "Namnlösa anhöriga lämnas; visa dem hellre en privat kanal.",
          en: "Unnamed relatives are let go; show them a private channel instead."),
        Bilingual(
          sv: "Smeknamn och initialer känns inte igen.",
          en: "Nicknames and initials are not recognised."),
      ],
      triggering: [
        "⟦Läraren Berit Ekdalsmo har cancer⟧ och är borta.",
        "⟦Grannen på nummer 4 är alkoholist⟧.",
        "⟦Kollegan Ahmed⟧ Lundhedsö är ⟦med i facket⟧.",
      ],
      nonTriggering: [
        "Jag har diabetes och tackar för god vård.",
        "Var tionde elev har adhd enligt rapporten.",
        "Stödet för anhöriga till dementa är bra.",
        "Kyrkoherden höll ett fint tal.",
      ]),
    words: """
      role.genitive: grannens grannarnas rektorns lärarens chefens handläggarens kollegans
        vaktmästarens prästens polisens läkarens ordförandens kommunalrådets kassörens tränarens
        hyresvärdens bibliotekariens kuratorns frökens sköterskans väktarens ägarens mäklarens
        *chefens *lärarens *ledarens *sköterskans *sekreterarens *ägarens *tränarens
      """,
    lines: RuleGrammar.sensitiveDataLines,
    reasons: [
      "data": Bilingual(
        sv: "känslig uppgift om en utpekad person",
        en: "sensitive data about an identified person"),
      "health": Bilingual(
        sv: "hälsouppgift om en utpekad person",
        en: "health data about an identified person"),
      "ethnic": Bilingual(
        sv: "tro, ursprung, politik eller sexualitet hos en utpekad person",
        en: "faith, origin, politics or sexuality of an identified person"),
    ],
    considered: ConsideredWords(
      "health", "social", "sexlife",
      sv: "ett känsligt ämne nämns, men inget sägs om någon annan som pekas ut",
      en: "a sensitive matter is mentioned, but nothing is said of anyone else pointed out"))
}
