import Testing

@testable import ModKit

/// What `explain` says was considered and let go.
struct NearMissTests {
  @Test(arguments: [
    ("Jag ska inte döda dig.", "döda dig", "ett löfte om våld mot en person: satsen är nekande"),
    (
      "Jag tänker aldrig slå ihjäl dig, det är inget hot.", "slå ihjäl dig",
      "ett löfte om våld mot en person: satsen är nekande"
    ),
    (
      "Vi får skjuta upp mötet", "skjuta",
      "ett ord för våld, men ingen sats hotar en människa med det"
    ),
    (
      "Vi kommer inte att spränga budgeten i år.", "spränga",
      "ett ord för våld, men ingen sats hotar en människa med det"
    ),
  ])
  func `a threat that is none leaves what was considered`(
    text: String, quote: String, reason: String
  ) throws {
    var detector = Detector(wantsNearMisses: true)
    let found = detector.examine(text)
    #expect(found.candidates.filter { $0.rule == .threat } == [])
    let misses = found.nearMisses.filter { $0.rule == .threat }
    #expect(misses.map { excerpt(of: text, $0.span) } == [quote])
    #expect(misses.map(\.reason.sv) == [reason])
  }

  @Test func `what was found is not said to be let go as well`() {
    var detector = Detector(wantsNearMisses: true)
    for text in ["Jag ska döda dig.", "Jag ska slå ihjäl dig om du inte flyttar"] {
      let found = detector.examine(text)
      #expect(found.candidates.contains { $0.rule == .threat })
      #expect(found.nearMisses.filter { $0.rule == .threat } == [], "\(text)")
    }
  }

  @Test func `each is said once`() {
    var detector = Detector(wantsNearMisses: true)
    for text in [
      "Han kallade mig ”jävla idiot” igår", "Ordet ”jävla idiot” är inte okej", "”jävla idiot”",
    ] {
      let misses = detector.examine(text).nearMisses
      #expect(misses.count == Set(misses).count, "\(text)")
    }
  }

  @Test func `what is considered changes nothing that is found`() {
    var plain = Detector()
    var explaining = Detector(wantsNearMisses: true)
    for description in RuleCatalogue.all {
      for text in description.nonTriggering + description.triggering {
        let text = text.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(plain.examine(text).candidates == explaining.examine(text).candidates)
        #expect(plain.examine(text).nearMisses == [])
      }
    }
  }
}
