/// Finds the rule that a comment breaks so that its policy asks for no answer to it.
///
/// Only the excepted rules are judged, and only on open episodes: nobody asks whether an answered comment was an insult.
struct UnansweredBreaches {
  /// Who judges single comments.
  private var judge: any BreachJudging
  private let policies: [Policy]
  /// How many comments are judged at the same time.
  private let laneCount: Int

  /// Prepares to judge by `policies`.
  init(_ judge: any BreachJudging, policies: [Policy], lanes: Int) {
    self.judge = judge
    self.policies = policies
    for policy in policies where !policy.replies.scope.exceptBreaking.isEmpty {
      self.judge.prepare(for: policy)
    }
    laneCount = policies.contains { $0.replies.scope.exceptBreaking.contains(.spam) } ? 1 : lanes
  }

  /// The first comment of an episode that asks for an answer, or the rule that its last one breaks.
  struct Judgement: Sendable {
    var first: Int32
    var broken: RuleCode?
  }

  /// The comments of one open episode, and the policy that judges them.
  struct Case: Sendable {
    var episode: Int
    var comments: [Int32]
    /// The policy's place in the list.
    var policy: Int
  }

  /// Judges each case; `comment` makes a comment from its record.
  ///
  /// A repetition points at an earlier comment: where spam is excepted the comments are judged one after the other.
  func judge(
    _ cases: [Case], _ comment: @escaping @Sendable (Int32) -> Comment
  ) -> [Judgement] {
    let policies = policies
    let lanes = WorkLanes(count: laneCount, judge)
    return lanes.map(cases) { judge, episode in
      var judgement = Judgement(first: episode.comments[0])
      for index in episode.comments {
        judgement.first = index
        judgement.broken = judge.breach(comment(index), policies[episode.policy])
        if judgement.broken == nil { return judgement }
      }
      judgement.first = episode.comments[0]
      return judgement
    }
  }
}

/// Says which of the rules that a policy excepts from answering a comment breaks.
public protocol BreachJudging: Sendable {
  /// Makes ready for comments under `policy`, once for all threads.
  mutating func prepare(for policy: Policy)

  /// The first rule for which `policy` proposes to remove `comment` and asks for no answer; nil for none.
  mutating func breach(_ comment: Comment, _ policy: Policy) -> RuleCode?
}

/// Judges one comment after the other by what it says.
public struct BreachJudge: BreachJudging {
  private struct Bench: Sendable {
    var policy: PolicyID
    var builder: FindingBuilder
    var detector: Detector
  }

  private let own: Configuration.OwnContacts
  private var benches: [Bench] = []
  private var repetition = Repetition()

  /// Prepares to judge; `own` is never flagged.
  public init(own: Configuration.OwnContacts) { self.own = own }

  /// Compiles what the policy's own words ask for.
  public mutating func prepare(for policy: Policy) { _ = bench(policy) }

  /// The first excepted rule the comment would be removed for.
  public mutating func breach(_ comment: Comment, _ policy: Policy) -> RuleCode? {
    let index = bench(policy)
    var candidates = benches[index].detector.examine(comment.content).candidates
    if policy.replies.scope.exceptBreaking.contains(.spam),
      let repeated = repetition.observe(
        benches[index].detector.repetitionSketch, id: comment.id.text,
        author: comment.author?.id?.text ?? comment.author?.handle ?? comment.author?.name,
        time: comment.published?.secondsSince1970)
    {
      candidates.append(repeated.candidate(length: comment.content.unicodeScalars.count))
    }
    return benches[index].builder.findings(from: candidates).first { $0.action == .remove }?.rule
  }

  private mutating func bench(_ policy: Policy) -> Int {
    if let known = benches.firstIndex(where: { $0.policy == policy.id }) { return known }
    benches.append(
      Bench(
        policy: policy.id,
        builder: FindingBuilder(
          policy: policy, onlyRules: Set(policy.replies.scope.exceptBreaking)),
        detector: Detector(own: own, additions: policy.vocabulary)))
    return benches.count - 1
  }
}
