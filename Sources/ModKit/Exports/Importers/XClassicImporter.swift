/// Tweets in the form of Twitter's API 1.1, and of programs that kept it.
///
/// Identifiers are read from the `_str` members: as numbers many programs have damaged them.
enum XClassicImporter: ExportImporter {
  static let kind = ExportKind(
    code: "x-v1.1", name: Bilingual(sv: "X (Twitter API 1.1)", en: "X (Twitter API 1.1)"))

  static func recognises(_ record: JSONNode) -> Bool {
    (record["id_str"] != nil || record["id"]?.kind == .number)
      && record["created_at"]?.kind == .string && record["user"]?.kind == .object
      && (record["text"] != nil || record["full_text"] != nil)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    var comment = try comment(record)
    if let user = record["user"] {
      let writer = user.identifier("id_str") ?? user.identifier("id")
      let handle = user.name("screen_name")
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: user.name("name"), handle: handle,
        url: handle.map { "https://x.com/" + $0 }, isOfficial: session.isOfficial(writer))
      comment.url = handle.flatMap { handle in
        record.identifier("id_str").map { "https://x.com/\(handle)/status/\($0)" }
      }
    }
    session.holdForRoot(comment, from: record)
  }

  static func finish(_ session: inout ImportSession) {
    if session.summary.kinds.contains(kind) { session.releaseHeldThreads() }
  }

  /// What tweets of the API and of the personal archive have in common.
  static func comment(_ record: ImportRecord) throws(Diagnostic) -> Comment {
    guard let id = record.identifier("id_str") ?? record.identifier("id") else {
      throw record.missingIdentifier()
    }
    let full = record["extended_tweet"]?.string("full_text") ?? record.string("full_text")
    var written = full
    if written == nil { written = try record.text("text").content }
    var comment = Comment(.x, id: id, ImportedText(escaped: written ?? ""))
    comment.isTruncated = full == nil && record.bool("truncated") == true
    comment.inReplyTo =
      (record.identifier("in_reply_to_status_id_str") ?? record.identifier("in_reply_to_status_id"))
      .map { Comment.id(.x, $0) }
    comment.published = try record.time("created_at", .twitter)
    comment.counts.likes = record.int("favorite_count")
    comment.counts.replies = record.int("reply_count")
    comment.language = record.string("lang")
    comment.state = .visible
    comment.visibility = .public
    let media = record["extended_entities"] ?? record["entities"]
    for item in media?.list("media") ?? [] {
      comment.attachments.append(
        Attachment(
          item.string("type") == "photo" ? .image : .video,
          url: item.string("media_url_https"), alt: item.name("ext_alt_text")))
    }
    return comment
  }
}
