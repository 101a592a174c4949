/// Datasets of scrapers in the shape of Apify's Facebook and Instagram actors.
///
/// Several makers share most names, so a record needs only the few that all of them have.
enum ApifyImporter: ExportImporter {
  static let kind = ExportKind(
    code: "scraper-dataset",
    name: Bilingual(
      sv: "insamlade kommentarer (Apify och liknande)",
      en: "collected comments (Apify and the like)"))

  static func recognises(_ record: JSONNode) -> Bool {
    guard record["text"] != nil else { return false }
    return isFacebook(record) || isInstagram(record)
  }

  private static func isFacebook(_ record: JSONNode) -> Bool {
    record["facebookUrl"] != nil && (record["commentUrl"] != nil || record["commentId"] != nil)
  }

  private static func isInstagram(_ record: JSONNode) -> Bool {
    record["ownerUsername"] != nil && record["timestamp"] != nil
      && (record["postId"] != nil || record["postUrl"] != nil)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let comment =
      isFacebook(record.node)
      ? try facebook(record, session) : try instagram(record, session)
    session.add(comment, from: record)
  }

  private static func facebook(
    _ record: ImportRecord, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    let address = record.string("commentUrl")
    let place = FacebookAddress(address)
    let post = record.identifier("facebookId") ?? place.post
    guard let id = record.identifier("commentId") ?? place.comment ?? record.identifier("id")
    else { throw record.missingIdentifier("commentId") }
    // Joined as the Graph API joins them, so that exports of both kinds agree.
    let joined = { (comment: String) in post.map { $0 + "_" + comment } ?? comment }
    var comment = Comment(.facebook, id: joined(id), try record.text("text"))
    comment.post = post.map { Identifier($0) }
    comment.inReplyTo = (record.identifier("replyToCommentId") ?? place.parent)
      .map { Comment.id(.facebook, joined($0)) }
    let writer = record.identifier("profileId")
    let name = record.name("profileName")
    if writer != nil || name != nil {
      comment.author = Author(
        id: writer.map { Identifier($0) }, name: name, url: record.string("profileUrl"),
        isOfficial: session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("date", .zoned)
    comment.url = address
    comment.counts.likes = record.int("likesCount")
    comment.counts.replies = record.int("commentsCount")
    comment.state = .visible
    comment.visibility = .public
    return comment
  }

  private static func instagram(
    _ record: ImportRecord, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    var comment = Comment(.instagram, id: id, try record.text("text"))
    comment.post = (record.identifier("postId") ?? record.string("postUrl")).map { Identifier($0) }
    comment.inReplyTo = record.identifier("parentCommentId").map { Comment.id(.instagram, $0) }
    let writer = record.identifier("ownerId")
    comment.author = Author(
      id: writer.map { Identifier($0) }, handle: record.name("ownerUsername"),
      isOfficial: session.isOfficial(writer))
    comment.published = try record.time("timestamp", .zoned)
    comment.url = record.string("commentUrl")
    comment.counts.likes = record.int("likesCount")
    comment.counts.replies = record.int("repliesCount")
    comment.state = .visible
    comment.visibility = .public
    return comment
  }
}
