/// Reads comments in the native form from a tape, strictly: what the schema does not allow is refused with its place.
///
/// This is the hot path: it reads bytes and allocates only the strings a comment keeps.
struct NativeDecoder {
  let document: JSONDocument
  let bytes: [UInt8]
  let entries: JSONTape
  var defaults: NativeDefaults

  init(_ document: JSONDocument, defaults: NativeDefaults) {
    self.document = document
    bytes = document.bytes
    entries = document.entries
    self.defaults = defaults
  }

  /// The comment at the object with index `object`, without its answers; `replies` becomes the index of their list.
  func comment(at object: Int, replies: inout Int?) throws(NativeFault) -> Comment {
    replies = nil
    return try Comment(
      CommentMembers(id: "", platform: defaults.platform ?? .other(""), content: "")
    ) { members throws(NativeFault) in
      try read(object, into: &members, replies: &replies)
    }
  }

  private func read(
    _ object: Int, into members: inout CommentMembers, replies: inout Int?
  ) throws(NativeFault) {
    var hasID = false
    var hasContent = false
    var hasPlatform = defaults.platform != nil
    var key = object + 1
    let end = entries[object].next
    while key < end {
      let value = key + 1
      switch member(at: key) {
      case .id:
        members.id = Identifier(try identifier(value, "id"))
        hasID = true
      case .content:
        members.content = try string(value, "content")
        if entries[value].hasEscapes, members.contentRaw == nil {
          members.contentRaw = node(value).spellingOfLoneSurrogates
        }
        hasContent = true
      case .platform:
        members.platform = Platform(try identifier(value, "platform"))
        hasPlatform = true
      case .channel: members.channel = try optionalIdentifier(value, "channel")
      case .post: members.post = try optionalIdentifier(value, "post")
      case .inReplyTo: members.inReplyTo = try optionalIdentifier(value, "inReplyTo")
      case .author:
        let author = try author(value, &members.ext)
        members.isAuthorWithheld = author == nil
        members.author = author
      case .published: members.published = try optionalTime(value, "published")
      case .updated: members.updated = try optionalTime(value, "updated")
      case .state: members.state = try choice(value, "state", .unknown)
      case .visibility: members.visibility = try choice(value, "visibility", .unknown)
      case .publishedPrecision:
        members.publishedPrecision = try choice(value, "publishedPrecision", .exact)
      case .contentType: members.contentType = try choice(value, "contentType", .plain)
      case .publishedRaw: members.publishedRaw = try optionalString(value, "publishedRaw")
      case .contentRaw:
        members.contentRaw = try optionalString(value, "contentRaw") ?? members.contentRaw
      case .language: members.language = try optionalString(value, "language")
      case .url: members.url = try optionalString(value, "url").map(redactingAccessTokens)
      case .truncated: members.isTruncated = try optionalBool(value, "truncated") ?? false
      case .counts: members.counts = try counts(value, &members.ext)
      case .attachments: members.attachments = try attachments(value)
      case .actions: members.actions = try actions(value, &members.ext)
      case .source: members.source = try source(value)
      case .ext: try addExtensions(of: value, to: &members.ext)
      case .replies: if entries[value].kind == .array { replies = value }
      case .type: break
      case nil: addExtension(key, value, to: &members.ext)
      }
      key = entries[value].next
    }
    guard hasID else { throw missing("id", in: object) }
    guard hasContent else { throw missing("content", in: object) }
    guard hasPlatform else { throw missing("platform", in: object) }
    if members.contentType == .html { decodeMarkup(&members) }
    if members.channel == nil { members.channel = defaults.channel }
    if !defaults.officialAuthorIDs.isEmpty, let id = members.author?.id,
      defaults.officialAuthorIDs.contains(id)
    {
      members.author?.isOfficial = true
    }
  }

  /// Makes the text to judge of a text in HTML, which stays beside it.
  private func decodeMarkup(_ members: inout CommentMembers) {
    let text = ImportedText(html: members.content)
    members.content = text.content
    members.contentRaw = members.contentRaw ?? text.raw
    members.contentType = .plain
  }

  /// The index of the value of the member `name` of the object at `object`, or nil.
  func value(of name: NativeMember, in object: Int) -> Int? {
    var key = object + 1
    while key < entries[object].next {
      if member(at: key) == name { return key + 1 }
      key = entries[key + 1].next
    }
    return nil
  }

  /// The node of the entry with index `index`.
  func node(_ index: Int) -> JSONNode { JSONNode(document: document, index: index) }

  /// What the name at `key` is, nil for one that the native form does not define.
  func member(at key: Int) -> NativeMember? {
    let entry = entries[key]
    if entry.hasEscapes { return NativeMember(named: text(key)) }
    let start = entry.start
    let length = entry.end - start
    guard length > 1,
      let candidate = NativeMember.candidate(
        length: length, first: bytes[start], second: bytes[start + 1]),
      isText(bytes.span, start..<entry.end, candidate.name)
    else { return nil }
    return candidate.member
  }

  /// Whether the name at `key` is `name`.
  func isName(_ key: Int, _ name: StaticString) -> Bool { isValue(key, name) }

