/// One episode with its clocks, ready to be written.
public struct ReplyItem: Hashable, Sendable {
  /// The comment whose clock runs: the oldest that waits.
  public var id: CommentID
  /// The comment at the top of the sub-thread.
  public var thread: CommentID
  /// Where it was written.
  public var platform: Platform
  /// The account it was written to, as the export names it.
  public var channel: String?
  /// The policy in force when it was published.
  public var policy: PolicyID
  /// Where it stands.
  public var status: ReplyStatus
  /// The clock that decides the status; nil where none is asked.
  public var clock: ReplyClock?
  /// The other clocks that were asked.
  public var otherClocks: [ReplyClock]
  /// The policy asks for an answer at once and names no time.
  public var isActNow: Bool
  /// When the comment was published.
  public var received: Timestamp
  /// When the clock started: the publication of the oldest comment that waits.
  public var clockStart: Timestamp
  /// The official comment that answered.
  public var answeredBy: CommentID?
  /// When it was answered or taken care of.
  public var answeredAt: Timestamp?
  /// Why it stands where it stands.
  public var reason: Bilingual
  /// A person must look before anything follows from it.
  public var needsHuman: Bool
  /// The author as people know them; nil when the export does not say.
  public var author: String?
  /// The first words of the comment.
  public var excerpt: String
  /// The comment's address.
  public var url: String?
  /// Comments that wait beside the first.
  public var reminders: Int

  /// How urgent it is.
  public var urgency: ReplyUrgency {
    switch status {
    case .overdue: clock?.level == .requirement ? .now : .goal
    case .dueSoon: isActNow ? .now : .soon
    case .waiting: isActNow ? .now : .none
    case .acknowledged, .maybeAnswered, .answeredInTime, .answeredLate, .notRequired, .closed:
      .none
    }
  }
}

/// One of the policy's clocks on one episode.
public struct ReplyClock: Hashable, Sendable {
  /// Goal or requirement.
  public var level: DeadlineLevel
  /// How long.
  public var duration: PolicyDuration
  /// The last second in time; nil where the policy names no time.
  public var due: Timestamp?
  /// When it stopped: the answer, or for a goal the acknowledgement before it.
  public var stopped: Timestamp?
  /// Seconds left on the policy's clock, negative when late; nil when it has stopped or has no end.
  public var remainingSeconds: Int?
  /// How late it is, or was when it stopped, in seconds that passed and on the policy's clock; nil when it is not.
  public var late: Lateness?
  /// Where the policy says so.
  public var citation: Citation

  /// The stable name of the rule.
  public var rule: String { duration.ruleID }

  /// How late something is.
  public struct Lateness: Hashable, Sendable {
    /// Seconds that passed since the due time.
    public var calendar: Int
    /// Seconds of the policy's own clock.
    public var policy: Int
  }
}
