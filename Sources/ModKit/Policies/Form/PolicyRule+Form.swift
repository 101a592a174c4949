extension RuleCode {
  /// The acts that BBS-lagen (1998:112) 5 § orders removed; only these can have the ground `law`.
  static let inLaw: Set<RuleCode> = [.threat, .hate, .incitement, .violencePorn, .copyright]

  /// The kind of reason a rule has where a policy file names none.
  var usualGround: Ground {
    switch self {
    case .threat, .hate, .incitement, .violencePorn: .law
    case .sensitiveData, .identityData: .personalData
    case .confidential: .secrecy
    case .defamation, .personalAttack, .sexistHarassment, .copyright, .profanity, .commercial,
      .spam, .disinformation, .badLink, .partyPolitics:
      .municipalRule
    }
  }
}

extension PolicyRule {
  /// Reads what a policy file says about `code`, over what the policy it extends says.
  ///
  /// A rule that changes what is proposed must cite the municipality's own decision.
  init(
    _ code: RuleCode, node: JSONNode, over base: PolicyRule?, in context: PolicyContext
  ) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    let actions = try PolicyRule.readActions(&fields, over: base?.actions)
    var severity = base?.severity
    if fields.has("severity") {
      severity = try fields.node("severity").map { node throws(Diagnostic) in
        try SeverityLimits(node: node, over: base?.severity, in: context)
      }
    }
    let ground = try fields.choice("ground", Ground.self) ?? base?.ground ?? code.usualGround
    var whenClear = base?.groundWhenClear
    if fields.has("groundWhenClear") {
      whenClear = try fields.choice("groundWhenClear", Ground.self)
    }
    let citation = try fields.value("citation", Citation.self)
    let note = try fields.optional("note", or: base?.note)
    try fields.finish()
    if !RuleCode.inLaw.contains(code), ground == .law || whenClear == .law {
      throw fields.wrong(
        ground == .law ? "ground" : "groundWhenClear",
        Bilingual(
          sv: "grunden 'law' går inte för '\(code.rawValue)': BBS-lagen 5 § nämner det inte",
          en: "the ground 'law' does not fit '\(code.rawValue)': BBS-lagen 5 § does not name it"),
        hint: Bilingual(sv: "skriv 'municipalRule'", en: "write 'municipalRule'"))
    }
    guard let source = citation ?? base?.citation else { throw fields.missing("citation") }
    let isChanged = base.map { $0.actions != actions || $0.severity != severity } ?? true
    guard citation != nil || !isChanged else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "regeln '\(code.rawValue)' ändras utan att källan anges",
          en: "the rule '\(code.rawValue)' is changed without a source"),
        at: node.place,
        hint: Bilingual(
          sv: "lägg till \"citation\": rubriken i kommunens eget beslut",
          en: "add \"citation\": the heading in the municipality's own decision"))
    }
    self.init(
      code, actions, ground, source, severity: severity, whenClear: whenClear, note: note)
  }

  private static func readActions(
    _ fields: inout PolicyFields, over base: StrengthActions?
  ) throws(Diagnostic) -> StrengthActions {
    if let action = try fields.choice("action", RuleAction.self) {
      guard !fields.has("actions") else {
        throw fields.wrong(
          "actions",
          Bilingual(
            sv: "både 'action' och 'actions': välj en",
            en: "both 'action' and 'actions': choose one"))
      }
      switch action {
      case .off: return .off
      case .review: return .reviewed
      case .remove: return .removed
      }
    }
    guard let node = fields.node("actions") else {
      guard let base else { throw fields.missing("action") }
      return base
    }
    var inner = try PolicyFields(node, fields.context)
    let actions = StrengthActions(
      clear: try inner.choice("clear") ?? base?.clear ?? .off,
      likely: try inner.choice("likely") ?? base?.likely ?? .off,
      possible: try inner.choice("possible") ?? base?.possible ?? .off)
    try inner.finish()
    guard actions.possible <= actions.likely, actions.likely <= actions.clear else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "ett svagare fynd får inte leda till mer än ett starkare",
          en: "a weaker finding may not lead to more than a stronger one"), at: node.place)
    }
    return actions
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("actions")
    writer.beginObject()
    writer.member("clear", actions.clear.rawValue)
    writer.member("likely", actions.likely.rawValue)
    writer.member("possible", actions.possible.rawValue)
    writer.endObject()
    if let severity {
      writer.name("severity")
      severity.write(to: &writer)
    }
    writer.member("ground", ground.rawValue)
    writer.optional("groundWhenClear", groundWhenClear?.rawValue)
    writer.member("citation", citation)
    writer.member("note", note)
    writer.endObject()
  }
}

extension SeverityLimits {
  /// Reads `{"1": "review", …}`; levels that are not named keep what they had, or `remove`.
  init(
    node: JSONNode, over base: SeverityLimits?, in context: PolicyContext
  ) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    var limits: [RuleAction] = []
    for level in SeverityLimits.levels {
      limits.append(try fields.choice("\(level)") ?? base?[level] ?? .remove)
    }
    try fields.finish()
    self.init(limits)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for level in SeverityLimits.levels { writer.member("\(level)", self[level].rawValue) }
    writer.endObject()
  }
}
