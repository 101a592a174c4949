/// Threads' replies and conversations. Records look like Instagram's, so this importer is asked first.
///
/// Source: Threads API reference, Reply Management.
enum ThreadsImporter: ExportImporter {
  static let kind = ExportKind(code: "threads-graph", name: "Threads API")

  static func recognises(_ record: JSONNode) -> Bool {
    guard record["id"] != nil else { return false }
    return record["hide_status"] != nil || record["replied_to"] != nil
      || record["media_product_type"]?.string == "THREADS"
      || (record["is_reply"] != nil && record["timestamp"] != nil)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let root = record["root_post"]?.identifier("id")
    let parent = record["replied_to"]?.identifier("id")
    let published = try record.time("timestamp", .zoned)
    guard parent != nil || record.bool("is_reply") == true || root != nil else {
      session.add(
        Post(
          id: Identifier(id), platform: .threads, url: record.string("permalink"),
          published: published, content: record.name("text")), from: record)
      return
    }
    var comment = Comment(.threads, id: id, try record.text("text"))
    comment.post = (root ?? parent).map { Identifier($0) }
    if let parent, parent != root { comment.inReplyTo = Comment.id(.threads, parent) }
    if let handle = record.name("username") {
      let isOwn = record.bool("is_reply_owned_by_me") == true
      comment.author = Author(
        handle: handle, isOfficial: isOwn || session.isOfficial(handle))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = published
    comment.url = record.string("permalink")
    comment.state = state(record.string("hide_status"))
    comment.visibility = .public
    if let address = record.string("media_url") {
      let isFilm = record.string("media_type") == "VIDEO"
      comment.attachments = [
        Attachment(isFilm ? .video : .image, url: address, alt: record.name("alt_text"))
      ]
    }
    session.add(comment, from: record)
  }

  private static func state(_ status: String?) -> CommentState {
    switch status {
    case "NOT_HUSHED", "UNHUSHED": .visible
    case "HIDDEN", "COVERED", "BLOCKED", "RESTRICTED": .hidden
    default: .unknown
    }
  }
}
