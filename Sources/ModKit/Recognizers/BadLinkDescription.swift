extension RuleDescription {
  /// `bad-link`.
  static let badLink = RuleDescription(
    .badLink,
    summary: Bilingual(
      sv: """
        Länkar som vilseleder: maskerade adresser, program, förkortade länkar, värdar som härmar myndigheter och \
        banker, och länkar till nätfiske, piratkopior, pornografi, våldsfilm, spel utan licens eller läckta uppgifter
        """,
      en: """
        links that lead astray: disguised addresses, programs, shortened links, hosts that imitate authorities \
        and banks, and links to phishing, unlawful copies, pornography, violent film, unlicensed gambling or leaks
        """),
    strengths: Bilingual(
      sv:
        "tydlig: adressen döljer sitt mål; trolig: värdens namn eller texten säger vad den leder till; möjlig: bara lockrop",
      en:
        "clear: the address hides its target; likely: the host or the text says where it leads; possible: click bait only"
    ),
    limits: [
      Bilingual(
        sv:
          "vad som finns bakom länken hämtas aldrig; en okänd värd utan varningstecken flaggas inte",
        en:
          "what is behind a link is never fetched; an unknown host without warning signs is let go"),
      Bilingual(
        sv:
          "myndigheter, tidningar och kommunens egna domäner flaggas inte; en annonsörs egen webbplats är reklam",
        en:
          "authorities, newspapers and the municipality's own domains are let go; an advertiser's site is advertising"
      ),
    ],
    triggering: [
      "Tjänsten finns på ⟦https://www.almkoping.example@inlogg.falsk.example/⟧",
      "Logga in här: ⟦http://192.0.2.44/rosta/login.php⟧",
      "ladda ner ⟦http://roligaspel.example/fullmaktige.exe⟧",
      "Listan ligger på ⟦hxxp://avslojat[.]example/lista⟧",
      "gå in på ⟦www . billigpiller . example⟧ bara",
      "Sök på ⟦spelbonus punkt example⟧ i kväll",
      "Betala tullen på ⟦https://postnord-betala.example/se⟧",
      "Hämta den på ⟦https://bit.ly/3xyzabc⟧",
      "Nya sidan: ⟦https://xn--almkping-q4a.example/faktura⟧",
      "Hela filmen gratis på ⟦filmpiraten.example⟧",
    ],
    nonTriggering: [
      "Protokollet (www.almkoping.example/protokoll/2023-05) säger något annat.",
      "Boka direkt på spolkungen.example",
      "Se varningen på www.smhi.se",
      "Jag vet inte... kanske.men ändå.bra att ni försöker",
      "Det gäller bl.a. bussar, t.ex. linje 4, fr.o.m. kl.18.00",
      "Filen heter budget2024.pdf och ligger i mappen",
      "Vi sätter punkt nu och går hem",
    ])
}
