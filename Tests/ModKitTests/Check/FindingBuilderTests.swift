import Foundation
import ModKit
import Testing

@Suite struct FindingBuilderTests {
  private static func lines(
    _ candidates: [Candidate], _ builder: FindingBuilder = FindingBuilder(policy: .uppsala2022)
  ) -> [String] {
    builder.findings(from: candidates).map { finding in
      let spans = finding.spans.map { "\($0.lowerBound)-\($0.upperBound)" }
      return "\(finding.rule.rawValue) \(finding.strength) \(finding.action) "
        + spans.joined(separator: ",")
    }
  }

  @Test func `candidates that say the same become one finding, in the order of the text`() {
    let candidates = [
      Candidate(.threat, .clear, spans: [20..<30], reason: "hot"),
      Candidate(.profanity, .clear, spans: [12..<15], reason: "svordom", severity: 1),
      Candidate(.profanity, .clear, spans: [2..<5], reason: "svordom", severity: 1),
    ]
    #expect(
      Self.lines(candidates) == ["profanity clear remove 2-5,12-15", "threat clear remove 20-30"])
  }

  @Test func `a weaker finding within a stronger one of the same rule is left out`() {
    let candidates = [
      Candidate(.hate, .possible, spans: [4..<8], reason: "ord"),
      Candidate(.hate, .clear, spans: [0..<20], reason: "påstående"),
      Candidate(.profanity, .possible, spans: [4..<8], reason: "ord"),
    ]
    #expect(Self.lines(candidates) == ["hate clear remove 0-20", "profanity possible review 4-8"])
  }

  @Test func `overlapping spans of one finding are joined`() {
    let candidate = Candidate(.spam, .likely, spans: [5..<9, 0..<6, 9..<11], reason: "x")
    #expect(Self.lines([candidate]) == ["spam likely review 0-9,9-11"])
  }

  @Test func `the least strength and the chosen rules filter`() {
    let candidates = [
      Candidate(.threat, .possible, spans: [0..<1], reason: "a"),
      Candidate(.hate, .likely, spans: [1..<2], reason: "b"),
      Candidate(.spam, .clear, spans: [2..<3], reason: "c"),
    ]
    var builder = FindingBuilder(policy: .uppsala2022, minimumStrength: .likely)
    #expect(Self.lines(candidates, builder) == ["hate likely review 1-2", "spam clear remove 2-3"])
    builder.onlyRules = [.hate]
    #expect(Self.lines(candidates, builder) == ["hate likely review 1-2"])
  }

  @Test func `a rule the policy leaves out is silent unless all rules are asked for`() {
    let candidate = Candidate(.partyPolitics, .clear, spans: [0..<3], reason: "x")
    #expect(Self.lines([candidate]) == [])
    let all = FindingBuilder(policy: .uppsala2022, includesOffRules: true)
    #expect(Self.lines([candidate], all) == ["party-politics clear review 0-3"])
  }

  @Test(arguments: [
    ([RuleAction.review, .remove], Verdict.remove), ([.review], .review), ([], .ok),
  ])
  func `the verdict is the strongest action`(actions: [RuleAction], expected: Verdict) {
    let builder = FindingBuilder(policy: .uppsala2022)
    let candidates = actions.enumerated().map { index, action in
      Candidate(
        .profanity, action == .remove ? .clear : .possible, spans: [index * 10..<index * 10 + 1],
        reason: "x", severity: 3)
    }
    #expect(Verdict(builder.findings(from: candidates)) == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gathering finds what comparing every finding with every other finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let candidates = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      Candidate(
        [RuleCode.threat, .hate].randomElement(using: &generator) ?? .threat,
        Strength.allCases.randomElement(using: &generator) ?? .clear,
        spans: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          let start = Int.random(in: 0..<60, using: &generator)
          return start..<start + Int.random(in: 1...20, using: &generator)
        },
        reason: ["a", "b", "c"].randomElement(using: &generator) ?? "a")
    }
    let builder = FindingBuilder(policy: .uppsala2022)
    #expect(builder.findings(from: candidates) == comparing(candidates, builder))
  }

  /// The meaning of gathering, written down without regard to its cost.
  private func comparing(_ candidates: [Candidate], _ builder: FindingBuilder) -> [Finding] {
    func lower(_ spans: [Range<Int>]) -> Int { spans.first?.lowerBound ?? 0 }
    func joined(_ spans: [Range<Int>]) -> [Range<Int>] {
      spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, span in
        if let last = result.last, span.lowerBound < last.upperBound {
          result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
        } else {
          result.append(span)
        }
      }
    }
    let ordered = candidates.sorted { left, right in
      left.strength != right.strength
        ? left.strength > right.strength
        : (lower(left.spans), left.rule) < (lower(right.spans), right.rule)
    }
    var gathered: [Finding] = []
    for candidate in ordered {
      guard let finding = builder.findings(from: [candidate]).first else { continue }
      let same = gathered.firstIndex {
        ($0.rule, $0.strength, $0.action, $0.reason)
          == (finding.rule, finding.strength, finding.action, finding.reason)
      }
      let isCovered = gathered.contains { stronger in
        stronger.rule == finding.rule && stronger.action >= finding.action
          && finding.spans.allSatisfy { span in
            stronger.spans.contains {
              $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
            }
          }
      }
      if let same {
        gathered[same].spans = joined(gathered[same].spans + finding.spans)
      } else if !isCovered {
        gathered.append(finding)
      }
    }
    return gathered.sorted { left, right in
      (lower(left.spans), left.rule, right.strength) < (
        lower(right.spans), right.rule, left.strength
      )
    }
  }

  @Test func `what stands behind a thousand others is found too`() {
    let numbers = (0..<1000).map { String(format: "070-174 06 %02d", 5 + $0 % 95) }
    let text = numbers.joined(separator: " och ") + ". Skriv till gun.ahlvik@gmail.com"
    var detector = Detector()
    let findings = FindingBuilder(policy: .uppsala2022).findings(
      from: detector.examine(text).candidates)
    #expect(
      findings.map { "\($0.rule.rawValue) \($0.spans.count)" }
        == ["identity-data 1000", "identity-data 1"])
  }
}
