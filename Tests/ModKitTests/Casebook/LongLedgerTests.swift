import Testing

@testable import ModKit

/// A ledger longer than what is checked before a write.
@Suite struct LongLedgerTests {
  private static let log = "/book/ledger/2026.log"

  /// A casebook with two cases, then 24 lines of 64 KiB: a mebibyte and a half.
  private static func book() -> LedgerDamageTests.Book {
    var book = LedgerDamageTests.book()
    guard var position = book.saved.positions.last else { return book }
    let padding = String(repeating: "x", count: 65_000)
    for _ in 0..<24 {
      let text =
        "{\"at\":\"2026-03-02T10:00:00Z\",\"event\":\"handled\",\"padding\":\"\(padding)\"}"
      position = position.next(Array(text.utf8))
      book.log += LedgerLine.bytes(position, Array(text.utf8))
    }
    book.disk.overwrite(log, book.log)
    return book
  }

  @Test func `only the lines of the last 256 KiB are read before a write`() throws {
    let book = Self.book()
    let recent = try book.casebook.readLedger(recentOnly: true)
    let whole = try book.casebook.readLedger()
    #expect([recent.checkedLines, whole.checkedLines] == [4, 28])
    #expect([recent.isComplete, whole.isComplete] == [false, true])
    #expect(recent.head == whole.head)
    #expect(recent.volumes.map(\.end) == [book.log.count])
  }

  @Test func `a case from before them is found by its comment and can be added to`() throws {
    let book = Self.book()
    var saved = book.saved
    let first = saved.files[0].0
    let key = try book.casebook.commentKey(platform: "facebook", id: "1")
    #expect(try book.casebook.caseID(ofComment: key) == first)
    let other = try book.casebook.commentKey(platform: "facebook", id: "3")
    #expect(try book.casebook.caseID(ofComment: other) == nil)
    try CasebookScript.add(
      book.casebook, first, "evidence/03-skarmdump.png", .preserved, saved: &saved)
    #expect(try book.casebook.verify(anchors: saved.positions).findings.isEmpty)
  }

  @Test func `the events of a day are all there, however many`() throws {
    let book = Self.book()
    let events = try book.casebook.withSession(at: CasebookScript.now) {
      session throws(Diagnostic) in
      try session.events(since: Timestamp(secondsSince1970: 0)).map(\.event)
    }
    #expect(
      events == [LedgerEvent](repeating: .handled, count: 24) + [
        .opened, .removed, .preserved, .opened,
      ])
  }

  @Test(arguments: [(200, false), (900_000, false), (1_400_000, true)])
  func `damage is seen before a write where it is recent, and by the whole check everywhere`(
    place: Int, isSeen: Bool
  ) throws {
    let book = Self.book()
    var log = book.log
    log[place] ^= 1
    book.disk.overwrite(Self.log, log)
    var saved = book.saved
    if isSeen {
      #expect(throws: Diagnostic.self) {
        try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
      }
    } else {
      try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
    }
    #expect(try book.casebook.readLedger().damage != nil)
  }

  @Test func `a torn tail behind them is cut, and the year goes on in another file`() throws {
    let book = Self.book()
    book.disk.overwrite(Self.log, book.log + Array("29\tabc".utf8))
    var saved = book.saved
    try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
    guard let day = CivilDate(year: 2027, month: 2, day: 1) else { return }
    for comment in ["10", "11"] {
      try CasebookScript.open(
        book.casebook, comment: comment, at: Stockholm.instant(day, secondOfDay: 0), saved: &saved)
    }
    let recent = try book.casebook.readLedger(recentOnly: true)
    #expect(recent.volumes.map(\.name) == ["2026.log", "2027.log"])
    #expect(recent.checkedLines == 4)
    #expect(try book.casebook.verify(anchors: saved.positions).findings.isEmpty)
  }
}
