/// Writes reply items and compliance figures as CSV rows.
public struct OverdueCSV: Sendable {
  private let writer: CSVWriter
  private let language: Language

  /// `excel` selects semicolons and a byte order mark.
  public init(language: Language, excel: Bool) {
    writer = CSVWriter(excel: excel)
    self.language = language
  }

  /// The names of the columns, with the byte order mark where one is asked for.
  public var itemHeader: String {
    writer.preamble
      + writer.row([
        "id", "thread", "channel", "policy", "status", "level", "rule", "received", "due",
        "clockStart", "remainingSeconds", "answeredBy", "answeredAt", "reason", "needsHuman",
        "author", "text", "url",
      ])
  }

  /// One item.
  public func row(_ item: ReplyItem) -> String {
    writer.row([
      item.id.text, item.thread.text, item.channel ?? item.platform.name, item.policy.text,
      item.status.rawValue, item.clock?.level.rawValue ?? "", item.clock?.rule ?? "",
      Stockholm.rfc3339(item.received), item.clock?.due.map(Stockholm.rfc3339) ?? "",
      Stockholm.rfc3339(item.clockStart), item.clock?.remainingSeconds.map(String.init) ?? "",
      item.answeredBy?.text ?? "", item.answeredAt.map(Stockholm.rfc3339) ?? "",
      item.reason[language], item.needsHuman ? "true" : "false", item.author ?? "", item.excerpt,
      item.url ?? "",
    ])
  }

  /// The names of the columns of figures.
  public var figuresHeader: String {
    writer.preamble
      + writer.row([
        "channel", "platform", "month", "policy", "level", "rule", "n", "inTime", "late",
        "overdue", "compliance", "calendarMedianSeconds", "calendarP90Seconds",
        "calendarMaxSeconds", "policyMedianSeconds", "policyP90Seconds", "policyMaxSeconds",
      ])
  }

  /// One row of figures.
  public func row(_ key: ComplianceTally.Key, _ row: ComplianceTally.Figures) -> String {
    let spreads = [row.calendar, row.policy].flatMap { [$0.median, $0.p90, $0.max] }
    return writer.row(
      [
        key.channel, key.platform, key.month, key.policy, key.level.rawValue, key.rule,
        String(row.n), String(row.inTime), String(row.late), String(row.overdue),
        row.complianceBasisPoints.map(OverdueJSON.decimal) ?? "",
      ] + spreads.map { $0.map(String.init) ?? "" })
  }
}
