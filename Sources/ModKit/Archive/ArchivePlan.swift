/// The archive schedule of a policy, computed: the same policy, years, calendar and channel give the same occasions.
///
///     ArchivePlan(.botkyrka2011).occasions(in: 2026...2026).map(\.id)
///     // 2026-01-01, 2026-07-01, evaluation-2026
///
/// An occasion belongs to the year of its turn, half-year, month or evaluation, even where its window reaches into
/// another year. Source: the policy's section on archiving, and its register section for the evaluation.
public struct ArchivePlan: Sendable {
  /// What the policy says about snapshots.
  public let rules: ArchiveRules
  /// What it says about evaluations, where it asks for them.
  public let evaluation: RegisterDemand?
  /// Which days are working days.
  public let workingDays: WorkingDays

  /// The years plans are made for: those the Swedish calendar is settled for.
  public static let years = 1990...2099

  /// The plan of `policy`.
  public init(_ policy: Policy, workingDays: WorkingDays = WorkingDays()) {
    rules = policy.archive
    evaluation = policy.register.first { $0.kind == .evaluation }
    self.workingDays = workingDays
  }

  /// Every occasion of `years`, by due time, then name. With a channel only those that fall in its life: a
  /// channel that opened after a window or closed before it is not asked for a snapshot.
  ///
  /// Complexity: O(years).
  public func occasions(
    in years: ClosedRange<Int>, of channel: ChannelEntry? = nil
  ) -> [ArchiveOccasion] {
    years.flatMap { snapshots(in: $0) + evaluations(in: $0, of: channel) }
      .filter { isInLife($0, of: channel) }
      .sorted { ($0.last, $0.id) < ($1.last, $1.id) }
  }

  private func isInLife(_ occasion: ArchiveOccasion, of channel: ChannelEntry?) -> Bool {
    if let opened = channel?.openedOn, opened > occasion.last { return false }
    if let closed = channel?.closedOn, closed < occasion.first { return false }
    return true
  }

  private func snapshots(in year: Int) -> [ArchiveOccasion] {
    switch rules.schedule {
    case .turns(let days, let tolerance):
      days.compactMap { day in
        day.date(in: year).map { turn($0, tolerance) }
      }
    case .eachHalfYear: [1, 2].compactMap { half($0, year) }
    case .windows(let months, _, _): months.compactMap { window($0, year) }
    }
  }

  private func turn(_ date: CivilDate, _ tolerance: Int) -> ArchiveOccasion {
    let target = workingDays.next(onOrAfter: date) ?? date
    return occasion(
      .turn, date.description, first: target.adding(days: -tolerance), target: target,
      last: target.adding(days: tolerance))
  }

  private func half(_ half: Int, _ year: Int) -> ArchiveOccasion? {
    guard let first = CivilDate(year: year, month: half == 1 ? 1 : 7, day: 1) else { return nil }
    return occasion(
      .halfYear, "\(padded(year, 4))-H\(half)", first: first,
      last: first.adding(months: 6).adding(days: -1))
  }

  private func window(_ month: Int, _ year: Int) -> ArchiveOccasion? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return occasion(
      .window, "\(padded(year, 4))-\(padded(month, 2))", first: first,
      last: first.adding(months: 1).adding(days: -1))
  }

  private func occasion(
    _ kind: ArchiveOccasion.Kind, _ id: String, first: CivilDate, target: CivilDate? = nil,
    last: CivilDate
  ) -> ArchiveOccasion {
    ArchiveOccasion(
      kind, id, first: first, target: target, last: last, rules.obligation, rules.statement)
  }

  /// One evaluation a calendar year, due on its last day, or on the day a time-limited activity ends; none after
  /// that.
  private func evaluations(in year: Int, of channel: ChannelEntry?) -> [ArchiveOccasion] {
    guard let evaluation, let first = CivilDate(year: year, month: 1, day: 1),
      let newYearsEve = CivilDate(year: year, month: 12, day: 31)
    else { return [] }
    let end = channel?.endsOn ?? newYearsEve
    if end < first { return [] }
    return [
      ArchiveOccasion(
        .evaluation, "evaluation-\(padded(year, 4))", first: first, last: min(end, newYearsEve),
        evaluation.obligation, evaluation.statement)
    ]
  }
}

extension ArchiveSchedule {
  /// Whether it names any occasion at all.
  public var isEmpty: Bool {
    switch self {
    case .turns(let days, _): days.isEmpty
    case .eachHalfYear: false
    case .windows(let months, _, _): months.isEmpty
    }
  }

  /// Why a schedule of windows is not well spread in `year`; nil when it is, and for other kinds of schedule.
  ///
  /// It is when at least `perYear` of its windows lie `gapDays` or more apart, counted from the last day of one to
  /// the first day of the next, over the turn of the year too. Windows beside those do no harm.
  public func spreadProblem(in year: Int) -> Bilingual? {
    guard case .windows(let months, let perYear, let gapDays) = self else { return nil }
    let windows = Set(months).sorted().compactMap { ArchiveSchedule.days(ofMonth: $0, year) }
    guard windows.count >= perYear else {
      return Bilingual(
        sv: "schemat har \(windows.count) tillfällen om året, policyn kräver \(perYear)",
        en: "the schedule has \(windows.count) occasions a year, the policy demands \(perYear)")
    }
    let best = windows.indices.map { start in
      ArchiveSchedule.spread(windows, from: start, gapDays, year)
    }.max()
    guard (best ?? 0) < perYear else { return nil }
    return Bilingual(
      sv: "tillfällena är inte väl spridda: minst \(perYear) om året ska ligga \(gapDays) dagar "
        + "isär, från slutet av det ena till början av nästa",
      en: "the occasions are not well spread: at least \(perYear) a year must lie \(gapDays) days "
        + "apart, from the end of one to the start of the next")
  }

  /// How many windows can be chosen, beginning with the one at `start`, so that all lie far enough apart; the earliest
  /// possible next one is always taken.
  private static func spread(
    _ windows: [ClosedRange<CivilDate>], from start: Int, _ gapDays: Int, _ year: Int
  ) -> Int {
    var count = 1
    var end = windows[start].upperBound
    for window in windows[(start + 1)...]
    where window.lowerBound.dayNumber - end.dayNumber >= gapDays {
      count += 1
      end = window.upperBound
    }
    let nextYear = windows[start].lowerBound.adding(months: 12)
    return nextYear.dayNumber - end.dayNumber >= gapDays ? count : count - 1
  }

  private static func days(ofMonth month: Int, _ year: Int) -> ClosedRange<CivilDate>? {
    CivilDate(year: year, month: month, day: 1).map {
      $0...$0.adding(months: 1).adding(days: -1)
    }
  }
}
