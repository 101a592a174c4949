/// Writes reply items as JSON objects.
public struct OverdueJSON: Sendable {
  private let language: Language

  /// Reasons are written in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// Writes one item with exactly the members of the NDJSON form.
  public func write(_ item: ReplyItem, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", item.id.text)
    writer.member("thread", item.thread.text)
    writer.member("channel", item.channel ?? item.platform.name)
    writer.member("policy", item.policy.text)
    writer.member("status", item.status.rawValue)
    writer.member("level", item.clock?.level.rawValue)
    writer.member("rule", item.clock?.rule)
    writer.member("received", Stockholm.rfc3339(item.received))
    writer.member("due", item.clock?.due.map(Stockholm.rfc3339))
    writer.member("clockStart", Stockholm.rfc3339(item.clockStart))
    writer.member("remainingSeconds", item.clock?.remainingSeconds)
    writer.member("answeredBy", item.answeredBy?.text)
    writer.member("answeredAt", item.answeredAt.map(Stockholm.rfc3339))
    writer.member("reason", item.reason[language])
    writer.member("needsHuman", item.needsHuman)
    writer.endObject()
  }

  /// Writes the members `items`, `olderAlarms`, `olderRequirements` and `beforePolicy` into the object that is open.
  public func writeMembers(of review: ReplyReview, to writer: inout JSONWriter) {
    writer.name("items")
    writer.beginArray()
    for item in review.items { write(item, to: &writer) }
    writer.endArray()
    writer.member("olderAlarms", review.older.count)
    writer.member("olderRequirements", review.older.requirements)
    writer.member("beforePolicy", review.beforePolicy)
  }

  /// Writes the member `compliance` into the object that is open.
  public func writeMembers(of tally: ComplianceTally, to writer: inout JSONWriter) {
    writer.name("compliance")
    writer.beginArray()
    for (key, row) in tally.figures.sorted(by: { $0.key < $1.key }) {
      write(key, row, to: &writer)
    }
    writer.endArray()
  }

  /// Writes one row of figures; the share is a number with at most four decimals.
  public func write(
    _ key: ComplianceTally.Key, _ row: ComplianceTally.Figures, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("channel", key.channel)
    writer.member("platform", key.platform)
    writer.member("month", key.month)
    writer.member("policy", key.policy)
    writer.member("level", key.level.rawValue)
    writer.member("rule", key.rule)
    writer.member("n", row.n)
    writer.member("inTime", row.inTime)
    writer.member("late", row.late)
    writer.member("overdue", row.overdue)
    writer.name("compliance")
    if let share = row.complianceBasisPoints {
      writer.raw(OverdueJSON.decimal(basisPoints: share).utf8)
    } else {
      writer.null()
    }
    write("calendar", row.calendar, to: &writer)
    write("policyClock", row.policy, to: &writer)
    writer.endObject()
  }

  private func write(
    _ name: String, _ spread: ComplianceTally.Spread, to writer: inout JSONWriter
  ) {
    writer.name(name)
    writer.beginObject()
    writer.member("medianSeconds", spread.median)
    writer.member("p90Seconds", spread.p90)
    writer.member("maxSeconds", spread.max)
    writer.endObject()
  }

  /// `0.8333` for 8,333 basis points.
  static func decimal(basisPoints: Int) -> String {
    "\(basisPoints / 10_000)." + padded(basisPoints % 10_000, 4)
  }
}
