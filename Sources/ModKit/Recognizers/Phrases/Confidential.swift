extension RuleGrammar {
  /// The sentences of `confidential`; the lines stand in `Confidential+Lines.swift`.
  static let confidential = RuleGrammar(
    description: RuleDescription(
      .confidential,
      summary: Bilingual(
        sv: "Uppgifter som kan vara sekretessbelagda: skyddade adresser, journaler och "
          + "akter, koder, anbud, polisinsatser och provfrågor.",
        en: "Matters that may be secret: protected addresses, records and files, codes, "
          + "tenders, police operations and exam questions."),
      strengths: Bilingual(
        sv: "Högst troligt: om sekretess gäller prövas av den som ansvarar. Frågor om "
          + "sekretess lämnas.",
        en: "Likely at most: whether secrecy applies is for the responsible office. "
          + "Questions about secrecy are let go."),
      limits: [
        Bilingual(
          sv: "En uppgift som är hemlig utan att det framgår ses inte.",
          en: "A secret that does not look like one is not seen."),
        Bilingual(
          sv: "Orden sekretess och lösenord ensamma är inga fynd.",
          en: "The words for secrecy and password alone are no findings."),
      ],
      triggering: [
        "⟦Skyddade boendet ligger⟧ på andra våningen.",
        "⟦Portkoden är 4711⟧ om ni vill in.",
        "⟦Polisen gör tillslag⟧ på fredag, varna alla.",
        "Hon har ⟦skyddade uppgifter och bor⟧ numera i Mosshult.",
      ],
      nonTriggering: [
        "Gäller sekretess även för protokollet?",
        "Koden till bokningen får man på mejl.",
        "Jag har glömt mitt lösenord till e-tjänsten.",
        "Lösenordet är utgånget, hur får jag ett nytt?",
      ]),
    words: """
      careprof: undersköterska sköterska sjuksköterska vårdbiträde boendestödjare socialsekreterare
        handläggare elevassistent barnskötare kurator skolsköterska personlig vikarie behandlare
        familjebehandlare biståndshandläggare läkarsekreterare timvikarie usk
      notvalue: fel ogiltigt ogiltig samma svårt svår hemligt hemlig skyddat skyddad borta trasigt
        trasig sönder personligt personlig kort lång långt krångligt krånglig unikt unik enkelt enkel
        säkert säker osäkert gammalt gammal inaktuellt inaktuell spärrat spärrad nytt ny klart obligatoriskt
        olika nödvändigt dåligt dålig bortglömt utgånget utgången försvunnet stulet *at *gt *mt *ort
        *ånget *lömt detsamma desamma okänt okänd krypterat krypterade *t *ade *iga *bara
      """,
    lines: RuleGrammar.confidentialLines,
    reasons: [
      "protected": Bilingual(
        sv: "röjer skyddad person eller adress",
        en: "gives away a protected person or address"),
      "file": Bilingual(
        sv: "ur journal, akt eller hemlig handling",
        en: "from a record, file or secret document"),
      "staff": Bilingual(
        sv: "anställd berättar om enskild", en: "an employee tells of an individual"),
      "code": Bilingual(
        sv: "kod, nyckel eller brist i bevakning",
        en: "a code, a key or a gap in security"),
      "tender": Bilingual(sv: "uppgift ur upphandling", en: "from a procurement"),
      "police": Bilingual(
        sv: "kommande insats av myndighet", en: "a coming operation of an authority"),
      "exam": Bilingual(sv: "provfrågor i förväg", en: "exam questions in advance"),
      "vuln": Bilingual(
        sv: "sårbarhet i samhällsviktig anläggning",
        en: "a weakness of critical infrastructure"),
      "leak": Bilingual(sv: "läckt handling eller lista", en: "a leaked document or list"),
    ])
}
