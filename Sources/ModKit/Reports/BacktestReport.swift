/// What `backtest` prints.
public struct BacktestReport: Sendable {
  /// The language of labels and reasons.
  public var language: Language

  /// Makes a writer.
  public init(language: Language) {
    self.language = language
  }

  /// For a person: every change, then the figures by rule.
  public func text(_ backtest: Backtest) -> String {
    var text = ""
    for change in backtest.changes {
      text += "\(terminalSafe(change.id.text)): \(change.before.label[language])"
      text += " → \(change.after.label[language])\n"
      for finding in change.gone { text += "  − " + statement(finding) + "\n" }
      for finding in change.new { text += "  + " + statement(finding) + "\n" }
    }
    if !backtest.changes.isEmpty { text += "\n" }
    text +=
      Bilingual(
        sv: "\(backtest.comments) \(backtest.comments == 1 ? "kommentar" : "kommentarer"), "
          + "\(backtest.changes.count) får ett annat utfall",
        en: "\(backtest.comments) \(backtest.comments == 1 ? "comment" : "comments"), "
          + "\(backtest.changes.count) \(backtest.changes.count == 1 ? "comes" : "come") out differently"
      )[language]
    text += "\n"
    for rule in RuleCode.allCases {
      guard let figures = backtest.rules[rule] else { continue }
      text += "  \(rule.label[language]): \(figures.before.fired) → \(figures.after.fired)"
      if backtest.decided > 0 {
        text += "; " + quality(figures.before, of: figures.decided)
        text += " → " + quality(figures.after, of: figures.decided)
      }
      text += "\n"
    }
    return text
  }

  /// For a machine: one object.
  public func json(
    _ backtest: Backtest, header: OutputHeader, suspicious: [RuleCode]
  ) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    header.writeMembers(to: &writer)
    writer.member("comments", backtest.comments)
    writer.member("decided", backtest.decided)
    writer.name("changes")
    writer.beginArray()
    for change in backtest.changes {
      writer.beginObject()
      writer.member("id", change.id.text)
      writer.member("before", change.before.rawValue)
      writer.member("after", change.after.rawValue)
      write("gone", change.gone, to: &writer)
      write("new", change.new, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.name("rules")
    writer.beginObject()
    for rule in RuleCode.allCases {
      guard let figures = backtest.rules[rule] else { continue }
      writer.name(rule.rawValue)
      writer.beginObject()
      writer.member("decided", figures.decided)
      write("before", figures.before, of: figures.decided, to: &writer)
      write("after", figures.after, of: figures.decided, to: &writer)
      writer.member("suspicious", suspicious.contains(rule))
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ name: String, _ findings: [Finding], to writer: inout JSONWriter) {
    writer.name(name)
    writer.beginArray()
    for finding in findings {
      writer.beginObject()
      writer.member("rule", finding.rule.rawValue)
      writer.member("strength", finding.strength.rawValue)
      writer.member("action", finding.action.rawValue)
      writer.member("reason", finding.reason[language])
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(
    _ name: String, _ count: Backtest.Count, of decided: Int, to writer: inout JSONWriter
  ) {
    writer.name(name)
    writer.beginObject()
    writer.member("fired", count.fired)
    writer.name("precision")
    write(count.precision, to: &writer)
    writer.name("recall")
    write(count.recall(of: decided), to: &writer)
    writer.endObject()
  }

  private func write(_ share: Double?, to writer: inout JSONWriter) {
    if let share { writer.raw(thousandths(share).utf8) } else { writer.null() }
  }

  private func quality(_ count: Backtest.Count, of decided: Int) -> String {
    let precision = count.precision.map(thousandths) ?? "–"
    let recall = count.recall(of: decided).map(thousandths) ?? "–"
    return Bilingual(
      sv: "precision \(precision), täckning \(recall)",
      en: "precision \(precision), recall \(recall)"
    )[language]
  }

  private func statement(_ finding: Finding) -> String {
    "\(finding.rule.label[language]) (\(finding.strength.label[language])): "
      + terminalSafe(finding.reason[language]) + " → \(finding.action.label[language])"
  }

  /// `0.333`, rounded half up; the same on every machine.
  private func thousandths(_ share: Double) -> String {
    let value = Int((share * 1000).rounded())
    return "\(value / 1000)." + padded(value % 1000, 3)
  }
}
