import ModKit
import Testing

@testable import ModKit

/// What single records of a platform mean, beyond the thread that all platforms share.
@Suite struct ImporterTests {
  @Test func `a map of identifiers is followed`() {
    let export = ReadExport(
      """
      {"200_1": {"data": [{"id": "1_2", "created_time": "2026-03-02T08:05:00+0000", "message": "a", "like_count": 0}]},
       "200_2": {"id": "200_2", "created_time": "2026-03-02T08:00:00+0000", "message": "inlägg", "from": {"id": "200"},
                 "comments": {"data": [{"id": "2_3", "created_time": "2026-03-02T08:06:00+0000", "message": "b"}]}}}
      """)
    #expect(export.comments.map(\.id.text) == ["facebook:1_2", "facebook:2_3"])
    #expect(export.comments.map { $0.post?.text } == ["1", "2"])
    #expect(export.posts.map(\.id.text) == ["2"])
    #expect(export.comments[0].source?.pointer == "/200_1/data/0")
    #expect(export.comments[1].source?.pointer == "/200_2/comments/data/0")
  }

  @Test func `a visitor's post on the page is moderated as a comment`() {
    let export = ReadExport(
      """
      {"data": [{"id": "100_5", "created_time": "2026-03-02T08:00:00+0000", "message": "Jag undrar",
        "from": {"id": "300", "name": "Kim"}, "permalink_url": "https://www.facebook.com/100/posts/5"}]}
      """)
    #expect(export.comments.map(\.id.text) == ["facebook:100_5"])
    #expect(export.comments.first?.author?.isOfficial == false)
    #expect(export.comments.first?.channel == "100")
    #expect(export.posts.map(\.id.text) == ["5"])
  }

