extension UppsalaConversation {
  var registration: [RegistrationRule] {
    [
      RegistrationRule(
        .publicComment, .byContent,
        PolicyStatement(
          cite("4. Registrering och diarieföring", "stycke 1"),
          sv: "innehållet avgör om det registreras, inte kanalen",
          en: "the content decides whether it is registered, not the channel")),
      RegistrationRule(
        .caseMatter, .register,
        PolicyStatement(
          cite("4. Registrering och diarieföring", "stycke 2"),
          sv: "det som inte är rutin och kräver åtgärd hanteras som samma sak från en annan kanal: "
            + "utskrift eller skärmdump in i ett ärende",
          en: "what is not routine and asks for action is handled like the same matter from any "
            + "other channel: print or screenshot into a case")),
      RegistrationRule(
        .removedComment, .byContent,
        PolicyStatement(
          cite("Regler för när ett inlägg ska tas bort", "stycke 2"),
          sv: "avpublicerade inlägg och deras metadata är allmänna handlingar",
          en: "unpublished posts and their metadata are public records")),
    ]
  }

  var thinning: [ThinningRule] {
    [
      ThinningRule(
        .other, .keep,
        PolicyStatement(
          cite("4. Registrering och diarieföring", "sista stycket"),
          sv: "texten låter inget gallras, den hänvisar till kommunens bevarande- och "
            + "gallringsplan",
          en: "the text lets nothing be thinned, it refers to the municipality's plan for keeping "
            + "and thinning"))
    ]
  }

  var archive: ArchiveRules {
    let heading = "5. Arkivering av sociala medier"
    return ArchiveRules(
      .windows(months: [4, 9], perYear: 2, gapDays: ArchiveSchedule.defaultGap), .must,
      PolicyStatement(
        cite(heading),
        sv: "ögonblicksbild minst två gånger om året eller vid större förändringar, till exempel i "
          + "april och september",
        en: "a snapshot at least twice a year or at larger changes, such as in April and September"),
      technique: [
        TechniqueDemand(
          .highActivity, .should,
          PolicyStatement(
            cite(heading, "punkt 1"), sv: "väl spridda tillfällen när det händer mycket i kanalen",
            en: "well-spread times when the channel is busy")),
        TechniqueDemand(
          .sameTimes, .should,
          PolicyStatement(
            cite(heading, "punkt 2"), sv: "vid samma tider varje år",
            en: "at the same times every year")),
        TechniqueDemand(
          .sameTechnique, .should,
          PolicyStatement(
            cite(heading, "punkt 3"), sv: "samma teknik varje gång",
            en: "the same technique every time")),
        TechniqueDemand(
          .digital, .must,
          PolicyStatement(cite(heading), sv: "bevaras digitalt", en: "kept in digital form")),
        TechniqueDemand(
          .wherePresent, .must,
          PolicyStatement(
            cite(heading), sv: "alla delar där kommunen är närvarande",
            en: "all parts where the municipality is present")),
      ],
      extra: [
        ExtraSnapshot(
          .largerChange,
          PolicyStatement(
            cite(heading, "extra uttag, punkt 1"),
            sv: "extra ögonblicksbild när något stort ändras",
            en: "an extra snapshot when something large changes")),
        ExtraSnapshot(
          .largerEvent,
          PolicyStatement(
            cite(heading, "extra uttag, punkt 2"),
            sv: "extra ögonblicksbild när något stort händer",
            en: "an extra snapshot when something large happens")),
      ],
      destination: PolicyStatement(
        cite(heading), sv: "enligt stadsarkivets riktlinjer",
        en: "as the city archive's guidelines say"),
      beforeClosing: [
        PolicyStatement(
          cite("Samarbetsrum"),
          sv: "ett samarbetsrum arkiveras enligt stadsarkivets rutiner innan det avvecklas",
          en: "a room is archived by the city archive's routines before it is closed"),
        PolicyStatement(
          cite("Forum"),
          sv: "ett forum arkiveras enligt stadsarkivets rutiner innan det avvecklas",
          en: "a forum is archived by the city archive's routines before it is closed"),
        PolicyStatement(
          cite("Bloggar"),
          sv: "en blogg arkiveras enligt stadsarkivets rutiner innan den avvecklas",
          en: "a blog is archived by the city archive's routines before it is closed"),
      ])
  }

