extension PolicyOutline.Line {
  init(_ rule: PolicyRule) {
    var sv: [String] = []
    var en: [String] = []
    for strength in Strength.allCases.reversed() {
      let action = rule.actions[strength].label
      sv.append("\(strength.label.sv): \(action.sv)")
      en.append("\(strength.label.en): \(action.en)")
    }
    if !rule.isOn {
      sv = [RuleAction.off.label.sv]
      en = [RuleAction.off.label.en]
    } else {
      if let severity = rule.severity {
        let levels = severity.description
        sv.append("språknivå \(levels.sv)")
        en.append("language level \(levels.en)")
      }
      sv.append("grund: \(rule.ground.label.sv)")
      en.append("ground: \(rule.ground.label.en)")
      if let clear = rule.groundWhenClear, clear != rule.ground {
        sv.append("vid tydligt fynd: \(clear.label.sv)")
        en.append("when clear: \(clear.label.en)")
      }
    }
    var text = Bilingual(sv: sv.joined(separator: "; "), en: en.joined(separator: "; "))
    if let note = rule.note { text = text.noted(note) }
    self.init(
      rule.rule.rawValue,
      Bilingual(
        sv: "\(rule.rule.label.sv) (\(rule.rule.rawValue))",
        en: "\(rule.rule.label.en) (\(rule.rule.rawValue))"),
      text, rule.citation)
  }

  static func lines(_ vocabulary: PolicyVocabulary) -> [PolicyOutline.Line] {
    var lines: [PolicyOutline.Line] = []
    for entry in vocabulary.add {
      lines.append(
        PolicyOutline.Line(
          "add/" + entry.word,
          Bilingual(sv: "läggs till: \(entry.word)", en: "added: \(entry.word)"),
          Bilingual(
            sv: "\(entry.rule.label.sv), \(entry.strength.label.sv)",
            en: "\(entry.rule.label.en), \(entry.strength.label.en)"
          ).level(entry.severity).noted(entry.reason)))
    }
    for word in vocabulary.allow {
      lines.append(
        PolicyOutline.Line(
          "allow/" + word, Bilingual(sv: "tillåts: \(word)", en: "allowed: \(word)"),
          Bilingual(sv: "räknas aldrig", en: "never counts")))
    }
    for pattern in vocabulary.patterns {
      lines.append(
        PolicyOutline.Line(
          "pattern/" + pattern.pattern,
          Bilingual(sv: "mönster: \(pattern.pattern)", en: "pattern: \(pattern.pattern)"),
          Bilingual(
            sv: "\(pattern.rule.label.sv), \(pattern.strength.label.sv)",
            en: "\(pattern.rule.label.en), \(pattern.strength.label.en)"
          ).noted(pattern.reason)))
    }
    return lines
  }
}

extension SeverityLimits {
  /// `0 av, 1–4 ta bort`: neighbouring levels with one action together.
  public var description: Bilingual {
    var groups: [(levels: ClosedRange<Int>, action: RuleAction)] = []
    for level in SeverityLimits.levels {
      if let last = groups.last, last.action == self[level] {
        groups[groups.count - 1].levels = last.levels.lowerBound...level
      } else {
        groups.append((level...level, self[level]))
      }
    }
    func text(_ language: Language) -> String {
      groups.map { group in
        let range =
          group.levels.count == 1
          ? "\(group.levels.lowerBound)" : "\(group.levels.lowerBound)–\(group.levels.upperBound)"
        return "\(range) \(group.action.label[language])"
      }.joined(separator: ", ")
    }
    return Bilingual(sv: text(.swedish), en: text(.english))
  }
}

extension Bilingual {
  /// The text with a note behind it.
  func noted(_ note: Bilingual?) -> Bilingual {
    guard let note else { return self }
    return Bilingual(sv: "\(sv) – \(note.sv)", en: "\(en) – \(note.en)")
  }

  fileprivate func level(_ severity: Int?) -> Bilingual {
    guard let severity else { return self }
    return Bilingual(sv: "\(sv), nivå \(severity)", en: "\(en), level \(severity)")
  }
}
