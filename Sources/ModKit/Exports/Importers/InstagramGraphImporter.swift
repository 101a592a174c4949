/// Instagram's Graph API: comments with their answers, and media with their comments.
///
/// Source: Instagram Platform reference, IG Comment and IG Media.
enum InstagramGraphImporter: ExportImporter {
  static let kind = ExportKind(code: "instagram-graph", name: "Instagram Graph API")

  static func recognises(_ record: JSONNode) -> Bool {
    guard record["id"] != nil, record["timestamp"]?.kind == .string else { return false }
    let isThreads = ["hide_status", "is_reply", "replied_to", "root_post", "is_quote_post"]
      .contains { record[$0] != nil }
    guard !isThreads, record["media_product_type"]?.string != "THREADS" else { return false }
    return record["text"] != nil || isMedia(record)
  }

  private static func isMedia(_ record: JSONNode) -> Bool {
    record["caption"] != nil || record["media_type"] != nil || record["comments"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard isMedia(record.node) else {
      let (media, parent) = surroundings(session)
      readThread(record, media: media ?? mediaID(session), parent: parent, &session)
      return
    }
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    do throws(Diagnostic) {
      session.add(
        Post(
          id: Identifier(id), platform: .instagram, channel: nil,
          url: record.string("permalink"), published: try record.time("timestamp", .zoned),
          content: record.name("caption")), from: record)
    } catch {
      session.refuse(error, at: record.node)
    }
    guard let comments = record["comments"] else { return }
    notePaging(comments, announced: nil, &session)
    for comment in comments.list("data") {
      readThread(comment, media: id, parent: nil, &session)
    }
  }

  /// What is known of the broken media and comment that a record stands in.
  private static func surroundings(
    _ session: ImportSession
  ) -> (media: String?, parent: CommentID?) {
    var media: String?
    var parent: CommentID?
    for members in session.around where members["timestamp"] != nil || members["id"] != nil {
      let isMedia = ["caption", "media_type", "permalink"].contains { members[$0] != nil }
      if isMedia {
        media = members["id"]
      } else {
        parent = members["id"].map { Comment.id(.instagram, $0) }
      }
    }
    return (media, parent)
  }

  /// Reads a comment and all answers nested in it; the answers to a refused one too.
  private static func readThread(
    _ record: ImportRecord, media: String?, parent: CommentID?, _ session: inout ImportSession
  ) {
    var waiting = [(record: record, media: media, parent: parent)]
    while let (record, media, parent) = waiting.popLast() {
      let id = record.identifier("id").map { Comment.id(.instagram, $0) }
      let post = record["media"]?.identifier("id") ?? media
      do throws(Diagnostic) {
        session.add(
          try comment(record, media: media, parent: parent, session), from: record)
      } catch {
        session.refuse(error, at: record.node)
      }
      guard let replies = record["replies"] else { continue }
      notePaging(replies, announced: nil, &session)
      for answer in replies.list("data").reversed() { waiting.append((answer, post, id)) }
    }
  }

  private static func comment(
    _ record: ImportRecord, media: String?, parent: CommentID?, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    var comment = Comment(.instagram, id: id, try record.text("text"))
    comment.post = (record["media"]?.identifier("id") ?? media).map { Identifier($0) }
    comment.inReplyTo =
      record.identifier("parent_id").map { Comment.id(.instagram, $0) } ?? parent
    let writer = record["from"]?.identifier("id") ?? record["user"]?.identifier("id")
    let handle = record.name("username") ?? record["from"]?.name("username")
    if writer != nil || handle != nil {
      comment.author = Author(
        id: writer.map { Identifier($0) }, handle: handle,
        // The member `user` is there only on comments of the account itself.
        isOfficial: record["user"]?.identifier("id") != nil || session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("timestamp", .zoned)
    comment.counts.likes = record.int("like_count")
    comment.state = record.bool("hidden").map { $0 ? .hidden : .visible } ?? .unknown
    comment.visibility = .public
    return comment
  }

  private static func notePaging(
    _ edge: ImportRecord, announced: Int?, _ session: inout ImportSession
  ) {
    guard let paging = edge["paging"] else { return }
    if paging.string("next") != nil || paging["cursors"]?.string("after") != nil {
      session.note(.nextPage)
    }
  }

  /// The media whose comments were asked for, which only the address of the next page names.
  private static func mediaID(_ session: ImportSession) -> String? {
    guard let next = session.page?["paging"]?["next"]?.string else { return nil }
    let path = next.split(separator: "?")[0].split(separator: "/")
    guard path.last == "comments", path.count > 1 else { return nil }
    return String(path[path.count - 2])
  }
}
