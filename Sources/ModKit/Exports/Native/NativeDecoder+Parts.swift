/// The objects inside a comment.
extension NativeDecoder {
  func author(
    _ index: Int, _ ext: inout [ExtensionMember]
  ) throws(NativeFault) -> Author? {
    guard !isNull(index) else { return nil }
    try requireObject(index, "author")
    var id: AuthorID?
    var name: String?
    var handle: String?
    var url: String?
    var isOfficial = false
    var key = index + 1
    let end = entries[index].next
    while key < end {
      let value = key + 1
      if isName(key, "id") {
        id = try optionalIdentifier(value, "author.id")
      } else if isName(key, "name") {
        name = try optionalString(value, "author.name")
      } else if isName(key, "handle") {
        handle = try optionalString(value, "author.handle")
      } else if isName(key, "official") {
        isOfficial = try optionalBool(value, "author.official") ?? false
      } else if isName(key, "url") {
        url = try optionalString(value, "author.url").map(redactingAccessTokens)
      } else {
        addExtension(key, value, prefix: "author.", to: &ext)
      }
      key = entries[value].next
    }
    return Author(id: id, name: name, handle: handle, url: url, isOfficial: isOfficial)
  }

  func counts(
    _ index: Int, _ ext: inout [ExtensionMember]
  ) throws(NativeFault) -> CommentCounts {
    var counts = CommentCounts()
    guard !isNull(index) else { return counts }
    try requireObject(index, "counts")
    var key = index + 1
    while key < entries[index].next {
      let value = key + 1
      if isName(key, "likes") {
        counts.likes = try optionalCount(value, "counts.likes")
      } else if isName(key, "replies") {
        counts.replies = try optionalCount(value, "counts.replies")
      } else if isName(key, "reports") {
        counts.reports = try optionalCount(value, "counts.reports")
      } else {
        addExtension(key, value, prefix: "counts.", to: &ext)
      }
      key = entries[value].next
    }
    return counts
  }

  func attachments(_ index: Int) throws(NativeFault) -> [Attachment] {
    guard !isNull(index) else { return [] }
    guard entries[index].kind == .array else {
      throw mismatch(index, "attachments", Bilingual(sv: "en lista", en: "an array"))
    }
    var attachments: [Attachment] = []
    var item = index + 1
    while item < entries[index].next {
      attachments.append(try attachment(item))
      item = entries[item].next
    }
    return attachments
  }

  private func attachment(_ index: Int) throws(NativeFault) -> Attachment {
    try requireObject(index, "attachments")
    var attachment = Attachment(.file)
    var key = index + 1
    while key < entries[index].next {
      let value = key + 1
      if isName(key, "type") {
        attachment.kind = try choice(value, "attachments.type", .file)
      } else if isName(key, "url") {
        attachment.url = try optionalString(value, "attachments.url").map(redactingAccessTokens)
      } else if isName(key, "alt") {
        attachment.alt = try optionalString(value, "attachments.alt").map(redactingAccessTokens)
      } else if isName(key, "ext") {
        try addExtensions(of: value, to: &attachment.ext)
      } else {
        addExtension(key, value, to: &attachment.ext)
      }
      key = entries[value].next
    }
    return attachment
  }

  func actions(
    _ index: Int, _ ext: inout [ExtensionMember]
  ) throws(NativeFault) -> CommentActions? {
    guard !isNull(index) else { return nil }
    try requireObject(index, "actions")
    var actions = CommentActions()
    var key = index + 1
    while key < entries[index].next {
      let value = key + 1
      if isName(key, "delete") {
        actions.delete = try optionalBool(value, "actions.delete")
      } else if isName(key, "hide") {
        actions.hide = try optionalBool(value, "actions.hide")
      } else if isName(key, "reply") {
        actions.reply = try optionalBool(value, "actions.reply")
      } else if isName(key, "privateReplyUntil") {
        actions.privateReplyUntil = try optionalTime(value, "actions.privateReplyUntil")
      } else if isName(key, "block") {
        actions.block = try optionalBool(value, "actions.block")
      } else if isName(key, "report") {
        actions.report = try optionalBool(value, "actions.report")
      } else {
        addExtension(key, value, prefix: "actions.", to: &ext)
      }
      key = entries[value].next
    }
    return actions
  }

  func source(_ index: Int) throws(NativeFault) -> CommentSource? {
    guard !isNull(index) else { return nil }
    try requireObject(index, "source")
    var source = CommentSource()
    var key = index + 1
    while key < entries[index].next {
      let value = key + 1
      if isName(key, "file") {
        source.file = try optionalString(value, "source.file")
      } else if isName(key, "pointer") {
        source.pointer = try optionalString(value, "source.pointer")
      } else if isName(key, "line") {
        source.line = try optionalCount(value, "source.line")
      } else if isName(key, "sha256") {
        source.sha256 = try optionalString(value, "source.sha256")
      } else if isName(key, "ext") {
        try addExtensions(of: value, to: &source.ext)
      } else {
        addExtension(key, value, to: &source.ext)
      }
      key = entries[value].next
    }
    return source
  }

  // MARK: Unknown members

  /// Adds the members of the object at `index`.
  func addExtensions(
    of index: Int, to ext: inout [ExtensionMember]
  ) throws(NativeFault) {
    guard !isNull(index) else { return }
    try requireObject(index, "ext")
    var key = index + 1
    while key < entries[index].next {
      addExtension(key, key + 1, to: &ext)
      key = entries[key + 1].next
    }
  }

  /// Adds one member; a name that is taken gets an underscore, so that nothing is lost.
  func addExtension(
    _ key: Int, _ value: Int, prefix: String = "", to ext: inout [ExtensionMember]
  ) {
    var name = prefix + text(key)
    while ext.contains(where: { $0.name == name }) { name += "_" }
    ext.append(ExtensionMember(name: name, json: json(value)))
  }

  /// The value at `index` as it is kept of members that modtool does not know.
  func json(_ index: Int) -> String {
    let entry = entries[index]
    let isString = entry.kind == .string
    let range = isString ? entry.start - 1..<entry.end + 1 : entry.start..<entry.end
    return redactingAccessTokens(jsonLine(bytes.span.extracting(range)))
  }

  func requireObject(_ index: Int, _ name: String) throws(NativeFault) {
    guard entries[index].kind == .object else {
      throw mismatch(index, name, Bilingual(sv: "ett objekt", en: "an object"))
    }
  }
}
