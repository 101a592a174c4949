/// Uppsala kommun, Rutin Arbeta med sociala medier, version 1.0, in force from 2022-05-31.
enum Uppsala2022 {
  static let policy = Policy(
    id: PolicyID(builtIn: "uppsala-2022"),
    municipality: "Uppsala",
    title: "Arbeta med sociala medier",
    document: PolicyDocument(
      name: documentName, adoptedBy: "Kommunikationsdirektören", adopted: CivilDate(2022, 5, 31),
      reference: "version 1.0"),
    inForce: PolicyPeriod(from: CivilDate(2022, 5, 31)),
    rules: rules, replies: replies, procedure: procedure, registration: registration,
    thinning: thinning, archive: archive, register: register, criticism: criticism)
}

private let documentName =
  "Rutin Arbeta med sociala medier, Uppsala kommun, version 1.0, 2022-05-31"
private let commentRules = "Uppsala kommuns regler för kommentarsfälten"

private func cite(_ heading: String, _ step: String? = nil) -> Citation {
  Citation(documentName, heading, step: step)
}

private func bullet(_ number: Int) -> Citation { cite(commentRules, "punkt \(number)") }

private let rules: [PolicyRule] = [
  PolicyRule(.threat, .removed, .law, bullet(1)),
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
  PolicyRule(.spam, .removed, .municipalRule, bullet(8)),
  PolicyRule(.disinformation, .removed, .municipalRule, bullet(9)),
  PolicyRule(.sensitiveData, .removed, .personalData, bullet(10)),
  PolicyRule(
    .identityData, .reviewed, .personalData, cite("Sociala medier och personuppgifter"),
    note: Bilingual(
      sv: "regellistan nämner bara känsliga personuppgifter; övriga personuppgifter bedöms av en "
        + "person enligt dataskyddsreglerna",
      en: "the list names sensitive data only; other personal data are judged by a person under "
        + "the data protection rules")),
  PolicyRule(
    .confidential, .reviewed, .secrecy, cite("Att hantera kommentarer", "stycke 3"),
    note: Bilingual(
      sv: "regellistan nämner inte sekretess; det som inte följer lagen ska bort",
      en: "the list does not name secrecy; what does not follow the law is to go")),
  PolicyRule(.badLink, .reviewed, .municipalRule, cite(commentRules), note: ReadingNote.links),
  PolicyRule(
    .partyPolitics, .off, .municipalRule, cite("Syftet med att närvara i sociala medier"),
    note: ReadingNote.ownPolitics),
]

private let replies = ReplyRules(
  scope: ReplyScope(
    .all,
    PolicyStatement(
      cite("Att hantera kommentarer", "stycke 3"),
      sv: "även kommentarer som inte är frågor besvaras",
      en: "comments that are not questions are answered too")),
  deadlines: [
    ReplyDeadline(
      .goal, .atOnce, cite("Att hantera kommentarer", "stycke 1"),
      note: Bilingual(
        sv: "snabbt och korrekt; ingen tid är angiven",
        en: "quickly and correctly; no time is named"))
  ],
  acknowledgement: PolicyStatement(
    cite("Att hantera kommentarer", "stycke 2"),
    sv: "bekräfta att frågan är mottagen och skickad vidare",
    en: "confirm that the question was received and passed on"),
  referral: PolicyStatement(
    cite("Att hantera kommentarer", "stycke 2"),
    sv: "hänvisa till rätt instans när frågan hör hemma någon annanstans",
    en: "refer to the right body when the question belongs elsewhere"),
  languageWatch: LanguageWatch(
    .weeks(1), ownLanguages: ["sv", "en"],
    PolicyStatement(
      cite("Språk", "stycke 2"),
      sv: "den som publicerar på ett annat språk än svenska och engelska ordnar i förväg att någon "
        + "svarar på följdfrågor på det språket i minst en vecka",
      en: "whoever posts in a language other than Swedish and English arranges beforehand that "
        + "someone answers follow-up questions in it for at least a week")),
  watch: [
    WatchRule(
      .untilAllAnswered, .should,
      PolicyStatement(
        cite("Att kommentera i sociala medier som medarbetare", "sista punkten"),
        sv: "följ samtalet tills alla har fått svar",
        en: "follow the conversation until everyone has an answer"))
  ])

