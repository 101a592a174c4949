extension Atvidaberg2016 {
  static let archive = ArchiveRules(
    .eachHalfYear, .should,
    PolicyStatement(
      cite("Arkivering"),
      sv: "en ögonblicksbild minst en gång varje halvår eller vid större förändringar",
      en: "a snapshot at least once each half-year or at larger changes"),
    technique: [
      TechniqueDemand(
        .standardFormat, .may,
        PolicyStatement(
          cite("Arkivering"), sv: "elektroniskt i ett standardiserat format (RA-FS 2009:2)",
          en: "electronically in a standardised format (RA-FS 2009:2)")),
      TechniqueDemand(
        .screenshot, .may,
        PolicyStatement(
          cite("Arkivering"), sv: "till exempel en skärmdump", en: "for example a screenshot")),
      TechniqueDemand(
        .pdf, .may,
        PolicyStatement(
          cite("Arkivering"), sv: "till exempel i PDF", en: "for example as PDF")),
    ],
    extra: [
      ExtraSnapshot(
        .largerChange,
        PolicyStatement(
          cite("Arkivering"), sv: "ögonblicksbild när något stort ändras",
          en: "a snapshot when something large changes"))
    ],
    beforeClosing: [
      PolicyStatement(
        cite("Roller och ansvar"),
        sv: "varje ersatt version av kanalförteckningen arkiveras",
        en: "every replaced version of the channel register is archived")
    ])

  static let register: [RegisterDemand] = [
    RegisterDemand(
      .managerApproval, .should,
      PolicyStatement(
        cite("Roller och ansvar"), sv: "ansvarig chef har beslutat eller godkänt",
        en: "the responsible manager decided or approved")),
    RegisterDemand(
      .listed, .must,
      PolicyStatement(
        cite("Roller och ansvar"), sv: "kanalen står i kommunens publicerade förteckning",
        en: "the channel is in the municipality's published register")),
    RegisterDemand(
      .versionsKept, .must,
      PolicyStatement(
        cite("Roller och ansvar"), sv: "förteckningen versionshanteras och äldre versioner sparas",
        en: "the register is versioned and old versions are kept")),
    RegisterDemand(
      .plan, .must,
      PolicyStatement(
        cite("Bilaga 2", "Aktivitetsplan"), sv: "en aktivitetsplan för varje medium",
        en: "one activity plan for each medium")),
    RegisterDemand(
      .signedPlan, .must,
      PolicyStatement(
        cite("Aktivitetsplan för sociala medier", "stycke 1"),
        sv: "planen är undertecknad av verksamhetschefen och de kontoansvariga",
        en: "the plan is signed by the head of operations and the people responsible")),
    field(.medium, "Socialt medium", sv: "mediet är angivet", en: "the medium is stated"),
    field(.address, "Webbadress", sv: "adressen är angiven", en: "the address is stated"),
    field(
      .accountName, "Ange kontots namn", sv: "kontots namn är angivet",
      en: "the account's name is stated"),
    field(.unit, "Kommunalverksamhet", sv: "verksamheten är angiven", en: "the unit is stated"),
    field(
      .purpose, "Syftet med att finnas i ovanstående sociala mediet", sv: "syftet är angivet",
      en: "the purpose is stated"),
    field(
      .targetGroup, "Vem är målgruppen för denna aktivitet", sv: "målgruppen är angiven",
      en: "the target group is stated"),
    field(
      .goals, "Vilka är målen för satsningen?", sv: "målen är angivna och mätbara",
      en: "the goals are stated and measurable"),
    RegisterDemand(
      .administrators, .must, count: 2, except: [.managersBlog],
      PolicyStatement(
        cite("Bilaga 2", "Vem ska administrera kontot?"),
        sv: "minst två administratörer, utom för förvaltningschefers bloggar",
        en: "at least two administrators, except for heads' blogs")),
    field(
      .dailyOperation, "Vem ska stå för den dagliga driften?",
      sv: "personer för den dagliga driften är angivna", en: "people for daily operation are named"),
    field(
      .watchHours, "Hur ofta och under vilka tider ska kontot bevakas och uppdateras",
      sv: "det framgår hur ofta och när kontot bevakas",
      en: "it says how often and when the account is watched"),
    field(
      .workingTime, "Beräknad arbetstid", sv: "arbetstiden är beräknad",
      en: "the working time is estimated"),
    RegisterDemand(
      .storedCredentials, .must,
      PolicyStatement(
        cite("Bilaga 2", "slutet"),
        sv: "inloggningsuppgifterna förvaras hos informationsenheten",
        en: "the log-in data are kept by the information unit")),
    RegisterDemand(
      .communicationsApproval, .must,
      PolicyStatement(
        cite("Bilaga 2", "slutet"), sv: "samråd har skett med informationsenheten",
        en: "the information unit was consulted")),
    RegisterDemand(
      .responsible, .must,
      PolicyStatement(
        cite("Hur hanteras inkomna synpunkter, frågor och kommentarer", "stycke 5"),
        sv: "någon har i uppdrag att hantera det som kommer in",
        en: "someone has the task of handling what comes in")),
    RegisterDemand(
      .substitute, .must,
      PolicyStatement(
        cite("Hur hanteras inkomna synpunkter, frågor och kommentarer", "stycke 6"),
        sv: "ersättare eller annan uppsikt vid frånvaro",
        en: "a substitute or another watch for absences")),
    RegisterDemand(
      .contact, .must,
      PolicyStatement(
        cite("Hur man svarar på inlägg, synpunkter och kommentarer", "stycke 1"),
        sv: "läsare kan nå den ansvariga på ett tydligt angivet sätt",
        en: "readers can reach the responsible person in a clearly stated way")),
    RegisterDemand(
      .rulesPublished, .must,
      PolicyStatement(
        cite("Gallring av inlägg och kommentarer", "sista stycket"),
        sv: "kontot upplyser om vad som inte får skrivas",
        en: "the account says what may not be written")),
    RegisterDemand(
      .clearSender, .must,
      PolicyStatement(
        cite("Avsändare och grafisk profil"),
        sv: "kommunens namn och logotyp visar avsändaren",
        en: "the municipality's name and logotype show the sender")),
    RegisterDemand(
      .impartialLikes, .must,
      PolicyStatement(
        cite("Gilla och följa andra"),
        sv: "kontot gillar inte privatpersoner, företag, partier eller föreningar",
        en: "the account likes no private persons, companies, parties or associations")),
  ]

  private static func field(
    _ kind: RegisterDemand.Kind, _ label: String, sv: String, en: String
  ) -> RegisterDemand {
    RegisterDemand(kind, .must, PolicyStatement(cite("Bilaga 2", label), sv: sv, en: en))
  }
}
