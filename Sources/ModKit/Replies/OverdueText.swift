/// Writes reply items for people: by channel, most overdue first.
public struct OverdueText: Sendable {
  private let language: Language
  private let now: Timestamp
  private let channelNames: [String: String]

  /// `channelNames` gives the names that people know accounts by, by the accounts' ids.
  public init(language: Language, now: Timestamp, channelNames: [String: String]) {
    self.language = language
    self.now = now
    self.channelNames = channelNames
  }

  /// The items, and how many more are too old to be listed.
  public func items(of review: ReplyReview) -> String {
    var text = ""
    var heading: String?
    for item in review.items {
      let next = channel(item.channel, item.platform.displayName[language])
      if next != heading {
        text += (heading == nil ? "" : "\n") + next + "\n"
        heading = next
      }
      text += self.text(item)
    }
    if review.older.count > 0 {
      text += (text.isEmpty ? "" : "\n") + review.older.unlisted[language] + "\n"
    }
    return text
  }

  private func channel(_ id: String?, _ platform: String) -> String {
    guard let id else { return platform }
    return terminalSafe(channelNames[id] ?? id) + ", " + platform
  }

  private func text(_ item: ReplyItem) -> String {
    var lines = [head(item)]
    var who = terminalSafe(item.author ?? Bilingual(sv: "okänd", en: "unknown")[language])
    who += ", " + Stockholm.short(item.received)
    if !item.excerpt.isEmpty { who += ": " + terminalSafe(item.excerpt) }
    lines.append(who)
    if item.reminders > 0 {
      let count = item.reminders
      lines.append(
        Bilingual(
          sv: count == 1 ? "en påminnelse" : "\(count) påminnelser",
          en: count == 1 ? "one reminder" : "\(count) reminders")[language])
    }
    for clock in [item.clock].compactMap({ $0 }) + item.otherClocks { lines.append(line(clock)) }
    lines.append(item.reason[language])
    lines.append(terminalSafe(item.id.text) + (item.url.map { "  " + terminalSafe($0) } ?? ""))
    return lines.enumerated().map { ($0.offset == 0 ? "  " : "      ") + $0.element + "\n" }
      .joined()
  }

  private func head(_ item: ReplyItem) -> String {
    if item.isActNow, item.status == .waiting {
      let age = elapsedTime(now.seconds(since: item.clockStart), in: language)
      return Bilingual(sv: "besvara nu: har väntat \(age)", en: "answer now: has waited \(age)")[
        language]
    }
    var text = item.status.label[language]
    guard let clock = item.clock, let due = clock.due else { return text }
    text += ", " + clock.level.label[language]
    if let late = clock.late {
      text += ": " + elapsedTime(late.calendar, in: language)
      text += Bilingual(sv: " för sent", en: " late")[language]
      if late.policy != late.calendar {
        let time = elapsedTime(late.policy, in: language)
        text +=
          Bilingual(sv: " (\(time) på policyns klocka)", en: " (\(time) on the policy's clock)")[
            language]
      }
    } else if let left = clock.remainingSeconds {
      text += ": " + elapsedTime(due.seconds(since: now), in: language)
      text += Bilingual(sv: " kvar", en: " left")[language]
      if left != due.seconds(since: now) {
        let time = elapsedTime(left, in: language)
        text +=
          Bilingual(sv: " (\(time) på policyns klocka)", en: " (\(time) on the policy's clock)")[
            language]
      }
    }
    return text
  }

  private func line(_ clock: ReplyClock) -> String {
    var text = clock.level.label[language] + " " + clock.duration.label[language]
    if let due = clock.due {
      text += Bilingual(sv: ", senast ", en: ", no later than ")[language]
      text += Stockholm.long(due, in: language)
    }
    return text + " [" + clock.rule + "; " + clock.citation.section + "]"
  }

  /// The compliance figures as a table of lines.
  public func figures(of tally: ComplianceTally) -> String {
    var text = ""
    var heading: String?
    for (key, row) in tally.figures.sorted(by: { $0.key < $1.key }) {
      let next = channel(key.channel, Platform(key.platform).displayName[language])
      if next != heading {
        text += (heading == nil ? "" : "\n") + next + "\n"
        heading = next
      }
      text += "  \(key.month)  \(key.level.label[language]) \(key.rule)  \(key.policy): "
      text += counts(row) + "\n"
      text += spread(Bilingual(sv: "kalendertid", en: "calendar time"), row.calendar)
      text += spread(Bilingual(sv: "policyns klocka", en: "policy's clock"), row.policy)
    }
    if text.isEmpty {
      text = Bilingual(sv: "inget att räkna\n", en: "nothing to count\n")[language]
    }
    return text
  }

  private func counts(_ row: ComplianceTally.Figures) -> String {
    let share = row.complianceBasisPoints.map { points in
      let rounded = (points + 5) / 10
      return "\(rounded / 10)\(language == .swedish ? "," : ".")\(rounded % 10) %"
    }
    return Bilingual(
      sv: "\(share ?? "–") i tid (n = \(row.n): \(row.inTime) i tid, \(row.late) för sent, "
        + "\(row.overdue) obesvarade)",
      en: "\(share ?? "–") in time (n = \(row.n): \(row.inTime) in time, \(row.late) late, "
        + "\(row.overdue) unanswered)")[language]
  }

  private func spread(_ name: Bilingual, _ spread: ComplianceTally.Spread) -> String {
    guard let median = spread.median, let longest = spread.max else { return "" }
    var text = "           " + name[language] + ": median " + elapsedTime(median, in: language)
    if let p90 = spread.p90 { text += ", p90 " + elapsedTime(p90, in: language) }
    return text + ", max " + elapsedTime(longest, in: language) + "\n"
  }
}
