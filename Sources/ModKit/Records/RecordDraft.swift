/// What a moderator says and an export shows, from which the record of a new case is made.
public struct RecordDraft: Sendable {
  /// The comment.
  public var comment: Comment
  /// The record's bytes in the export.
  public var exportRecord: [UInt8]
  /// The post it hangs under.
  public var post: Post?
  /// The account, where the export names it.
  public var channel: Channel?
  /// The comments above it, oldest first.
  public var ancestors: [Comment] = []
  /// The rules it breaks, in the moderator's judgement.
  public var rules: [RuleCode]
  /// The policy in force.
  public var policy: Policy
  /// What automatic matching saw.
  public var findings: [Finding]
  /// The reason in plain Swedish.
  public var reason: String
  /// The facts relied on; the reason when nothing else was said.
  public var facts: String?
  /// What was considered instead.
  public var alternatives: String?
  /// The moderator.
  public var by: String
  /// The moderator's function.
  public var role: String
  /// The colleague who attested.
  public var attestedBy: String?
  /// How it was found.
  public var how: RemovalRecord.Discovery.How
  /// Who reported it.
  public var reportedBy: String?
  /// Whether it is about child-abuse imagery.
  public var isAbuseImagery = false
  /// The municipality.
  public var configuration: Configuration
  /// modtool's version.
  public var toolVersion: String
  /// Now.
  public var now: Timestamp

  /// Takes what is always needed; the rest can be set.
  public init(
    comment: Comment, exportRecord: [UInt8], rules: [RuleCode], policy: Policy,
    findings: [Finding], reason: String, by: String, role: String,
    how: RemovalRecord.Discovery.How, configuration: Configuration, toolVersion: String,
    now: Timestamp
  ) {
    self.comment = comment
    self.exportRecord = exportRecord
    self.rules = rules
    self.policy = policy
    self.findings = findings
    self.reason = reason
    self.by = by
    self.role = role
    self.how = how
    self.configuration = configuration
    self.toolVersion = toolVersion
    self.now = now
  }

  /// What the account can do with this comment.
  public var actions: CommentActions {
    let own = CommentActions(platform: comment.platform, published: comment.published)
    guard let stated = comment.actions else { return own }
    return CommentActions(
      delete: stated.delete ?? own.delete, hide: stated.hide ?? own.hide, reply: stated.reply,
      privateReplyUntil: stated.privateReplyUntil ?? own.privateReplyUntil, block: stated.block,
      report: stated.report)
  }

  /// The grounds, one a rule, each with its own kind, provision and citation.
  public var grounds: [RemovalRecord.GroundItem] {
    rules.sorted().map { rule in
      let own = policy[rule]
      // A finding that is unambiguous may turn the municipality's rule into a ground of law.
      let strength = findings.filter { $0.rule == rule }.map(\.strength).max() ?? .likely
      let kind = own?.ground(for: strength) ?? .municipalRule
      return RemovalRecord.GroundItem(
        kind: kind, rule: rule, labelSv: rule.label.sv,
        provision: GroundProvision.text(kind, rule), policy: policy.id,
        citation: own?.citation.full ?? policy.document.name)
    }
  }

  /// The plan of the case.
  public var plan: RemovalPlan {
    RemovalPlan(
      procedure: policy.procedure, rules: rules, platform: comment.platform,
      canDelete: actions.delete, mayBeCrime: grounds.contains { $0.kind == .law },
      isAbuseImagery: isAbuseImagery)
  }

  /// The record and the files of the case `id`.
  public func files(_ id: CaseID) throws(Diagnostic) -> [CaseFile] {
    var evidence: [(item: EvidenceItem, bytes: [UInt8])] = []
    evidence.append(
      (
        try item(
          "kommentar.txt", .commentText, Array(comment.content.utf8), "text/plain; charset=utf-8",
          "kommentarens text ur exporten"), Array(comment.content.utf8)
      ))
    if let raw = comment.contentRaw {
      evidence.append(
        (
          try item(
            "kommentar-mottagen.txt", .commentText, Array(raw.utf8), "text/plain; charset=utf-8",
            "texten som exporten innehöll den, före lagning av tecken"), Array(raw.utf8)
        ))
    }
    if !isAbuseImagery, !exportRecord.isEmpty {
      evidence.append(
        (
          try item(
            "evidence/01-export.json", .exportRecord, exportRecord, "application/json",
            "exportens post, byte för byte"), exportRecord
        ))
    }
    let record = record(id, evidence: evidence.map(\.item))
    guard let path = CaseFilePath("record.json") else { throw Casebook.unknown(id) }
    return [CaseFile(path, bytes: record.json)]
      + evidence.map { CaseFile($0.item.file, bytes: $0.bytes) }
  }

