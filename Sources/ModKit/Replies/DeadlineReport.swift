/// The deadlines of one thing that was received, ready to be written.
public struct DeadlineReport: Sendable {
  /// The policy in force.
  public var policy: Policy
  /// Where it was received.
  public var platform: Platform
  /// When.
  public var received: Timestamp
  /// The clock the deadlines were computed on.
  public var clock: DeadlineClock
  /// The deadlines, in the order of the levels.
  public var deadlines: [PolicyDeadline]

  /// Computes the deadlines of `policy`.
  ///
  /// Throws when a clock never opens long enough.
  public init(
    policy: Policy, platform: Platform, received: Timestamp, clock: DeadlineClock
  ) throws(Diagnostic) {
    self.policy = policy
    self.platform = platform
    self.received = received
    self.clock = clock
    deadlines = try policy.deadlines(on: platform, received: received, clock: clock)
  }

  /// Lines for people: each clock with its end, its source and its days.
  public func text(_ language: Language) -> String {
    var text =
      "\(policy.municipality), \(policy.id), \(platform.displayName[language])\n"
      + Bilingual(sv: "inkommet ", en: "received ")[language]
      + Stockholm.long(received, in: language) + "\n"
    if let week = clock.settings.watchedWeek {
      text += Bilingual(sv: "bevakas ", en: "watched ")[language] + week.description + "\n"
    }
    for deadline in deadlines { text += "\n" + self.text(deadline, language) }
    return text
  }

  private func text(_ deadline: PolicyDeadline, _ language: Language) -> String {
    var text =
      deadline.level.label[language] + ": " + deadline.duration.label[language] + "\n  "
      + phrase(deadline.end, language) + "\n"
    if let note = deadline.note { text += "  " + note[language] + "\n" }
    if let citation = deadline.citation {
      text += Bilingual(sv: "  källa: ", en: "  source: ")[language] + citation.full + "\n"
    }
    for day in explanation(of: deadline) { text += line(day, language) }
    return text
  }

  /// The days of one of the deadlines.
  public func explanation(of deadline: PolicyDeadline) -> [ExplainedDay] {
    switch deadline.end {
    case .due(let due): clock.explanation(of: deadline.duration, from: received, to: due)
    case .earliest(let first):
      clock.explanation(
        of: deadline.duration, from: received, to: first.adding(seconds: -1))
    case .now: []
    }
  }

  private func phrase(_ end: PolicyDeadline.End, _ language: Language) -> String {
    switch end {
    case .due(let due):
      Bilingual(sv: "senast ", en: "no later than ")[language] + Stockholm.long(due, in: language)
    case .earliest(let first):
      Bilingual(sv: "tidigast ", en: "no earlier than ")[language]
        + Stockholm.long(first, in: language)
    case .now:
      Bilingual(
        sv: "nu; policyn anger ingen tid, så ingen hittas på",
        en: "now; the policy names no time, so none is invented")[language]
    }
  }

  private func line(_ day: ExplainedDay, _ language: Language) -> String {
    let weekday = day.date.weekday.name[language]
    var text = "    \(day.date)  \(weekday)"
    text += String(repeating: " ", count: max(1, 11 - weekday.count))
    if let seconds = day.seconds {
      let hours = day.hours.map(WatchedWeek.describe).joined(separator: " ")
      text += day.reason[language] + (hours.isEmpty ? "" : ", " + hours)
      text += ": " + (seconds == 0 ? "0" : elapsedTime(seconds, in: language))
    } else {
      text += day.reason[language]
      if let number = day.dayNumber, number > 0 {
        text += Bilingual(sv: ", dag \(number)", en: ", day \(number)")[language]
      }
    }
    return text + "\n"
  }

  /// Writes `{"id": …, "deadlines": […]}`; `id` is left out when nil, days are added when `explained`.
  public func write(id: String?, explained: Bool, to writer: inout JSONWriter) {
    writer.beginObject()
    if let id { writer.member("id", id) }
    if explained {
      writer.member("policy", policy.id.text)
      writer.member("platform", platform.name)
      writer.member("received", Stockholm.rfc3339(received))
      writer.member("watchedHours", clock.settings.watchedWeek?.description)
    }
    writer.name("deadlines")
    writer.beginArray()
    for deadline in deadlines { write(deadline, explained: explained, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ deadline: PolicyDeadline, explained: Bool, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("level", deadline.level.rawValue)
    writer.member("rule", deadline.rule)
    switch deadline.end {
    case .due(let due): writer.member("due", Stockholm.rfc3339(due))
    case .earliest(let first): writer.member("earliest", Stockholm.rfc3339(first))
    case .now: writer.member("now", true)
    }
    if explained {
      writer.member("source", deadline.citation?.full)
      writer.name("days")
      writer.beginArray()
      for day in explanation(of: deadline) {
        writer.beginObject()
        writer.member("date", day.date.description)
        writer.member("reason", day.reason.sv)
        writer.member("reasonEn", day.reason.en)
        if let seconds = day.seconds { writer.member("seconds", seconds) }
        if let number = day.dayNumber { writer.member("day", number) }
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
