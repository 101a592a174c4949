/// One time at which the policy wants something done for the archive.
///
///     // Botkyrka, second half-year turn of 2026: target Wednesday 1 July, accepted 17 June – 15 July.
///     occasion.due   // 2026-07-15T21:59:59Z
///
/// Times are computed from whole days in Stockholm: a window opens at 00:00:00 and is due at 23:59:59.
public struct ArchiveOccasion: Hashable, Sendable {
  /// What kind of occasion it is.
  public var kind: Kind
  /// Its name within a schedule: `2026-07-01`, `2026-H2`, `2026-09`, `evaluation-2026`.
  public var id: String
  /// The first day on which it can be met.
  public var first: CivilDate
  /// The day it should be met on, where the policy points at one.
  public var target: CivilDate?
  /// The last day on which it can be met.
  public var last: CivilDate
  /// How binding it is.
  public var obligation: Obligation
  /// Where the policy says so.
  public var statement: PolicyStatement

  /// Describes an occasion.
  public init(
    _ kind: Kind, _ id: String, first: CivilDate, target: CivilDate? = nil, last: CivilDate,
    _ obligation: Obligation, _ statement: PolicyStatement
  ) {
    self.kind = kind
    self.id = id
    self.first = first
    self.target = target
    self.last = last
    self.obligation = obligation
    self.statement = statement
  }

  /// The kinds of occasion.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A half-year turn.
    case turn
    /// A calendar half-year.
    case halfYear = "half-year"
    /// A month the policy names.
    case window
    /// A yearly evaluation.
    case evaluation

    /// Whether a snapshot meets it.
    public var isSnapshot: Bool {
      switch self {
      case .turn, .halfYear, .window: true
      case .evaluation: false
      }
    }

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .turn:
        Bilingual(sv: "ögonblicksbild vid halvårsskifte", en: "snapshot at the half-year turn")
      case .halfYear: Bilingual(sv: "ögonblicksbild för halvåret", en: "snapshot of the half-year")
      case .window: Bilingual(sv: "ögonblicksbild för månaden", en: "snapshot of the month")
      case .evaluation: Bilingual(sv: "årlig utvärdering", en: "yearly evaluation")
      }
    }
  }

  /// The first instant that meets it.
  public var windowStart: Timestamp { Stockholm.instant(first, secondOfDay: 0) }
  /// The last second that meets it.
  public var due: Timestamp { Stockholm.instant(last, secondOfDay: 86_399) }
}
