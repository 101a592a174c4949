/// Lists and comparisons of policies as JSON; a single policy is `Policy.json()`.
public struct PolicyJSON: Sendable {
  /// The version of the tool, named in every output.
  public var toolVersion: String

  /// Makes a writer.
  public init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  /// The policies with their days in force and checksums.
  public func list(_ policies: [Policy]) -> [UInt8] {
    var writer = start("modtool-policies-1")
    writer.name("policies")
    writer.beginArray()
    for policy in policies {
      writer.beginObject()
      writer.member("id", policy.id.text)
      writer.member("family", policy.family)
      writer.member("municipality", policy.municipality)
      writer.member("title", policy.title)
      writer.member("document", policy.document.name)
      writer.member("from", policy.inForce.from.description)
      writer.member("through", policy.inForce.through?.description)
      writer.member("sha256", policy.digest.hex)
      writer.endObject()
    }
    writer.endArray()
    return finish(&writer)
  }

  /// What `to` says otherwise than `from`.
  public func difference(_ from: Policy, _ to: Policy) -> [UInt8] {
    var writer = start("modtool-policy-diff-1")
    for (name, policy) in [("from", from), ("to", to)] {
      writer.name(name)
      writer.beginObject()
      writer.member("id", policy.id.text)
      writer.member("sha256", policy.digest.hex)
      writer.endObject()
    }
    writer.name("differences")
    writer.beginArray()
    for difference in PolicyDifference.between(from, to) {
      writer.beginObject()
      writer.member("part", difference.part)
      writer.member("key", difference.key)
      writer.member("label", difference.label)
      write(difference.from, as: "from", to: &writer)
      write(difference.to, as: "to", to: &writer)
      writer.endObject()
    }
    writer.endArray()
    return finish(&writer)
  }

  /// What a check of a policy file found; `policy` is nil when the file could not be read as one.
  public func validation(
    _ validation: PolicyValidation, of policy: Policy?, language: Language
  ) -> [UInt8] {
    var writer = start("modtool-policy-validation-1")
    writer.member("valid", validation.isValid)
    writer.member("policy", policy?.id.text)
    writer.member("sha256", policy?.digest.hex)
    writer.member("examples", validation.examples)
    writer.member("texts", validation.texts)
    writer.name("diagnostics")
    writer.beginArray()
    for diagnostic in validation.diagnostics {
      writer.beginObject()
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("message", diagnostic.message[language])
      writer.member("file", diagnostic.place?.file)
      writer.member("line", diagnostic.place?.line)
      writer.member("column", diagnostic.place?.column)
      writer.member("pointer", diagnostic.place?.pointer)
      writer.member("hint", diagnostic.hint?[language])
      writer.endObject()
    }
    writer.endArray()
    return finish(&writer)
  }

  private func write(
    _ line: PolicyOutline.Line?, as name: String, to writer: inout JSONWriter
  ) {
    writer.name(name)
    guard let line else { return writer.null() }
    writer.beginObject()
    writer.member("text", line.text)
    writer.member("citation", line.citation)
    writer.endObject()
  }

  func start(_ schema: String) -> JSONWriter {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", schema)
    writer.member("toolVersion", toolVersion)
    return writer
  }

  func finish(_ writer: inout JSONWriter) -> [UInt8] {
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
