/// The message to the author of a comment: plain Swedish, about the comment and never about the person.
///
/// It says what happens, the rule, the reason, where the rules are and how to complain, and fits in the platform's
/// length limit. The reason is shortened first; what remains is never cut.
public struct AuthorMessage: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The platform's limit in characters, where one is known.
  public let limit: Int?
  /// Whether the reason had to be shortened.
  public let isShortened: Bool

  /// The longest private message or reply each platform takes, in characters; nil where none is known.
  public static func limit(on platform: Platform) -> Int? {
    switch platform {
    case .facebook: 2000
    case .instagram: 1000
    case .youtube: 10_000
    case .x: 10_000
    case .linkedin: 1250
    case .threads: 500
    case .mastodon: 500
    case .bluesky: 300
    case .reddit: 10_000
    case .wordpress, .blog, .forum, .discourse, .disqus, .coral, .remark42, .commento, .intranet,
      .other:
      nil
    }
  }

  /// Writes the message for `record`; `isRemoved` tells that the comment is gone already.
  public init(
    _ record: RemovalRecord, isRemoved: Bool, rulesAddress: String?, complaint: String?
  ) {
    limit = AuthorMessage.limit(on: record.channel.platform)
    let full = AuthorMessage.compose(
      record, isRemoved, rulesAddress, complaint, record.decision.explanation)
    guard let limit, full.count > limit else {
      text = full
      isShortened = false
      return
    }
    isShortened = true
    let bare = AuthorMessage.compose(record, isRemoved, rulesAddress, complaint, nil)
    let room = limit - bare.count - 10
    guard room >= 20 else {
      text =
        bare.count <= limit
        ? bare : AuthorMessage.shortest(record, isRemoved, rulesAddress, complaint)
      return
    }
    var reason = ""
    for word in record.decision.explanation.split(whereSeparator: \.isWhitespace) {
      guard reason.count + word.count + 2 <= room else { break }
      reason += reason.isEmpty ? String(word) : " " + word
    }
    text = AuthorMessage.compose(
      record, isRemoved, rulesAddress, complaint, reason.isEmpty ? nil : reason + "…")
  }

  private static func compose(
    _ record: RemovalRecord, _ isRemoved: Bool, _ rules: String?, _ complaint: String?,
    _ reason: String?
  ) -> String {
    let account = record.channel.accountName.map { " hos \(terminalSafe($0))" } ?? ""
    let day = record.comment.publishedAt.map { " den \(Stockholm.date(at: $0.value))" } ?? ""
    let what =
      record.procedure.plan.includesRemoval
      ? (isRemoved ? "har tagits bort" : "kommer att tas bort")
      : (isRemoved ? "har dolts" : "kommer att döljas")
    var lines = [
      "Hej! Din kommentar\(day)\(account) \(what).",
      record.decision.assessment,
    ]
    if let reason { lines.append("Skäl: \(terminalSafe(reason))") }
    if let rules { lines.append("Reglerna för kommentarsfältet: \(rules)") }
    if let complaint { lines.append(complaint) }
    lines.append(
      "Kommentaren har sparats som allmän handling (ärende \(record.caseID)).")
    if let name = record.organisation.name { lines.append("Vänliga hälsningar\n\(name)") }
    return lines.joined(separator: "\n")
  }

  private static func shortest(
    _ record: RemovalRecord, _ isRemoved: Bool, _ rules: String?, _ complaint: String?
  ) -> String {
    let labels = record.decision.grounds.map(\.labelSv).joined(separator: ", ")
    let what = record.procedure.plan.includesRemoval ? "tas bort" : "döljs"
    let link = rules.map { " Regler: \($0)" } ?? ""
    return "Hej! Din kommentar \(what): \(labels).\(link) Ärende \(record.caseID). "
      + (complaint ?? "Svara här om du har frågor.")
  }
}

extension RemovalRecord.DecisionPart {
  /// What the comment is judged to be, one sentence a kind of ground: about the comment, never about its author.
  public var assessment: String {
    var sentences: [String] = []
    for kind in Ground.allCases {
      let own = grounds.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      let labels = own.map(\.labelSv).joined(separator: ", ")
      switch kind {
      case .law:
        sentences.append(
          "Kommentaren bedöms innehålla sådant som kommunen ska ta bort enligt "
            + "\(LawFact[.removalDuty].provision): \(labels).")
      case .municipalRule:
        sentences.append(
          "Kommentaren bedöms strida mot kommunens egna regler för kommentarsfältet: \(labels).")
      case .personalData:
        sentences.append(
          "Kommentaren bedöms innehålla personuppgifter som inte bör spridas här: \(labels).")
      case .secrecy:
        sentences.append(
          "Kommentaren bedöms innehålla en uppgift som kan omfattas av sekretess.")
      }
    }
    return sentences.joined(separator: " ")
  }
}
