/// One comment as every part of modtool sees it, whatever platform it came from.
///
///     Comment(id: "facebook:200_4001", platform: .facebook, content: "Tack!")
///
/// Only `id`, `platform` and `content` are always there. Source: the native form, `modtool schema comments`.
public struct Comment: Hashable, Sendable {
  /// Unique in an export.
  public var id: CommentID
  /// Where it was written.
  public var platform: Platform
  /// The account it was written to.
  public var channel: ChannelID?
  /// The post it hangs under.
  public var post: PostID?
  /// The comment it answers; nil at the top of a thread. The answered comment may be missing.
  public var inReplyTo: CommentID?
  /// Who wrote it; nil when the platform withheld the author or the export leaves authors out.
  public var author: Author?
  /// The platform says that there is an author and does not name them (`"author": null`).
  public var isAuthorWithheld: Bool
  /// When it was published.
  public var published: Timestamp?
  /// How far `published` can be trusted.
  public var publishedPrecision: TimePrecision
  /// The time as the platform wrote it, kept when `published` is estimated or needed an assumption.
  public var publishedRaw: String?
  /// When it was last edited, if it was.
  public var updated: Timestamp?
  /// The text to judge: plain, with repaired letters and decoded markup.
  public var content: String
  /// What `content` is written in.
  public var contentType: ContentType
  /// The text as received, kept when `content` differs from it.
  public var contentRaw: String?
  /// The export holds only the beginning of the text.
  public var isTruncated: Bool
  /// The language the platform or the author names, as a BCP 47 tag.
  public var language: String?
  /// The public address.
  public var url: String?
  /// What was counted.
  public var counts: CommentCounts
  /// Pictures, films, links and files that hang on it.
  public var attachments: [Attachment]
  /// Whether visitors see it.
  public var state: CommentState
  /// For whom it was written.
  public var visibility: Visibility
  /// What the account's owner can do with exactly this comment, where something is known.
  public var actions: CommentActions?
  /// Where the record stood, as the native form states it or as the importer found it.
  public var source: CommentSource?
  /// Members modtool does not know, in the order read: lost by nothing that reads and writes comments.
  public var ext: [ExtensionMember]

  /// Makes a comment; everything a platform may leave out has a default.
  public init(
    id: CommentID, platform: Platform, channel: ChannelID? = nil, post: PostID? = nil,
    inReplyTo: CommentID? = nil, author: Author? = nil, isAuthorWithheld: Bool = false,
    published: Timestamp? = nil, publishedPrecision: TimePrecision = .exact,
    publishedRaw: String? = nil, updated: Timestamp? = nil, content: String,
    contentType: ContentType = .plain, contentRaw: String? = nil, isTruncated: Bool = false,
    language: String? = nil, url: String? = nil, counts: CommentCounts = CommentCounts(),
    attachments: [Attachment] = [], state: CommentState = .unknown,
    visibility: Visibility = .unknown, actions: CommentActions? = nil,
    source: CommentSource? = nil, ext: [ExtensionMember] = []
  ) {
    self.id = id
    self.platform = platform
    self.channel = channel
    self.post = post
    self.inReplyTo = inReplyTo
    self.author = author
    self.isAuthorWithheld = isAuthorWithheld
    self.published = published
    self.publishedPrecision = publishedPrecision
    self.publishedRaw = publishedRaw
    self.updated = updated
    self.content = content
    self.contentType = contentType
    self.contentRaw = contentRaw
    self.isTruncated = isTruncated
    self.language = language
    self.url = url
    self.counts = counts
    self.attachments = attachments
    self.state = state
    self.visibility = visibility
    self.actions = actions
    self.source = source
    self.ext = ext
  }
}

/// A member that the native form does not define, kept as it was written.
public struct ExtensionMember: Hashable, Sendable {
  /// The member's name.
  public var name: String
  /// Its value, one JSON value as written.
  public var json: String

  /// Pairs a name with the text of one JSON value.
  public init(name: String, json: String) {
    self.name = name
    self.json = json
  }
}

/// How far a time can be trusted.
public enum TimePrecision: String, CaseIterable, Hashable, Sendable {
  /// The platform's own clock.
  case exact
  /// Computed from words such as "two months ago": too rough for a deadline.
  case estimated
}

/// What a text is written in.
public enum ContentType: String, CaseIterable, Hashable, Sendable {
  /// Text that means what it says.
  case plain = "text/plain"
  /// Markup that was not decoded.
  case html = "text/html"
}
