/// What importers read into: the items found, and what is known about the export as a whole.
struct ImportSession {
  /// An item waiting to be delivered, and the bytes it was made from.
  struct Found {
    var item: ExportItem
    var bytes: Bytes
    var pointer: String
  }

  /// The bytes of a record.
  enum Bytes {
    /// In the document, until the next value is read.
    case range(Range<Int>)
    /// Kept, because the item waited.
    case kept([UInt8])
  }

  var summary: ExportSummary
  var options: ExportOptions
  var outbox: [Found] = []
  var defaults: NativeDefaults
  /// How far lines are counted: a byte of the value that is being read, and the line it stands on.
  var counted = (offset: 0, line: 1)
  /// The outermost value, when it is in memory as a whole.
  var page: JSONNode?
  /// Short members of an outermost object that is read piece by piece, as far as they were met.
  var envelope: [String: String] = [:]
  /// The names of the members around the record, outermost first.
  var path: [String] = []
  /// Short members of the broken records around the record, outermost first, as far as they were met.
  var around: [[String: String]] = []
  /// The broken strings of the value that is being read, as long as nothing was refused because of them.
  var broken: [JSONStream.BrokenString] = []
  /// What the envelope of the native form says that the export lacks.
  var declared: Set<Incompleteness> = []
  /// What an importer must remember from one record to a later one, under names of its own.
  var memory: [String: String] = [:]
  /// Comments that later records may still change, in the order met.
  var held = HeldComments()
  /// Answers that comments announce without holding them, less the answers met.
  var announcedReplies = 0
  private var seen = SeenIdentifiers()

  /// The input's name without its folders: comments travel, folders do not.
  var fileName: String {
    summary.file.split(separator: "/").last.map(String.init) ?? summary.file
  }

  init(file: String, options: ExportOptions) {
    summary = ExportSummary(file: file)
    self.options = options
    defaults = NativeDefaults(
      platform: nil, channel: nil, officialAuthorIDs: options.officialAuthorIDs)
  }

  // MARK: Items

  /// Completes `comment` with what its platform and its place say, and adds it.
  mutating func add(_ comment: Comment, from record: ImportRecord) {
    if refuseBroken(record.node) { return }
    var comment = comment
    comment.source = comment.source ?? source(of: record)
    complete(&comment)
    keepLoneSurrogates(of: &comment, in: record.node)
    let bytes = Bytes.range(record.node.byteRange)
    switch seen.insert(comment.id.text, text: comment.content) {
    case .new: outbox.append(Found(item: .comment(comment), bytes: bytes, pointer: record.pointer))
    case .repeated: summary.recordsRepeated += 1
    case .conflicting: refuse(record.node, ImportSession.sameIdentifier(comment.id))
    }
  }

  /// Adds a comment whose record is gone from memory.
  mutating func add(_ held: HeldComments.Item) {
    var comment = held.comment
    complete(&comment)
    let found = Found(
      item: .comment(comment), bytes: .kept(held.bytes), pointer: held.pointer)
    if case .new = seen.insert(comment.id.text, text: comment.content) { outbox.append(found) }
  }

  /// Whether a comment with this identifier was not read before; for the native form, where every repetition is wrong.
  mutating func isNew(_ id: CommentID) -> Bool {
    seen.insert(id.text)
  }

  static func sameIdentifier(_ id: CommentID) -> Bilingual {
    Bilingual(
      sv: "två kommentarer har id '\(id)'; den första gäller",
      en: "two comments have the id '\(id)'; the first one counts")
  }

  /// Where `record` stands. Complexity: O(bytes between it and the record before).
  mutating func source(of record: ImportRecord) -> CommentSource {
    let document = record.node.document
    let start = record.node.byteRange.lowerBound
    counted.line +=
      start < counted.offset
      ? -document.countLineFeeds(in: start..<counted.offset)
      : document.countLineFeeds(in: counted.offset..<start)
    counted.offset = start
    return CommentSource(file: fileName, pointer: record.pointer, line: counted.line)
  }

  /// Keeps the text as received where it has half a surrogate pair, which no text can hold: spelled as its escape.
  func keepLoneSurrogates(of comment: inout Comment, in node: JSONNode) {
    guard comment.content.utf8.contains(0xEF), comment.content.unicodeScalars.contains("\u{FFFD}")
    else { return }
    let received = comment.contentRaw ?? comment.content
    var waiting = [node]
    while let value = waiting.popLast() {
      switch value.kind {
      case .object: waiting += value.members.map(\.value)
      case .array: waiting += value.elements
      case .string:
        guard value.string == received, let text = value.spellingOfLoneSurrogates else { continue }
        comment.contentRaw = text
        return
      case .null, .bool, .number: continue
      }
    }
  }

