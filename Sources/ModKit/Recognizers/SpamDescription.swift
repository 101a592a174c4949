extension RuleDescription {
  /// `spam`.
  static let spam = RuleDescription(
    .spam,
    summary: Bilingual(
      sv: """
        Upprepade inlägg (samma konto och text, samma länk gång på gång, kopierade texter från flera konton) och \
        spam i en text: tecken- och ordfloder, rappakalja, kedjebrev, påhittade vinster, snabba pengar, följarbyten
        """,
      en: """
        repeated posts (same account and text, the same link again and again, copied texts from several accounts) \
        and spam within a text: floods, gibberish, chain letters, supposed prizes, quick money, trade in followers
        """),
    strengths: Bilingual(
      sv:
        "trolig: ordagrann upprepning av samma konto, tydlig flod eller känd bluff; möjlig: nästan samma text, andra konton",
      en:
        "likely: verbatim repetition by one account, a plain flood or known swindle; possible: nearly the same text, other accounts"
    ),
    limits: [
      Bilingual(
        sv:
          "tack, grattis, omröstningssvar och matchresultat räknas inte som upprepning; siffror skiljer felanmälningar åt",
        en:
          "thanks, congratulations, poll answers and match results are no repetition; digits tell fault reports apart"
      ),
      Bilingual(
        sv:
          "en egen upprepning efter en vecka, andras efter en månad, och kommentarer före de 65 536 senaste jämförs inte",
        en:
          "one's own repetition after a week, others' after a month, and comments before the latest 65,536 are not compared"
      ),
    ],
    triggering: [
      "⟦AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA⟧",
      "⟦Lägg ner badhuset! Lägg ner badhuset! Lägg ner badhuset! Lägg ner badhuset⟧!",
      "Titta ⟦🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥⟧",
      "⟦följ mig så följer⟧ jag tillbaka",
      "Grattis! ⟦Du har blivit utvald⟧ som dagens vinnare",
      "⟦Om du inte delar till tio vänner⟧ stängs kontot",
      "⟦Investera 2500 kr och få⟧ 25000 kr i morgon",
      "#⟦viral #gratis #norrvik #sverige #cash #win #deal #nu⟧",
    ],
    nonTriggering: [
      "Ja!!! Ja!!! Ja!!! Äntligen en ungdomsgård!",
      "Hurraaaaa, utebadet öppnar!!!",
      "❤️❤️❤️❤️ till hela köket på Björkgården",
      "Investera i förebyggande arbete så får ni tillbaka pengarna tiofalt.",
      "Dela gärna vidare, katten är bortsprungen vid Kvarnängen.",
      "Lån av pulkor på fritidsbanken är gratis.",
      "Vi vann! Byn blev årets landsbygd.",
    ])
}
