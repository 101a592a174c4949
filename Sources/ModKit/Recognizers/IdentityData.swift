/// Finds numbers and addresses that point out a private person (rule `identity-data`).
///
/// Personal identity numbers, telephones, home addresses, registration plates, property designations,
/// private mail addresses and bank accounts. The place of a fault, an office, a switchboard and a case
/// number are let go. Complexity: linear in the text.
public struct IdentityData: Recognizer, WordTriggered {
  let words: IdentityWords
  private(set) var allowlist: OrganisationAllowlist
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

  /// The same with other contact details that are never flagged.
  public func knowing(_ own: OrganisationAllowlist) -> any Recognizer {
    var copy = self
    copy.allowlist = own
    return copy
  }

  /// Adds a candidate for each number or address of a private person.
  public func examine(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    examineMail(text, into: &observations)
    if text.signs.digits > 0 {
      let due = DueNumbers(text.signs)
      let groups = due.isEmpty ? DigitGroups() : DigitGroups(text.folded)
      if !due.isDisjoint(with: [.long, .account]) {
        var taken = examineIdentityNumbers(text, groups, into: &observations)
        taken.formUnion(examineTelephones(text, groups, taken: taken, into: &observations))
        examineAccounts(text, groups, taken: taken, into: &observations)
      }
      examinePlates(text, into: &observations)
      if due.contains(.property) { examineProperties(text, groups, into: &observations) }
      examineAddresses(text, into: &observations)
    }
    examineSpokenNumbers(text, into: &observations)
  }

  /// The numbers that a text has digits enough for.
  private struct DueNumbers: OptionSet {
    let rawValue: UInt8
    /// An identity number has ten digits or nine and a letter, a telephone seven or more.
    static let long = DueNumbers(rawValue: 1)
    /// An account has five or more.
    static let account = DueNumbers(rawValue: 2)
    static let property = DueNumbers(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ signs: TextSigns) {
      self = signs.digits >= 7 ? .long : []
      if signs.digits >= 5, signs.triggers.contains(.accounts) { insert(.account) }
      if signs.digits >= 2, signs.marks.contains(.colon) { insert(.property) }
    }
  }

  func addTriggers(to table: inout TriggerTable) {
    table.insert(.numerals, for: words.numeral)
    table.insert(.accounts, for: words.account)
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
