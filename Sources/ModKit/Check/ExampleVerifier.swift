/// Runs examples and their variants through the recognisers and the policy: the one verifier behind
/// `policy validate`, `policy test` and the tests.
///
///     var verifier = ExampleVerifier(policy: policy)
///     verifier.verify(example)   // nil when the policy agrees with its example
///
/// Complexity: O(variants · text) for an example.
public struct ExampleVerifier: Sendable {
  private var detector: Detector
  private let builder: FindingBuilder
  /// The changes that examples are tried under, in order.
  public var variants: [ExampleVariant] = ExampleVariant.allCases
  /// How many texts were examined.
  public private(set) var examined = 0

  /// Compiles the recognisers with the policy's own words.
  ///
  /// With `includesOffRules` a rule the policy has switched off is judged as if it were on, which is how
  /// the examples of the rule catalogue are run.
  public init(
    policy: Policy, own: Configuration.OwnContacts = Configuration.OwnContacts(),
    includesOffRules: Bool = false
  ) {
    self.init(
      policy: policy, detector: Detector(own: own, additions: policy.vocabulary),
      includesOffRules: includesOffRules)
  }

  /// Judges by `detector`, which must have been made with the policy's vocabulary.
  init(policy: Policy, detector: Detector, includesOffRules: Bool = false) {
    self.detector = detector
    builder = FindingBuilder(policy: policy, includesOffRules: includesOffRules)
  }

  /// What is wrong with `example` under the policy: the first variant that disagrees, as written first;
  /// nil when all agree.
  public mutating func verify(_ example: PolicyExample) -> ExampleFailure? {
    for variant in variants {
      guard let changed = variant.applied(to: example) else { continue }
      // A span of a silent example has no meaning, so only its text is compared.
      let found = spans(of: example.rule, in: changed.text)
      if found != changed.spans {
        return ExampleFailure(example: example, variant: variant, changed: changed, found: found)
      }
    }
    return nil
  }

  /// What the policy proposes for the example's rule in its text as written.
  public mutating func verdict(on example: PolicyExample) -> Verdict {
    examined += 1
    var only = builder
    only.onlyRules = [example.rule]
    return Verdict(only.findings(from: detector.examine(example.text).candidates))
  }

  private mutating func spans(of rule: RuleCode, in text: String) -> [Range<Int>] {
    examined += 1
    var only = builder
    only.onlyRules = [rule]
    let findings = only.findings(from: detector.examine(text).candidates)
    // Two findings may rest on the same words.
    return Set(findings.flatMap(\.spans)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }
}

/// An example that the policy does not agree with.
public struct ExampleFailure: Hashable, Sendable {
  /// The example as written.
  public var example: PolicyExample
  /// The change under which it fails.
  public var variant: ExampleVariant
  /// The example after the change.
  public var changed: PolicyExample
  /// What was found in its text.
  public var found: [Range<Int>]

  /// What was expected and what was found.
  public var message: Bilingual {
    let rule = example.rule
    let name = Bilingual(sv: rule.label.sv, en: rule.label.en)
    let manner =
      variant == .asWritten
      ? Bilingual(sv: "", en: "")
      : Bilingual(sv: " (\(variant.label.sv))", en: " (\(variant.label.en))")
    if changed.spans.isEmpty {
      let words = quoted(found)
      return Bilingual(
        sv: "exemplet ska vara tyst för \(name.sv)\(manner.sv), men \(words) hittas",
        en: "the example must be silent for \(name.en)\(manner.en), but \(words) is found")
    }
    let wanted = quoted(changed.spans)
    if found.isEmpty {
      return Bilingual(
        sv: "exemplet ska hitta \(wanted) som \(name.sv)\(manner.sv), men inget hittas",
        en: "the example must find \(wanted) as \(name.en)\(manner.en), but nothing is found")
    }
    let words = quoted(found)
    return Bilingual(
      sv: "exemplet ska hitta \(wanted) som \(name.sv)\(manner.sv), men \(words) hittas",
      en: "the example must find \(wanted) as \(name.en)\(manner.en), but \(words) is found")
  }

  private func quoted(_ spans: [Range<Int>]) -> String {
    let scalars = Array(changed.text.unicodeScalars)
    return spans.map { span in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.clamped(to: 0..<scalars.count)])
      return "'" + String(view) + "'"
    }.joined(separator: ", ")
  }
}
