import Foundation
import ModKit
import Testing

@testable import modtool

/// `convert` and `schema comments`: argv to output.
@Suite struct ConvertCommandTests {
  private let sv = fixturesFolder + "/Exports/sv/"

  @Test func `an export becomes lines that read the same`() {
    let run = runModtool("convert", sv + "facebook_graph_feed_nested.json")
    #expect(run.code == .nothing)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines[0]
        == #"{"type":"header","format":"modtool-comments","version":"1.0","complete":false,"incompleteness":["nextPage"],"channel":{"id":"100000000000001"}}"#
    )
    #expect(lines[1].hasPrefix(#"{"type":"post","id":"200000000000001","platform":"facebook""#))
    #expect(run.talk.contains("5 read, 0 refused"))
    #expect(run.talk.contains("the export is not complete: there are more pages to fetch"))
    let first = ReadExport(MemorySource(Array(run.output.utf8)))
    let again = ReadExport(
      MemorySource(
        Array(runModtool("convert", "--quiet", sv + "facebook_graph_feed_nested.json").output.utf8))
    )
    #expect(first == again)
    #expect(first.comments.count == 5)
    #expect(first.comments[2].source?.pointer == "/data/0/comments/data/1/comments/data/0")
    #expect(first.comments[2].source?.sha256?.count == 64)
  }

  @Test func `every format can be converted to JSON and back without loss`() throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: sv).sorted() {
      guard !file.hasSuffix(".md"), file != "expected.ndjson" else { continue }
      let lines = runModtool("convert", sv + file)
      #expect(lines.code == .nothing, "\(file): \(lines.talk)")
      let document = runModtool("convert", sv + file, "--format", "json")
      let fromLines = ReadExport(MemorySource(Array(lines.output.utf8)))
      let fromDocument = ReadExport(MemorySource(Array(document.output.utf8)))
      #expect(fromLines.comments == fromDocument.comments, "\(file)")
      #expect(fromLines.posts == fromDocument.posts, "\(file)")
      #expect(fromLines.refusals == [], "\(file)")
    }
  }

  @Test func `converting what was converted changes nothing`() throws {
    let folder = try ScratchFolder()
    let path = folder("lines.ndjson")
    for file in try FileManager.default.contentsOfDirectory(atPath: sv).sorted() {
      guard !file.hasSuffix(".md"), file != "expected.ndjson" else { continue }
      let first = runModtool("convert", sv + file, "--quiet").output
      try Data(first.utf8).write(to: URL(filePath: path))
      let second = runModtool("convert", path, "--quiet").output
      let lines = zip(first.split(separator: "\n"), second.split(separator: "\n"))
      #expect(lines.first { $0 != $1 }.map { "\($0)\n\($1)" } == nil, "\(file)")
      #expect(first == second, "\(file)")
    }
  }

  @Test func `what is missing is said in what is written, and read from it`() throws {
    let folder = try ScratchFolder()
    let good = #"{"id":"1","platform":"blog","content":"hej"}"#
    let inputs: [(String, Set<Incompleteness>)] = [
      (good + "\n{\"id\":\"2\"}\n", [.refusedRecords]),
      ("[\(good), {\"id\": \"2\", \"cont", [.unread]),
      ("[\(good), 7, {\"id\": \"2\", \"cont", [.refusedRecords, .unread]),
    ]
    for (input, expected) in inputs {
      try Data(input.utf8).write(to: URL(filePath: folder("in.json")))
      for format in ["ndjson", "json"] {
        let run = runModtool("convert", folder("in.json"), "--format", format)
        let again = ReadExport(MemorySource(Array(run.output.utf8)))
        #expect(run.code == .badData)
        #expect(again.comments.map(\.id) == ["1"])
        #expect(again.summary.incompleteness == expected, "\(format): \(input)")
        #expect(again.summary.complete == false)
      }
    }
  }

  @Test func `a header behind the comments completes the one before them`() {
    let export = ReadExport(
      """
      {"type":"header","format":"modtool-comments","version":"1.0","platform":"blog"}
      {"type":"comment","id":"1","content":"hej"}
      {"type":"header","format":"modtool-comments","complete":false,"incompleteness":["unread"]}
      """)
    #expect(export.comments.map(\.platform) == [.blog])
    #expect(export.summary.incompleteness == [.unread])
    #expect(export.refusals == [])
  }

  @Test(arguments: [
    (#"{"id":"1","platform":"blog","content":"j\ud83dvla \u00e5"}"#, #"j\ud83dvla å"#),
    (
      #"{"id":"1_2","created_time":"2026-03-02T08:00:00+0000","message":"\uDE00 \n","is_hidden":true}"#,
      "\\uDE00 \n"
    ),
  ])
  func `half a surrogate pair is kept as its escape`(input: String, expected: String) {
    let comment = ReadExport(input).comments.first
    #expect(comment?.content.contains("\u{FFFD}") == true)
    #expect(comment?.contentRaw == expected)
    let whole = ReadExport(#"{"id":"1","platform":"blog","content":"\ud83d\ude00 \ufffd"}"#)
    #expect(whole.comments.first?.contentRaw == nil)
  }

  @Test func `two exports become one, a comment in both stands once`() {
    let run = runModtool(
      "convert", sv + "facebook_graph_comments_stream.json", sv + "facebook_graph_feed_nested.json",
      "--format", "csv")
    #expect(run.code == .nothing)
    let rows = ReadExport(
      MemorySource(
        Array(
          runModtool(
            "convert", sv + "facebook_graph_comments_stream.json",
            sv + "facebook_graph_feed_nested.json"
          ).output.utf8)))
    #expect(rows.comments.count == 5)
    #expect(rows.summary.complete == false)
    #expect(run.talk.contains("5 read, 5 repeated, 0 refused"))
    #expect(run.output.hasPrefix("id,platform,channel,post,"))
    #expect(run.output.contains("'@orjanek 1 < 2"))
  }

  @Test func `a missing file does not stop the others and decides the exit code`() {
    let run = runModtool("convert", "finns-inte.json", sv + "coral_comments.ndjson")
    #expect(run.code == .missingInput)
    #expect(run.talk.contains("cannot read the file: there is no such file"))
    #expect(run.talk.contains("5 read, 0 refused"))
  }

  @Test func `the schema of comments is printed`() throws {
    let run = runModtool("schema", "comments")
    #expect(run.code == .nothing)
    let document = try JSONDocument(parsing: Array(run.output.utf8))
    #expect(document.root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(document.root["$defs"]?["comment"]?["required"]?.count == 2)
  }
}
