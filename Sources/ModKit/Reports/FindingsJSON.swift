/// The machine-readable forms of what `check` found.
///
/// One line a comment:
/// `{"id","platform","verdict","reports","findings":[{"rule","strength","action","ground","citation":{"policy","section"},
/// "spans":[{"start","end","text"}],"reason"}],"reply":{"needed","reason"}}`; offsets count Unicode scalars.
/// `reports`, how often readers reported the comment, stands only where they did.
/// Hide identity numbers first, with `IdentityNumberMask`.
public struct FindingsJSON: Sendable {
  /// The language of reasons.
  public var language: Language
  /// Makes a writer.
  public init(language: Language) {
    self.language = language
  }

  /// Writes one comment as an object.
  public func write(_ checked: CheckedComment, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", checked.comment.id.text)
    writer.member("platform", checked.comment.platform.name)
    writer.member("verdict", checked.verdict.rawValue)
    if let reports = checked.comment.counts.reports, reports > 0 {
      writer.member("reports", reports)
    }
    writer.name("findings")
    writer.beginArray()
    if !checked.findings.isEmpty {
      let text = TextExcerpts(checked.comment.content)
      for finding in checked.findings { write(finding, of: text, to: &writer) }
    }
    writer.endArray()
    if let reply = checked.reply {
      writer.name("reply")
      writer.beginObject()
      writer.member("needed", reply.isNeeded)
      writer.member("reason", reply.reason[language])
      writer.endObject()
    }
    writer.endObject()
  }

  private func write(_ finding: Finding, of text: TextExcerpts, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("rule", finding.rule.rawValue)
    writer.member("strength", finding.strength.rawValue)
    writer.member("action", finding.action.rawValue)
    writer.member("ground", finding.ground.rawValue)
    writer.name("citation")
    writer.beginObject()
    writer.member("policy", finding.policy.text)
    writer.member("section", finding.citation.section)
    writer.endObject()
    writer.name("spans")
    writer.beginArray()
    for span in finding.spans {
      writer.beginObject()
      writer.member("start", span.lowerBound)
      writer.member("end", span.upperBound)
      writer.member("text", text[span])
      writer.endObject()
    }
    writer.endArray()
    writer.member("reason", finding.reason[language])
    writer.endObject()
  }
}
