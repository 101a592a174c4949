/// Facebook's and Instagram's "download your information": the account's own comments, and its messages with others.
///
/// The archives have no identifiers, so one is made from time and text, and their letters are damaged and repaired.
/// Names of members are translated with the account's language, so members are told apart by what they hold.
enum MetaArchiveImporter: ExportImporter {
  static let kind = ExportKind(
    code: "meta-archive",
    name: Bilingual(
      sv: "Metas arkiv \"ladda ned din information\"",
      en: "Meta's archive \"download your information\""))

  static func recognises(_ record: JSONNode) -> Bool {
    isMessage(record) || isFacebookComment(record) || record["string_map_data"]?.kind == .object
      || record["string_list_data"]?.kind == .array
      || (record["label_values"]?.kind == .array && record["fbid"] != nil)
  }

  private static func isMessage(_ record: JSONNode) -> Bool {
    record["sender_name"] != nil && record["timestamp_ms"] != nil
  }

  private static func isFacebookComment(_ record: JSONNode) -> Bool {
    record["timestamp"]?.kind == .number && record["title"]?.kind == .string
      && record["id"] == nil && record["text"] == nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    if isMessage(record.node) {
      try readMessage(record, &session)
      return
    }
    session.remark(
      Bilingual(
        sv: "filen innehåller bara kontots egna kommentarer, inte besökarnas",
        en: "this file holds only the account's own comments, not the visitors'"),
      hint: Bilingual(
        sv: "besökarnas kommentarer hämtas med Graph API eller en webhook-logg",
        en: "visitors' comments come from the Graph API or a webhook log"))
    if record.node["string_map_data"] != nil {
      try readMap(record, &session)
    } else if record.node["string_list_data"] != nil {
      try readList(record, &session)
    } else if record.node["label_values"] != nil {
      try readLabels(record, &session)
    } else {
      try readFacebook(record, &session)
    }
  }

  private static func add(
    _ platform: Platform, _ text: String, author: Author, published: Timestamp?,
    visibility: Visibility, from record: ImportRecord, _ session: inout ImportSession
  ) {
    let id = syntheticIdentifier(
      platform.name, session.summary.file, record.pointer, published?.description ?? "", text)
    var comment = Comment(platform, id: id, ImportedText(text))
    comment.author = author
    comment.published = published
    comment.visibility = visibility
    session.add(comment, from: record)
  }

  private static func readFacebook(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let comments = record.list("data").compactMap { $0["comment"] }
    if comments.isEmpty {
      // The text was deleted; what is left says that something was written.
      return
    }
    for comment in comments {
      var published = try comment.time("timestamp", .epochSeconds)
      if published == nil { published = try record.time("timestamp", .epochSeconds) }
      add(
        .facebook, comment.string("comment") ?? "",
        author: Author(name: comment.name("author"), isOfficial: true), published: published,
        visibility: .unknown, from: comment, &session)
    }
  }

  private static func readMessage(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let thread = session.envelopeText("thread_path")
    let name = record.name("sender_name")
    let id = syntheticIdentifier(
      thread ?? session.summary.file, record.identifier("timestamp_ms") ?? "", name ?? "",
      record.string("content") ?? "")
    var comment = Comment(.facebook, id: id, try record.text("content"))
    comment.post = thread.map { Identifier($0) }
    comment.author = Author(name: name)
    comment.published = try record.time("timestamp_ms", .epochMilliseconds)
    comment.state = record.bool("is_unsent") == true ? .deleted : .visible
    comment.visibility = .direct
    for picture in record.list("photos") {
      comment.attachments.append(Attachment(.image, url: picture.string("uri")))
    }
    session.add(comment, from: record)
  }

  /// `{"string_map_data": {"Kommentar": {"value": …}, "Tid": {"timestamp": …}}}`
  private static func readMap(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let map = record["string_map_data"] else { return }
    var values: [String] = []
    var published: Timestamp?
    for (name, value) in map.node.members {
      let member = map[name]
      if value["timestamp"] != nil {
        published = try member?.time("timestamp", .epochSeconds)
      } else if let text = value["value"]?.string {
        values.append(text)
      }
    }
    // The comment stands before the owner of the picture.
    guard let text = values.first else { return }
    let author = Author(handle: nil, isOfficial: true)
    add(
      .instagram, text, author: author, published: published, visibility: .unknown, from: record,
      &session)
  }

  private static func readList(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    for item in record.list("string_list_data") {
      guard let text = item.string("value") else { continue }
      add(
        .instagram, text, author: Author(isOfficial: true),
        published: try item.time("timestamp", .epochSeconds), visibility: .unknown, from: item,
        &session)
    }
  }

  private static func readLabels(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    let text = record.list("label_values").compactMap { $0.string("value") }.first
    guard let text else { return }
    add(
      .facebook, text, author: Author(isOfficial: true),
      published: try record.time("timestamp", .epochSeconds), visibility: .unknown, from: record,
      &session)
  }
}
