/// A policy read from a file, with what only a check of that file needs.
public struct LoadedPolicy: Sendable {
  /// The policy, everything inherited merged in.
  public var policy: Policy
  /// The file's own examples, with their places.
  public var examples: [PlacedExample]
  /// The words and token patterns that the file itself adds, with their places, in the file's order.
  public var additions: [PlacedAddition]
  /// What is allowed but easily a mistake.
  public var warnings: [Diagnostic]
}

/// A word or token pattern with the place it stands at in its file.
public struct PlacedAddition: Hashable, Sendable {
  /// A vocabulary with that one word or pattern.
  public var vocabulary: PolicyVocabulary
  /// Where it stands.
  public var place: Place
}

/// Reads a municipality's own policy: the JSON form, alone or over the policy it extends.
///
///     let reader = PolicyReader { name throws(Diagnostic) in try bytes(ofFileBeside: name) }
///     let loaded = try reader.read(bytes, file: "exempelkoping.json")
///
/// Unknown members and values, missing sources and impossible combinations are located diagnostics of the
/// kind `.configuration`. Complexity: O(n) of the files.
public struct PolicyReader {
  /// Answers the bytes of a file in the same folder, named by `extends`.
  public typealias Neighbour = (String) throws(Diagnostic) -> [UInt8]

  /// How many files one policy may stand on.
  static let chainLimit = 8

  private let register: PolicyRegister
  private let neighbour: Neighbour

  /// Makes a reader that finds built-in policies in `register` and files through `neighbour`.
  public init(register: PolicyRegister = .builtIn, neighbour: @escaping Neighbour) {
    self.register = register
    self.neighbour = neighbour
  }

  /// Reads the policy in `bytes`; `file` names them in diagnostics.
  public func read(_ bytes: [UInt8], file: String) throws(Diagnostic) -> LoadedPolicy {
    try read(bytes, file: file, chain: [PolicyReader.lastComponent(file)])
  }

  private func read(
    _ bytes: [UInt8], file: String, chain: [String]
  ) throws(Diagnostic) -> LoadedPolicy {
    let document = JSONDocument(origin: JSONOrigin(file: file))
    do throws(Diagnostic) {
      try document.parse(bytes)
    } catch {
      throw Diagnostic(.configuration, error.message, at: error.place, hint: error.hint)
    }
    var fields = try PolicyFields(document.root, PolicyContext(document: ""))
    if let name = try fields.string("schema"), name != Policy.schemaName {
      throw fields.wrong(
        "schema",
        Bilingual(
          sv: "okänt schema '\(name)', väntade '\(Policy.schemaName)'",
          en: "unknown schema '\(name)', expected '\(Policy.schemaName)'"))
    }
    _ = fields.node("$schema")
    let id = try readID(&fields)
    let base = try readBase(&fields, id: id, chain: chain)
    var loaded = try readParts(&fields, id: id, base: base)
    try fields.finish()
    try checkName(loaded.policy, fields)
    loaded.warnings = PolicyReader.warnings(for: loaded.policy, in: fields)
    return loaded
  }

  private func readID(_ fields: inout PolicyFields) throws(Diagnostic) -> PolicyID {
    let text = try fields.requiredString("id")
    guard let id = PolicyID(text) else {
      throw fields.wrong(
        "id",
        Bilingual(
          sv: "'\(text)' kan inte vara ett policy-id", en: "'\(text)' cannot be a policy id"),
        hint: Bilingual(
          sv: "små bokstäver a–z, siffror och bindestreck, som exempelkoping-2026",
          en: "lower-case letters a–z, digits and hyphens, such as exempelkoping-2026"))
    }
    return id
  }

  /// A built-in name stands for the built-in policy only, so that a record never cites a changed one.
  private func checkName(_ policy: Policy, _ fields: PolicyFields) throws(Diagnostic) {
    let isFamily = !register.versions(of: policy.id.text).isEmpty
    guard isFamily || (register.pinned(policy.id.text).map { $0 != policy } ?? false) else {
      return
    }
    throw fields.wrong(
      "id",
      Bilingual(
        sv: "id '\(policy.id)' tillhör en inbyggd policy",
        en: "the id '\(policy.id)' is a built-in policy's"),
      hint: Bilingual(
        sv: "ge den egna policyn ett eget id, som exempelkoping-2026",
        en: "give your own policy its own id, such as exempelkoping-2026"))
  }

  private func readBase(
    _ fields: inout PolicyFields, id: PolicyID, chain: [String]
  ) throws(Diagnostic) -> Policy? {
    guard let name = try fields.string("extends") else { return nil }
    if let policy = register.pinned(name) {
      return policy
    }
    guard name.hasSuffix(".json") else { throw unknownBase(name, fields) }
    guard PolicyReader.isPlainFileName(name) else {
      throw fields.wrong(
        "extends",
        Bilingual(
          sv: "'extends' namnger en fil i samma mapp, utan sökväg",
          en: "'extends' names a file in the same folder, without a path"))
    }
    guard !chain.contains(name) else {
      let ring = (chain + [name]).joined(separator: " → ")
      throw fields.wrong(
        "extends",
        Bilingual(sv: "policyerna går i ring: \(ring)", en: "the policies go in a ring: \(ring)"))
    }
    guard chain.count < PolicyReader.chainLimit else {
      throw fields.wrong(
        "extends",
        Bilingual(
          sv: "fler än \(PolicyReader.chainLimit) filer bygger på varandra",
          en: "more than \(PolicyReader.chainLimit) files stand on each other"))
    }
    let base: Policy
    do throws(Diagnostic) {
      let bytes = try neighbour(name)
      base = try read(bytes, file: name, chain: chain + [name]).policy
    } catch {
      if error.kind == .missingInput {
        throw fields.wrong("extends", error.message, hint: error.hint)
      }
      throw error
    }
    guard base.id != id else {
      throw fields.wrong(
        "extends",
        Bilingual(
          sv: "policyn '\(id)' bygger på en policy med samma id",
          en: "the policy '\(id)' extends a policy with the same id"))
    }
    return base
  }

  private func unknownBase(_ name: String, _ fields: PolicyFields) -> Diagnostic {
    if let newest = register.versions(of: name).last {
      return fields.wrong(
        "extends",
        Bilingual(
          sv: "'\(name)' är flera versioner; en egen policy bygger på en bestämd",
          en: "'\(name)' is several versions; a policy extends one of them"),
        hint: Bilingual(
          sv: "skriv till exempel '\(newest.id)'", en: "write for example '\(newest.id)'"))
    }
    let names = register.policies.map(\.id.text)
    let list = names.joined(separator: ", ")
    let hint: Bilingual =
      if let near = suggestion(for: name, among: names) {
        Bilingual(sv: "menade du '\(near)'?", en: "did you mean '\(near)'?")
      } else {
        Bilingual(
          sv: "en inbyggd policy (\(list)) eller en fil i samma mapp (namn.json)",
          en: "a built-in policy (\(list)) or a file in the same folder (name.json)")
      }
    return fields.wrong(
      "extends", Bilingual(sv: "okänd policy '\(name)'", en: "unknown policy '\(name)'"), hint: hint
    )
  }

  static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Letters, digits, dot, underscore and hyphen, not starting with a dot or hyphen.
  static func isPlainFileName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != 0x2E, first != 0x2D, name.utf8.count <= 128 else {
      return false
    }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D: true
      default: false
      }
    }
  }
}
