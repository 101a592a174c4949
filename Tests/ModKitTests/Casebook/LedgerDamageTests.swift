import Testing

@testable import ModKit

/// What happens to a small ledger, and what is said about it.
@Suite struct LedgerDamageTests {
  static let log = "/book/ledger/2026.log"

  struct Book {
    var disk: SimulatedDisk
    var casebook: Casebook
    var saved: CasebookScript.Saved
    var log: [UInt8]
    var lines: [[UInt8]] { log.split(separator: 0x0A).map { Array($0) + [0x0A] } }
  }

  static func book() -> Book {
    let disk = SimulatedDisk()
    let casebook = CasebookScript.casebook(disk)
    let saved = CasebookScript.run(casebook)
    return Book(disk: disk, casebook: casebook, saved: saved, log: disk.content(log) ?? [])
  }

  @Test func `every flipped bit is found and every saved line stays or is named`() throws {
    let book = Self.book()
    for offset in book.log.indices {
      for bit in 0..<8 {
        var log = book.log
        log[offset] ^= 1 << UInt8(bit)
        book.disk.overwrite(Self.log, log)
        let report = try book.casebook.verify()
        #expect(!report.findings.isEmpty, "bit \(bit) of byte \(offset)")
      }
    }
  }

  @Test
  func `cutting anywhere but at a line border leaves a torn tail; at a border the cases remember`()
    throws
  {
    let book = Self.book()
    for length in 0..<book.log.count {
      book.disk.overwrite(Self.log, Array(book.log[..<length]))
      let report = try book.casebook.verify()
      let isBorder = length == 0 || book.log[length - 1] == 0x0A
      #expect(report.findings.contains(.tornTail) == !isBorder, "cut at \(length)")
      #expect(report.isDamaged || length == book.log.count - 1, "cut at \(length)")
    }
  }

  @Test func `a torn tail is kept aside, cut, and recorded`() throws {
    let book = Self.book()
    let torn = Array("5\tabc".utf8) + [0, 0, 0]
    book.disk.overwrite(Self.log, book.log + torn)
    var saved = CasebookScript.Saved()
    try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
    #expect(
      book.disk.content("/book/quarantine/000004-ledger-2026.log-\(book.log.count).torn") == torn)
    var events: [LedgerEvent] = []
    try book.casebook.readLedger().forEachEntry { _, entry in events.append(entry.event) }
    #expect(events == [.opened, .preserved, .removed, .opened, .recovered, .opened])
    #expect(try book.casebook.verify(anchors: book.saved.positions).findings.isEmpty)
  }

  @Test func `a whole last line without its line feed is completed, not cut`() throws {
    for damage in [[UInt8](), [0x0B], [0, 0]] {
      let book = Self.book()
      book.disk.overwrite(Self.log, book.log.dropLast() + damage)
      var saved = CasebookScript.Saved()
      try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
      #expect(try book.casebook.verify(anchors: book.saved.positions).anchorsHeld == 4)
    }
  }

  @Test(arguments: ["swap", "drop", "duplicate"])
  func `moved lines break the chain, and nothing is appended behind them`(change: String) throws {
    let book = Self.book()
    var lines = book.lines
    switch change {
    case "swap": lines.swapAt(1, 2)
    case "drop": lines.remove(at: 1)
    default: lines.insert(lines[1], at: 1)
    }
    book.disk.overwrite(Self.log, lines.flatMap { $0 })
    let expected = change == "duplicate" ? 3 : 2
    let report = try book.casebook.verify()
    let damage = LedgerDamage(
      sequence: expected, file: "2026.log", line: expected, reason: .sequence)
    #expect(report.findings.first == .damagedLedger(damage))
    var saved = CasebookScript.Saved()
    let error = #expect(throws: Diagnostic.self) {
      try CasebookScript.open(book.casebook, comment: "9", saved: &saved)
    }
    #expect(error == damage.diagnostic)
    #expect(error?.kind == .badData)
    #expect(book.disk.content(Self.log) == lines.flatMap { $0 })
  }

  @Test func `a rewritten chain passes the chain and fails the anchor`() throws {
    let book = Self.book()
    let identifier = String(
      decoding: (book.disk.content("/book/ledger/id.txt") ?? []).dropLast(), as: UTF8.self)
    var position = LedgerPosition.start(of: identifier)
    var forged: [UInt8] = []
    for line in book.lines {
      let json = line.dropLast().split(separator: 0x09, maxSplits: 2)[2]
      let text = String(decoding: json, as: UTF8.self)
        .replacing("\"event\":\"removed\"", with: "\"event\":\"decided\"")
      position = position.next(Array(text.utf8))
      forged += Array("\(position.sequence)\t\(position.hash)\t\(text)\n".utf8)
    }
    book.disk.overwrite(Self.log, forged)
    let reading = try book.casebook.readLedger()
    #expect(reading.damage == nil)
    #expect(reading.head.sequence == 4)
    let anchor = book.saved.positions[2]
    let report = try book.casebook.verify(anchors: [anchor])
    #expect(report.findings.contains(.anchor(anchor)))
    #expect(report.anchorsHeld == 0)
  }

  @Test func `the chain continues across the turn of the year`() throws {
    let disk = SimulatedDisk()
    let casebook = CasebookScript.casebook(disk)
    var saved = CasebookScript.Saved()
    let years = [2026, 2027, 2027, 2026].compactMap { CivilDate(year: $0, month: 6, day: 1) }
    let ids = try years.enumerated().map { index, date in
      try CasebookScript.open(
        casebook, comment: "\(index)", at: Stockholm.instant(date, secondOfDay: 0), saved: &saved)
    }
    #expect(
      ids.map(\.description) == [
        "MOD-2026-000001", "MOD-2027-000002", "MOD-2027-000003", "MOD-2026-000004",
      ])
    #expect((disk.content("/book/ledger/2026.log") ?? []).count { $0 == 0x0A } == 1)
    #expect((disk.content("/book/ledger/2027.log") ?? []).count { $0 == 0x0A } == 3)
    #expect(try casebook.verify(anchors: saved.positions).findings.isEmpty)
  }

  @Test func `damage to a case is named with its file`() throws {
    let book = Self.book()
    let id = book.saved.files[0].0
    let folder = "/book/cases/2026/\(id)/"
    book.disk.overwrite(folder + "kommentar.txt", Array("Hej!\n".utf8))
    #expect(try book.casebook.verify().findings == [.changedFile(id, "kommentar.txt")])
    try book.disk.remove(folder + "kommentar.txt", isDirectory: false)
    #expect(try book.casebook.verify().findings == [.missingFile(id, "kommentar.txt")])
    book.disk.overwrite(folder + "salt.txt", Array("00".utf8))
    #expect(try book.casebook.verify().findings == [.brokenSeal(id)])
  }

  @Test func `the ledger holds no text of a comment and no name`() throws {
    let book = Self.book()
    let text = String(decoding: book.log, as: UTF8.self)
    #expect(!text.contains("Köp"))
    #expect(!text.contains("facebook"))
  }
}

/// The search that finds a case's last line.
@Suite struct LastOccurrenceTests {
  @Test func `the last occurrence is found wherever it stands`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in UInt8.random(in: 0...2, using: &generator) }
      let length = Int.random(in: 1...4, using: &generator)
      let needle = (0..<length).map { _ in UInt8.random(in: 0...2, using: &generator) }
      let expected = (0...max(0, count - length)).last { start in
        start + length <= count && Array(text[start..<start + length]) == needle
      }
      #expect(lastOccurrence(of: needle, in: text[...]) == expected, "\(needle) in \(text)")
    }
  }
}
