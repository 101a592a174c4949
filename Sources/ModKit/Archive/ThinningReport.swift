/// The list of a thinning run, and the protocol of one that was carried out.
public struct ThinningReport {
  private let policy: Policy
  private let rule: ThinningRule
  private let decision: ThinningDecision?
  private let now: Timestamp
  private let candidates: [ThinningReview.Candidate]
  private let tool: String

  /// The report on `candidates` by `rule` of `policy`.
  public init(
    policy: Policy, rule: ThinningRule, decision: ThinningDecision?, now: Timestamp,
    candidates: [ThinningReview.Candidate], tool: String
  ) {
    self.policy = policy
    self.rule = rule
    self.decision = decision
    self.now = now
    self.candidates = candidates
    self.tool = tool
  }

  /// For people.
  public func text(_ language: Language) -> String {
    var text = rule.statement.summary[language] + " [\(rule.statement.citation.full)]\n"
    for candidate in candidates {
      text += "  \(candidate.state.label[language]): \(candidate.id)"
      if let from = candidate.allowedFrom {
        let day = Stockholm.date(at: from)
        text += Bilingual(sv: ", tidigast \(day)", en: ", earliest \(day)")[language]
      }
      if let id = candidate.caseID {
        text += Bilingual(sv: ", ärende \(id)", en: ", case \(id)")[language]
      }
      if let snapshot = candidate.snapshot {
        text += Bilingual(sv: ", i \(snapshot)", en: ", in \(snapshot)")[language]
      } else if candidate.state != .notFound {
        text +=
          Bilingual(
            sv: ", VARNING: ingen ögonblicksbild innehåller den",
            en: ", WARNING: no snapshot holds it")[language]
      }
      text += "\n"
    }
    return terminalSafe(text, keepingLines: true)
  }

  /// The JSON form, pretty.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-thinning-1")
    writer.member("tool", tool)
    writer.member("policy", policy.id.text)
    writer.member("policySHA256", policy.digest.hex)
    writer.member("citation", rule.statement.citation.full)
    writer.member("decision", decision.map { "\($0.reference), \($0.date)" })
    writer.member("now", Stockholm.rfc3339(now))
    writer.name("candidates")
    writer.beginArray()
    for candidate in candidates {
      writer.beginObject()
      writer.member("id", candidate.id.text)
      writer.member("state", candidate.state.rawValue)
      writer.member("allowedFrom", candidate.allowedFrom.map(Stockholm.rfc3339))
      writer.member("case", candidate.caseID?.description)
      writer.member("snapshot", candidate.snapshot)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// A row for each candidate.
  public func csv(_ language: Language, excel: Bool) -> String {
    let csv = CSVWriter(excel: excel)
    var text = csv.preamble + csv.row(["id", "state", "allowedFrom", "case", "snapshot"])
    for candidate in candidates {
      text += csv.row([
        candidate.id.text, candidate.state.label[language],
        candidate.allowedFrom.map(Stockholm.rfc3339) ?? "", candidate.caseID?.description ?? "",
        candidate.snapshot ?? "",
      ])
    }
    return text
  }

  /// The protocol (gallringsprotokoll): decision, rule, which cases, how many; no citizen's name, text or id.
  public func protocolText(
    organisation: Configuration.Organisation, thinned: [CaseID], by: String
  ) -> String {
    let uncovered = candidates.count {
      $0.state == .allowed && $0.snapshot == nil && $0.caseID.map(thinned.contains) ?? false
    }
    var text = """
      GALLRINGSPROTOKOLL

      Kommun:        \(organisation.name ?? "inte angiven")
      Nämnd:         \(organisation.board ?? "inte angiven")
      Gallrat:       \(Stockholm.rfc3339(now))
      Beslut:        \(decision.map { "\($0.reference), \($0.date)" } ?? "inget")
      Enligt:        \(rule.statement.citation.full)
      Innebörd:      \(rule.statement.summary.sv)
      Utfört av:     \(by)

      Gallrade ärenden i ärendemappen: \(thinned.count)

      """
    for id in thinned { text += "  \(id)\n" }
    text += """

      Av dem saknas \(uncovered) i kommunens ögonblicksbilder.
      Mappen med underlag och utkorg är borttagen. I ärendeliggaren står ärendet kvar med händelsen gallrad;
      liggaren innehåller inga personuppgifter.

      Gjord med \(tool).

      """
    return terminalSafe(text, keepingLines: true)
  }
}
