/// The comment files of instaloader, a program that saves public Instagram posts.
enum InstaloaderImporter: ExportImporter {
  static let kind = ExportKind(code: "instaloader", name: "instaloader")

  static func recognises(_ record: JSONNode) -> Bool {
    record["owner"]?.kind == .object && record["text"] != nil
      && record["created_at"]?.kind == .number
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let comment = try comment(record, parent: nil, session)
    session.add(comment, from: record)
    for answer in record.list("answers") {
      do throws(Diagnostic) {
        session.add(try self.comment(answer, parent: comment.id, session), from: answer)
      } catch {
        session.refuse(error, at: answer.node)
      }
    }
  }

  private static func comment(
    _ record: ImportRecord, parent: CommentID?, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    var comment = Comment(.instagram, id: id, try record.text("text"))
    comment.inReplyTo = parent
    let owner = record["owner"]
    let writer = owner?.identifier("id")
    comment.author = Author(
      id: writer.map { Identifier($0) }, name: owner?.name("full_name"),
      handle: owner?.name("username"), isOfficial: session.isOfficial(writer))
    comment.published = try record.time("created_at", .epochSeconds)
    comment.counts.likes = record.int("likes_count")
    comment.state = .visible
    comment.visibility = .public
    return comment
  }
}
