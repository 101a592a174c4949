/// A plan in every form it is given out in.
///
/// `occasions` of the JSON form is the policy's own schedule; each channel has its own beside it, for one that opened
/// or closed within the years has fewer.
public struct ArchivePlanReport {
  private let policy: Policy
  private let digest: Digest
  private let years: ClosedRange<Int>
  private let plan: ArchivePlan
  private let channels: [ChannelEntry]
  private let tool: String

  /// The plan of `policy` for `years` and `channels`; `digest` is the policy's, `tool` names who made it.
  public init(
    policy: Policy, digest: Digest, years: ClosedRange<Int>, channels: [ChannelEntry],
    workingDays: WorkingDays, tool: String
  ) {
    self.policy = policy
    self.digest = digest
    self.years = years
    self.channels = channels
    self.tool = tool
    plan = ArchivePlan(policy, workingDays: workingDays)
  }

  /// The days before its last day, or its target, on which a calendar reminds.
  static let reminderDays = 14

  /// The JSON form, pretty.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-archive-plan-1")
    writer.member("tool", tool)
    writer.member("policy", policy.id.text)
    writer.member("policySHA256", digest.hex)
    writer.member("from", years.lowerBound)
    writer.member("to", years.upperBound)
    writer.member("citation", policy.archive.statement.citation.full)
    write(plan.occasions(in: years), to: &writer)
    if !channels.isEmpty {
      writer.name("channels")
      writer.beginArray()
      for channel in channels {
        writer.beginObject()
        writer.member("platform", channel.platform.name)
        writer.member("id", channel.id)
        writer.member("name", channel.name)
        write(plan.occasions(in: years, of: channel), to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ occasions: [ArchiveOccasion], to writer: inout JSONWriter) {
    writer.name("occasions")
    writer.beginArray()
    for occasion in occasions {
      writer.beginObject()
      writer.member("occasion", occasion.id)
      writer.member("windowStart", occasion.first.description)
      writer.member("target", occasion.target?.description)
      writer.member("due", Stockholm.rfc3339(occasion.due))
      writer.endObject()
    }
    writer.endArray()
  }

  /// A row for each occasion of each channel.
  public func csv(_ language: Language, excel: Bool) -> String {
    let csv = CSVWriter(excel: excel)
    var text =
      csv.preamble
      + csv.row([
        "policy", "platform", "channel", "name", "occasion", "kind", "windowStart", "target", "due",
        "obligation", "citation",
      ])
    for (channel, occasions) in rows {
      for occasion in occasions {
        text += csv.row([
          policy.id.text, channel?.platform.name ?? "", channel?.id ?? "", channel?.name ?? "",
          occasion.id, occasion.kind.label[language], occasion.first.description,
          occasion.target?.description ?? "", Stockholm.rfc3339(occasion.due),
          occasion.obligation.label[language], occasion.statement.citation.full,
        ])
      }
    }
    return text
  }

  /// For people: one table for each group of channels that share it.
  public func text(_ language: Language) -> String {
    var text = "\(policy.municipality): \(policy.title) (\(policy.id))\n"
    text += policy.archive.statement.summary[language]
    text += " [\(policy.archive.statement.citation.section)]\n"
    if let problem = policy.archive.schedule.spreadProblem(in: years.lowerBound) {
      text += Bilingual(sv: "varning: ", en: "warning: ")[language] + problem[language] + "\n"
    }
    for (names, occasions) in groups {
      text += "\n"
      if !names.isEmpty { text += names.joined(separator: ", ") + "\n" }
      for occasion in occasions { text += line(occasion, language) }
      if occasions.isEmpty {
        text += "  " + Bilingual(sv: "inga tillfällen", en: "no occasions")[language] + "\n"
      }
    }
    return terminalSafe(text, keepingLines: true)
  }

  private func line(_ occasion: ArchiveOccasion, _ language: Language) -> String {
    var text = "  " + occasion.id
    text += String(repeating: " ", count: max(1, 17 - occasion.id.utf8.count))
    text += "\(occasion.first) – \(occasion.last)"
    if let target = occasion.target {
      let day = target.weekday.name[language]
      text += Bilingual(sv: ", måldag \(day) \(target)", en: ", target \(day) \(target)")[language]
    }
    return text + ", " + occasion.kind.label[language] + "\n"
  }

  /// Calendar entries on the target day, or on the last day of a window, with a reminder two weeks before.
  public func ics(_ language: Language, now: Timestamp) -> String {
    let name = Bilingual(sv: "Arkivering, ", en: "Archiving, ")[language] + policy.municipality
    var calendar = ICalendar(name: name, stamp: now)
    for (channel, occasions) in rows {
      for occasion in occasions {
        calendar.add(occasion.event(policy: policy.id, channel: channel, language))
      }
    }
    return calendar.text
  }

  /// The schedule itself when no channel is known.
  private var rows: [(channel: ChannelEntry?, occasions: [ArchiveOccasion])] {
    if channels.isEmpty { return [(nil, plan.occasions(in: years))] }
    return channels.map { ($0, plan.occasions(in: years, of: $0)) }
  }

  private var groups: [(names: [String], occasions: [ArchiveOccasion])] {
    var groups: [(names: [String], occasions: [ArchiveOccasion])] = []
    var places: [[ArchiveOccasion]: Int] = [:]
    for (channel, occasions) in rows {
      let names = channel.map { [$0.label] } ?? []
      if let place = places[occasions] {
        groups[place].names += names
      } else {
        places[occasions] = groups.count
        groups.append((names, occasions))
      }
    }
    return groups
  }
}

extension ArchiveOccasion {
  /// The calendar entry for `channel`.
  func event(
    policy: PolicyID, channel: ChannelEntry?, _ language: Language
  ) -> ICalendar.Event {
    let day = target ?? last
    let of = channel.map { "\($0.platform.name)/\($0.id)" } ?? ""
    let key = SHA256.digest(of: Array("\(policy)\n\(id)\n\(of)".utf8)).hex.prefix(24)
    let subject = channel.map { $0.label + ": " } ?? ""
    let window = Bilingual(
      sv: "Kan göras \(first) – \(last). Enligt \(statement.citation.full).",
      en: "Can be done \(first) – \(last). By \(statement.citation.full).")
    return ICalendar.Event(
      uid: "archive-\(id)-\(key)@modtool", summary: subject + kind.label[language],
      details: window[language], when: .days(day, day),
      reminderBefore: ArchivePlanReport.reminderDays * 86_400)
  }
}

extension ChannelEntry {
  /// How people know it: its name, else platform and id.
  public var label: String { name ?? "\(platform.name) \(id)" }
}
