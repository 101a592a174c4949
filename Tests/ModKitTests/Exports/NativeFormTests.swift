import ModKit
import Testing

@testable import ModKit

/// The native form is written and read back without loss.
@Suite struct NativeFormTests {
  @Test(arguments: 1...40)
  func `a comment is read back as it was written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var writer = NativeWriter()
    let envelope = NativeEnvelope(
      exported: Timestamp(secondsSince1970: 1_772_438_700), complete: seed.isMultiple(of: 2),
      platform: .facebook,
      channel: Channel(
        id: "100", name: "Exempelköpings kommun", url: nil, officialAuthorIDs: ["100", "7"],
        ext: [ExtensionMember(name: "unit", json: "\"kommunikation\"")]),
      ext: [ExtensionMember(name: "nyckel", json: "[1,{\"a\":null}]")])
    writer.header(envelope)
    var comments: [ModKit.Comment] = []
    for number in 0..<20 {
      let comment = randomComment(number, &generator)
      comments.append(comment)
      writer.line(comment)
    }
    let post = Post(
      id: "p1", platform: .x, channel: "100", url: "https://example.se/p1",
      published: Timestamp(secondsSince1970: 1_772_438_700), content: "Inlägg",
      ext: [ExtensionMember(name: "views", json: "12345678901234567890")])
    writer.line(post)
    let bytes = writer.writer.bytes
    for chunk in [Int.max, 7] {
      let export = ReadExport(MemorySource(bytes, chunk: chunk), limits: .init(chunk: 64))
      #expect(export.failure == nil)
      #expect(export.refusals == [])
      #expect(export.comments == comments, "seed \(seed)")
      #expect(export.posts == [post])
      #expect(export.summary.channel == envelope.channel)
      #expect(export.summary.exported == envelope.exported)
      #expect(export.summary.complete == envelope.complete)
      #expect(export.summary.ext == envelope.ext)
    }
    var document = NativeWriter(pretty: true)
    document.writer.beginObject()
    document.members(envelope)
    document.writer.name("comments")
    document.writer.beginArray()
    for comment in comments { document.object(comment) }
    document.writer.endArray()
    document.writer.endObject()
    #expect(ReadExport(document.writer.text).comments == comments)
    #expect(
      ReadExport(document.writer.text, limits: .init(chunk: 9, whole: 99)).comments == comments)
  }

  @Test func `defaults come from the header, and official accounts by their identifier`() {
    let export = ReadExport(
      """
      {"type":"header","format":"modtool-comments","version":"1.0","platform":"twitter","channel":{"id":"100","officialAuthorIds":["7"]}}
      {"type":"comment","id":"1","content":"a","author":{"id":"7","name":"Kommunen"}}
      {"type":"comment","id":"2","content":"b","author":null,"channel":"200"}
      {"type":"comment","id":"3","content":"c","platform":"okänd"}
      """)
    #expect(
      export.comments == [
        Comment(
          id: "1", platform: .x, channel: "100",
          author: Author(id: "7", name: "Kommunen", isOfficial: true), content: "a"),
        Comment(id: "2", platform: .x, channel: "200", isAuthorWithheld: true, content: "b"),
        Comment(id: "3", platform: .other("okänd"), channel: "100", content: "c"),
      ])
  }

  @Test func `unknown members are kept under ext`() {
    let export = ReadExport(
      #"{"id":"1","platform":"x","content":"a","extra":[1, 2],"ext":{"a":{"b":null}},"author":{"id":"7","verified":true},"counts":{"likes":1,"shares":2},"actions":{"pin":true}}"#
    )
    #expect(
      export.comments.first?.ext == [
        ExtensionMember(name: "extra", json: "[1, 2]"),
        ExtensionMember(name: "a", json: "{\"b\":null}"),
        ExtensionMember(name: "author.verified", json: "true"),
        ExtensionMember(name: "counts.shares", json: "2"),
        ExtensionMember(name: "actions.pin", json: "true"),
      ])
  }

  @Test func `markup is decoded, and stays beside the text`() {
    let export = ReadExport(
      #"{"id":"1","platform":"x","content":"<p>Jag ska <em>d&ouml;da</em> <b>dig</b></p>","contentType":"text/html"}"#
    )
    #expect(
      export.comments == [
        Comment(
          id: "1", platform: .x, content: "Jag ska döda dig",
          contentRaw: "<p>Jag ska <em>d&ouml;da</em> <b>dig</b></p>")
      ])
  }

  @Test func `a name means the same when it is written with escapes`() {
    let export = ReadExport(
      #"{"\u0069d":"1","platf\u006frm":"x","content":"a","author":{"n\u0061me":"Kim"}}"#)
    #expect(
      export.comments == [
        Comment(id: "1", platform: .x, author: Author(name: "Kim"), content: "a")
      ])
  }

  @Test func `unknown members can stand in one line, in whatever lines they were written`() {
    let export = ReadExport(
      #"""
      {
        "id": "1", "platform": "x", "content": "a",
        "reactions": {
          "wow": [
            1,
            "a\nb  \ud83d \ud83d\ude00 \\ud83d"
          ]
        }
      }
      """#)
    #expect(
      export.comments.first?.ext == [
        ExtensionMember(
          name: "reactions", json: #"{"wow": [1,"a\nb  \uFFFD \ud83d\ude00 \\ud83d"]}"#)
      ])
  }

  @Test(arguments: [
    #""exported":"2026-11-20T09:00:00""#, #""complete":"no""#, #""channel":5"#, #""ext":[1]"#,
    #""channel":{"id":"1","officialAuthorIds":"x"}"#, #""platform":"""#,
  ])
  func `what is wrong with the envelope is refused, and its comments are read`(member: String) {
    let comments = #""comments":[{"id":"1","platform":"x","content":"a"}]"#
    for text in [
      #"{"format":"modtool-comments",\#(member),\#(comments)}"#,
      #"{"format":"modtool-comments",\#(comments),\#(member)}"#,
    ] {
      let export = ReadExport(text)
      #expect(export.comments.map(\.id) == ["1"], "\(text)")
      #expect(export.refusals.count == 1, "\(text)")
      #expect(export.failure == nil)
    }
  }

  @Test(arguments: [
    (#""platform":"""#, "1:22 'platform' is empty at /platform"),
    (
      #""platform":"x","published":"9999-12-31T23:59:59-23:59""#,
      "1:38 'published': expected a time that exists, with its offset, such as 2026-03-02T09:05:00+01:00, found '9999-12-31T23:59:59-23:59' at /published"
    ),
  ])
  func `what could not be written again is refused`(members: String, refusal: String) {
    let export = ReadExport(#"{"id":"1",\#(members),"content":"a"}"#)
    #expect(export.refusals == [refusal])
  }

  @Test(arguments: [JSONStream.Limits(), JSONStream.Limits(chunk: 16, whole: 32)])
  func `an envelope is known by its comments when it does not name its form`(
    limits: JSONStream.Limits
  ) {
    let export = ReadExport(
      #"{"platform":"x","comments":[{"id":"1","platform":"x","content":"a"}]}"#, limits: limits)
    #expect(export.comments == [Comment(id: "1", platform: .x, content: "a")])
    #expect(export.refusals == [])
  }

  @Test func `nested answers are flattened`() {
    let export = ReadExport(
      #"""
      {"id":"1","platform":"x","post":"p","content":"a","replies":[
        {"id":"2","platform":"x","content":"b","replies":[{"id":"3","platform":"x","content":"c"}]},
        {"id":"4","platform":"x"}, {"id":"5","platform":"x","content":"e","inReplyTo":"2"}]}
      """#)
    #expect(export.comments.map(\.id.text) == ["1", "2", "5", "3"])
    #expect(export.comments.map { $0.inReplyTo?.text } == [nil, "1", "2", "2"])
    #expect(Set(export.comments.map(\.post)) == ["p"])
    #expect(export.refusals == ["3:3 the comment has no 'content' at /replies/1"])
  }

  @Test func `the record's bytes are there as received`() throws {
    let first = #"{"id":"1", "platform":"x" ,"content":"å\u00e5"}"#
    let reader = ExportReader(
      MemorySource(Array((first + "\n" + #"{"id":"2","platform":"x","content":"b"}"#).utf8)))
    _ = try reader.next()
    #expect(String(decoding: reader.recordBytes, as: UTF8.self) == first)
    #expect(reader.recordPlace == Place(file: "-", line: 1, column: 1))
    _ = try reader.next()
    #expect(reader.recordPlace?.line == 2)
  }

  @Test(arguments: [
    "2026-03-02T08:05:00Z", "2026-03-02t08:05:00z", "2026-03-02T08:05:00.123456Z",
    "2026-03-02T09:05:00+01:00", "2024-02-29T23:59:60Z", "2026-02-29T00:00:00Z",
    "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:05:00", "2026-03-02",
    "2026-03-02T08:05:00+0100", "2026-03-02 08:05:00Z", "2026-03-02T08:05:00.Z",
    "2026-3-02T08:05:00Z", "", "2026-03-02T08:05:00+24:00", "2026-00-02T08:05:00Z",
    "9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00Z", "2026-03-02T08:05:00Zx",
  ])
  func `the fast time parser agrees with the calendar's`(text: String) {
    let bytes = Array(("x" + text + "x").utf8)
    let fast = rfc3339Timestamp(bytes.span, 1..<bytes.count - 1)
    #expect(fast == Timestamp(rfc3339: text))
  }

  private func randomComment(
    _ number: Int, _ generator: inout SeededGenerator
  ) -> ModKit.Comment {
    let texts = [
      "", "Hej!", "a\"b\\c\n\t\u{0}\u{7F}", "å😀\u{202E}x\u{2028}", "</script>", "e\u{301}",
      String(repeating: "lång ", count: 50),
    ]
    func text() -> String { texts.randomElement(using: &generator) ?? "" }
    func maybe<Value>(_ value: Value) -> Value? {
      Bool.random(using: &generator) ? value : nil
    }
    func time() -> Timestamp {
      Timestamp(secondsSince1970: Int.random(in: 0...4_000_000_000, using: &generator))
    }
    let author = Author(
      id: maybe(AuthorID("7\(number)")), name: maybe(text()), handle: maybe(text()),
      url: maybe(text()),
      isOfficial: Bool.random(using: &generator))
    let hasAuthor = Bool.random(using: &generator)
    var comment = Comment(
      id: CommentID("facebook:\(number)"),
      platform: ([.other("någon")] + Platform.known).randomElement(using: &generator) ?? .x,
      channel: "100", content: text())
    comment.post = maybe("p1")
    comment.inReplyTo = maybe("facebook:0")
    comment.author = hasAuthor ? author : nil
    comment.isAuthorWithheld = !hasAuthor && Bool.random(using: &generator)
    if comment.author?.id == "7" { comment.author?.isOfficial = true }
    comment.published = maybe(time())
    comment.publishedPrecision = TimePrecision.allCases.randomElement(using: &generator) ?? .exact
    comment.publishedRaw = maybe(text())
    comment.updated = maybe(time())
    comment.contentRaw = maybe(text())
    comment.isTruncated = Bool.random(using: &generator)
    comment.language = maybe("sv")
    comment.url = maybe("https://example.se/?a=1&b=\(number)")
    comment.counts = CommentCounts(
      likes: maybe(number), replies: maybe(0), reports: maybe(Int(Int32.max)))
    for kind in Attachment.Kind.allCases where Bool.random(using: &generator) {
      comment.attachments.append(
        Attachment(
          kind, url: maybe("https://example.se/x"), alt: maybe(text()),
          ext: Bool.random(using: &generator) ? [ExtensionMember(name: "w", json: "640")] : []))
    }
    comment.state = CommentState.allCases.randomElement(using: &generator) ?? .unknown
    comment.visibility = Visibility.allCases.randomElement(using: &generator) ?? .unknown
    if Bool.random(using: &generator) {
      comment.actions = CommentActions(
        delete: maybe(true), hide: maybe(false), reply: maybe(true),
        privateReplyUntil: maybe(time()), block: maybe(true), report: maybe(false))
    }
    if Bool.random(using: &generator) {
      comment.source = CommentSource(
        file: maybe("feed.json"), pointer: maybe("/data/0"), line: maybe(7),
        sha256: maybe(String(repeating: "0f", count: 32)),
        ext: Bool.random(using: &generator) ? [ExtensionMember(name: "x", json: "{}")] : [])
    }
    if Bool.random(using: &generator) {
      comment.ext = [
        ExtensionMember(name: "å\"", json: "{\"b\":[1.50,true]}"),
        ExtensionMember(name: "tal", json: "12345678901234567890"),
      ]
    }
    return comment
  }
}
