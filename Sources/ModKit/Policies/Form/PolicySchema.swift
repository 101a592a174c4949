extension Policy {
  /// The JSON Schema (2020-12) of a policy file.
  ///
  /// It says what can be said without knowing the policy that is extended; the reader checks the rest.
  public static func schema() -> [UInt8] {
    JSONSchema.object(
      [
        .optional("$schema", .string(mayBeEmpty: true), "for editors; not read"),
        .optional("schema", .constant(schemaName)),
        .required(
          "id", .string(pattern: "^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,63}$"), "such as uppsala-2022"),
        .optional("extends", .string(), "a built-in policy, or a file in the same folder"),
        .optional("derivedFrom", .string(), "where a fully written policy came from"),
        .optional("municipality", .string()),
        .required("title", .string()),
        .optional("document", .definition("document"), "the decision that citations point into"),
        .optional("inForce", .definition("period")),
        .optional("rules", rulesSchema),
        .optional("vocabulary", .definition("vocabulary")),
        .optional("replies", .definition("replies")),
        .optional("procedure", .definition("procedure")),
        .optional("registration", .array(of: .definition("registration"))),
        .optional("thinning", .array(of: .definition("thinning"))),
        .optional("archive", .definition("archive")),
        .optional("register", .array(of: .definition("demand"))),
        .optional("criticism", .array(of: .definition("criticism"))),
        .optional("internalChannels", .array(of: .definition("internalChannel"))),
        .optional("examples", examplesSchema),
      ],
      alternatives: [
        ["extends"], ["municipality", "inForce", "replies", "procedure", "archive"],
      ]
    ).document(
      name: "policy:1", title: "modtool: a municipality's policy for its comment fields",
      definitions: PolicySchema.definitions)
  }

  private static var rulesSchema: JSONSchema {
    .object(RuleCode.allCases.map { .optional($0.rawValue, .definition("rule"), $0.label.en) })
  }

  private static var examplesSchema: JSONSchema {
    .object(RuleCode.allCases.map { .optional($0.rawValue, .definition("examples")) })
  }
}

/// The definitions that the parts of a policy file share.
enum PolicySchema {
  static let statement: [JSONSchemaMember] = [
    .required("summary", .definition("text")), .required("citation", .definition("citation")),
  ]

  static var definitions: [(name: String, schema: JSONSchema)] {
    basics + ruleParts + replyParts + removalParts + recordParts
  }

  static func names<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type
  ) -> JSONSchema where Choice.RawValue == String {
    .choice(Choice.allCases.map(\.rawValue))
  }

  private static let date = JSONSchema.string(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")

  private static var basics: [(name: String, schema: JSONSchema)] {
    let platforms = Platform.known.map(\.name) + ["twitter", "other"]
    return [
      (
        "text",
        .any([.string(), .object([.required("sv", .string()), .required("en", .string())])])
      ),
      (
        "citation",
        .any([
          .string(),
          .object([
            .optional("document", .string(), "the policy's own document unless named"),
            .required("heading", .string()), .optional("step", .string()),
          ]),
        ])
      ),
      ("statement", .object(statement)),
      (
        "document",
        .object([
          .required("name", .string()), .optional("adoptedBy", .string()),
          .optional("adopted", date), .optional("reference", .string()),
        ])
      ),
      ("period", .object([.required("from", date), .optional("through", .optional(date))])),
      (
        "duration",
        .any([
          .object([.required("unit", .constant("at-once"))]),
          .object([
            .required("unit", .choice(PolicyDuration.units.filter { $0 != "at-once" })),
            .required("count", .integer(1...PolicyDuration.maximumCount)),
          ]),
        ])
      ),
      ("platform", .choice(platforms)),
      (
        "platforms",
        .any([.choice(["all", "others"]), .array(of: .definition("platform"), minimum: 1)])
      ),
      ("obligation", names(Obligation.self)),
      ("level", names(DeadlineLevel.self)),
      ("ruleCode", names(RuleCode.self)),
      ("action", names(RuleAction.self)),
    ]
  }

  private static var ruleParts: [(name: String, schema: JSONSchema)] {
    let levels = SeverityLimits.levels.map { level in
      JSONSchemaMember.optional("\(level)", .definition("action"))
    }
    let text = JSONSchema.string(pattern: "^.{1,\(PolicyVocabulary.maximumLength)}$")
    return [
      (
        "rule",
        .object([
          .optional("action", .definition("action"), "remove: only clear findings are proposed"),
          .optional(
            "actions",
            .object(Strength.allCases.map { .optional($0.rawValue, .definition("action")) })),
          .optional("severity", .optional(.object(levels)), "the most that each level leads to"),
          .optional("ground", names(Ground.self)),
          .optional("groundWhenClear", .optional(names(Ground.self))),
          .optional("citation", .definition("citation")),
          .optional("note", .optional(.definition("text"))),
        ])
      ),
      (
        "vocabulary",
        .object([
          .optional(
            "add",
            .array(
              of: .object([
                .required("word", text), .required("rule", .definition("ruleCode")),
                .optional("strength", names(Strength.self)),
                .optional("severity", .integer(SeverityLimits.levels)),
                .optional("reason", .definition("text"), "why, as findings say it"),
              ]))),
          .optional("allow", .array(of: text)),
          .optional(
            "patterns",
            .array(
              of: .object([
                .required("pattern", text), .required("rule", .definition("ruleCode")),
                .optional("strength", names(Strength.self)),
                .optional("reason", .definition("text"), "why, as findings say it"),
              ]))),
        ])
      ),
      (
        "examples",
        .object([
          .optional("triggering", .array(of: .string(pattern: "⟦.+⟧"), unique: true)),
          .optional("nonTriggering", .array(of: .string(pattern: "^[^⟦⟧]+$"), unique: true)),
        ])
      ),
    ]
  }
}
