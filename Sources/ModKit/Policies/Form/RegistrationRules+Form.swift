extension RegistrationRule: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("subject"), try fields.requiredChoice("duty"),
      try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("subject", subject.rawValue)
    writer.member("duty", duty.rawValue)
    writer.members(of: statement)
  }
}

extension ThinningRule: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      try fields.requiredChoice("condition"), try fields.required("timing"),
      try fields.statement())
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("condition", condition.rawValue)
    writer.member("timing", timing)
    writer.members(of: statement)
  }
}

extension ThinningRule.Timing: PolicyObject {
  private enum Kind: String, CaseIterable {
    case earliestAfter = "earliest-after"
    case atOnce = "at-once"
    case keep
  }

  init(fields: inout PolicyFields) throws(Diagnostic) {
    switch try fields.requiredChoice("kind", Kind.self) {
    case .earliestAfter: self = .earliestAfter(try fields.required("duration"))
    case .atOnce: self = .atOnce
    case .keep: self = .keep
    }
  }

  func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .earliestAfter(let duration):
      writer.member("kind", Kind.earliestAfter.rawValue)
      writer.member("duration", duration)
    case .atOnce: writer.member("kind", Kind.atOnce.rawValue)
    case .keep: writer.member("kind", Kind.keep.rawValue)
    }
  }
}
