import Foundation
import ModKit
import Testing

@testable import modtool

/// A step counts as done when what it is for has happened, not when a draft or a drawing of it lies ready.
@Suite struct RegistrarStepTests {
  private func desk() throws -> RemovalDesk {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    desk.removal("notify", "--not-possible", "x")
    return desk
  }

  private func update(_ desk: RemovalDesk, _ name: String) -> String {
    String(decoding: desk.file("updates/\(name).json"), as: UTF8.self)
  }

  private func mailName(_ desk: RemovalDesk) throws -> [String] {
    let folder = desk.folder("larenden/cases/2026/MOD-2026-000001/utkorg")
    guard try desk.folder.files.system.status(of: folder) != nil else { return [] }
    return try desk.folder.files.system.entries(of: folder)
  }

  @Test func `a draft tells nobody: the step is done when a person says that it was sent`() throws {
    let desk = try desk()
    desk.removal("screenshot", "--not-possible", "x")
    let draft = desk.removal("notice")
    #expect(draft.code == .nothing)
    #expect(
      draft.talk.contains("när det är skickat: modtool removal notice MOD-2026-000001 --sent"))
    #expect(update(desk, "0003-notice-drafted").contains("\"utkast att skicka\""))
    #expect(!update(desk, "0003-notice-drafted").contains("\"sent\""))
    let refused = desk.removal("delete", "--confirm")
    #expect(refused.code == .badData)
    #expect(refused.talk.contains("det står inte att registratorn har den"), "\(refused.talk)")
    #expect(refused.talk.contains("modtool removal notice MOD-2026-000001 --sent"))
    let next = desk.run("removal", "next").output
    #expect(next.contains("NÄSTA  underrätta registrator"))
    #expect(next.hasSuffix("→ modtool removal notice MOD-2026-000001 --sent\n"))
    #expect(desk.removal("notice", "--sent").code == .nothing)
    let told = update(desk, "0004-registrar-notified")
    #expect(told.contains("\"utkastet skickat av handläggaren\""))
    let digest = SHA256.digest(of: desk.file("utkorg/MOD-2026-000001_registrator.eml"))
    #expect(told.contains("\"MOD-2026-000001_registrator.eml, SHA-256 \(digest)\""))
    #expect(desk.removal("delete", "--confirm").code == .nothing)
    #expect(try desk.casebook.verify().findings.isEmpty)
  }

  @Test func `a registrar who reads the casebook needs no mail, and how is recorded`() throws {
    let desk = try desk()
    desk.removal("screenshot", "--not-possible", "x")
    let unwritten = desk.removal("notice", "--sent")
    #expect(unwritten.code == .badData)
    #expect(unwritten.talk.contains("ingen underrättelse är skriven"))
    #expect(desk.removal("notice", "--channel", "mappen").code == .usage)
    #expect(desk.removal("notice", "--send", "--sent").code == .usage)
    let given = desk.removal("notice", "--sent", "--channel", "registratorn läser ärendemappen")
    #expect(given.code == .nothing, "\(given.talk)")
    #expect(given.output.hasSuffix("/MOD-2026-000001/protokoll.html\n"))
    #expect(try mailName(desk) == [])
    #expect(
      update(desk, "0003-registrar-notified").contains("\"registratorn läser ärendemappen\""))
    #expect(desk.removal("delete", "--confirm").code == .nothing)
  }

  @Test func `a registrar who has registered the case has it`() throws {
    let desk = try desk()
    let register = [
      "records", "register", "MOD-2026-000001", "--by", "Ida Ro", "--diarienummer", "KSN-2026-1",
    ]
    #expect(desk.run(register).code == .nothing)
    #expect(desk.run("removal", "next").output.contains("sedan  underrätta registrator"))
    desk.removal("screenshot", "--not-possible", "x")
    desk.removal("notice")
    #expect(desk.removal("delete", "--confirm").code == .badData)
    #expect(desk.run(register + ["--correct", "nu med skärmdump"]).code == .nothing)
    #expect(desk.run("removal", "next").output.contains("klart  underrätta registrator"))
    // What an older ledger may say after it is still readable.
    #expect(desk.removal("notice", "--not-possible", "diariefört").code == .nothing)
    #expect(desk.removal("delete", "--confirm").code == .nothing)
  }

  @Test func `a notice cannot be written before the steps before it`() throws {
    let desk = try desk()
    let early = desk.removal("notice")
    #expect(early.code == .badData)
    #expect(early.talk.contains("först återstår att spara skärmdump"))
  }

  /// Runs a command with a program called `chromium` that copies the desk's picture.
  private func withBrowser(_ desk: RemovalDesk, _ words: String...) throws -> RunResult {
    let path = desk.folder("bin/chromium")
    if try desk.folder.files.system.status(of: path) == nil {
      try desk.folder.files.makeDirectories(desk.folder("bin"))
      try desk.write(
        "bin/chromium",
        "#!/bin/sh\nfor word; do case $word in --screenshot=*) "
          + "cp \(desk.folder("bild.png")) \"${word#--screenshot=}\";; esac; done\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
    return runModtool(
      ["removal", "screenshot", "MOD-2026-000001", "--by", "Bo Ek", "--lang", "sv"] + words + [
        "--config", desk.folder("modtool.json"), "--casebook", desk.folder("larenden"),
      ], environment: ["PATH": desk.folder("bin") + ":/usr/bin:/bin"], now: desk.now)
  }

  @Test func `a rendering of the record is stored as that and leaves the screenshot to be taken`()
    throws
  {
    let desk = try desk()
    let drawn = try withBrowser(desk, "--capture", "--from", "record")
    #expect(drawn.code == .nothing, "\(drawn.talk)")
    #expect(drawn.talk.contains("en återgivning är ingen skärmdump; steget återstår"))
    let stored = update(desk, "0002-rendering-stored")
    #expect(stored.contains("Återgivning av den sparade posten sparad, ingen skärmdump"))
    #expect(stored.contains("\"direction\": \"drawn-up\""))
    #expect(!stored.contains("\"direction\": \"received\""))
    #expect(desk.run("removal", "next").output.contains("NÄSTA  spara skärmdump"))
    #expect(desk.removal("notice").code == .badData)
    let shown = desk.run("records", "print", "MOD-2026-000001").output
    #expect(shown.contains("Återgivning av den sparade posten sparad, ingen skärmdump, av Bo Ek"))
    #expect(!shown.contains("Skärmdump sparad"))
    // With a screenshot beside it the step is done.
    try desk.write("annan.png", TestPicture.png(width: 9))
    #expect(desk.removal("screenshot", desk.folder("annan.png")).code == .nothing)
    #expect(desk.removal("notice").code == .nothing)
  }

  @Test func `a rendering settles the step only with the word that there is no screenshot`() throws
  {
    let desk = try desk()
    let both = try withBrowser(
      desk, desk.folder("bild.png"), "--not-possible", "sidan är nere")
    #expect(both.code == .usage)
    let drawn = try withBrowser(
      desk, "--capture", "--from", "record", "--not-possible", "sidan är nere")
    #expect(drawn.code == .nothing, "\(drawn.talk)")
    let update = update(desk, "0002-no-screenshot")
    #expect(update.contains("\"sidan är nere\"") && update.contains("atergivning.png"))
    #expect(desk.run("removal", "next").output.contains("utan   spara skärmdump"))
    #expect(desk.removal("notice").code == .nothing)
  }
}
