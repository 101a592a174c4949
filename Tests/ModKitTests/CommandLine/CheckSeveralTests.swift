import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// What `check` counts where exports overlap, are cut off, or are refused in part.
struct CheckSeveralTests {
  private let folder: ScratchFolder
  private static let export = packagePath("Fixtures/Exports/exempelkoping-facebook.json")

  init() throws {
    folder = try ScratchFolder()
  }

  private func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(filePath: folder(name)))
    return folder(name)
  }

  /// The export's posts in `range` as a page of their own.
  private func page(_ name: String, _ range: Range<Int>) throws -> String {
    let document = try JSONDocument(
      parsing: Array(try Data(contentsOf: URL(filePath: Self.export))))
    let posts = document.root["data"].map { Array($0.elements) } ?? []
    let texts = posts[range].map { String(decoding: $0.rawBytes, as: UTF8.self) }
    return try file(name, Array("{\"data\": [\(texts.joined(separator: ","))]}".utf8))
  }

  @Test func `a comment in two exports is checked once and accused of nothing`() throws {
    let pages = [try page("1.json", 0..<3), try page("2.json", 2..<5)]
    let whole = runModtool("check", Self.export, "--format", "ndjson", "--quiet")
    let both = runModtool(["check"] + pages + ["--format", "ndjson", "--quiet"])
    #expect(both == whole)
    let talk = runModtool(["check"] + pages + ["--format", "ndjson", "--lang", "en"]).talk
    #expect(talk == "61 read, 10 repeated, 0 refused; policy uppsala-2022\n")
    let text = runModtool(["check"] + pages + ["--lang", "sv"]).output
    #expect(text.contains("\n61 kommentarer lästa, 10 upprepade, 0 vägrade, 24 flaggade\n"))
    let backtest = runModtool(
      ["backtest"] + pages + ["--against", "uppsala-2022", "--policy", "uppsala-2022"])
    #expect(backtest.output.hasPrefix("61 comments, 0 come out differently\n"))
    let explained = runModtool(["explain", "facebook:503_7032"] + pages)
    #expect(explained == runModtool("explain", "facebook:503_7032", Self.export))
  }

  @Test func `another text under the same id is refused as one in the same export is`() throws {
    let line = { (text: String) in
      Array(#"{"id":"1","platform":"blog","content":"\#(text)"}"#.utf8)
    }
    let paths = [try file("1.ndjson", line("ett")), try file("2.ndjson", line("två"))]
    for command in ["check", "convert"] {
      let run = runModtool([command] + paths + ["--color", "never"])
      #expect(run.code == .badData)
      #expect(
        run.talk.contains(
          "two comments have the id '1' and different texts; the first one counts\n --> "
            + "\(paths[1]):1:1\n"))
    }
  }

  @Test func `a report of a cut export says that it is one`() throws {
    let bytes = try Data(contentsOf: URL(filePath: Self.export)).prefix(1700)
    let path = try file("cut.json", bytes)
    let text = runModtool("check", path, "--lang", "sv")
    #expect(
      text.output == """
        1 kommentar läst, 0 vägrade, 0 flaggade
        OFULLSTÄNDIGT: allt i indata gick inte att läsa
        policy: Rutin Arbeta med sociala medier, Uppsala kommun, version 1.0, 2022-05-31 [uppsala-2022]

        """)
    #expect(text.code == .badData)
    #expect(try totals(of: path) == "false [\"unread\"]")
    #expect(
      runModtool("check", path, "--format", "ndjson").output.split(separator: "\n").count == 1)
  }

  @Test func `a report of an export with more pages says so`() throws {
    let path = fixturesFolder + "/Exports/sv/facebook_graph_feed_nested.json"
    #expect(try totals(of: path) == "false [\"nextPage\"]")
    let text = runModtool("check", path, "--lang", "en").output
    #expect(text.contains("\nINCOMPLETE: there are more pages to fetch from the platform\n"))
    #expect(try totals(of: Self.export) == "null []")
    let said = Array(#"{"format":"modtool-comments","complete":true,"comments":[]}"#.utf8)
    #expect(try totals(of: try file("said.json", said)) == "true []")
  }

  @Test func `a missing file among others makes the report incomplete`() throws {
    let run = runModtool("check", Self.export, "never.json", "--lang", "en")
    #expect(run.output.contains("\nINCOMPLETE: not all of the input could be read\n"))
    #expect(run.code == .missingInput)
  }

  @Test func `where everything was refused there is no result to keep going with`() throws {
    let path = try file(
      "latin.ndjson", Array(#"{"id":"1","platform":"blog","content":""#.utf8) + [0xE5, 0x22, 0x7D])
    for command in ["check", "convert"] {
      #expect(runModtool(command, path, "--keep-going").code == .badData)
    }
  }

  @Test(arguments: ["42", "null", "\"sträng\"", "true"])
  func `a line that is no object is told that an object was expected`(line: String) throws {
    let good = #"{"id":"1","platform":"blog","content":"hej"}"#
    let path = try file("lines.ndjson", Array("\(good)\n\(line)\n".utf8))
    let run = runModtool("check", path, "--lang", "en", "--color", "never")
    #expect(run.talk.hasPrefix("error: expected an object, found '\(line.prefix(1))'\n"))
    #expect(run.output.hasPrefix("1 comment read, 1 refused, 0 flagged\n"))
  }

  @Test func `the report names the policies that comments were judged by`() {
    let run = runModtool("check", Self.export, "--policy", "uppsala", "--lang", "sv")
    #expect(
      run.output.contains(
        """
        61 kommentarer lästa, 0 vägrade, 24 flaggade
          varav 4 egna inlägg, som inte prövas
        policy: Rutin Arbeta med sociala medier, Uppsala kommun, version 1.0, 2022-05-31 [uppsala-2022]
               4  ta bort

        """))
  }

  @Test func `control characters reach files and pipes, and no terminal`() throws {
    let line = #"{"id":"1","platform":"blog","content":"Din idiot\u001b]0;pwn\u0007\u009b2J"}"#
    let path = try file("hostile.ndjson", Array(line.utf8))
    let piped = runModtool("check", path, "--format", "csv").output
    #expect(piped.contains("Din idiot\u{1B}]0;pwn\u{7}\u{9B}2J"))
    for format in ["csv", "json", "ndjson", "text"] {
      for command in ["check", "convert"] where command == "check" || format != "text" {
        let shown = runModtool(
          [command, path, "--format", format, "--color", "never"], asTerminal: true)
        let controls = shown.output.unicodeScalars.filter {
          $0 != "\n" && $0 != "\r" && $0.properties.generalCategory == .control
        }
        #expect(controls.isEmpty, "\(command) \(format)")
      }
    }
  }

  private func totals(of path: String) throws -> String {
    let output = runModtool("check", path, "--format", "json", "--quiet").output
    let totals = try JSONDocument(parsing: Array(output.utf8)).root["totals"]
    let reasons = totals?["incompleteness"]?.elements.compactMap(\.string) ?? []
    return "\(totals?["complete"]?.text ?? "missing") \(reasons)"
  }
}
