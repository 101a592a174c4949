extension Citation: PolicyValue {
  /// Reads `{"document", "heading", "step"}`, or a string that is the heading in the policy's own document.
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic) {
    if let heading = node.string, !heading.isEmpty {
      self.init(context.document, heading)
      return
    }
    var fields = try PolicyFields(node, context)
    let document = try fields.string("document") ?? context.document
    let heading = try fields.requiredString("heading")
    self.init(document, heading, step: try fields.string("step"))
    try fields.finish()
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("document", document)
    writer.member("heading", heading)
    writer.optional("step", step)
    writer.endObject()
  }
}

extension Bilingual: PolicyValue {
  /// Reads `{"sv", "en"}`, or a string that is the text in both languages.
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic) {
    if let text = node.string, !text.isEmpty {
      self.init(sv: text, en: text)
      return
    }
    var fields = try PolicyFields(node, context)
    self.init(sv: try fields.requiredString("sv"), en: try fields.requiredString("en"))
    try fields.finish()
  }

  func write(to writer: inout JSONWriter) {
    guard sv != en else { return writer.string(sv) }
    writer.beginObject()
    writer.member("sv", sv)
    writer.member("en", en)
    writer.endObject()
  }
}

extension PolicyStatement: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self = try fields.statement()
  }

  func writeMembers(to writer: inout JSONWriter) { writer.members(of: self) }
}

extension PolicyDocument: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    self.init(
      name: try fields.requiredString("name"), adoptedBy: try fields.string("adoptedBy"),
      adopted: try fields.date("adopted"), reference: try fields.string("reference"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.optional("adoptedBy", adoptedBy)
    writer.optional("adopted", adopted?.description)
    writer.optional("reference", reference)
  }
}

extension PolicyPeriod: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    guard let from = try fields.date("from") else { throw fields.missing("from") }
    let through = try fields.date("through")
    if let through, through < from {
      throw fields.wrong(
        "through",
        Bilingual(
          sv: "sista dagen \(through) är före första dagen \(from)",
          en: "the last day \(through) is before the first day \(from)"))
    }
    self.init(from: from, through: through)
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("from", from.description)
    writer.optional("through", through?.description)
  }
}

extension PolicyDuration: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    let unit = try fields.requiredString("unit")
    let count = try fields.int("count", in: 1...PolicyDuration.maximumCount)
    if !PolicyDuration.units.contains(unit) {
      throw PolicyFields.unknown(
        unit, among: PolicyDuration.units, at: fields.node("unit") ?? fields.node)
    }
    guard let duration = PolicyDuration(unit: unit, count: count) else {
      throw count == nil
        ? fields.missing("count")
        : fields.wrong(
          "count",
          Bilingual(sv: "'at-once' har inget antal", en: "'at-once' has no count"))
    }
    self = duration
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("unit", unit)
    if let count { writer.member("count", count) }
  }
}

extension PlatformScope: PolicyValue {
  /// Reads `"all"`, `"others"` or a list of platform names.
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic) {
    switch node.string {
    case "all": self = .all
    case "others": self = .others
    case .some(let text): throw PolicyFields.unknown(text, among: ["all", "others"], at: node)
    case nil:
      var platforms: [Platform] = []
      for element in node.elements { platforms.append(try Platform(node: element, in: context)) }
      guard !platforms.isEmpty else {
        throw Diagnostic(
          .configuration,
          Bilingual(
            sv: "väntade \"all\", \"others\" eller en lista med plattformar",
            en: "expected \"all\", \"others\" or a list of platforms"), at: node.place)
      }
      self = .named(platforms)
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .all: writer.string("all")
    case .others: writer.string("others")
    case .named(let platforms):
      writer.beginArray()
      for platform in platforms { platform.write(to: &writer) }
      writer.endArray()
    }
  }
}

extension Platform: PolicyValue {
  /// Reads a platform that modtool has a name for; a misspelt one would silently match nothing.
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic) {
    guard let name = node.string else {
      throw Diagnostic(
        .configuration,
        Bilingual(sv: "väntade en plattform", en: "expected a platform"), at: node.place)
    }
    self.init(name)
    if case .other = self, name != "other" {
      throw PolicyFields.unknown(name, among: Platform.known.map(\.name) + ["other"], at: node)
    }
  }

  func write(to writer: inout JSONWriter) { writer.string(name) }
}
