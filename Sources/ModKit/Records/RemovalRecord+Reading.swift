extension RemovalRecord {
  /// Reads what `json` writes; a member of the wrong kind is an error with its place, an unknown one is ignored, for a
  /// later version may add some.
  public init(reading root: JSONNode) throws(Diagnostic) {
    let reader = RecordReader(root)
    caseID = try reader.value("caseId") { CaseID($0) }
    openedAt = try reader.time("openedAt")
    publicTitle = try reader.text("publicTitle")
    let organisation = try reader.object("organisation")
    self.organisation.name = organisation.optional("name")
    self.organisation.orgNumber = organisation.optional("orgNumber")
    self.organisation.board = organisation.optional("board")
    self.organisation.unit = organisation.optional("unit")
    let channel = try reader.object("channel")
    self.channel = Account(
      platform: Platform(try channel.text("platform")), id: channel.optional("accountId"),
      accountName: channel.optional("accountName"), accountURL: channel.optional("accountURL"))
    comment = try CommentPart(try reader.object("comment"))
    if let node = root["author"], !node.isNull {
      let author = RecordReader(node)
      self.author = AuthorPart(
        displayName: author.optional("displayName"), handle: author.optional("handle"),
        profileURL: author.optional("profileURL"), platformUserID: author.optional("platformUserId")
      )
    }
    let discovery = try reader.object("discovery")
    self.discovery = Discovery(
      how: try discovery.value("how") { Discovery.How(rawValue: $0) },
      at: try discovery.time("at"), reportedBy: discovery.optional("reportedBy"))
    decision = try DecisionPart(try reader.object("decision"))
    procedure = try ProcedurePart(try reader.object("procedure"))
    evidence = try reader.list("evidence") { item throws(Diagnostic) in try EvidenceItem(item) }
    context = try reader.list("context") { item throws(Diagnostic) in
      ContextItem(
        author: item.optional("author"), publishedAt: try item.optionalTime("publishedAt"),
        text: try item.text("text"))
    }
    isAbuseImagery = root["childAbuseImagery"]?.bool ?? false
    retention = try reader.text("retention")
    redress = reader.optional("redress")
    let tool = try reader.object("tool")
    self.tool = Tool(
      version: try tool.text("version"),
      policySHA256: try tool.value("policySHA256") { Digest(hex: $0) },
      lawAsOf: try tool.text("lawAsOf"))
  }
}

extension RemovalRecord.CommentPart {
  fileprivate init(_ reader: RecordReader) throws(Diagnostic) {
    self.init(
      text: try reader.text("text"),
      textSHA256: try reader.value("textSHA256") { Digest(hex: $0) },
      rawText: reader.optional("rawText"), url: reader.optional("url"),
      platformCommentID: try reader.text("platformCommentId"),
      parentPostID: reader.optional("parentPostId"),
      parentPostURL: reader.optional("parentPostURL"),
      parentPostText: reader.optional("parentPostText"),
      inReplyTo: reader.optional("inReplyTo"))
    publishedAt = try reader.moment("publishedAt")
    editedAt = try reader.moment("editedAt")
    media = try reader.list("media") { item throws(Diagnostic) in
      RemovalRecord.Media(
        kind: try item.text("type"), url: item.optional("url"), alt: item.optional("described"))
    }
    isTruncated = reader.node["truncated"]?.bool ?? false
  }
}

extension RemovalRecord.DecisionPart {
  fileprivate init(_ reader: RecordReader) throws(Diagnostic) {
    self.init(
      decidedAt: try reader.time("decidedAt"), decidedByRole: try reader.text("decidedByRole"),
      decidedByName: try reader.text("decidedByName"), attestedBy: reader.optional("attestedBy"),
      grounds: try reader.list("grounds") { item throws(Diagnostic) in
        RemovalRecord.GroundItem(
          kind: try item.value("kind") { Ground(rawValue: $0) },
          rule: try item.value("rule") { RuleCode(rawValue: $0) },
          labelSv: try item.text("labelSv"), provision: item.optional("provision"),
          policy: try item.value("policy") { PolicyID($0) }, citation: try item.text("citation"))
      }, facts: try reader.text("facts"), explanation: try reader.text("explanation"),
      alternatives: reader.optional("alternatives"),
      matches: try reader.object("automatedMeans").list("matches") { item throws(Diagnostic) in
        RemovalRecord.Match(
          rule: try item.value("rule") { RuleCode(rawValue: $0) },
          strength: try item.value("strength") { Strength(rawValue: $0) },
          spans: item.spans("spans"), reason: try item.text("reason"))
      })
  }
}

