import Foundation
import ModKit
import Testing

@testable import modtool

/// What a later export must show before a comment counts as gone, and what is remembered of it.
@Suite struct RemovalProofTests {
  private static let later = "2026-03-04T08:00:00Z"

  /// A comment as JSON, under `post` or under none.
  private func comment(
    _ id: String, post: String?, published: String = "2026-03-02T08:09:00Z",
    answering: String? = nil
  ) -> String {
    var members =
      "{\"id\":\"\(id)\",\"platform\":\"facebook\",\"channel\":\"c1\",\"content\":\"Hej\","
    if let post { members += "\"post\":\"\(post)\"," }
    if let answering { members += "\"inReplyTo\":\"\(answering)\"," }
    return members
      + "\"published\":\"\(published)\",\"author\":{\"id\":\"a\(id)\",\"name\":\"Eva Ek\"}}"
  }

  private func export(
    posts: [String] = [], _ comments: [String], complete: String = "\"complete\":true,",
    exported: String? = RemovalProofTests.later
  ) -> String {
    let posts = posts.map {
      "{\"id\":\"\($0)\",\"platform\":\"facebook\",\"channel\":\"c1\",\"content\":\"Nytt bad\"}"
    }
    let time = exported.map { "\"exported\":\"\($0)\"," } ?? ""
    return "{\"format\":\"modtool-comments\",\"version\":\"1.0\",\(complete)\(time)"
      + "\"channel\":{\"id\":\"c1\",\"name\":\"Exempelköping\"},"
      + "\"posts\":[\(posts.joined(separator: ","))],"
      + "\"comments\":[\(comments.joined(separator: ","))]}"
  }

  /// A desk where the comment 1 was removed, under `post` or under none.
  private func desk(post: String?, answering: String? = nil) throws -> RemovalDesk {
    let desk = try RemovalDesk()
    try desk.write(
      "export.json",
      export(
        posts: post.map { [$0] } ?? [],
        [comment("1", post: post, answering: answering), comment("2", post: post)]))
    desk.open("1")
    desk.removal("notify", "--not-possible", "x")
    desk.removal("screenshot", "--not-possible", "x")
    desk.removal("notice", "--not-possible", "x")
    #expect(desk.removal("delete", "--confirm").code == .nothing)
    desk.now = "2026-03-05T08:00:00Z"
    return desk
  }

  @Test(arguments: [
    // The same account, but neither the post nor a comment under it.
    (["p2"], [("2", "p2")], "\"complete\":true,", "inte inlägget som kommentaren stod under"),
    ([], [("2", "p2")], "\"complete\":true,", "inte inlägget som kommentaren stod under"),
    ([], [], "\"complete\":true,", "inte samma konto"),
    // The post, but no comment at all, and no word that everything is there.
    (["p1"], [], "", "inga kommentarer alls"),
    (["p1"], [("2", "p1")], "\"complete\":false,", "inte är fullständig"),
  ])
  func `an export without the comment's place proves nothing`(
    _ posts: [String], _ comments: [(String, String)], _ complete: String, _ reason: String
  ) throws {
    let desk = try desk(post: "p1")
    try desk.write(
      "e.json",
      export(posts: posts, comments.map { comment($0.0, post: $0.1) }, complete: complete))
    let result = desk.removal("verify", "--export", desk.folder("e.json"))
    #expect(result.code == .badData, "\(result.talk)")
    #expect(result.talk.contains(reason), "\(result.talk)")
    #expect(desk.run("removal", "list").output.contains("kontrollera att den är borta"))
  }

