extension Policy {
  /// The name of the JSON form.
  static let schemaName = "modtool-policy-1"

  /// The policy as JSON, every inherited part written out: the same policy always gives the same bytes, and
  /// reading them gives an equal policy. Ends with a line feed.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", Policy.schemaName)
    writer.member("id", id.text)
    writer.optional("derivedFrom", extends?.text)
    writer.member("municipality", municipality)
    writer.member("title", title)
    writer.member("document", document)
    writer.member("inForce", inForce)
    writer.name("rules")
    writer.beginObject()
    for rule in rules {
      writer.name(rule.rule.rawValue)
      rule.write(to: &writer)
    }
    writer.endObject()
    if !vocabulary.isEmpty {
      writer.name("vocabulary")
      vocabulary.write(to: &writer)
    }
    writer.name("replies")
    replies.write(to: &writer)
    writer.name("procedure")
    procedure.write(to: &writer)
    writer.list("registration", registration)
    writer.list("thinning", thinning)
    writer.name("archive")
    archive.write(to: &writer)
    writer.list("register", register)
    writer.list("criticism", criticism)
    writer.list("internalChannels", internalChannels)
    if !examples.isEmpty {
      writer.name("examples")
      PolicyExample.write(examples, to: &writer)
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// The SHA-256 of `json()`: what `modtool policy show ID --format json | sha256sum` prints.
  public var digest: Digest { SHA256.digest(of: json()) }
}
