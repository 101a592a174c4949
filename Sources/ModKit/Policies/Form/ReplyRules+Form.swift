extension ReplyRules {
  /// Reads reply rules over those of the policy that is extended; a list that is named replaces the
  /// inherited one, null takes an inherited part away.
  init(node: JSONNode, over base: ReplyRules?, in context: PolicyContext) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    guard let scope = try fields.value("scope", ReplyScope.self) ?? base?.scope else {
      throw fields.missing("scope")
    }
    var hours = base?.watchedHours
    if fields.has("watchedHours") {
      hours = try fields.string("watchedHours").map { text throws(Diagnostic) in
        do throws(Diagnostic) {
          return try WatchedWeek(parsing: text)
        } catch {
          throw fields.wrong("watchedHours", error.message, hint: error.hint)
        }
      }
    }
    self.init(
      scope: scope,
      deadlines: try fields.list("deadlines", or: base?.deadlines ?? []),
      watchedHours: hours,
      acknowledgement: try fields.optional("acknowledgement", or: base?.acknowledgement),
      referral: try fields.optional("referral", or: base?.referral),
      answerLanguage: try fields.optional("answerLanguage", or: base?.answerLanguage),
      languageWatch: try fields.optional("languageWatch", or: base?.languageWatch),
      watch: try fields.list("watch", or: base?.watch ?? []))
    try fields.finish()
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("scope", scope)
    writer.list("deadlines", deadlines)
    writer.optional("watchedHours", watchedHours?.description)
    writer.member("acknowledgement", acknowledgement)
    writer.member("referral", referral)
    writer.member("answerLanguage", answerLanguage)
    writer.member("languageWatch", languageWatch)
    writer.list("watch", watch)
    writer.endObject()
  }
}

extension ReplyScope: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("comments"),
      onlyRelevant: try fields.bool("onlyRelevant") ?? false,
      exceptBreaking: try fields.choices("exceptBreaking"), try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("comments", comments.rawValue)
    writer.flag("onlyRelevant", onlyRelevant)
    writer.strings("exceptBreaking", exceptBreaking.map(\.rawValue))
    writer.members(of: statement)
  }
}

extension ReplyDeadline: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("level"), try fields.required("duration"),
      on: try fields.value("platforms") ?? .all, try fields.required("citation"),
      note: try fields.value("note"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("level", level.rawValue)
    writer.member("duration", duration)
    writer.member("platforms", platforms)
    writer.member("citation", citation)
    writer.member("note", note)
  }
}

extension LanguageWatch: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    let duration: PolicyDuration = try fields.required("duration")
    var languages: [String] = []
    for element in try fields.elements("ownLanguages") {
      guard let tag = element.string, !tag.isEmpty else {
        throw fields.mismatch(
          element, Bilingual(sv: "ett språk som \"sv\"", en: "a language such as \"sv\""))
      }
      languages.append(tag)
    }
    self.init(duration, ownLanguages: languages, try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("duration", duration)
    writer.strings("ownLanguages", ownLanguages)
    writer.members(of: statement)
  }
}

extension WatchRule: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.required("frequency"), try fields.requiredChoice("obligation"),
      on: try fields.value("platforms") ?? .all, try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("frequency", frequency)
    writer.member("obligation", obligation.rawValue)
    writer.member("platforms", platforms)
    writer.members(of: statement)
  }
}

extension WatchFrequency: PolicyObject {
  private enum Kind: String, CaseIterable {
    case atLeastEvery = "at-least-every"
    case timesADay = "times-a-day"
    case untilAllAnswered = "until-all-answered"
    case asAnnounced = "as-announced"
    case byTraffic = "by-traffic"
  }

  init(fields: inout PolicyFields) throws(Diagnostic) {
    switch try fields.requiredChoice("kind", Kind.self) {
    case .atLeastEvery: self = .atLeastEvery(try fields.required("duration"))
    case .timesADay:
      guard let count = try fields.int("count", in: 1...1440) else { throw fields.missing("count") }
      self = .timesADay(count)
    case .untilAllAnswered: self = .untilAllAnswered
    case .asAnnounced: self = .asAnnounced
    case .byTraffic: self = .byTraffic
    }
  }

  private var kind: Kind {
    switch self {
    case .atLeastEvery: .atLeastEvery
    case .timesADay: .timesADay
    case .untilAllAnswered: .untilAllAnswered
    case .asAnnounced: .asAnnounced
    case .byTraffic: .byTraffic
    }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    switch self {
    case .atLeastEvery(let duration): writer.member("duration", duration)
    case .timesADay(let count): writer.member("count", count)
    case .untilAllAnswered, .asAnnounced, .byTraffic: break
    }
  }
}
