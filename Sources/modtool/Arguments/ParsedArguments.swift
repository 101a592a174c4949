import ModKit

/// What the command line said, checked against the command's specification.
struct ParsedArguments {
  var operands: [String] = []
  private var values: [String: [String]] = [:]

  mutating func record(_ option: OptionSpecification, _ value: String) {
    if option.isRepeatable {
      values[option.name, default: []].append(value)
    } else {
      values[option.name] = [value]
    }
  }

  /// Whether the switch or option `name` was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of `name`; the last one given.
  func value(_ name: String) -> String? { values[name]?.last }

  /// The values of the repeatable option `name`, in order.
  func values(_ name: String) -> [String] { values[name] ?? [] }

  /// The operands and the values of all options but `name`: every word that may name a file.
  func words(except name: String) -> [String] {
    operands + values.filter { $0.key != name }.flatMap(\.value)
  }

  /// The value of `name` as an RFC 3339 instant.
  func timestamp(_ name: String) throws(Diagnostic) -> Timestamp? {
    guard let text = value(name) else { return nil }
    guard let instant = Timestamp(rfc3339: text) else {
      try checkDay(name, text)
      throw wrong(
        name, text,
        Bilingual(
          sv: "en tidpunkt med offset, som 2026-03-02T09:05:00+01:00",
          en: "a time with its offset, such as 2026-03-02T09:05:00+01:00"))
    }
    return instant
  }

  /// The value of `name` as an instant: RFC 3339, or a date that means its first second in Stockholm.
  func timestampOrDate(_ name: String) throws(Diagnostic) -> Timestamp? {
    if let text = value(name), let date = CivilDate(text) {
      return Stockholm.instant(date, secondOfDay: 0)
    }
    guard let text = value(name), Timestamp(rfc3339: text) == nil else {
      return try timestamp(name)
    }
    try checkDay(name, text)
    throw wrong(
      name, text,
      Bilingual(
        sv: "en dag, som 2026-03-02, eller en tidpunkt med offset, som 2026-03-02T09:05:00+01:00",
        en: "a day, such as 2026-03-02, or a time with its offset, such as "
          + "2026-03-02T09:05:00+01:00"))
  }

  /// How many seconds before `now` the value of `name` reaches back: a duration, a day or an instant.
  func age(_ name: String, at now: Timestamp) throws(Diagnostic) -> Int? {
    guard let text = value(name) else { return nil }
    if let seconds = ParsedArguments.seconds(text) { return seconds }
    if CivilDate(text) != nil || Timestamp(rfc3339: text) != nil {
      return try timestampOrDate(name).map { max(0, now.seconds(since: $0)) }
    }
    try checkDay(name, text)
    throw wrong(
      name, text,
      Bilingual(
        sv: "en tid som 30d, en dag som 2026-03-02 eller en tidpunkt med offset",
        en: "a duration such as 30d, a day such as 2026-03-02, or a time with its offset"))
  }

  /// Throws when `text` begins with a day that no calendar has, whatever follows.
  private func checkDay(_ name: String, _ text: String) throws(Diagnostic) {
    let day = text.prefix(10)
    let digits = day.enumerated().allSatisfy { place, character in
      place == 4 || place == 7 ? character == "-" : "0"..."9" ~= character
    }
    guard day.count == 10, digits, CivilDate(String(day)) == nil else { return }
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "--\(name): dagen \(day) finns inte", en: "--\(name): there is no day \(day)"))
  }

  /// The value of `name` as a date.
  func date(_ name: String) throws(Diagnostic) -> CivilDate? {
    guard let text = value(name) else { return nil }
    guard let date = CivilDate(text) else {
      try checkDay(name, text)
      throw wrong(
        name, text, Bilingual(sv: "ett datum, som 2026-03-02", en: "a date, such as 2026-03-02"))
    }
    return date
  }

  /// The value of `name` as a whole number in `range`.
  func int(_ name: String, in range: ClosedRange<Int>) throws(Diagnostic) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw wrong(
        name, text,
        Bilingual(
          sv: "ett heltal från \(range.lowerBound) till \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// The value of `name` as a duration in seconds: `90s`, `30m`, `24h`, `7d`.
  func duration(_ name: String) throws(Diagnostic) -> Int? {
    guard let text = value(name) else { return nil }
    guard let seconds = ParsedArguments.seconds(text) else {
      throw wrong(
        name, text,
        Bilingual(
          sv: "en tid som 90s, 30m, 24h eller 7d", en: "a duration such as 90s, 30m, 24h or 7d"))
    }
    return seconds
  }

  private static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()),
      (0...100_000).contains(count)
    else { return nil }
    return count * unit
  }

  /// The values of `name` as rule codes.
  func rules(_ name: String) throws(Diagnostic) -> [RuleCode] {
    var rules: [RuleCode] = []
    for text in values(name) {
      guard let rule = RuleCode(named: text) else {
        let near = RuleCode.suggestion(for: text)?.rawValue
        throw Diagnostic(
          .usage, Bilingual(sv: "okänd regel '\(text)'", en: "unknown rule '\(text)'"),
          hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
            ?? Bilingual(
              sv: "modtool explain visar reglerna", en: "modtool explain shows the rules")
        )
      }
      rules.append(rule)
    }
    return rules
  }

  private func wrong(_ name: String, _ text: String, _ expected: Bilingual) -> Diagnostic {
    Diagnostic(
      .usage,
      Bilingual(
        sv: "--\(name) tar \(expected.sv), inte '\(text)'",
        en: "--\(name) takes \(expected.en), not '\(text)'"))
  }
}
