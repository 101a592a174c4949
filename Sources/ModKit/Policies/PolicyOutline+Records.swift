extension PolicyOutline.Line {
  static func lines(_ procedure: RemovalProcedure) -> [PolicyOutline.Line] {
    var lines: [PolicyOutline.Line] = []
    if let deadline = procedure.deadline {
      lines.append(
        PolicyOutline.Line(
          "deadline", Bilingual(sv: "tid", en: "time"), deadline.text, deadline.citation))
    } else {
      lines.append(
        PolicyOutline.Line(
          "deadline", Bilingual(sv: "tid", en: "time"),
          Bilingual(sv: "ingen tid angiven", en: "no time named")))
    }
    for urgent in procedure.urgent {
      lines.append(
        PolicyOutline.Line(
          "urgent/" + urgent.rules.map(\.rawValue).joined(separator: "+"),
          Bilingual(
            sv: "tid, " + urgent.rules.map(\.label.sv).joined(separator: ", "),
            en: "time, " + urgent.rules.map(\.label.en).joined(separator: ", ")),
          urgent.deadline.text, urgent.deadline.citation))
    }
    for (index, step) in procedure.steps.enumerated() {
      lines.append(PolicyOutline.Line(step, number: index + 1))
    }
    for mandate in procedure.mandates {
      let sv = mandate.grounds.map(\.label.sv).joined(separator: ", ")
      let en = mandate.grounds.map(\.label.en).joined(separator: ", ")
      let word =
        switch mandate.obligation {
        case .must, .should: Bilingual(sv: "skyldighet", en: "duty")
        case .may: Bilingual(sv: "rätt", en: "right")
        }
      lines.append(
        PolicyOutline.Line(
          "mandate/" + mandate.grounds.map(\.rawValue).joined(separator: "+"),
          Bilingual(sv: "\(word.sv) att ta bort", en: "\(word.en) to remove"),
          Bilingual(sv: sv, en: en).noted(mandate.statement.summary),
          mandate.statement.citation))
    }
    for impossible in procedure.cannotRemove {
      lines.append(
        PolicyOutline.Line(
          "cannotRemove/" + impossible.platform.name,
          Bilingual(sv: "kan inte tas bort", en: "cannot be removed"),
          impossible.platform.displayName, impossible.citation))
    }
    lines.add("absence", Bilingual(sv: "frånvaro", en: "absence"), procedure.absence)
    return lines
  }

  private init(_ step: RemovalStep, number: Int) {
    let condition =
      step.onlyIfPossible
      ? Bilingual(sv: ", om möjligt", en: ", if possible") : Bilingual(sv: "", en: "")
    var text = Bilingual(
      sv: "\(step.obligation.label.sv)\(condition.sv): \(step.statement.summary.sv)",
      en: "\(step.obligation.label.en)\(condition.en): \(step.statement.summary.en)")
    if !step.onlyFor.isEmpty {
      let sv = step.onlyFor.map(\.label.sv).joined(separator: ", ")
      let en = step.onlyFor.map(\.label.en).joined(separator: ", ")
      text = text.noted(Bilingual(sv: "bara: \(sv)", en: "only: \(en)"))
    }
    self.init(
      "step/" + step.kind.rawValue,
      Bilingual(
        sv: "steg \(number), \(step.kind.label.sv)", en: "step \(number), \(step.kind.label.en)"),
      text, step.statement.citation)
  }

  init(_ rule: RegistrationRule) {
    self.init(
      rule.subject.rawValue, rule.subject.label, rule.duty.label.noted(rule.statement.summary),
      rule.statement.citation)
  }

  init(_ rule: ThinningRule) {
    let timing =
      switch rule.timing {
      case .earliestAfter(let duration):
        Bilingual(
          sv: "tidigast efter \(duration.label.sv)",
          en: "at the earliest after \(duration.label.en)")
      case .atOnce: Bilingual(sv: "genast", en: "at once")
      case .keep: Bilingual(sv: "bevaras", en: "kept")
      }
    self.init(
      rule.condition.rawValue, rule.condition.label, timing.noted(rule.statement.summary),
      rule.statement.citation)
  }
}

extension RemovalDeadline {
  fileprivate var text: Bilingual {
    Bilingual(
      sv: "\(level.label.sv): \(duration.label.sv)", en: "\(level.label.en): \(duration.label.en)")
  }
}
