extension PolicyText {
  /// One line a rule, then the examples that do not hold.
  public func trial(_ trial: PolicyTrial, of policy: Policy) -> String {
    let labels = trial.rows.map { $0.rule.rawValue }
    let width = labels.map(\.count).max() ?? 0
    var text = ""
    for (row, label) in zip(trial.rows, labels) {
      let counts = Bilingual(
        sv: "\(row.removed) tas bort, \(row.reviewed) granskas, \(row.passed) passerar, "
          + "\(row.silent) tysta, \(row.failures.count) fel",
        en: "\(row.removed) removed, \(row.reviewed) reviewed, \(row.passed) pass, "
          + "\(row.silent) silent, \(row.failures.count) wrong")[language]
      text += label + String(repeating: " ", count: width - label.count) + "  " + counts + "\n"
      for failure in row.failures {
        text += "  " + terminalSafe(failure.example.marked) + "\n"
        text += "    " + terminalSafe(failure.message[language]) + "\n"
      }
    }
    let examples = trial.rows.reduce(0) { $0 + $1.removed + $1.reviewed + $1.passed + $1.silent }
    let wrong = trial.rows.reduce(0) { $0 + $1.failures.count }
    return text
      + Bilingual(
        sv: "\(policy.id): \(examples) exempel, \(trial.texts) texter prövade, \(wrong) fel\n",
        en: "\(policy.id): \(examples) examples, \(trial.texts) texts tried, \(wrong) wrong\n"
      )[language]
  }
}

extension PolicyJSON {
  /// What the examples come to under `policy`.
  public func trial(_ trial: PolicyTrial, of policy: Policy, language: Language) -> [UInt8] {
    var writer = start("modtool-policy-test-1")
    writer.member("policy", policy.id.text)
    writer.member("sha256", policy.digest.hex)
    writer.member("passed", trial.isPassed)
    writer.member("texts", trial.texts)
    writer.name("rules")
    writer.beginArray()
    for row in trial.rows {
      writer.beginObject()
      writer.member("rule", row.rule.rawValue)
      writer.member("removed", row.removed)
      writer.member("reviewed", row.reviewed)
      writer.member("passing", row.passed)
      writer.member("silent", row.silent)
      writer.name("failures")
      writer.beginArray()
      for failure in row.failures {
        writer.beginObject()
        writer.member("example", failure.example.marked)
        writer.member("variant", failure.variant.rawValue)
        writer.member("message", failure.message[language])
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    return finish(&writer)
  }
}
