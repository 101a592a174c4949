extension RuleGrammar {
  /// The sentences of `threat`; the lines stand in `Threat+Lines.swift`.
  static let threat = RuleGrammar(
    description: RuleDescription(
      .threat,
      summary: Bilingual(
        sv: "Hot mot en person: löften om våld i första person, varningar, kunskap om var "
          + "någon bor, önskningar om någons död, och hot mot hem, bil och kontor.",
        en: "Threats to a person: violence promised in the first person, warnings, "
          + "knowledge of where someone lives, wishes of death, and threats to home, car "
          + "and office."),
      strengths: Bilingual(
        sv: "Tydligt: ett uttalat löfte om våld mot en människa. Troligt: varning, villkor, "
          + "önskan eller antydan. Citat, återgivna ord och nekande satser sänker ett steg.",
        en: "Clear: violence promised to a person in so many words. Likely: a warning, a "
          + "condition, a wish or a hint. Quotation, reported words and negation lower one "
          + "step."),
      limits: [
        Bilingual(
          sv: "Beslöjade hot utan våldsord känns bara igen i vanliga vändningar.",
          en: "Veiled threats without a word of violence are known only in common turns of "
            + "phrase."),
        Bilingual(
          sv: "Ironi och skämt mellan bekanta går inte att skilja från allvar.",
          en: "Irony and jokes between friends cannot be told from earnest."),
      ],
      triggering: [
        "Jag ska ⟦slå ihjäl dig⟧ om du visar dig igen.",
        "Vänta bara, jag ⟦skjuter dig⟧!",
        "⟦Du kommer att ångra det⟧ här, var så säker.",
        "⟦Jag vet var du bor⟧, gubbe lilla.",
        "Nästa gång ⟦spränger jag ditt garage⟧.",
        "⟦I will kill you⟧ for this",
        "Jag ska ⟦d0da dig⟧ din skit.",
        "⟦Vi vet att du hämtar⟧ ungarna på Ekskolan klockan fyra.",
        "Han ⟦ska få en yxa i ryggen⟧ den där chefen.",
        "Ni ⟦ska inte vara trygga⟧ här.",
      ],
      nonTriggering: [
        "Vi får skjuta upp mötet en vecka.",
        "Beslutet dödar hela torghandeln.",
        "Jag ska slå dig en signal i morgon.",
        "Snart kommer någon att bli påkörd i korsningen.",
        "Slå er ner en stund, sa hon.",
        "Polisen vet var han bor men gör inget.",
        "Hur får jag tag i er på telefon?",
        "Vi kommer inte att spränga budgeten i år.",
        "Du kommer inte undan skatten.",
      ]),
    words: RuleGrammar.threatWords,
    lines: [threatLines, threatLinesPart2, threatFrames, threatHints].joined(separator: "\n"),
    reasons: [
      "direct": Bilingual(
        sv: "ett löfte om våld mot en person", en: "violence promised to a person"),
      "weapon": Bilingual(sv: "vapen nämns som hot", en: "a weapon mentioned as a threat"),
      "bomb": Bilingual(sv: "bombhot", en: "a bomb threat"),
      "emoji": Bilingual(
        sv: "vapensymbol riktad mot en person",
        en: "a weapon pictograph aimed at a person"),
      "fate": Bilingual(sv: "vad som ska hända någon", en: "what shall happen to someone"),
      "knowledge": Bilingual(
        sv: "antyder att man vet var någon finns",
        en: "hints at knowing where someone is"),
      "warning": Bilingual(sv: "en varning eller ett villkor", en: "a warning or a condition"),
      "wish": Bilingual(sv: "en önskan om våld eller död", en: "a wish of violence or death"),
      "object": Bilingual(
        sv: "hot mot hem, ägodelar eller byggnad",
        en: "a threat to home, property or building"),
      "english": Bilingual(sv: "hot på engelska", en: "a threat in English"),
    ],
    negationLowers: true,
    considered: ConsideredWords(
      "kill", "hit", "weapon",
      sv: "ett ord för våld, men ingen sats hotar en människa med det",
      en: "a word of violence, but no clause threatens a person with it"))
}
