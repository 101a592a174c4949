import ModKit
import Testing

@testable import modtool

private func read(
  _ text: String, files: [String: String] = [:], file: String = "own.json"
) throws(Diagnostic) -> LoadedPolicy {
  let reader = PolicyReader { name throws(Diagnostic) in
    guard let content = files[name] else {
      throw Diagnostic(.missingInput, Bilingual(sv: "\(name) saknas", en: "no such file: \(name)"))
    }
    return Array(content.utf8)
  }
  return try reader.read(Array(text.utf8), file: file)
}

/// A small policy over `uppsala-2022` with `members` added.
private func own(_ members: String = "", extends: String = "uppsala-2022", id: String = "ny-2026")
  -> String
{
  #"{"id": "\#(id)", "extends": "\#(extends)", "title": "Ny""# + (members.isEmpty ? "" : ", ")
    + members + "}"
}

struct PolicyFormTests {
  @Test(arguments: PolicyRegister.builtIn.policies)
  func `a built-in policy reads back as itself`(policy: Policy) throws {
    let json = policy.json()
    let loaded = try read(String(decoding: json, as: UTF8.self))
    #expect(loaded.policy == policy)
    #expect(loaded.policy.json() == json)
    #expect(loaded.warnings == [])
  }

  @Test
  func `a derived policy reads back as itself without the policy it extends`() throws {
    let path = packagePath("Fixtures/Policies/exempelkoping.json")
    var source = try FileSource(path: path)
    let text = String(decoding: try source.readAll(limit: 1 << 20), as: UTF8.self)
    let policy = try read(text).policy
    let again = try read(String(decoding: policy.json(), as: UTF8.self)).policy
    #expect(again == policy)
    #expect(again.digest == policy.digest)
    #expect(policy.extends == Policy.uppsala2022.id)
    #expect(policy[.partyPolitics]?.actions == .removed)
    #expect(policy.vocabulary.allow == ["skit"])
    #expect(policy.replies.deadlines.map(\.duration) == [.weekdayHours(8)])
    #expect(policy.replies.watchedHours?.description == "mon-fri 08:00-17:00")
    #expect(policy.procedure == Policy.uppsala2022.procedure)
    #expect(policy.archive == Policy.uppsala2022.archive)
  }

  @Test
  func `what is not named is inherited, and sources stay with what they are about`() throws {
    let policy = try read(own()).policy
    var expected = Policy.uppsala2022
    expected.id = policy.id
    expected.extends = Policy.uppsala2022.id
    expected.title = "Ny"
    expected.document = PolicyDocument(name: "Ny")
    #expect(policy == expected)
  }

