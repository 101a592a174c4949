/// modtool's own form: NDJSON with an optional header line, a JSON envelope, or a bare array of comments.
enum NativeImporter {
  static let kind = ExportKind(
    code: "native", name: Bilingual(sv: "modtools eget format", en: "modtool's own form"))

  /// Whether the value that `document` holds belongs to the native form, by its shape alone.
  static func recognises(_ document: JSONDocument, at path: [JSONFrame], _ isNative: Bool) -> Bool {
    let root = document.root
    if path.count == 1, path[0].isObject { return path[0].name == "format" && isFormat(root) }
    guard root.kind == .object else { return false }
    if let format = root["format"] { return isFormat(format) }
    switch root["type"]?.string {
    case "comment", "post", "header":
      // WordPress' comments say so too, and have an object where the text belongs.
      return root["account"] == nil && root["content"]?.kind != .object
    case .some: return false
    case nil: break
    }
    guard let content = root["content"] else { return path.isEmpty && holdsComments(root) }
    guard content.kind == .string || content.isNull else { return false }
    let hasOwnMembers = root["platform"] != nil || root["id"] != nil
    return hasOwnMembers && root["account"] == nil && root["@context"] == nil
  }

  /// Whether `root` is an envelope that does not name its format: the first of its comments is one of this form.
  private static func holdsComments(_ root: JSONNode) -> Bool {
    guard let list = root["comments"], list.kind == .array,
      let first = list.elements.first(where: { _ in true }), first.kind == .object
    else { return false }
    return first["content"]?.kind == .string && first["id"] != nil
      && (first["platform"] ?? root["platform"])?.kind == .string
  }

  private static func isFormat(_ node: JSONNode) -> Bool { node.string == "modtool-comments" }

  /// The item that the value just read is as a whole; nil when it was part of the envelope or its items are in the outbox.
  static func read(
    _ decoder: NativeDecoder, _ stream: borrowing JSONStream, _ session: inout ImportSession
  ) throws(NativeFault) -> ExportItem? {
    if !stream.isAtTopLevel, stream.path.last?.isObject == true {
      if stream.path.count == 1, let name = stream.memberName {
        try decoder.envelopeMember(name, 0, &session)
      }
      return nil
    }
    guard decoder.entries[0].kind == .object else {
      throw decoder.mismatch(0, "comments", Bilingual(sv: "ett objekt", en: "an object"))
    }
    if isInPosts(stream) { return .post(try decoder.post(at: 0)) }
    if let type = decoder.value(of: .type, in: 0) {
      if decoder.isValue(type, "post") { return .post(try decoder.post(at: 0)) }
      if decoder.isValue(type, "header") {
        readEnvelope(decoder, &session)
        return nil
      }
      guard decoder.isValue(type, "comment") else {
        throw decoder.mismatch(
          type, "type", Bilingual(sv: "comment, post eller header", en: "comment, post or header"))
      }
    } else if stream.isAtTopLevel, decoder.isEnvelope {
      readEnvelope(decoder, &session)
      return nil
    }
    var replies: Int?
    let comment = try decoder.comment(at: 0, replies: &replies)
    try checkIsNew(comment, decoder, 0, &session)
    guard let replies else { return .comment(comment) }
    let pointer = stream.pointer
    stream.document.origin.pointer = pointer
    session.outbox.append(found(.comment(comment), decoder, 0, pointer: pointer))
    flatten(replies, of: comment, decoder, pointer: pointer, &session)
    return nil
  }

  /// Whether the value just read stands in the list of posts of an envelope that is read piece by piece.
  private static func isInPosts(_ stream: borrowing JSONStream) -> Bool {
    guard !stream.isAtTopLevel else { return false }
    let path = stream.path
    return path.count == 2 && path[0].name == "posts"
  }

  private static func checkIsNew(
    _ comment: Comment, _ decoder: NativeDecoder, _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    guard session.isNew(comment.id) else {
      throw NativeFault(
        entry: decoder.value(of: .id, in: index) ?? index,
        message: ImportSession.sameIdentifier(comment.id))
    }
  }

