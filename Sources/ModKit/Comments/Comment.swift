/// One comment as every part of modtool sees it, whatever platform it came from.
///
///     Comment(id: "facebook:200_4001", platform: .facebook, content: "Tack!")
///
/// Only `id`, `platform` and `content` are always there. Source: the native form, `modtool schema comments`.
///
/// Its two dozen members stand outside the value, so that to pass a comment on is to pass one reference; a copy that
/// is changed gets members of its own.
public struct Comment: Hashable, Sendable {
  /// Always one element: an array is the only box that is sendable, shared until changed and changed in place.
  private var box: [CommentMembers]

  /// Unique in an export.
  public var id: CommentID {
    get { box[0].id }
    set { box[0].id = newValue }
  }
  /// Where it was written.
  public var platform: Platform {
    get { box[0].platform }
    set { box[0].platform = newValue }
  }
  /// The account it was written to.
  public var channel: ChannelID? {
    get { box[0].channel }
    set { box[0].channel = newValue }
  }
  /// The post it hangs under.
  public var post: PostID? {
    get { box[0].post }
    set { box[0].post = newValue }
  }
  /// The comment it answers; nil at the top of a thread. The answered comment may be missing.
  public var inReplyTo: CommentID? {
    get { box[0].inReplyTo }
    set { box[0].inReplyTo = newValue }
  }
  /// Who wrote it; nil when the platform withheld the author or the export leaves authors out.
  public var author: Author? {
    get { box[0].author }
    set { box[0].author = newValue }
  }
  /// What tells the author's account from others: the id, else the handle; the other members are not copied for it.
  var account: String? { box[0].author?.id?.text ?? box[0].author?.handle }
  /// Whether the author is marked as one who answers for the municipality.
  var isByOfficial: Bool { box[0].author?.isOfficial ?? false }
  /// The platform says that there is an author and does not name them (`"author": null`).
  public var isAuthorWithheld: Bool {
    get { box[0].isAuthorWithheld }
    set { box[0].isAuthorWithheld = newValue }
  }
  /// When it was published.
  public var published: Timestamp? {
    get { box[0].published }
    set { box[0].published = newValue }
  }
  /// How far `published` can be trusted.
  public var publishedPrecision: TimePrecision {
    get { box[0].publishedPrecision }
    set { box[0].publishedPrecision = newValue }
  }
  /// The time as the platform wrote it, kept when `published` is estimated or needed an assumption.
  public var publishedRaw: String? {
    get { box[0].publishedRaw }
    set { box[0].publishedRaw = newValue }
  }
  /// When it was last edited, if it was.
  public var updated: Timestamp? {
    get { box[0].updated }
    set { box[0].updated = newValue }
  }
  /// The text to judge: plain, with repaired letters and decoded markup.
  public var content: String {
    get { box[0].content }
    set { box[0].content = newValue }
  }
  /// What `content` is written in.
  public var contentType: ContentType {
    get { box[0].contentType }
    set { box[0].contentType = newValue }
  }
  /// The text as received, kept when `content` differs from it.
  public var contentRaw: String? {
    get { box[0].contentRaw }
    set { box[0].contentRaw = newValue }
  }
  /// The export holds only the beginning of the text.
  public var isTruncated: Bool {
    get { box[0].isTruncated }
    set { box[0].isTruncated = newValue }
  }
  /// The language the platform or the author names, as a BCP 47 tag.
  public var language: String? {
    get { box[0].language }
    set { box[0].language = newValue }
  }
  /// The public address.
  public var url: String? {
    get { box[0].url }
    set { box[0].url = newValue }
  }
  /// What was counted.
  public var counts: CommentCounts {
    get { box[0].counts }
    set { box[0].counts = newValue }
  }
  /// Pictures, films, links and files that hang on it.
  public var attachments: [Attachment] {
    get { box[0].attachments }
    set { box[0].attachments = newValue }
  }
  /// Whether visitors see it.
  public var state: CommentState {
    get { box[0].state }
    set { box[0].state = newValue }
  }
  /// For whom it was written.
  public var visibility: Visibility {
    get { box[0].visibility }
    set { box[0].visibility = newValue }
  }
  /// What the account's owner can do with exactly this comment, where something is known.
  public var actions: CommentActions? {
    get { box[0].actions }
    set { box[0].actions = newValue }
  }
  /// Where the record stood, as the native form states it or as the importer found it.
  public var source: CommentSource? {
    get { box[0].source }
    set { box[0].source = newValue }
  }
  /// Members modtool does not know, in the order read: lost by nothing that reads and writes comments.
  public var ext: [ExtensionMember] {
    get { box[0].ext }
    set { box[0].ext = newValue }
  }

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
    var members = CommentMembers(id: id, platform: platform, content: content)
    members.channel = channel
    members.post = post
    members.inReplyTo = inReplyTo
    members.author = author
    members.isAuthorWithheld = isAuthorWithheld
    members.published = published
    members.publishedPrecision = publishedPrecision
    members.publishedRaw = publishedRaw
    members.updated = updated
    members.contentType = contentType
    members.contentRaw = contentRaw
    members.isTruncated = isTruncated
    members.language = language
    members.url = url
    members.counts = counts
    members.attachments = attachments
    members.state = state
    members.visibility = visibility
    members.actions = actions
    members.source = source
    members.ext = ext
    self.init(members)
  }

  /// Takes its members as they are.
  init(_ members: CommentMembers) {
    box = [members]
  }

  /// Takes its members as `fill` leaves them, which works on them where they stay.
  init<Failure>(
    _ members: CommentMembers, _ fill: (inout CommentMembers) throws(Failure) -> Void
  ) throws(Failure) {
    box = [members]
    try fill(&box[0])
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
  /// Markup, which is decoded when it is read.
  case html = "text/html"
}
