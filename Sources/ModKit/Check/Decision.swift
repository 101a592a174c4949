/// What a person decided about one comment, one line of a decision log.
///
///     {"id":"facebook:200_4001","decision":"remove","rules":["profanity"],"by":"A. Ek","at":"2026-03-02T09:10:00Z","note":null}
///
/// `review` writes the log, `backtest --decisions` scores by it, and `archive thin` takes the comments that were
/// marked as minor. The last line about a comment holds.
public struct Decision: Hashable, Sendable {
  /// The comment.
  public var id: CommentID
  /// What was decided.
  public var outcome: Outcome
  /// The rules that the comment breaks in the person's judgement; empty when it was kept.
  public var rules: [RuleCode]
  /// Who decided.
  public var by: String?
  /// When.
  public var at: Timestamp?
  /// Why, in the person's words.
  public var note: String?

  /// What can be decided.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// It shall be removed, under the procedure.
    case remove
    /// It stays.
    case keep
    /// It stays, and is of minor or passing importance (ringa betydelse): it may be thinned in time.
    case minor
  }

  /// Describes a decision.
  public init(
    id: CommentID, outcome: Outcome, rules: [RuleCode] = [], by: String? = nil,
    at: Timestamp? = nil, note: String? = nil
  ) {
    self.id = id
    self.outcome = outcome
    self.rules = rules
    self.by = by
    self.at = at
    self.note = note
  }

  /// Reads one line of a decision log; unknown members and codes are located errors.
  public init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .badData)
    id = CommentID(try reader.requiredString("id"))
    let word = try reader.requiredString("decision")
    guard let outcome = Outcome(rawValue: word) else {
      let near = suggestion(for: word, among: Outcome.allCases.map(\.rawValue))
      throw Diagnostic(
        .badData, Bilingual(sv: "okänt beslut '\(word)'", en: "unknown decision '\(word)'"),
        at: reader.member("decision")?.place,
        hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
    }
    self.outcome = outcome
    rules = []
    for element in try reader.array("rules") {
      guard let text = element.string, let rule = RuleCode(rawValue: text) else {
        throw reader.mismatch(element, Bilingual(sv: "en regelkod", en: "a rule code"))
      }
      rules.append(rule)
    }
    by = try reader.string("by")
    at = nil
    if let text = try reader.string("at") {
      guard let instant = Timestamp(rfc3339: text) else {
        throw Diagnostic(
          .badData, Bilingual(sv: "ogiltig tid '\(text)'", en: "invalid time '\(text)'"),
          at: reader.member("at")?.place)
      }
      at = instant
    }
    note = try reader.string("note")
    try reader.finish()
  }

  /// Writes the line, without its line feed.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id.text)
    writer.member("decision", outcome.rawValue)
    writer.name("rules")
    writer.beginArray()
    for rule in rules { writer.string(rule.rawValue) }
    writer.endArray()
    writer.member("by", by)
    writer.member("at", at?.description)
    writer.member("note", note)
    writer.endObject()
  }

  /// Reads a whole log of one decision a line; empty lines are skipped. Throws at the first line that is
  /// no decision, with its number. Complexity: O(n).
  public static func readLog(_ bytes: [UInt8], name: String) throws(Diagnostic) -> [Decision] {
    var decisions: [Decision] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      let document = JSONDocument(origin: JSONOrigin(file: name, firstLine: index + 1))
      try document.parse(Array(line))
      decisions.append(try Decision(reading: document.root))
    }
    return decisions
  }
}