  var register: [RegisterDemand] {
    [
      RegisterDemand(
        .managerApproval, .must,
        PolicyStatement(
          cite("Beslut om att använda sociala medier"), sv: "närmaste chef har godkänt kanalen",
          en: "the nearest manager approved the channel")),
      RegisterDemand(
        .responsible, .must,
        PolicyStatement(
          cite("Beslut om att använda sociala medier"), sv: "chefen har utsett en ansvarig",
          en: "the manager appointed a responsible person")),
      RegisterDemand(
        .substitute, .must,
        PolicyStatement(
          cite("Beslut om att använda sociala medier"),
          sv: "någon bevakar kanalen när den ansvariga är borta",
          en: "someone watches the channel when the responsible person is away")),
      RegisterDemand(
        .contact, .must,
        PolicyStatement(
          cite("Kontaktinformation ska finnas med"),
          sv: "det är lätt att nå den ansvariga för synpunkter och anmälningar",
          en: "the responsible person is easy to reach with views and reports")),
      RegisterDemand(
        .purpose, .must,
        PolicyStatement(
          cite("Ange tydligt vad kanalen är till för"),
          sv: "kontot beskriver vad det används till", en: "the account says what it is used for")),
      RegisterDemand(
        .watchHours, .must,
        PolicyStatement(
          cite("Ange tydligt vad kanalen är till för"), sv: "kontot talar om när det bevakas",
          en: "the account says when it is watched")),
      RegisterDemand(
        .rulesPublished, .should,
        PolicyStatement(
          cite("Regler för när ett inlägg ska tas bort", "stycke 1"),
          sv: "reglerna står på kontots egna sidor där det går",
          en: "the rules stand on the account's own pages where that is possible")),
      RegisterDemand(
        .clearSender, .must,
        PolicyStatement(
          cite("Grafisk profil i sociala medier"),
          sv: "avsändaren framgår och kommunens logotyp används",
          en: "the sender is clear and the municipality's logotype is used")),
      RegisterDemand(
        .listed, .must,
        PolicyStatement(
          cite("6. Samlingssida för deltagande i sociala medier"),
          sv: "kontot anmäls till webbredaktionens publika lista",
          en: "the account is reported to the web editors' public list")),
    ]
  }

  var criticism: [CriticismStep] {
    let heading = "Att bemöta påståenden och kritik"
    return [
      CriticismStep(
        .factual,
        PolicyStatement(cite(heading, "punkt 1"), sv: "är det sakligt?", en: "is it factual?")),
      CriticismStep(
        .relevant,
        PolicyStatement(cite(heading, "punkt 2"), sv: "är det relevant?", en: "is it relevant?")),
      CriticismStep(
        .askForClearerView,
        PolicyStatement(
          cite(heading, "punkt 3"),
          sv: "är det nedvärderande: be om en tydligare synpunkt eller ett förslag",
          en: "if it is demeaning: ask for a clearer view or a proposal")),
      CriticismStep(
        .answerWithFacts,
        PolicyStatement(
          cite(heading, "punkt 4"), sv: "kan det besvaras med fakta?",
          en: "can it be answered with facts?")),
      CriticismStep(
        .answerOrHold,
        PolicyStatement(
          cite(heading, "punkt 5"), sv: "kan du svara själv? annars ett väntesvar",
          en: "can you answer yourself? else a holding reply")),
      CriticismStep(
        .publish,
        PolicyStatement(
          cite(heading, "punkt 6"), sv: "skriv svaret snabbt och publicera det",
          en: "write the answer fast and publish it")),
      CriticismStep(
        .correctWithRespect,
        PolicyStatement(
          cite(heading, "punkt 7"),
          sv: "saknar kritiken grund: visa det med fakta och med respekt för den som skrev",
          en: "if it is unfounded: show so with facts and with respect for the writer")),
      CriticismStep(
        .register,
        PolicyStatement(
          cite(heading, "punkt 8"), sv: "ska inlägget och svaret registreras?",
          en: "should post and answer be registered?")),
    ]
  }

  var internalChannels: [InternalChannelRule] {
    [
      InternalChannelRule(
        .room, decidesWith: nil, archivedBeforeClosing: true,
        PolicyStatement(
          cite("Samarbetsrum"), sv: "ägaren bevakar samtalstonen; arkiveras före avveckling",
          en: "the owner watches the tone; archived before it is closed")),
      InternalChannelRule(
        .forum, decidesWith: .owner, archivedBeforeClosing: true,
        PolicyStatement(
          cite("Forum"),
          sv: "läsare anmäler med länken Anmäl; webbredaktionen avgör i dialog med forumets ägare",
          en: "readers report with the link Anmäl; the web editors decide with the forum's owner")),
      InternalChannelRule(
        .blog, decidesWith: .owner, archivedBeforeClosing: true,
        PolicyStatement(
          cite("Bloggar"),
          sv: "läsare anmäler med länken Anmäl; webbredaktionen avgör i dialog med bloggens ägare",
          en: "readers report with the link Anmäl; the web editors decide with the blog's owner")),
      InternalChannelRule(
        .profilePage, decidesWith: .manager, archivedBeforeClosing: false,
        PolicyStatement(
          cite("Profilsida och statusuppdateringar"),
          sv: "sidan anmäls till webbredaktionen, som avgör i dialog med berörd chef",
          en: "the page is reported to the web editors, who decide with the manager concerned")),
    ]
  }
}
