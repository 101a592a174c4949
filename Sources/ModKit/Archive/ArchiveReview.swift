/// Compares the schedule with what was done: a pure function of policy, channel, facts and `now`.
///
///     ArchiveReview(policy: .uppsala2022, now: now).status(of: channel, facts).level   // .requirement: April is missing
///
/// Facts later than `now` do not exist. A snapshot counts for the one occasion in whose window it falls; taken
/// after the window and before the next it is late. A missed occasion stops alarming once a later snapshot
/// exists, for then nothing more can be done about it; it stays in the list.
public struct ArchiveReview: Sendable {
  /// The policy's schedule.
  public let plan: ArchivePlan
  /// The instant everything is judged at.
  public let now: Timestamp
  /// Occasions that were due before this are not looked at.
  public let since: Timestamp
  /// How long before it is due an open occasion is said to be due soon, in seconds.
  public let warning: Int
  private let policy: Policy

  /// Two weeks.
  public static let defaultWarning = 14 * 86_400
  /// How long before its closing a closed channel's last snapshot may have been taken, in days: modtool's
  /// default, policies give no number.
  public static let closingDays = 30

  /// A review at `now` of everything that was due in the year before, or since `since`.
  public init(
    policy: Policy, workingDays: WorkingDays = WorkingDays(), now: Timestamp,
    since: Timestamp? = nil, warning: Int = ArchiveReview.defaultWarning
  ) {
    self.policy = policy
    plan = ArchivePlan(policy, workingDays: workingDays)
    self.now = now
    let today = Stockholm.date(at: now)
    self.since = since ?? Stockholm.instant(today.adding(months: -12), secondOfDay: 0)
    self.warning = warning
  }

  /// What is known about one channel.
  public struct Facts: Hashable, Sendable {
    /// Its snapshots, in any order.
    public var snapshots: [TakenSnapshot]
    /// What happened to it.
    public var events: [ArchiveEvent]
    /// When someone looked at it; nil where no log of that is kept.
    public var checks: [Timestamp]?

    /// Gathers what is known.
    public init(
      snapshots: [TakenSnapshot] = [], events: [ArchiveEvent] = [], checks: [Timestamp]? = nil
    ) {
      self.snapshots = snapshots
      self.events = events
      self.checks = checks
    }
  }

  /// How `channel` stands. Complexity: O(n log n) of the facts, O(years).
  public func status(of channel: ChannelEntry?, _ facts: Facts) -> ArchiveStatus {
    let snapshots = facts.snapshots.filter { $0.at <= now }.sorted { $0.at < $1.at }
    let occasions = occasions(of: channel)
    let today = Stockholm.date(at: now)
    let evaluations = (channel?.evaluatedOn ?? []).filter { $0 <= today }.sorted().map {
      Stockholm.instant($0, secondOfDay: 0)
    }
    let statuses =
      judge(occasions.filter(\.kind.isSnapshot), snapshots.map(\.at))
      + judge(occasions.filter { !$0.kind.isSnapshot }, evaluations)
    return ArchiveStatus(
      channel: channel,
      occasions: statuses.sorted {
        ($0.occasion.last, $0.occasion.id) < ($1.occasion.last, $1.occasion.id)
      },
      reminders: reminders(channel, snapshots, facts, statuses))
  }

  /// The occasions since `since` that the policy was in force for, and the next one of each kind.
  private func occasions(of channel: ChannelEntry?) -> [ArchiveOccasion] {
    let first = max(Stockholm.date(at: since).year, ArchivePlan.years.lowerBound)
    let last = min(Stockholm.date(at: now).year + 2, ArchivePlan.years.upperBound)
    guard first <= last else { return [] }
    var hasNext: Set<Bool> = []
    return plan.occasions(in: first...last, of: channel).filter { occasion in
      guard occasion.due >= since, occasion.last >= policy.inForce.from else { return false }
      if let through = policy.inForce.through, occasion.first > through { return false }
      return occasion.windowStart <= now || hasNext.insert(occasion.kind.isSnapshot).inserted
    }
  }

