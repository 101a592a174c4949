/// Logs of the events Meta sends for Facebook pages and Instagram accounts, one event or one answer a line.
///
/// A comment is added, edited, hidden, shown again and removed by later events, so comments are held until the end.
/// Source: Webhooks reference, page feed and instagram comments.
enum MetaWebhookImporter: ExportImporter {
  static let kind = ExportKind(
    code: "meta-webhook", name: Bilingual(sv: "Metas webhook-logg", en: "Meta webhook log"))

  static func recognises(_ record: JSONNode) -> Bool {
    guard let object = record["object"]?.string, record["entry"]?.kind == .array else {
      return false
    }
    return object == "page" || object == "instagram"
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let isInstagram = record.string("object") == "instagram"
    for entry in record.list("entry") {
      session.noteChannel(entry.identifier("id"))
      for change in entry.list("changes") {
        guard let value = change["value"], value.node.kind == .object else { continue }
        do throws(Diagnostic) {
          if isInstagram {
            guard ["comments", "live_comments"].contains(change.string("field")) else { continue }
            try instagramComment(value, entry, &session)
          } else if change.string("field") == "feed" {
            try pageEvent(value, entry, &session)
          }
        } catch {
          session.refuse(error, at: value.node)
        }
      }
      for message in entry.list("messaging") {
        do throws(Diagnostic) {
          try directMessage(message, entry, isInstagram ? .instagram : .facebook, &session)
        } catch {
          session.refuse(error, at: message.node)
        }
      }
    }
  }

  static func finish(_ session: inout ImportSession) {
    guard session.summary.kinds.contains(kind) else { return }
    for item in session.held.takeAll() { session.add(item) }
    if let lost = session.memory.removeValue(forKey: "meta-webhook.lost") {
      session.remark(
        Bilingual(
          sv: "\(lost) händelser gäller kommentarer som inte finns i loggen",
          en: "\(lost) events are about comments that are not in the log"))
    }
  }

  // MARK: Pages

  private static func pageEvent(
    _ value: ImportRecord, _ entry: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    switch value.string("item") {
    case "comment": try commentEvent(value, entry, &session)
    case "post", "status", "photo", "video", "share", "link": try postEvent(value, entry, &session)
    default: break
    }
  }

  private static func commentEvent(
    _ value: ImportRecord, _ entry: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let identifier = value.identifier("comment_id") else {
      throw value.missingIdentifier("comment_id")
    }
    let id = Comment.id(.facebook, identifier)
    switch value.string("verb") {
    case "add", "edited", "edit":
      let isEdit = value.string("verb") != "add"
      let comment = try comment(value, entry, identifier, session)
      session.hold(comment, from: value) { old in
        // An event is delivered again, and late: the text it was added with is not newer than an edit.
        guard isEdit || old.updated == nil else { return }
        old.content = comment.content
        old.contentRaw = comment.contentRaw
        if isEdit {
          old.updated =
            PlatformTime.epochSeconds.readIfPresent(entry.node["time"]) ?? comment.published
        }
      }
    case "hide": session.change(id) { $0.state = .hidden }
    case "unhide": session.change(id) { $0.state = .visible }
    case "remove", "delete": session.change(id) { $0.state = .removed }
    default: break
    }
  }

  private static func comment(
    _ value: ImportRecord, _ entry: ImportRecord, _ identifier: String, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    let page = entry.identifier("id")
    let post = value.identifier("post_id")
    let parent = value.identifier("parent_id")
    var comment = Comment(.facebook, id: identifier, try value.text("message"))
    comment.channel = page.map { Identifier($0) }
    comment.post = post.map { Identifier(lastPart($0)) }
    if let parent, parent != post { comment.inReplyTo = Comment.id(.facebook, parent) }
    comment.author = author(value["from"], page, session)
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try value.time("created_time", .epochSeconds)
    comment.state = .visible
    comment.visibility = .public
    comment.url = value["post"]?.string("permalink_url")
    if let photo = value.string("photo") {
      comment.attachments.append(Attachment(.image, url: photo))
    }
    if let video = value.string("video") {
      comment.attachments.append(Attachment(.video, url: video))
    }
    return comment
  }