  private mutating func complete(_ comment: inout Comment) {
    if comment.channel == nil { comment.channel = defaults.channel }
    if let id = comment.author?.id, defaults.officialAuthorIDs.contains(id) {
      comment.author?.isOfficial = true
    }
    let usual = CommentActions(platform: comment.platform, published: comment.published)
    if var actions = comment.actions {
      actions.delete = actions.delete ?? usual.delete
      actions.hide = actions.hide ?? usual.hide
      comment.actions = actions
    } else if usual != CommentActions() {
      comment.actions = usual
    }
    comment.url = comment.url.map(redactingAccessTokens)
    for index in comment.attachments.indices {
      comment.attachments[index].url = comment.attachments[index].url.map(redactingAccessTokens)
    }
  }

  /// Adds a post.
  mutating func add(_ post: Post, from record: ImportRecord) {
    if refuseBroken(record.node) { return }
    var post = post
    post.url = post.url.map(redactingAccessTokens)
    if post.channel == nil { post.channel = defaults.channel }
    outbox.append(
      Found(item: .post(post), bytes: .range(record.node.byteRange), pointer: record.pointer))
  }

  /// Adds a refusal of `node`.
  mutating func refuse(_ node: JSONNode, _ message: Bilingual, hint: Bilingual? = nil) {
    refuse(node.refusal(message, hint: hint), at: node)
  }

  /// Adds a refusal.
  mutating func refuse(_ diagnostic: Diagnostic, at node: JSONNode) {
    // What is missing because a string is broken is refused for that.
    if refuseBroken(node) { return }
    append(refusal: diagnostic, at: node)
  }

  mutating func append(refusal diagnostic: Diagnostic, at node: JSONNode) {
    outbox.append(
      Found(
        item: .refused(diagnostic), bytes: .range(node.byteRange),
        pointer: diagnostic.place?.pointer ?? ""))
  }

  // MARK: The whole

  /// Notes that records of `kind` were met.
  mutating func note(_ kind: ExportKind) {
    if !summary.kinds.contains(kind) { summary.kinds.append(kind) }
  }

  /// Notes a sign that something is missing.
  mutating func note(_ sign: Incompleteness) {
    summary.incompleteness.insert(sign)
  }

  /// Notes the account the export is about, if it is not known yet.
  mutating func noteChannel(_ id: String?, name: String? = nil) {
    guard let id, !id.isEmpty, summary.channel == nil else { return }
    summary.channel = Channel(id: Identifier(id), name: name)
    defaults.channel = Identifier(id)
  }

  /// Says something about the whole input, once.
  mutating func remark(_ message: Bilingual, hint: Bilingual? = nil, isWarning: Bool = true) {
    let diagnostic = Diagnostic(
      .badData, message, at: Place(file: summary.file), hint: hint,
      severity: isWarning ? .warning : .note)
    if !summary.remarks.contains(diagnostic) { summary.remarks.append(diagnostic) }
  }

  /// The string or number `name` of the envelope, from the page or from what was met of it.
  func envelopeText(_ name: String) -> String? {
    page?[name]?.identifier ?? envelope[name]
  }

  /// Whether `id` speaks for the account, by the options or the envelope.
  func isOfficial(_ id: String?) -> Bool {
    guard let id else { return false }
    return defaults.officialAuthorIDs.contains(Identifier(id))
  }
}

/// Comments that wait because later records may change them.
struct HeldComments {
  struct Item {
    var comment: Comment
    var bytes: [UInt8]
    var pointer: String
  }

  private(set) var items: [Item] = []
  private var positions: [CommentID: Int] = [:]

  /// The position of the comment with `id`.
  func position(of id: CommentID) -> Int? { positions[id] }

  /// Adds a comment, or changes the one that has its identifier: where its text becomes another, `item` is the record
  /// of that text from now on, and the earlier text is kept beside it.
  mutating func update(_ item: Item, _ change: (inout Comment) -> Void) {
    guard let position = positions[item.comment.id] else {
      positions[item.comment.id] = items.count
      items.append(item)
      return
    }
    let earlier = items[position].comment.content
    change(&items[position].comment)
    guard items[position].comment.content != earlier else { return }
    items[position].bytes = item.bytes
    items[position].pointer = item.pointer
    items[position].comment.source = item.comment.source
    items[position].comment.keepEarlierContent(earlier)
  }

  /// Changes the comment with `id`; false when there is none.
  mutating func change(_ id: CommentID, _ change: (inout Comment) -> Void) -> Bool {
    guard let position = positions[id] else { return false }
    change(&items[position].comment)
    return true
  }

  /// Hands over all and forgets them.
  mutating func takeAll() -> [Item] {
    defer { self = HeldComments() }
    return items
  }
}

extension Comment {
  /// Keeps a text that was edited away as `earlierContent` under `ext`, a list, oldest first: it was public too.
  fileprivate mutating func keepEarlierContent(_ text: String) {
    var writer = JSONWriter()
    writer.string(text)
    if let index = ext.firstIndex(where: { $0.name == "earlierContent" }) {
      ext[index].json.removeLast()
      ext[index].json += "," + writer.text + "]"
    } else {
      ext.append(ExtensionMember(name: "earlierContent", json: "[" + writer.text + "]"))
    }
  }
}

extension JSONNode {
  /// The bytes of the value in its document, quotation marks included.
  var byteRange: Range<Int> {
    let bytes = rawBytes
    return bytes.startIndex..<bytes.endIndex
  }
}
