/// Something that reads an analysed text and says which rules it may break.
///
/// A recogniser is a value made once and used for every comment, from several tasks at once.
public protocol Recognizer: Sendable {
  /// The rules that its candidates can name, so that a policy can leave the recogniser out.
  var rules: Set<RuleCode> { get }

  /// The same recogniser for an organisation whose own contact details are never flagged.
  func knowing(_ own: OrganisationAllowlist) -> any Recognizer

  /// Adds what it sees in `text` to `observations`. Complexity: linear in the text.
  func examine(_ text: borrowing TextAnalysis, into observations: inout Observations)
}

extension Recognizer {
  /// The same, for a recogniser of nothing that could be the organisation's own.
  public func knowing(_ own: OrganisationAllowlist) -> any Recognizer { self }
}

/// Something a recogniser considered and let go, for `explain`.
public struct NearMiss: Hashable, Sendable {
  /// The rule it would have broken.
  public var rule: RuleCode
  /// What was considered, as Unicode scalar offsets in the text as received.
  public var span: Range<Int>
  /// Why it did not count.
  public var reason: Bilingual

  /// Describes what was let go.
  public init(_ rule: RuleCode, span: Range<Int>, reason: Bilingual) {
    self.rule = rule
    self.span = span
    self.reason = reason
  }
}

/// What recognisers found in one text.
public struct Observations: Sendable {
  /// What may break a rule.
  public private(set) var candidates: [Candidate] = []
  /// What was considered and let go; empty unless asked for.
  public private(set) var nearMisses: [NearMiss] = []
  /// Whether near misses are wanted.
  public let wantsNearMisses: Bool
  /// The near misses, so that each is said once.
  private var said: Set<NearMiss> = []

  /// Starts empty.
  public init(wantsNearMisses: Bool = false) { self.wantsNearMisses = wantsNearMisses }

  /// Adds a candidate.
  public mutating func add(_ candidate: Candidate) { candidates.append(candidate) }

  /// Adds a near miss where they are wanted, once; the reason is not made otherwise.
  public mutating func reject(
    _ rule: RuleCode, span: @autoclosure () -> Range<Int>, reason: @autoclosure () -> Bilingual
  ) {
    guard wantsNearMisses else { return }
    let miss = NearMiss(rule, span: span(), reason: reason())
    if said.insert(miss).inserted { nearMisses.append(miss) }
  }

  /// Keeps `candidates` only.
  mutating func replaceCandidates(_ candidates: [Candidate]) { self.candidates = candidates }
}
