/// What the examples of the rule catalogue, and a policy's own, come to under one policy.
public struct PolicyTrial: Hashable, Sendable {
  /// One row for each rule that has examples, in the order of the codes.
  public var rows: [Row]
  /// How many texts, variants included, were examined.
  public var texts: Int

  /// What the examples of one rule come to.
  public struct Row: Hashable, Sendable {
    /// The rule.
    public var rule: RuleCode
    /// Triggering examples for which the policy proposes removal.
    public var removed = 0
    /// Triggering examples that a person must look at.
    public var reviewed = 0
    /// Triggering examples that the policy lets pass: the rule or the level of language is off, or the word is
    /// allowed.
    public var passed = 0
    /// Examples that must stay silent.
    public var silent = 0
    /// Examples that the recognisers do not agree with.
    public var failures: [ExampleFailure] = []

    /// An empty row.
    public init(rule: RuleCode) {
      self.rule = rule
    }
  }

  /// Whether every example held.
  public var isPassed: Bool { rows.allSatisfy(\.failures.isEmpty) }

  /// Runs the examples of the catalogue, and those of `policy`, with all their variants.
  ///
  /// The catalogue's examples are judged by modtool's own words, since a policy may allow what they show; what
  /// the policy makes of them is counted beside.
  public init(_ policy: Policy) {
    self.init(policy, RuleCatalogue.all, RecognizerRegister.makers)
  }

  /// Runs another catalogue through other recognisers than the register's, for tests.
  init(
    _ policy: Policy, _ catalogue: [RuleDescription],
    _ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher]
  ) {
    let plain = Detector(makers, additions: PolicyVocabulary())
    var general = ExampleVerifier(policy: policy, detector: plain, includesOffRules: true)
    let changed =
      policy.vocabulary.isEmpty ? plain : Detector(makers, additions: policy.vocabulary)
    var own = ExampleVerifier(policy: policy, detector: changed)
    var rows: [Row] = []
    for code in RuleCode.allCases {
      var row = Row(rule: code)
      for description in catalogue where description.rule == code {
        for marked in description.triggering + description.nonTriggering {
          guard let example = PolicyExample(code, marked: marked) else { continue }
          row.count(example, own.verdict(on: example), general.verify(example))
        }
      }
      for example in policy.examples where example.rule == code {
        row.count(example, own.verdict(on: example), own.verify(example))
      }
      if row != Row(rule: code) { rows.append(row) }
    }
    self.rows = rows
    texts = general.examined + own.examined
  }
}

extension PolicyTrial.Row {
  fileprivate mutating func count(
    _ example: PolicyExample, _ verdict: Verdict, _ failure: ExampleFailure?
  ) {
    if !example.isTriggering {
      silent += 1
    } else {
      switch verdict {
      case .remove: removed += 1
      case .review: reviewed += 1
      case .ok: passed += 1
      }
    }
    if let failure { failures.append(failure) }
  }
}
