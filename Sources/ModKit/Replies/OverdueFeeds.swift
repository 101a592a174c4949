/// Calendar, gauges and the one line of a monitoring plug-in: what other programs fetch.
public struct OverdueFeeds: Sendable {
  private let language: Language
  private let now: Timestamp

  /// `now` is the instant of the review.
  public init(language: Language, now: Timestamp) {
    self.language = language
    self.now = now
  }

  /// A calendar with one entry for each open episode that has a due time, at that time.
  ///
  /// Titles name channel, level and platform; no text and no name of a person is in the file. UIDs are digests of
  /// policy, comment and level, so a new file replaces the entries of the last.
  public func calendar(of review: ReplyReview, channelNames: [String: String]) -> String {
    var calendar = ICalendar(
      name: Bilingual(sv: "Svar som väntar", en: "Answers that wait")[language], stamp: now)
    for item in review.items {
      switch item.status {
      case .waiting, .dueSoon, .overdue, .acknowledged: break
      case .maybeAnswered, .answeredInTime, .answeredLate, .notRequired, .closed: continue
      }
      guard let clock = item.clock, let due = clock.due else { continue }
      let channel = item.channel.map { channelNames[$0] ?? $0 } ?? item.platform.name
      let key = [item.policy.text, item.platform.name, item.id.text, clock.level.rawValue]
        .joined(separator: "\n")
      var event = ICalendar.Event(
        uid: SHA256.digest(of: Array(key.utf8)).hex.prefix(32) + "@modtool",
        summary: Bilingual(
          sv: "Svar ska ges (\(clock.level.label.sv)): \(channel)",
          en: "Answer due (\(clock.level.label.en)): \(channel)")[language],
        details: item.status.label[language] + "\n" + clock.duration.label[language] + ", "
          + clock.citation.full + "\n" + item.id.text,
        url: item.url, when: .time(due.adding(seconds: -1800), due.adding(seconds: 1)))
      event.isBusy = false
      calendar.add(event)
    }
    return calendar.text
  }

  /// Gauges by channel, platform, policy and level, all of them also at 0, and how far the export can be trusted.
  public func gauges(of counts: ReplyCounts, refused: Int, exportAge: Int?) -> String {
    var text = PrometheusText()
    let rows = counts.gauges.sorted { $0.key < $1.key }
    func add(_ name: String, _ help: String, _ value: (ReplyCounts.Gauges) -> Int) {
      text.gauge(
        "modtool_replies_" + name, help,
        rows.map { key, gauges in
          PrometheusText.Sample(
            [
              "channel": key.channel, "platform": key.platform, "policy": key.policy,
              "level": key.level.rawValue,
            ], value(gauges))
        })
    }
    add("open", "Reply clocks that run.") { $0.open }
    add("due_soon", "Reply clocks that are due within the warning window.") { $0.dueSoon }
    add("overdue", "Reply clocks past their due time.") { $0.overdue }
    add("act_now", "Reply clocks for which the policy says at once.") { $0.actNow }
    add("maybe_answered", "Episodes a person must look at.") { $0.maybeAnswered }
    add("longest_overdue_seconds", "Seconds since the earliest due time that has passed.") {
      $0.longestOverdue
    }
    text.gauge(
      "modtool_replies_evaluated_seconds", "The instant of the review, in seconds since 1970.",
      [PrometheusText.Sample([:], now.secondsSince1970)])
    text.gauge(
      "modtool_replies_refused_records", "Records of the export that could not be used.",
      [PrometheusText.Sample([:], refused)])
    if let exportAge {
      text.gauge(
        "modtool_replies_export_age_seconds", "Age of the newest export at the review.",
        [PrometheusText.Sample([:], exportAge)])
    }
    return text.text
  }

  /// `MODTOOL CRITICAL - 1 requirement overdue, … | …`, one line for a monitoring plug-in.
  public func nagios(_ review: ReplyReview) -> String {
    var requirements = 0
    var goals = 0
    var soon = 0
    var actNow = 0
    for item in review.items {
      switch item.urgency {
      case .none: continue
      case .soon: soon += 1
      case .goal: goals += 1
      case .now: if item.status == .overdue { requirements += 1 } else { actNow += 1 }
      }
    }
    let word =
      switch review.urgency {
      case .none: "OK"
      case .soon, .goal: "WARNING"
      case .now: "CRITICAL"
      }
    return "MODTOOL \(word) - \(requirements) requirements overdue, \(goals) goals overdue, "
      + "\(soon) due soon, \(actNow) to answer at once | requirements_overdue=\(requirements) "
      + "goals_overdue=\(goals) due_soon=\(soon) act_now=\(actNow) older=\(review.olderAlarms)\n"
  }
}
