/// The members of a `Comment`, which describes them: what a reader fills in before the comment is made.
struct CommentMembers: Hashable, Sendable {
  var id: CommentID
  var platform: Platform
  var channel: ChannelID?
  var post: PostID?
  var inReplyTo: CommentID?
  var author: Author?
  var isAuthorWithheld: Bool = false
  var published: Timestamp?
  var publishedPrecision = TimePrecision.exact
  var publishedRaw: String?
  var updated: Timestamp?
  var content: String
  var contentType = ContentType.plain
  var contentRaw: String?
  var isTruncated: Bool = false
  var language: String?
  var url: String?
  var counts = CommentCounts()
  var attachments: [Attachment] = []
  var state = CommentState.unknown
  var visibility = Visibility.unknown
  var actions: CommentActions?
  var source: CommentSource?
  var ext: [ExtensionMember] = []

  init(id: CommentID, platform: Platform, content: String) {
    self.id = id
    self.platform = platform
    self.content = content
  }
}
