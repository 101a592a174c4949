extension RuleGrammar {
  /// The sentences of `personal-attack`; the lines stand in `PersonalAttack+Lines.swift`.
  static let personalAttack = RuleGrammar(
    description: RuleDescription(
      .personalAttack,
      summary: Bilingual(
        sv: "Skällsord och förlöjligande riktade mot en person: ”du är en …”, ”din …”, "
          + "”vilken …”, uppmaningar att tiga eller dra.",
        en: "Insults aimed at a person: “you are a …”, “your …”, “what a …”, orders to shut "
          + "up or get lost."),
      strengths: Bilingual(
        sv: "Tydligt: skällsord i tilltal. Troligt: skällsord om tredje person, utrop och "
          + "utpekanden. Kritik av beslut, förslag, organisationer och arbetsinsatser "
          + "lämnas.",
        en: "Clear: an insult in direct address. Likely: an insult about a third person, "
          + "exclamations, pointing out. Criticism of decisions, proposals, organisations "
          + "and work is let go."),
      limits: [
        Bilingual(
          sv: "Ironiskt beröm och bildspråk utan skällsord ses inte.",
          en: "Ironic praise and imagery without an insult are not seen."),
        Bilingual(
          sv: "Krav på avgång är aldrig ett personangrepp.",
          en: "A demand to resign is never a personal attack."),
      ],
      triggering: [
        "⟦Du är en idiot⟧, Lennart.",
        "⟦Din jävla pajas⟧, svara någon gång!",
        "⟦Handläggaren är ju helt hjärndöd⟧.",
        "⟦Håll käften⟧ ⟦din gamla gnällspik⟧.",
        "⟦Vilket pucko som⟧ ritade den här korsningen.",
        "⟦Handläggaren på bygglov var dum som en dörr⟧.",
        "Hon i växeln är ⟦tom i skallen⟧.",
        "⟦Puckon på gatukontoret⟧ har gjort det igen.",
      ],
      nonTriggering: [
        "Beslutet är idiotiskt och borde rivas upp.",
        "Jag är en idiot som glömde parkeringsskivan.",
        "Rektorn borde ta sitt ansvar och avgå.",
        "Idiotsäker instruktion, tack för den.",
        "Bron är lika ful som en gammal parkering.",
        "Min hund är en riktig latmask.",
      ]),
    words: RuleGrammar.personalAttackWords + "\n" + RuleGrammar.personalAttackImageWords
      + "\n" + RuleGrammar.personalAttackStructureWords,
    lines: RuleGrammar.personalAttackLines,
    reasons: [
      "you": Bilingual(sv: "skällsord i tilltal", en: "an insult in direct address"),
      "order": Bilingual(
        sv: "uppmaning att tiga eller försvinna",
        en: "an order to shut up or disappear"),
      "he": Bilingual(
        sv: "skällsord om en utpekad person",
        en: "an insult about a person pointed out"),
      "point": Bilingual(
        sv: "skällsord som utrop eller utpekande",
        en: "an insult as exclamation or pointing out"),
      "emoji": Bilingual(
        sv: "nedsättande symbol om en person",
        en: "a demeaning pictograph about a person"),
      "english": Bilingual(sv: "skällsord på engelska", en: "an insult in English"),
    ],
    considered: ConsideredWords(
      "insultn", "insultadj",
      sv: "ett nedsättande ord, men inte om en person",
      en: "a demeaning word, but not about a person"))
}
