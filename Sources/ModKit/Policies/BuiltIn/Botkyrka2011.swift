/// Botkyrka kommun, Policy för sociala medier, in force from 2011-02-21.
enum Botkyrka2011 {
  static let policy = Policy(
    id: PolicyID(builtIn: "botkyrka-2011"),
    municipality: "Botkyrka",
    title: "Policy för sociala medier",
    document: PolicyDocument(name: documentName, adopted: CivilDate(2011, 2, 21)),
    inForce: PolicyPeriod(from: CivilDate(2011, 2, 21)),
    rules: rules, replies: replies, procedure: procedure, registration: registration,
    thinning: thinning, archive: archive, register: register)
}

private let documentName = "Policy för sociala medier, Botkyrka kommun, 2011-02-21"
private let thinOut = "Gallra olämpliga inlägg"

private func cite(_ heading: String, _ step: String? = nil) -> Citation {
  Citation(documentName, heading, step: step)
}

private let rules: [PolicyRule] = [
  PolicyRule(.threat, .reviewed, .law, cite(thinOut), note: ReadingNote.threatByLaw),
  PolicyRule(.defamation, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(.personalAttack, .removed, .municipalRule, cite(thinOut)),
  PolicyRule(.hate, .removed, .law, cite(thinOut)),
  PolicyRule(.sexistHarassment, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(
    .incitement, StrengthActions(clear: .review, likely: .off, possible: .off), .law,
    cite(thinOut),
    note: Bilingual(
      sv: "nämns inte i listan; bara det som är uppenbart granskas, för listan bygger på lagen om "
        + "elektroniska anslagstavlor, där uppenbar uppvigling ska bort (BBS 5 §)",
      en: "is not in the list; only what is obvious is reviewed, for the list rests on the act on "
        + "electronic bulletin boards, by which obvious incitement must go (BBS 5 §)")),
  PolicyRule(.violencePorn, .removed, .law, cite(thinOut), note: ReadingNote.pornography),
  PolicyRule(
    .copyright, .removed, .municipalRule, cite(thinOut), whenClear: .law,
    note: ReadingNote.obviousCopyright),
  PolicyRule(
    .profanity, .removed, .municipalRule, cite(thinOut), severity: SeverityLimits(from: 3),
    note: Bilingual(
      sv: "bara obscena ord, inte svordomar", en: "obscene words only, not swearing")),
  PolicyRule(.commercial, .removed, .municipalRule, cite(thinOut)),
  PolicyRule(.spam, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(.disinformation, .off, .municipalRule, cite(thinOut), note: ReadingNote.notListed),
  PolicyRule(
    .sensitiveData, .reviewed, .personalData, cite("Följ juridiska villkor och lagarna")),
  PolicyRule(
    .identityData, .reviewed, .personalData, cite("Följ juridiska villkor och lagarna")),
  PolicyRule(.confidential, .reviewed, .secrecy, cite("Följ juridiska villkor och lagarna")),
  PolicyRule(.badLink, .reviewed, .municipalRule, cite(thinOut), note: ReadingNote.links),
  PolicyRule(
    .partyPolitics, .off, .municipalRule, cite("Politiska bloggar eller hemsidor"),
    note: Bilingual(
      sv: "politiker får länka till kommunen; inget sägs om vad invånare skriver",
      en: "politicians may link to the municipality; nothing is said about what citizens write")),
]

private let replies = ReplyRules(
  scope: ReplyScope(
    .questions,
    PolicyStatement(
      cite("Få ett tydligt uppdrag"), sv: "frågor besvaras", en: "questions are answered")),
  deadlines: [
    ReplyDeadline(
      .goal, .elapsedHours(48), cite("Få ett tydligt uppdrag", "punkt 2"),
      note: Bilingual(sv: "gärna snabbare", en: "preferably faster"))
  ],
  referral: PolicyStatement(
    cite("Skapa gärna värde"),
    sv: "en svår fråga, eller en som kräver åtgärd, tipsas till den ansvariga verksamheten",
    en: "a hard question, or one that asks for action, is passed to the responsible unit"))

private let procedure = RemovalProcedure(
  deadline: RemovalDeadline(.requirement, .elapsedHours(48), cite(thinOut)),
  steps: [
    RemovalStep(
      .announceRules, .must,
      PolicyStatement(
        cite(thinOut), sv: "säg i förväg att olämpliga inlägg tas bort",
        en: "say beforehand that inappropriate posts are removed")),
    RemovalStep(
      .remove, .must,
      PolicyStatement(
        cite(thinOut), sv: "bevaka och ta bort olämpliga inlägg inom 48 timmar",
        en: "watch for and remove inappropriate posts within 48 hours")),
    RemovalStep(
      .escalate, .should, onlyIfPossible: true,
      PolicyStatement(
        cite("Mediebevakning"), sv: "chefen griper in vid misstanke om brott",
        en: "the manager steps in on suspicion of crime")),
  ],
  mandates: [
    RemovalMandate(
      [.law, .municipalRule], .must,
      PolicyStatement(
        cite(thinOut), sv: "olämpliga inlägg ska bort; anslagstavlelagen är grunden",
        en: "inappropriate posts are to go; the bulletin board act is the basis"))
  ],
  absence: PolicyStatement(
    cite(thinOut), sv: "en ersättare utses vid frånvaro",
    en: "a substitute is appointed for absences"))

private let registration: [RegistrationRule] = [
  RegistrationRule(
    .directMessage, .byContent,
    PolicyStatement(
      cite("Diarieför", "stycke 1"), sv: "meddelanden i tjänsten är allmänna handlingar",
      en: "messages received in service are public records")),
  RegistrationRule(
    .criticism, .register,
    PolicyStatement(
      cite("Diarieför", "stycke 1"),
      sv: "saklig kritik diarieförs och förs vidare till rätt instans",
      en: "factual criticism is registered and passed to the right body")),
  RegistrationRule(
    .publicComment, .keptInOrder,
    PolicyStatement(
      cite("Diarieför", "stycke 2"),
      sv: "kommentarer i en öppen officiell kanal i tidsordning behöver inte diarieföras",
      en: "comments in an open official channel in chronological order need not be registered")),
]

private let thinning: [ThinningRule] = [
  ThinningRule(
    .other, .keep,
    PolicyStatement(
      cite(thinOut),
      sv: "bara olämpliga inlägg ska bort; om annat sägs inget, och det behålls",
      en: "only inappropriate posts are to go; of others nothing is said, and they are kept"))
]

private let archive = ArchiveRules(
  .turns([.firstOfJanuary, .firstOfJuly], toleranceDays: ArchiveSchedule.defaultTolerance), .must,
  PolicyStatement(
    cite("Dokumentera"), sv: "en ögonblicksbild vid varje halvårsskifte",
    en: "a snapshot at each half-year turn"),
  technique: [
    TechniqueDemand(
      .screenshot, .must,
      PolicyStatement(cite("Dokumentera"), sv: "skärmdump", en: "a screenshot")),
    TechniqueDemand(
      .startPageOnly, .must,
      PolicyStatement(
        cite("Dokumentera"), sv: "kontots startsida; övriga sidor behövs inte",
        en: "the account's start page; other pages are not needed")),
    TechniqueDemand(
      .pdf, .must, PolicyStatement(cite("Dokumentera"), sv: "sparas som PDF", en: "saved as PDF")),
  ],
  destination: PolicyStatement(
    cite("Dokumentera"), sv: "skickas till kommunarkivet", en: "sent to the municipal archive"))

private let register: [RegisterDemand] = [
  RegisterDemand(
    .listed, .must,
    PolicyStatement(
      cite("Redovisa sociala medier"), sv: "kontot står i förteckningen på kommunens webbplats",
      en: "the account is in the register on the municipality's site")),
  RegisterDemand(
    .responsible, .must,
    PolicyStatement(
      cite("Redovisa sociala medier"), sv: "förteckningen anger vem som är ansvarig",
      en: "the register says who is responsible")),
  RegisterDemand(
    .purpose, .must,
    PolicyStatement(
      cite("Redovisa sociala medier"), sv: "förteckningen anger syftet",
      en: "the register says what it is for")),
  RegisterDemand(
    .targetGroup, .must,
    PolicyStatement(
      cite("Redovisa sociala medier"), sv: "förteckningen anger målgruppen",
      en: "the register says whom it is for")),
  RegisterDemand(
    .managerApproval, .must,
    PolicyStatement(
      cite("Få ett tydligt uppdrag"), sv: "chefen har gett ett tydligt uppdrag",
      en: "the manager gave a clear assignment")),
  RegisterDemand(
    .communicationsApproval, .must,
    PolicyStatement(
      cite("Få ett tydligt uppdrag"), sv: "uppdraget är förankrat hos kommunikationschefen",
      en: "the head of communications has agreed")),
  RegisterDemand(
    .plan, .must, except: [.monitoringOnly],
    PolicyStatement(
      cite("Få ett tydligt uppdrag"), sv: "aktivitetsplanen är ifylld av medarbetare och chef",
      en: "the activity plan is filled in by employee and manager")),
  RegisterDemand(
    .goals, .must,
    PolicyStatement(
      cite("Planera och utvärdera din kommunikation"), sv: "mätbara mål är satta",
      en: "measurable goals are set")),
  RegisterDemand(
    .evaluation, .must, count: 1,
    PolicyStatement(
      cite("Planera och utvärdera din kommunikation"),
      sv: "utvärderingsrapport minst en gång om året, eller när en tidsbegränsad aktivitet är slut",
      en: "an evaluation report at least once a year, or when a time-limited activity ends")),
  RegisterDemand(
    .administrators, .should, count: 2,
    PolicyStatement(
      cite("Administrera konto"), sv: "minst två personer kan administrera kontot",
      en: "at least two people can administer the account")),
  RegisterDemand(
    .communicator, .should,
    PolicyStatement(
      cite("Administrera konto"), sv: "förvaltningens kommunikatör kan det också",
      en: "the administration's communicator can too")),
  RegisterDemand(
    .storedCredentials, .should,
    PolicyStatement(
      cite("Administrera konto"), sv: "inloggningsuppgifterna finns på en central plats",
      en: "the log-in data lie in a central place")),
  RegisterDemand(
    .substitute, .must,
    PolicyStatement(
      cite(thinOut), sv: "ersättare finns vid frånvaro", en: "there is a substitute for absences")),
  RegisterDemand(
    .rulesPublished, .must,
    PolicyStatement(
      cite(thinOut), sv: "kontot säger att olämpliga inlägg tas bort",
      en: "the account says that inappropriate posts are removed")),
  RegisterDemand(
    .clearSender, .must,
    PolicyStatement(
      cite("Botkyrkas grafiska profil i sociala medier"),
      sv: "användarnamnet visar avsändaren och logotypen används",
      en: "the user name shows the sender and the logotype is used")),
  RegisterDemand(
    .inactiveClosed, .must,
    PolicyStatement(
      cite("Stäng passiva konton"), sv: "konton som inte uppdateras regelbundet avslutas",
      en: "accounts that are not kept up are closed")),
]
