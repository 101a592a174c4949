/// Uppsala kommun, Riktlinjer för sociala medier, adopted 2012-03-07, replaced 2021-11-30.
enum Uppsala2012 {
  static let policy: Policy = {
    let text = UppsalaConversation(
      documentName:
        "Riktlinjer för sociala medier i Uppsala kommun, kommunstyrelsen 2012-03-07 § 41",
      opening: "Riktlinjer för sociala medier i Uppsala kommun", contactParagraphs: "stycke 2 och 5"
    )
    return text.policy(
      id: PolicyID(builtIn: "uppsala-2012"), title: "Riktlinjer för sociala medier",
      document: PolicyDocument(
        name: text.documentName, adoptedBy: "Kommunstyrelsen", adopted: CivilDate(2012, 3, 7),
        reference: "§ 41"),
      inForce: PolicyPeriod(from: CivilDate(2012, 3, 7), through: CivilDate(2021, 11, 29)))
  }()
}

/// Uppsala kommun, Rutin för sociala medier, in force 2021-11-30 to 2022-05-30 while under revision.
enum Uppsala2021 {
  static let policy: Policy = {
    let text = UppsalaConversation(
      documentName: "Rutin för sociala medier i Uppsala kommun, 2021-11-30",
      opening: "Rutin för sociala medier i Uppsala kommun", contactParagraphs: "stycke 3 och 5")
    return text.policy(
      id: PolicyID(builtIn: "uppsala-2021"), title: "Rutin för sociala medier",
      document: PolicyDocument(
        name: text.documentName, adoptedBy: "Kommunikationsdirektören",
        adopted: CivilDate(2021, 11, 30)),
      inForce: PolicyPeriod(from: CivilDate(2021, 11, 30), through: CivilDate(2022, 5, 30)))
  }()
}
