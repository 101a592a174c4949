/// What Uppsala's texts of 2012 and 2021 both say: the second is the first under a new name.
struct UppsalaConversation {
  /// The name citations use.
  let documentName: String
  /// The heading of the opening section.
  let opening: String
  /// The paragraphs of *Typ av innehåll i personuppgifter* about private contact data and identity numbers;
  /// the two texts break their lines differently.
  let contactParagraphs: String

  func policy(
    id: PolicyID, title: String, document: PolicyDocument, inForce: PolicyPeriod
  ) -> Policy {
    Policy(
      id: id, municipality: "Uppsala", title: title, document: document, inForce: inForce,
      rules: rules, replies: replies, procedure: procedure, registration: registration,
      thinning: thinning, archive: archive, register: register, criticism: criticism,
      internalChannels: internalChannels)
  }

  func cite(_ heading: String, _ step: String? = nil) -> Citation {
    Citation(documentName, heading, step: step)
  }

  private func bullet(_ number: Int) -> Citation { cite("Samtalston", "punkt \(number)") }

  private var rules: [PolicyRule] {
    [
      PolicyRule(.threat, .reviewed, .law, bullet(1), note: ReadingNote.threatByLaw),
      PolicyRule(.defamation, .removed, .municipalRule, bullet(1)),
      PolicyRule(.personalAttack, .removed, .municipalRule, bullet(1)),
      PolicyRule(.hate, .removed, .law, bullet(4)),
      PolicyRule(.sexistHarassment, .removed, .municipalRule, bullet(5)),
      PolicyRule(
        .incitement, .removed, .law, cite("Samtalston", "punkt 1 och 7")),
      PolicyRule(.violencePorn, .removed, .law, bullet(6), note: ReadingNote.pornography),
      PolicyRule(
        .copyright, .removed, .municipalRule, bullet(2), whenClear: .law,
        note: ReadingNote.obviousCopyright),
      PolicyRule(.profanity, .off, .municipalRule, cite("Samtalston"), note: ReadingNote.notListed),
      PolicyRule(
        .commercial, .removed, .municipalRule, bullet(3),
        note: Bilingual(
          sv: "gäller reklam för enskilda företag och produkter",
          en: "is about advertising single companies and products")),
      PolicyRule(.spam, .off, .municipalRule, cite("Samtalston"), note: ReadingNote.notListed),
      PolicyRule(
        .disinformation, .off, .municipalRule, cite("Samtalston"), note: ReadingNote.notListed),
      PolicyRule(
        .sensitiveData, .reviewed, .personalData,
        cite("Typ av innehåll i personuppgifter", "stycke 4"),
        note: Bilingual(
          sv: "kräver som regel uttryckligt samtycke; uppgifter om författaren själv tolereras",
          en: "as a rule asks for explicit consent; data about the author are tolerated")),
      PolicyRule(
        .identityData, .removed, .personalData,
        cite("Typ av innehåll i personuppgifter", contactParagraphs),
        note: Bilingual(
          sv: "personnummer aldrig; privat telefon, adress och bilnummer bara med samtycke",
          en: "personal identity numbers never; private phone, address and plate only with consent")
      ),
      PolicyRule(
        .confidential, .reviewed, .secrecy,
        cite("Publicera inte personuppgifter eller sekretessbelagda uppgifter")),
      PolicyRule(.badLink, .reviewed, .municipalRule, cite("Samtalston"), note: ReadingNote.links),
      PolicyRule(
        .partyPolitics, .off, .municipalRule, cite(opening), note: ReadingNote.ownPolitics),
    ]
  }

  private var replies: ReplyRules {
    ReplyRules(
      scope: ReplyScope(
        .questions, onlyRelevant: true,
        PolicyStatement(
          cite("Svara när det är relevant att svara"),
          sv: "svara där det är relevant; alla frågor behöver inte besvaras",
          en: "answer where it is relevant; not every question needs an answer")),
      deadlines: [
        ReplyDeadline(
          .goal, .atOnce, cite("Lyssna, svara snabbt och sätt dialogen i centrum"),
          note: Bilingual(
            sv: "snabbt; ingen tid är angiven", en: "quickly; no time is named"))
      ],
      acknowledgement: PolicyStatement(
        cite("Att bemöta påståenden och kritik", "punkt 5"),
        sv: "den som behöver hjälp med svaret skickar först ett väntesvar",
        en: "whoever needs help with the answer sends a holding reply first"),
      watch: [
        WatchRule(
          .asAnnounced, .must,
          PolicyStatement(
            cite("Ange tydligt vad kanalen är till för"),
            sv: "kanalen talar om när den bevakas", en: "the channel says when it is watched"))
      ])
  }

  private var procedure: RemovalProcedure {
    let heading = "Regler för när ett inlägg ska tas bort"
    let owners = "Facebook och bloggar"
    return RemovalProcedure(
      deadline: RemovalDeadline(.requirement, .atOnce, cite(heading, "stycke 2")),
      steps: [
        RemovalStep(
          .announceRules, .must, onlyIfPossible: true,
          PolicyStatement(
            cite(heading, "stycke 1"), sv: "reglerna står på kontots egna sidor",
            en: "the rules stand on the account's own pages")),
        RemovalStep(
          .preserve, .must,
          PolicyStatement(
            cite(heading, "stycke 2"),
            sv: "spara inlägget och allt som är känt om det, till exempel avsändaren, innan det "
              + "avpubliceras",
            en: "save the post and all that is known about it, such as the sender, before it is "
              + "unpublished")),
        RemovalStep(
          .archive, .must,
          PolicyStatement(
            cite(owners, "stycke 3"), sv: "skriv ut och arkivera innan inlägget tas bort",
            en: "print and archive before the post is removed")),
        RemovalStep(
          .remove, .must,
          PolicyStatement(
            cite(heading, "stycke 2"), sv: "ta bort omgående", en: "remove at once")),
        RemovalStep(
          .notifyAuthor, .must, onlyIfPossible: true,
          PolicyStatement(
            cite(owners, "stycke 3"),
            sv: "meddela avsändaren skälet, med länk till reglerna",
            en: "tell the sender why, with a link to the rules")),
        RemovalStep(
          .statePublicly, .must,
          PolicyStatement(
            cite(heading, "stycke 1"), sv: "tala om att inlägget är borttaget och varför",
            en: "say that the post was removed, and why")),
        RemovalStep(
          .askLawyer, .must, onlyIfPossible: true,
          PolicyStatement(
            cite(owners, "stycke 4"), sv: "fråga stadsjuristen vid tvekan om polisanmälan",
            en: "ask the city lawyer when in doubt about reporting to the police")),
      ],
      mandates: [
        RemovalMandate(
          [.law, .personalData], .must,
          PolicyStatement(
            cite(owners, "stycke 4"),
            sv: "skyldighet att ta bort det som innehåller någon form av lagbrott",
            en: "a duty to remove what contains any breach of law")),
        RemovalMandate(
          [.municipalRule], .may,
          PolicyStatement(
            cite(owners, "stycke 3"),
            sv: "rätt att ta bort det som inte följer ändamålet och reglerna",
            en: "a right to remove what does not follow the purpose and the rules")),
      ],
      cannotRemove: [
        ImpossibleRemoval(
          .x, cite("Medier där kommunen inte kan ta bort inlägg, till exempel Twitter"))
      ],
      absence: PolicyStatement(
        cite("Beslut om att använda sociala medier"),
        sv: "kanalen lämnas aldrig utan bevakning vid ledighet, sjukdom eller när någon slutar",
        en: "the channel is never left unwatched during leave, illness or when someone leaves"))
  }
}
