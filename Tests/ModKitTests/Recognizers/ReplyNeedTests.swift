import Testing

@testable import ModKit

/// Who expects an answer, by voices that the development set does not have.
struct ReplyNeedTests {
  @Test(arguments: [
    "Hej! Undrar när vattnet kommer tillbaka på Norrgatan",
    "Varför har inte soporna hämtats i Ekeby den här veckan",
    "Hur länge ska avstängningen vara kvar", "finns de parkering vid simhallen",
    "Är biblioteket öppet på annandagen", "Vem kontaktar jag om grannens häck?",
    "Har ni ändrat öppettiderna på tippen", "nån som vet om det är öppet idag", "Nytt datum?",
    "What are the opening hours on Saturday?",
    "Could you please tell me where to apply for a parking permit", "🏊‍♀️⏰❓",
    "Missä voin hakea päivähoitopaikkaa?",
  ])
  func `a question needs an answer`(text: String) { #expect(need(text)) }

  @Test(arguments: [
    "Ni måste laga hålen på Fyrisvägen innan någon kör ihjäl sig",
    "Snälla ploga trottoaren på Villavägen, rullatorn fastnar", "Hör av er omgående",
    "Jag begär ut protokollet från nämndens möte i maj.", "Svara!",
    "Gatlampan på hörnet har varit släckt i två veckor", "Brunnslocket utanför skolan är borta",
    "Det är en grop lika bred som ett badkar i körbanan vid macken",
    "Snåret vid övergången måste röjas",
    "Nån har sprejat över hela busskuren vid Parkgatan", "Var bussiga å flytta containern",
    "E-tjänsten visar bara ett felmeddelande",
    "Locket på brunnen i svängen skramlar, brunnslocket alltså skramlar dygnet runt",
    "Har mejlat tre gånger utan svar", "Ingen har svarat på mitt mejl sedan september.",
  ])
  func `a request, a fault and a missing answer need one`(text: String) {
    #expect(need(text))
  }

  @Test(arguments: [
    "Vad fint det blev vid ån!", "Vilken härlig dag på torget", "Vilka hjältar ni är",
    "När jag var liten fanns det ingen bro här.", "Hoppas ni får en fin helg",
    "Tycker ni gör ett fantastiskt jobb", "Kan bara instämma med föregående talare",
    "Har precis varit där, jättefint!", "Får se hur det blir", "Tror jag när jag ser det.",
    "Tack för snabbt svar och trevligt bemötande!", "Det där var väl onödigt, eller hur?",
    "Hur dum får man vara?", "Var det värt pengarna? Absolut.", "Vem bryr sig?",
    "@Anna ska vi gå dit tillsammans?", "Skönt att hålet på Storgatan är lagat",
    "Min mamma frågade alltid \"vad blir det för mat?\"", "Frågan är om någon orkar.",
    "Ring 1177 om ni är sjuka.", "Vem minns kiosken vid bron?",
    "Är det fler än jag som längtar till våren?",
    "Nån som har en släpkärra att låna ut i helgen?", "Har någon tips på en bra frisör?",
    "Vad är väl en rondell mot en solnedgång", "Hur klarade vi oss utan den här sjön?",
    "Ibland undrar jag om det inte var bättre förr", "Sen undrar dom varför ingen röstar",
    "Vem kom på idén med blomlådorna? Så fint!", "Vart är världen på väg?",
    "Kom och fira med oss på lördag!", "",
  ])
  func `exclamations, thanks and words to others need none`(text: String) {
    #expect(!need(text))
  }

  @Test func `an answer to another citizen needs one only when it addresses the municipality`()
    throws
  {
    let toCitizen = ReplyContext(repliesToCitizen: true)
    #expect(!need("När börjar det?", toCitizen))
    #expect(need("När börjar ni gräva?", toCitizen))
    #expect(!need("När börjar ni gräva?", ReplyContext(isOfficial: true)))
  }

  @Test func `every built-in pattern compiles`() {
    var context = RecognizerContext()
    _ = ReplyNeed.draft(&context)
    #expect(context.problems.map(\.message.en) == [])
  }

  private static let made: (reply: ReplyNeed, vocabulary: Vocabulary) = {
    var recognizers = RecognizerContext()
    let draft = ReplyNeed.draft(&recognizers)
    let vocabulary = recognizers.vocabulary.build()
    return (draft(vocabulary), vocabulary)
  }()

  private func need(_ text: String, _ context: ReplyContext = ReplyContext()) -> Bool {
    var analysis = TextAnalysis(vocabulary: Self.made.vocabulary)
    analysis.analyze(text)
    return Self.made.reply.evaluate(analysis, context: context).isNeeded
  }
}
