/// A JSON Schema (2020-12), as far as modtool's own formats need one.
///
///     JSONSchema.object([.required("id", .string())]).document(name: "case", title: "A case")
///
/// Objects allow no other members than those named unless they say so: a misspelt member is an error here as in the
/// reader.
public indirect enum JSONSchema: Sendable {
  /// A string, matching `pattern` (ECMA 262) where one is given, empty only if `mayBeEmpty`.
  case string(pattern: String? = nil, mayBeEmpty: Bool = false)
  /// One of these strings.
  case choice([String])
  /// Exactly this string.
  case constant(String)
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
  /// A list.
  case array(of: JSONSchema, minimum: Int = 0, unique: Bool = false)
  /// An object; `alternatives` are sets of members of which at least one must be complete, and other members are an
  /// error unless `allowsOthers`.
  case object(
    [JSONSchemaMember], alternatives: [[String]] = [], allowsOthers: Bool = false)
  /// Anything that one of these allows.
  case any([JSONSchema])
  /// A definition of the document, by name.
  case definition(String)
  /// Anything.
  case anything

  /// The schema, or `null`.
  public static func optional(_ schema: JSONSchema) -> JSONSchema { .any([schema, .null]) }

  /// The schema as a document of its own: the same schema always gives the same bytes.
  public func document(
    name: String, title: String, definitions: [(name: String, schema: JSONSchema)] = []
  ) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.member("$id", "urn:modtool:schema:" + name)
    writer.member("title", title)
    writeMembers(to: &writer)
    if !definitions.isEmpty {
      writer.name("$defs")
      writer.beginObject()
      for definition in definitions {
        writer.name(definition.name)
        definition.schema.write(to: &writer)
      }
      writer.endObject()
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter, description: String? = nil) {
    writer.beginObject()
    if let description { writer.member("description", description) }
    writeMembers(to: &writer)
    writer.endObject()
  }

  private func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .string(let pattern, let mayBeEmpty):
      writer.member("type", "string")
      if !mayBeEmpty { writer.member("minLength", 1) }
      if let pattern { writer.member("pattern", pattern) }
    case .choice(let values):
      writer.name("enum")
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.endArray()
    case .constant(let value): writer.member("const", value)
    case .integer(let range):
      writer.member("type", "integer")
      writer.member("minimum", range.lowerBound)
      writer.member("maximum", range.upperBound)
    case .boolean: writer.member("type", "boolean")
    case .null: writer.member("type", "null")
    case .array(let element, let minimum, let unique):
      writer.member("type", "array")
      writer.name("items")
      element.write(to: &writer)
      if minimum > 0 { writer.member("minItems", minimum) }
      if unique { writer.member("uniqueItems", true) }
    case .object(let members, let alternatives, let allowsOthers):
      JSONSchema.writeObject(members, alternatives, allowsOthers, to: &writer)
    case .any(let schemas):
      writer.name("anyOf")
      writer.beginArray()
      for schema in schemas { schema.write(to: &writer) }
      writer.endArray()
    case .definition(let name): writer.member("$ref", "#/$defs/" + name)
    case .anything: break
    }
  }

  private static func writeObject(
    _ members: [JSONSchemaMember], _ alternatives: [[String]], _ allowsOthers: Bool,
    to writer: inout JSONWriter
  ) {
    writer.member("type", "object")
    writer.name("properties")
    writer.beginObject()
    for member in members {
      writer.name(member.name)
      member.schema.write(to: &writer, description: member.description)
    }
    writer.endObject()
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { write(required, as: "required", to: &writer) }
    if !allowsOthers { writer.member("additionalProperties", false) }
    guard !alternatives.isEmpty else { return }
    writer.name("anyOf")
    writer.beginArray()
    for names in alternatives {
      writer.beginObject()
      write(names, as: "required", to: &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func write(
    _ names: [String], as member: String, to writer: inout JSONWriter
  ) {
    writer.name(member)
    writer.beginArray()
    for name in names { writer.string(name) }
    writer.endArray()
  }
}

/// A member of an object in a schema.
public struct JSONSchemaMember: Sendable {
  let name: String
  let schema: JSONSchema
  let isRequired: Bool
  let description: String?

  /// A member that must be there.
  public static func required(
    _ name: String, _ schema: JSONSchema, _ description: String? = nil
  ) -> JSONSchemaMember {
    JSONSchemaMember(name: name, schema: schema, isRequired: true, description: description)
  }

  /// A member that may be there.
  public static func optional(
    _ name: String, _ schema: JSONSchema, _ description: String? = nil
  ) -> JSONSchemaMember {
    JSONSchemaMember(name: name, schema: schema, isRequired: false, description: description)
  }
}
