/// Comments from Disqus' interface, `posts/list`.
enum DisqusImporter: ExportImporter {
  static let kind = ExportKind(code: "disqus", name: "Disqus")

  static func recognises(_ record: JSONNode) -> Bool {
    record["forum"] != nil && record["thread"] != nil
      && (record["raw_message"] != nil || record["message"]?.kind == .string)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let text =
      record.string("raw_message").map { ImportedText($0) }
      ?? ImportedText(html: record.string("message") ?? "")
    var comment = Comment(.disqus, id: id, text)
    comment.post = (record.identifier("thread") ?? record["thread"]?.identifier("id"))
      .map { Identifier($0) }
    comment.inReplyTo = record.identifier("parent").map { Comment.id(.disqus, $0) }
    if let author = record["author"], author.identifier("id") != nil {
      let writer = author.identifier("id")
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: author.name("name"),
        handle: author.name("username"), url: author.string("profileUrl"),
        isOfficial: session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("createdAt", .assumingUTC)
    comment.publishedRaw = record.string("createdAt")
    comment.counts.likes = record.int("likes")
    comment.counts.reports = record.int("numReports")
    comment.url = record.string("url")
    comment.attachments = record.list("media").map { item in
      Attachment(.image, url: item.string("url") ?? item.string("location"))
    }
    comment.state = state(record)
    comment.visibility = .public
    session.add(comment, from: record)
  }

  private static func state(_ record: ImportRecord) -> CommentState {
    if record.bool("isDeletedByAuthor") == true { return .deleted }
    if record.bool("isDeleted") == true { return .removed }
    if record.bool("isSpam") == true { return .spam }
    return record.bool("isApproved") == false ? .held : .visible
  }
}
