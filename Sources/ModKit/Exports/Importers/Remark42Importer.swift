/// Backups of remark42: a header line, then a comment a line.
enum Remark42Importer: ExportImporter {
  static let kind = ExportKind(code: "remark42", name: "remark42")

  static func recognises(_ record: JSONNode) -> Bool {
    isHeader(record) || (record["locator"]?.kind == .object && record["user"]?.kind == .object)
  }

  private static func isHeader(_ record: JSONNode) -> Bool {
    record["version"] != nil && record["users"] != nil && record["comments"] == nil
      && record["text"] == nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard !isHeader(record.node) else { return }
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let text =
      record.string("orig").map { ImportedText($0) }
      ?? ImportedText(html: record.string("text") ?? "")
    var comment = Comment(.remark42, id: id, text)
    let address = record["locator"]?.string("url")
    comment.post = address.map { Identifier($0) }
    comment.inReplyTo = record.identifier("pid").map { Comment.id(.remark42, $0) }
    if let user = record["user"] {
      let writer = user.identifier("id")
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: user.name("name"),
        isOfficial: user.bool("admin") == true || session.isOfficial(writer))
    }
    comment.published = try record.time("time", .zoned)
    comment.url = address.map { $0 + "#remark42__comment-" + id }
    comment.counts.likes = record.int("score")
    comment.state = record.bool("delete") == true ? .removed : .visible
    comment.visibility = .public
    session.add(comment, from: record)
  }
}