  /// Whether the value at `index` has exactly the text `text`.
  func isValue(_ index: Int, _ text: StaticString) -> Bool {
    let entry = entries[index]
    return entry.hasEscapes
      ? self.text(index) == text.description
      : isText(bytes.span, entry.start..<entry.end, text)
  }

  // MARK: Scalars

  func text(_ index: Int) -> String {
    let entry = entries[index]
    return decodeJSONString(
      bytes.span.extracting(entry.start..<entry.end), hasEscapes: entry.hasEscapes)
  }

  func isNull(_ index: Int) -> Bool { entries[index].kind == .null }

  func string(_ index: Int, _ name: String) throws(NativeFault) -> String {
    guard entries[index].kind == .string else {
      throw mismatch(index, name, Bilingual(sv: "en sträng", en: "a string"))
    }
    return text(index)
  }

  func identifier(_ index: Int, _ name: String) throws(NativeFault) -> String {
    // Identifiers are strings; a number is taken as the digits that were written.
    guard entries[index].kind == .string || entries[index].kind == .number else {
      throw mismatch(index, name, Bilingual(sv: "en sträng", en: "a string"))
    }
    let text = text(index)
    guard !text.isEmpty else {
      throw NativeFault(
        entry: index,
        message: Bilingual(sv: "'\(name)' är tomt", en: "'\(name)' is empty"))
    }
    return text
  }

  func optionalIdentifier<Subject>(
    _ index: Int, _ name: String
  ) throws(NativeFault) -> Identifier<Subject>? {
    isNull(index) ? nil : Identifier(try identifier(index, name))
  }

  func optionalString(_ index: Int, _ name: String) throws(NativeFault) -> String? {
    isNull(index) ? nil : try string(index, name)
  }

  func optionalBool(_ index: Int, _ name: String) throws(NativeFault) -> Bool? {
    guard !isNull(index) else { return nil }
    guard entries[index].kind == .bool else {
      throw mismatch(index, name, Bilingual(sv: "true eller false", en: "true or false"))
    }
    return bytes[entries[index].start] == 0x74
  }

  func optionalCount(_ index: Int, _ name: String) throws(NativeFault) -> Int? {
    guard !isNull(index) else { return nil }
    guard entries[index].kind == .number, let value = Int(text(index)) else {
      throw mismatch(index, name, Bilingual(sv: "ett heltal", en: "an integer"))
    }
    return value
  }

  func optionalTime(_ index: Int, _ name: String) throws(NativeFault) -> Timestamp? {
    guard !isNull(index) else { return nil }
    let entry = entries[index]
    if entry.kind == .string {
      if !entry.hasEscapes, let time = rfc3339Timestamp(bytes.span, entry.start..<entry.end) {
        return time
      }
      if entry.hasEscapes, let time = Timestamp(rfc3339: text(index)) { return time }
    }
    throw mismatch(
      index, name,
      Bilingual(
        sv: "en tid som finns, med zon, som 2026-03-02T09:05:00+01:00",
        en: "a time that exists, with its offset, such as 2026-03-02T09:05:00+01:00"))
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ index: Int, _ name: String, _ absent: Value
  ) throws(NativeFault) -> Value where Value.RawValue == String {
    guard !isNull(index) else { return absent }
    if entries[index].kind == .string, let value = Value(rawValue: text(index)) { return value }
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw mismatch(index, name, Bilingual(sv: "något av \(names)", en: "one of \(names)"))
  }

  // MARK: Faults

  func missing(_ name: String, in object: Int) -> NativeFault {
    NativeFault(
      entry: object,
      message: Bilingual(
        sv: "kommentaren saknar '\(name)'", en: "the comment has no '\(name)'"))
  }

  func mismatch(_ index: Int, _ name: String, _ expected: Bilingual) -> NativeFault {
    let found = description(of: index)
    return NativeFault(
      entry: index,
      message: Bilingual(
        sv: "'\(name)': väntade \(expected.sv), fann \(found.sv)",
        en: "'\(name)': expected \(expected.en), found \(found.en)"))
  }

  private func description(of index: Int) -> Bilingual {
    switch entries[index].kind {
    case .null: "null"
    case .bool, .number:
      Bilingual(sv: shortened(text(index)), en: shortened(text(index)))
    case .string:
      Bilingual(sv: "'\(quotation(index))'", en: "'\(quotation(index))'")
    case .array: Bilingual(sv: "en lista", en: "an array")
    case .object: Bilingual(sv: "ett objekt", en: "an object")
    }
  }

  private func quotation(_ index: Int) -> String {
    shortened(redactingAccessTokens(text(index)))
  }

  private func shortened(_ text: String) -> String {
    text.unicodeScalars.count > 40 ? String(text.unicodeScalars.prefix(40)) + "…" : text
  }
}

/// What the envelope says for all comments in it.
struct NativeDefaults {
  var platform: Platform?
  var channel: ChannelID?
  var officialAuthorIDs: Set<AuthorID> = []
}

/// Why a record was refused, and the tape entry that shows where.
struct NativeFault: Error {
  var entry: Int
  var message: Bilingual
}
