/// What a review is asked.
public struct ReplyReviewOptions: Sendable {
  /// How much time left counts as due soon, in seconds.
  public var warning: Int
  /// Alarms for comments older than this many seconds are only counted; nil for no limit.
  public var since: Int?
  /// Every episode is listed, not only what asks for something.
  public var listsAll: Bool
  /// Compliance is computed.
  public var wantsCompliance = true
  /// Gauges are computed.
  public var wantsCounts = true
  /// Compliance counts due dates from this day; nil for no limit.
  public var from: CivilDate?
  /// Compliance counts due dates through this day; nil for no limit.
  public var through: CivilDate?
  /// How many comments are judged at the same time.
  public var lanes = 1

  /// Two hours of warning, thirty days back, alarms only.
  public init(warning: Int = 7200, since: Int? = 30 * 86_400, listsAll: Bool = false) {
    self.warning = warning
    self.since = since
    self.listsAll = listsAll
  }
}

/// The state of every conversation at one instant: a pure function of the comments, the policy, the calendar, the
/// handling log and `now`.
public struct ReplyReview: Sendable {
  /// What is listed: by channel, then the earliest due time first.
  public internal(set) var items: [ReplyItem] = []
  /// Alarms that are only counted because they are older than asked for.
  public internal(set) var older = AlarmTally()
  /// Episodes of comments from before the policy's first version.
  public internal(set) var beforePolicy = 0
  /// Answers against deadlines.
  public internal(set) var compliance = ComplianceTally()
  /// How many episodes stand where, by channel, policy and level.
  public internal(set) var counts = ReplyCounts()
  /// Comments and log entries that cannot be right; the rest was used.
  public internal(set) var refused: [Diagnostic] = []
  /// What is worth a remark.
  public internal(set) var remarks: [Diagnostic] = []

  /// Makes the gauges of a label set exist, so that they are written also at 0.
  public mutating func expectGauges(_ key: ReplyCounts.Key) { counts.expect(key) }

  /// The most urgent of the items and of what is only counted.
  public var urgency: ReplyUrgency { max(items.map(\.urgency).max() ?? .none, older.urgency) }
}

/// Makes a `ReplyReview` out of a store of comments.
public struct ReplyReviewer {
  let policies: PolicySelection
  let options: ReplyReviewOptions
  let settings: (Platform, String?) throws(Diagnostic) -> ClockSettings
  private var contexts: [PolicyContext] = []
  private var contextOfDay: [Int: Int] = [:]
  private var clocks: [ClockSettings: DeadlineClock] = [:]
  private var clockOfChannel: [ChannelKey: DeadlineClock] = [:]

  /// A policy with its rows for each platform met.
  private struct PolicyContext {
    var policy: Policy
    var rows: [Platform: [ReplyDeadline]] = [:]
  }

  private struct ChannelKey: Hashable {
    var platform: UInt8
    var channel: Int32
    var context: Int
  }

  /// Prepares to review by `policies`, with what `settings` says about each channel's clocks.
  public init(
    policies: PolicySelection, options: ReplyReviewOptions = ReplyReviewOptions(),
    settings: @escaping (Platform, String?) throws(Diagnostic) -> ClockSettings
  ) {
    self.policies = policies
    self.options = options
    self.settings = settings
  }

