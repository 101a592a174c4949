/// The findings on the channel register in every form they are given out in.
public struct RegisterReport {
  private let policy: Policy
  private let digest: Digest
  private let today: CivilDate
  private let rows: [Row]
  private let tool: String

  /// A channel with its findings.
  public struct Row {
    /// The channel.
    public var channel: ChannelEntry
    /// Every demand on it.
    public var findings: [RegisterReview.Finding]

    /// Pairs a channel with its findings.
    public init(channel: ChannelEntry, findings: [RegisterReview.Finding]) {
      self.channel = channel
      self.findings = findings
    }
  }

  /// The report on `rows`.
  public init(policy: Policy, digest: Digest, today: CivilDate, rows: [Row], tool: String) {
    self.policy = policy
    self.digest = digest
    self.today = today
    self.rows = rows
    self.tool = tool
  }

  /// How many demands are not met.
  public var missing: Int {
    rows.reduce(0) { $0 + $1.findings.count { $0.state == .missing } }
  }

  /// For people: what is missing, then what a person has to look at; with `all` everything.
  public func text(_ language: Language, all: Bool) -> String {
    var text = ""
    for row in rows {
      let shown = row.findings.filter { all || $0.state == .missing }
      guard !shown.isEmpty else { continue }
      text += row.channel.label + "\n"
      for finding in shown {
        text += "  \(finding.state.label[language]) (\(finding.obligation.label[language])): "
        text += "\(finding.message[language]) [\(finding.citation.section)]\n"
      }
    }
    if !all { text += byHand(language) }
    return terminalSafe(text, keepingLines: true)
  }

  /// Each thing to look at once, with the number of channels.
  private func byHand(_ language: Language) -> String {
    var counts: [RegisterReview.Finding: Int] = [:]
    var order: [RegisterReview.Finding] = []
    for finding in rows.flatMap(\.findings) where finding.state == .byHand {
      if counts[finding] == nil { order.append(finding) }
      counts[finding, default: 0] += 1
    }
    guard !order.isEmpty else { return "" }
    var text =
      Bilingual(
        sv: "Registret kan inte svara; se efter själv:",
        en: "The register cannot tell; look for yourself:")[
        language] + "\n"
    for finding in order {
      let count = counts[finding] ?? 0
      let channels = Bilingual(
        sv: count == 1 ? "1 kanal" : "\(count) kanaler",
        en: count == 1 ? "1 channel" : "\(count) channels")
      text +=
        "  \(finding.message[language]) (\(channels[language])) [\(finding.citation.section)]\n"
    }
    return text
  }

  /// The JSON form, pretty.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-channels-check-1")
    writer.member("tool", tool)
    writer.member("policy", policy.id.text)
    writer.member("policySHA256", digest.hex)
    writer.member("date", today.description)
    writer.member("missing", missing)
    writer.name("channels")
    writer.beginArray()
    for row in rows {
      writer.beginObject()
      writer.member("platform", row.channel.platform.name)
      writer.member("id", row.channel.id)
      writer.member("name", row.channel.name)
      writer.name("findings")
      writer.beginArray()
      for finding in row.findings {
        writer.beginObject()
        writer.member("demand", finding.demand)
        writer.member("obligation", finding.obligation.rawValue)
        writer.member("state", finding.state.rawValue)
        writer.member("message", finding.message.sv)
        writer.member("citation", finding.citation.full)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// A row for each demand on each channel.
  public func csv(_ language: Language, excel: Bool) -> String {
    let csv = CSVWriter(excel: excel)
    var text =
      csv.preamble
      + csv.row([
        "policy", "platform", "channel", "name", "demand", "obligation", "state", "text",
        "citation",
      ])
    for row in rows {
      for finding in row.findings {
        text += csv.row([
          policy.id.text, row.channel.platform.name, row.channel.id, row.channel.name ?? "",
          finding.demand, finding.obligation.label[language], finding.state.label[language],
          finding.message[language], finding.citation.full,
        ])
      }
    }
    return text
  }
}

extension RegisterReview.State {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .met: Bilingual(sv: "uppfyllt", en: "met")
    case .missing: Bilingual(sv: "brist", en: "missing")
    case .byHand: Bilingual(sv: "se efter", en: "look")
    case .exempt: Bilingual(sv: "undantaget", en: "exempt")
    }
  }
}
