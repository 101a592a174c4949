/// Notes of ActivityStreams 2.0, as Mastodon, Pixelfed, PeerTube and other servers of the fediverse write them.
///
/// Source: W3C Activity Vocabulary. Links and objects are taken alike, and the first of several counts.
enum ActivityStreamsImporter: ExportImporter {
  static let kind = ExportKind(code: "activitystreams", name: "ActivityStreams 2.0")

  private static let everyone: Set<String> = [
    "https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public",
  ]

  static func recognises(_ record: JSONNode) -> Bool {
    switch record["type"]?.string {
    case "Create", "Update": return record["object"]?.kind == .object && record["actor"] != nil
    case "Note", "Article", "Question", "Page":
      return record["attributedTo"] != nil || record["content"] != nil
    case "Tombstone": return record["id"] != nil
    default: return false
    }
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    var note = record
    if ["Create", "Update"].contains(record.string("type")), let object = record["object"] {
      note = object
    }
    guard let id = note.identifier("id") else { throw note.missingIdentifier() }
    let isPlain = note.string("mediaType")?.hasPrefix("text/plain") == true
    let written =
      note.string("content") ?? note["contentMap"]?.node.members
      .first { _ in true }?.value.string ?? ""
    var comment = Comment(
      .mastodon, id: id, isPlain ? ImportedText(written) : ImportedText(html: written))
    if let warning = note.name("summary") {
      comment.content = warning + "\n\n" + comment.content
      comment.contentRaw = written
    }
    comment.inReplyTo = reference(note.node["inReplyTo"]).map { Comment.id(.mastodon, $0) }
    if let writer = reference(note.node["attributedTo"]) ?? reference(record.node["actor"]) {
      comment.author = Author(
        id: Identifier(writer), name: note["attributedTo"]?.name("name"), url: writer,
        isOfficial: session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try note.time("published", .zoned)
    comment.updated = try note.time("updated", .zoned)
    comment.language = note["contentMap"]?.node.members.first { _ in true }?.name
    comment.url = reference(note.node["url"]) ?? id
    comment.attachments = note.list("attachment").map { item in
      Attachment(.file, url: reference(item.node["url"]), alt: item.name("name"))
    }
    comment.state = note.string("type") == "Tombstone" ? .deleted : .visible
    comment.visibility = visibility(note)
    session.holdForRoot(comment, from: note)
  }

  static func finish(_ session: inout ImportSession) {
    if session.summary.kinds.contains(kind) { session.releaseHeldThreads() }
  }

  /// The address in a string, an object's `id` or `href`, or the first of several.
  private static func reference(_ node: JSONNode?) -> String? {
    guard let node else { return nil }
    switch node.kind {
    case .string: return node.string
    case .object: return node["id"]?.string ?? node["href"]?.string
    case .array:
      for element in node.elements {
        if let text = element.string ?? element["id"]?.string ?? element["href"]?.string {
          return text
        }
      }
      return nil
    case .null, .bool, .number: return nil
    }
  }

  private static func visibility(_ note: ImportRecord) -> Visibility {
    let to = recipients(note.node["to"])
    let copies = recipients(note.node["cc"])
    if !everyone.isDisjoint(with: to) { return .public }
    if !everyone.isDisjoint(with: copies) { return .unlisted }
    if to.isEmpty && copies.isEmpty { return .unknown }
    return to.contains { $0.hasSuffix("/followers") } ? .followers : .direct
  }

  private static func recipients(_ node: JSONNode?) -> Set<String> {
    guard let node else { return [] }
    if let text = node.string { return [text] }
    return Set(node.elements.compactMap(\.string))
  }
}
