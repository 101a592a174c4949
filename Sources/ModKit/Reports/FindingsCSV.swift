/// One row a finding, for spreadsheets; hide identity numbers first, with `IdentityNumberMask`.
public struct FindingsCSV: Sendable {
  /// The language of labels and reasons.
  public var language: Language
  private let writer: CSVWriter

  /// Makes a writer; `excel` selects semicolons and a byte order mark.
  public init(language: Language, excel: Bool) {
    self.language = language
    writer = CSVWriter(excel: excel)
  }

  /// The names of the columns.
  public var header: String {
    writer.preamble
      + writer.row([
        "id", "platform", "published", "author", "url", "verdict", "rule", "label", "strength",
        "action", "ground", "policy", "section", "evidence", "reason", "replyNeeded", "content",
        "reports",
      ])
  }

  /// A row for each finding; one for a comment without any.
  public func rows(_ checked: CheckedComment) -> String {
    let text = checked.comment.content
    guard !checked.findings.isEmpty else {
      return writer.row(leading(checked) + Array(repeating: "", count: 9) + trailing(checked, text))
    }
    let excerpts = TextExcerpts(text)
    return checked.findings.map { finding in
      writer.row(
        leading(checked) + [
          finding.rule.rawValue, finding.rule.label[language], finding.strength.rawValue,
          finding.action.rawValue, finding.ground.rawValue, finding.policy.text,
          finding.citation.section,
          finding.spans.map { excerpts[$0] }.joined(separator: " … "),
          finding.reason[language],
        ] + trailing(checked, text))
    }.joined()
  }

  private func leading(_ checked: CheckedComment) -> [String] {
    let comment = checked.comment
    return [
      comment.id.text, comment.platform.name, comment.published?.description ?? "",
      comment.author?.name ?? comment.author?.handle ?? "", comment.url ?? "",
      checked.verdict.rawValue,
    ]
  }

  private func trailing(_ checked: CheckedComment, _ text: String) -> [String] {
    [
      checked.reply.map { $0.isNeeded ? "true" : "false" } ?? "", text,
      checked.comment.counts.reports.map(String.init) ?? "",
    ]
  }
}
