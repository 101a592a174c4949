extension RuleGrammar {
  /// The sentences of `party-politics`; the lines stand in `PartyPolitics+Lines.swift`.
  static let partyPolitics = RuleGrammar(
    description: RuleDescription(
      .partyPolitics,
      summary: Bilingual(
        sv: "Kampanj för ett parti eller en kandidat. Av tills en policy slår på den.",
        en: "Campaigning for a party or a candidate. Off until a policy turns it on."),
      strengths: Bilingual(
        sv: "Troligt: uppmaning att rösta på eller gå med i ett parti. Kritik av partier är "
          + "ingen kampanj.",
        en: "Likely: a call to vote for or join a party. Criticism of parties is no "
          + "campaign."),
      limits: [
        Bilingual(
          sv: "Lokala partiers namn måste läggas in i policyn.",
          en: "The names of local parties must be added in the policy."),
        Bilingual(
          sv: "Åsikter utan partinamn ses inte.",
          en: "Opinions without the name of a party are not seen."),
      ],
      triggering: [
        "⟦Rösta på Centerpartiet⟧ i september!",
        "⟦Kandiderar till fullmäktige⟧, kryssa gärna.",
      ],
      nonTriggering: [
        "Rösta bort dem i september.",
        "Moderaterna och Socialdemokraterna var överens om budgeten.",
      ]),
    words: "",
    lines: RuleGrammar.partyPoliticsLines,
    reasons: [
      "campaign": Bilingual(
        sv: "kampanj för parti eller kandidat",
        en: "campaign for a party or candidate")
    ])
}
