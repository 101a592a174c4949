/// One key of `modtool.json`: what it is called, what its value may be, and what it is for.
///
/// The readers refuse every name that their table does not have; the JSON Schema, `modtool help config` and the manual
/// page are written from the same tables.
public struct ConfigurationKey: Sendable {
  /// The name in the file.
  public let name: String
  /// What its value may be.
  public let value: Value
  /// Whether the object it belongs to must have it.
  public let isRequired: Bool
  /// What it is for.
  public let summary: Bilingual

  /// A kind of value.
  public indirect enum Value: Sendable {
    /// A string.
    case text
    /// A day, `2026-03-02`.
    case date
    /// A whole number above zero.
    case positive
    /// `true` or `false`.
    case truth
    /// A list of strings.
    case texts
    /// A list of days.
    case dates
    /// An object with keys of its own.
    case object([ConfigurationKey])
    /// A list of objects with keys of their own.
    case objects([ConfigurationKey])
  }

  /// Describes a key.
  init(_ name: String, _ value: Value, isRequired: Bool = false, sv: String, en: String) {
    self.name = name
    self.value = value
    self.isRequired = isRequired
    summary = Bilingual(sv: sv, en: en)
  }

  /// The keys inside the value; none for values that are no objects.
  public var members: [ConfigurationKey] {
    switch value {
    case .object(let keys), .objects(let keys): keys
    case .text, .date, .positive, .truth, .texts, .dates: []
    }
  }

  /// What the value is called in help: `string`, `list of dates`.
  public var kind: Bilingual {
    switch value {
    case .text: Bilingual(sv: "sträng", en: "string")
    case .date: Bilingual(sv: "datum", en: "date")
    case .positive: Bilingual(sv: "heltal", en: "whole number")
    case .truth: Bilingual(sv: "true eller false", en: "true or false")
    case .texts: Bilingual(sv: "lista av strängar", en: "list of strings")
    case .dates: Bilingual(sv: "lista av datum", en: "list of dates")
    case .object: Bilingual(sv: "objekt", en: "object")
    case .objects: Bilingual(sv: "lista av objekt", en: "list of objects")
    }
  }

  /// The key and those inside it with their paths, such as `channels[].id`, in the order of the table.
  public func paths(under prefix: String = "") -> [(path: String, key: ConfigurationKey)] {
    let path = prefix + name
    let inside: String
    if case .objects = value { inside = path + "[]." } else { inside = path + "." }
    return [(path, self)] + members.flatMap { $0.paths(under: inside) }
  }
}

extension ConfigurationKey {
  fileprivate var member: JSONSchemaMember {
    isRequired
      ? .required(name, schema, summary.en) : .optional(name, schema, summary.en)
  }

  private var schema: JSONSchema {
    switch value {
    case .text: .string(mayBeEmpty: true)
    case .date: ConfigurationKey.date
    case .positive: .integer(1...9_007_199_254_740_991)
    case .truth: .boolean
    case .texts: .array(of: .string(mayBeEmpty: true))
    case .dates: .array(of: ConfigurationKey.date)
    case .object(let keys): .object(keys.map(\.member))
    case .objects(let keys): .array(of: .object(keys.map(\.member)))
    }
  }

  private static let date = JSONSchema.string(
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
}

extension Configuration {
  /// The JSON Schema (2020-12) of `modtool.json`; the reader also checks that days exist, that hours can be read and
  /// that no channel stands there twice.
  public static func schema() -> [UInt8] {
    JSONSchema.object(keys.map(\.member))
      .document(name: "config:1", title: "modtool.json: what one municipality says of itself")
  }
}

extension JSONObjectReader {
  /// Throws for the first member that `keys` does not have.
  func finish(knowing keys: [ConfigurationKey]) throws(Diagnostic) {
    try finish(knowing: keys.map(\.name))
  }
}