extension RemovalRecord.ProcedurePart {
  init(_ reader: RecordReader) throws(Diagnostic) {
    self.init(
      steps: try reader.list("steps") { item throws(Diagnostic) in
        PlannedStep(
          try item.value("step") { CaseStep(rawValue: $0) },
          try item.value("obligation") { Obligation(rawValue: $0) },
          statement: try item.text("statement"), citation: try item.text("citation"))
      },
      deadlines: try reader.list("deadlines") { item throws(Diagnostic) in
        CaseDeadline(
          try item.value("subject") { CaseDeadline.Subject(rawValue: $0) },
          try item.value("level") { DeadlineLevel(rawValue: $0) },
          due: try item.optionalTime("due"), citation: try item.text("citation"))
      })
  }
}

extension EvidenceItem {
  /// Reads what `write(to:)` writes.
  init(_ reader: RecordReader) throws(Diagnostic) {
    self.init(
      file: try reader.value("file") { CaseFilePath($0) },
      kind: try reader.value("kind") { Kind(rawValue: $0) },
      digest: try reader.value("sha256") { Digest(hex: $0) }, bytes: reader.node["bytes"]?.int ?? 0,
      mime: try reader.text("mime"), capturedAt: try reader.time("capturedAt"),
      capturedBy: try reader.text("capturedBy"), method: try reader.text("method"),
      direction: try reader.value("direction") { Direction(rawValue: $0) },
      derivedFrom: reader.optional("derivedFrom").flatMap { CaseFilePath($0) })
  }
}

/// Reads members of a record, with the place in every error.
struct RecordReader {
  let node: JSONNode

  init(_ node: JSONNode) {
    self.node = node
  }

  func optional(_ name: String) -> String? { node[name]?.string }

  func text(_ name: String) throws(Diagnostic) -> String {
    guard let value = node[name]?.string else { throw wrong(name) }
    return value
  }

  func value<Value>(
    _ name: String, _ make: (String) -> Value?
  ) throws(Diagnostic) -> Value {
    guard let text = node[name]?.string, let value = make(text) else { throw wrong(name) }
    return value
  }

  func time(_ name: String) throws(Diagnostic) -> Timestamp {
    try value(name) { Timestamp(rfc3339: $0) }
  }

  func optionalTime(_ name: String) throws(Diagnostic) -> Timestamp? {
    guard let value = node[name], !value.isNull else { return nil }
    return try time(name)
  }

  func moment(_ name: String) throws(Diagnostic) -> RemovalRecord.Moment? {
    guard let value = node[name], !value.isNull else { return nil }
    let reader = RecordReader(value)
    return RemovalRecord.Moment(
      value: try reader.time("value"),
      precision: try reader.value("precision") { TimePrecision(rawValue: $0) },
      raw: reader.optional("raw"))
  }

  func object(_ name: String) throws(Diagnostic) -> RecordReader {
    guard let value = node[name], value.kind == .object else { throw wrong(name) }
    return RecordReader(value)
  }

  func list<Value>(
    _ name: String, _ make: (RecordReader) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> [Value] {
    guard let value = node[name] else { return [] }
    guard value.kind == .array else { throw wrong(name) }
    var result: [Value] = []
    for element in value.elements { result.append(try make(RecordReader(element))) }
    return result
  }

  func spans(_ name: String) -> [Range<Int>] {
    (node[name].map { Array($0.elements) } ?? []).compactMap { pair in
      let bounds = pair.elements.compactMap(\.int)
      return bounds.count == 2 && bounds[0] <= bounds[1] ? bounds[0]..<bounds[1] : nil
    }
  }

  private func wrong(_ name: String) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "medlemmen '\(name)' saknas eller har fel form",
        en: "the member '\(name)' is missing or has the wrong form"),
      at: (node[name] ?? node).place)
  }
}
