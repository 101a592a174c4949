import ModKit
import Testing

@testable import modtool

/// The procedure on the command line, from the flagged comment to the registered record.
@Suite struct RemovalCommandTests {
  @Test func `a case from opening to registration reads as in the golden file`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    try desk.export(
      "later.json", comments: [RemovalDesk.comment("2", "Fint!")],
      exported: "2026-03-04T08:00:00Z")
    var transcript = ""
    let steps: [(String, [String])] = [
      (
        "2026-03-03T08:00:00Z",
        [
          "removal", "open", desk.folder("export.json"), "--comment", "1", "--rule", "commercial",
          "--reason", "Reklam för ett bolag", "--by", "Bo Ek", "--role", "kommunikatör",
        ]
      ), ("2026-03-03T08:01:00Z", ["removal", "next"]),
      (
        "2026-03-03T08:02:00Z",
        ["removal", "delete", "MOD-2026-000001", "--confirm", "--by", "Bo Ek"]
      ),
      ("2026-03-03T08:03:00Z", ["removal", "notify", "MOD-2026-000001"]),
      (
        "2026-03-03T08:04:00Z", ["removal", "notify", "MOD-2026-000001", "--sent", "--by", "Bo Ek"]
      ),
      (
        "2026-03-03T08:05:00Z",
        ["removal", "screenshot", "MOD-2026-000001", desk.folder("bild.png"), "--by", "Bo Ek"]
      ), ("2026-03-03T08:06:00Z", ["removal", "notice", "MOD-2026-000001", "--by", "Bo Ek"]),
      (
        "2026-03-03T08:06:30Z",
        ["removal", "notice", "MOD-2026-000001", "--sent", "--by", "Bo Ek"]
      ),
      ("2026-03-03T08:07:00Z", ["removal", "delete", "MOD-2026-000001"]),
      (
        "2026-03-03T08:08:00Z",
        ["removal", "delete", "MOD-2026-000001", "--confirm", "--by", "Bo Ek"]
      ),
      ("2026-03-03T08:09:00Z", ["removal", "list"]),
      (
        "2026-03-04T09:00:00Z",
        [
          "removal", "verify", "MOD-2026-000001", "--export", desk.folder("later.json"), "--by",
          "Bo Ek",
        ]
      ),
      (
        "2026-03-05T09:00:00Z",
        [
          "records", "register", "MOD-2026-000001", "--diarienummer", "KSN-2026-00123", "--by",
          "Ida Ro",
        ]
      ), ("2026-03-05T09:01:00Z", ["removal", "list", "--all"]),
      ("2026-03-05T09:02:00Z", ["records", "show", "MOD-2026-000001"]),
      ("2026-03-05T09:03:00Z", ["records", "print", "MOD-2026-000001"]),
      ("2026-03-05T09:04:00Z", ["records", "list", "--format", "csv"]),
      ("2026-03-05T09:05:00Z", ["records", "verify"]),
    ]
    for (time, words) in steps {
      desk.now = time
      let result = desk.run(words)
      transcript += "$ modtool \(words.joined(separator: " "))\n\(result.talk)\(result.output)"
      transcript += "[\(result.code.rawValue)]\n\n"
    }
    try expectGolden(desk.portable(transcript), "Removal/transcript.sv.txt")
  }

  @Test func `opening the same comment twice gives the same case`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    #expect(desk.open("1").output == "MOD-2026-000001\n")
    #expect(desk.open("1").output == "MOD-2026-000001\n")
    #expect(try desk.casebook.journal().cases.count == 1)
  }

  @Test func `a dry run changes nothing`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    #expect(desk.open("1", "--dry-run").code == .nothing)
    #expect(try desk.casebook.exists() == false)
    desk.open("1")
    let before = try desk.folder.contents(of: "larenden")
    desk.removal("notify", "--sent", "--dry-run")
    desk.removal("cancel", "--kept", "nej", "--dry-run")
    #expect(try desk.folder.contents(of: "larenden") == before)
  }

  @Test func `a step is left out only with a reason`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    #expect(desk.removal("notify", "--not-possible", "  ").code == .usage)
    #expect(desk.removal("notify", "--not-possible", "kontot är stängt").code == .nothing)
    #expect(desk.removal("screenshot", "--not-possible", "sidan är nere").code == .nothing)
    #expect(desk.removal("notice", "--not-possible", "telefon till registrator").code == .nothing)
    #expect(desk.removal("delete", "--confirm").code == .nothing)
    #expect(desk.removal("verify", "--not-possible", "ingen export").code == .nothing)
    #expect(desk.run("removal", "list").output.isEmpty)
  }

  @Test func `where nothing can be removed the comment is hidden, and that is said`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", platform: "x", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    desk.removal("notify", "--not-possible", "tar inte emot meddelanden")
    desk.removal("screenshot", desk.folder("bild.png"))
    desk.removal("notice")
    desk.removal("notice", "--sent")
    let refused = desk.removal("delete", "--confirm")
    #expect(refused.code == .badData)
    #expect(refused.talk.contains("plattformen låter inte kontot ta bort andras kommentarer"))
    #expect(desk.removal("hide", "--how", "hidden").code == .nothing)
    let shown = desk.run("removal", "list", "--all").output
    #expect(shown.contains("dold, blockerad eller anmäld; kan inte tas bort"))
  }

  @Test func `a comment that is still there, or an export that proves nothing, closes no case`()
    throws
  {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    desk.removal("notify", "--not-possible", "x")
    desk.removal("screenshot", "--not-possible", "x")
    desk.removal("notice", "--not-possible", "x")
    desk.removal("delete", "--confirm")
    desk.now = "2026-03-05T08:00:00Z"
    let later = "2026-03-04T08:00:00Z"
    let gone = [RemovalDesk.comment("2", "Fint!")]
    let rows: [(String, ExitCode, () throws -> Void)] = [
      (
        "kvar", .found,
        { try desk.export("e.json", comments: [RemovalDesk.comment("1")], exported: later) }
      ),
      (
        "inte är fullständig", .badData,
        { try desk.export("e.json", comments: gone, complete: false, exported: later) }
      ),
      (
        "före borttagningen", .badData,
        { try desk.export("e.json", comments: gone, exported: "2026-03-02T08:00:00Z") }
      ),
      (
        "inte samma konto", .badData,
        { try desk.export("e.json", platform: "youtube", comments: gone, exported: later) }
      ), ("inte när den hämtades", .badData, { try desk.export("e.json", comments: gone) }),
    ]
    for (text, code, make) in rows {
      try make()
      let result = desk.removal("verify", "--export", desk.folder("e.json"))
      #expect(result.code == code, "\(text): \(result.talk)")
      #expect(result.talk.lowercased().contains(text), "\(result.talk)")
    }
    try desk.export("e.json", comments: gone, exported: later)
    #expect(desk.removal("verify", "--export", desk.folder("e.json")).code == .nothing)
    #expect(desk.run("removal", "list").output.isEmpty)
  }

  @Test
  func `child-abuse imagery is never captured, and nothing but address, time and text is kept`()
    throws
  {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1", "--child-abuse-imagery", "--rule", "violence-porn")
    #expect(desk.run("removal", "next").output.contains("114 14") == false)
    let refused = desk.removal("screenshot", desk.folder("bild.png"))
    #expect(refused.code == .badData)
    #expect(refused.talk.contains("114 14"))
    #expect(desk.removal("notice").code == .badData)
    #expect(desk.removal("mark", "--police", "5000-K1-26").code == .nothing)
    #expect(desk.removal("notice").code == .nothing)
    #expect(desk.file("evidence/01-export.json").isEmpty)
    let mail = String(decoding: desk.file("utkorg/MOD-2026-000001_registrator.eml"), as: UTF8.self)
    #expect(!mail.contains("filename="))
    #expect(mail.contains("Subject: =?utf-8?B?"))
    let journal = try desk.casebook.journal()
    #expect(journal.isUnderLegalHold(journal.cases[0]))
  }

  @Test func `a case under secrecy is never mailed`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    desk.removal("notify", "--not-possible", "x")
    desk.removal("screenshot", desk.folder("bild.png"))
    desk.removal("mark", "--secrecy", "OSL 26 kap. 1 §", "--authority", "Kommunstyrelsen")
    #expect(desk.removal("notice").code == .nothing)
    let mail = String(decoding: desk.file("utkorg/MOD-2026-000001_registrator.eml"), as: UTF8.self)
    #expect(!mail.contains("filename="))
    let body = mail.split(separator: "\r\n\r\n")[2]
    #expect(!body.contains("UmVrbGFt"))
    desk.removal("mark", "--secrecy-lifted", "prövat")
    #expect(desk.removal("notice").code == .nothing)
    let second = String(
      decoding: desk.file("utkorg/MOD-2026-000001_registrator-2.eml"), as: UTF8.self)
    #expect(second.contains("filename=\"MOD-2026-000001_02-skarmdump.png\""))
    #expect(try desk.casebook.verify().findings.isEmpty)
  }

  @Test func `many removals a day, or of one author, ask for confirmation`() throws {
    let desk = try RemovalDesk(
      "{\"limits\": {\"removalsPerDay\": 2, \"removalsPerAuthor\": 1}}")
    try desk.export(
      "export.json",
      comments: (1...4).map { RemovalDesk.comment("\($0)", author: $0 <= 2 ? "a1" : "b\($0)") })
    #expect(desk.open("1").code == .nothing)
    let author = desk.open("2")
    #expect(author.code == .usage)
    #expect(author.talk.contains("av samma avsändare"))
    #expect(desk.open("2", "--confirm-many").code == .nothing)
    let day = desk.open("3")
    #expect(day.talk.contains("2 kommentarer har redan behandlats i dag"))
    desk.now = "2026-03-04T08:00:00Z"
    #expect(desk.open("3").code == .nothing)
  }

  @Test func `a sent notice is a final message, and a failing program leaves nothing recorded`()
    throws
  {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    desk.removal("notify", "--not-possible", "x")
    desk.removal("screenshot", desk.folder("bild.png"))
    try desk.write(
      "modtool.json",
      RemovalDesk.configuration.replacing(
        "\"mail\": {", with: "\"mail\": {\"program\": [\"/bin/false\"], "))
    #expect(desk.removal("notice", "--send").code == .inputOutput)
    #expect(try desk.casebook.journal().items(of: desk.casebook.journal().cases[0]).count == 3)
    try desk.write(
      "modtool.json",
      RemovalDesk.configuration.replacing(
        "\"mail\": {",
        with: "\"mail\": {\"program\": [\"/bin/sh\", \"-c\", \"cat > \(desk.folder("sent"))\"], "))
    #expect(desk.removal("notice", "--send").code == .nothing)
    let sent = try desk.folder.files.contents(of: desk.folder("sent"))
    #expect(sent == desk.file("utkorg/MOD-2026-000001_registrator.eml"))
    let text = String(decoding: sent, as: UTF8.self)
    #expect(
      text.hasPrefix(
        "From: kommunikation@exempelkoping.se\r\nDate: Tue, 03 Mar 2026 09:00:00 +0100"))
    #expect(!text.contains("X-Unsent"))
  }

  @Test(arguments: [
    ("KSN-2026-00123", true), ("ATVKS 2016-00327 003", true), ("2026/12", true), ("26-123", true),
    ("KSN-2062-00123", false), ("KSN", false), ("", false), ("2026", false),
    ("KSN-2026-00123\r\nBcc", false), ("<b>2026-1</b>", false),
  ])
  func `a diarienummer that looks mistyped is refused`(text: String, isAccepted: Bool) {
    #expect((Diarienummer(text, year: 2026) != nil) == isAccepted)
  }

  @Test func `a registered number changes only as a correction`() throws {
    let desk = try RemovalDesk()
    try desk.export("export.json", comments: [RemovalDesk.comment("1")])
    desk.open("1")
    let register = ["records", "register", "MOD-2026-000001", "--by", "Ida Ro", "--diarienummer"]
    #expect(desk.run(register + ["KSN-2026-1"]).code == .nothing)
    #expect(desk.run(register + ["KSN-2026-2"]).code == .usage)
    #expect(desk.run(register + ["KSN-2026-2", "--correct", "felskrivet"]).code == .nothing)
    #expect(desk.run("records", "list").output.contains("KSN-2026-2"))
    #expect(desk.run("records", "list", "--unregistered").output.isEmpty)
  }
}
