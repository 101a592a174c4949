/// The state of every channel's archive in every form it is given out in.
///
/// Text holds only what is to be done, and nothing at all when there is nothing, as a cron job wants it; with `all` and
/// in the forms for machines everything is there.
public struct ArchiveStatusReport {
  private let policy: Policy
  private let digest: Digest
  private let now: Timestamp
  private let statuses: [ArchiveStatus]
  private let tool: String

  /// The report on `statuses` at `now`.
  public init(
    policy: Policy, digest: Digest, now: Timestamp, statuses: [ArchiveStatus], tool: String
  ) {
    self.policy = policy
    self.digest = digest
    self.now = now
    self.statuses = statuses
    self.tool = tool
  }

  /// The most serious level of all.
  public var level: ArchiveLevel { statuses.map(\.level).max() ?? .nothing }

  /// For people.
  public func text(_ language: Language, all: Bool) -> String {
    var text = ""
    for status in statuses where all || status.level > .nothing {
      if let channel = status.channel { text += channel.label + "\n" }
      for item in status.occasions where all || item.level > .nothing {
        text += "  " + line(item, language) + "\n"
      }
      for reminder in status.reminders {
        text += "  " + reminder.message[language]
        if let citation = reminder.citation { text += " [\(citation.section)]" }
        text += "\n"
      }
    }
    return terminalSafe(text, keepingLines: true)
  }

  private func line(_ item: OccasionStatus, _ language: Language) -> String {
    let occasion = item.occasion
    var text = "\(item.state.label[language]): \(occasion.kind.label[language]) (\(occasion.id)), "
    if let met = item.met {
      text += Stockholm.short(met)
    } else {
      text += Bilingual(sv: "senast \(occasion.last)", en: "by \(occasion.last)")[language]
    }
    switch item.state {
    case .dueSoon, .open:
      let days = occasion.last.dayNumber - Stockholm.date(at: now).dayNumber
      text += Bilingual(sv: ", \(days) dagar kvar", en: ", \(days) days left")[language]
    case .upcoming, .taken, .takenLate, .missing, .missed: break
    }
    return text + " [\(occasion.statement.citation.section)]"
  }

