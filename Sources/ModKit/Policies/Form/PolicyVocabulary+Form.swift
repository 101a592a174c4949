extension PolicyVocabulary {
  /// The longest word or pattern a policy may add, in Unicode scalars.
  static let maximumLength = 200

  /// Reads a vocabulary; it adds to that of the policy that is extended.
  init(node: JSONNode, over base: PolicyVocabulary, in context: PolicyContext) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    let added: [VocabularyEntry] = try fields.list("add")
    let patterns: [VocabularyPattern] = try fields.list("patterns")
    var allowed: [String] = []
    for element in try fields.elements("allow") {
      let word = try PolicyVocabulary.text(element)
      if added.contains(where: { $0.word == word }) {
        throw Diagnostic(
          .configuration,
          Bilingual(
            sv: "'\(word)' både läggs till och tillåts", en: "'\(word)' is both added and allowed"),
          at: element.place)
      }
      allowed.append(word)
    }
    try fields.finish()
    self.init(
      add: base.add.filter { !allowed.contains($0.word) } + added,
      allow: base.allow.filter { word in !added.contains { $0.word == word } } + allowed,
      patterns: base.patterns + patterns)
  }

  /// A word or pattern: a string of 1–200 scalars with a letter or digit in it.
  static func text(_ node: JSONNode) throws(Diagnostic) -> String {
    guard let text = node.string,
      (1...maximumLength).contains(text.unicodeScalars.count),
      text.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else {
      throw Diagnostic(
        .configuration,
        Bilingual(
          sv: "väntade ett ord eller ett mönster på högst \(maximumLength) tecken",
          en: "expected a word or a pattern of at most \(maximumLength) characters"),
        at: node.place)
    }
    return text
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.list("add", add)
    writer.strings("allow", allow)
    writer.list("patterns", patterns)
    writer.endObject()
  }
}

extension VocabularyEntry: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    guard let node = fields.node("word") else { throw fields.missing("word") }
    self.init(
      try PolicyVocabulary.text(node), try fields.requiredChoice("rule"),
      try fields.choice("strength") ?? .clear,
      severity: try fields.int("severity", in: SeverityLimits.levels),
      reason: try fields.value("reason"))
    if rule == .profanity, severity == nil { throw fields.missing("severity") }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("word", word)
    writer.member("rule", rule.rawValue)
    writer.member("strength", strength.rawValue)
    if let severity { writer.member("severity", severity) }
    writer.member("reason", reason)
  }
}

extension VocabularyPattern: PolicyObject {
  init(fields: inout PolicyFields) throws(Diagnostic) {
    guard let node = fields.node("pattern") else { throw fields.missing("pattern") }
    self.init(
      try PolicyVocabulary.text(node), try fields.requiredChoice("rule"),
      try fields.choice("strength") ?? .clear, reason: try fields.value("reason"))
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("pattern", pattern)
    writer.member("rule", rule.rawValue)
    writer.member("strength", strength.rawValue)
    writer.member("reason", reason)
  }
}
