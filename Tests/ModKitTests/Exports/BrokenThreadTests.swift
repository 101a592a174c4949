import Testing

@testable import ModKit

/// What is broken in a comment does not take the answers in it along.
@Suite struct BrokenThreadTests {
  /// A Facebook feed: one post, two comments, of which the second has two answers.
  private static let facebook = """
    {"data": [{"id": "100_200", "created_time": "2026-03-02T08:00:00+0000", "message": "INLÄGG",
     "comments": {"data": [
      {"id": "200_1", "created_time": "2026-03-02T08:01:00+0000", "message": "ett"},
      {"id": "200_2", "created_time": "TID", "message": "TEXT", "from": {"id": "7", "name": "NAMN"},
       "comments": {"data": [
        {"id": "200_3", "created_time": "2026-03-02T08:03:00+0000", "message": "tre"},
        {"id": "200_4", "created_time": "2026-03-02T08:04:00+0000", "message": "fyra"}]}}]}}]}
    """

  /// `facebook` with one text replaced by bytes.
  private static func read(
    _ text: String, _ changes: [(String, [UInt8])], chunk: Int = .max
  ) -> ReadExport {
    var bytes = Array(text.utf8)
    for (old, new) in changes {
      let wanted = Array(old.utf8)
      let place = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
      bytes.replaceSubrange(place..<place + wanted.count, with: new)
    }
    return ReadExport(MemorySource(bytes, name: "test", chunk: chunk))
  }

  private static func threads(_ export: ReadExport) -> [String] {
    export.comments.map { comment in
      comment.id.text + (comment.inReplyTo.map { " → \($0)" } ?? "")
        + (comment.post.map { " under \($0)" } ?? "")
    }
  }

  private static let time = Array("2026-03-02T08:02:00+0000".utf8)

