extension RuleGrammar {
  /// The sentences of `defamation`; the lines stand in `Defamation+Lines.swift`.
  static let defamation = RuleGrammar(
    description: RuleDescription(
      .defamation,
      summary: Bilingual(
        sv: "En utpekad person sägs ha gjort något brottsligt eller skamligt.",
        en: "An identifiable person is said to have done something criminal or disgraceful."),
      strengths: Bilingual(
        sv: "Högst troligt: om uppgiften är sann eller försvarlig avgör alltid en människa. "
          + "Hänvisning till dom, rättegång eller revision gör att den lämnas.",
        en: "Likely at most: whether it is true or defensible is always for a person to "
          + "judge. A reference to a judgment, trial or audit lets it go."),
      limits: [
        Bilingual(
          sv: "Bara namn med för- och efternamn, roll med namn, eller någon som pekas ut "
            + "med plats räknas som utpekad.",
          en: "Only a full name, a role with a name, or someone pointed out by a place "
            + "counts as identified."),
        Bilingual(
          sv: "Antydningar utan brottsord ses sällan.",
          en: "Insinuations without a word of crime are seldom seen."),
      ],
      triggering: [
        "⟦Rektor Gun Ekdalsmo har förskingrat⟧ klasskassan.",
        "Alla vet att ⟦Börje Tallmyrheden langar⟧ till ungdomarna.",
        "⟦Pedofilen Rune Granfallsö bor⟧ kvar i byn.",
        "⟦Hon i kiosken vid torget säljer sprit⟧ till ungar.",
      ],
      nonTriggering: [
        "Anna Lindhedsmo stal showen på invigningen.",
        "Tjuven har fortfarande inte gripits.",
        "Enligt tingsrätten har kassören Per Ekhagsmo förskingrat pengar.",
        "Min cykel stals utanför biblioteket.",
        "Läraren berättade om mutor och korruption i andra länder.",
      ]),
    words: """
      uniquerole: rektorn kommunalrådet ordföranden kommunchefen kommundirektören borgmästaren
        socialchefen skolchefen nämndordföranden kyrkoherden imamen kassören hyresvärden byggherren
        oppositionsrådet fritidschefen stadsarkitekten kommunjuristen upphandlaren kommunpolisen
      """,
    lines: RuleGrammar.defamationLines,
    reasons: [
      "crime": Bilingual(
        sv: "en utpekad person sägs ha begått brott",
        en: "an identified person is said to have committed a crime"),
      "money": Bilingual(
        sv: "en utpekad person sägs ha skott sig",
        en: "an identified person is said to have enriched themselves"),
      "violence": Bilingual(
        sv: "en utpekad person sägs ha misshandlat eller ofredat",
        en: "an identified person is said to have abused or molested"),
      "sex": Bilingual(
        sv: "en utpekad persons sexualliv anförs som skam",
        en: "the sexual life of an identified person told as a disgrace"),
      "drugs": Bilingual(
        sv: "en utpekad person kopplas till droger eller fylla",
        en: "an identified person tied to drugs or drunkenness"),
      "fraud": Bilingual(
        sv: "en utpekad person sägs ha fuskat eller bedragit",
        en: "an identified person is said to have cheated"),
      "past": Bilingual(
        sv: "en utpekad persons påstådda brottsliga förflutna",
        en: "the alleged criminal past of an identified person"),
      "heter": Bilingual(
        sv: "en anklagelse följd av ett namn", en: "an accusation followed by a name"),
      "eng": Bilingual(sv: "anklagelse på engelska", en: "an accusation in English"),
    ],
    considered: ConsideredWords(
      "crimeverb", "crimenoun", "anycrime",
      sv: "ett brott nämns, men det påstås inte om någon som pekas ut",
      en: "a crime is mentioned, but not alleged of anyone pointed out"))
}
