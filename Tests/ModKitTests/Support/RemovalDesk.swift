import Foundation
import ModKit

@testable import modtool

/// A moderator's desk: a folder with a configuration, exports and a casebook, and commands run on them in memory.
final class RemovalDesk {
  let folder: ScratchFolder
  var now = "2026-03-03T08:00:00Z"

  init(_ configuration: String = RemovalDesk.configuration) throws {
    folder = try ScratchFolder()
    try write("modtool.json", configuration)
    try write("bild.png", TestPicture.png())
  }

  static let configuration = """
    {"organisation": {"name": "Exempelköpings kommun", "board": "Kommunstyrelsen"},
     "registrar": {"name": "Registrator", "email": "registrator@exempelkoping.se"},
     "rulesAddress": "https://exempelkoping.se/regler",
     "complaintText": "Fel? Skriv till kommunikation@exempelkoping.se.",
     "mail": {"from": "kommunikation@exempelkoping.se"}}
    """

  var casebook: Casebook {
    Casebook(root: folder("larenden"), files: LocalFileSystem()) {
      [UInt8](repeating: 7, count: $0)
    }
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try folder.files.write(bytes, to: folder(name))
  }

  /// An export in the native form with one post and comments, given as JSON members.
  func export(
    _ name: String, platform: String = "facebook", comments: [String],
    complete: Bool? = true, exported: String? = nil
  ) throws {
    var text = "{\"format\":\"modtool-comments\",\"version\":\"1.0\","
    if let complete { text += "\"complete\":\(complete)," }
    if let exported { text += "\"exported\":\"\(exported)\"," }
    text += "\"channel\":{\"id\":\"c1\",\"name\":\"Exempelköping\"},"
    text +=
      "\"posts\":[{\"id\":\"p1\",\"platform\":\"\(platform)\",\"channel\":\"c1\",\"content\":\"Nytt bad\"}],"
    text +=
      "\"comments\":["
      + comments.map { members in
        "{\"platform\":\"\(platform)\",\"channel\":\"c1\",\"post\":\"p1\",\(members)}"
      }.joined(separator: ",")
    try write(name, text + "]}")
  }

  /// The members of a comment.
  static func comment(
    _ id: String, _ text: String = "Köp billigt hos Bolaget!", author: String = "a1",
    published: String = "2026-03-02T08:09:00Z"
  ) -> String {
    "\"id\":\"\(id)\",\"content\":\"\(text)\",\"published\":\"\(published)\","
      + "\"author\":{\"id\":\"\(author)\",\"name\":\"Eva Ek\"}"
  }

  /// Runs `modtool` with the desk's configuration and casebook, in Swedish.
  @discardableResult
  func run(_ words: String...) -> RunResult { run(words) }

  @discardableResult
  func run(_ words: [String]) -> RunResult {
    runModtool(
      words + [
        "--config", folder("modtool.json"), "--casebook", folder("larenden"), "--lang", "sv",
      ],
      environment: ["PATH": "/usr/bin:/bin"], now: now)
  }

  /// Opens a case for `id` in `export`.
  @discardableResult
  func open(_ id: String, in export: String = "export.json", _ more: String...) -> RunResult {
    run(
      [
        "removal", "open", folder(export), "--comment", id, "--reason", "Reklam för ett bolag",
        "--by", "Bo Ek", "--role", "kommunikatör",
      ] + (more.contains("--rule") ? [] : ["--rule", "commercial"]) + more)
  }

  /// A command on the first case, done by Bo Ek.
  @discardableResult
  func removal(_ verb: String, _ more: String...) -> RunResult {
    run(["removal", verb, "MOD-2026-000001", "--by", "Bo Ek"] + more)
  }

  /// A file of the first case.
  func file(_ path: String) -> [UInt8] {
    do {
      return try folder.files.contents(of: folder("larenden/cases/2026/MOD-2026-000001/" + path))
    } catch {
      return []
    }
  }

  /// Text with the desk's folder and every hash replaced, for golden files.
  func portable(_ text: String) -> String {
    text.replacing(folder.path, with: "DESK")
      .replacing(/[0-9a-f]{64}/, with: "HASH")
  }
}
