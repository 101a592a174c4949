/// One author who waits, or waited, for one answer in one sub-thread, before any clock is asked.
///
/// Comments are named by their numbers in a `ConversationStore`.
struct Episode {
  /// How it stands.
  enum Outcome: Hashable {
    /// Nobody has answered.
    case open
    /// An official comment answered.
    case answered(at: Timestamp, by: Int32)
    /// Someone took care of it outside the thread.
    case handled(HandlingEntry.How, at: Timestamp)
    /// Its comments were removed, withdrawn or hidden.
    case gone(CommentState)
    /// It never needed an answer.
    case notRequired(Reason)
  }

  /// Why no answer is needed.
  enum Reason: Hashable {
    /// It is no question, request or fault report.
    case noQuestion
    /// It thanks.
    case thanks
    /// It speaks to another citizen.
    case toAnother
    /// It breaks a rule whose breach the policy leaves unanswered.
    case breaks(RuleCode)
  }

  var author: Int32
  /// The top of the sub-thread.
  var top: Int32
  /// The comments that wait, oldest first; at least one.
  var comments: [Int32]
  var outcome: Outcome
  /// When an acknowledgement came, which ends the goal's clock.
  var acknowledgedAt: Timestamp?
  /// An unthreaded official comment that may be the answer.
  var maybeAnsweredBy: Int32?
  /// An official answer was there and is gone.
  var lostAnswer = false
}
