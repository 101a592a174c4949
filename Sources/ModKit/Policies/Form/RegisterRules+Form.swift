extension RegisterDemand: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("kind"), try fields.requiredChoice("obligation"),
      count: try fields.int("count", in: 1...100), except: try fields.choices("except"),
      try fields.statement())
    if count == nil, kind == .administrators || kind == .evaluation {
      throw fields.missing("count")
    }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("obligation", obligation.rawValue)
    if let count { writer.member("count", count) }
    writer.strings("except", except.map(\.rawValue))
    writer.members(of: statement)
  }
}

extension CriticismStep: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(try fields.requiredChoice("kind"), try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.members(of: statement)
  }
}

extension InternalChannelRule: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("place"), decidesWith: try fields.choice("decidesWith"),
      archivedBeforeClosing: try fields.bool("archivedBeforeClosing") ?? false,
      try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("place", place.rawValue)
    writer.optional("decidesWith", decidesWith?.rawValue)
    writer.flag("archivedBeforeClosing", archivedBeforeClosing)
    writer.members(of: statement)
  }
}