  @Test
  func `rules, limits, schedules and deadlines can be changed`() throws {
    let policy = try read(
      own(
        #"""
        "rules": {
          "spam": {"action": "off", "citation": "2 §"},
          "hate": {"actions": {"likely": "remove"}, "citation": "1 §"},
          "profanity": {"severity": {"1": "review"}, "citation": "3 §"}
        },
        "replies": {"acknowledgement": null},
        "procedure": {"deadline": {"level": "requirement",
          "duration": {"unit": "elapsed-hours", "count": 24}, "citation": "4 §"}},
        "archive": {"schedule": {"kind": "turns", "days": ["01-01", "07-01"]},
          "summary": "halvårsskiften", "citation": "5 §"}
        """#)
    ).policy
    #expect(policy[.spam]?.isOn == false)
    #expect(
      policy[.hate]?.actions == StrengthActions(clear: .remove, likely: .remove, possible: .review))
    #expect(policy[.hate]?.citation == Citation("Ny", "1 §"))
    #expect(
      policy[.profanity]?.severity == SeverityLimits([.off, .review, .remove, .remove, .remove]))
    #expect(policy.replies.acknowledgement == nil)
    #expect(policy.replies.referral == Policy.uppsala2022.replies.referral)
    #expect(policy.procedure.deadline?.duration == .elapsedHours(24))
    #expect(policy.procedure.steps == Policy.uppsala2022.procedure.steps)
    #expect(policy.archive.schedule == .turns([.firstOfJanuary, .firstOfJuly], toleranceDays: 14))
    #expect(policy.archive.technique == Policy.uppsala2022.archive.technique)
  }

  @Test
  func `a policy can extend a file beside it`() throws {
    let base = own(
      #""vocabulary": {"allow": ["skit"], "add": [{"word": "blaj", "rule": "spam"}]}"#,
      id: "grund-2026")
    let policy = try read(
      own(#""vocabulary": {"allow": ["blaj"]}"#, extends: "grund.json"), files: ["grund.json": base]
    ).policy
    #expect(policy.extends?.text == "grund-2026")
    #expect(policy.vocabulary == PolicyVocabulary(allow: ["skit", "blaj"]))
  }

  @Test
  func `policies that go in a ring are refused`() {
    let error = #expect(throws: Diagnostic.self) {
      _ = try read(
        own(extends: "b.json"),
        files: ["b.json": own(extends: "own.json", id: "b-2026")], file: "mapp/own.json")
    }
    #expect(error?.message.en == "the policies go in a ring: own.json → b.json → own.json")
    #expect(error?.place == Place(file: "b.json", line: 1, column: 29, pointer: "/extends"))
  }

  @Test(arguments: [
    (#""rulez": {}"#, "unknown member 'rulez'", "did you mean 'rules'?"),
    (#""rules": {"profanty": {}}"#, "unknown rule 'profanty'", "did you mean 'profanity'?"),
    (
      #""rules": {"spam": {"action": "delete", "citation": "1 §"}}"#, "unknown value 'delete'",
      "possible values: off, review, remove"
    ),
    (
      #""rules": {"spam": {"action": "off"}}"#, "the rule 'spam' is changed without a source",
      "add \"citation\": the heading in the municipality's own decision"
    ),
    (
      #""rules": {"profanity": {"ground": "law"}}"#,
      "the ground 'law' does not fit 'profanity': BBS-lagen 5 § does not name it",
      "write 'municipalRule'"
    ),
    (
      #""rules": {"spam": {"actions": {"clear": "off"}, "citation": "1 §"}}"#,
      "a weaker finding may not lead to more than a stronger one", nil
    ),
    (
      #""replies": {"deadlines": [{"level": "goal", "duration": {"unit": "working-day", "count": 1}, "citation": "1 §"}]}"#,
      "unknown value 'working-day'", "did you mean 'working-days'?"
    ),
    (
      #""replies": {"deadlines": [{"level": "goal", "duration": {"unit": "weeks", "count": 0}, "citation": "1 §"}]}"#,
      "expected a number in 1–10000, found 0", nil
    ),
    (
      #""replies": {"deadlines": [{"level": "goal", "duration": {"unit": "weeks", "count": 1}, "platforms": ["facebok"], "citation": "1 §"}]}"#,
      "unknown value 'facebok'", "did you mean 'facebook'?"
    ),
    (
      #""replies": {"deadlines": [{"level": "goal", "duration": {"unit": "at-once"}}]}"#,
      "the member 'citation' is missing", nil
    ),
    (
      #""procedure": {"steps": []}"#, "the steps must have 'remove' exactly once", nil
    ),
    (
      #""procedure": {"steps": [{"kind": "remove", "obligation": "must", "summary": "x", "citation": "1 §"}, {"kind": "screenshot", "obligation": "must", "summary": "x", "citation": "1 §"}]}"#,
      "'screenshot' stands after 'remove': nothing is left to save then", nil
    ),
    (
      #""archive": {"schedule": {"kind": "windows", "months": [9, 4]}, "summary": "x", "citation": "1 §"}"#,
      "the months must stand in order, each once", nil
    ),
    (
      #""archive": {"schedule": {"kind": "turns", "days": ["02-30"]}, "summary": "x", "citation": "1 §"}"#,
      "expected a day such as \"07-01\", found a string", nil
    ),
    (
      #""vocabulary": {"allow": ["  "]}"#, "expected a word or a pattern of at most 200 characters",
      nil
    ),
    (
      #""vocabulary": {"add": [{"word": "blaj", "rule": "profanity"}]}"#,
      "the member 'severity' is missing", nil
    ),
    (
      #""examples": {"spam": {"triggering": ["utan märken"]}}"#,
      "the example needs ⟦ ⟧ around what must be found", nil
    ),
    (
      #""examples": {"spam": {"nonTriggering": ["med ⟦märken⟧"]}}"#,
      "an example that must stay silent has no ⟦ ⟧", nil
    ),
    (
      #""examples": {"spam": {"triggering": ["⟦öppet"]}}"#,
      "⟦ ⟧ must stand in pairs, not inside each other and not empty", nil
    ),
    (
      #""examples": {"spam": {"nonTriggering": ["samma", "samma"]}}"#, "the example stands twice",
      nil
    ),
    (
      #""inForce": {"from": "2026-03-01", "through": "2026-02-01"}"#,
      "the last day 2026-02-01 is before the first day 2026-03-01", nil
    ),
    (#""schema": "other""#, "unknown schema 'other', expected 'modtool-policy-1'", nil),
    (#""title": 7"#, "the object has two members named 'title'", nil),
  ])
  func `a mistake is found, named and explained`(members: String, message: String, hint: String?) {
    let error = #expect(throws: Diagnostic.self) { _ = try read(own(members)) }
    #expect(error?.kind == .configuration)
    #expect(error?.message.en == message)
    #expect(error?.hint?.en == hint)
    #expect(error?.place?.line == 1 && error?.place?.column != nil)
  }

  @Test(arguments: [
    (own(extends: "uppsala"), "'uppsala' is several versions; a policy extends one of them"),
    (own(extends: "uppsala-2032"), "unknown policy 'uppsala-2032'"),
    (own(extends: "../x.json"), "'extends' names a file in the same folder, without a path"),
    (own(extends: "gone.json"), "no such file: gone.json"),
    (own(id: "Ny 2026"), "'Ny 2026' cannot be a policy id"),
    (own(id: "uppsala-2022"), "the id 'uppsala-2022' is a built-in policy's"),
    (own(id: "uppsala"), "the id 'uppsala' is a built-in policy's"),
    (#"{"id": "ny-2026", "title": "Ny"}"#, "the member 'municipality' is missing"),
    (#"{"id": "ny-2026""#, "the input ends inside a value: expected ',' or '}'"),
    ("[]", "expected an object, found an array"),
  ])
  func `a file that cannot be a policy is refused`(text: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { _ = try read(text) }
    #expect(error?.kind == .configuration)
    #expect(error?.message.en == message)
  }

  @Test
  func `a policy that gives up what the law demands is warned about`() throws {
    let loaded = try read(
      own(
        #""rules": {"hate": {"action": "off", "citation": "1 §"}, "profanity": {"actions": {"likely": "remove"}, "citation": "1 §"}}"#
      ))
    #expect(
      loaded.warnings.map(\.message.en) == [
        "the rule 'hate' is off, but the law (BBS 5 §) orders removed what obviously is such an act",
        "'profanity' proposes removal of likely findings: quoted and reported words are likely findings too",
      ])
    #expect(loaded.warnings.allSatisfy { $0.severity == .warning && $0.place?.line == 1 })
  }
}
