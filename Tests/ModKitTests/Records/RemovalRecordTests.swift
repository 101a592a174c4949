import Testing

@testable import ModKit

/// The record as JSON and back, and the wording of what is printed.
@Suite struct RemovalRecordTests {
  static func draft(
    _ rules: [RuleCode], platform: Platform = .facebook, reason: String = "Skäl"
  ) -> RecordDraft {
    var comment = Comment(
      id: "facebook:1", platform: platform,
      author: Author(id: "a1", name: "Eva Ek", handle: "eva"),
      published: Timestamp(rfc3339: "2026-03-02T08:09:00Z"), content: "Text")
    comment.attachments = [Attachment(.image, url: "https://example.org/x.png", alt: "bild")]
    comment.updated = Timestamp(rfc3339: "2026-03-02T09:09:00Z")
    var draft = RecordDraft(
      comment: comment, exportRecord: Array("{}".utf8), rules: rules, policy: .uppsala2022,
      findings: [
        Finding(
          rule: .threat, strength: .clear, action: .remove, ground: .law,
          policy: Policy.uppsala2022.id,
          citation: Citation("d", "h"), spans: [0..<4], reason: Bilingual(sv: "sv", en: "en"))
      ], reason: reason, by: "Bo Ek", role: "kommunikatör", how: .report,
      configuration: Configuration(), toolVersion: "1",
      now: Timestamp(secondsSince1970: 1_772_500_000))
    draft.ancestors = [Comment(id: "facebook:0", platform: platform, content: "Ovanför")]
    draft.reportedBy = "en besökare"
    return draft
  }

  static let id = CaseID(year: 2026, number: 1)

  @Test func `a record reads back as it was written`() throws {
    let id = try #require(Self.id)
    let files = try Self.draft([.threat, .commercial]).files(id)
    #expect(
      files.map(\.path.description) == ["record.json", "kommentar.txt", "evidence/01-export.json"])
    let record = Self.draft([.threat, .commercial]).record(id, evidence: [])
    let document = try JSONDocument(parsing: record.json)
    #expect(try RemovalRecord(reading: document.root) == record)
  }

  @Test func `an update reads back as it was written`() throws {
    let id = try #require(Self.id)
    let update = CaseUpdate(
      .registered, at: Timestamp(secondsSince1970: 0), by: "Ida", role: "registrator",
      reason: "rätt",
      facts: [.init(.diarienummer, "KSN-2026-1"), .init(.classification, "1.2")])
    let document = try JSONDocument(parsing: update.json(id))
    #expect(try CaseUpdate(reading: document.root) == update)
  }

  @Test func `the four kinds of ground are never mixed up`() {
    let decision = Self.draft([.threat, .commercial, .sensitiveData, .confidential])
      .grounds.map { "\($0.rule.rawValue) \($0.kind.rawValue) \($0.provision ?? "–")" }
    #expect(
      decision == [
        "threat law lag (1998:112) om ansvar för elektroniska anslagstavlor, 5 § "
          + "(olaga hot, brottsbalken 4 kap. 5 §)", "commercial municipalRule –",
        "sensitive-data personalData EU:s dataskyddsförordning (2016/679), artikel 9",
        "confidential secrecy offentlighets- och sekretesslagen (2009:400)",
      ])
  }

  @Test func `texts are about the comment, in today's law, without names`() throws {
    let id = try #require(Self.id)
    for rules in RuleCode.allCases.map({ [$0] }) {
      let record = Self.draft(rules).record(id, evidence: [])
      #expect(record.decision.assessment.hasPrefix("Kommentaren bedöms "))
      for text in [record.decision.assessment, record.publicTitle] {
        #expect(!text.contains("Eva"))
        #expect(!text.contains("1998:204"))
        #expect(!text.contains("1986:223"))
        #expect(
          !text.contains(rules[0].rawValue + " ") || rules[0].label.sv.contains(rules[0].rawValue))
      }
    }
  }

  @Test(arguments: Platform.known)
  func `a message to the author fits the platform and keeps what matters`(platform: Platform) throws
  {
    let id = try #require(Self.id)
    let reason = String(repeating: "Kommentaren innehåller reklam för ett bolag. ", count: 400)
    let record = Self.draft([.commercial], platform: platform, reason: reason)
      .record(id, evidence: [])
    let message = AuthorMessage(
      record, isRemoved: false, rulesAddress: "https://exempelkoping.se/regler",
      complaint: "Fel? Skriv till kommunikation@exempelkoping.se.")
    if let limit = AuthorMessage.limit(on: platform) { #expect(message.text.count <= limit) }
    #expect(message.text.contains("reklam"))
    #expect(message.text.contains("https://exempelkoping.se/regler"))
    #expect(message.text.contains("kommunikation@exempelkoping.se"))
    #expect(message.text.contains("MOD-2026-000001"))
  }

  @Test func `the schema names every member of the record`() throws {
    let id = try #require(Self.id)
    let schema = try JSONDocument(parsing: RecordSchema.json)
    let record = try JSONDocument(parsing: Self.draft([.threat]).record(id, evidence: []).json)
    let described = Set(schema.root["properties"]?.members.map(\.name) ?? [])
    #expect(described == Set(record.root.members.map(\.name)))
  }

  @Test(arguments: [
    "../x", "/x", "a/../b", "a/b/c", ".x", "-x", "x.", "CON", "com1.txt", "å", "a b", "", "a\\b",
    "a\n",
  ])
  func `a path in a case folder cannot point elsewhere`(text: String) {
    #expect(CaseFilePath(text) == nil)
  }

  @Test(arguments: [
    "MOD-2026-1", "MOD-2026-0000001", "MOD-2026-00000x", "mod-2026-000001", "MOD-2026-000000",
    "MOD-0026-000001", "../MOD-2026-000001",
  ])
  func `a case id has one form only`(text: String) {
    #expect(CaseID(text) == nil)
  }
}
