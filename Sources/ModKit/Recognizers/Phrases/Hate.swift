extension RuleGrammar {
  /// The sentences of `hate`; the lines stand in `Hate+Lines.swift`.
  static let hate = RuleGrammar(
    description: RuleDescription(
      .hate,
      summary: Bilingual(
        sv: "Hets mot folkgrupp: en grupp i allmänhet avhumaniseras, utpekas som brottslig "
          + "eller mindre värd, eller ska fördrivas.",
        en: "Agitation against a population group: the group as such dehumanised, called "
          + "criminal or inferior, or to be driven out."),
      strengths: Bilingual(
        sv: "Tydligt: grupp och avhumanisering eller fördrivning i samma sats. Troligt: "
          + "generella påståenden, koder och glåpord. Gruppens namn ensamt är aldrig ett "
          + "fynd.",
        en: "Clear: group and dehumanisation or expulsion in one clause. Likely: general "
          + "claims, codes and slurs. The name of a group alone is never a finding."),
      limits: [
        Bilingual(
          sv: "Åsikter om invandringspolitik, religion i skolan och integration lämnas.",
          en: "Opinions on migration policy, religion in schools and integration are let "
            + "go."),
        Bilingual(
          sv: "Nya kodord syns först när de lagts in.",
          en: "New code words are seen only once they are listed."),
      ],
      triggering: [
        "⟦Kurder är ohyra⟧, svårare än så är det inte.",
        "Alla ⟦muslimer borde kastas ut⟧ ur kommunen.",
        "⟦Romer är tjuvar hela högen⟧.",
        "⟦Åk hem till Somalia⟧, ni är inte välkomna.",
        "Här får ni veta att ⟦somaliska män är råttor⟧.",
        "Jag ⟦hatar araber⟧ mer än något annat.",
      ],
      nonTriggering: [
        "Bra att muslimer får egna gravplatser.",
        "Vi behöver fler platser för nyanlända elever.",
        "Jag är kritisk till hur kommunen skött flyktingmottagandet.",
        "Det är rasism att säga att romer är tjuvar.",
        "En afghan på tre meter säljs för 900 kronor.",
        "Sluta utvisa alla afghaner som har arbete.",
        "Muslimer är lika olika som alla andra.",
      ]),
    words: "",
    lines: [hateLines, hateFrames].joined(separator: "\n"),
    reasons: [
      "animal": Bilingual(
        sv: "en grupp jämförs med djur, ohyra eller sjukdom",
        en: "a group likened to animals, vermin or disease"),
      "crime": Bilingual(
        sv: "en grupp i allmänhet utpekas som brottslig eller mindre värd",
        en: "a group as such called criminal or inferior"),
      "expel": Bilingual(
        sv: "en grupp ska fördrivas eller utrotas",
        en: "a group to be driven out or exterminated"),
      "code": Bilingual(
        sv: "kodord för rasism eller nazism", en: "a code word of racism or nazism"),
      "veiled": Bilingual(
        sv: "antydan om en grupp med kända stereotyper",
        en: "a hint at a group by known stereotypes"),
      "slur": Bilingual(sv: "glåpord för en grupp", en: "a slur for a group"),
      "sick": Bilingual(
        sv: "en grupp utpekas som sjuk eller onaturlig",
        en: "a group called sick or unnatural"),
      "english": Bilingual(
        sv: "hets mot folkgrupp på engelska",
        en: "agitation against a group in English"),
    ],
    considered: ConsideredWords(
      "group",
      sv: "en folkgrupp nämns, men inget nedsättande sägs om den",
      en: "a group is mentioned, but nothing demeaning is said of it"))
}
