/// Åtvidabergs kommun, Riktlinjer Användning av sociala medier, revised and in force from 2016-10-26.
enum Atvidaberg2016 {
  static let policy = Policy(
    id: PolicyID(builtIn: "atvidaberg-2016"),
    municipality: "Åtvidaberg",
    title: "Användning av sociala medier",
    document: PolicyDocument(
      name: documentName, adoptedBy: "Kommunfullmäktige", adopted: CivilDate(2016, 10, 26),
      reference: "§ 106, dnr ATVKS 2016-00327 003"),
    inForce: PolicyPeriod(from: CivilDate(2016, 10, 26)),
    rules: rules, replies: replies, procedure: procedure, registration: registration,
    thinning: thinning, archive: archive, register: register)

  static let documentName =
    "Riktlinjer Användning av sociala medier, Åtvidabergs kommun, kommunfullmäktige 2016-10-26 § 106"

  static func cite(_ heading: String, _ step: String? = nil) -> Citation {
    Citation(documentName, heading, step: step)
  }
}

private let thinOut = "Gallring av inlägg och kommentarer"
private let incoming = "Hur hanteras inkomna synpunkter, frågor och kommentarer"
private let answering = "Hur man svarar på inlägg, synpunkter och kommentarer"

private func cite(_ heading: String, _ step: String? = nil) -> Citation {
  Atvidaberg2016.cite(heading, step)
}

private func bullet(_ number: Int) -> Citation { cite(thinOut, "punkt \(number)") }