  @Test(arguments: [
    // Other comments under the post; the post among other comments; a sole comment under a post of a whole export.
    (
      [], [("2", "p1")], "",
      "1 annan kommentar under samma inlägg finns i exporten, som har 1 kommentar av kontot"
    ),
    (
      ["p1"], [("2", "p2")], "",
      "inlägget finns i exporten, som har 1 kommentar av kontot"
    ),
    (
      ["p1"], [], "\"complete\":true,", "inlägget finns i exporten, som har 0 kommentarer av kontot"
    ),
  ])
  func `an export with the comment's place closes the case and the evidence is kept`(
    _ posts: [String], _ comments: [(String, String)], _ complete: String, _ coverage: String
  ) throws {
    let desk = try desk(post: "p1")
    try desk.write(
      "e.json",
      export(
        posts: posts, comments.map { comment($0.0, post: $0.1) }, complete: complete, exported: nil)
    )
    let result = desk.removal(
      "verify", "--export", desk.folder("e.json"), "--exported", "2026-03-04T10:30:00+01:00")
    #expect(result.code == .nothing, "\(result.talk)")
    let update = String(decoding: desk.file("updates/0005-found-gone.json"), as: UTF8.self)
    #expect(update.contains("2026-03-04T10:30:00+01:00, uppgift av Bo Ek"), "\(update)")
    #expect(update.contains("\"\(coverage)\""), "\(update)")
    let shown = desk.run("records", "print", "MOD-2026-000001").output
    #expect(shown.contains("Exporten hämtad: 2026-03-04T10:30:00+01:00, uppgift av Bo Ek"))
  }

  @Test func `a person can state why the export covers the place, and that is recorded`() throws {
    let desk = try desk(post: "p1")
    try desk.write("e.json", export(posts: ["p2"], [comment("2", post: "p2")]))
    let words = ["verify", "--export", desk.folder("e.json"), "--covers"]
    #expect(desk.removal(words[0], words[1], words[2], words[3], " ").code == .usage)
    let reason = "inlägget togs också bort"
    #expect(desk.removal(words[0], words[1], words[2], words[3], reason).code == .nothing)
    let update = String(decoding: desk.file("updates/0005-found-gone.json"), as: UTF8.self)
    #expect(update.contains("\"uppgift av Bo Ek: \(reason)\""), "\(update)")
    #expect(update.contains("2026-03-04T09:00:00+01:00, enligt exporten"), "\(update)")
  }