  private func judge(
    _ occasions: [ArchiveOccasion], _ instants: [Timestamp]
  ) -> [OccasionStatus] {
    occasions.enumerated().map { index, occasion in
      let next = index + 1 < occasions.count ? occasions[index + 1].windowStart : nil
      if let met = instants.first(where: { $0 >= occasion.windowStart && $0 <= occasion.due }) {
        return OccasionStatus(occasion: occasion, state: .taken, met: met)
      }
      if now < occasion.windowStart {
        return OccasionStatus(occasion: occasion, state: .upcoming)
      }
      if now <= occasion.due {
        let isSoon = occasion.due.seconds(since: now) <= warning
        return OccasionStatus(occasion: occasion, state: isSoon ? .dueSoon : .open)
      }
      guard let later = instants.first(where: { $0 > occasion.due }) else {
        return OccasionStatus(occasion: occasion, state: .missing)
      }
      if let next, later >= next { return OccasionStatus(occasion: occasion, state: .missed) }
      return OccasionStatus(occasion: occasion, state: .takenLate, met: later)
    }
  }
}

extension ArchiveReview {
  private func reminders(
    _ channel: ChannelEntry?, _ snapshots: [TakenSnapshot], _ facts: Facts,
    _ statuses: [OccasionStatus]
  ) -> [ArchiveReminder] {
    [techniqueChange(snapshots), closeness(statuses), closing(channel, snapshots)]
      .compactMap { $0 } + extras(snapshots, facts.events)
      + watch(channel, facts.checks?.filter { $0 <= now }.sorted())
  }

  private func techniqueChange(_ snapshots: [TakenSnapshot]) -> ArchiveReminder? {
    guard let demand = policy.archive.technique.first(where: { $0.kind == .sameTechnique })
    else { return nil }
    let named = snapshots.filter { $0.technique != nil }
    guard named.count > 1, let last = named.last?.technique,
      let previous = named[named.count - 2].technique,
      TakenSnapshot.key(ofTechnique: last) != TakenSnapshot.key(ofTechnique: previous)
    else { return nil }
    return ArchiveReminder(
      .techniqueChanged, .goal,
      Bilingual(
        sv: "den senaste ögonblicksbilden är tagen med en annan teknik ('\(last)') än den förra "
          + "('\(previous)')",
        en: "the latest snapshot was taken with another technique ('\(last)') than the one before "
          + "('\(previous)')"),
      demand.statement.citation)
  }

  private func closeness(_ statuses: [OccasionStatus]) -> ArchiveReminder? {
    guard case .windows(_, _, let gapDays) = policy.archive.schedule else { return nil }
    let met = statuses.filter { $0.occasion.kind.isSnapshot }.compactMap(\.met)
    guard met.count > 1, let last = met.last else { return nil }
    let days =
      Stockholm.date(at: last).dayNumber - Stockholm.date(at: met[met.count - 2]).dayNumber
    guard days < gapDays else { return nil }
    return ArchiveReminder(
      .notWellSpread, .goal,
      Bilingual(
        sv: "de två senaste tillfällena ligger bara \(days) dagar isär; väl spridda är minst "
          + "\(gapDays)",
        en: "the last two occasions lie only \(days) days apart; well spread is at least "
          + "\(gapDays)"),
      policy.archive.statement.citation)
  }

  /// A closed channel, or one that closes within the warning time, needs a snapshot from the end of its life: taken
  /// since its last activity where that is known, else at most `closingDays` before it closed.
  private func closing(
    _ channel: ChannelEntry?, _ snapshots: [TakenSnapshot]
  ) -> ArchiveReminder? {
    guard let channel, let closed = channel.closedOn else { return nil }
    let end = Stockholm.instant(closed, secondOfDay: 86_399)
    guard end.seconds(since: now) <= warning else { return nil }
    var from = closed.adding(days: -ArchiveReview.closingDays)
    if let active = channel.lastActivity, active <= closed { from = min(from, active) }
    let start = Stockholm.instant(from, secondOfDay: 0)
    guard !snapshots.contains(where: { $0.at >= start }) else { return nil }
    let citation =
      policy.archive.beforeClosing.first?.citation ?? policy.archive.statement.citation
    return ArchiveReminder(
      .closedWithoutSnapshot, now > end ? .requirement : .goal,
      Bilingual(
        sv: "kanalen stängs \(closed) och har ingen sista ögonblicksbild (tagen \(from) eller "
          + "senare)",
        en: "the channel closes on \(closed) and has no last snapshot (taken on \(from) or later)"),
      due: end, citation)
  }

