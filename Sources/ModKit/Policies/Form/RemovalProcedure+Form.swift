extension RemovalProcedure {
  /// Reads a procedure over that of the policy that is extended.
  init(node: JSONNode, over base: RemovalProcedure?, in context: PolicyContext) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    self.init(
      deadline: try fields.optional("deadline", or: base?.deadline),
      urgent: try fields.list("urgent", or: base?.urgent ?? []),
      steps: try fields.list("steps", or: base?.steps ?? []),
      mandates: try fields.list("mandates", or: base?.mandates ?? []),
      cannotRemove: try fields.list("cannotRemove", or: base?.cannotRemove ?? []),
      absence: try fields.optional("absence", or: base?.absence))
    try fields.finish()
    try checkOrder(fields)
  }

  /// Removing comes once, and nothing that must be saved comes after it.
  private func checkOrder(_ fields: PolicyFields) throws(Diagnostic) {
    let removals = steps.indices.filter { steps[$0].kind == .remove }
    guard let removal = removals.first, removals.count == 1 else {
      throw fields.wrong(
        "steps",
        Bilingual(
          sv: "stegen ska ha 'remove' precis en gång",
          en: "the steps must have 'remove' exactly once"))
    }
    for step in steps[(removal + 1)...] {
      switch step.kind {
      case .preserve, .screenshot, .archive:
        throw fields.wrong(
          "steps",
          Bilingual(
            sv: "'\(step.kind.rawValue)' står efter 'remove': då finns inget kvar att spara",
            en: "'\(step.kind.rawValue)' stands after 'remove': nothing is left to save then"))
      case .announceRules, .notifyAuthor, .notifyRegistrar, .registerCase, .remove,
        .statePublicly, .pointToChannel, .askLawyer, .escalate:
        break
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("deadline", deadline)
    writer.list("urgent", urgent)
    writer.list("steps", steps)
    writer.list("mandates", mandates)
    writer.list("cannotRemove", cannotRemove)
    writer.member("absence", absence)
    writer.endObject()
  }
}

extension RemovalDeadline: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("level"), try fields.required("duration"),
      try fields.required("citation"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("level", level.rawValue)
    writer.member("duration", duration)
    writer.member("citation", citation)
  }
}

extension UrgentRemoval: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(try fields.choices("rules"), try fields.required("deadline"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.strings("rules", rules.map(\.rawValue))
    writer.member("deadline", deadline)
  }
}

extension RemovalStep: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("kind"), try fields.requiredChoice("obligation"),
      onlyIfPossible: try fields.bool("onlyIfPossible") ?? false,
      onlyFor: try fields.choices("onlyFor"), try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("obligation", obligation.rawValue)
    writer.flag("onlyIfPossible", onlyIfPossible)
    writer.strings("onlyFor", onlyFor.map(\.rawValue))
    writer.members(of: statement)
  }
}

extension RemovalMandate: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.choices("grounds"), try fields.requiredChoice("obligation"),
      try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.strings("grounds", grounds.map(\.rawValue))
    writer.member("obligation", obligation.rawValue)
    writer.members(of: statement)
  }
}

extension ImpossibleRemoval: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(try fields.required("platform"), try fields.required("citation"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("platform", platform)
    writer.member("citation", citation)
  }
}
