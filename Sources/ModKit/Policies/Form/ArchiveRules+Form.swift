extension ArchiveRules {
  /// Reads archive rules over those of the policy that is extended.
  ///
  /// A changed schedule cites the municipality's own decision.
  init(node: JSONNode, over base: ArchiveRules?, in context: PolicyContext) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    let named = try fields.value("schedule", ArchiveSchedule.self)
    guard let schedule = named ?? base?.schedule else { throw fields.missing("schedule") }
    guard let obligation = try fields.choice("obligation", Obligation.self) ?? base?.obligation
    else { throw fields.missing("obligation") }
    let statement: PolicyStatement
    if let base, schedule == base.schedule, !fields.has("citation"), !fields.has("summary") {
      statement = base.statement
    } else {
      statement = try fields.statement()
    }
    self.init(
      schedule, obligation, statement,
      technique: try fields.list("technique", or: base?.technique ?? []),
      extra: try fields.list("extra", or: base?.extra ?? []),
      destination: try fields.optional("destination", or: base?.destination),
      beforeClosing: try fields.list("beforeClosing", or: base?.beforeClosing ?? []))
    try fields.finish()
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("schedule", schedule)
    writer.member("obligation", obligation.rawValue)
    writer.members(of: statement)
    writer.list("technique", technique)
    writer.list("extra", extra)
    writer.member("destination", destination)
    writer.list("beforeClosing", beforeClosing)
    writer.endObject()
  }
}

extension ArchiveSchedule: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    let kind = try fields.requiredString("kind")
    switch kind {
    case "turns":
      self = .turns(
        try ArchiveSchedule.days(&fields),
        toleranceDays: try fields.int("toleranceDays", in: 0...90)
          ?? ArchiveSchedule.defaultTolerance)
    case "each-half-year": self = .eachHalfYear
    case "windows":
      let months = try ArchiveSchedule.months(&fields)
      self = .windows(
        months: months, perYear: try fields.int("perYear", in: 1...months.count) ?? months.count,
        gapDays: try fields.int("gapDays", in: 0...365) ?? ArchiveSchedule.defaultGap)
    default:
      throw PolicyFields.unknown(
        kind, among: ArchiveSchedule.kinds, at: fields.node("kind") ?? fields.node)
    }
  }

  private static func days(_ fields: inout PolicyFields) throws(Diagnostic) -> [MonthDay] {
    var days: [MonthDay] = []
    for element in try fields.elements("days") {
      guard let text = element.string, let day = MonthDay(text) else {
        throw fields.mismatch(
          element, Bilingual(sv: "en dag som \"07-01\"", en: "a day such as \"07-01\""))
      }
      days.append(day)
    }
    guard !days.isEmpty, days == Set(days).sorted() else {
      throw fields.wrong(
        "days",
        Bilingual(
          sv: "dagarna ska stå i ordning, var och en en gång",
          en: "the days must stand in order, each once"))
    }
    return days
  }

  private static func months(_ fields: inout PolicyFields) throws(Diagnostic) -> [Int] {
    var months: [Int] = []
    for element in try fields.elements("months") {
      guard let month = element.int, (1...12).contains(month) else {
        throw fields.mismatch(
          element, Bilingual(sv: "en månad 1–12", en: "a month 1–12"))
      }
      months.append(month)
    }
    guard !months.isEmpty, months == Set(months).sorted() else {
      throw fields.wrong(
        "months",
        Bilingual(
          sv: "månaderna ska stå i ordning, var och en en gång",
          en: "the months must stand in order, each once"))
    }
    return months
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind)
    switch self {
    case .turns(let days, let toleranceDays):
      writer.strings("days", days.map(\.description))
      writer.member("toleranceDays", toleranceDays)
    case .eachHalfYear: break
    case .windows(let months, let perYear, let gapDays):
      writer.name("months")
      writer.beginArray()
      for month in months { writer.int(month) }
      writer.endArray()
      writer.member("perYear", perYear)
      writer.member("gapDays", gapDays)
    }
  }
}

extension TechniqueDemand: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("kind"), try fields.requiredChoice("obligation"),
      try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("obligation", obligation.rawValue)
    writer.members(of: statement)
  }
}

extension ExtraSnapshot: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(try fields.requiredChoice("trigger"), try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("trigger", trigger.rawValue)
    writer.members(of: statement)
  }
}
