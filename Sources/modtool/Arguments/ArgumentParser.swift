import ModKit

/// Checks tokens against a command's specification.
struct ArgumentParser {
  let command: CommandSpecification

  /// Throws a usage diagnostic at the first thing that does not fit.
  func parse(_ tokens: some Sequence<ArgumentToken>) throws(Diagnostic) -> ParsedArguments {
    var parsed = ParsedArguments()
    var waiting: OptionSpecification?
    for token in tokens {
      if let option = waiting {
        waiting = nil
        switch token {
        case .word(let text), .operand(let text):
          try record(option, text, into: &parsed)
        case .short(let text) where Int(text) != nil:
          try record(option, "-" + text, into: &parsed)
        case .long, .short:
          throw missingValue(option)
        }
        continue
      }
      switch token {
      case .long(let name, let value):
        let option = try option(named: name)
        if option.argument == nil {
          guard value == nil else {
            throw Diagnostic(
              .usage, Bilingual(sv: "--\(name) tar inget värde", en: "--\(name) takes no value"))
          }
          parsed.record(option, "")
        } else if let value {
          try record(option, value, into: &parsed)
        } else {
          waiting = option
        }
      case .short(let letters):
        waiting = try parseShort(letters, into: &parsed)
      case .word(let text), .operand(let text):
        parsed.operands.append(text)
      }
    }
    if let waiting { throw missingValue(waiting) }
    if !parsed.has("help") { try checkOperands(parsed.operands) }
    return parsed
  }

  /// Reads `-abc`; answers the option whose value must come next, if any.
  private func parseShort(
    _ letters: String, into parsed: inout ParsedArguments
  ) throws(Diagnostic) -> OptionSpecification? {
    var rest = Substring(letters)
    while let letter = rest.popFirst() {
      guard let option = command.allOptions.first(where: { $0.short == letter }) else {
        throw Diagnostic(
          .usage, Bilingual(sv: "okänt alternativ '-\(letter)'", en: "unknown option '-\(letter)'"))
      }
      if option.argument == nil {
        parsed.record(option, "")
      } else if rest.isEmpty {
        return option
      } else {
        try record(option, String(rest.first == "=" ? rest.dropFirst() : rest), into: &parsed)
        return nil
      }
    }
    return nil
  }

  private func record(
    _ option: OptionSpecification, _ value: String, into parsed: inout ParsedArguments
  ) throws(Diagnostic) {
    let value =
      option.choices.contains(value) ? value : option.otherNames[value.lowercased()] ?? value
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let names = option.choices + option.otherNames.keys.sorted()
      let near = suggestion(for: value, among: names).map { option.otherNames[$0] ?? $0 }
      let list = option.choices.joined(separator: ", ")
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--\(option.name) tar något av \(list), inte '\(value)'",
          en: "--\(option.name) takes one of \(list), not '\(value)'"),
        hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
    }
    parsed.record(option, value)
  }

  private func option(named name: String) throws(Diagnostic) -> OptionSpecification {
    if let option = command.allOptions.first(where: { $0.name == name }) { return option }
    let near = suggestion(for: name, among: command.allOptions.map(\.name))
    throw Diagnostic(
      .usage, Bilingual(sv: "okänt alternativ '--\(name)'", en: "unknown option '--\(name)'"),
      hint: near.map { Bilingual(sv: "menade du '--\($0)'?", en: "did you mean '--\($0)'?") })
  }

  private func missingValue(_ option: OptionSpecification) -> Diagnostic {
    let argument = option.argument ?? ""
    return Diagnostic(
      .usage,
      Bilingual(
        sv: "--\(option.name) saknar sitt värde \(argument)",
        en: "--\(option.name) lacks its value \(argument)"))
  }

  private func checkOperands(_ operands: [String]) throws(Diagnostic) {
    let required = command.operands.filter(\.isRequired)
    if operands.count < required.count {
      let missing = required[operands.count].name
      throw Diagnostic(.usage, Bilingual(sv: "\(missing) saknas", en: "\(missing) is missing"))
    }
    let takesMany = command.operands.contains(where: \.isRepeatable)
    if !takesMany, operands.count > command.operands.count {
      let extra = operands[command.operands.count]
      throw Diagnostic(
        .usage, Bilingual(sv: "oväntat argument '\(extra)'", en: "unexpected argument '\(extra)'"))
    }
  }
}
