extension PolicySchema {
  static var replyParts: [(name: String, schema: JSONSchema)] {
    [
      (
        "replies",
        .object([
          .optional("scope", .definition("scope")),
          .optional("deadlines", .optional(.array(of: .definition("replyDeadline")))),
          .optional("watchedHours", .optional(.string()), "such as mon-fri 08:00-17:00"),
          .optional("acknowledgement", .optional(.definition("statement"))),
          .optional("referral", .optional(.definition("statement"))),
          .optional("answerLanguage", .optional(.definition("statement"))),
          .optional("languageWatch", .optional(.definition("languageWatch"))),
          .optional("watch", .optional(.array(of: .definition("watch")))),
        ])
      ),
      (
        "scope",
        .object(
          [
            .required("comments", names(ReplyScope.Comments.self)),
            .optional("onlyRelevant", .boolean),
            .optional("exceptBreaking", .array(of: .definition("ruleCode"), unique: true)),
          ] + statement)
      ),
      (
        "replyDeadline",
        .object([
          .required("level", .definition("level")), .required("duration", .definition("duration")),
          .optional("platforms", .definition("platforms")),
          .required("citation", .definition("citation")),
          .optional("note", .optional(.definition("text"))),
        ])
      ),
      (
        "languageWatch",
        .object(
          [
            .required("duration", .definition("duration")),
            .optional("ownLanguages", .array(of: .string(), unique: true)),
          ] + statement)
      ),
      (
        "watch",
        .object(
          [
            .required("frequency", .definition("frequency")),
            .required("obligation", .definition("obligation")),
            .optional("platforms", .definition("platforms")),
          ] + statement)
      ),
      (
        "frequency",
        .any([
          .object([
            .required("kind", .constant("at-least-every")),
            .required("duration", .definition("duration")),
          ]),
          .object([
            .required("kind", .constant("times-a-day")), .required("count", .integer(1...1440)),
          ]),
          .object([
            .required("kind", .choice(["until-all-answered", "as-announced", "by-traffic"]))
          ]),
        ])
      ),
    ]
  }

  static var removalParts: [(name: String, schema: JSONSchema)] {
    let deadline: [JSONSchemaMember] = [
      .required("level", .definition("level")), .required("duration", .definition("duration")),
      .required("citation", .definition("citation")),
    ]
    return [
      (
        "procedure",
        .object([
          .optional("deadline", .optional(.definition("removalDeadline"))),
          .optional(
            "urgent",
            .optional(
              .array(
                of: .object([
                  .required("rules", .array(of: .definition("ruleCode"), unique: true)),
                  .required("deadline", .definition("removalDeadline")),
                ])))),
          .optional("steps", .array(of: .definition("step"), minimum: 1)),
          .optional(
            "mandates",
            .optional(
              .array(
                of: .object(
                  [
                    .required("grounds", .array(of: names(Ground.self), unique: true)),
                    .required("obligation", .definition("obligation")),
                  ] + statement)))),
          .optional(
            "cannotRemove",
            .optional(
              .array(
                of: .object([
                  .required("platform", .definition("platform")),
                  .required("citation", .definition("citation")),
                ])))),
          .optional("absence", .optional(.definition("statement"))),
        ])
      ),
      ("removalDeadline", .object(deadline)),
      (
        "step",
        .object(
          [
            .required("kind", names(RemovalStep.Kind.self)),
            .required("obligation", .definition("obligation")),
            .optional("onlyIfPossible", .boolean),
            .optional("onlyFor", .array(of: .definition("ruleCode"), unique: true)),
          ] + statement)
      ),
    ]
  }

  static var recordParts: [(name: String, schema: JSONSchema)] {
    [
      (
        "registration",
        .object(
          [
            .required("subject", names(RegistrationRule.Subject.self)),
            .required("duty", names(RegistrationRule.Duty.self)),
          ] + statement)
      ),
      (
        "thinning",
        .object(
          [
            .required("condition", names(ThinningRule.Condition.self)),
            .required(
              "timing",
              .any([
                .object([
                  .required("kind", .constant("earliest-after")),
                  .required("duration", .definition("duration")),
                ]),
                .object([.required("kind", .choice(["at-once", "keep"]))]),
              ])),
          ] + statement)
      ),
      (
        "archive",
        .object([
          .optional("schedule", .definition("schedule")),
          .optional("obligation", .definition("obligation")),
          .optional("summary", .definition("text")), .optional("citation", .definition("citation")),
          .optional("technique", .optional(.array(of: .definition("technique")))),
          .optional(
            "extra",
            .optional(
              .array(
                of: .object(
                  [.required("trigger", names(ExtraSnapshot.Trigger.self))] + statement)))),
          .optional("destination", .optional(.definition("statement"))),
          .optional("beforeClosing", .optional(.array(of: .definition("statement")))),
        ])
      ),
      (
        "schedule",
        .any([
          .object([
            .required("kind", .constant("turns")),
            .required(
              "days",
              .array(of: .string(pattern: "^[0-9]{2}-[0-9]{2}$"), minimum: 1, unique: true)),
            .optional("toleranceDays", .integer(0...90)),
          ]),
          .object([.required("kind", .constant("each-half-year"))]),
          .object([
            .required("kind", .constant("windows")),
            .required("months", .array(of: .integer(1...12), minimum: 1, unique: true)),
            .optional("perYear", .integer(1...12)), .optional("gapDays", .integer(0...365)),
          ]),
        ])
      ),
      (
        "technique",
        .object(
          [
            .required("kind", names(TechniqueDemand.Kind.self)),
            .required("obligation", .definition("obligation")),
          ] + statement)
      ),
      (
        "demand",
        .object(
          [
            .required("kind", names(RegisterDemand.Kind.self)),
            .required("obligation", .definition("obligation")),
            .optional("count", .integer(1...100)),
            .optional(
              "except", .array(of: names(RegisterDemand.AccountKind.self), unique: true)),
          ] + statement)
      ),
      ("criticism", .object([.required("kind", names(CriticismStep.Kind.self))] + statement)),
      (
        "internalChannel",
        .object(
          [
            .required("place", names(InternalChannelRule.Place.self)),
            .optional("decidesWith", names(InternalChannelRule.Decider.self)),
            .optional("archivedBeforeClosing", .boolean),
          ] + statement)
      ),
    ]
  }
}
