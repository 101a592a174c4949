/// Tweets in the form of X's API 2, page by page or one a line.
///
/// Source: X API v2 data dictionary. Only `id`, `text` and the edit history are sent unless more is asked for.
enum XImporter: ExportImporter {
  static let kind = ExportKind(code: "x-v2", name: "X API v2")

  static func recognises(_ record: JSONNode) -> Bool {
    guard record["id"]?.kind == .string, record["text"]?.kind == .string,
      record["timestamp"] == nil, record["message"] == nil, record["user"] == nil
    else { return false }
    return [
      "edit_history_tweet_ids", "conversation_id", "author_id", "public_metrics",
      "referenced_tweets", "event_type",
    ].contains { record[$0] != nil }
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let text = ImportedText(
      escaped: record["note_tweet"]?.string("text") ?? record.string("text") ?? "")
    let published = try record.time("created_at", .zoned)
    let conversation = record.identifier("conversation_id")
    let writer = record.identifier("author_id") ?? record.identifier("sender_id")
    let user = record["author"] ?? user(writer, session)
    let handle = user?.name("username")
    let address = "https://x.com/\(handle ?? "i")/status/\(id)"
    guard conversation != id else {
      session.noteChannel(writer, name: user?.name("name"))
      session.add(
        Post(
          id: Identifier(id), platform: .x, channel: writer.map { Identifier($0) }, url: address,
          published: published, content: text.content), from: record)
      return
    }
    var comment = Comment(.x, id: id, text)
    comment.post = conversation.map { Identifier($0) }
    let parent = record.list("referenced_tweets").first { $0.string("type") == "replied_to" }
    if let parent = parent?.identifier("id"), parent != conversation {
      comment.inReplyTo = Comment.id(.x, parent)
    }
    if writer != nil || user != nil {
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: user?.name("name"), handle: handle,
        url: handle.map { "https://x.com/" + $0 }, isOfficial: session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = published
    comment.language = record.string("lang")
    comment.url = address
    comment.counts.likes = record["public_metrics"]?.int("like_count")
    comment.counts.replies = record["public_metrics"]?.int("reply_count")
    comment.attachments = attachments(record, session)
    comment.state = .visible
    comment.visibility = record.string("event_type") == "MessageCreate" ? .direct : .public
    if published == nil || writer == nil { remarkFields(&session) }
    session.add(comment, from: record)
  }

  private static func remarkFields(_ session: inout ImportSession) {
    session.remark(
      Bilingual(
        sv: "tid eller författare saknas i exporten", en: "the export lacks times or authors"),
      hint: Bilingual(
        sv: "hämta med tweet.fields=created_at,author_id,conversation_id,referenced_tweets och "
          + "expansions=author_id",
        en: "fetch with tweet.fields=created_at,author_id,conversation_id,referenced_tweets and "
          + "expansions=author_id"))
  }

  private static func user(_ id: String?, _ session: ImportSession) -> ImportRecord? {
    guard let id else { return nil }
    return included("users", session).first { $0.identifier("id") == id }
  }

  private static func attachments(
    _ record: ImportRecord, _ session: ImportSession
  ) -> [Attachment] {
    let keys = record["attachments"]?.list("media_keys").compactMap(\.node.string) ?? []
    guard !keys.isEmpty else { return [] }
    let media = included("media", session)
    return keys.map { key in
      let item = media.first { $0.identifier("media_key") == key }
      return Attachment(
        item?.string("type") == "photo" ? .image : .video, url: item?.string("url"),
        alt: item?.name("alt_text"))
    }
  }

  /// The objects the page adds beside its tweets.
  private static func included(_ name: String, _ session: ImportSession) -> [ImportRecord] {
    guard let node = session.page?["includes"]?[name] else { return [] }
    return ImportRecord(node: node, pointer: "/includes/\(name)").elements
  }
}