  /// The page's own post, or a visitor's post on the page, which is moderated as a comment is.
  private static func postEvent(
    _ value: ImportRecord, _ entry: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let identifier = value.identifier("post_id") else { return }
    let page = entry.identifier("id")
    let id = Comment.id(.facebook, identifier)
    switch value.string("verb") {
    case "add":
      if let writer = value["from"]?.identifier("id"), let page, writer != page {
        var comment = try comment(value, entry, identifier, session)
        comment.inReplyTo = nil
        session.hold(comment, from: value) { $0.content = comment.content }
      } else {
        session.add(
          Post(
            id: Identifier(lastPart(identifier)), platform: .facebook,
            channel: page.map { Identifier($0) }, url: value.string("permalink_url"),
            published: try value.time("created_time", .epochSeconds),
            content: value.name("message")), from: value)
      }
    case "hide": _ = session.held.change(id) { $0.state = .hidden }
    case "unhide": _ = session.held.change(id) { $0.state = .visible }
    case "remove", "delete": _ = session.held.change(id) { $0.state = .removed }
    default: break
    }
  }

  // MARK: Instagram and messages

  private static func instagramComment(
    _ value: ImportRecord, _ entry: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let id = value.identifier("id") ?? value.identifier("comment_id") else {
      throw value.missingIdentifier()
    }
    var comment = Comment(.instagram, id: id, try value.text("text"))
    comment.channel = entry.identifier("id").map { Identifier($0) }
    comment.post = value["media"]?.identifier("id").map { Identifier($0) }
    comment.inReplyTo = value.identifier("parent_id").map { Comment.id(.instagram, $0) }
    if let from = value["from"] {
      let writer = from.identifier("id")
      comment.author = Author(
        id: writer.map { Identifier($0) }, handle: from.name("username"),
        isOfficial: (writer != nil && writer == comment.channel?.text)
          || session.isOfficial(writer))
    }
    comment.isAuthorWithheld = comment.author == nil
    // The event has no time of its own; that of its delivery is the nearest.
    comment.published = try entry.time("time", .epochSeconds)
    comment.state = .visible
    comment.visibility = .public
    session.hold(comment, from: value) { old in
      old.content = comment.content
      old.contentRaw = comment.contentRaw
    }
  }

  private static func directMessage(
    _ record: ImportRecord, _ entry: ImportRecord, _ platform: Platform,
    _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let message = record["message"] else { return }
    guard let id = message.identifier("mid") else { throw message.missingIdentifier("mid") }
    let page = entry.identifier("id")
    let sender = record["sender"]?.identifier("id")
    var comment = Comment(platform, id: id, try message.text("text"))
    comment.channel = page.map { Identifier($0) }
    comment.author = Author(
      id: sender.map { Identifier($0) },
      isOfficial: (sender != nil && sender == page) || session.isOfficial(sender))
    comment.published = try record.time("timestamp", .epochMilliseconds)
    comment.state = .visible
    comment.visibility = .direct
    session.hold(comment, from: record) { _ in }
  }

  private static func author(
    _ from: ImportRecord?, _ page: String?, _ session: ImportSession
  ) -> Author? {
    guard let from, from.node.kind == .object else { return nil }
    let id = from.identifier("id")
    return Author(
      id: id.map { Identifier($0) }, name: from.name("name"),
      isOfficial: (id != nil && id == page) || session.isOfficial(id))
  }

  private static func lastPart(_ id: String) -> String {
    id.split(separator: "_").last.map(String.init) ?? id
  }
}

extension PlatformTime {
  /// The time that `node` states, nil also when there is no node.
  func readIfPresent(_ node: JSONNode?) -> Timestamp? {
    node.flatMap(read)
  }
}

extension ImportSession {
  /// Keeps a comment until the end of the input, or changes the one kept before.
  mutating func hold(
    _ comment: Comment, from record: ImportRecord, _ change: (inout Comment) -> Void
  ) {
    if refuseBroken(record.node) { return }
    var comment = comment
    comment.source = source(of: record)
    keepLoneSurrogates(of: &comment, in: record.node)
    held.update(
      HeldComments.Item(
        comment: comment, bytes: Array(record.node.rawBytes), pointer: record.pointer), change)
  }

  /// Changes a comment that is kept; an event about any other is counted.
  mutating func change(_ id: CommentID, _ change: (inout Comment) -> Void) {
    guard !held.change(id, change) else { return }
    let lost = memory["meta-webhook.lost"].flatMap { Int($0) } ?? 0
    memory["meta-webhook.lost"] = String(lost + 1)
  }
}
