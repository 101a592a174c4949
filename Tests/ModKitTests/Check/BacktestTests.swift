import Testing

@testable import ModKit

@Suite struct BacktestTests {
  private static func checked(_ id: String, _ rules: [RuleCode]) -> CheckedComment {
    let candidates = rules.map { Candidate($0, .clear, spans: [0..<1], reason: "x", severity: 3) }
    let findings = FindingBuilder(policy: .uppsala2022).findings(from: candidates)
    return CheckedComment(
      comment: Comment(id: CommentID(id), platform: .facebook, content: "x"),
      policy: Policy.uppsala2022.id,
      findings: findings, verdict: Verdict(findings),
      reply: ReplyAssessment(isNeeded: false, reason: ""), nearMisses: [], isOfficial: false)
  }

  @Test func `what differs is a change, and rules are scored by the decisions`() {
    var backtest = Backtest(decisions: [
      Decision(id: "1", outcome: .remove, rules: [.threat]),
      Decision(id: "2", outcome: .keep), Decision(id: "3", outcome: .remove, rules: [.threat]),
    ])
    backtest.compare(Self.checked("1", [.threat]), Self.checked("1", [.threat]))
    backtest.compare(Self.checked("2", []), Self.checked("2", [.threat]))
    backtest.compare(Self.checked("3", [.threat, .profanity]), Self.checked("3", [.profanity]))
    backtest.compare(Self.checked("4", []), Self.checked("4", []))
    let changes = backtest.changes.map { change in
      "\(change.id) \(change.before)→\(change.after) -\(change.gone.map(\.rule.rawValue)) "
        + "+\(change.new.map(\.rule.rawValue))"
    }
    #expect(changes == ["2 ok→remove -[] +[\"threat\"]", "3 remove→remove -[\"threat\"] +[]"])
    let threat = backtest.rules[.threat] ?? Backtest.RuleFigures()
    #expect(
      [threat.before.fired, threat.before.right, threat.before.wrong, threat.decided]
        == [2, 2, 0, 2])
    #expect([threat.after.fired, threat.after.right, threat.after.wrong] == [2, 1, 1])
    #expect(threat.after.precision == 0.5)
    #expect(threat.after.recall(of: threat.decided) == 0.5)
  }

  @Test func `a rule that fires on too many comments is suspicious, in enough of them`() {
    var backtest = Backtest()
    for number in 0..<20 {
      let comment = Self.checked("\(number)", number < 2 ? [.spam] : number < 3 ? [.hate] : [])
      backtest.compare(comment, comment)
    }
    #expect(backtest.suspiciousRules(share: 0.05, minimum: 20) == [.spam])
    #expect(backtest.suspiciousRules(share: 0.05, minimum: 21) == [])
  }
}
