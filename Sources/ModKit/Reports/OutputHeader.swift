/// What every machine-readable output says of itself: schema, tool, and the policies in force.
public struct OutputHeader: Sendable {
  /// The schema's name, such as `modtool-findings`.
  public var schema: String
  /// The tool's version.
  public var toolVersion: String
  /// The policies that may be applied.
  public var policies: [Policy]

  /// Describes an output.
  public init(schema: String, toolVersion: String, policies: [Policy]) {
    self.schema = schema
    self.toolVersion = toolVersion
    self.policies = policies
  }

  /// Writes the members into the object that is open.
  public func writeMembers(to writer: inout JSONWriter) {
    writer.member("schema", schema)
    writer.member("schemaVersion", "1.0")
    writer.name("tool")
    writer.beginObject()
    writer.member("name", "modtool")
    writer.member("version", toolVersion)
    writer.endObject()
    writer.name("policies")
    writer.beginArray()
    for policy in policies {
      writer.beginObject()
      writer.member("id", policy.id.text)
      writer.member("version", policy.inForce.from.description)
      writer.member("sha256", policy.digest.hex)
      writer.endObject()
    }
    writer.endArray()
  }
}
