/// Coral's comments, from its download or from its database.
enum CoralImporter: ExportImporter {
  static let kind = ExportKind(code: "coral", name: "Coral")

  static func recognises(_ record: JSONNode) -> Bool {
    record["revisions"]?.kind == .array && record["storyID"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") ?? record["_id"]?.identifier("$oid") else {
      throw record.missingIdentifier()
    }
    let revisions = record.list("revisions")
    var comment = Comment(
      .coral, id: id, ImportedText(html: revisions.last?.string("body") ?? ""))
    comment.post = record.identifier("storyID").map { Identifier($0) }
    comment.inReplyTo = record.identifier("parentID").map { Comment.id(.coral, $0) }
    let writer = record.identifier("authorID")
    let isStaff = record.list("tags").contains { $0.string("type") == "STAFF" }
    if let writer {
      comment.author = Author(
        id: Identifier(writer), isOfficial: isStaff || session.isOfficial(writer))
    }
    comment.isAuthorWithheld = writer == nil
    comment.published = try time(record)
    if revisions.count > 1, let last = revisions.last { comment.updated = try time(last) }
    let counts = record["actionCounts"]
    comment.counts.likes = counts?.int("REACTION")
    comment.counts.replies = record.int("childCount")
    comment.counts.reports = counts?.int("FLAG")
    comment.state = state(record.string("status"))
    comment.visibility = .public
    session.add(comment, from: record)
  }

  /// `createdAt` as text, or as the database writes it: `{"$date": …}`.
  private static func time(_ record: ImportRecord) throws(Diagnostic) -> Timestamp? {
    guard let stored = record["createdAt"], stored.node.kind == .object else {
      return try record.time("createdAt", .zoned)
    }
    if let number = stored["$date"], number.node.kind == .object {
      return try number.time("$numberLong", .epochMilliseconds)
    }
    return try stored.time(
      "$date", stored.node["$date"]?.kind == .number ? .epochMilliseconds : .zoned)
  }

  private static func state(_ status: String?) -> CommentState {
    switch status {
    case "NONE", "APPROVED": .visible
    case "PREMOD", "SYSTEM_WITHHELD": .held
    case "REJECTED": .removed
    default: .unknown
    }
  }
}