  @Test func `what a person states stands beside what the export shows`() throws {
    let desk = try desk(post: "p1")
    try desk.write("e.json", export(posts: ["p1"], [comment("2", post: "p1")]))
    let result = desk.removal(
      "verify", "--export", desk.folder("e.json"), "--covers", "hela sidan hämtad")
    #expect(result.code == .nothing, "\(result.talk)")
    let update = String(decoding: desk.file("updates/0005-found-gone.json"), as: UTF8.self)
    #expect(
      update.contains("1 kommentar av kontot; uppgift av Bo Ek: hela sidan hämtad\""), "\(update)")
  }

  @Test(arguments: [
    // The comment it answered, another answer to that, comments before and after it; not those of one side only.
    ("9", [("9", nil, "2026-03-01T08:00:00Z")], true),
    ("9", [("3", "9", "2026-03-01T08:00:00Z")], true),
    (nil, [("3", nil, "2026-03-01T08:00:00Z"), ("4", nil, "2026-03-03T08:00:00Z")], true),
    (nil, [("4", nil, "2026-03-03T08:00:00Z")], false),
    ("9", [("4", nil, "2026-03-03T08:00:00Z")], false),
  ])
  func `where comments have no posts the thread or the time around it must be there`(
    _ answering: String?, _ comments: [(String, String?, String)], _ isEnough: Bool
  ) throws {
    let desk = try desk(post: nil, answering: answering)
    try desk.write(
      "e.json",
      export(comments.map { comment($0.0, post: nil, published: $0.2, answering: $0.1) }))
    let result = desk.removal("verify", "--export", desk.folder("e.json"))
    #expect(result.code == (isEnough ? .nothing : .badData), "\(result.talk)")
    if !isEnough { #expect(result.talk.contains("--covers"), "\(result.talk)") }
  }

  @Test(arguments: [("", nil, false), ("\"complete\":true,", nil, true), ("", "9", true)])
  func `an export without answers says nothing of an answer`(
    _ complete: String, _ answering: String?, _ isEnough: Bool
  ) throws {
    let desk = try desk(post: "p1", answering: "8")
    try desk.write(
      "e.json",
      export(
        posts: ["p1"],
        [comment("8", post: "p1"), comment("3", post: "p1", answering: answering)],
        complete: complete))
    let result = desk.removal("verify", "--export", desk.folder("e.json"))
    #expect(result.code == (isEnough ? .nothing : .badData), "\(result.talk)")
    if !isEnough { #expect(result.talk.contains("den har inga svar alls"), "\(result.talk)") }
  }

  @Test func `a case opened before the post's id was recorded is judged by the post's words`()
    throws
  {
    let desk = try desk(post: "p1")
    let path = desk.folder("larenden/cases/2026/MOD-2026-000001/record.json")
    let text = String(decoding: try desk.folder.files.contents(of: path), as: UTF8.self)
    let old = text.split(separator: "\n").filter { !$0.contains("\"parentPostId\"") }
    #expect(old.count == text.split(separator: "\n").count - 1)
    try desk.folder.files.write(
      Array((old.joined(separator: "\n") + "\n").utf8), to: path, temporary: desk.folder("flip"))
    try desk.write("e.json", export(posts: ["p2"], [comment("2", post: "p2")]))
    let words = ["verify", "--export", desk.folder("e.json"), "--dry-run"]
    // The two posts of these exports have the same words; with others the place is not there.
    #expect(desk.removal(words[0], words[1], words[2], words[3]).code == .nothing)
    try desk.write(
      "e.json",
      export(posts: ["p2"], [comment("2", post: "p2")]).replacing("Nytt bad", with: "Ny park"))
    #expect(desk.removal(words[0], words[1], words[2], words[3]).code == .badData)
  }

  @Test func `a state is said in the language of the output`() throws {
    let desk = try desk(post: "p1")
    try desk.write(
      "e.json",
      export(
        posts: ["p1"],
        [comment("1", post: "p1").replacing("{\"id\"", with: "{\"state\":\"held\",\"id\"")]))
    let result = desk.removal("verify", "--export", desk.folder("e.json"))
    #expect(result.code == .found)
    #expect(result.talk.contains("KVAR i exporten (väntar på granskning)"), "\(result.talk)")
  }

  @Test func `the platform's terms are named in the language of the output`() throws {
    let desk = try RemovalDesk()
    try desk.write("export.json", export(posts: ["p1"], [comment("1", post: "p1")]))
    desk.open("1")
    #expect(desk.run("removal", "next").output.contains("plattformens villkor: ett privat svar"))
    let english = runModtool(
      "removal", "next", "--casebook", desk.folder("larenden"), "--lang", "en", now: desk.now)
    #expect(english.output.contains("the platform's terms: one private reply a comment"))
    #expect(!english.output.contains("plattformens"))
  }

  @Test func `a notice that attaches nothing names the case and a folder that can be found`() throws
  {
    let desk = try desk(post: "p1")
    let here = FileManager.default.currentDirectoryPath
    let up = here.split(separator: "/").map { _ in ".." }.joined(separator: "/")
    desk.removal("mark", "--secrecy", "OSL 26 kap. 1 §")
    let result = runModtool(
      [
        "removal", "notice", "MOD-2026-000001", "--by", "Bo Ek", "--lang", "sv", "--config",
        desk.folder("modtool.json"), "--casebook", up + desk.folder("larenden"),
      ], now: desk.now)
    #expect(result.code == .nothing, "\(result.talk)")
    let mail = String(decoding: desk.file("utkorg/MOD-2026-000001_registrator.eml"), as: UTF8.self)
    let parts = mail.split(separator: "\r\n\r\n")
    let body = parts[2].split(separator: "\r\n--")[0].replacing("\r\n", with: "")
    let text = String(decoding: Data(base64Encoded: String(body)) ?? Data(), as: UTF8.self)
      .replacing("\r\n", with: "\n")
    #expect(text.contains("\n\(desk.folder("larenden"))/cases/2026/MOD-2026-000001\n"), "\(text)")
    #expect(!text.contains(".."))
    #expect(text.contains("Ärende-id hos kommunikation: MOD-2026-000001"))
  }
}
