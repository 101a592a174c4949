/// Cases as lines for a terminal; everything from comments is made safe.
public struct CaseText: Sendable {
  /// The language of labels.
  public var language: Language

  /// Writes in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// What remains of a case: the steps in order with their source, then the deadlines.
  public func next(_ dossier: CaseDossier, at now: Timestamp) -> String {
    var text = "\(dossier.id)  \(safe(dossier.record.publicTitle))\n"
    text += "  " + label("läge", "stage") + ": \(dossier.state.stage.label[language])\n"
    for planned in dossier.state.plan.steps {
      let settled = dossier.state.settled[planned.step]
      let mark: Bilingual =
        switch settled {
        case .done: Bilingual(sv: "klart  ", en: "done   ")
        case .leftOut: Bilingual(sv: "utan   ", en: "left   ")
        case nil:
          planned == dossier.state.next
            ? Bilingual(sv: "NÄSTA  ", en: "NEXT   ") : Bilingual(sv: "sedan  ", en: "later  ")
        }
      text += "  \(mark[language])\(planned.step.label[language])"
      text += " (\(planned.obligation.label[language]); \(safe(planned.citation)))\n"
    }
    text += deadlines(CaseHeadline(dossier.record), dossier.state, at: now, indent: "  ")
    if let next = dossier.state.next {
      let command = dossier.state.command(for: next.step)
        .replacing("CASE", with: dossier.id.description)
      text += "  → \(command)\n"
    }
    return text
  }

  /// One line a case: age, stage, next step, and the tightest deadline.
  public func line(
    _ id: CaseID, _ record: CaseHeadline, _ state: RemovalState, at now: Timestamp
  ) -> String {
    let age = spell(now.seconds(since: record.openedAt))[language]
    var text = "\(id)  \(padded(age, 11))  \(state.stage.label[language])"
    if let next = state.next { text += "  → \(next.step.label[language])" }
    let limits = active(record, state).filter { $0.due != nil }
    if let tightest = limits.min(by: { ($0.due ?? now) < ($1.due ?? now) }) {
      text += "  [\(tightest.status(at: now, opened: record.openedAt)[language])]"
    }
    return text + "\n"
  }

  /// The deadlines that still matter.
  public func deadlines(
    _ record: CaseHeadline, _ state: RemovalState, at now: Timestamp, indent: String
  ) -> String {
    active(record, state).map { limit in
      let level = limit.level.label[language]
      let status = limit.status(at: now, opened: record.openedAt)[language]
      return "\(indent)\(status) (\(level); \(safe(limit.source[language])))\n"
    }.joined()
  }

  /// The limits of what is still to be done.
  private func active(_ record: CaseHeadline, _ state: RemovalState) -> [CaseDeadline] {
    record.procedure.deadlines.filter { limit in
      switch limit.subject {
      case .removal: state.isOpen && state.settled[.remove] == nil && state.settled[.hide] == nil
      case .privateReply:
        state.isOpen && state.plan.steps.contains { $0.step == .tellAuthor }
          && state.settled[.tellAuthor] == nil
      }
    }
  }

  private func safe(_ text: String) -> String { terminalSafe(text) }

  private func label(_ sv: String, _ en: String) -> String { Bilingual(sv: sv, en: en)[language] }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
