import ModKit
import Testing

struct LawFactTests {
  @Test(arguments: LawFact.ID.allCases)
  func `a fact names its provision and speaks both languages`(id: LawFact.ID) {
    let fact = LawFact[id]
    #expect(fact.id == id)
    #expect(!fact.statement.sv.isEmpty && fact.statement.sv != fact.statement.en)
    // An act has its number; the constitution and the penal code are known by name.
    let hasNumber = fact.provision.contains(":") || fact.provision.contains("/")
    let isNamed = ["regeringsformen", "tryckfrihetsförordningen", "brottsbalken"].contains {
      fact.provision.hasPrefix($0)
    }
    #expect(hasNumber || isNamed, "\(fact.provision)")
  }

  @Test(arguments: ["1998:204", "1986:223", "2018:21)"])
  func `repealed and misquoted law is not repeated`(number: String) {
    #expect(!LawFact.ID.allCases.contains { LawFact[$0].provision.contains(number) })
    for policy in PolicyRegister.builtIn.policies {
      let text = String(decoding: policy.json(), as: UTF8.self)
      #expect(!text.contains(number))
    }
  }

  @Test
  func `only the question whether a page is an intermediary service is open`() {
    let unsure = LawFact.ID.allCases.filter { LawFact[$0].certainty == .unsure }
    #expect(unsure == [.supervisionExemption])
    #expect(LawFact.asOf.description == "2026-04-30")
  }
}
