/// What a check of a policy file found.
public struct PolicyValidation: Hashable, Sendable {
  /// How many examples the file has.
  public var examples: Int
  /// How many texts, variants included, were examined.
  public var texts: Int
  /// What is wrong or doubtful, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Whether nothing is wrong; warnings are allowed.
  public var isValid: Bool { !diagnostics.contains { $0.severity == .error } }

  /// A file that could not be read as a policy.
  public init(refused diagnostic: Diagnostic) {
    examples = 0
    texts = 0
    diagnostics = [diagnostic]
  }

  /// Runs the policy's own examples and their variants.
  public init(_ loaded: LoadedPolicy) {
    self.init(loaded, RecognizerRegister.makers)
  }

  /// Runs the examples through other recognisers than the register's, for tests.
  init(
    _ loaded: LoadedPolicy, _ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher]
  ) {
    var found = loaded.warnings + PolicyValidation.problems(of: loaded, makers)
    var verifier = ExampleVerifier(
      policy: loaded.policy, detector: Detector(makers, additions: loaded.policy.vocabulary))
    for placed in loaded.examples {
      guard let failure = verifier.verify(placed.example) else { continue }
      found.append(
        Diagnostic(
          .configuration, failure.message, at: placed.place,
          hint: PolicyValidation.hint(failure, loaded.policy)))
    }
    examples = loaded.examples.count
    texts = verifier.examined
    diagnostics = found.sorted { left, right in
      (left.place?.line ?? 0, left.place?.column ?? 0)
        < (right.place?.line ?? 0, right.place?.column ?? 0)
    }
  }

  /// The words and patterns of the file that cannot be compiled.
  public static func problems(of loaded: LoadedPolicy) -> [Diagnostic] {
    problems(of: loaded, RecognizerRegister.makers)
  }

  private static func problems(
    of loaded: LoadedPolicy, _ makers: [@Sendable (inout RecognizerContext) -> RecognizerFinisher]
  ) -> [Diagnostic] {
    guard !loaded.additions.isEmpty else { return [] }
    var context = RecognizerContext()
    for maker in makers { _ = maker(&context) }
    return loaded.additions.flatMap { placed in
      MunicipalVocabulary.phrases(placed.vocabulary).compactMap { phrase in
        MunicipalVocabulary.problem(with: phrase, in: context).map { problem in
          Diagnostic(.configuration, problem.message, at: placed.place)
        }
      }
    }
  }

  private static func hint(_ failure: ExampleFailure, _ policy: Policy) -> Bilingual? {
    let code = failure.example.rule.rawValue
    if failure.example.isTriggering, policy[failure.example.rule]?.isOn == false {
      return Bilingual(
        sv: "regeln '\(code)' är av i policyn", en: "the rule '\(code)' is off in the policy")
    }
    guard failure.variant == .asWritten else { return nil }
    if failure.example.isTriggering {
      return Bilingual(
        sv: "lägg till ordet under vocabulary.add, eller flytta ⟦ ⟧ till det som hittas",
        en: "add the word under vocabulary.add, or move ⟦ ⟧ to what is found")
    }
    return Bilingual(
      sv: "tillåt ordet under vocabulary.allow, eller ta bort exemplet",
      en: "allow the word under vocabulary.allow, or remove the example")
  }
}
