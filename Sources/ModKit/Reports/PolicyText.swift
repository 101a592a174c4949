/// Policies as text for a terminal or a page.
public struct PolicyText: Sendable {
  /// The language of labels and explanations.
  public var language: Language

  /// Makes a writer in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// One line a policy: id, municipality, days in force, title.
  public func list(_ policies: [Policy]) -> String {
    let width = policies.map(\.id.text.count).max() ?? 0
    let place = policies.map { terminalSafe($0.municipality).count }.max() ?? 0
    return policies.map { policy in
      [
        pad(policy.id.text, width), pad(terminalSafe(policy.municipality), place),
        pad(period(policy.inForce), 24), terminalSafe(policy.title),
      ].joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Everything the policy says, each line with its source.
  public func show(_ policy: Policy) -> String {
    var text = header(policy)
    for part in PolicyOutline(policy).parts where !part.lines.isEmpty {
      text += "\n" + part.title[language].uppercased() + "\n"
      for line in part.lines {
        text += "  " + terminalSafe(line.label[language]) + "\n"
        text += "    " + terminalSafe(line.text[language]) + "\n"
        if let citation = line.citation { text += "    " + source(citation, of: policy) + "\n" }
      }
    }
    return text
  }

  /// What `to` says otherwise than `from`; empty when nothing.
  public func difference(_ from: Policy, _ to: Policy) -> String {
    let differences = PolicyDifference.between(from, to)
    guard !differences.isEmpty else { return "" }
    var text = "- \(from.id)\n+ \(to.id)\n"
    var part = ""
    for difference in differences {
      if difference.part != part {
        text += "\n" + difference.title[language].uppercased() + "\n"
        part = difference.part
      }
      text += "  " + terminalSafe(difference.label[language]) + "\n"
      if let line = difference.from { text += side("-", line, from) }
      if let line = difference.to { text += side("+", line, to) }
    }
    return text
  }

  private func side(_ sign: String, _ line: PolicyOutline.Line, _ policy: Policy) -> String {
    var text = "    \(sign) " + terminalSafe(line.text[language]) + "\n"
    if let citation = line.citation { text += "      " + source(citation, of: policy) + "\n" }
    return text
  }

  private func header(_ policy: Policy) -> String {
    let document = policy.document
    let decision = [document.adoptedBy, document.adopted?.description, document.reference]
      .compactMap { $0 }.joined(separator: ", ")
    var rows: [(Bilingual, String)] = [
      (Bilingual(sv: "kommun", en: "municipality"), policy.municipality),
      (Bilingual(sv: "dokument", en: "document"), document.name),
    ]
    if !decision.isEmpty { rows.append((Bilingual(sv: "beslut", en: "decision"), decision)) }
    rows.append((Bilingual(sv: "gäller", en: "in force"), period(policy.inForce)))
    if let base = policy.extends {
      rows.append((Bilingual(sv: "bygger på", en: "extends"), base.text))
    }
    rows.append(("SHA-256", policy.digest.hex))
    let width = rows.map { $0.0[language].count }.max() ?? 0
    return policy.id.text + "  " + terminalSafe(policy.title) + "\n"
      + rows.map { "  " + pad($0.0[language], width) + "  " + terminalSafe($0.1) + "\n" }.joined()
  }

  private func source(_ citation: Citation, of policy: Policy) -> String {
    let isOwn = citation.document == policy.document.name
    let place = isOwn ? citation.section : citation.full
    return Bilingual(sv: "källa: ", en: "source: ")[language] + terminalSafe(place)
  }

  private func period(_ period: PolicyPeriod) -> String {
    guard let through = period.through else {
      return Bilingual(sv: "från \(period.from)", en: "from \(period.from)")[language]
    }
    return "\(period.from) – \(through)"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
