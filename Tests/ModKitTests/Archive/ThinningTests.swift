import Testing

@testable import ModKit

@Suite struct ThinningTests {
  private func instant(_ text: String) throws -> Timestamp {
    try #require(Timestamp(rfc3339: text))
  }

  private func review(_ now: String) throws -> ThinningReview {
    try #require(ThinningReview(policy: .atvidaberg2016, now: try instant(now)))
  }

  @Test(arguments: [
    ("2026-01-15T12:00:00+01:00", "2026-04-16T00:00:00+02:00"),
    ("2026-11-30T00:00:00+01:00", "2027-03-01T00:00:00+01:00"),
    ("2027-11-30T23:59:59+01:00", "2028-03-01T00:00:00+01:00"),
    ("2026-12-31T10:00:00+01:00", "2027-04-01T00:00:00+02:00"),
    ("2026-08-31T10:00:00+02:00", "2026-12-01T00:00:00+01:00"),
    // 23:30 UTC on the last of January is February in Stockholm.
    ("2026-01-31T23:30:00Z", "2026-05-02T00:00:00+02:00"),
  ])
  func `three months end on the same day number, and the day after is free`(
    _ published: String, _ allowed: String
  ) throws {
    let found = try review("2026-01-01T00:00:00Z").allowedFrom(try instant(published))
    #expect(Stockholm.rfc3339(found) == allowed)
  }

