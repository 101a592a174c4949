extension PolicyOutline.Line {
  static func lines(_ replies: ReplyRules) -> [PolicyOutline.Line] {
    var lines = [PolicyOutline.Line(replies.scope)]
    lines += replies.deadlines.map(PolicyOutline.Line.init)
    if let hours = replies.watchedHours {
      lines.append(
        PolicyOutline.Line(
          "watchedHours", Bilingual(sv: "bevakade timmar", en: "watched hours"),
          Bilingual(
            sv: "\(hours.description), om kanalen inte anger egna",
            en: "\(hours.description), where the channel declares none")))
    }
    lines.add(
      "acknowledgement", Bilingual(sv: "väntesvar", en: "holding reply"), replies.acknowledgement)
    lines.add("referral", Bilingual(sv: "fel mottagare", en: "not ours"), replies.referral)
    lines.add(
      "answerLanguage", Bilingual(sv: "svarens språk", en: "language of answers"),
      replies.answerLanguage)
    if let watch = replies.languageWatch {
      lines.append(
        PolicyOutline.Line(
          "languageWatch", Bilingual(sv: "andra språk", en: "other languages"),
          watch.duration.label.noted(watch.statement.summary), watch.statement.citation))
    }
    lines += replies.watch.map(PolicyOutline.Line.init)
    return lines
  }

  private init(_ scope: ReplyScope) {
    var text =
      switch scope.comments {
      case .questions: Bilingual(sv: "frågor", en: "questions")
      case .all: Bilingual(sv: "alla kommentarer", en: "all comments")
      }
    if scope.onlyRelevant {
      text = Bilingual(sv: text.sv + ", där det är relevant", en: text.en + ", where relevant")
    }
    if !scope.exceptBreaking.isEmpty {
      let sv = scope.exceptBreaking.map(\.label.sv).joined(separator: ", ")
      let en = scope.exceptBreaking.map(\.label.en).joined(separator: ", ")
      text = Bilingual(sv: "\(text.sv), utom: \(sv)", en: "\(text.en), except: \(en)")
    }
    self.init(
      "scope", Bilingual(sv: "vad som besvaras", en: "what is answered"),
      text.noted(scope.statement.summary), scope.statement.citation)
  }

  private init(_ deadline: ReplyDeadline) {
    self.init(
      "\(deadline.level.rawValue)/\(deadline.platforms.key)",
      Bilingual(
        sv: "\(deadline.level.label.sv), \(deadline.platforms.label.sv)",
        en: "\(deadline.level.label.en), \(deadline.platforms.label.en)"),
      deadline.duration.label.noted(deadline.note), deadline.citation)
  }

  private init(_ watch: WatchRule) {
    self.init(
      "watch/\(watch.frequency.key)/\(watch.platforms.key)",
      Bilingual(
        sv: "bevakning (\(watch.obligation.label.sv)), \(watch.platforms.label.sv)",
        en: "watch (\(watch.obligation.label.en)), \(watch.platforms.label.en)"),
      watch.frequency.label.noted(watch.statement.summary), watch.statement.citation)
  }
}

extension [PolicyOutline.Line] {
  mutating func add(_ key: String, _ label: Bilingual, _ statement: PolicyStatement?) {
    guard let statement else { return }
    append(PolicyOutline.Line(key, label, statement.summary, statement.citation))
  }
}

extension PlatformScope {
  /// A name for the scope in keys.
  var key: String {
    switch self {
    case .all: "all"
    case .others: "others"
    case .named(let platforms): platforms.map(\.name).joined(separator: "+")
    }
  }

  /// The scope for people.
  public var label: Bilingual {
    switch self {
    case .all: Bilingual(sv: "alla plattformar", en: "all platforms")
    case .others: Bilingual(sv: "övriga plattformar", en: "other platforms")
    case .named(let platforms):
      Bilingual(
        sv: platforms.map(\.displayName.sv).joined(separator: ", "),
        en: platforms.map(\.displayName.en).joined(separator: ", "))
    }
  }
}

extension WatchFrequency {
  /// The demand for people.
  public var label: Bilingual {
    switch self {
    case .atLeastEvery(let duration):
      Bilingual(
        sv: "minst en gång på \(duration.label.sv)", en: "at least once in \(duration.label.en)")
    case .timesADay(let count):
      Bilingual(sv: "\(count) gånger om dagen", en: "\(count) times a day")
    case .untilAllAnswered: Bilingual(sv: "tills alla fått svar", en: "until all are answered")
    case .asAnnounced: Bilingual(sv: "som kanalen uppger", en: "as the channel announces")
    case .byTraffic: Bilingual(sv: "efter trafiken", en: "by the traffic")
    }
  }

  fileprivate var key: String {
    switch self {
    case .atLeastEvery: "at-least-every"
    case .timesADay: "times-a-day"
    case .untilAllAnswered: "until-all-answered"
    case .asAnnounced: "as-announced"
    case .byTraffic: "by-traffic"
    }
  }
}
