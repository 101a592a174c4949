/// LinkedIn's comments API. Authors are identifiers only, unless the export was decorated with names.
///
/// Source: LinkedIn Community Management API, Comments.
enum LinkedInImporter: ExportImporter {
  static let kind = ExportKind(code: "linkedin", name: "LinkedIn API")

  static func recognises(_ record: JSONNode) -> Bool {
    guard record["message"]?.kind == .object else { return false }
    return ["object", "commentUrn", "$URN", "actor"].contains {
      record[$0]?.string?.hasPrefix("urn:li:") == true
    }
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    notePaging(&session)
    let object = record.identifier("object")
    let number = record.identifier("id")
    let composed = object.flatMap { object in number.map { "urn:li:comment:(\(object),\($0))" } }
    guard let id = record.identifier("commentUrn") ?? record.identifier("$URN") ?? composed else {
      throw record.missingIdentifier("commentUrn")
    }
    guard let message = record["message"] else { return }
    var comment = Comment(.linkedin, id: id, try message.text("text"))
    comment.post = object.map { Identifier($0) }
    comment.inReplyTo = record.identifier("parentComment").map { Comment.id(.linkedin, $0) }
    if let actor = record.identifier("actor") {
      comment.author = Author(
        id: Identifier(actor), name: name(record["actor~"]),
        isOfficial: actor.hasPrefix("urn:li:organization:") || session.isOfficial(actor))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record["created"]?.time("time", .epochMilliseconds)
    let modified = try record["lastModified"]?.time("time", .epochMilliseconds)
    comment.updated = modified == comment.published ? nil : modified
    comment.counts.likes = record["likesSummary"]?.int("totalLikes")
    comment.counts.replies = record["commentsSummary"]?.int("totalFirstLevelComments")
    comment.url = object.map {
      "https://www.linkedin.com/feed/update/\($0)?commentUrn=\(percentEncoded(id))"
    }
    comment.attachments = record.list("content").map { item in
      Attachment(
        .image, url: item["entity"]?.string("digitalmediaAsset") ?? item.string("url"))
    }
    comment.state = .visible
    comment.visibility = .public
    session.announcedReplies += comment.counts.replies ?? 0
    if comment.inReplyTo != nil { session.announcedReplies -= 1 }
    session.add(comment, from: record)
  }

  private static func notePaging(_ session: inout ImportSession) {
    guard let paging = session.page?["paging"], let total = paging["total"]?.int,
      session.memory.updateValue("", forKey: "linkedin.paging") == nil
    else { return }
    let here = (paging["start"]?.int ?? 0) + (session.page?["elements"]?.count ?? 0)
    if total > here { session.note(.nextPage) }
  }

  private static func name(_ actor: ImportRecord?) -> String? {
    guard let actor else { return nil }
    if let name = actor.name("localizedName") { return name }
    let parts = ["localizedFirstName", "localizedLastName"].compactMap { actor.name($0) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func percentEncoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
