/// Topics and lists of posts from a Discourse forum.
enum DiscourseImporter: ExportImporter {
  static let kind = ExportKind(code: "discourse", name: "Discourse")

  static func recognises(_ record: JSONNode) -> Bool {
    record["post_number"] != nil && (record["cooked"] != nil || record["raw"] != nil)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let topic = record.identifier("topic_id") ?? session.envelopeText("id")
    let number = record.identifier("post_number") ?? ""
    session.memory[key(topic, number)] = id
    notePaging(topic, &session)
    // Moved, closed, renamed: the forum's own remarks.
    if record.int("post_type") == 3 { return }
    let text =
      record.string("raw").map { ImportedText($0) }
      ?? ImportedText(html: record.string("cooked") ?? "")
    let published = try record.time("created_at", .zoned)
    guard number != "1" else {
      session.add(
        Post(
          id: Identifier(topic ?? id), platform: .discourse, published: published,
          content: text.content), from: record)
      return
    }
    var comment = Comment(.discourse, id: id, text)
    comment.post = topic.map { Identifier($0) }
    if let parent = record.identifier("reply_to_post_number"), parent != "1" {
      comment.inReplyTo = parentID(parent, topic, session).map { Comment.id(.discourse, $0) }
    }
    let handle = record.name("username")
    let isStaff = ["staff", "admin", "moderator"].contains { record.bool($0) == true }
    comment.author = Author(
      id: (record.identifier("user_id") ?? handle).map { Identifier($0) },
      name: record.name("name"), handle: handle,
      isOfficial: isStaff || session.isOfficial(record.identifier("user_id") ?? handle))
    comment.published = published
    let updated = try record.time("updated_at", .zoned)
    comment.updated = updated == published ? nil : updated
    comment.counts.likes = record.list("actions_summary").first { $0.int("id") == 2 }?.int("count")
    comment.counts.replies = record.int("reply_count")
    comment.state = state(record)
    comment.visibility =
      session.envelopeText("archetype") == "private_message" ? .direct : .public
    session.add(comment, from: record)
  }

  /// The posts of a topic are numbered, and answers name numbers.
  private static func parentID(
    _ number: String, _ topic: String?, _ session: ImportSession
  ) -> String? {
    if let id = session.memory[key(topic, number)] { return id }
    return session.page?["post_stream"]?["posts"]?.elements
      .first { $0["post_number"]?.identifier == number }?["id"]?.identifier
  }

  private static func key(_ topic: String?, _ number: String) -> String {
    "discourse.\(topic ?? "").\(number)"
  }

  private static func notePaging(_ topic: String?, _ session: inout ImportSession) {
    guard let stream = session.page?["post_stream"],
      session.memory.updateValue("", forKey: "discourse.paging.\(topic ?? "")") == nil
    else { return }
    if let all = stream["stream"]?.count, all > (stream["posts"]?.count ?? 0) {
      session.note(.nextPage)
    }
  }

  private static func state(_ record: ImportRecord) -> CommentState {
    if record.bool("user_deleted") == true { return .deleted }
    if record.node["deleted_at"]?.string != nil { return .removed }
    let isHidden = record.bool("hidden") == true || record.bool("cooked_hidden") == true
    return isHidden ? .hidden : .visible
  }
}