private let removal = "Att ta bort ett inlägg"

private let procedure = RemovalProcedure(
  deadline: nil,
  steps: [
    RemovalStep(
      .notifyAuthor, .should, onlyIfPossible: true,
      PolicyStatement(
        cite(removal, "steg 1"),
        sv: "skriv till avsändaren i ett direktmeddelande före borttagningen och förklara varför",
        en: "write to the author in a direct message before removal and explain why")),
    RemovalStep(
      .screenshot, .must,
      PolicyStatement(
        cite(removal, "steg 2"), sv: "ta en skärmdump av kommentaren",
        en: "take a screenshot of the comment")),
    RemovalStep(
      .notifyRegistrar, .must,
      PolicyStatement(
        cite(removal, "steg 3"),
        sv: "skicka skärmdumpen med skälet till förvaltningens registrator",
        en: "send the screenshot with the reason to the administration's registrar")),
    RemovalStep(
      .remove, .must,
      PolicyStatement(
        cite(removal, "steg 4"), sv: "ta bort kommentaren", en: "remove the comment")),
  ],
  mandates: [
    RemovalMandate(
      [.law, .municipalRule, .personalData, .secrecy], .must,
      PolicyStatement(
        cite("Att hantera kommentarer", "stycke 3"),
        sv: "det som inte följer lagen eller reglerna för kommentarsfältet ska bort",
        en: "what does not follow the law or the rules for the comment field is to go"))
  ],
  cannotRemove: [ImpossibleRemoval(.x, cite(removal, "anmärkningen"))])

private let records = "Allmänna handlingar och registrering av kommentarer"

private let registration: [RegistrationRule] = [
  RegistrationRule(
    .ownPost, .register,
    PolicyStatement(
      cite(records, "punkt 1"),
      sv: "kommunens inlägg och kommentarer i egna och andras kanaler registreras som allmänna "
        + "handlingar",
      en: "the municipality's posts and comments in its own and others' channels are registered "
        + "as public records")),
  RegistrationRule(
    .publicComment, .register,
    PolicyStatement(
      cite(records, "punkt 2"),
      sv: "andras inlägg och kommentarer i kommunens kanaler registreras som allmänna handlingar; "
        + "kanalens ansvarige svarar för det",
      en: "others' posts and comments in the municipality's channels are registered as public "
        + "records; the person responsible for the channel sees to it")),
  RegistrationRule(
    .removedComment, .register,
    PolicyStatement(
      cite(removal, "steg 3"),
      sv: "en borttagen kommentar går till registrator som skärmdump med skälet",
      en: "a removed comment goes to the registrar as a screenshot with the reason")),
  RegistrationRule(
    .caseMatter, .register,
    PolicyStatement(
      cite("Gallring"),
      sv: "det som är värt att bevara skrivs ut eller skärmdumpas in i ett ärende",
      en: "what is worth keeping is printed or captured into a case")),
]

private let thinning: [ThinningRule] = [
  ThinningRule(
    .worthKeeping, .keep,
    PolicyStatement(
      cite("Gallring"),
      sv:
        "inlägg och kommentarer som är värda att bevara hanteras som om de kommit in en annan väg",
      en: "posts and comments worth keeping are handled as if they had come in another way"))
]

private let archiving = "Att arkivera sociala medier"

