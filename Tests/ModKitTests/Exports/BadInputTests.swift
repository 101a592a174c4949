import ModKit
import Testing

@testable import ModKit

/// Every kind of broken input: a located message, the right kind of failure, and the good records all the same.
@Suite struct BadInputTests {
  private static let good = #"{"id":"1","platform":"facebook","content":"hej"}"#

  @Test(arguments: [
    (#"{"platform":"facebook","content":"x","type":"comment"}"#, "1 the comment has no 'id'"),
    (#"{"id":"","platform":"facebook","content":"x"}"#, "7 'id' is empty at /id"),
    (
      #"{"id":null,"platform":"facebook","content":"x"}"#,
      "7 'id': expected a string, found null at /id"
    ),
    (
      #"{"id":"2","platform":"facebook","content":null}"#,
      "43 'content': expected a string, found null at /content"
    ),
    (#"{"id":"2","platform":"facebook","type":"comment"}"#, "1 the comment has no 'content'"),
    (#"{"id":"2","content":"x"}"#, "1 the comment has no 'platform'"),
    (
      #"{"id":"2","platform":"facebook","content":"x","published":"2026-02-30T10:00:00Z"}"#,
      "59 'published': expected a time that exists, with its offset, such as "
        + "2026-03-02T09:05:00+01:00, found '2026-02-30T10:00:00Z' at /published"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","published":"2026-02-20T10:00:00"}"#,
      "59 'published': expected a time that exists, with its offset, such as "
        + "2026-03-02T09:05:00+01:00, found '2026-02-20T10:00:00' at /published"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","published":1772438700}"#,
      "59 'published': expected a time that exists, with its offset, such as "
        + "2026-03-02T09:05:00+01:00, found 1772438700 at /published"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","state":"gone"}"#,
      "55 'state': expected one of visible, hidden, held, spam, removed, deleted, unavailable, "
        + "unknown, found 'gone' at /state"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","counts":{"likes":"12"}}"#,
      "65 'counts.likes': expected an integer, found '12' at /counts/likes"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","author":"Kim"}"#,
      "56 'author': expected an object, found 'Kim' at /author"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"x","content":"y"}"#,
      "47 the object has two members named 'content' at /content"
    ),
    (
      #"{"id":"2","platform":"facebook","content":NaN}"#,
      "43 expected a value, found a word with 'N' that JSON lacks at /content"
    ),
    (
      #"{"id":"2","platform":"facebook","content":"cut"#,
      "47 the line ends inside a string: expected '\"' at /content"
    ),
    (
      #"{"id":"1","platform":"facebook","content":"annat"}"#,
      "7 two comments have the id '1'; the first one counts at /id"
    ),
    (#"[1]"#, "2 expected an object, found 1"),
    (
      #"{"id":"2","type":"note","platform":"facebook","content":"x"}"#,
      "18 'type': expected comment, post or header, found 'note' at /type"
    ),
  ])
  func `a broken line is refused with its place, the lines around it are read`(
    line: String, expected: String
  ) {
    let other = #"{"id":"9","platform":"facebook","content":"också"}"#
    let export = ReadExport(Self.good + "\n" + line + "\n" + other + "\n")
    if line == "[1]" {
      #expect(export.refusals.count == 1)
    } else {
      #expect(export.refusals == ["2:" + expected])
    }
    #expect(export.comments.map(\.id) == ["1", "9"])
    #expect(export.failure == nil)
    #expect(export.summary.commentsRead == 2)
    #expect(export.summary.recordsRefused == 1)
  }

  @Test func `a broken comment in a document is refused, the others are read`() {
    let export = ReadExport(
      """
      {"format": "modtool-comments", "platform": "facebook", "comments": [
        {"id": "1", "content": "a"},
        {"id": "2", "content": null},
        {"id": "3", "content": "c", "id": "4"},
        {"content": "d"},
        {"id": "5", "content": "e"}
      ], "complete": false}
      """)
    #expect(export.comments.map(\.id) == ["1", "5"])
    #expect(
      export.refusals == [
        "3:26 'content': expected a string, found null at /comments/1/content",
        "4:31 the object has two members named 'id' at /comments/2/id",
        "5:3 the comment has no 'id' at /comments/3",
      ])
    #expect(export.failure == nil)
    #expect(export.summary.complete == false)
    #expect(!export.summary.isComplete)
  }

  @Test func `a document that ends inside a string gives the comments before it and an error`() {
    let export = ReadExport(
      """
      {"data": [
        {"id": "1_2", "created_time": "2026-03-02T08:05:00+0000", "message": "ett", "like_count": 0},
        {"id": "1_3", "created_time": "2026-03-02T08:06:00+0000", "message": "tv
      """)
    #expect(export.comments.map(\.content) == ["ett"])
    #expect(
      export.failure == "3:75 the input ends inside a value: expected '\"' at /data/1/message")
    #expect(export.summary.recordsRefused == 1)
  }

  @Test(arguments: [
    (
      #"{"message": null, "id": "1_2"}"#,
      "expected the comment's text, found null at /data/0/message"
    ),
    (#"{"message": 7, "id": "1_2"}"#, "expected the comment's text, found 7 at /data/0/message"),
    (#"{"message": "x"}"#, "the comment has neither 'id' nor 'permalink_url' at /data/0"),
    (
      #"{"message": "x", "id": "1_2", "created_time": "2026-13-02T08:05:00+0000"}"#,
      "expected a time that exists, found \"2026-13-02T08:05:00+0000\" at /data/0/created_time"
    ),
  ])
  func `a broken comment from a platform is refused`(record: String, expected: String) {
    var record = record.dropLast() + ", \"like_count\": 1"
    if !record.contains("created_time") {
      record += ", \"created_time\": \"2026-03-02T08:05:00+0000\""
    }
    let good =
      #"{"id": "1_9", "created_time": "2026-03-02T08:05:00+0000", "message": "y", "like_count": 1}"#
    let export = ReadExport("{\"data\": [\(record)}, \(good)]}")
    #expect(export.comments.map(\.id) == ["facebook:1_9"])
    #expect(export.refusals.count == 1)
    #expect(export.refusals.first?.hasSuffix(expected) == true, "\(export.refusals)")
  }

  @Test func `the same record twice is counted, another text under its id is refused`() {
    let record = { (text: String) in
      #"{"id":"1_2","created_time":"2026-03-02T08:05:00+0000","message":"\#(text)","like_count":0}"#
    }
    let export = ReadExport("[\(record("a")),\(record("a")),\(record("b"))]")
    #expect(export.comments.map(\.content) == ["a"])
    #expect(export.summary.recordsRepeated == 1)
    #expect(
      export.refusals == [
        "1:170 two comments have the id 'facebook:1_2'; the first one counts at /2"
      ])
  }

  @Test(arguments: [
    (
      #"{"a": 1, "b": {"c": 2}}"#,
      "1:1 the content has the shape of no known export: found the members 'a', 'b'"
    ),
    (
      #"[{"x": 1}]"#,
      "1:2 the content has the shape of no known export: found the members 'x' at /0"
    ),
    (#"{"error": {"message": "expired", "code": 190}}"#, ""),
  ])
  func `content of no known shape is an error, not an empty result`(
    input: String, expected: String
  ) {
    let export = ReadExport(input)
    #expect(export.comments == [])
    if expected.isEmpty {
      #expect(
        export.refusals == [
          "1:1 the file is an error answer of the platform, which cannot be read"
        ])
    } else {
      #expect(export.failure == expected)
    }
  }

  @Test func `an unknown record among known ones is refused`() {
    let export = ReadExport("[{\"x\": 1}, \(Self.facebook), {\"y\": 2}]")
    #expect(export.comments.count == 1)
    #expect(
      export.refusals == [
        "1:2 the record has the shape of no known kind of comment at /0",
        "1:103 the record has the shape of no known kind of comment at /2",
      ])
  }

  @Test func `an unknown record before a native comment is refused too`() {
    let export = ReadExport("[{\"x\": 1}, \(Self.good)]")
    #expect(export.comments.map(\.id) == ["1"])
    #expect(
      export.refusals == ["1:2 the record has the shape of no known kind of comment at /0"])
    let nothing = ReadExport("[{\"x\": 1}, {\"x\": NaN}]")
    #expect(nothing.failure?.hasPrefix("1:2 the content has the shape of no known export") == true)
  }

  @Test(arguments: ["[]", #"{"data": []}"#, #"{"format":"modtool-comments","comments":[]}"#])
  func `an export without comments is an answer`(input: String) {
    let export = ReadExport(input)
    #expect(export.failure == nil)
    #expect(export.comments == [])
    #expect(export.summary.recordsRefused == 0)
  }

  @Test func `files that cannot be opened say why`() throws {
    let folder = try ScratchFolder()
    let missing = #expect(throws: Diagnostic.self) {
      try FileSource(path: folder.path + "/finns-inte.json")
    }
    #expect(missing?.kind == .missingInput)
    #expect(missing?.message.en == "cannot read the file: there is no such file")
    let directory = #expect(throws: Diagnostic.self) { try FileSource(path: folder.path) }
    #expect(directory?.kind == .missingInput)
    #expect(directory?.message.en == "cannot read the file: it is a folder")
  }

  private static let facebook =
    #"{"id":"1_9","created_time":"2026-03-02T08:05:00+0000","message":"y","like_count":1,"a":0}"#
}
