/// Mastodon's API: the context of a post, searches, notifications' statuses.
///
/// Source: Mastodon API reference, Status and Context.
enum MastodonImporter: ExportImporter {
  static let kind = ExportKind(code: "mastodon", name: "Mastodon API")

  static func recognises(_ record: JSONNode) -> Bool {
    record["account"]?.kind == .object && record["content"]?.kind == .string
      && record["visibility"] != nil && record["id"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let parent = record.identifier("in_reply_to_id")
    let published = try record.time("created_at", .zoned)
    let body = ImportedText(html: record.string("content") ?? "")
    if parent == nil, session.path.last == "ancestors" {
      session.add(
        Post(
          id: Identifier(id), platform: .mastodon, url: record.string("url"),
          published: published, content: body.content), from: record)
      return
    }
    var comment = Comment(.mastodon, id: id, body)
    if let warning = record.name("spoiler_text") {
      // The warning is shown first, and can break rules as well as the text under it.
      comment.content = warning + "\n\n" + comment.content
      comment.contentRaw = record.string("content")
    }
    comment.inReplyTo = parent.map { Comment.id(.mastodon, $0) }
    if let account = record["account"] {
      let writer = account.identifier("id")
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: account.name("display_name"),
        handle: account.name("acct"), url: account.string("url"),
        isOfficial: session.isOfficial(writer))
    }
    comment.published = published
    comment.updated = try record.time("edited_at", .zoned)
    comment.language = record.string("language")
    comment.url = record.string("url") ?? record.string("uri")
    comment.counts.likes = record.int("favourites_count")
    comment.counts.replies = record.int("replies_count")
    comment.attachments = record.list("media_attachments").map(attachment)
    comment.state = .visible
    comment.visibility = visibility(record.string("visibility"))
    session.holdForRoot(comment, from: record)
  }

  static func finish(_ session: inout ImportSession) {
    if session.summary.kinds.contains(kind) { session.releaseHeldThreads() }
  }

  private static func attachment(_ item: ImportRecord) -> Attachment {
    let kind: Attachment.Kind =
      switch item.string("type") {
      case "image": .image
      case "video", "gifv": .video
      default: .file
      }
    return Attachment(
      kind, url: item.string("url") ?? item.string("remote_url"), alt: item.name("description"))
  }

  private static func visibility(_ name: String?) -> Visibility {
    switch name {
    case "public": .public
    case "unlisted": .unlisted
    case "private": .followers
    case "direct": .direct
    default: .unknown
    }
  }
}
