/// What a check counted; totals of two parts of an export can be added.
public struct CheckTotals: Hashable, Sendable {
  /// Comments read.
  public var comments = 0
  /// Records refused.
  public var refused = 0
  /// Records that only repeat a comment already checked.
  public var repeated = 0
  /// Whether the exports hold the whole conversations: false when any is known not to, nil when one does not say.
  public private(set) var complete: Bool?
  /// Why an export is known not to hold the whole conversation.
  public private(set) var incompleteness: Set<Incompleteness> = []
  private var exports = 0
  /// Comments by the municipality's own accounts, not judged.
  public var official = 0
  /// Comments by rule found in them.
  public var rules: [RuleCode: Int] = [:]
  /// Comments in which a rule found something clear whose ground is law.
  public var lawful = 0
  /// Comments that ask for an answer; nil when that was not asked of every comment.
  public private(set) var replies: Int? = 0
  private var removals = 0
  private var reviews = 0
  private var clean = 0

  /// Nothing counted yet.
  public init() {}

  /// Counts one comment.
  public mutating func count(_ checked: CheckedComment) {
    comments += 1
    if checked.isOfficial { official += 1 }
    switch checked.verdict {
    case .remove: removals += 1
    case .review: reviews += 1
    case .ok: clean += 1
    }
    replies = sum(replies, checked.reply.map { $0.isNeeded ? 1 : 0 })
    guard !checked.findings.isEmpty else { return }
    for rule in Set(checked.findings.map(\.rule)) { rules[rule, default: 0] += 1 }
    if checked.findings.contains(where: { $0.ground == .law && $0.strength == .clear }) {
      lawful += 1
    }
  }

  /// Counts what an export says of itself, when it was read as far as possible.
  public mutating func count(_ summary: ExportSummary) {
    repeated += summary.recordsRepeated
    incompleteness.formUnion(summary.incompleteness)
    note(complete: summary.isComplete ? summary.complete : false)
  }

  /// Counts an export that could not be opened.
  public mutating func countUnread() {
    incompleteness.insert(.unread)
    note(complete: false)
  }

  private mutating func note(complete other: Bool?) {
    if exports == 0 {
      complete = other
    } else if complete != other {
      complete = complete == false || other == false ? false : nil
    }
    exports += 1
  }

  /// How many comments got `verdict`.
  public func count(of verdict: Verdict) -> Int {
    switch verdict {
    case .remove: removals
    case .review: reviews
    case .ok: clean
    }
  }

  /// Adds the totals of another part.
  public mutating func add(_ other: CheckTotals) {
    comments += other.comments
    refused += other.refused
    repeated += other.repeated
    incompleteness.formUnion(other.incompleteness)
    if other.exports > 0 {
      note(complete: other.complete)
      exports += other.exports - 1
    }
    official += other.official
    removals += other.removals
    reviews += other.reviews
    clean += other.clean
    rules.merge(other.rules, uniquingKeysWith: +)
    lawful += other.lawful
    replies = sum(replies, other.replies)
  }

  /// The sum of two counts, known only when both are.
  private func sum(_ count: Int?, _ other: Int?) -> Int? {
    guard let count, let other else { return nil }
    return count + other
  }

  /// Writes the totals as an object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("comments", comments)
    writer.member("repeated", repeated)
    writer.member("refused", refused)
    writer.member("complete", complete)
    writer.name("incompleteness")
    writer.beginArray()
    for reason in incompleteness.sorted() { writer.string(reason.rawValue) }
    writer.endArray()
    writer.member("official", official)
    if let replies { writer.member("repliesNeeded", replies) }
    writer.name("verdicts")
    writer.beginObject()
    for verdict in Verdict.allCases { writer.member(verdict.rawValue, count(of: verdict)) }
    writer.endObject()
    writer.name("rules")
    writer.beginObject()
    for rule in RuleCode.allCases {
      if let count = rules[rule] { writer.member(rule.rawValue, count) }
    }
    writer.endObject()
    writer.endObject()
  }
}
