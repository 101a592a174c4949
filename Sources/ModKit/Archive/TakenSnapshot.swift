/// A snapshot that exists, as far as the schedule is concerned.
public struct TakenSnapshot: Hashable, Sendable {
  /// When it was taken.
  public var at: Timestamp
  /// How it was taken, where that is known; two techniques are the same when these are equal.
  public var technique: String?

  /// Describes a snapshot.
  public init(at: Timestamp, technique: String? = nil) {
    self.at = at
    self.technique = technique
  }
}

/// Something that happened to a channel and calls for a snapshot beside the schedule.
public struct ArchiveEvent: Hashable, Sendable {
  /// The channel's platform.
  public var platform: Platform
  /// The channel's id.
  public var channel: String
  /// What kind of thing happened.
  public var what: ExtraSnapshot.Trigger
  /// When it happened.
  public var at: Timestamp
  /// What it was, in a few words.
  public var note: String?
  /// Who wrote it down.
  public var by: String?

  /// Describes an event.
  public init(
    _ what: ExtraSnapshot.Trigger, platform: Platform, channel: String, at: Timestamp,
    note: String? = nil, by: String? = nil
  ) {
    self.what = what
    self.platform = platform
    self.channel = channel
    self.at = at
    self.note = note
    self.by = by
  }

  /// One line of the event log.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("at", at.description)
    writer.member("platform", platform.name)
    writer.member("channel", channel)
    writer.member("what", what.rawValue)
    writer.member("note", note)
    writer.member("by", by)
    writer.endObject()
    return writer.bytes
  }

  /// Reads a line that `json` wrote.
  public init(reading node: JSONNode) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .badData)
    let at = try reader.requiredString("at")
    guard let instant = Timestamp(rfc3339: at) else {
      throw ArchiveEvent.wrong(
        node, Bilingual(sv: "'\(at)' är ingen tidpunkt", en: "'\(at)' is not an instant"))
    }
    let name = try reader.requiredString("what")
    guard let what = ExtraSnapshot.Trigger(rawValue: name) else {
      throw ArchiveEvent.wrong(
        node, Bilingual(sv: "okänd händelse '\(name)'", en: "unknown event '\(name)'"))
    }
    self.init(
      what, platform: Platform(try reader.requiredString("platform")),
      channel: try reader.requiredString("channel"), at: instant)
    note = try reader.string("note")
    by = try reader.string("by")
    try reader.finish()
  }

  private static func wrong(_ node: JSONNode, _ message: Bilingual) -> Diagnostic {
    Diagnostic(.badData, message, at: node.place)
  }
}

extension ExtraSnapshot.Trigger {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .largerChange: Bilingual(sv: "större förändring", en: "larger change")
    case .largerEvent: Bilingual(sv: "större händelse", en: "larger event")
    }
  }
}
