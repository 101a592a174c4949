import Testing

@testable import ModKit

/// Turns of phrase that a rule knows, each beside one that it must leave alone.
struct FurtherFramesTests {
  @Test(arguments: [
    (RuleCode.threat, "Njut av stugan så länge den står", "Njut av sommaren så länge den varar"),
    (.threat, "Var glad om du har tänderna kvar på måndag", "Var glad om du har bilen kvar"),
    (.threat, "Han kommer att få äta asfalt", "De ska lägga asfalt i juni"),
    (
      .threat, "Drar ni inte tillbaka det kommer en tegelsten genom rutan",
      "Det kom en tegelsten genom rutan igår, polisen är kontaktad"
    ),
    (.threat, "Jag har tagit reda på var du bor", "Jag har tagit reda på när bussen går"),
    (.sexistHarassment, "Ställ dig vid spisen igen", "Ställ dig vid kassan så hjälper de dig"),
    (
      .sexistHarassment, "Undrar vilka sängar hon legat i",
      "Undrar vilka sängar som finns på boendet"
    ),
    (.incitement, "Slå sönder rutorna på kommunhuset", "Någon slog sönder rutorna på kommunhuset"),
    (
      .incitement, "Nån borde skjuta kommunalrådet", "Nån borde skjuta upp mötet med kommunalrådet"
    ),
    (
      .disinformation, "Vaccinet innehåller mikrochip", "Nytt vaccin mot influensa på vårdcentralen"
    ),
    (
      .disinformation, "Skriv ert namn på valsedeln", "Skriv namnet på kandidaten tydligt, tack"
    ),
    (
      .copyright, "Jag streamar hela derbymatchen från betalkanalen",
      "Finns matchen på någon kanal ikväll?"
    ),
    (
      .confidential, "Min kompis på familjerätten utreder dem",
      "Vem på familjerätten utreder sådana ärenden?"
    ),
    (
      .violencePorn, "Har bilder på likdelar om någon vill se",
      "Har bilder på bilar om någon vill se"
    ),
    (.hate, "Det är judarna som drar i trådarna", "Judarnas historia i Sverige, föreläsning"),
    (.personalAttack, "Dummare människa har jag aldrig träffat", "Dummare idé har jag aldrig hört"),
    (
      .personalAttack, "Hissen går inte hela vägen upp hos honom",
      "Hissen går inte hela vägen upp till fjärde våningen"
    ),
    (.spam, "Skicka den här texten till tio vänner", "Skicka den här blanketten till kommunen"),
    (.profanity, "Fan vad dyrt", "Min bror är ett ännu större fan än jag"),
  ])
  func `a frame is known and its neighbour let be`(
    rule: RuleCode, text: String, neighbour: String
  ) {
    var detector = Detector()
    #expect(detector.examine(text).candidates.contains { $0.rule == rule }, "\(text)")
    #expect(!detector.examine(neighbour).candidates.contains { $0.rule == rule }, "\(neighbour)")
  }
}