private let rules: [PolicyRule] = [
  PolicyRule(
    .threat, .reviewed, .law, cite(thinOut, "stycke 2"), note: ReadingNote.threatByLaw),
  PolicyRule(.defamation, .removed, .municipalRule, bullet(1)),
  PolicyRule(.personalAttack, .removed, .municipalRule, bullet(1)),
  PolicyRule(.hate, .removed, .law, bullet(2)),
  PolicyRule(.sexistHarassment, .removed, .municipalRule, bullet(2)),
  PolicyRule(.incitement, .removed, .law, bullet(4)),
  PolicyRule(.violencePorn, .removed, .law, bullet(3), note: ReadingNote.pornography),
  PolicyRule(
    .copyright, .removed, .municipalRule, bullet(5), whenClear: .law,
    note: ReadingNote.obviousCopyright),
  PolicyRule(.profanity, .removed, .municipalRule, bullet(6), severity: SeverityLimits(from: 1)),
  PolicyRule(.commercial, .removed, .municipalRule, bullet(7)),
  PolicyRule(.spam, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(.disinformation, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(
    .sensitiveData, .removed, .personalData,
    cite("Personuppgiftslagen i sociala medier", "sista listan, punkt 3"),
    note: Bilingual(
      sv: "kränkande personuppgifter ska bort", en: "personal data that violate someone are to go")),
  PolicyRule(
    .identityData, .reviewed, .personalData, cite("Personuppgiftslagen i sociala medier"),
    note: Bilingual(
      sv: "bara kränkande personuppgifter ska bort; en person avgör om uppgiften kränker",
      en: "only data that violate someone are to go; a person judges whether these do")),
  PolicyRule(.confidential, .removed, .secrecy, bullet(8)),
  PolicyRule(.badLink, .removed, .municipalRule, bullet(9)),
  PolicyRule(
    .partyPolitics, .off, .municipalRule, cite("Politiska partier"),
    note: Bilingual(
      sv: "partier får länkas med en upplysning; inget sägs om vad invånare skriver",
      en: "parties may be linked with a notice; nothing is said about what citizens write")),
]

private let replies = ReplyRules(
  scope: ReplyScope(
    .questions, exceptBreaking: [.personalAttack, .sensitiveData, .identityData],
    PolicyStatement(
      cite(answering, "punkt 4"),
      sv: "allmänna frågor om kommunens verksamhet besvaras; personangrepp och inlägg som kränker "
        + "någons integritet bemöts inte",
      en: "general questions about the municipality's work are answered; personal attacks and "
        + "posts that violate someone's privacy are not")),
  deadlines: [
    ReplyDeadline(.goal, .weekdayHours(6), on: .named([.x]), cite("Rimliga svarstider", "Twitter")),
    ReplyDeadline(
      .goal, .workingDays(1), on: .named([.facebook]), cite("Rimliga svarstider", "Facebook")),
    ReplyDeadline(
      .goal, .workingDays(1), on: .named([.blog, .wordpress]),
      cite("Rimliga svarstider", "Bloggar")),
    ReplyDeadline(
      .goal, .weekdayHours(24), on: .others, cite("Rimliga svarstider", "stycke 1"),
      note: Bilingual(
        sv: "närmaste dygnet på vardagar, för kanaler utan egen rad",
        en: "the nearest 24 hours on weekdays, for channels without a row of their own")),
    ReplyDeadline(
      .requirement, .calendarDays(5), cite(incoming, "stycke 4"),
      note: Bilingual(
        sv: "så snart som möjligt, absolut senast", en: "as soon as possible, at the very latest")),
  ],
  referral: PolicyStatement(
    cite(incoming, "sista punkten"),
    sv: "vidarebefordra till en tjänsteman som kan svara bättre",
    en: "forward to an officer who can answer better"),
  answerLanguage: PolicyStatement(
    cite(answering, "sista punkten"),
    sv: "svar skrivs på svenska, också på frågor på andra språk",
    en: "answers are written in Swedish, to questions in other languages too"),
  watch: [
    WatchRule(
      .timesADay(2), .should, on: .named([.facebook]),
      PolicyStatement(
        cite(incoming, "stycke 6"),
        sv: "en Facebooksida med mycket trafik ses över ett par gånger om dagen, alla dagar",
        en: "a busy Facebook page is looked at a couple of times a day, all days")),
    WatchRule(
      .byTraffic, .must,
      PolicyStatement(
        cite(incoming, "stycke 6"), sv: "hur ofta beror på trafiken och på forumets slag",
        en: "how often depends on the traffic and the kind of forum")),
    WatchRule(
      .atLeastEvery(.weeks(1)), .must,
      PolicyStatement(
        cite("Lagen om elektroniska anslagstavlor (1998:112)", "punkt 1"),
        sv:
          "minst en gång i veckan; texten hänvisar till lagen, som inte nämner någon siffra, så det "
          + "är policyns egen regel",
        en: "at least once a week; the text refers to the act, which names no number, so it is the "
          + "policy's own rule")),
  ])

private let procedure = RemovalProcedure(
  deadline: RemovalDeadline(.requirement, .atOnce, cite(thinOut, "stycke 2")),
  urgent: [
    UrgentRemoval(
      [.confidential], RemovalDeadline(.requirement, .atOnce, cite("Sekretess")))
  ],
  steps: [
    RemovalStep(
      .announceRules, .must,
      PolicyStatement(
        cite(thinOut, "sista stycket"),
        sv: "upplys om syftet, om vad som inte får skrivas och om vad som då händer",
        en: "say what the page is for, what may not be written and what happens then")),
    RemovalStep(
      .preserve, .must,
      PolicyStatement(
        cite(thinOut, "stycke 2"), sv: "dokumenthanteringsplanen avgör vad som sparas",
        en: "the records plan decides what is saved")),
    RemovalStep(
      .remove, .must,
      PolicyStatement(
        cite(thinOut, "stycke 2"), sv: "ta bort omedelbart", en: "remove at once")),
    RemovalStep(
      .registerCase, .must, onlyIfPossible: true, onlyFor: [.confidential],
      PolicyStatement(
        cite("Sekretess"), sv: "diarieför som ett eget ärende när det är aktuellt",
        en: "register as a case of its own where applicable")),
    RemovalStep(
      .pointToChannel, .must, onlyFor: [.sensitiveData, .confidential],
      PolicyStatement(
        cite("Skydda sekretessbelagd information", "stycke 2"),
        sv: "hänvisa den som skrev till rätt kanal",
        en: "point the writer to the right channel")),
  ],
  mandates: [
    RemovalMandate(
      [.law, .municipalRule], .must,
      PolicyStatement(
        cite(thinOut, "stycke 2"),
        sv: "det som kan antas strida mot lag, direktiv eller policydokument gallras omedelbart",
        en: "what may be assumed to break law, directive or policy is thinned at once")),
    RemovalMandate(
      [.personalData], .must,
      PolicyStatement(
        cite("Personuppgiftslagen i sociala medier", "sista listan, punkt 3"),
        sv: "kränkande personuppgifter tas bort", en: "personal data that violate are removed")),
    RemovalMandate(
      [.secrecy], .must,
      PolicyStatement(
        cite("Sekretess"), sv: "sekretessbelagd information tas bort omedelbart",
        en: "secret information is removed at once")),
  ],
  cannotRemove: [
    ImpossibleRemoval(.x, cite("Personuppgiftslagen i sociala medier", "Twitter"))
  ],
  absence: PolicyStatement(
    cite(incoming, "stycke 6"), sv: "en ersättare utses, eller uppsikten ordnas på annat sätt",
    en: "a substitute is appointed, or the watch is arranged in another way"))

private let registration: [RegistrationRule] = [
  RegistrationRule(
    .publicComment, .keptInOrder,
    PolicyStatement(
      cite(incoming, "stycke 1"),
      sv: "öppna kommentarer i tidsordning behöver i regel inte diarieföras",
      en: "public comments in chronological order need as a rule not be registered")),
  RegistrationRule(
    .directMessage, .unlessMinor,
    PolicyStatement(
      cite(incoming, "stycke 2"),
      sv:
        "meddelanden direkt till någon i tjänsten diarieförs om de inte är tillfälliga eller ringa",
      en: "messages straight to someone in service are registered unless passing or minor")),
  RegistrationRule(
    .caseMatter, .register,
    PolicyStatement(
      cite(incoming, "stycke 3"), sv: "det som är underlag till ett ärende registreras",
      en: "what is the basis of a case is registered")),
  RegistrationRule(
    .secretMatter, .register,
    PolicyStatement(
      cite("Sekretess"), sv: "diarieförs som ett eget ärende när det är aktuellt",
      en: "registered as a case of its own where applicable")),
]

private let thinning: [ThinningRule] = [
  ThinningRule(
    .minorAndNotCurrent, .earliestAfter(.months(3)),
    PolicyStatement(
      cite(thinOut, "stycke 1"),
      sv:
        "det som är ringa eller tillfälligt och inte längre aktuellt får rensas tidigast efter tre "
        + "månader",
      en: "what is minor or passing and no longer current may go after three months at the earliest"
    )),
  ThinningRule(
    .breaksRules, .atOnce,
    PolicyStatement(
      cite(thinOut, "stycke 2"),
      sv: "det som strider mot lag, direktiv eller policy gallras omedelbart enligt "
        + "dokumenthanteringsplanen",
      en: "what breaks law, directive or policy is thinned at once, as the records plan says")),
  ThinningRule(
    .other, .keep,
    PolicyStatement(
      cite(thinOut, "stycke 1"),
      sv: "annat behålls: gallring får inte skada insyn, rättskipning, förvaltning eller forskning",
      en: "the rest is kept: thinning may not harm public access, justice, administration or "
        + "research")),
]
