/// A comment and what was found in it.
public struct CheckedComment: Hashable, Sendable {
  /// The comment.
  public var comment: Comment
  /// The policy in force when it was published.
  public var policy: PolicyID
  /// What was found, in the order of the text.
  public var findings: [Finding]
  /// What is proposed.
  public var verdict: Verdict
  /// Whether the municipality should answer, and why; nil where that was not asked (`CheckOptions.replies`).
  public var reply: ReplyAssessment?
  /// What was considered and let go; empty unless asked for.
  public var nearMisses: [NearMiss]
  /// The account answers for the municipality: its own comments are not judged.
  public var isOfficial: Bool
}

/// Whether a comment asks the municipality for an answer.
public struct ReplyAssessment: Hashable, Sendable {
  /// Whether somebody at the municipality is expected to answer or act.
  public var isNeeded: Bool
  /// Why, or why not.
  public var reason: Bilingual

  /// Describes an assessment.
  public init(isNeeded: Bool, reason: Bilingual) {
    self.isNeeded = isNeeded
    self.reason = reason
  }
}
