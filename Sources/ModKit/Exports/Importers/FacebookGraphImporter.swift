/// Facebook's Graph API: a feed with nested comments, a flat stream of comments, the map that answers `?ids=`, and
/// comments without identifier and author as a page token of another page gets them.
///
/// Source: Graph API reference, Comment and Post; the fields are those of the 2026 specification.
enum FacebookGraphImporter: ExportImporter {
  static let kind = ExportKind(code: "facebook-graph", name: "Facebook Graph API")

  static func recognises(_ record: JSONNode) -> Bool {
    guard let time = record["created_time"], time.kind == .string else { return false }
    return [
      "message", "story", "comments", "from", "permalink_url", "comment_count", "like_count",
      "attachment", "is_hidden",
    ].contains { record[$0] != nil }
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    if isComment(record, session) {
      let (post, parent) = surroundings(session)
      readThread(record, post: post, parent: parent, &session)
    } else {
      readPost(record, &session)
    }
  }

  static func finish(_ session: inout ImportSession) {
    if session.announcedReplies > 0 { session.note(.missingReplies) }
    session.announcedReplies = 0
  }

  /// Posts and comments have most fields in common; where a record stands and what only one of them has decide.
  private static func isComment(_ record: ImportRecord, _ session: ImportSession) -> Bool {
    let node = record.node
    if let address = record.string("permalink_url"), address.contains("comment_id=") { return true }
    if session.path.contains("comments") { return true }
    let commentOnly = [
      "comment_count", "can_remove", "can_hide", "is_hidden", "can_reply_privately", "parent",
      "user_likes", "like_count", "attachment", "to",
    ]
    if commentOnly.contains(where: { node[$0] != nil }) { return true }
    let postOnly = [
      "comments", "story", "status_type", "shares", "is_published", "updated_time", "full_picture",
      "attachments", "permalink_url", "type",
    ]
    if postOnly.contains(where: { node[$0] != nil }) { return false }
    if session.path.contains(where: { ["feed", "posts", "published_posts"].contains($0) }) {
      return false
    }
    // The page's own post is the page's number and one of its own.
    let page = record.identifier("id")?.split(separator: "_").first.map(String.init)
    return record["from"]?.identifier("id") != page
  }

  // MARK: Posts

