/// Finds numbers and addresses that point out a private person (rule `identity-data`).
///
/// Personal identity numbers, telephones, home addresses, registration plates, property designations,
/// private mail addresses and bank accounts. The place of a fault, an office, a switchboard and a case
/// number are let go. Complexity: linear in the text.
public struct IdentityData: Recognizer {
  let words: IdentityWords
  let allowlist: OrganisationAllowlist
  let streets: StreetNames

  /// Adds its words to `builder`; what `allowlist` holds is never flagged.
  public init(
    adding builder: inout VocabularyBuilder,
    allowlist: OrganisationAllowlist = OrganisationAllowlist()
  ) {
    words = IdentityWords(&builder)
    streets = StreetNames(&builder)
    self.allowlist = allowlist
  }

  /// Only `identity-data`.
  public var rules: Set<RuleCode> { [.identityData] }

  /// Adds a candidate for each number or address of a private person.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    examineMail(text, into: &observations)
    let groups = DigitGroups(text.folded)
    if groups.count >= 1 {
      var taken = examineIdentityNumbers(text, groups, into: &observations)
      taken.formUnion(examineTelephones(text, groups, taken: taken, into: &observations))
      examineAccounts(text, groups, taken: taken, into: &observations)
      examinePlates(text, into: &observations)
      examineProperties(text, groups, into: &observations)
      examineAddresses(text, into: &observations)
    }
    examineSpokenNumbers(text, into: &observations)
  }

  /// Adds a candidate whose evidence is a range of folded scalars.
  func add(
    _ strength: Strength, _ range: Range<Int>, _ text: borrowing TextAnalysis, _ reason: Bilingual,
    into observations: inout Observations
  ) {
    observations.add(
      Candidate(.identityData, strength, spans: [text.originalRange(range)], reason: reason))
  }

  /// Notes what was considered and let go.
  func reject(
    _ range: Range<Int>, _ text: borrowing TextAnalysis, _ reason: @autoclosure () -> Bilingual,
    into observations: inout Observations
  ) {
    observations.reject(.identityData, span: text.originalRange(range), reason: reason())
  }
}
