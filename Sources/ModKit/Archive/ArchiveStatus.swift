/// How one channel stands with the archive at one instant.
public struct ArchiveStatus: Hashable, Sendable {
  /// The channel; nil for a schedule without a channel.
  public var channel: ChannelEntry?
  /// Its occasions, by due time.
  public var occasions: [OccasionStatus]
  /// What else there is to say about it.
  public var reminders: [ArchiveReminder]

  /// The most serious level of all occasions and reminders.
  public var level: ArchiveLevel {
    (occasions.map(\.level) + reminders.map(\.level)).max() ?? .nothing
  }
}

/// One occasion and whether it was met.
public struct OccasionStatus: Hashable, Sendable {
  /// The occasion.
  public var occasion: ArchiveOccasion
  /// How it stands.
  public var state: State
  /// When it was met, if it was.
  public var met: Timestamp?

  /// How an occasion stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Its window has not opened.
    case upcoming
    /// Its window is open, and there is time.
    case open
    /// Its window is open and soon closes.
    case dueSoon = "due-soon"
    /// Met in its window.
    case taken
    /// Met after its window, before the next one.
    case takenLate = "taken-late"
    /// Its window has closed, and nothing was taken since.
    case missing
    /// Its window closed without a snapshot; a later snapshot exists, so nothing more can be done.
    case missed
  }

  /// How much it matters now.
  public var level: ArchiveLevel {
    switch state {
    case .missing: occasion.obligation == .must ? .requirement : .goal
    case .dueSoon: .goal
    case .upcoming, .open, .taken, .takenLate, .missed: .nothing
    }
  }
}

/// How much something matters: the exit code of `archive status`.
public enum ArchiveLevel: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Nothing to do.
  case nothing = 0
  /// A goal is overdue or due soon, or there is a reminder.
  case goal = 1
  /// A requirement is overdue.
  case requirement = 2

  /// Less serious comes first.
  public static func < (left: ArchiveLevel, right: ArchiveLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Something about a channel that is no occasion of the schedule.
public struct ArchiveReminder: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// How much it matters.
  public var level: ArchiveLevel
  /// What to know and to do.
  public var message: Bilingual
  /// Until when, where there is a time.
  public var due: Timestamp?
  /// Where the policy says so.
  public var citation: Citation?

  /// Describes a reminder.
  public init(
    _ kind: Kind, _ level: ArchiveLevel, _ message: Bilingual, due: Timestamp? = nil,
    _ citation: Citation? = nil
  ) {
    self.kind = kind
    self.level = level
    self.message = message
    self.due = due
    self.citation = citation
  }

  /// The kinds of reminder.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Another technique than the time before.
    case techniqueChanged = "technique-changed"
    /// Two occasions were met too close to each other.
    case notWellSpread = "not-well-spread"
    /// A closed channel has no last snapshot.
    case closedWithoutSnapshot = "closed-without-snapshot"
    /// A larger change or event since the last snapshot.
    case extraSnapshot = "extra-snapshot"
    /// The channel was not looked at as often as the policy says.
    case watch
  }
}
