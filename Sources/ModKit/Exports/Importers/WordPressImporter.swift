/// Comments from WordPress' own interface, `/wp-json/wp/v2/comments`.
///
/// E-mail and IP addresses, which the edit context adds, are never taken over. Source: WordPress REST API handbook.
enum WordPressImporter: ExportImporter {
  static let kind = ExportKind(code: "wordpress", name: "WordPress")

  static func recognises(_ record: JSONNode) -> Bool {
    record["author_name"] != nil && record["content"]?.kind == .object && record["post"] != nil
      && record["parent"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    // Links from other sites and editors' notes are no comments.
    if let type = record.string("type"), type != "comment" { return }
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    let plain = record["content"]?.string("raw")
    let text =
      plain.map { ImportedText($0) }
      ?? ImportedText(html: record["content"]?.string("rendered") ?? "")
    var comment = Comment(.wordpress, id: id, text)
    comment.post = record.identifier("post").map { Identifier($0) }
    if let parent = record.identifier("parent"), parent != "0" {
      comment.inReplyTo = Comment.id(.wordpress, parent)
    }
    let user = record.identifier("author").flatMap { $0 == "0" ? nil : $0 }
    let name = record.name("author_name").map(decodingCharacterReferences)
    if user != nil || name != nil {
      comment.author = Author(
        id: user.map { Identifier($0) }, name: name, url: record.string("author_url"),
        isOfficial: session.isOfficial(user))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("date_gmt", .assumingUTC)
    comment.publishedRaw = record.string("date_gmt")
    if comment.published == nil, let local = try record.time("date", .assumingUTC) {
      // Only the site's own clock is there; a Swedish site's clock is Stockholm's.
      let date = local.utcDate
      comment.published = Stockholm.instant(
        date, secondOfDay: local.secondsSince1970 - date.dayNumber * 86_400)
      comment.publishedRaw = record.string("date")
    }
    comment.url = record.string("link")
    comment.state = state(record.string("status"))
    comment.visibility = .public
    session.add(comment, from: record)
  }

  private static func state(_ status: String?) -> CommentState {
    switch status {
    case "approved", "approve", nil: .visible
    case "hold": .held
    case "spam": .spam
    case "trash": .removed
    default: .unknown
    }
  }
}