  /// Reviews `comments`.
  ///
  /// Whether a comment breaks a rule is asked only where nobody has answered it. Throws for a clock that cannot be used.
  /// Complexity: O(n log m) with m comments in the largest sub-thread.
  public mutating func review(
    _ comments: consuming ConversationStore, log: HandlingLog, judge: any BreachJudging
  ) throws(Diagnostic) -> ReplyReview {
    var result = ReplyReview()
    result.compliance = ComplianceTally(from: options.from, through: options.through)
    var store = comments
    store.markMissingAnswers()
    let threads = SubThreads(store)
    prepareContexts(store)
    let contextOfDay = contextOfDay
    let scopes = contexts.map { $0.policy.replies.scope.comments == .all }
    var builder = EpisodeBuilder(store: store, threads: threads, log: log) { record in
      contextOfDay[Self.day(record)].map { scopes[$0] } ?? false
    }
    builder.build(listsSpared: options.listsAll)
    result.refused = store.refused + threads.refused + builder.refused
    result.remarks = store.remarks
    if threads.danglingParents > 0 { result.remarks.append(dangling(threads.danglingParents)) }
    let stray = builder.strayEntries.filter { entry in
      options.since.map { entry.at >= store.instant.adding(seconds: -$0) } ?? true
    }
    if !stray.isEmpty { result.remarks.append(ReplyReviewer.notHere(stray)) }
    let cutoff = options.since.map { store.instant.adding(seconds: -$0) }
    let judgements = judgements(builder.episodes, judge, store)
    for (index, episode) in builder.episodes.enumerated() {
      guard let evaluated = try evaluate(episode, judgements[index], store) else {
        result.beforePolicy += 1
        continue
      }
      let item = evaluated.item
      if options.wantsCounts { result.counts.add(item) }
      if options.wantsCompliance { result.compliance.add(evaluated, at: store.instant) }
      let isListed: Bool
      switch item.urgency {
      case .none: isListed = options.listsAll || item.status == .maybeAnswered
      case .soon, .goal, .now:
        isListed = options.listsAll || cutoff.map { item.clockStart >= $0 } ?? true
        if !isListed { result.older.add(item) }
      }
      if isListed { result.items.append(described(evaluated, store)) }
    }
    result.items.sort(by: ReplyReviewer.isBefore)
    return result
  }

  private static func day(_ record: ConversationStore.Record) -> Int {
    Stockholm.date(at: Timestamp(secondsSince1970: record.published)).dayNumber
  }

  private mutating func prepareContexts(_ store: ConversationStore) {
    var seen: Set<Int> = []
    for record in store.records {
      let day = Self.day(record)
      guard seen.insert(day).inserted else { continue }
      do throws(Diagnostic) {
        let policy = try policies.policy(at: CivilDate(dayNumber: day))
        let known = contexts.firstIndex { $0.policy.id == policy.id }
        contextOfDay[day] = known ?? contexts.count
        if known == nil { contexts.append(PolicyContext(policy: policy)) }
      } catch {
        // No version was in force that day: its episodes are counted apart, and not judged.
        continue
      }
    }
  }

  private mutating func rows(_ context: Int, _ platform: Platform) -> [ReplyDeadline] {
    if let rows = contexts[context].rows[platform] { return rows }
    let rows = contexts[context].policy.replies.deadlines(on: platform)
    contexts[context].rows[platform] = rows
    return rows
  }

  private mutating func clock(
    _ record: ConversationStore.Record, _ context: Int, _ store: ConversationStore
  ) throws(Diagnostic) -> DeadlineClock {
    let key = ChannelKey(platform: record.platform, channel: record.channel, context: context)
    if let clock = clockOfChannel[key] { return clock }
    let channel = record.channel < 0 ? nil : store.pool[record.channel]
    let settings = try settings(store.platforms[Int(record.platform)], channel)
      .completed(by: contexts[context].policy)
    let clock = clocks[settings] ?? DeadlineClock(settings: settings)
    clocks[settings] = clock
    clockOfChannel[key] = clock
    return clock
  }

  /// An episode with its clocks; `episode` after comments that need no answer are gone from its front.
  struct Evaluated {
    var item: ReplyItem
    var clock: DeadlineClock
    var verdict: EpisodeVerdict
    var record: Int
  }

