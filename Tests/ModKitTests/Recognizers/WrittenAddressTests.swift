import Testing

@testable import ModKit

/// Addresses however they are written, and what is none.
struct WrittenAddressTests {
  @Test(arguments: [
    ("se https://www.uppsala.se/bygga?x=1.", "www.uppsala.se", "/bygga?x=1"),
    ("(www.uppsala.se)", "www.uppsala.se", ""), ("kolla volvo.se nu", "volvo.se", ""),
    ("hxxp://falsk[.]example/lista", "falsk.example", "/lista"),
    ("kolla lanasnabbt(dot)example innan", "lanasnabbt.example", ""),
    ("skriv gratisepub punkt example i", "gratisepub.example", ""),
    ("på www . billigpiller . example recept", "www.billigpiller.example", ""),
    ("h t t p : / / f u s k . example", "fusk.example", ""),
    ("gratisfilm．example är bäst", "gratisfilm.example", ""),
    ("http://192.0.2.44/rosta", "192.0.2.44", "/rosta"),
    ("https://a.se@inlogg.falsk.example/", "inlogg.falsk.example", "/"),
  ])
  func `an address is found`(text: String, host: String, path: String) {
    let found = addresses(in: text)
    #expect(found.map(\.host) == [host])
    #expect(found.map(\.path) == [path])
  }

  @Test(arguments: [
    "bl.a. bussar, t.ex. linje 4, m.m. fr.o.m. nu", "kl.18.00 i sal B", "kanske.men ändå.bra",
    "budget2024.pdf och protokoll.docx", "version 10.0.19045.3803", "1.299 kr",
    "Det var bra.Vi ses",
    "vi sätter punkt nu", "f.d. ordföranden", "3-1 i halvlek...",
  ])
  func `abbreviations, file names and numbers are none`(text: String) {
    #expect(addresses(in: text).isEmpty)
  }

  @Test(arguments: [
    ("mejla gun.ahlvik@hemma.example", "gun.ahlvik", "hemma.example"),
    ("svenne77 (at) hotmail.com", "svenne77", "hotmail.com"),
    ("lisa.berg snabel-a telia punkt com", "lisa.berg", "telia.com"),
    ("lisaberg snabela hotmail.com", "lisaberg", "hotmail.com"),
  ])
  func `a mail address is found however it is written`(text: String, mailbox: String, host: String)
  {
    let found = addresses(in: text)
    #expect(found.map(\.mailbox) == [mailbox])
    #expect(found.map(\.host) == [host])
  }

  @Test(arguments: [
    ("bankid-verifiera.example", "bankid"), ("skatteverket.se.inlogg.com", "skatteverket"),
    ("p0stnord.se", "postnord"), ("skatteverkt.se", "skatteverket"),
    ("almkoping-kommun.inlogg.example", "kommun"), ("minkommun-login.se", nil),
    ("skatteverket.se", nil), ("www.postnord.com", nil), ("kundportal.swedbank.se", nil),
    ("uppsala.se", nil), ("spolkungen.example", nil),
  ])
  func `a host that imitates is told from the real one`(host: String, name: String?) {
    #expect(HostLookalike.imitated(by: host, own: []) == name)
  }

  private func addresses(in text: String) -> [WrittenAddress] {
    var analysis = TextAnalysis(vocabulary: VocabularyBuilder().build())
    analysis.analyze(text)
    return analysis.addresses
  }
}
