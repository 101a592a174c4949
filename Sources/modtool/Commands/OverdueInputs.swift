import ModKit

/// Reads the exports of one run of `overdue` and makes sure that they can be trusted.
struct OverdueInputs {
  private let invocation: Invocation
  private let configuration: Configuration
  private let policies: PolicySelection
  /// Records that could not be used.
  private(set) var refused = 0
  /// What is worth saying when something else is said.
  private(set) var remarks: [Diagnostic] = []
  /// Signs that an export holds less than everything, which nobody has accepted: someone may wait unseen.
  private(set) var gaps: [Diagnostic] = []
  /// Whether no export shows a sign of holding less than everything, accepted or not.
  private(set) var isComplete = true
  /// The names of accounts by their ids.
  private(set) var channelNames: [String: String] = [:]
  private var freshness = ExportFreshness()

  init(_ invocation: Invocation, _ configuration: Configuration, _ policies: PolicySelection) {
    self.invocation = invocation
    self.configuration = configuration
    self.policies = policies
    for entry in configuration.channels { channelNames[entry.id] = entry.name }
  }

  /// The comments of every export.
  ///
  /// Throws for an export that cannot be read to its end, is too old or comes from the future, and where nobody is
  /// known to answer for the municipality.
  mutating func read() throws(Diagnostic) -> ConversationStore {
    let scopes = policies.all.map(\.replies.scope)
    let readings = ConversationStore.Readings(
      needs: ReplyNeedReader(), wantsAll: scopes.contains { $0.comments == .all },
      wantsQuestions: asksForQuestions,
      keepsTexts: scopes.contains { !$0.exceptBreaking.isEmpty },
      lanes: invocation.world.processors)
    var store = ConversationStore(
      officials: Officials(channels: configuration.channels), accountNames: accountNames,
      readings: readings, now: invocation.now)
    for path in try oldestFirst(invocation.arguments.operands) { try read(path, into: &store) }
    try checkAge()
    remarks += configuration.channels.compactMap(\.platform.warning)
    guard store.knowsOfficials else { throw OverdueInputs.nobodyAnswers }
    refused += store.untimedComments
    return store
  }

  /// The exports by the time each was made, or its newest comment was written where it does not say; of equal ones the
  /// last is the newest.
  ///
  /// Several exports are read twice. Standard input cannot be, so with it the order of the command line stands.
  private mutating func oldestFirst(_ paths: [String]) throws(Diagnostic) -> [String] {
    guard paths.count > 1, !paths.contains("-") else { return paths }
    var dated: [(path: String, time: Timestamp, isSaid: Bool)] = []
    for path in paths {
      let reader = ReadAhead(try invocation.source(path))
      var newest = Timestamp(secondsSince1970: 0)
      while let batch = try reader.next() {
        for comment in batch.comments {
          if let published = comment.published, published > newest { newest = published }
        }
      }
      let exported = reader.summary.exported
      dated.append((path, exported ?? newest, exported != nil))
    }
    let order = dated.enumerated().sorted { left, right in
      (left.element.time, left.offset) < (right.element.time, right.offset)
    }.map(\.element)
    if let newest = order.last {
      let time = Stockholm.rfc3339(newest.time)
      remarks.append(
        Diagnostic(
          .badData,
          newest.isSaid
            ? Bilingual(
              sv: "den nyaste av exporterna, gjord \(time)",
              en: "the newest of the exports, made \(time)")
            : Bilingual(
              sv: "den nyaste av exporterna, dess nyaste kommentar är från \(time)",
              en: "the newest of the exports, its newest comment is from \(time)"),
          at: Place(file: newest.path), severity: .note))
    }
    return order.map(\.path)
  }

  /// Whether some comment may be to be answered only as a question: not where one policy wants all answered.
  private var asksForQuestions: Bool {
    if case .pinned(let policy) = policies { return policy.replies.scope.comments != .all }
    return true
  }

  private var accountNames: [String] {
    configuration.channels.compactMap(\.name) + [configuration.organisation.name].compactMap { $0 }
  }

  private mutating func read(
    _ path: String, into store: inout ConversationStore
  ) throws(Diagnostic) {
    let source = try invocation.source(path)
    let written = source.modified
    let reader = ReadAhead(source)
    store.beginExport()
    while let batch = try reader.next() {
      freshness.note(batch.comments)
      var start = 0
      for (before, notice) in batch.notices {
        store.add(Array(batch.comments[start..<before]))
        start = before
        switch notice {
        case .channel(let channel): store.adopt(channel)
        case .refused(let diagnostic):
          if invocation.arguments.has("strict") { throw diagnostic }
          refused += 1
          invocation.say(diagnostic)
        }
      }
      store.add(start == 0 ? batch.comments : Array(batch.comments[start...]))
    }
    let summary = reader.summary
    if let channel = summary.channel, channelNames[channel.id.text] == nil {
      channelNames[channel.id.text] = channel.name
    }
    try note(summary, path, written: written)
  }

  private mutating func note(
    _ summary: ExportSummary, _ path: String, written: Timestamp?
  ) throws(Diagnostic) {
    remarks += summary.remarks
    if summary.commentsRead == 0, summary.recordsRefused == 0, !summary.remarks.isEmpty {
      throw Diagnostic(
        .badData, OverdueInputs.noComments,
        at: Place(file: path), hint: OverdueInputs.whyEmpty(summary))
    }
    noteGaps(summary, path)
    let made = try made(summary, path, written: written)
    freshness.finish(summary, age: made.map { max(0, invocation.now.seconds(since: $0)) })
  }

