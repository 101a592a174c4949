/// Bluesky threads (`getPostThread`) and lists of posts.
///
/// The time is the author's own claim; the server's time of arrival is kept beside it. Source: app.bsky lexicons.
enum BlueskyImporter: ExportImporter {
  static let kind = ExportKind(code: "bluesky", name: "Bluesky")

  static func recognises(_ record: JSONNode) -> Bool {
    if let type = record["$type"]?.string, type.hasPrefix("app.bsky.feed.defs#") { return true }
    return isPost(record) || isPost(record["post"]) || isPost(record["value"]?["post"])
  }

  private static func isPost(_ node: JSONNode?) -> Bool {
    guard let node, let uri = node["uri"]?.string, uri.hasPrefix("at://") else { return false }
    return node["record"]?.kind == .object
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    var waiting = [record]
    while let view = waiting.popLast() {
      guard let post = post(of: view) else {
        session.note(.missingReplies)
        session.remark(
          Bilingual(
            sv: "svar som är blockerade eller borttagna finns bara som platshållare",
            en: "replies that are blocked or gone are there as placeholders only"),
          isWarning: false)
        continue
      }
      do throws(Diagnostic) {
        try add(post, &session)
      } catch {
        session.refuse(error, at: post.node)
      }
      let replies = view.list("replies")
      if let announced = post.int("replyCount"), view["replies"] != nil, announced > replies.count {
        session.note(.missingReplies)
      }
      waiting.append(contentsOf: replies.reversed())
    }
  }

  private static func post(of view: ImportRecord) -> ImportRecord? {
    if isPost(view.node) { return view }
    if isPost(view.node["post"]) { return view["post"] }
    return isPost(view.node["value"]?["post"]) ? view["value"]?["post"] : nil
  }

  private static func add(
    _ post: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let uri = post.identifier("uri"), let record = post["record"] else { return }
    let author = post["author"]
    let did = author?.identifier("did")
    let handle = author?.name("handle")
    let published = try record.time("createdAt", .zoned)
    let address = uri.split(separator: "/").last.flatMap { key in
      (handle ?? did).map { "https://bsky.app/profile/\($0)/post/\(key)" }
    }
    guard let parent = record["reply"]?["parent"]?.identifier("uri") else {
      session.noteChannel(did, name: author?.name("displayName"))
      session.add(
        Post(
          id: Identifier(uri), platform: .bluesky, channel: did.map { Identifier($0) },
          url: address, published: published, content: record.name("text")), from: post)
      return
    }
    let root = record["reply"]?["root"]?.identifier("uri") ?? parent
    var comment = Comment(.bluesky, id: uri, try record.text("text"))
    comment.post = Identifier(root)
    if parent != root { comment.inReplyTo = Comment.id(.bluesky, parent) }
    comment.author = Author(
      id: did.map { Identifier($0) }, name: author?.name("displayName"), handle: handle,
      url: (handle ?? did).map { "https://bsky.app/profile/" + $0 },
      // Whoever owns the post at the top owns the thread.
      isOfficial: session.isOfficial(did) || (did != nil && root.hasPrefix("at://\(did ?? "")/")))
    comment.published = published
    comment.language = record.list("langs").first?.node.string
    comment.url = address
    comment.counts.likes = post.int("likeCount")
    comment.counts.replies = post.int("replyCount")
    comment.attachments = attachments(post)
    comment.state = isHidden(uri, session) ? .hidden : .visible
    comment.visibility = .public
    if let indexed = post.node["indexedAt"] {
      comment.ext.append(
        ExtensionMember(
          name: "indexedAt", json: String(decoding: indexed.rawBytes, as: UTF8.self)))
    }
    session.add(comment, from: post)
  }

  private static func isHidden(_ uri: String, _ session: ImportSession) -> Bool {
    let hidden = session.page?["threadgate"]?["record"]?["hiddenReplies"]
    return hidden?.elements.contains { $0.string == uri } ?? false
  }

  private static func attachments(_ post: ImportRecord) -> [Attachment] {
    guard let embed = post["embed"] else { return [] }
    var result = embed.list("images").map {
      Attachment(.image, url: $0.string("fullsize"), alt: $0.name("alt"))
    }
    if let external = embed["external"] {
      result.append(Attachment(.link, url: external.string("uri"), alt: external.name("title")))
    }
    return result
  }
}