  /// The record of the case `id` with `evidence`.
  public func record(_ id: CaseID, evidence: [EvidenceItem]) -> RemovalRecord {
    let entry = configuration.channels.first {
      $0.platform == comment.platform && $0.id == (comment.channel?.text ?? channel?.id.text)
    }
    var record = RemovalRecord(
      caseID: id, openedAt: now, publicTitle: title,
      channel: RemovalRecord.Account(
        platform: comment.platform, id: comment.channel?.text ?? channel?.id.text,
        accountName: channel?.name ?? entry?.name, accountURL: channel?.url ?? entry?.address),
      comment: commentPart, author: author,
      discovery: RemovalRecord.Discovery(how: how, at: now, reportedBy: reportedBy),
      decision: RemovalRecord.DecisionPart(
        decidedAt: now, decidedByRole: role, decidedByName: by, attestedBy: attestedBy,
        grounds: grounds, facts: facts ?? reason, explanation: reason, alternatives: alternatives,
        matches: findings.map(RemovalRecord.Match.init)),
      procedure: RemovalRecord.ProcedurePart(
        steps: plan.steps,
        deadlines: CaseDeadline.all(
          procedure: policy.procedure, rules: rules, published: comment.published, opened: now,
          privateReplyUntil: actions.privateReplyUntil, working: working)),
      tool: RemovalRecord.Tool(
        version: toolVersion, policySHA256: policy.digest, lawAsOf: LawFact.asOf.description))
    record.organisation.name = configuration.organisation.name
    record.organisation.orgNumber = configuration.organisation.orgNumber
    record.organisation.board = configuration.organisation.board
    record.organisation.unit = configuration.organisation.unit
    record.evidence = evidence
    record.isAbuseImagery = isAbuseImagery
    record.redress = configuration.complaintText
    if !isAbuseImagery {
      record.context = ancestors.map {
        RemovalRecord.ContextItem(
          author: $0.author?.name, publishedAt: $0.published, text: $0.content)
      }
    }
    return record
  }

  /// Ärendemening: what and where, no names, no codes.
  private var title: String {
    let labels = rules.sorted().map(\.label.sv).joined(separator: ", ")
    let verb = plan.includesRemoval ? "Borttagen kommentar" : "Kommentar som bryter mot reglerna"
    return "\(verb) \(comment.platform.place), \(labels)"
  }

  private var working: WorkingDays {
    WorkingDays(
      saturdayIsWeekday: configuration.calendar.saturdayIsWeekday,
      extraClosedDays: Set(configuration.calendar.extraClosedDays))
  }

  private var author: RemovalRecord.AuthorPart? {
    comment.author.map {
      RemovalRecord.AuthorPart(
        displayName: $0.name, handle: $0.handle, profileURL: $0.url, platformUserID: $0.id?.text)
    }
  }

  private var commentPart: RemovalRecord.CommentPart {
    var part = RemovalRecord.CommentPart(
      text: comment.content, textSHA256: SHA256.digest(of: Array(comment.content.utf8)),
      rawText: comment.contentRaw, url: comment.url, platformCommentID: comment.id.text,
      parentPostID: comment.post?.text, parentPostURL: post?.url,
      parentPostText: isAbuseImagery ? nil : post?.content,
      inReplyTo: comment.inReplyTo?.text)
    part.publishedAt = comment.published.map {
      RemovalRecord.Moment(
        value: $0, precision: comment.publishedPrecision, raw: comment.publishedRaw)
    }
    part.editedAt = comment.updated.map {
      RemovalRecord.Moment(value: $0, precision: .exact, raw: nil)
    }
    part.media = comment.attachments.map {
      RemovalRecord.Media(kind: $0.kind.rawValue, url: $0.url, alt: $0.alt)
    }
    part.isTruncated = comment.isTruncated
    return part
  }

  private func item(
    _ path: String, _ kind: EvidenceItem.Kind, _ bytes: [UInt8], _ mime: String, _ method: String
  ) throws(Diagnostic) -> EvidenceItem {
    guard let path = CaseFilePath(path) else {
      throw Diagnostic(.internalFault, Bilingual(stringLiteral: path))
    }
    return EvidenceItem(
      file: path, kind: kind, digest: SHA256.digest(of: bytes), bytes: bytes.count, mime: mime,
      capturedAt: now, capturedBy: by, method: method, direction: .received)
  }
}

extension Platform {
  /// Where a comment stood, for titles: `på kommunens Facebooksida`.
  public var place: String {
    switch self {
    case .facebook: "på kommunens Facebooksida"
    case .instagram: "på kommunens Instagramkonto"
    case .youtube: "på kommunens Youtubekanal"
    case .x: "vid kommunens konto på X"
    case .linkedin: "på kommunens Linkedinsida"
    case .threads: "vid kommunens konto på Threads"
    case .mastodon: "vid kommunens konto på Mastodon"
    case .bluesky: "vid kommunens konto på Bluesky"
    case .wordpress: "på kommunens webbplats"
    case .blog: "på kommunens blogg"
    case .forum, .discourse: "i kommunens forum"
    case .disqus, .coral, .remark42, .commento: "i kommunens kommentarsfält"
    case .reddit: "i kommunens forum på Reddit"
    case .intranet: "på kommunens intranät"
    case .other: "i kommunens sociala medier"
    }
  }
}
