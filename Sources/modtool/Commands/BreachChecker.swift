import ModKit

/// Finds the rule that a comment would be removed for, where the policy asks for no answer to such comments.
final class BreachChecker {
  private let policies: PolicySelection
  private let own: Configuration.OwnContacts
  private var checker: CommentChecker?

  init(policies: PolicySelection, own: Configuration.OwnContacts) {
    self.policies = policies
    self.own = own
  }

  /// The first of the policy's excepted rules that `comment` breaks so that its removal is proposed.
  func breach(_ comment: Comment, _ policy: Policy) throws(Diagnostic) -> RuleCode? {
    // Taken out while it is used: two references would copy its tables for every comment.
    var checker = self.checker ?? makeChecker()
    self.checker = nil
    defer { self.checker = checker }
    let findings = try checker.check(comment).findings
    let excepted = policy.replies.scope.exceptBreaking
    return findings.first { $0.action == .remove && excepted.contains($0.rule) }?.rule
  }

  private func makeChecker() -> CommentChecker {
    var options = CheckOptions()
    options.own = own
    return CommentChecker(policies: policies, options: options)
  }
}