  private static func readPost(
    _ record: ImportRecord, _ session: inout ImportSession
  ) {
    // In the answer to `?ids=` the identifier is the name of the member.
    let id =
      record.identifier("id")
      ?? session.path.last.flatMap { name in
        name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5F } ? name : nil
      }
    let parts = id?.split(separator: "_").map(String.init) ?? []
    let post = parts.last ?? id
    let page = parts.count == 2 ? parts[0] : pageID(record.string("permalink_url"))
    session.noteChannel(page)
    do throws(Diagnostic) {
      guard let id, let post else {
        throw record.node.refusal(
          Bilingual(sv: "inlägget saknar 'id'", en: "the post has no 'id'"))
      }
      try addPost(record, id: id, number: post, page: page, &session)
    } catch {
      session.refuse(error, at: record.node)
    }
    guard let comments = record["comments"] else { return }
    let context = FacebookPost(id: post, page: page)
    readEdge(comments, post: context, announced: nil, &session)
  }

  private static func addPost(
    _ record: ImportRecord, id: String, number post: String, page: String?,
    _ session: inout ImportSession
  ) throws(Diagnostic) {
    let published = try record.time("created_time", .zoned)
    let text = record.name("message") ?? record.name("story")
    let writer = record["from"]?.identifier("id")
    if let writer, let page, writer != page {
      // A visitor's post on the page is moderated as a comment is.
      var comment = Comment(.facebook, id: id, try record.text("message"))
      comment.channel = Identifier(page)
      comment.post = Identifier(post)
      comment.author = author(record["from"], page: page, session)
      comment.published = published
      comment.url = record.string("permalink_url")
      comment.state = record.bool("is_hidden").map { $0 ? .hidden : .visible } ?? .unknown
      comment.visibility = .public
      session.add(comment, from: record)
    }
    session.add(
      Post(
        id: Identifier(post), platform: .facebook, channel: page.map { Identifier($0) },
        url: record.string("permalink_url"), published: published, content: text), from: record)
  }

  // MARK: Comments

  private struct FacebookPost {
    var id: String?
    var page: String?
  }

  /// What is known of the broken post and comment that a record stands in.
  private static func surroundings(
    _ session: ImportSession
  ) -> (post: FacebookPost?, parent: CommentID?) {
    var post: FacebookPost?
    var parent: CommentID?
    for members in session.around where members["created_time"] != nil || members["id"] != nil {
      let address = FacebookAddress(members["permalink_url"])
      let isComment =
        post != nil || parent != nil || address.comment != nil || members["like_count"] != nil
        || members["comment_count"] != nil
      if isComment {
        parent = members["id"].map { Comment.id(.facebook, $0) }
      } else {
        let parts = members["id"]?.split(separator: "_").map(String.init) ?? []
        post = FacebookPost(
          id: parts.last ?? address.post, page: parts.count == 2 ? parts[0] : address.page)
      }
    }
    return (post, parent)
  }

  /// Reads a comment and all answers nested in it, in the order written; the answers to a refused one too.
  private static func readThread(
    _ record: ImportRecord, post: FacebookPost?, parent: CommentID?,
    _ session: inout ImportSession
  ) {
    var waiting = [(record: record, post: post, parent: parent)]
    while let (record, post, parent) = waiting.popLast() {
      var context = post
      var id = record.identifier("id").map { Comment.id(.facebook, $0) }
      do throws(Diagnostic) {
        let comment = try comment(record, post: post, parent: parent, session)
        session.noteChannel(comment.channel?.text)
        session.add(comment, from: record)
        noteReplies(record, comment, isNested: parent != nil, &session)
        context = FacebookPost(id: comment.post?.text, page: comment.channel?.text)
        id = comment.id
      } catch {
        session.refuse(error, at: record.node)
      }
      guard let edge = record["comments"] else { continue }
      notePaging(edge, announced: record.int("comment_count"), &session)
      for answer in edge.list("data").reversed() { waiting.append((answer, context, id)) }
    }
  }

  private static func readEdge(
    _ edge: ImportRecord, post: FacebookPost, announced: Int?, _ session: inout ImportSession
  ) {
    notePaging(edge, announced: announced, &session)
    for record in edge.list("data") { readThread(record, post: post, parent: nil, &session) }
  }

  /// An edge is known to be whole when its count is met; without a next page and without a count it is taken as whole
  /// unless a cursor points behind its last record.
  private static func notePaging(
    _ edge: ImportRecord, announced: Int?, _ session: inout ImportSession
  ) {
    let here = edge.list("data").count
    let total = announced ?? edge["summary"]?.int("total_count")
    if edge["paging"]?.string("next") != nil { session.note(.nextPage) }
    if let total {
      // With the filter `stream` the total counts the answers too, which are elements here.
      if total > here { session.note(.missingComments) }
    } else if edge["paging"]?["cursors"]?.string("after") != nil {
      session.note(.nextPage)
    }
  }

  /// Answers that a comment announces and does not hold must stand elsewhere in the input.
  private static func noteReplies(
    _ record: ImportRecord, _ comment: Comment, isNested: Bool, _ session: inout ImportSession
  ) {
    if record["comments"] == nil { session.announcedReplies += record.int("comment_count") ?? 0 }
    if comment.inReplyTo != nil, !isNested { session.announcedReplies -= 1 }
  }

  private static func comment(
    _ record: ImportRecord, post: FacebookPost?, parent: CommentID?, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    let address = record.string("permalink_url")
    let place = FacebookAddress(address)
    let written = record.identifier("id")
    let prefix = written.flatMap { id in
      id.contains("_") ? id.split(separator: "_").first.map(String.init) : nil
    }
    let postID =
      post?.id ?? record["object"]?.identifier("id")?.split(separator: "_").last.map(String.init)
      ?? prefix ?? place.post
    guard let id = written ?? place.comment.map({ joined(postID, $0) }) else {
      throw record.node.refusal(
        Bilingual(
          sv: "kommentaren saknar både 'id' och 'permalink_url'",
          en: "the comment has neither 'id' nor 'permalink_url'"))
    }
    let page = post?.page ?? place.page
    var comment = Comment(.facebook, id: id, try record.text("message"))
    comment.channel = page.map { Identifier($0) }
    comment.post = postID.map { Identifier($0) }
    comment.inReplyTo =
      record["parent"]?.identifier("id").map { Comment.id(.facebook, $0) } ?? parent
      ?? place.parent.map { Comment.id(.facebook, joined(postID, $0)) }
    comment.author = author(record["from"], page: page, session)
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try record.time("created_time", .zoned)
    comment.url = address
    comment.counts.likes =
      record.int("like_count") ?? record["likes"]?["data"]?.node.count
    comment.counts.replies = record.int("comment_count")
    comment.attachments = attachments(record)
    comment.state = record.bool("is_hidden").map { $0 ? .hidden : .visible } ?? .unknown
    comment.visibility = isMessage(record) || record.bool("is_private") == true ? .direct : .public
    comment.actions = actions(record, comment.published)
    return comment
  }

  /// Messages of a conversation have the same fields and a recipient.
  private static func isMessage(_ record: ImportRecord) -> Bool {
    record.identifier("id")?.hasPrefix("m_") == true || record.node["to"] != nil
  }

  private static func joined(_ post: String?, _ comment: String) -> String {
    post.map { $0 + "_" + comment } ?? comment
  }

  private static func author(
    _ from: ImportRecord?, page: String?, _ session: ImportSession
  ) -> Author? {
    guard let from, from.node.kind == .object else { return nil }
    let id = from.identifier("id")
    return Author(
      id: id.map { Identifier($0) }, name: from.name("name"),
      isOfficial: (id != nil && id == page) || session.isOfficial(id))
  }

  private static func actions(_ record: ImportRecord, _ published: Timestamp?) -> CommentActions {
    var actions = CommentActions(platform: .facebook, published: published)
    if let canRemove = record.bool("can_remove") { actions.delete = canRemove }
    if let canHide = record.bool("can_hide") { actions.hide = canHide }
    if let canComment = record.bool("can_comment") { actions.reply = canComment }
    if record.bool("can_reply_privately") == false { actions.privateReplyUntil = nil }
    return actions
  }

  private static func attachments(_ record: ImportRecord) -> [Attachment] {
    guard let attachment = record["attachment"], attachment.node.kind == .object else { return [] }
    let type = attachment.string("type") ?? ""
    let kind: Attachment.Kind =
      type.contains("photo")
      ? .image
      : type.contains("video")
        ? .video : type.contains("sticker") || type.contains("animated") ? .sticker : .link
    let address =
      attachment.string("url") ?? attachment["target"]?.string("url")
      ?? attachment["media"]?["image"]?.string("src")
    return [
      Attachment(
        kind, url: address, alt: attachment.name("title") ?? attachment.name("description"))
    ]
  }

  /// The page that an address names by number.
  private static func pageID(_ address: String?) -> String? { FacebookAddress(address).page }
}

/// What the address of a Facebook comment says about it.
struct FacebookAddress {
  var page: String?
  var post: String?
  var comment: String?
  var parent: String?

  /// Reads an address such as `…/100/posts/200/?comment_id=4&reply_comment_id=5`; parts that are not there stay nil.
  init(_ address: String?) {
    guard let address else { return }
    let parts = address.split(separator: "?", maxSplits: 1)
    let path = parts.first.map { $0.split(separator: "/").map(String.init) } ?? []
    if path.count > 2, FacebookAddress.isNumber(path[2]) { page = path[2] }
    if let posts = path.firstIndex(where: { ["posts", "videos", "photos"].contains($0) }),
      posts + 1 < path.count
    {
      post = path[posts + 1]
    }
    guard parts.count == 2 else { return }
    for pair in parts[1].split(separator: "#")[0].split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, !sides[1].isEmpty else { continue }
      switch sides[0] {
      case "comment_id": parent = sides[1]
      case "reply_comment_id": comment = sides[1]
      case "story_fbid", "fbid": post = sides[1]
      case "id": page = sides[1]
      default: break
      }
    }
    if comment == nil { (comment, parent) = (parent, nil) }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
