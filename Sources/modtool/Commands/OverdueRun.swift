import ModKit

/// One run of `overdue`: read, review, write, remember.
struct OverdueRun {
  private let invocation: Invocation
  private let configuration: Configuration
  private let policies: PolicySelection
  private let options: ReplyReviewOptions
  private var inputs: OverdueInputs

  static func run(_ invocation: Invocation) throws(Diagnostic) -> ExitCode {
    let memory = try AlarmMemory(invocation)
    do throws(Diagnostic) {
      var run = try OverdueRun(invocation)
      let code = try run.finish(memory)
      try memory.close()
      return code
    } catch {
      memory.abandon()
      throw error
    }
  }

  private init(_ invocation: Invocation) throws(Diagnostic) {
    self.invocation = invocation
    configuration = try invocation.configuration()
    policies = try invocation.policySelection()
    var options = try OverdueRun.options(invocation)
    options.lanes = invocation.world.processors
    self.options = options
    inputs = OverdueInputs(invocation, configuration, policies)
  }

  private static func options(_ invocation: Invocation) throws(Diagnostic) -> ReplyReviewOptions {
    let arguments = invocation.arguments
    var options = ReplyReviewOptions()
    if let warning = try arguments.duration("warn") { options.warning = warning }
    if let since = try arguments.age("since", at: invocation.now) { options.since = since }
    options.from = try arguments.date("from")
    options.through = try arguments.date("to")
    let isSummary = arguments.has("summary")
    if !isSummary, options.from != nil || options.through != nil {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--from och --to hör ihop med --summary", en: "--from and --to go with --summary"))
    }
    options.wantsCompliance = isSummary
    options.wantsCounts = invocation.format == "prometheus"
    // A calendar shows what is to come, and monitoring counts everything.
    options.listsAll = arguments.has("all") || invocation.format == "ics"
    return options
  }

  private mutating func finish(_ memory: AlarmMemory) throws(Diagnostic) -> ExitCode {
    let selection = selectionName
    let remind = try invocation.arguments.duration("remind") ?? 86_400
    var state = try memory.read(selection: selection)
    let store = try inputs.read()
    let log = try invocation.handlingLog(configuration)
    let channels = configuration.channels
    let calendar = configuration.calendar
    var reviewer = ReplyReviewer(policies: policies, options: options) {
      (platform, channel) throws(Diagnostic) in
      let entry = channels.first { $0.platform == platform && $0.id == channel }
      return try ClockSettings(calendar: calendar, channel: entry)
    }
    var review = try reviewer.review(
      store, log: log, judge: BreachJudge(own: configuration.own))
    for diagnostic in review.refused {
      if invocation.arguments.has("strict") { throw diagnostic }
      invocation.say(diagnostic)
    }
    let refused = inputs.refused + review.refused.count
    expectGauges(&review)
    let isFeed = ["ics", "prometheus", "nagios"].contains(invocation.format)
    let usesState = !isFeed && !invocation.arguments.has("summary")
    if usesState, state != nil {
      let versions = Dictionary(
        policies.all.map { ($0.id, $0.digest.hex) }, uniquingKeysWith: { first, _ in first })
      state?.filter(&review, now: invocation.now, repeatAfter: remind) { versions[$0] ?? "" }
    }
    let hasReport = review.urgency > .none || options.listsAll || isFeed
    if hasReport || invocation.arguments.has("verbose") || refused > 0 {
      for remark in inputs.remarks + review.remarks { invocation.say(remark) }
    }
    sayUnlisted(review)
    var failures = inputs.gaps
    if refused > 0, !invocation.arguments.has("keep-going") {
      failures.append(inputs.refusal(refused))
    }
    let writer = OverdueWriter(
      invocation: invocation, policies: policies.all, channelNames: inputs.channelNames,
      exportAge: inputs.exportAge, refused: refused, isComplete: inputs.isComplete,
      doubts: failures.map(\.message))
    let code = try invocation.withOutput { output throws(Diagnostic) in
      writer.write(review, to: output)
      try output.flush()
      return exitCode(of: review)
    }
    if usesState, let state { try memory.save(state) }
    guard !failures.isEmpty else { return code }
    if invocation.format == "nagios" { return .undetermined }
    for failure in failures { invocation.say(failure) }
    return .badData
  }

  /// Says how many are only counted where the chosen form has no place for it.
  private func sayUnlisted(_ review: ReplyReview) {
    guard ["csv", "ndjson"].contains(invocation.format), review.older.count > 0,
      !invocation.arguments.has("summary")
    else { return }
    invocation.say(Diagnostic(.badData, review.older.unlisted, severity: .warning))
  }

  /// The name the state file is bound to: what was asked for, not what a date picks.
  private var selectionName: String {
    switch policies {
    case .pinned(let policy): policy.id.text
    case .byDate(let family): family.name
    }
  }

  private func exitCode(of review: ReplyReview) -> ExitCode {
    if invocation.arguments.has("summary") { return .nothing }
    let failOn = invocation.arguments.value("fail-on") ?? "goal"
    switch review.urgency {
    case .none: return .nothing
    case .soon, .goal: return failOn == "goal" ? .found : .nothing
    case .now: return failOn == "never" ? .nothing : .cannotWait
    }
  }

  /// Every configured channel has its gauges, also when nothing was written to it.
  private func expectGauges(_ review: inout ReplyReview) {
    let policy = policies.newest
    for entry in configuration.channels {
      for level in Set(policy.replies.deadlines(on: entry.platform).map(\.level)) {
        review.expectGauges(
          ReplyCounts.Key(
            channel: entry.id, platform: entry.platform.name, policy: policy.id.text,
            level: level))
      }
    }
  }
}
