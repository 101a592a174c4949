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
  public func gauges(
    of counts: ReplyCounts, refused: Int, isComplete: Bool, exportAge: Int?
  ) -> String {
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
    text.gauge(
      "modtool_replies_export_complete",
      "1 where nothing says that the exports hold less than everything, else 0.",
      [PrometheusText.Sample([:], isComplete ? 1 : 0)])
    if let exportAge {
      text.gauge(
        "modtool_replies_export_age_seconds",
        "Age of the newest export at the review, of the account where it is the oldest.",
        [PrometheusText.Sample([:], exportAge)])
    }
    return text.text
  }

  /// `MODTOOL CRITICAL - 1 requirements overdue, … | …`, one line for a monitoring plug-in.
  ///
  /// What is older than asked for counts like the rest. With `doubts` the state is unknown, and the figures are what is
  /// known all the same.
  public func nagios(_ review: ReplyReview, doubts: [Bilingual] = []) -> String {
    var tally = review.older
    for item in review.items { tally.add(item) }
    let older = review.older.count
    var word =
      switch tally.urgency {
      case .none: "OK"
      case .soon, .goal: "WARNING"
      case .now: "CRITICAL"
      }
    if !doubts.isEmpty { word = "UNKNOWN" }
    let figures = Bilingual(
      sv: "\(tally.requirements) krav försenade, \(tally.goals) mål försenade, \(tally.soon) snart "
        + "dags, \(tally.actNow) att besvara genast"
        + (older > 0 ? ", \(older) av dem äldre än --since" : ""),
      en: "\(tally.requirements) requirements overdue, \(tally.goals) goals overdue, "
        + "\(tally.soon) due soon, \(tally.actNow) to answer at once"
        + (older > 0 ? ", \(older) of them older than --since" : ""))
    return "MODTOOL \(word) - "
      + doubts.map { terminalSafe($0[language]) + "; " }.joined() + figures[language]
      + " | requirements_overdue=\(tally.requirements) goals_overdue=\(tally.goals) "
      + "due_soon=\(tally.soon) act_now=\(tally.actNow) older=\(older)\n"
  }
}
