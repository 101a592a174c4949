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
    let around = session.path.last == "answers" ? session.around.last?["id"] : nil
    add(record, parent: around.map { Comment.id(.instagram, $0) }, &session)
    let id = record.identifier("id").map { Comment.id(.instagram, $0) }
    for answer in record.list("answers") { add(answer, parent: id, &session) }
  }

  private static func add(
    _ record: ImportRecord, parent: CommentID?, _ session: inout ImportSession
  ) {
    do throws(Diagnostic) {
      session.add(try comment(record, parent: parent, session), from: record)
    } catch {
      session.refuse(error, at: record.node)
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
