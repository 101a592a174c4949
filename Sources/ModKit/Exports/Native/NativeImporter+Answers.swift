/// Answers nested in comments, which become comments of their own: the native form has no nested ones.
extension NativeImporter {
  /// What answers are told of the comment they hang under.
  struct Parent {
    var id: CommentID?
    var post: PostID?
  }

  /// Answers that are still to be read.
  struct Thread {
    /// The tape entry of their list.
    var list: Int
    var parent: Parent
    /// The way to the comment they answer.
    var pointer: String
  }

  /// Adds the comment at `index` and all answers in it.
  static func readThread(
    at index: Int, under parent: Parent, _ decoder: NativeDecoder, pointer: String,
    _ session: inout ImportSession
  ) {
    let thread = read(at: index, under: parent, decoder, pointer: pointer, &session)
    if let thread { addAnswers(thread, decoder, &session) }
  }

  static func addAnswers(
    _ thread: Thread, _ decoder: NativeDecoder, _ session: inout ImportSession
  ) {
    var waiting = [thread]
    while let thread = waiting.popLast() {
      var index = thread.list + 1
      var position = 0
      while index < decoder.entries[thread.list].next {
        let pointer = "\(thread.pointer)/replies/\(position)"
        let answers = read(at: index, under: thread.parent, decoder, pointer: pointer, &session)
        if let answers { waiting.append(answers) }
        index = decoder.entries[index].next
        position += 1
      }
    }
  }

  /// Adds the comment at `index`, or its refusal, and answers which answers it holds.
  private static func read(
    at index: Int, under parent: Parent, _ decoder: NativeDecoder, pointer: String,
    _ session: inout ImportSession
  ) -> Thread? {
    do throws(NativeFault) {
      try decoder.requireObject(index, "replies")
      var replies: Int?
      var comment = try decoder.comment(at: index, replies: &replies)
      if comment.inReplyTo == nil { comment.inReplyTo = parent.id }
      if comment.post == nil { comment.post = parent.post }
      try checkIsNew(comment, decoder, index, &session)
      session.outbox.append(found(.comment(comment), decoder, index, pointer: pointer))
      return replies.map { Thread(list: $0, parent: Parent(comment), pointer: pointer) }
    } catch {
      return refuse(error, at: index, decoder, pointer: pointer, &session)
    }
  }

  /// Refuses the comment at `index`, and answers which answers it holds all the same.
  static func refuse(
    _ fault: NativeFault, at index: Int, _ decoder: NativeDecoder, pointer: String,
    _ session: inout ImportSession
  ) -> Thread? {
    session.refuse(decoder.node(fault.entry), fault.message)
    guard let list = decoder.replies(in: index) else { return nil }
    let node = decoder.node(index)
    let parent = Parent(
      id: node["id"]?.identifier.map { Identifier($0) },
      post: node["post"]?.identifier.map { Identifier($0) })
    return Thread(list: list, parent: parent, pointer: pointer)
  }
}

extension NativeImporter.Parent {
  init(_ comment: Comment) {
    self.init(id: comment.id, post: comment.post)
  }
}

extension NativeDecoder {
  /// The list of answers in the comment at `object`.
  func replies(in object: Int) -> Int? {
    guard entries[object].kind == .object, let list = value(of: .replies, in: object),
      entries[list].kind == .array
    else { return nil }
    return list
  }
}
