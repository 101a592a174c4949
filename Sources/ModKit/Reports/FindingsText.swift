/// What `check` says to a person; hide identity numbers first, with `IdentityNumberMask`.
public struct FindingsText: Sendable {
  /// The language of everything but the comments.
  public var language: Language
  /// Whether evidence and verdicts may be coloured; marks stand there either way.
  public var usesColor: Bool

  /// Makes a writer.
  public init(language: Language, usesColor: Bool) {
    self.language = language
    self.usesColor = usesColor
  }

  /// How many scalars of a comment are shown whole; of longer ones only what surrounds the evidence.
  static let wholeLength = 1200
  static let surroundings = 160
  /// After so many lines of pieces the other places are only counted.
  static let mostLines = 40

  /// One comment with its findings, several lines and an empty one.
  public func render(_ checked: CheckedComment) -> String {
    let comment = checked.comment
    var text = heading(comment) + "\n"
    if let url = comment.url { text += "  " + terminalSafe(url) + "\n" }
    let spans = checked.findings.flatMap(\.spans)
    for line in body(of: comment.content, spans: spans) { text += "  │ " + line + "\n" }
    for finding in checked.findings { text += "  " + statement(finding) + "\n" }
    let proposal = Bilingual(sv: "förslag", en: "proposal")[language]
    text +=
      "  \(proposal): \(colored(checked.verdict, checked.verdict.label[language].uppercased()))"
    if let reply = checked.reply, reply.isNeeded {
      text += Bilingual(sv: " · väntar svar: ", en: " · expects an answer: ")[language]
      text += reply.reason[language]
    }
    return text + "\n\n"
  }

  /// The counts, several lines.
  public func summary(_ totals: CheckTotals, policies: [Policy]) -> String {
    let flagged = totals.count(of: .remove) + totals.count(of: .review)
    let read = Bilingual.counted(
      totals.comments, sv: ("kommentar läst", "kommentarer lästa"),
      en: ("comment read", "comments read"))
    var text =
      Bilingual.readCounts(read, repeated: totals.repeated, refused: totals.refused)[language]
    text += ", "
    text +=
      Bilingual.counted(
        flagged, sv: ("flaggad", "flaggade"), en: ("flagged", "flagged"))[language]
    text += "\n"
    if totals.official > 0 {
      let own = totals.official == 1 ? "eget inlägg" : "egna inlägg"
      text +=
        Bilingual(
          sv: "  varav \(totals.official) \(own), som inte prövas\n",
          en: "  \(totals.official) of them the municipality's own, not judged\n")[language]
    }
    text += incompleteness(totals)
    for policy in policies { text += "policy: \(policy.document.name) [\(policy.id)]\n" }
    for verdict in [Verdict.remove, .review] {
      let count = totals.count(of: verdict)
      if count > 0 { text += row(verdict.label[language], count) }
    }
    if !totals.rules.isEmpty {
      text += Bilingual(sv: "per regel:\n", en: "by rule:\n")[language]
      for rule in RuleCode.allCases {
        if let count = totals.rules[rule] { text += row(rule.label[language], count) }
      }
    }
    return text
  }

  /// What keeps the check from covering the whole conversation; nothing where nothing is known to.
  private func incompleteness(_ totals: CheckTotals) -> String {
    guard totals.complete == false else { return "" }
    let known = totals.incompleteness.sorted().map(\.explanation[language])
    let reasons = known.isEmpty ? [Incompleteness.declared.explanation[language]] : known
    let title = Bilingual(sv: "OFULLSTÄNDIGT", en: "INCOMPLETE")[language]
    return reasons.map { "\(title): \($0)\n" }.joined()
  }

  private func row(_ label: String, _ count: Int) -> String {
    let digits = String(count)
    return "  " + String(repeating: " ", count: max(0, 6 - digits.count)) + digits + "  \(label)\n"
  }

  private func heading(_ comment: Comment) -> String {
    var parts = [strong(terminalSafe(comment.id.text))]
    if let author = comment.author {
      parts.append(terminalSafe(author.name ?? author.handle ?? author.id?.text ?? "?"))
    } else {
      parts.append(Bilingual(sv: "okänd avsändare", en: "unknown author")[language])
    }
    if let published = comment.published { parts.append(Stockholm.short(published)) }
    if let reports = comment.counts.reports, reports > 0 {
      let times =
        reports == 1 ? Bilingual(sv: "gång", en: "time") : Bilingual(sv: "gånger", en: "times")
      parts.append(
        Bilingual(sv: "anmäld \(reports) \(times.sv)", en: "reported \(reports) \(times.en)")[
          language])
    }
    switch comment.state {
    case .visible, .unknown: break
    case .hidden, .held, .spam, .removed, .deleted, .unavailable:
      parts.append(comment.state.label[language])
    }
    return parts.joined(separator: " · ")
  }

  private func statement(_ finding: Finding) -> String {
    var text = "- \(finding.rule.label[language]) (\(finding.strength.label[language]))"
    text += ": \(terminalSafe(finding.reason[language]))"
    text += " → \(finding.action.label[language])"
    return text + " [\(finding.policy): \(finding.citation.section)]"
  }

  /// The lines of the comment, or what surrounds the evidence in a long one.
  private func body(of content: String, spans: [Range<Int>]) -> [String] {
    let length = content.unicodeScalars.count
    let marks =
      usesColor
      ? SpanMarks(open: "\u{1B}[1;4m⟦", close: "⟧\u{1B}[0m") : SpanMarks.brackets
    guard length > FindingsText.wholeLength else {
      return lines(marked(content, spans: spans, marks: marks, escape: escape))
    }
    var result: [String] = []
    var shown = 0
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.upperBound > shown {
      let lower = max(shown, span.lowerBound - FindingsText.surroundings)
      let upper = min(
        length, span.upperBound + FindingsText.surroundings, lower + 4 * FindingsText.surroundings)
      let piece = excerpt(of: content, lower..<upper)
      let local = spans.map { ($0.lowerBound - lower)..<($0.upperBound - lower) }
        .filter { $0.upperBound > 0 && $0.lowerBound < upper - lower }
      result += lines("…" + marked(piece, spans: local, marks: marks, escape: escape) + "…")
      shown = upper
      if result.count > FindingsText.mostLines { break }
    }
    let rest = spans.count { $0.lowerBound >= shown }
    if rest > 0 {
      result.append(
        Bilingual(
          sv: "… och \(rest) ställen till; --format json visar alla",
          en: "… and \(rest) more places; --format json shows all")[language])
    }
    return result
  }

  private func escape(_ text: String) -> String { terminalSafe(text, keepingLines: true) }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func strong(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func colored(_ verdict: Verdict, _ text: String) -> String {
    guard usesColor else { return text }
    switch verdict {
    case .remove: return "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .review: return "\u{1B}[1;33m\(text)\u{1B}[0m"
    case .ok: return text
    }
  }
}
