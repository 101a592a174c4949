/// Exports of Commento: comments, and the people who wrote them in a list beside.
enum CommentoImporter: ExportImporter {
  static let kind = ExportKind(code: "commento", name: "Commento")

  static func recognises(_ record: JSONNode) -> Bool {
    record["commentHex"] != nil && record["commenterHex"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = record.identifier("commentHex") else {
      throw record.missingIdentifier("commentHex")
    }
    let text =
      record.string("markdown").map { ImportedText($0) }
      ?? ImportedText(html: record.string("html") ?? "")
    var comment = Comment(.commento, id: id, text)
    comment.post = (record.identifier("url") ?? record.identifier("path")).map { Identifier($0) }
    if let parent = record.identifier("parentHex"), parent != "root" {
      comment.inReplyTo = Comment.id(.commento, parent)
    }
    if let writer = record.identifier("commenterHex"), writer != "anonymous" {
      let person = session.page?["commenters"]?.elements
        .first { $0["commenterHex"]?.string == writer }
      comment.author = Author(
        id: Identifier(writer), name: person?["name"]?.string,
        isOfficial: person?["isModerator"]?.bool == true || session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("creationDate", .zoned)
    comment.counts.likes = record.int("score")
    comment.state =
      record.bool("deleted") == true
      ? .removed : record.string("state") == "unapproved" ? .held : .visible
    comment.visibility = .public
    session.add(comment, from: record)
  }
}
