/// How many alarms there are of each kind.
///
///     tally.add(item)
///     tally.count  // 1
public struct AlarmTally: Hashable, Sendable {
  /// A requirement is overdue.
  public private(set) var requirements = 0
  /// A goal is overdue.
  public private(set) var goals = 0
  /// Due within the warning window.
  public private(set) var soon = 0
  /// The policy says at once and names no time that has passed.
  public private(set) var actNow = 0
  /// When the clock of the one that has waited longest started.
  public private(set) var earliest: Timestamp?

  /// No alarm.
  public init() {}

  /// Counts an item; one without urgency is none.
  public mutating func add(_ item: ReplyItem) {
    switch item.urgency {
    case .none: return
    case .soon: soon += 1
    case .goal: goals += 1
    case .now: if item.status == .overdue { requirements += 1 } else { actNow += 1 }
    }
    earliest = min(item.clockStart, earliest ?? item.clockStart)
  }

  /// Counts what another tally has counted.
  public mutating func add(_ other: AlarmTally) {
    requirements += other.requirements
    goals += other.goals
    soon += other.soon
    actNow += other.actNow
    earliest = [earliest, other.earliest].compactMap { $0 }.min()
  }

  /// All of them.
  public var count: Int { requirements + goals + soon + actNow }

  /// The most urgent of them.
  public var urgency: ReplyUrgency {
    if requirements + actNow > 0 { return .now }
    if goals > 0 { return .goal }
    return soon > 0 ? .soon : .none
  }

  /// `12 older ones are not listed: 10 past a requirement, 2 to answer at once (--since 2026-03-02 lists them)`.
  public var unlisted: Bilingual {
    let parts = [
      (requirements, Bilingual(sv: "förbi ett krav", en: "past a requirement")),
      (goals, Bilingual(sv: "förbi ett mål", en: "past a goal")),
      (actNow, Bilingual(sv: "att besvara genast", en: "to answer at once")),
      (soon, Bilingual(sv: "snart dags", en: "due soon")),
    ].filter { $0.0 > 0 }
    let sv = parts.map { "\($0.0) \($0.1.sv)" }.joined(separator: ", ")
    let en = parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ")
    let since = earliest.map { "--since \(Stockholm.date(at: $0))" } ?? "--since"
    return Bilingual(
      sv: "\(count) äldre visas inte: \(sv) (\(since) visar \(count == 1 ? "den" : "dem"))",
      en: count == 1
        ? "1 older one is not listed: \(en) (\(since) lists it)"
        : "\(count) older ones are not listed: \(en) (\(since) lists them)")
  }
}
