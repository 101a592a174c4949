import Foundation
import ModKit
import Testing

@testable import modtool

/// Comments and files that mean harm, and two people at once.
@Suite struct RemovalHostilityTests {
  static let text =
    "=HYPERLINK(\\\"http://x\\\")\\u001b[2J\\u202egro\\u0000 <script>alert(1)</script>\\r\\nBcc: offer@example.org"

  @Test
  func `nothing in a comment becomes a path, a header, a formula, a tag or a terminal command`()
    throws
  {
    let desk = try RemovalDesk()
    let marks = String(repeating: "\u{0301}", count: 500_000)
    try desk.export(
      "export.json",
      comments: [
        "\"id\":\"../../etc/passwd\",\"content\":\"\(Self.text) \(marks)\","
          + "\"author\":{\"id\":\"a\",\"name\":\"Eva\\r\\nBcc: offer@example.org\"}"
      ])
    #expect(desk.open("../../etc/passwd").code == .nothing)
    desk.removal("notify", "--not-possible", "x")
    desk.removal("screenshot", desk.folder("bild.png"))
    desk.removal("notice")
    let names = try desk.folder.contents(of: "larenden").keys
    #expect(names.allSatisfy { !$0.contains("..") && !$0.contains("passwd") })
    #expect(
      names.allSatisfy { name in
        name.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & ~0x20)
            || [0x2D, 0x2E, 0x2F, 0x5F].contains($0)
        }
      })
    let comment = String(decoding: desk.file("kommentar.txt"), as: UTF8.self)
    #expect(comment.unicodeScalars.count > 500_000)
    #expect(comment.unicodeScalars.contains("\u{0}"))
    let html = String(decoding: desk.file("protokoll.html"), as: UTF8.self)
    #expect(!html.contains("<script"))
    #expect(html.contains("[U+202E]"))
    let plain = String(decoding: desk.file("protokoll.txt"), as: UTF8.self)
    #expect(!plain.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{0}" || $0 == "\u{202E}" })
    let mail = String(decoding: desk.file("utkorg/MOD-2026-000001_registrator.eml"), as: UTF8.self)
    #expect(!mail.split(separator: "\r\n").contains { $0.lowercased().hasPrefix("bcc") })
    let csv = desk.run("records", "list", "--format", "csv").output
    #expect(!csv.contains("HYPERLINK"))
    for words in [["removal", "show", "MOD-2026-000001"], ["removal", "next"]] {
      let shown = desk.run(words).output
      #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
    #expect(try desk.casebook.verify().findings.isEmpty)
  }

  @Test func `a screenshot must be a whole picture file of its own case`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1"), RemovalDesk.comment("2")])
    desk.open("1")
    desk.open("2")
    desk.removal("notify", "--not-possible", "x")
    let folder = desk.folder
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.png"), withDestinationPath: folder("bild.png"))
    let made = unsafe mkfifo(folder("fifo.png"), 0o600)
    #expect(made == 0)
    try desk.write("page.png", "<!DOCTYPE html><html></html>")
    try desk.write("empty.png", "")
    try desk.write("cut.png", Array(TestPicture.png().dropLast(20)))
    let rows = [
      ("link.png", "symbolisk länk"), ("fifo.png", "ingen vanlig fil"), ("page.png", "webbsida"),
      ("empty.png", "är tom"), ("cut.png", "avbruten"), (".", "katalog"),
      ("none.png", "finns inte"),
    ]
    for (name, reason) in rows {
      let result = desk.removal("screenshot", folder(name))
      #expect(result.code != .nothing, "\(name)")
      #expect(result.talk.contains(reason), "\(name): \(result.talk)")
    }
    #expect(desk.removal("screenshot", "/dev/zero").talk.contains("ingen vanlig fil"))
    #expect(desk.removal("screenshot", folder("bild.png")).code == .nothing)
    #expect(desk.removal("screenshot", folder("bild.png")).talk.contains("finns redan i ärendet"))
    desk.run("removal", "notify", "MOD-2026-000002", "--by", "Bo", "--not-possible", "x")
    let other = desk.run(
      "removal", "screenshot", "MOD-2026-000002", folder("bild.png"), "--by", "Bo")
    #expect(other.talk.contains("samma bild som redan finns i MOD-2026-000001"))
    #expect(other.code == .badData)
    #expect(try desk.casebook.verify().findings.isEmpty)
    #expect(try folder.files.system.entries(of: folder("larenden/quarantine")).isEmpty)
  }

  @Test func `two moderators cannot do the same step twice`() async throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    let root = desk.folder.path
    let codes = await withTaskGroup(of: ExitCode.self) { group in
      for number in 0..<2 {
        group.addTask {
          runModtool(
            "removal", "cancel", "MOD-2026-000001", "--kept", "skäl \(number)", "--by",
            "M\(number)",
            "--casebook", root + "/larenden", "--config", root + "/modtool.json"
          ).code
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.sorted { $0.rawValue < $1.rawValue } == [.nothing, .badData])
    #expect(try desk.casebook.journal().head?.sequence == 2)
  }

  @Test(arguments: 1...5)
  func `eight first writers at once make eight whole cases in one casebook`(round: Int) async throws
  {
    let folder = try ScratchFolder()
    let root = folder("larenden")
    await withTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          var casebook = CasebookScript.casebook(LocalFileSystem(), root: root)
          casebook.patience = 30_000
          var saved = CasebookScript.Saved()
          #expect(throws: Never.self) {
            try CasebookScript.open(casebook, comment: "\(round)-\(number)", saved: &saved)
          }
        }
      }
    }
    let report = try CasebookScript.casebook(LocalFileSystem(), root: root).verify()
    #expect(report.findings == [])
    #expect(report.cases == 8)
  }

  @Test func `eight moderators who open the same comment get one case`() async throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    let root = desk.folder.path
    let outputs = await withTaskGroup(of: String.self) { group in
      for _ in 1...8 {
        group.addTask {
          runModtool(
            "removal", "open", root + "/export.json", "--comment", "1", "--rule", "commercial",
            "--reason", "Reklam", "--by", "Bo", "--role", "k", "--casebook", root + "/larenden",
            "--config", root + "/modtool.json"
          ).output
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outputs == ["MOD-2026-000001\n"])
    #expect(try desk.casebook.verify().cases == 1)
  }

  @Test func `a damaged ledger stops every command that would write`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1"), RemovalDesk.comment("2")])
    desk.open("1")
    desk.open("2")
    let log = "larenden/ledger/2026.log"
    var bytes = try desk.folder.files.contents(of: desk.folder(log))
    bytes[100] ^= 1
    try desk.write(log, bytes)
    let refused = desk.removal("cancel", "--kept", "x")
    #expect(refused.code == .badData)
    #expect(refused.talk.contains("liggaren är skadad vid post 1"))
    #expect(desk.run("records", "verify").code == .badData)
    #expect(try desk.folder.files.contents(of: desk.folder(log)) == bytes)
  }
}