  @Test(
    arguments: [
      ([("TID", time), ("TEXT", [0x68, 0xE5])], "4:76 the text is not valid UTF-8"),
      ([("TID", time), ("TEXT", [0x68, 0x02])], "4:76 the control character byte 0x02"),
      ([("TID", time), ("TEXT", [0x5C, 0x78])], "4:75 unknown escape sequence in a string"),
      ([("TID", time), ("NAMN", [0xE5])], "4:111 the text is not valid UTF-8"),
      ([("TID", time), ("TEXT", [0xE5]), ("NAMN", [0xE5])], "4:75 the text is not valid UTF-8"),
      (
        [("TID", time), ("\"TEXT\"", Array("null".utf8))],
        "4:74 'message': expected the comment's text"
      ),
      (
        [("TID", time), ("\"message\": \"TEXT\"", Array("\"\u{01}\": 1".utf8))], "4:64 the control"
      ),
      (
        [("TID", Array("2026-13-02T08:02:00+0000".utf8))],
        "4:35 'created_time': expected a time that exists"
      ),
    ] as [([(String, [UInt8])], String)])
  func `the answers to a refused comment are read`(
    changes: [(String, [UInt8])], expected: String
  ) {
    for chunk in [Int.max, 7] {
      let export = Self.read(Self.facebook, changes, chunk: chunk)
      #expect(
        Self.threads(export) == [
          "facebook:200_1 under 200", "facebook:200_3 → facebook:200_2 under 200",
          "facebook:200_4 → facebook:200_2 under 200",
        ])
      #expect(export.refusals.count == 1)
      #expect(export.refusals.first?.hasPrefix(expected) == true, "\(export.refusals)")
      #expect(export.failure == nil)
      #expect(export.summary.incompleteness == [.refusedRecords])
    }
  }

  @Test func `a comment is not lost with a broken answer in it`() {
    for text in [[0xE5], [0x01]] as [[UInt8]] {
      let export = Self.read(Self.facebook, [("TID", Self.time), ("tre", text)])
      #expect(
        Self.threads(export) == [
          "facebook:200_1 under 200", "facebook:200_2 under 200",
          "facebook:200_4 → facebook:200_2 under 200",
        ])
      #expect(export.posts.map(\.content) == ["INLÄGG"])
      #expect(export.refusals.count == 1)
      #expect(
        export.refusals.first?.hasSuffix("/data/0/comments/data/1/comments/data/0/message") == true)
    }
  }

  @Test func `a broken identifier is nobody's`() {
    let export = Self.read(
      Self.facebook, [("TID", Self.time), ("\"200_2\"", Array("\"2".utf8) + [0xE5, 0x22])])
    #expect(
      Self.threads(export) == [
        "facebook:200_1 under 200", "facebook:200_3 under 200", "facebook:200_4 under 200",
      ])
    #expect(export.refusals.count == 1)
  }

  @Test func `the comments under a refused post are read`() {
    for text in [[0xE5], [0x01]] as [[UInt8]] {
      let export = Self.read(Self.facebook, [("TID", Self.time), ("INLÄGG", text)])
      #expect(export.comments.count == 4)
      #expect(export.refusals.count == 1)
      #expect(export.comments[2].inReplyTo == "facebook:200_2")
      #expect(export.comments[2].channel == "100")
    }
    let dated = Self.read(
      Self.facebook, [("TID", Self.time), ("08:00:00+0000", Array("25:00:00+0000".utf8))])
    #expect(dated.comments.count == 4)
    #expect(dated.refusals.count == 1)
  }

  @Test func `what is wrong with the structure of a broken comment ends with it`() {
    let export = Self.read(
      Self.facebook,
      [("TID", Self.time), ("\"TEXT\"", Array("\"\u{01}\"".utf8)), ("\"7\",", Array("7 8,".utf8))])
    #expect(export.comments.map(\.id) == ["facebook:200_1"])
    #expect(export.refusals.count == 1)
    #expect(export.failure == nil)
    #expect(!export.summary.isComplete)
  }

  @Test func `a comment of unknown shape among answers is refused, the answers to it are read`() {
    let export = Self.read(
      Self.facebook,
      [
        ("\"created_time\": \"TID\", \"message\"", Array("\"TID\"".utf8)),
        ("\"INLÄGG\"", Array("NaN".utf8)),
      ])
    #expect(export.comments.count == 3)
    #expect(export.refusals.count == 2)
  }

  @Test(arguments: [
    (
      """
      {"kind":"youtube#commentThreadListResponse","items":[{"kind":"youtube#commentThread","id":"A",
      "snippet":{"totalReplyCount":2,"topLevelComment":{"kind":"youtube#comment","id":"A","snippet":
      {"textOriginal":"x","publishedAt":"TID"}}},"replies":{"comments":[
      {"kind":"youtube#comment","id":"A.1","snippet":{"textOriginal":"y","parentId":"A"}},
      {"kind":"youtube#comment","id":"A.2","snippet":{"textOriginal":"z","parentId":"A"}}]}}]}
      """, ["youtube:A.1 → youtube:A", "youtube:A.2 → youtube:A"]
    ),
    (
      """
      {"data":[{"id":"9","text":"x","timestamp":"TID","replies":{"data":[
      {"id":"10","text":"y","timestamp":"2026-03-02T08:00:00+0000"}]}}]}
      """, ["instagram:10 → instagram:9"]
    ),
    (
      """
      [{"id":9,"text":"TID","created_at":9999999999999999,"owner":{"id":"1"},"answers":[
      {"id":10,"text":"y","created_at":1772438700,"owner":{"id":"2"}}]}]
      """, ["instagram:10 → instagram:9"]
    ),
    (
      """
      {"format":"modtool-comments","platform":"blog","comments":[
      {"id":"a","content":"x","published":"TID","replies":[{"id":"b","content":"y","replies":[
      {"id":"c","content":"z"}]}]}]}
      """, ["b → a", "c → b"]
    ),
    (
      """
      {"id":"0","platform":"blog","content":"först"}
      {"id":"a","platform":"blog","post":"P","content":"x","published":"TID","attachments":[{"url":"u"}],\
      "replies":[{"id":"b","platform":"blog","content":"y"}]}
      {"id":"d","platform":"blog","content":"sist"}
      """, ["0", "b → a under P", "d"]
    ),
    (
      """
      [{"kind":"t1","data":{"id":"a","body":"x","created_utc":"TID","replies":{"kind":"Listing","data":
      {"children":[{"kind":"t1","data":{"id":"b","body":"y","parent_id":"t1_a"}}]}}}}]
      """, ["reddit:b → reddit:a"]
    ),
  ])
  func `answers are read in every form that nests them`(input: String, expected: [String]) {
    for broken in [Array("i går".utf8), [0xE5], [0x01]] as [[UInt8]] {
      let export = Self.read(input, [("TID", broken)])
      #expect(Self.threads(export) == expected, "\(broken)")
      #expect(export.refusals.count == 1, "\(export.refusals)")
      #expect(export.failure == nil)
      #expect(!export.summary.isComplete)
    }
  }

  @Test func `an input that is cut off is not complete`() {
    let export = ReadExport(String(Self.facebook.prefix(400)))
    #expect(export.failure != nil)
    #expect(export.summary.incompleteness == [.unread])
  }
}
