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
    if !stream.isAtTopLevel, let frame = stream.path.last {
      if frame.isObject {
        if stream.path.count == 1, !frame.isBroken, let name = stream.memberName {
          try decoder.envelopeMember(name, 0, &session)
        }
        return nil
      }
      if stream.isInBrokenRecord { return try readAnswer(decoder, stream, &session) }
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
    do throws(NativeFault) {
      var replies: Int?
      let comment = try decoder.comment(at: 0, replies: &replies)
      try checkIsNew(comment, decoder, 0, &session)
      guard let replies else { return .comment(comment) }
      stream.document.origin.pointer = stream.pointer
      session.outbox.append(found(.comment(comment), decoder, 0, pointer: stream.pointer))
      let thread = Thread(list: replies, parent: Parent(comment), pointer: stream.pointer)
      addAnswers(thread, decoder, &session)
    } catch {
      guard decoder.replies(in: 0) != nil else { throw error }
      stream.document.origin.pointer = stream.pointer
      if let thread = refuse(error, at: 0, decoder, pointer: stream.pointer, &session) {
        addAnswers(thread, decoder, &session)
      }
    }
    return nil
  }

  /// An answer in a broken comment, whose other lists are passed over.
  private static func readAnswer(
    _ decoder: NativeDecoder, _ stream: borrowing JSONStream, _ session: inout ImportSession
  ) throws(NativeFault) -> ExportItem? {
    let path = stream.path
    guard path.count > 1, path[path.count - 2].name == "replies" else { return nil }
    try decoder.requireObject(0, "replies")
    let members = path[path.count - 2].members
    let parent = Parent(
      id: members["id"].map { Identifier($0) }, post: members["post"].map { Identifier($0) })
    stream.document.origin.pointer = stream.pointer
    readThread(at: 0, under: parent, decoder, pointer: stream.pointer, &session)
    return nil
  }

  /// Whether the value just read stands in the list of posts of an envelope that is read piece by piece.
  private static func isInPosts(_ stream: borrowing JSONStream) -> Bool {
    guard !stream.isAtTopLevel else { return false }
    let path = stream.path
    return path.count == 2 && path[0].name == "posts"
  }

  static func checkIsNew(
    _ comment: Comment, _ decoder: NativeDecoder, _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    guard session.isNew(comment.id) else {
      throw NativeFault(
        entry: decoder.value(of: .id, in: index) ?? index,
        message: ImportSession.sameIdentifier(comment.id))
    }
  }

  static func found(
    _ item: ExportItem, _ decoder: NativeDecoder, _ index: Int, pointer: String
  ) -> ImportSession.Found {
    let entry = decoder.entries[index]
    return ImportSession.Found(
      item: item, bytes: .range(entry.start..<entry.end), pointer: pointer)
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
          readThread(at: index, under: Parent(), decoder, pointer: pointer, &session)
        }
      } catch {
        session.refuse(decoder.node(error.entry), error.message)
      }
      index = decoder.entries[index].next
      position += 1
    }
  }
}
