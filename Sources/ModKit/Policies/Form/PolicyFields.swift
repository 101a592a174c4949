/// What the reading of a policy file needs to know besides the value at hand.
struct PolicyContext {
  /// The document that a citation points into when it names none.
  var document: String
}

/// A part of a policy that has a place in its JSON form.
protocol PolicyValue {
  /// Reads the value; wrong kinds, unknown members and impossible values are located diagnostics.
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic)

  /// Writes the value so that reading it gives an equal one.
  func write(to writer: inout JSONWriter)
}

/// A part of a policy whose JSON form is an object.
protocol PolicyObject: PolicyValue {
  init(fields: inout PolicyFields) throws(Diagnostic)
  func writeMembers(to writer: inout JSONWriter)
}

extension PolicyObject {
  init(node: JSONNode, in context: PolicyContext) throws(Diagnostic) {
    var fields = try PolicyFields(node, context)
    try self.init(fields: &fields)
    try fields.finish()
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeMembers(to: &writer)
    writer.endObject()
  }
}

/// The members of one object of a policy file, read strictly.
struct PolicyFields {
  private var reader: JSONObjectReader
  let context: PolicyContext

  init(_ node: JSONNode, _ context: PolicyContext) throws(Diagnostic) {
    reader = try JSONObjectReader(node, kind: .configuration)
    self.context = context
  }

  var node: JSONNode { reader.node }

  func finish() throws(Diagnostic) { try reader.finish() }

  func has(_ name: String) -> Bool { reader.node[name] != nil }

  mutating func node(_ name: String) -> JSONNode? { reader.member(name) }

  mutating func string(_ name: String) throws(Diagnostic) -> String? {
    guard let text = try reader.string(name) else { return nil }
    guard !text.isEmpty else {
      throw wrong(name, Bilingual(sv: "texten är tom", en: "the text is empty"))
    }
    return text
  }

  mutating func requiredString(_ name: String) throws(Diagnostic) -> String {
    guard let text = try string(name) else { throw reader.missing(name) }
    return text
  }

  mutating func int(
    _ name: String, in range: ClosedRange<Int>
  ) throws(Diagnostic) -> Int? {
    guard let value = try reader.int(name) else { return nil }
    guard range.contains(value) else {
      let bounds = "\(range.lowerBound)–\(range.upperBound)"
      throw wrong(
        name,
        Bilingual(
          sv: "väntade ett tal i \(bounds), fann \(value)",
          en: "expected a number in \(bounds), found \(value)"))
    }
    return value
  }

  mutating func bool(_ name: String) throws(Diagnostic) -> Bool? { try reader.bool(name) }

  mutating func date(_ name: String) throws(Diagnostic) -> CivilDate? { try reader.date(name) }

  mutating func elements(_ name: String) throws(Diagnostic) -> [JSONNode] {
    try reader.array(name)
  }

  /// The member as one of the names of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) throws(Diagnostic) -> Choice? where Choice.RawValue == String {
    guard let text = try reader.string(name), let node = reader.node[name] else { return nil }
    return try PolicyFields.choice(text, at: node)
  }

  mutating func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    guard let value = try choice(name, type) else { throw reader.missing(name) }
    return value
  }

  /// The member as a list of names of an enumeration, each at most once; empty when it is missing.
  mutating func choices<Choice: RawRepresentable & CaseIterable & Equatable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) throws(Diagnostic) -> [Choice] where Choice.RawValue == String {
    var values: [Choice] = []
    for element in try reader.array(name) {
      guard let text = element.string else {
        throw reader.mismatch(element, Bilingual(sv: "en sträng", en: "a string"))
      }
      let value: Choice = try PolicyFields.choice(text, at: element)
      guard !values.contains(value) else {
        throw Diagnostic(
          .configuration,
          Bilingual(sv: "'\(text)' står två gånger", en: "'\(text)' stands twice"),
          at: element.place)
      }
      values.append(value)
    }
    return values
  }

  /// `text` as a name of an enumeration, or a diagnostic that suggests the nearest.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, at node: JSONNode
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    if let value = Choice(rawValue: text) { return value }
    throw unknown(text, among: Choice.allCases.map(\.rawValue), at: node)
  }

  static func unknown(
    _ text: String, among names: [String], at node: JSONNode
  ) -> Diagnostic {
    let list = names.joined(separator: ", ")
    let hint: Bilingual =
      if let near = suggestion(for: text, among: names) {
        Bilingual(sv: "menade du '\(near)'?", en: "did you mean '\(near)'?")
      } else {
        Bilingual(sv: "möjliga värden: \(list)", en: "possible values: \(list)")
      }
    return Diagnostic(
      .configuration, Bilingual(sv: "okänt värde '\(text)'", en: "unknown value '\(text)'"),
      at: node.place, hint: hint)
  }

  mutating func value<Value: PolicyValue>(
    _ name: String, _ type: Value.Type = Value.self
  ) throws(Diagnostic) -> Value? {
    guard let node = reader.member(name) else { return nil }
    return try Value(node: node, in: context)
  }

  mutating func required<Value: PolicyValue>(
    _ name: String, _ type: Value.Type = Value.self
  ) throws(Diagnostic) -> Value {
    guard let value = try value(name, type) else { throw reader.missing(name) }
    return value
  }

  /// The member, or `base` where it is missing; an explicit null takes `base` away.
  mutating func optional<Value: PolicyValue>(
    _ name: String, or base: Value?
  ) throws(Diagnostic) -> Value? {
    has(name) ? try value(name) : base
  }

  /// The member's elements, or `base` where it is missing; null empties it.
  mutating func list<Value: PolicyValue>(
    _ name: String, or base: [Value] = [], in other: PolicyContext? = nil
  ) throws(Diagnostic) -> [Value] {
    guard has(name) else { return base }
    var values: [Value] = []
    for element in try reader.array(name) {
      values.append(try Value(node: element, in: other ?? context))
    }
    return values
  }

  /// The statement whose summary and citation are members of this object.
  mutating func statement() throws(Diagnostic) -> PolicyStatement {
    PolicyStatement(try required("summary"), try required("citation"))
  }

  func missing(_ name: String) -> Diagnostic { reader.missing(name) }

  func mismatch(_ node: JSONNode, _ expected: Bilingual) -> Diagnostic {
    reader.mismatch(node, expected)
  }

  /// A diagnostic at the member `name`.
  func wrong(_ name: String, _ message: Bilingual, hint: Bilingual? = nil) -> Diagnostic {
    Diagnostic(.configuration, message, at: (node[name] ?? node).place, hint: hint)
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: (some PolicyValue)?) {
    guard let value else { return }
    self.name(name)
    value.write(to: &self)
  }

  /// A list, left out when it is empty.
  mutating func list(_ name: String, _ values: [some PolicyValue]) {
    guard !values.isEmpty else { return }
    self.name(name)
    beginArray()
    for value in values { value.write(to: &self) }
    endArray()
  }

  /// A list of strings, left out when it is empty.
  mutating func strings(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.name(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// A string, left out when there is none.
  mutating func optional(_ name: String, _ value: String?) {
    if let value { member(name, value) }
  }

  /// `true`, left out when it is not.
  mutating func flag(_ name: String, _ value: Bool) {
    if value { member(name, value) }
  }

  /// The members of a statement.
  mutating func members(of statement: PolicyStatement) {
    member("summary", statement.summary)
    member("citation", statement.citation)
  }
}
