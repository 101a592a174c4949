extension PolicyReader {
  /// Reads everything but `id` and `extends`, over `base`.
  func readParts(
    _ fields: inout PolicyFields, id: PolicyID, base: Policy?
  ) throws(Diagnostic) -> LoadedPolicy {
    let title = try fields.requiredString("title")
    let document = try fields.value("document") ?? PolicyDocument(name: title)
    let context = PolicyContext(document: document.name)
    let derivedFrom = try readDerivation(&fields, base)
    guard let municipality = try fields.string("municipality") ?? base?.municipality else {
      throw fields.missing("municipality")
    }
    guard let inForce = try fields.value("inForce") ?? base?.inForce else {
      throw fields.missing("inForce")
    }
    let rules = try readRules(&fields, base, context, title: title)
    var vocabulary = base?.vocabulary ?? PolicyVocabulary()
    var additions: [PlacedAddition] = []
    if let node = fields.node("vocabulary") {
      vocabulary = try PolicyVocabulary(node: node, over: vocabulary, in: context)
      additions = PolicyReader.additions(node, vocabulary)
    }
    var replies = base?.replies
    if let node = fields.node("replies") {
      replies = try ReplyRules(node: node, over: replies, in: context)
    }
    var procedure = base?.procedure
    if let node = fields.node("procedure") {
      procedure = try RemovalProcedure(node: node, over: procedure, in: context)
    }
    var archive = base?.archive
    if let node = fields.node("archive") {
      archive = try ArchiveRules(node: node, over: archive, in: context)
    }
    guard let replies else { throw fields.missing("replies") }
    guard let procedure else { throw fields.missing("procedure") }
    guard let archive else { throw fields.missing("archive") }
    var lists = PolicyLists(base)
    try lists.read(&fields, context)
    var examples: [PlacedExample] = []
    if let node = fields.node("examples") { examples = try PolicyExample.read(node, in: context) }
    let policy = Policy(
      id: id, extends: derivedFrom, municipality: municipality, title: title, document: document,
      inForce: inForce, rules: rules, replies: replies, procedure: procedure,
      registration: lists.registration, thinning: lists.thinning, archive: archive,
      register: lists.register, criticism: lists.criticism,
      internalChannels: lists.internalChannels, vocabulary: vocabulary,
      examples: examples.map(\.example))
    return LoadedPolicy(policy: policy, examples: examples, additions: additions, warnings: [])
  }

  /// `derivedFrom` only tells where a fully written policy came from; `extends` merges.
  private func readDerivation(
    _ fields: inout PolicyFields, _ base: Policy?
  ) throws(Diagnostic) -> PolicyID? {
    guard let text = try fields.string("derivedFrom") else { return base?.id }
    guard base == nil else {
      throw fields.wrong(
        "derivedFrom",
        Bilingual(
          sv: "både 'extends' och 'derivedFrom': välj en",
          en: "both 'extends' and 'derivedFrom': choose one"))
    }
    guard let id = PolicyID(text) else {
      throw fields.wrong(
        "derivedFrom",
        Bilingual(
          sv: "'\(text)' kan inte vara ett policy-id", en: "'\(text)' cannot be a policy id"))
    }
    return id
  }

  /// Rules that the file does not name are inherited; without anything to inherit they are off.
  private func readRules(
    _ fields: inout PolicyFields, _ base: Policy?, _ context: PolicyContext, title: String
  ) throws(Diagnostic) -> [PolicyRule] {
    var named: [RuleCode: JSONNode] = [:]
    if let node = fields.node("rules") {
      guard node.kind == .object else {
        throw fields.mismatch(node, Bilingual(sv: "ett objekt", en: "an object"))
      }
      for (name, value) in node.members {
        guard let code = RuleCode(rawValue: name) else {
          let near = suggestion(for: name, among: RuleCode.allCases.map(\.rawValue))
          throw Diagnostic(
            .configuration, Bilingual(sv: "okänd regel '\(name)'", en: "unknown rule '\(name)'"),
            at: value.place,
            hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
        }
        named[code] = value
      }
    }
    var rules: [PolicyRule] = []
    for code in RuleCode.allCases {
      let inherited = base?[code]
      if let node = named[code] {
        rules.append(try PolicyRule(code, node: node, over: inherited, in: context))
      } else {
        rules.append(
          inherited
            ?? PolicyRule(
              code, .off, code.usualGround, Citation(context.document, title),
              note: ReadingNote.notListed))
      }
    }
    return rules
  }

  /// The file's own words and patterns: the last ones of the merged vocabulary.
  private static func additions(
    _ node: JSONNode, _ vocabulary: PolicyVocabulary
  ) -> [PlacedAddition] {
    let words = (node["add"]?.elements).map(Array.init) ?? []
    let patterns = (node["patterns"]?.elements).map(Array.init) ?? []
    return zip(vocabulary.add.suffix(words.count), words).map { entry, element in
      PlacedAddition(
        vocabulary: PolicyVocabulary(add: [entry]), place: (element["word"] ?? element).place)
    }
      + zip(vocabulary.patterns.suffix(patterns.count), patterns).map { entry, element in
        PlacedAddition(
          vocabulary: PolicyVocabulary(patterns: [entry]),
          place: (element["pattern"] ?? element).place)
      }
  }

  static func warnings(for policy: Policy, in fields: PolicyFields) -> [Diagnostic] {
    let rules = fields.node["rules"]
    var warnings: [Diagnostic] = []
    for rule in policy.rules {
      guard let node = rules?[rule.rule.rawValue] else { continue }
      let code = rule.rule.rawValue
      if RuleCode.inLaw.contains(rule.rule), rule.actions.clear == .off {
        warnings.append(
          Diagnostic(
            .configuration,
            Bilingual(
              sv: "regeln '\(code)' är av, men lagen (BBS 5 §) kräver att det som uppenbart är ett "
                + "sådant brott tas bort",
              en:
                "the rule '\(code)' is off, but the law (BBS 5 §) orders removed what obviously is "
                + "such an act"),
            at: node.place, severity: .warning))
      }
      if rule.actions.likely == .remove {
        warnings.append(
          Diagnostic(
            .configuration,
            Bilingual(
              sv:
                "'\(code)' föreslår borttagning redan vid troliga fynd: även citat och återgivna ord "
                + "är troliga fynd",
              en:
                "'\(code)' proposes removal of likely findings: quoted and reported words are likely "
                + "findings too"),
            at: node.place, severity: .warning))
      }
    }
    return warnings
  }
}

/// The parts of a policy that are plain lists.
private struct PolicyLists {
  var registration: [RegistrationRule]
  var thinning: [ThinningRule]
  var register: [RegisterDemand]
  var criticism: [CriticismStep]
  var internalChannels: [InternalChannelRule]

  init(_ base: Policy?) {
    registration = base?.registration ?? []
    thinning = base?.thinning ?? []
    register = base?.register ?? []
    criticism = base?.criticism ?? []
    internalChannels = base?.internalChannels ?? []
  }

  mutating func read(
    _ fields: inout PolicyFields, _ context: PolicyContext
  ) throws(Diagnostic) {
    registration = try fields.list("registration", or: registration, in: context)
    thinning = try fields.list("thinning", or: thinning, in: context)
    register = try fields.list("register", or: register, in: context)
    criticism = try fields.list("criticism", or: criticism, in: context)
    internalChannels = try fields.list("internalChannels", or: internalChannels, in: context)
  }
}
