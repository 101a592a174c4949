import ModKit

/// One option of a command: what it is called, what it takes, what it does.
struct OptionSpecification: Sendable {
  /// The long name, without dashes.
  var name: String
  /// The one-letter name.
  var short: Character?
  /// What its value is called in help, or nil for a switch.
  var argument: String?
  /// The values it accepts, when they are a fixed set.
  var choices: [String] = []
  /// Other names for some of them, in lower case.
  var otherNames: [String: String] = [:]
  /// Whether each use adds a value; else the last one wins.
  var isRepeatable = false
  /// What it does.
  var summary: Bilingual
  /// Hidden from short help, shown in long help, man page and completions.
  var isCommon = false

  /// A switch.
  static func flag(
    _ name: String, short: Character? = nil, _ summary: Bilingual
  ) -> OptionSpecification {
    OptionSpecification(name: name, short: short, summary: summary)
  }

  /// An option with a value.
  static func value(
    _ name: String, short: Character? = nil, _ argument: String, choices: [String] = [],
    repeatable: Bool = false, _ summary: Bilingual
  ) -> OptionSpecification {
    OptionSpecification(
      name: name, short: short, argument: argument, choices: choices, isRepeatable: repeatable,
      summary: summary)
  }
}

/// An operand of a command.
struct OperandSpecification: Sendable {
  var name: String
  var isRequired = true
  var isRepeatable = false
  var summary: Bilingual

  /// `NAME`, `[NAME]`, `NAME…` or `[NAME…]`.
  var usage: String {
    let text = isRepeatable ? name + "…" : name
    return isRequired ? text : "[" + text + "]"
  }
}