private let archive = ArchiveRules(
  .windows(months: [4, 9], perYear: 2, gapDays: ArchiveSchedule.defaultGap), .must,
  PolicyStatement(
    cite(archiving),
    sv: "ögonblicksbild minst två gånger om året eller vid större förändringar, till exempel i "
      + "april och september",
    en: "a snapshot at least twice a year or at larger changes, such as in April and September"),
  technique: [
    TechniqueDemand(
      .highActivity, .should,
      PolicyStatement(
        cite(archiving, "punkt 1"), sv: "väl spridda tillfällen när det händer mycket i kanalen",
        en: "well-spread times when the channel is busy")),
    TechniqueDemand(
      .sameTimes, .should,
      PolicyStatement(
        cite(archiving, "punkt 2"), sv: "vid samma tider varje år",
        en: "at the same times every year")),
    TechniqueDemand(
      .sameTechnique, .should,
      PolicyStatement(
        cite(archiving, "punkt 3"), sv: "samma teknik varje gång",
        en: "the same technique every time")),
    TechniqueDemand(
      .wherePresent, .must,
      PolicyStatement(
        cite(archiving), sv: "alla delar där kommunen är närvarande",
        en: "all parts where the municipality is present")),
  ],
  extra: [
    ExtraSnapshot(
      .largerChange,
      PolicyStatement(
        cite("Gör extra uttag under året", "punkt 1"),
        sv: "extra ögonblicksbild när något stort ändras",
        en: "an extra snapshot when something large changes")),
    ExtraSnapshot(
      .largerEvent,
      PolicyStatement(
        cite("Gör extra uttag under året", "punkt 2"),
        sv: "extra ögonblicksbild när något stort händer",
        en: "an extra snapshot when something large happens")),
  ])

private let accounts = "Samlingssida för kommunens kanaler i sociala medier"

private let register: [RegisterDemand] = [
  RegisterDemand(
    .listed, .must,
    PolicyStatement(
      cite(accounts), sv: "kontots adress anmäls och förs in i den publika listan",
      en: "the account's address is reported and entered in the public list")),
  RegisterDemand(
    .address, .must,
    PolicyStatement(
      cite(accounts), sv: "adressen mejlas när kontot startas",
      en: "the address is mailed when the account is started")),
  RegisterDemand(
    .communicationsApproval, .must,
    PolicyStatement(
      cite("Information för dig som jobbar med ett verksamhetskonto"),
      sv: "kommunikationsstaben kontaktas innan ett konto startas",
      en: "the communications staff is contacted before an account is started")),
  RegisterDemand(
    .responsible, .must,
    PolicyStatement(
      cite(records), sv: "kanalen har en ansvarig, som också svarar för registreringen",
      en: "the channel has a responsible person, who also sees to registration")),
  RegisterDemand(
    .clearSender, .must,
    PolicyStatement(
      cite("Grafisk profil"), sv: "kommunens logotyp är profilbild",
      en: "the municipality's logotype is the profile picture")),
  RegisterDemand(
    .inactiveLeavesList, .must,
    PolicyStatement(
      cite(accounts), sv: "ett konto som inte används tas bort ur listan",
      en: "an account that is not used is taken out of the list")),
]

private let meeting = "Att bemöta påståenden och kritik"

private let criticism: [CriticismStep] = [
  CriticismStep(
    .factual,
    PolicyStatement(cite(meeting, "steg 1"), sv: "är det sakligt?", en: "is it factual?")),
  CriticismStep(
    .relevant,
    PolicyStatement(cite(meeting, "steg 2"), sv: "är det relevant?", en: "is it relevant?")),
  CriticismStep(
    .actFast, PolicyStatement(cite(meeting, "steg 3"), sv: "agera snabbt", en: "act fast")),
  CriticismStep(
    .askForClearerView,
    PolicyStatement(
      cite(meeting, "steg 4"),
      sv: "är det nedvärderande eller raljerande: be om en tydligare synpunkt eller ett förslag, "
        + "med varierad formulering",
      en: "if it is demeaning or mocking: ask for a clearer view or a proposal, in varied words")),
  CriticismStep(
    .answerWithFacts,
    PolicyStatement(
      cite(meeting, "steg 5"), sv: "kan det besvaras med fakta?",
      en: "can it be answered with facts?")),
  CriticismStep(
    .answerOrHold,
    PolicyStatement(
      cite(meeting, "steg 6"),
      sv: "kan du svara själv? annars ett väntesvar så snart som möjligt, med varierad formulering",
      en: "can you answer yourself? else a holding reply as soon as possible, in varied words")),
  CriticismStep(
    .correctWithRespect,
    PolicyStatement(
      cite(meeting, "steg 7"),
      sv: "saknar kritiken grund: visa det med fakta och med respekt för den som skrev",
      en: "if it is unfounded: show so with facts and with respect for the writer")),
  CriticismStep(
    .register,
    PolicyStatement(
      cite(meeting, "steg 8"), sv: "ska kommentaren och svaret registreras?",
      en: "should comment and answer be registered?")),
]