  private func extras(
    _ snapshots: [TakenSnapshot], _ events: [ArchiveEvent]
  ) -> [ArchiveReminder] {
    events.filter { event in
      event.at <= now && !snapshots.contains { $0.at >= event.at }
    }.sorted { $0.at < $1.at }.map { event in
      let day = Stockholm.date(at: event.at)
      return ArchiveReminder(
        .extraSnapshot, .goal,
        Bilingual(
          sv: "\(event.what.label.sv) \(day): ta en extra ögonblicksbild",
          en: "\(event.what.label.en) on \(day): take an extra snapshot"),
        policy.archive.extra.first { $0.trigger == event.what }?.statement.citation
          ?? policy.archive.statement.citation)
    }
  }

  /// The weekly and daily watch, where a log of checks is kept.
  private func watch(_ channel: ChannelEntry?, _ checks: [Timestamp]?) -> [ArchiveReminder] {
    guard let checks else { return [] }
    return policy.replies.watch.compactMap { rule in
      if case .named = rule.platforms {
        guard let channel, rule.platforms.names(channel.platform) else { return nil }
      }
      switch rule.frequency {
      case .atLeastEvery(.weeks(let weeks)): return weekly(rule, weeks, checks)
      case .timesADay(let count): return daily(rule, count, checks)
      case .atLeastEvery, .untilAllAnswered, .asAnnounced, .byTraffic: return nil
      }
    }
  }

  /// Due at 23:59:59 on the same weekday, `weeks` weeks after the latest check.
  private func weekly(_ rule: WatchRule, _ weeks: Int, _ checks: [Timestamp]) -> ArchiveReminder? {
    guard let last = checks.last else {
      return ArchiveReminder(
        .watch, level(rule),
        Bilingual(
          sv: "ingen tillsyn av kanalen är antecknad", en: "no check of the channel is logged"),
        rule.statement.citation)
    }
    let due = Stockholm.instant(
      Stockholm.date(at: last).adding(days: 7 * weeks), secondOfDay: 86_399)
    if now > due {
      return ArchiveReminder(
        .watch, level(rule),
        Bilingual(
          sv: "kanalen sågs senast över \(Stockholm.short(last)); den skulle ha setts över senast "
            + "\(Stockholm.short(due))",
          en: "the channel was last looked at on \(Stockholm.short(last)); it should have been "
            + "looked at by \(Stockholm.short(due))"),
        due: due, rule.statement.citation)
    }
    guard due.seconds(since: now) < 86_400 else { return nil }
    return ArchiveReminder(
      .watch, .goal,
      Bilingual(
        sv: "kanalen ska ses över senast \(Stockholm.short(due))",
        en: "the channel is to be looked at by \(Stockholm.short(due))"),
      due: due, rule.statement.citation)
  }

  /// Judged by yesterday, the last whole day.
  private func daily(_ rule: WatchRule, _ count: Int, _ checks: [Timestamp]) -> ArchiveReminder? {
    let yesterday = Stockholm.date(at: now).adding(days: -1)
    let found = checks.count { Stockholm.date(at: $0) == yesterday }
    guard found < count else { return nil }
    return ArchiveReminder(
      .watch, level(rule),
      Bilingual(
        sv:
          "kanalen sågs över \(found) gånger \(yesterday); policyn säger \(count) gånger om dagen",
        en: "the channel was looked at \(found) times on \(yesterday); the policy says \(count) "
          + "times a day"),
      rule.statement.citation)
  }

  private func level(_ rule: WatchRule) -> ArchiveLevel {
    rule.obligation == .must ? .requirement : .goal
  }
}
