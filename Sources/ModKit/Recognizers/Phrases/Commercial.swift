extension RuleGrammar {
  /// The sentences of `commercial`; the lines stand in `Commercial+Lines.swift`.
  static let commercial = RuleGrammar(
    description: RuleDescription(
      .commercial,
      summary: Bilingual(
        sv: "Reklam: erbjudanden, priser och uppmaningar att köpa eller boka, lån, spel, "
          + "pyramidspel och försäljning.",
        en: "Advertising: offers, prices and calls to buy or book, loans, gambling, pyramid "
          + "schemes and sales."),
      strengths: Bilingual(
        sv: "Troligt: minst två av pris, erbjudande, tjänst, företag, uppmaning och länk. "
          + "Föreningars loppisar, gudstjänster och insamlingar lämnas.",
        en: "Likely: at least two of price, offer, service, business, call and link. Flea "
          + "markets, services and collections of associations are let go."),
      limits: [
        Bilingual(
          sv: "En nöjd kunds omnämnande av ett företag lämnas.",
          en: "A satisfied customer’s mention of a business is let go."),
        Bilingual(
          sv: "Privat begagnatförsäljning är ett gränsfall.",
          en: "Second-hand sale by citizens is a borderline case."),
      ],
      triggering: [
        "Flyttstädning ⟦från 900 kr hos oss⟧.",
        "⟦Tjäna pengar hemifrån⟧, skriv till mig.",
        "Vi har ⟦rabatt⟧ hela veckan, ⟦boka⟧ i dag!",
        "⟦Lån utan uc⟧ till alla.",
        "⟦Köp ägg av oss⟧, swisha och hämta på gården.",
      ],
      nonTriggering: [
        "Årskortet på badhuset kostar 299 kr i år.",
        "Gratis inträde på museet hela lovet.",
        "Loppis på bygdegården, 20 kr för ett bord.",
        "Handla lokalt, annars har vi snart inga butiker kvar.",
        "Naglar och fransar är dyra nuförtiden.",
      ]),
    words: "",
    lines: RuleGrammar.commercialLines,
    reasons: [
      "ad": Bilingual(
        sv: "erbjudande med pris, tjänst eller uppmaning",
        en: "an offer with price, service or call"),
      "scam": Bilingual(
        sv: "lån, spel, snabba pengar eller liknande bjuds ut",
        en: "loans, gambling, quick money or the like on offer"),
      "code": Bilingual(sv: "rabattkod", en: "a discount code"),
      "sale": Bilingual(sv: "försäljning eller rekrytering", en: "a sale or recruitment"),
    ],
    considered: ConsideredWords(
      "promo",
      sv: "ett ord ur reklam, men inget bjuds ut",
      en: "a word of advertising, but nothing is offered"))
}