  /// What is known about the comments of open episodes whose policy excepts some, by episode.
  private func judgements(
    _ episodes: [Episode], _ judge: any BreachJudging, _ store: ConversationStore
  ) -> [UnansweredBreaches.Judgement?] {
    var cases: [UnansweredBreaches.Case] = []
    for (index, episode) in episodes.enumerated() where episode.outcome == .open {
      guard let context = contextOfDay[Self.day(store.records[Int(episode.comments[0])])],
        !contexts[context].policy.replies.scope.exceptBreaking.isEmpty
      else { continue }
      cases.append(
        UnansweredBreaches.Case(episode: index, comments: episode.comments, policy: context))
    }
    var result = [UnansweredBreaches.Judgement?](repeating: nil, count: episodes.count)
    guard !cases.isEmpty else { return result }
    let breaches = UnansweredBreaches(
      judge, policies: contexts.map(\.policy), lanes: options.lanes)
    let judgements = breaches.judge(cases) { Self.comment($0, store) }
    for (episode, judgement) in zip(cases, judgements) { result[episode.episode] = judgement }
    return result
  }

  private mutating func evaluate(
    _ episode: Episode, _ judgement: UnansweredBreaches.Judgement?, _ store: ConversationStore
  ) throws(Diagnostic) -> Evaluated? {
    guard let context = contextOfDay[Self.day(store.records[Int(episode.comments[0])])] else {
      return nil
    }
    let policy = contexts[context].policy
    // The clock starts at the first comment that asks for an answer.
    let first = judgement?.first ?? episode.comments[0]
    let outcome = judgement?.broken.map { .notRequired(.breaks($0)) } ?? episode.outcome
    let record = store.records[Int(first)]
    let start = Timestamp(secondsSince1970: record.published)
    let platform = store.platforms[Int(record.platform)]
    let clock = try clock(record, context, store)
    let stops = stops(outcome)
    var clocks: [ReplyClock] = []
    for row in rows(context, platform) {
      var answer = ReplyClock(
        level: row.level, duration: row.duration, due: nil, citation: row.citation)
      if case .at(let due) = try clock.due(row.duration, after: start) { answer.due = due }
      answer.stopped = stops
      if row.level == .goal, let acknowledged = episode.acknowledgedAt, acknowledged > start {
        answer.stopped = min(acknowledged, stops ?? acknowledged)
      }
      clocks.append(answer.measured(by: clock, at: store.instant))
    }
    let verdict = EpisodeVerdict(
      episode: episode, outcome: outcome, clocks: clocks, warning: options.warning,
      now: store.instant)
    var item = ReplyItem(
      id: CommentID(store.pool[record.id]),
      thread: CommentID(store.pool[store.records[Int(episode.top)].id]), platform: platform,
      channel: record.channel < 0 ? nil : store.pool[record.channel], policy: policy.id,
      status: verdict.status, clock: verdict.clock,
      otherClocks: verdict.clock == nil ? [] : clocks.filter { $0 != verdict.clock },
      isActNow: verdict.isActNow,
      received: start, clockStart: start, answeredBy: nil, answeredAt: verdict.answeredAt,
      reason: "", needsHuman: false, author: nil, excerpt: "", url: nil,
      reminders: episode.comments.count - 1)
    if case .answered(_, let by) = outcome {
      item.answeredBy = CommentID(store.pool[store.records[Int(by)].id])
    }
    let isOpen = outcome == .open
    item.needsHuman =
      item.status == .maybeAnswered
      || (isOpen && (record.flags.contains(.estimated) || policy.replies.scope.onlyRelevant))
    return Evaluated(item: item, clock: clock, verdict: verdict, record: Int(first))
  }

  private func stops(_ outcome: Episode.Outcome) -> Timestamp? {
    switch outcome {
    case .answered(let at, _), .handled(_, let at): at
    case .open, .gone, .notRequired: nil
    }
  }

  private static func comment(_ index: Int32, _ store: ConversationStore) -> Comment {
    let record = store.records[Int(index)]
    let author = store.authors[Int(record.author)]
    return Comment(
      id: CommentID(store.pool[record.id]), platform: store.platforms[Int(record.platform)],
      author: Author(
        id: author.id < 0 ? nil : AuthorID(store.pool[author.id]),
        name: author.name < 0 ? nil : store.pool[author.name]),
      published: Timestamp(secondsSince1970: record.published), content: store.texts[record.text])
  }