  @Test func `what can be done with a comment follows the platform, its age and the export`() {
    let comment = { (extra: String) in
      ReadExport(
        """
        [{"id": "1_2", "created_time": "2026-03-02T08:00:00+0000", "message": "a"\(extra)}]
        """
      ).comments.first?.actions
    }
    let usual = CommentActions(
      delete: true, hide: true, privateReplyUntil: Timestamp(rfc3339: "2026-03-09T08:00:00Z"))
    #expect(comment(", \"like_count\": 0") == usual)
    var limited = usual
    limited.hide = false
    limited.delete = false
    limited.privateReplyUntil = nil
    #expect(
      comment(", \"can_hide\": false, \"can_remove\": false, \"can_reply_privately\": false")
        == limited)
    #expect(
      CommentActions(platform: .x, published: Timestamp(secondsSince1970: 0))
        == CommentActions(delete: false))
  }

  @Test func `webhook events are folded in order`() {
    let event = { (verb: String, text: String) in
      """
      {"object":"page","entry":[{"id":"100","time":1772438702,"changes":[{"field":"feed","value":{"item":"comment","verb":"\(verb)","comment_id":"1_2","post_id":"100_1","parent_id":"100_1","created_time":1772438700,"message":"\(text)","from":{"id":"300","name":"Kim"}}}]}]}
      """
    }
    let read = { (verbs: [(String, String)]) in
      ReadExport(verbs.map { event($0.0, $0.1) }.joined(separator: "\n"))
    }
    let hidden = read([("add", "a"), ("hide", ""), ("edited", "b")])
    #expect(hidden.comments.map(\.content) == ["b"])
    #expect(hidden.comments.first?.state == .hidden)
    #expect(hidden.comments.first?.updated == Timestamp(secondsSince1970: 1_772_438_702))
    #expect(read([("add", "a"), ("hide", ""), ("unhide", "")]).comments.first?.state == .visible)
    #expect(read([("add", "a"), ("remove", "")]).comments.first?.state == .removed)
    #expect(read([("edited", "b")]).comments.map(\.content) == ["b"])
    let lost = read([("hide", ""), ("remove", "")])
    #expect(lost.comments == [])
    #expect(
      lost.summary.remarks.map(\.message.en) == [
        "2 events are about comments that are not in the log"
      ])
  }

  @Test func `the record of an edited comment is the event that brought its text`() throws {
    let event = { (verb: String, text: String) in
      """
      {"object":"page","entry":[{"id":"100","time":1772438702,"changes":[{"field":"feed","value":{"item":"comment","verb":"\(verb)","comment_id":"1_2","post_id":"100_1","parent_id":"100_1","created_time":1772438700,"message":"\(text)","from":{"id":"300","name":"Kim"}}}]}]}
      """
    }
    let events = [
      event("add", "Snyggt jobbat!"), event("edited", "Hoppas ni dör"), event("edited", "Bra!"),
      event("add", "Snyggt jobbat!"),
    ]
    let reader = ExportReader(MemorySource(Array(events.joined(separator: "\n").utf8)))
    guard case .comment(let comment) = try reader.next() else {
      Issue.record("no comment")
      return
    }
    #expect(comment.content == "Bra!")
    #expect(comment.source?.line == 3)
    #expect(
      comment.ext == [
        ExtensionMember(name: "earlierContent", json: #"["Snyggt jobbat!","Hoppas ni dör"]"#)
      ])
    #expect(String(decoding: reader.recordBytes, as: UTF8.self).contains(#""message":"Bra!""#))
    #expect(reader.recordPlace?.line == 3)
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [JSONStream.Limits(), JSONStream.Limits(chunk: 16, whole: 32)])
  func `a comment's line is that of its record, however the file is read`(
    limits: JSONStream.Limits
  ) {
    let export = ReadExport(
      """
      {
        "data": [
          {"id": "1_2", "created_time": "2026-03-02T08:00:00+0000", "message": "a",

           "like_count": 0,
           "comments": {"data": [
              {"id": "1_3", "created_time": "2026-03-02T08:01:00+0000", "message": "b", "like_count": 0}]}},
          {"id": "1_4", "created_time": "2026-03-02T08:02:00+0000", "message": "c", "like_count": 0}]}
      """, limits: limits)
    #expect(export.comments.map(\.source?.line) == [3, 7, 8])
  }

  @Test func `an Instagram event takes the time of its delivery`() {
    let export = ReadExport(
      """
      {"object":"instagram","entry":[{"id":"900","time":1772438702,"changes":[{"field":"comments","value":{"id":"7","text":"hej","from":{"id":"900","username":"exempelkoping"},"media":{"id":"55"},"parent_id":"6"}}]}]}
      """)
    let comment = export.comments.first
    #expect(comment?.id == "instagram:7")
    #expect(comment?.inReplyTo == "instagram:6")
    #expect(comment?.post == "55")
    #expect(comment?.author == Author(id: "900", handle: "exempelkoping", isOfficial: true))
    #expect(comment?.published == Timestamp(secondsSince1970: 1_772_438_702))
  }

  @Test func `a token in a next address reaches no output`() throws {
    let text = """
      {"data": [{"id": "1_2", "created_time": "2026-03-02T08:00:00+0000", "message": "a", "like_count": 0,
        "permalink_url": "https://x.example/?access_token=HEMLIG&a=1",
        "comments": {"data": [], "paging": {"next": "https://x.example/?access_token=HEMLIG"}}}],
       "paging": {"next": "https://x.example/?access_token=HEMLIG"}}
      """
    let reader = ExportReader(MemorySource(Array(text.utf8)))
    let item = try reader.next()
    #expect(!String(describing: item).contains("HEMLIG"))
    #expect(!String(decoding: reader.recordBytes, as: UTF8.self).contains("HEMLIG"))
    #expect(try reader.next() == nil)
    #expect(!String(describing: reader.summary).contains("HEMLIG"))
    #expect(reader.summary.incompleteness == [.nextPage])
  }

  @Test(arguments: [
    (
      "{\"comments\":[{\"commentHex\":\"a\",\"commenterHex\":\"k\",\"markdown\":\"hej\",\"parentHex\":\"root\",\"creationDate\":\"2026-03-02T08:05:00.1Z\",\"url\":\"/x\"}],\"commenters\":[{\"commenterHex\":\"k\",\"name\":\"Kim\",\"isModerator\":true}]}",
      "commento:a | Kim | official | hej"
    ),
    (
      "{\"version\":1,\"users\":[],\"readers\":[]}\n{\"id\":\"r\",\"pid\":\"\",\"text\":\"<p>hej</p>\",\"user\":{\"name\":\"Kim\",\"id\":\"u\",\"admin\":false},\"locator\":{\"site\":\"s\",\"url\":\"https://example.se/x\"},\"time\":\"2026-03-02T08:05:00Z\"}",
      "remark42:r | Kim | visitor | hej"
    ),
    (
      "[{\"id\":17,\"created_at\":1772438700,\"text\":\"hej\",\"owner\":{\"id\":\"5\",\"username\":\"kim\",\"full_name\":\"Kim\"},\"likes_count\":1,\"answers\":[]}]",
      "instagram:17 | Kim | visitor | hej"
    ),
    (
      "{\"cid\":\"Ug1\",\"text\":\"hej\",\"time\":\"2 years ago\",\"author\":\"Kim\",\"channel\":\"UC1\",\"votes\":\"3\",\"time_parsed\":1772438700.5}",
      "youtube:Ug1 | Kim | visitor | hej"
    ),
    (
      "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"type\":\"OrderedCollection\",\"orderedItems\":[{\"type\":\"Create\",\"actor\":\"https://s.example/users/kim\",\"object\":{\"id\":\"https://s.example/1\",\"type\":\"Note\",\"attributedTo\":\"https://s.example/users/kim\",\"content\":\"<p>hej</p>\",\"published\":\"2026-03-02T08:05:00Z\",\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"]}}]}",
      "mastodon:https://s.example/1 | - | visitor | hej"
    ),
    (
      "{\"data\":[{\"id\":\"9\",\"event_type\":\"MessageCreate\",\"text\":\"hej\",\"sender_id\":\"5\",\"created_at\":\"2026-03-02T08:05:00.000Z\"}]}",
      "x:9 | - | visitor | hej"
    ),
    (
      "{\"_id\":{\"$oid\":\"65\"},\"storyID\":\"s\",\"authorID\":\"5\",\"revisions\":[{\"body\":\"hej\"}],\"status\":\"NONE\",\"createdAt\":{\"$date\":{\"$numberLong\":\"1772438700000\"}}}",
      "coral:65 | - | visitor | hej"
    ),
  ])
  func `smaller formats are read`(input: String, expected: String) {
    let export = ReadExport(input)
    #expect(export.failure == nil)
    #expect(export.refusals == [])
    let lines = export.comments.map {
      "\($0.id) | \($0.author?.name ?? "-") | \($0.author?.isOfficial == true ? "official" : "visitor") | \($0.content)"
    }
    #expect(lines == [expected])
    #expect(export.comments.allSatisfy { $0.published != nil })
  }

  @Test func `a text in HTML is kept as received beside its plain form`() {
    let export = ReadExport(
      """
      [{"id":1,"post":2,"parent":0,"author":0,"author_name":"Kim &amp; Co","date_gmt":"2026-03-02T08:05:00","content":{"rendered":"<p>1 &lt; 2</p>"},"status":"spam","type":"comment"},
       {"id":2,"post":2,"parent":0,"author_name":"","content":{"rendered":"x"},"type":"pingback"}]
      """)
    #expect(export.comments.map(\.content) == ["1 < 2"])
    #expect(export.comments.map(\.contentRaw) == ["<p>1 &lt; 2</p>"])
    #expect(export.comments.first?.author?.name == "Kim & Co")
    #expect(export.comments.first?.state == .spam)
  }
}
