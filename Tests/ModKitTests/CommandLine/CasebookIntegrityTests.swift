import ModKit
import Testing

@testable import modtool

/// What `records verify` says, and what it does not claim.
@Suite struct CasebookIntegrityTests {
  /// A desk with a case in each of two comments, and two entries more on the first.
  private func desk() throws -> RemovalDesk {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1"), RemovalDesk.comment("2")])
    desk.open("1")
    desk.removal("notify", "--sent")
    desk.removal("screenshot", desk.folder("bild.png"))
    desk.open("2")
    return desk
  }

  private func flip(_ desk: RemovalDesk, _ name: String, at offset: Int) throws {
    let path = desk.folder("larenden/" + name)
    var bytes = try desk.folder.files.contents(of: path)
    bytes[offset] = bytes[offset] == 0x61 ? 0x62 : 0x61
    try desk.folder.files.write(bytes, to: path, temporary: desk.folder("flip"))
  }

  /// Takes out of the ledger what an older modtool did not write.
  private func age(_ desk: RemovalDesk) throws {
    let path = desk.folder("larenden/ledger/2026.log")
    let identifier = String(
      decoding: try desk.folder.files.contents(of: desk.folder("larenden/ledger/id.txt"))
        .dropLast(),
      as: UTF8.self)
    var position = LedgerPosition.start(of: identifier)
    var log = ""
    for line in try desk.folder.files.contents(of: path).split(separator: 0x0A) {
      let text = String(decoding: line.split(separator: 0x09, maxSplits: 2)[2], as: UTF8.self)
        .replacing(/,"salt":"[0-9a-f]{64}"/, with: "")
      position = position.next(Array(text.utf8))
      log += "\(position.sequence)\t\(position.hash)\t\(text)\n"
    }
    try desk.folder.files.write(Array(log.utf8), to: path, temporary: desk.folder("flip"))
    for id in try desk.casebook.journal().cases {
      let last = try desk.casebook.journal().items(of: id).last?.position
      try desk.folder.files.write(
        Array("\(last?.sequence ?? 0) \(last?.hash.hex ?? "")\n".utf8),
        to: desk.casebook.folder(of: id) + "/ledger.txt", temporary: desk.folder("flip"))
    }
  }

  @Test(arguments: [false, true])
  func `a changed salt of the casebook is damage, and nothing is written with it`(isOld: Bool)
    throws
  {
    let desk = try desk()
    if isOld { try age(desk) }
    #expect(desk.run("records", "verify").code == .nothing)
    let salt = try desk.folder.files.contents(of: desk.folder("larenden/salt.txt"))
    try flip(desk, "salt.txt", at: 3)
    let verified = desk.run("records", "verify")
    #expect(verified.code == .badData)
    #expect(
      verified.output
        == "SKADA: salt.txt är inte den fil som liggaren intygar: samma kommentar skulle få ett nytt ärende\n"
    )
    let before = try desk.folder.contents(of: "larenden/ledger")
    let again = desk.open("1")
    #expect(again.code == .badData, "\(again.output)")
    #expect(again.talk.contains("salt.txt"))
    #expect(try desk.folder.contents(of: "larenden/ledger") == before)
    try desk.folder.files.write(
      salt, to: desk.folder("larenden/salt.txt"), temporary: desk.folder("flip"))
    #expect(desk.open("1").output == "MOD-2026-000001\n")
    #expect(desk.run("records", "verify").code == .nothing)
  }

  @Test func `the next entry of an older casebook binds the salt`() throws {
    let desk = try desk()
    try age(desk)
    desk.removal("mark", "--correct", "fel datum")
    let log = String(
      decoding: try desk.folder.files.contents(of: desk.folder("larenden/ledger/2026.log")),
      as: UTF8.self)
    #expect(
      log.split(separator: "\n").map { $0.contains("\"salt\":\"") } == [
        false, false, false, false, true,
      ])
    #expect(desk.run("records", "verify").code == .nothing)
  }

  @Test func `what is damaged is not counted among what holds, and the next step is said`() throws {
    let desk = try desk()
    let whole = desk.run("records", "verify").talk
    #expect(whole.hasPrefix("4 poster, 2 ärenden, 10 filer, 0 ankare stämmer; sista position 4:"))
    try flip(desk, "cases/2026/MOD-2026-000001/kommentar.txt", at: 0)
    let damaged = desk.run("records", "verify")
    #expect(damaged.code == .badData)
    #expect(
      damaged.output == "SKADA: filen 'kommentar.txt' i MOD-2026-000001 har ändrats\n")
    #expect(
      damaged.talk.hasPrefix(
        "tips: återställ det skadade från säkerhetskopian och kör modtool records verify igen\n"
          + "SKADAT: 4 poster, 1 av 2 ärenden, 9 av 10 filer, 0 ankare stämmer; "
          + "sista position 4:"), "\(damaged.talk)")
    let json = desk.run("records", "verify", "--format", "json").output
    for member in [
      "\"cases\": 2", "\"casesHeld\": 1", "\"files\": 10", "\"filesHeld\": 9",
    ] {
      #expect(json.contains(member), "\(member) in \(json)")
    }
  }

  @Test func `a flipped byte in the ledger makes no good file a leaving`() throws {
    let desk = try desk()
    let path = desk.folder("larenden/ledger/2026.log")
    let log = try desk.folder.files.contents(of: path)
    let second = (log.firstIndex(of: 0x0A) ?? 0) + 80
    try flip(desk, "ledger/2026.log", at: second)
    let damaged = desk.run("records", "verify")
    #expect(damaged.code == .badData)
    #expect(
      damaged.output
        == "SKADA: liggaren är skadad vid post 2: kontrollsumman stämmer inte (ledger/2026.log rad 2)\n"
    )
    #expect(
      damaged.talk.contains(
        "SKADAT: 1 poster, 0 av 1 ärenden, 3 filer, 0 ankare stämmer; sista position 1:"),
      "\(damaged.talk)")
    #expect(damaged.talk.contains("det som hör till senare poster är inte prövat"))
  }
}
