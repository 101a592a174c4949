extension RuleCode {
  /// The rule that a person calls `name`: its code, its label in either language, or one half of a label that joins two
  /// with *or*, in any case.
  ///
  ///     RuleCode(named: "Reklam")         // .commercial
  ///     RuleCode(named: "förolämpning")   // .personalAttack
  public init?(named name: String) {
    guard let rule = RuleCode.names[name.lowercased()] else { return nil }
    self = rule
  }

  /// Every name a rule goes by, in lower case.
  public static let names: [String: RuleCode] = {
    var names: [String: RuleCode] = [:]
    for rule in allCases {
      let halves = halves(of: rule.label.sv, " eller ") + halves(of: rule.label.en, " or ")
      for name in [rule.rawValue, rule.label.sv, rule.label.en] + halves {
        names[name.lowercased()] = rule
      }
    }
    return names
  }()

  /// The code whose name is most like `name`, for a hint.
  public static func suggestion(for name: String) -> RuleCode? {
    ModKit.suggestion(for: name, among: names.keys.sorted()).flatMap { names[$0] }
  }

  private static func halves(of label: String, _ conjunction: String) -> [String] {
    var halves: [String] = []
    var rest = Substring(label)
    while let place = rest.firstRange(of: conjunction) {
      halves.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return halves.isEmpty ? [] : halves + [String(rest)]
  }
}