  /// Sorts the signs that something is missing into what was accepted beforehand, a remark, and what was not.
  private mutating func noteGaps(_ summary: ExportSummary, _ path: String) {
    if !summary.isComplete { isComplete = false }
    // Records refused here are counted, and --keep-going answers for them.
    let signs = summary.signsOfLess.filter {
      $0 != .refusedRecords || summary.recordsRefused == 0
    }
    guard !signs.isEmpty else { return }
    let accepted = invocation.arguments.values("accept-incomplete")
    let unaccepted = signs.filter { !accepted.contains($0.name) }
    let isGap = !unaccepted.isEmpty
    let reasons = (isGap ? unaccepted : signs).map(\.explanation)
    let sv = reasons.map(\.sv).joined(separator: "; ")
    let en = reasons.map(\.en).joined(separator: "; ")
    let options = unaccepted.map { "--accept-incomplete \($0.name)" }.joined(separator: " ")
    let diagnostic = Diagnostic(
      .badData,
      Bilingual(
        sv: "exporten är inte fullständig: \(sv)", en: "the export is not complete: \(en)"),
      at: Place(file: path),
      hint: isGap
        ? Bilingual(
          sv: "hämta resten, eller godta det som saknas med \(options)",
          en: "fetch the rest, or accept what is missing with \(options)") : nil,
      severity: isGap ? .error : .warning)
    if isGap { gaps.append(diagnostic) } else { remarks.append(diagnostic) }
  }

  /// When the export was made: what it says itself, else when its file was last written; nil where neither is known.
  ///
  /// Five minutes into the future are a clock that differs; more cannot be trusted, because the age would be nothing for
  /// as long. The file's time is held against the real clock too: `--now` may look back.
  private func made(
    _ summary: ExportSummary, _ path: String, written: Timestamp?
  ) throws(Diagnostic) -> Timestamp? {
    let made = summary.exported ?? written
    let limit =
      summary.exported == nil ? max(invocation.now, invocation.world.clock()) : invocation.now
    guard let made, made > limit.adding(seconds: 300) else { return made }
    let time = Stockholm.rfc3339(made)
    throw Diagnostic(
      .badData,
      summary.exported == nil
        ? Bilingual(
          sv: "exporten är från framtiden: filen skrevs \(time)",
          en: "the export is from the future: the file was written \(time)")
        : Bilingual(
          sv: "exporten är från framtiden: den gjordes \(time)",
          en: "the export is from the future: it was made \(time)"), at: Place(file: path),
      hint: Bilingual(
        sv: "går klockan rätt, och är --now rätt?", en: "is the clock right, and --now?"))
  }

  /// Why there are no comments, where the export shows more than that there are none.
  private static func whyEmpty(_ summary: ExportSummary) -> Bilingual {
    summary.remarks.first { $0.message != noComments }?.message
      ?? Bilingual(
        sv: "utan kommentarer går det inte att veta om någon väntar: se efter vad som hämtades",
        en: "without comments nobody can know whether someone waits: look at what was fetched")
  }

  private static let noComments = Bilingual(
    sv: "exporten innehåller inga kommentarer", en: "the export holds no comments")

  /// Seconds since the newest export was made, where that is known; with several accounts, that of the account whose
  /// newest export is the oldest.
  var exportAge: Int? { oldest?.age }

  private var oldest: ExportFreshness.Dated? {
    freshness.oldest(closed: configuration.channels, by: Stockholm.date(at: invocation.now))
  }

  private func checkAge() throws(Diagnostic) {
    let limit = try invocation.arguments.duration("max-age") ?? 86_400
    guard let oldest, oldest.age > limit else { return }
    let sv = elapsedTime(oldest.age, in: .swedish)
    let en = elapsedTime(oldest.age, in: .english)
    let isOneOfMany = freshness.count > 1
    throw Diagnostic(
      .badData,
      Bilingual(
        sv: "exporten är \(sv) gammal, högst \(elapsedTime(limit, in: .swedish)) tillåts",
        en: "the export is \(en) old, at most \(elapsedTime(limit, in: .english)) is allowed"),
      at: Place(file: oldest.path),
      hint: isOneOfMany
        ? Bilingual(
          sv: "hämta en ny export av kontot, eller höj --max-age; ett nedlagt konto har closedOn i "
            + "modtool.json",
          en: "fetch a new export of the account, or raise --max-age; a closed account has "
            + "closedOn in modtool.json")
        : Bilingual(
          sv: "hämta en ny export, eller höj --max-age",
          en: "fetch a new export, or raise --max-age"))
  }

  /// The diagnostic that ends a run with refused records.
  func refusal(_ count: Int) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "\(count) poster kunde inte användas", en: "\(count) records could not be used"),
      hint: Bilingual(
        sv: "rätta exporten, eller ange --keep-going",
        en: "correct the export, or give --keep-going"
      ))
  }

  private static let nobodyAnswers = Diagnostic(
    .configuration,
    Bilingual(
      sv: "inga officiella konton är kända, så allt skulle se obesvarat ut",
      en: "no official accounts are known, so everything would look unanswered"),
    hint: Bilingual(
      sv: "ange channels[].officialAuthorIds i modtool.json",
      en: "set channels[].officialAuthorIds in modtool.json"))
}