  private static func readComment(
    at index: Int, _ decoder: NativeDecoder, pointer: String, _ session: inout ImportSession
  ) throws(NativeFault) {
    var replies: Int?
    let comment = try decoder.comment(at: index, replies: &replies)
    try checkIsNew(comment, decoder, index, &session)
    session.outbox.append(found(.comment(comment), decoder, index, pointer: pointer))
    if let replies {
      flatten(replies, of: comment, decoder, pointer: pointer, &session)
    }
  }

  private static func found(
    _ item: ExportItem, _ decoder: NativeDecoder, _ index: Int, pointer: String
  ) -> ImportSession.Found {
    let entry = decoder.entries[index]
    return ImportSession.Found(
      item: item, bytes: .range(entry.start..<entry.end), pointer: pointer)
  }

  /// Adds nested answers as comments of their own, which they are in the native form.
  private static func flatten(
    _ replies: Int, of parent: Comment, _ decoder: NativeDecoder, pointer: String,
    _ session: inout ImportSession
  ) {
    var waiting: [(list: Int, parent: Comment, pointer: String)] = [
      (replies, parent, pointer + "/replies")
    ]
    while let (list, parent, pointer) = waiting.popLast() {
      var index = list + 1
      var position = 0
      while index < decoder.entries[list].next {
        let pointer = "\(pointer)/\(position)"
        do throws(NativeFault) {
          try decoder.requireObject(index, "replies")
          var replies: Int?
          var comment = try decoder.comment(at: index, replies: &replies)
          if comment.inReplyTo == nil { comment.inReplyTo = parent.id }
          if comment.post == nil { comment.post = parent.post }
          try checkIsNew(comment, decoder, index, &session)
          session.outbox.append(found(.comment(comment), decoder, index, pointer: pointer))
          if let replies { waiting.append((replies, comment, pointer + "/replies")) }
        } catch {
          session.refuse(decoder.node(error.entry), error.message)
        }
        index = decoder.entries[index].next
        position += 1
      }
    }
  }

  /// Reads an envelope that is in memory as a whole, or the header line. What is wrong with a member of it is refused,
  /// and the comments are read.
  private static func readEnvelope(_ decoder: NativeDecoder, _ session: inout ImportSession) {
    var lists: [(index: Int, isPosts: Bool)] = []
    var key = 1
    while key < decoder.entries[0].next {
      let name = decoder.text(key)
      if name == "posts" || name == "comments" {
        lists.append((key + 1, name == "posts"))
      } else {
        refusing(decoder, &session) { session throws(NativeFault) in
          try decoder.envelopeMember(name, key + 1, &session)
        }
      }
      key = decoder.entries[key + 1].next
    }
    // The envelope may name the platform behind its lists, so a fresh decoder reads them.
    for list in lists {
      refusing(decoder, &session) { session throws(NativeFault) in
        try read(list.index, isPosts: list.isPosts, decoder, &session)
      }
    }
  }

  /// Does `body`, and refuses the value that it finds fault with.
  private static func refusing(
    _ decoder: NativeDecoder, _ session: inout ImportSession,
    _ body: (inout ImportSession) throws(NativeFault) -> Void
  ) {
    do throws(NativeFault) {
      try body(&session)
    } catch {
      session.refuse(decoder.node(error.entry), error.message)
    }
  }

  private static func read(
    _ list: Int, isPosts: Bool, _ envelope: NativeDecoder, _ session: inout ImportSession
  ) throws(NativeFault) {
    let name = isPosts ? "posts" : "comments"
    guard envelope.entries[list].kind == .array else {
      throw envelope.mismatch(list, name, Bilingual(sv: "en lista", en: "an array"))
    }
    var decoder = envelope
    decoder.defaults = session.defaults
    var index = list + 1
    var position = 0
    while index < decoder.entries[list].next {
      let pointer = "/\(name)/\(position)"
      do throws(NativeFault) {
        try decoder.requireObject(index, name)
        if isPosts {
          let post = try decoder.post(at: index)
          session.outbox.append(found(.post(post), decoder, index, pointer: pointer))
        } else {
          try readComment(at: index, decoder, pointer: pointer, &session)
        }
      } catch {
        session.refuse(decoder.node(error.entry), error.message)
      }
      index = decoder.entries[index].next
      position += 1
    }
  }
}
