/// The header line, the envelope and the posts of the native form.
extension NativeDecoder {
  /// Whether the outermost object is an envelope: it names the form, or has a list of comments and no text.
  var isEnvelope: Bool {
    let root = node(0)
    return root["format"] != nil || (root["content"] == nil && root["comments"] != nil)
  }

  /// Takes what the envelope's member `name`, whose value is at `index`, says about all comments.
  func envelopeMember(
    _ name: String, _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    switch name {
    case "type", "format": break
    case "version":
      let version = try string(index, "version")
      guard version == "1" || version.hasPrefix("1.") else {
        throw mismatch(index, "version", Bilingual(sv: "version 1", en: "version 1"))
      }
    case "exported":
      session.summary.exported = try optionalTime(index, "exported")
    case "complete":
      session.summary.complete = try optionalBool(index, "complete")
      // Where reasons are given, they say it better.
      if session.summary.complete == false, session.declared.isEmpty { session.note(.declared) }
    case "incompleteness":
      try incompleteness(index, &session)
    case "platform":
      try setPlatform(index, &session)
    case "channel":
      try channel(index, &session)
    case "source":
      guard !isNull(index) else { return }
      try requireObject(index, "source")
      if let platform = node(index)["platform"] { try setPlatform(platform.index, &session) }
      session.summary.ext.append(ExtensionMember(name: "source", json: json(index)))
    case "ext":
      try addExtensions(of: index, to: &session.summary.ext)
    default:
      session.summary.ext.append(ExtensionMember(name: name, json: json(index)))
    }
  }

  private func incompleteness(
    _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    guard !isNull(index) else { return }
    guard entries[index].kind == .array else {
      throw mismatch(index, "incompleteness", Bilingual(sv: "en lista", en: "an array"))
    }
    var item = index + 1
    while item < entries[index].next {
      let reason = try choice(item, "incompleteness", Incompleteness.declared)
      session.declared.insert(reason)
      session.note(reason)
      item = entries[item].next
    }
    if !session.declared.isEmpty, !session.declared.contains(.declared) {
      session.summary.incompleteness.remove(.declared)
    }
  }

  private func setPlatform(
    _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    guard !isNull(index) else { return }
    let name = try identifier(index, "platform")
    session.summary.platform = Platform(name)
    session.defaults.platform = Platform(name)
  }

  private func channel(
    _ index: Int, _ session: inout ImportSession
  ) throws(NativeFault) {
    guard !isNull(index) else { return }
    try requireObject(index, "channel")
    var channel = Channel(id: "")
    var key = index + 1
    while key < entries[index].next {
      let value = key + 1
      if isName(key, "id") {
        channel.id = Identifier(try identifier(value, "channel.id"))
      } else if isName(key, "name") {
        channel.name = try optionalString(value, "channel.name")
      } else if isName(key, "url") {
        channel.url = try optionalString(value, "channel.url").map(redactingAccessTokens)
      } else if isName(key, "officialAuthorIds") {
        channel.officialAuthorIDs = try officialAuthorIDs(value)
      } else if isName(key, "ext") {
        try addExtensions(of: value, to: &channel.ext)
      } else {
        addExtension(key, value, to: &channel.ext)
      }
      key = entries[value].next
    }
    session.summary.channel = channel
    if !channel.id.text.isEmpty { session.defaults.channel = channel.id }
    session.defaults.officialAuthorIDs.formUnion(channel.officialAuthorIDs)
  }

  private func officialAuthorIDs(_ index: Int) throws(NativeFault) -> [AuthorID] {
    guard !isNull(index) else { return [] }
    guard entries[index].kind == .array else {
      throw mismatch(index, "officialAuthorIds", Bilingual(sv: "en lista", en: "an array"))
    }
    var result: [AuthorID] = []
    var item = index + 1
    while item < entries[index].next {
      result.append(Identifier(try identifier(item, "officialAuthorIds")))
      item = entries[item].next
    }
    return result
  }

  /// The post at the object with index `object`.
  func post(at object: Int) throws(NativeFault) -> Post {
    var post = Post(id: "", platform: defaults.platform ?? .other(""), channel: defaults.channel)
    var hasPlatform = defaults.platform != nil
    var key = object + 1
    while key < entries[object].next {
      let value = key + 1
      switch member(at: key) {
      case .id: post.id = Identifier(try identifier(value, "id"))
      case .platform:
        post.platform = Platform(try identifier(value, "platform"))
        hasPlatform = true
      case .channel: post.channel = try optionalIdentifier(value, "channel") ?? defaults.channel
      case .url: post.url = try optionalString(value, "url").map(redactingAccessTokens)
      case .published: post.published = try optionalTime(value, "published")
      case .content: post.content = try optionalString(value, "content")
      case .ext: try addExtensions(of: value, to: &post.ext)
      case .type: break
      case .post, .inReplyTo, .author, .publishedPrecision, .publishedRaw, .updated, .contentType,
        .contentRaw, .truncated, .language, .counts, .attachments, .state, .visibility, .actions,
        .source, .replies, nil:
        addExtension(key, value, to: &post.ext)
      }
      key = entries[value].next
    }
    guard !post.id.text.isEmpty else {
      throw NativeFault(
        entry: object,
        message: Bilingual(sv: "inlägget saknar 'id'", en: "the post has no 'id'"))
    }
    guard hasPlatform else {
      throw NativeFault(
        entry: object,
        message: Bilingual(sv: "inlägget saknar 'platform'", en: "the post has no 'platform'"))
    }
    return post
  }
}