  /// The JSON form, pretty.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-archive-status-1")
    writer.member("tool", tool)
    writer.member("policy", policy.id.text)
    writer.member("policySHA256", digest.hex)
    writer.member("now", Stockholm.rfc3339(now))
    writer.member("level", level.name)
    writer.name("channels")
    writer.beginArray()
    for status in statuses { write(status, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ status: ArchiveStatus, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("platform", status.channel?.platform.name)
    writer.member("id", status.channel?.id)
    writer.member("name", status.channel?.name)
    writer.member("level", status.level.name)
    writer.name("occasions")
    writer.beginArray()
    for item in status.occasions {
      writer.beginObject()
      writer.member("occasion", item.occasion.id)
      writer.member("kind", item.occasion.kind.rawValue)
      writer.member("windowStart", item.occasion.first.description)
      writer.member("target", item.occasion.target?.description)
      writer.member("due", Stockholm.rfc3339(item.occasion.due))
      writer.member("state", item.state.rawValue)
      writer.member("taken", item.met.map(Stockholm.rfc3339))
      writer.member("level", item.level.name)
      writer.endObject()
    }
    writer.endArray()
    writer.name("reminders")
    writer.beginArray()
    for reminder in status.reminders {
      writer.beginObject()
      writer.member("kind", reminder.kind.rawValue)
      writer.member("level", reminder.level.name)
      writer.member("message", reminder.message.sv)
      writer.member("due", reminder.due.map(Stockholm.rfc3339))
      writer.member("citation", reminder.citation?.full)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  /// A row for each occasion and reminder.
  public func csv(_ language: Language, excel: Bool) -> String {
    let csv = CSVWriter(excel: excel)
    var text =
      csv.preamble
      + csv.row([
        "policy", "platform", "channel", "name", "item", "state", "due", "taken", "level", "text",
        "citation",
      ])
    for status in statuses {
      let channel = status.channel
      let lead = [
        policy.id.text, channel?.platform.name ?? "", channel?.id ?? "", channel?.name ?? "",
      ]
      for item in status.occasions {
        text += csv.row(
          lead + [
            item.occasion.id, item.state.label[language], Stockholm.rfc3339(item.occasion.due),
            item.met.map(Stockholm.rfc3339) ?? "", item.level.name,
            item.occasion.kind.label[language], item.occasion.statement.citation.full,
          ])
      }
      for reminder in status.reminders {
        text += csv.row(
          lead + [
            reminder.kind.rawValue, "", reminder.due.map(Stockholm.rfc3339) ?? "", "",
            reminder.level.name, reminder.message[language], reminder.citation?.full ?? "",
          ])
      }
    }
    return text
  }

  /// One line for Nagios and its relatives; the exit code says the same.
  public func nagios(_ language: Language) -> String {
    let word =
      switch level {
      case .nothing: "OK"
      case .goal: "WARNING"
      case .requirement: "CRITICAL"
      }
    let (goals, requirements) = (count(.goal), count(.requirement))
    let text = Bilingual(
      sv: "arkivering: \(requirements) krav försenade, \(goals) att göra snart, "
        + "\(statuses.count) kanaler",
      en: "archive: \(requirements) requirements overdue, \(goals) to do soon, "
        + "\(statuses.count) channels")
    return "\(word) - \(text[language]) | requirements=\(requirements) goals=\(goals)\n"
  }

  /// Gauges by channel, policy and level.
  public func prometheus() -> String {
    var alarms: [PrometheusText.Sample] = []
    var states: [PrometheusText.Sample] = []
    for status in statuses {
      let channel = status.channel?.label ?? ""
      let platform = status.channel?.platform.name ?? ""
      for level in [ArchiveLevel.goal, .requirement] {
        alarms.append(
          .init(
            [
              "policy": policy.id.text, "platform": platform, "channel": channel,
              "level": level.name,
            ], status.count(level)))
      }
      for state in OccasionStatus.State.allCases {
        states.append(
          .init(
            [
              "policy": policy.id.text, "platform": platform, "channel": channel,
              "state": state.rawValue,
            ], status.occasions.count { $0.state == state }))
      }
    }
    var text = PrometheusText()
    text.gauge("modtool_archive_alarms", "Archive occasions and reminders to act on", alarms)
    text.gauge("modtool_archive_occasions", "Archive occasions of the last year and next", states)
    return text.text
  }

  /// Calendar entries for what is to be done: occasions that are missing, open or next.
  public func ics(_ language: Language) -> String {
    let name = Bilingual(sv: "Att arkivera, ", en: "To archive, ")[language] + policy.municipality
    var calendar = ICalendar(name: name, stamp: now)
    for status in statuses {
      for item in status.occasions {
        switch item.state {
        case .upcoming, .open, .dueSoon, .missing:
          calendar.add(
            item.occasion.event(policy: policy.id, channel: status.channel, language))
        case .taken, .takenLate, .missed: break
        }
      }
    }
    return calendar.text
  }

  private func count(_ level: ArchiveLevel) -> Int {
    statuses.reduce(0) { $0 + $1.count(level) }
  }
}

extension ArchiveStatus {
  fileprivate func count(_ level: ArchiveLevel) -> Int {
    occasions.count { $0.level == level } + reminders.count { $0.level == level }
  }
}

extension ArchiveLevel {
  /// The name for machines.
  public var name: String {
    switch self {
    case .nothing: "ok"
    case .goal: "goal"
    case .requirement: "requirement"
    }
  }
}

extension OccasionStatus.State {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .upcoming: Bilingual(sv: "kommande", en: "upcoming")
    case .open: Bilingual(sv: "kan göras nu", en: "can be done now")
    case .dueSoon: Bilingual(sv: "snart försenad", en: "due soon")
    case .taken: Bilingual(sv: "tagen", en: "taken")
    case .takenLate: Bilingual(sv: "tagen för sent", en: "taken late")
    case .missing: Bilingual(sv: "saknas", en: "missing")
    case .missed: Bilingual(sv: "uteblev", en: "missed")
    }
  }
}
