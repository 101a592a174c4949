extension PolicyOutline.Line {
  static func lines(_ archive: ArchiveRules) -> [PolicyOutline.Line] {
    var lines = [
      PolicyOutline.Line(
        "schedule",
        Bilingual(
          sv: "tidsschema (\(archive.obligation.label.sv))",
          en: "schedule (\(archive.obligation.label.en))"),
        archive.schedule.label.noted(archive.statement.summary), archive.statement.citation)
    ]
    for demand in archive.technique {
      lines.append(
        PolicyOutline.Line(
          "technique/" + demand.kind.rawValue,
          Bilingual(
            sv: "hur (\(demand.obligation.label.sv))", en: "how (\(demand.obligation.label.en))"),
          demand.statement.summary, demand.statement.citation))
    }
    for extra in archive.extra {
      lines.add(
        "extra/" + extra.trigger.rawValue, Bilingual(sv: "extra", en: "extra"), extra.statement)
    }
    lines.add("destination", Bilingual(sv: "till", en: "to"), archive.destination)
    for (index, statement) in archive.beforeClosing.enumerated() {
      lines.add(
        "beforeClosing/\(index + 1)",
        Bilingual(sv: "innan något försvinner", en: "before something goes"), statement)
    }
    return lines
  }

  init(_ demand: RegisterDemand) {
    var text = demand.statement.summary
    if let count = demand.count {
      text = text.noted(Bilingual(sv: "antal: \(count)", en: "count: \(count)"))
    }
    if demand.except.contains(.managersBlog) {
      text = text.noted(Bilingual(sv: "utom chefers bloggar", en: "managers' blogs excepted"))
    }
    if demand.except.contains(.monitoringOnly) {
      text = text.noted(Bilingual(sv: "utom ren omvärldsbevakning", en: "mere monitoring excepted"))
    }
    self.init(
      demand.kind.rawValue,
      Bilingual(
        sv: "\(demand.kind.label.sv) (\(demand.obligation.label.sv))",
        en: "\(demand.kind.label.en) (\(demand.obligation.label.en))"),
      text, demand.statement.citation)
  }

  static func lines(_ steps: [CriticismStep]) -> [PolicyOutline.Line] {
    steps.enumerated().map { index, step in
      PolicyOutline.Line(
        step.kind.rawValue, Bilingual(sv: "steg \(index + 1)", en: "step \(index + 1)"),
        step.statement.summary, step.statement.citation)
    }
  }

  init(_ rule: InternalChannelRule) {
    let label =
      switch rule.place {
      case .room: Bilingual(sv: "samarbetsrum", en: "room")
      case .forum: Bilingual(sv: "forum", en: "forum")
      case .blog: Bilingual(sv: "blogg", en: "blog")
      case .profilePage: Bilingual(sv: "profilsida", en: "profile page")
      }
    self.init(rule.place.rawValue, label, rule.statement.summary, rule.statement.citation)
  }
}

extension ArchiveSchedule {
  /// The schedule for people.
  public var label: Bilingual {
    switch self {
    case .turns(let days, let toleranceDays):
      let list = days.map(\.description).joined(separator: ", ")
      return Bilingual(
        sv: "vid \(list), ±\(toleranceDays) dagar", en: "at \(list), ±\(toleranceDays) days")
    case .eachHalfYear:
      return Bilingual(sv: "en gång varje halvår", en: "once each half-year")
    case .windows(let months, let perYear, let gapDays):
      let list = months.map(String.init).joined(separator: ", ")
      return Bilingual(
        sv: "\(perYear) gånger om året, månad \(list), minst \(gapDays) dagar emellan",
        en: "\(perYear) times a year, month \(list), at least \(gapDays) days between")
    }
  }
}
