/// Reads the members of one object strictly: wrong kinds and unknown names are located errors.
///
///     var reader = try JSONObjectReader(node, kind: .configuration)
///     let name = try reader.string("name")
///     try reader.finish()   // unknown member 'nmae' … did you mean 'name'?
public struct JSONObjectReader {
  /// The object.
  public let node: JSONNode
  private let kind: Diagnostic.Kind
  private var asked: [String] = []

  /// Starts on `node`; throws when it is not an object.
  public init(_ node: JSONNode, kind: Diagnostic.Kind) throws(Diagnostic) {
    self.node = node
    self.kind = kind
    guard node.kind == .object else {
      throw JSONObjectReader.mismatch(node, Bilingual(sv: "ett objekt", en: "an object"), kind)
    }
  }

  /// The member `name`, or nil when it is missing or null.
  public mutating func member(_ name: String) -> JSONNode? {
    asked.append(name)
    guard let value = node[name], !value.isNull else { return nil }
    return value
  }

  /// The string `name`, or nil when it is missing or null.
  public mutating func string(_ name: String) throws(Diagnostic) -> String? {
    guard let value = member(name) else { return nil }
    guard let text = value.string else {
      throw mismatch(value, Bilingual(sv: "en sträng", en: "a string"))
    }
    return text
  }

  /// The string `name`, which must be there.
  public mutating func requiredString(_ name: String) throws(Diagnostic) -> String {
    guard let text = try string(name) else { throw missing(name) }
    return text
  }

  /// The whole number `name`.
  public mutating func int(_ name: String) throws(Diagnostic) -> Int? {
    guard let value = member(name) else { return nil }
    guard let number = value.int else {
      throw mismatch(value, Bilingual(sv: "ett heltal", en: "a whole number"))
    }
    return number
  }

  /// The truth value `name`.
  public mutating func bool(_ name: String) throws(Diagnostic) -> Bool? {
    guard let value = member(name) else { return nil }
    guard let truth = value.bool else {
      throw mismatch(value, Bilingual(sv: "true eller false", en: "true or false"))
    }
    return truth
  }

  /// The date `name`, `YYYY-MM-DD`.
  public mutating func date(_ name: String) throws(Diagnostic) -> CivilDate? {
    guard let value = member(name) else { return nil }
    guard let text = value.string, let date = CivilDate(text) else {
      throw mismatch(value, Bilingual(sv: "ett datum som 2026-03-02", en: "a date as 2026-03-02"))
    }
    return date
  }

  /// The elements of the array `name`; empty when it is missing.
  public mutating func array(_ name: String) throws(Diagnostic) -> [JSONNode] {
    guard let value = member(name) else { return [] }
    guard value.kind == .array else {
      throw mismatch(value, Bilingual(sv: "en lista", en: "an array"))
    }
    return Array(value.elements)
  }

  /// The strings of the array `name`; empty when it is missing.
  public mutating func strings(_ name: String) throws(Diagnostic) -> [String] {
    var texts: [String] = []
    for element in try array(name) {
      guard let text = element.string else {
        throw mismatch(element, Bilingual(sv: "en sträng", en: "a string"))
      }
      texts.append(text)
    }
    return texts
  }

  /// Throws for the first member that was never asked for, with the nearest name that was.
  public func finish() throws(Diagnostic) { try finish(knowing: asked) }

  /// Throws for the first member that is none of `names`, with the nearest of them.
  func finish(knowing names: [String]) throws(Diagnostic) {
    for (name, value) in node.members where !names.contains(name) {
      let near = suggestion(for: name, among: names)
      throw Diagnostic(
        kind, Bilingual(sv: "okänd medlem '\(name)'", en: "unknown member '\(name)'"),
        at: value.place,
        hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
    }
  }

  /// The error for a member that must be there.
  public func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      kind, Bilingual(sv: "medlemmen '\(name)' saknas", en: "the member '\(name)' is missing"),
      at: node.place)
  }

  /// The error for a value of the wrong kind.
  public func mismatch(_ value: JSONNode, _ expected: Bilingual) -> Diagnostic {
    JSONObjectReader.mismatch(value, expected, kind)
  }

  private static func mismatch(
    _ value: JSONNode, _ expected: Bilingual, _ kind: Diagnostic.Kind
  ) -> Diagnostic {
    let found = value.kind.label
    return Diagnostic(
      kind,
      Bilingual(
        sv: "väntade \(expected.sv), fann \(found.sv)",
        en: "expected \(expected.en), found \(found.en)"), at: value.place)
  }
}

extension JSONKind {
  /// What a value of this kind is called in messages.
  public var label: Bilingual {
    switch self {
    case .null: "null"
    case .bool: Bilingual(sv: "true eller false", en: "true or false")
    case .number: Bilingual(sv: "ett tal", en: "a number")
    case .string: Bilingual(sv: "en sträng", en: "a string")
    case .array: Bilingual(sv: "en lista", en: "an array")
    case .object: Bilingual(sv: "ett objekt", en: "an object")
    }
  }
}