  @Test func `the first second of that day is the first that is allowed`() throws {
    let facts = ThinningReview.Facts(published: try instant("2026-01-15T12:00:00+01:00"))
    #expect(
      try review("2026-04-15T23:59:59+02:00").candidate("a", facts).state == .tooEarly)
    #expect(try review("2026-04-16T00:00:00+02:00").candidate("a", facts).state == .allowed)
  }

  @Test func `a hold, an unknown time and a missing comment stop it`() throws {
    let review = try review("2030-01-01T00:00:00Z")
    let published = try instant("2026-01-15T12:00:00+01:00")
    #expect(
      review.candidate("a", .init(published: published, isUnderHold: true)).state == .legalHold)
    #expect(review.candidate("a", .init(published: nil)).state == .noTime)
    #expect(
      review.candidate("a", .init(published: published, precision: .estimated)).state == .noTime)
    #expect(review.candidate("a", nil).state == .notFound)
  }

  @Test func `a case that is worked on is current`() throws {
    let facts = ThinningReview.Facts(
      published: try instant("2026-01-15T12:00:00+01:00"), caseID: CaseID(year: 2026, number: 1),
      lastEvent: try instant("2026-04-10T12:00:00+02:00"))
    #expect(try review("2026-05-01T00:00:00+02:00").candidate("a", facts).state == .tooEarly)
    #expect(try review("2026-07-11T00:00:00+02:00").candidate("a", facts).state == .allowed)
  }

  @Test(arguments: [Policy.uppsala2012, .uppsala2021, .uppsala2022, .botkyrka2011])
  func `a policy that keeps everything allows nothing`(_ policy: Policy) throws {
    #expect(ThinningReview(policy: policy, now: try instant("2030-01-01T00:00:00Z")) == nil)
  }

  @Test(arguments: [
    ("KS 2026-00123, 2026-05-12", "KS 2026-00123"), ("KS 2026-00123,2026-05-12", "KS 2026-00123"),
    ("KS 1, § 4, 2026-05-12", "KS 1, § 4"), ("2026-05-12", nil), ("KS 1, 2026-02-30", nil),
    (", 2026-05-12", nil), ("", nil),
  ])
  func `a decision is a reference and a day`(_ text: String, _ reference: String?) {
    #expect(ThinningDecision(text)?.reference == reference)
  }

  @Test func `a case goes with its folder, a line in the ledger and a protocol without names`()
    throws
  {
    let disk = SimulatedDisk()
    let book = Casebook(root: "bok", files: disk) { [UInt8](repeating: 3, count: $0) }
    let opened = try instant("2026-01-15T12:00:00+01:00")
    let now = try instant("2026-06-01T12:00:00+02:00")
    let path = try #require(CaseFilePath("kommentar.txt"))
    try book.withSession(at: opened) { _ throws(Diagnostic) in }
    let key = try book.commentKey(platform: "facebook", id: "facebook:1")
    let case1 = try book.withSession(at: opened) { session throws(Diagnostic) in
      try session.openCase(comment: key, at: opened) { _ throws(Diagnostic) in
        [CaseFile(path, bytes: Array("Bo Ek skrev".utf8))]
      }.id
    }
    let store = try ThinningStore(book)
    let facts = try #require(try store.caseFacts(platform: .facebook, id: "facebook:1"))
    #expect(facts.id == case1)
    #expect(facts.lastEvent == opened)
    let review = try #require(ThinningReview(policy: .atvidaberg2016, now: now))
    let candidate = review.candidate(
      "facebook:1",
      .init(published: opened, caseID: facts.id, lastEvent: facts.lastEvent))
    let report = ThinningReport(
      policy: .atvidaberg2016, rule: review.rule,
      decision: ThinningDecision("KS 2026-00123, 2026-05-12"), now: now, candidates: [candidate],
      tool: "modtool test")
    let text = report.protocolText(organisation: .init(), thinned: [case1], by: "Registrator")
    let protocolPath = try store.thin([case1], at: now, protocolText: text)
    #expect(disk.content(book.folder(of: case1) + "/kommentar.txt") == nil)
    #expect(try disk.status(of: book.folder(of: case1)) == nil)
    #expect(try book.journal().isThinned(case1))
    let saved = String(decoding: disk.content(protocolPath) ?? [], as: UTF8.self)
    #expect(saved == text)
    #expect(saved.contains("KS 2026-00123, 2026-05-12"))
    #expect(saved.contains("\(case1)"))
    #expect(!saved.contains("facebook:1") && !saved.contains("Bo Ek"))
    #expect(try ThinningStore(book).caseFacts(platform: .facebook, id: "facebook:1") == nil)
    #expect(try book.verify().findings.isEmpty)
  }

  @Test func `a crash at any step of thinning loses no other case and is finished by the next run`()
    throws
  {
    let now = try instant("2026-06-01T12:00:00+02:00")
    func prepared() throws -> (SimulatedDisk, Casebook, CaseID, CaseID) {
      let disk = SimulatedDisk()
      let book = Casebook(root: "bok", files: disk) { [UInt8](repeating: 3, count: $0) }
      let path = try #require(CaseFilePath("kommentar.txt"))
      let ids = try book.withSession(at: now) { session throws(Diagnostic) in
        var ids: [CaseID] = []
        for number in [1, 2] {
          let key = SHA256.digest(of: [UInt8(number)])
          ids.append(
            try session.openCase(comment: key, at: now) { _ throws(Diagnostic) in
              [CaseFile(path, bytes: [UInt8(number)])]
            }.id)
        }
        return ids
      }
      return (disk, book, ids[0], ids[1])
    }
    let (whole, book, first, _) = try prepared()
    let start = whole.steps
    _ = try ThinningStore(book).thin([first], at: now, protocolText: "protokoll")
    let end = whole.steps
    for step in start...end {
      let (before, beforeBook, gone, stays) = try prepared()
      before.crash(at: step)
      do throws(Diagnostic) {
        _ = try ThinningStore(beforeBook).thin([gone], at: now, protocolText: "protokoll")
      } catch {
        // The world stopped; what matters is what the next process finds.
      }
      let disk = before.rebooted(.synchronisedOnly)
      let next = Casebook(root: "bok", files: disk) { [UInt8](repeating: 3, count: $0) }
      let left = try next.journal().isThinned(gone) ? [] : [gone]
      _ = try ThinningStore(next).thin(left, at: now, protocolText: "protokoll")
      #expect(try next.journal().isThinned(gone), "step \(step)")
      #expect(try disk.status(of: next.folder(of: gone)) == nil, "step \(step)")
      #expect(disk.content(next.folder(of: stays) + "/kommentar.txt") == [2], "step \(step)")
    }
  }
}
