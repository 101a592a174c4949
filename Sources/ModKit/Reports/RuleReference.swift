/// What `explain` says about rules: meaning, sources in every policy, levels, examples, known limits.
public struct RuleReference: Sendable {
  /// The language of everything but the examples.
  public var language: Language
  /// The policies whose sources are listed.
  public var policies: [Policy]

  /// Makes a writer over `policies`.
  public init(language: Language, policies: [Policy]) {
    self.language = language
    self.policies = policies
  }

  /// The codes of all rules with their names.
  public var list: String {
    let width = RuleCode.allCases.map(\.rawValue.count).max() ?? 0
    let lines = RuleCode.allCases.map { rule in
      let code = rule.rawValue
      return code + String(repeating: " ", count: width + 2 - code.count) + rule.label[language]
    }
    let next = Bilingual(
      sv: "modtool explain KOD förklarar en regel, modtool explain --all alla",
      en: "modtool explain CODE explains a rule, modtool explain --all every one")
    return lines.joined(separator: "\n") + "\n\n" + next[language] + "\n"
  }

  /// One rule for a person at a terminal.
  public func text(_ description: RuleDescription) -> String {
    let rule = description.rule
    var text = "\(rule.label[language]) (\(rule.rawValue))\n\n"
    text += description.summary[language] + "\n"
    text += description.strengths[language] + "\n\n"
    text += title(Bilingual(sv: "Vad policyerna säger", en: "What the policies say"))
    for policy in policies {
      guard let entry = policy[rule] else { continue }
      text += "  \(policy.id): \(actions(entry)), \(entry.ground.label[language])\n"
      text += "    \(entry.citation.full)\n"
      if let note = entry.note { text += "    \(note[language])\n" }
    }
    text += "\n" + title(Bilingual(sv: "Flaggas", en: "Flagged"))
    for example in description.triggering { text += "  \(example)\n" }
    text += "\n" + title(Bilingual(sv: "Flaggas inte", en: "Not flagged"))
    for example in description.nonTriggering { text += "  \(example)\n" }
    text += "\n" + title(Bilingual(sv: "Kända gränser", en: "Known limits"))
    for limit in description.limits { text += "  - \(limit[language])\n" }
    return text
  }

  /// The whole catalogue as Markdown.
  public func markdown(_ descriptions: [RuleDescription]) -> String {
    var text = "# \(Bilingual(sv: "Regler", en: "Rules")[language])\n\n"
    text +=
      Bilingual(
        sv:
          "Vad modtool letar efter, vad varje policy säger om det, och exempel som testerna kör.\n",
        en:
          "What modtool looks for, what each policy says about it, and examples that the tests run.\n"
      )[language]
    for description in descriptions { text += "\n" + section(description) }
    return text
  }

  private func section(_ description: RuleDescription) -> String {
    let rule = description.rule
    var text = "## \(rule.label[language]) (`\(rule.rawValue)`)\n\n"
    text += description.summary[language] + "\n\n"
    text += description.strengths[language] + "\n\n"
    let head = Bilingual(
      sv: "| policy | åtgärd | grund | källa |", en: "| policy | action | ground | source |")
    text += head[language] + "\n|---|---|---|---|\n"
    for policy in policies {
      guard let entry = policy[rule] else { continue }
      text += "| `\(policy.id)` | \(actions(entry)) | \(entry.ground.label[language])"
      text += " | \(cell(entry.citation.full)) |\n"
    }
    text += "\n" + title(Bilingual(sv: "Flaggas", en: "Flagged")) + "\n"
    for example in description.triggering { text += "- `\(example)`\n" }
    text += "\n" + title(Bilingual(sv: "Flaggas inte", en: "Not flagged")) + "\n"
    for example in description.nonTriggering { text += "- `\(example)`\n" }
    text += "\n" + title(Bilingual(sv: "Kända gränser", en: "Known limits")) + "\n"
    for limit in description.limits { text += "- \(limit[language])\n" }
    return text
  }

  /// The actions from clear to possible, or one word when they are the same.
  private func actions(_ entry: PolicyRule) -> String {
    var text: String
    let actions = [Strength.clear, .likely, .possible].map { entry.actions[$0] }
    if Set(actions).count == 1 {
      text = actions[0].label[language]
    } else {
      text = zip([Strength.clear, .likely, .possible], actions)
        .map { "\($0.label[language]): \($1.label[language])" }.joined(separator: ", ")
    }
    if let severity = entry.severity,
      let least = SeverityLimits.levels.first(where: { severity[$0] != .off }),
      least > 0
    {
      text += Bilingual(sv: "; från nivå \(least)", en: "; from level \(least)")[language]
    }
    return text
  }

  private func title(_ text: Bilingual) -> String { text[language] + ":\n" }

  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
