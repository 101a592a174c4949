/// Reddit's comment pages and moderation queues: listings in listings.
enum RedditImporter: ExportImporter {
  static let kind = ExportKind(code: "reddit", name: "Reddit")

  static func recognises(_ record: JSONNode) -> Bool {
    guard let kind = record["kind"]?.string, record["data"]?.kind == .object else { return false }
    return ["Listing", "t1", "t3", "more"].contains(kind)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    var waiting = [record]
    while let thing = waiting.popLast() {
      guard let data = thing["data"] else { continue }
      switch thing.string("kind") {
      case "Listing":
        if data.string("after") != nil { session.note(.nextPage) }
        waiting.append(contentsOf: data.list("children").reversed())
      case "more": session.note(.missingReplies)
      case "t3", "t1":
        do throws(Diagnostic) {
          if thing.string("kind") == "t3" {
            try addPost(data, &session)
          } else {
            session.add(try comment(data, session), from: data)
          }
        } catch {
          session.refuse(error, at: data.node)
        }
        if let replies = data["replies"], replies.node.kind == .object { waiting.append(replies) }
      default: break
      }
    }
  }

  private static func addPost(
    _ data: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = data.identifier("id") else { throw data.missingIdentifier() }
    let text = [data.name("title"), data.name("selftext")].compactMap(\.self)
    session.add(
      Post(
        id: Identifier(id), platform: .reddit, url: address(data),
        published: try data.time("created_utc", .epochSeconds),
        content: decodingCharacterReferences(text.joined(separator: "\n\n"))), from: data)
  }

  private static func comment(
    _ data: ImportRecord, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    guard let id = data.identifier("id") else { throw data.missingIdentifier() }
    var comment = Comment(.reddit, id: id, ImportedText(escaped: try data.text("body").content))
    comment.post = data.identifier("link_id").map { Identifier(withoutPrefix($0)) }
    if let parent = data.identifier("parent_id"), parent.hasPrefix("t1_") {
      comment.inReplyTo = Comment.id(.reddit, withoutPrefix(parent))
    }
    if let handle = data.name("author"), handle != "[deleted]" {
      let writer = data.identifier("author_fullname") ?? handle
      comment.author = Author(
        id: Identifier(writer), handle: handle,
        url: "https://www.reddit.com/user/" + handle,
        isOfficial: ["moderator", "admin"].contains(data.string("distinguished"))
          || session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try data.time("created_utc", .epochSeconds)
    if data.node["edited"]?.kind == .number {
      comment.updated = try data.time("edited", .epochSeconds)
    }
    comment.url = address(data)
    comment.counts.likes = data.int("ups") ?? data.int("score")
    comment.counts.reports = data.int("num_reports")
    comment.state = state(data)
    comment.visibility = .public
    return comment
  }

  private static func state(_ data: ImportRecord) -> CommentState {
    switch data.string("body") {
    case "[removed]": return .removed
    case "[deleted]": return .deleted
    default: break
    }
    if data.bool("spam") == true { return .spam }
    let isRemoved = data.bool("removed") == true || data.string("banned_by") != nil
    return isRemoved ? .removed : .visible
  }

  private static func address(_ data: ImportRecord) -> String? {
    data.string("permalink").map { "https://www.reddit.com" + $0 }
  }

  private static func withoutPrefix(_ name: String) -> String {
    name.dropFirst(2).first == "_" ? String(name.dropFirst(3)) : name
  }
}
