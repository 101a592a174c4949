/// Writes comments, posts and headers in the native form, members always in the same order.
///
///     var output = NativeWriter()
///     output.header(summary)
///     output.line(comment)
///     output.writer.text   // NDJSON
///
/// What a reader made of these lines equals what was written.
public struct NativeWriter {
  /// What was written so far.
  public var writer: JSONWriter

  /// Makes a writer; `pretty` is for one JSON document, not for lines.
  public init(pretty: Bool = false) {
    writer = JSONWriter(pretty: pretty)
  }

  /// One line of NDJSON with a comment.
  public mutating func line(_ comment: Comment) {
    object(comment, type: "comment")
    writer.newline()
  }

  /// One line of NDJSON with a post.
  public mutating func line(_ post: Post) {
    object(post, type: "post")
    writer.newline()
  }

  /// The first line of NDJSON.
  public mutating func header(_ envelope: NativeEnvelope) {
    writer.beginObject()
    writer.member("type", "header")
    members(envelope)
    writer.endObject()
    writer.newline()
  }

  /// A comment as an object; `type` only in NDJSON.
  public mutating func object(_ comment: Comment, type: String? = nil) {
    writer.beginObject()
    if let type { writer.member("type", type) }
    writer.member("id", comment.id.text)
    writer.member("platform", comment.platform.name)
    member("channel", comment.channel?.text)
    member("post", comment.post?.text)
    writer.member("inReplyTo", comment.inReplyTo?.text)
    author(of: comment)
    writer.member("published", comment.published?.description)
    if comment.publishedPrecision != .exact {
      writer.member("publishedPrecision", comment.publishedPrecision.rawValue)
    }
    member("publishedRaw", comment.publishedRaw)
    member("updated", comment.updated?.description)
    writer.member("content", comment.content)
    writer.member("contentType", comment.contentType.rawValue)
    member("contentRaw", comment.contentRaw)
    if comment.isTruncated { writer.member("truncated", true) }
    member("language", comment.language)
    member("url", comment.url)
    counts(comment.counts)
    attachments(comment.attachments)
    writer.member("state", comment.state.rawValue)
    if comment.visibility != .unknown {
      writer.member("visibility", comment.visibility.rawValue)
    }
    if let actions = comment.actions { write(actions) }
    if let source = comment.source { write(source) }
    ext(comment.ext)
    writer.endObject()
  }

  /// A post as an object.
  public mutating func object(_ post: Post, type: String? = nil) {
    writer.beginObject()
    if let type { writer.member("type", type) }
    writer.member("id", post.id.text)
    writer.member("platform", post.platform.name)
    member("channel", post.channel?.text)
    member("url", post.url)
    writer.member("published", post.published?.description)
    member("content", post.content)
    ext(post.ext)
    writer.endObject()
  }

  /// The members of an envelope, all but its lists.
  public mutating func members(_ envelope: NativeEnvelope) {
    writer.member("format", "modtool-comments")
    writer.member("version", "1.0")
    member("exported", envelope.exported?.description)
    completeness(envelope)
    member("platform", envelope.platform?.name)
    if let channel = envelope.channel {
      writer.name("channel")
      writer.beginObject()
      writer.member("id", channel.id.text)
      member("name", channel.name)
      member("url", channel.url)
      if !channel.officialAuthorIDs.isEmpty {
        writer.name("officialAuthorIds")
        writer.beginArray()
        for id in channel.officialAuthorIDs { writer.string(id.text) }
        writer.endArray()
      }
      ext(channel.ext)
      writer.endObject()
    }
    ext(envelope.ext)
  }

  /// Whether the export holds everything, and what it is known to lack: a part of `members`.
  public mutating func completeness(_ envelope: NativeEnvelope) {
    if let complete = envelope.complete { writer.member("complete", complete) }
    guard !envelope.incompleteness.isEmpty else { return }
    writer.name("incompleteness")
    writer.beginArray()
    for reason in envelope.incompleteness.sorted() { writer.string(reason.rawValue) }
    writer.endArray()
  }

  // MARK: Parts

  private mutating func member(_ name: String, _ value: String?) {
    if let value { writer.member(name, value) }
  }

  private mutating func member(_ name: String, _ value: Bool?) {
    if let value { writer.member(name, value) }
  }

  private mutating func author(of comment: Comment) {
    guard let author = comment.author else {
      if comment.isAuthorWithheld { writer.member("author", String?.none) }
      return
    }
    writer.name("author")
    writer.beginObject()
    member("id", author.id?.text)
    member("name", author.name)
    member("handle", author.handle)
    member("url", author.url)
    writer.member("official", author.isOfficial)
    writer.endObject()
  }

  private mutating func counts(_ counts: CommentCounts) {
    guard counts != CommentCounts() else { return }
    writer.name("counts")
    writer.beginObject()
    if let likes = counts.likes { writer.member("likes", likes) }
    if let replies = counts.replies { writer.member("replies", replies) }
    if let reports = counts.reports { writer.member("reports", reports) }
    writer.endObject()
  }

  private mutating func attachments(_ attachments: [Attachment]) {
    guard !attachments.isEmpty else { return }
    writer.name("attachments")
    writer.beginArray()
    for attachment in attachments {
      writer.beginObject()
      writer.member("type", attachment.kind.rawValue)
      member("url", attachment.url)
      member("alt", attachment.alt)
      ext(attachment.ext)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func write(_ actions: CommentActions) {
    writer.name("actions")
    writer.beginObject()
    member("delete", actions.delete)
    member("hide", actions.hide)
    member("reply", actions.reply)
    member("privateReplyUntil", actions.privateReplyUntil?.description)
    member("block", actions.block)
    member("report", actions.report)
    writer.endObject()
  }

  private mutating func write(_ source: CommentSource) {
    writer.name("source")
    writer.beginObject()
    member("file", source.file)
    member("pointer", source.pointer)
    if let line = source.line { writer.member("line", line) }
    member("sha256", source.sha256)
    ext(source.ext)
    writer.endObject()
  }

  private mutating func ext(_ members: [ExtensionMember]) {
    guard !members.isEmpty else { return }
    writer.name("ext")
    writer.beginObject()
    for member in members {
      writer.name(member.name)
      writer.raw(member.json.utf8)
    }
    writer.endObject()
  }
}

/// What stands around the comments in the native form.
public struct NativeEnvelope: Hashable, Sendable {
  /// When the export was made.
  public var exported: Timestamp?
  /// Whether it holds everything.
  public var complete: Bool?
  /// Why it is known not to.
  public var incompleteness: Set<Incompleteness>
  /// The platform of every comment that does not name one.
  public var platform: Platform?
  /// The account.
  public var channel: Channel?
  /// Members modtool does not know.
  public var ext: [ExtensionMember]

  /// Takes what is known.
  public init(
    exported: Timestamp? = nil, complete: Bool? = nil, incompleteness: Set<Incompleteness> = [],
    platform: Platform? = nil, channel: Channel? = nil, ext: [ExtensionMember] = []
  ) {
    self.exported = exported
    self.complete = complete
    self.incompleteness = incompleteness
    self.platform = platform
    self.channel = channel
    self.ext = ext
  }
}