  /// Adds what only listed items need.
  private func described(_ evaluated: Evaluated, _ store: ConversationStore) -> ReplyItem {
    var item = evaluated.item
    let record = store.records[evaluated.record]
    item.reason = evaluated.verdict.reason(store)
    let author = store.authors[Int(record.author)]
    let name =
      author.name >= 0
      ? store.pool[author.name] : author.handle >= 0 ? "@" + store.pool[author.handle] : nil
    item.author = name.map { maskedIdentityNumbers(in: $0) }
    // Whether the text of a comment to someone else was kept depends on the order of the file.
    guard item.status != .notRequired else { return item }
    item.excerpt = firstWords(of: maskedIdentityNumbers(in: store.texts[record.text]))
    let url = store.texts[record.url]
    var mask = IdentityNumberMask()
    item.url = url.isEmpty ? nil : mask.masked(address: url)
    return item
  }

  private func dangling(_ count: Int) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv:
          "\(count) kommentarer svarar på en kommentar som inte finns med; de räknas som överst i sin tråd",
        en:
          "\(count) comments answer a comment that is not here; they are taken as the top of their thread"
      ),
      severity: .warning)
  }

  /// What the log says lately of comments that are not here: they may be gone, or an id may be wrong.
  private static func notHere(_ entries: [HandlingEntry]) -> Diagnostic {
    var ids: [String] = []
    for entry in entries where !ids.contains(entry.id.text) { ids.append(entry.id.text) }
    let names = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "hanteringsloggen nämner \(ids.count) som inte finns i exporten: \(names)",
        en: "the handling log names \(ids.count) that are not in the export: \(names)"),
      hint: Bilingual(
        sv: "är id:t rätt? ett felaktigt återtas med modtool handled withdraw",
        en: "is the id right? a wrong one is taken back with modtool handled withdraw"),
      severity: .warning)
  }

  private static func isBefore(_ left: ReplyItem, _ right: ReplyItem) -> Bool {
    let leftKey = left.platform.name + "\u{1F}" + (left.channel ?? "")
    let rightKey = right.platform.name + "\u{1F}" + (right.channel ?? "")
    if leftKey != rightKey {
      return leftKey.unicodeScalars.lexicographicallyPrecedes(rightKey.unicodeScalars)
    }
    let leftDue = left.clock?.due ?? left.clockStart
    let rightDue = right.clock?.due ?? right.clockStart
    if leftDue != rightDue { return leftDue < rightDue }
    return left.id < right.id
  }
}

/// The first words of a text on one line, at most 80 characters.
func firstWords(of text: String) -> String {
  var line = String.UnicodeScalarView()
  var count = 0
  var endsInSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = !(0x21...0x7E).contains(scalar.value) && scalar.properties.isWhitespace
    if isSpace {
      if count == 0 || endsInSpace { continue }
      line.append(" ")
    } else {
      line.append(scalar)
    }
    endsInSpace = isSpace
    count += 1
    if count > 80 {
      let line = String(line)
      let cut = line.lastIndex(of: " ").map { line[..<$0] } ?? line.prefix(79)
      return cut + "…"
    }
  }
  if endsInSpace { line.removeLast() }
  return String(line)
}

extension ReplyClock {
  init(level: DeadlineLevel, duration: PolicyDuration, due: Timestamp?, citation: Citation) {
    self.init(
      level: level, duration: duration, due: due, stopped: nil, remainingSeconds: nil, late: nil,
      citation: citation)
  }

  /// With what is left or how late it is at `now`.
  func measured(by clock: DeadlineClock, at now: Timestamp) -> ReplyClock {
    guard let due else { return self }
    var result = self
    let end = stopped ?? now
    if stopped == nil {
      result.remainingSeconds = clock.remainingSeconds(duration, until: due, at: now)
    }
    if end > due {
      result.late = Lateness(
        calendar: end.seconds(since: due),
        policy: clock.policySeconds(duration, from: due, to: end))
    }
    return result
  }
}
