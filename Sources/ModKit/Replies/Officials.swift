/// Who answers for the municipality: account ids, never display names.
///
/// The configuration lists ids for each channel; an id that is official in one channel is nobody in another. The id of
/// the account itself is official in its own channel, and so is an author the platform or the export marks.
public struct Officials: Sendable {
  private var byChannel: [Platform: [String: Set<String>]] = [:]
  private var byPlatform: [Platform: Set<String>] = [:]
  private var fromExports: Set<String> = []
  private var hasListedIDs = false

  /// Takes the channels of the configuration.
  public init(channels: [ChannelEntry] = []) {
    for entry in channels {
      let ids = Set(entry.officialAuthorIds + [entry.id])
      hasListedIDs = hasListedIDs || !entry.officialAuthorIds.isEmpty
      byChannel[entry.platform, default: [:]][entry.id, default: []].formUnion(ids)
      byPlatform[entry.platform, default: []].formUnion(ids)
    }
  }

  /// Adds the ids that an export's envelope lists.
  public mutating func add(_ channel: Channel) {
    fromExports.formUnion(channel.officialAuthorIDs.map(\.text))
  }

  /// Whether anyone listed an id; a channel's own id alone is no list.
  public var isListed: Bool { hasListedIDs || !fromExports.isEmpty }

  /// Whether `author` of a comment in `channel` answers for the municipality.
  public func isOfficial(_ author: Author?, on platform: Platform, channel: ChannelID?) -> Bool {
    guard let author else { return false }
    if author.isOfficial { return true }
    guard let id = author.id?.text, !id.isEmpty else { return false }
    if let channel {
      if channel.text == id { return true }
      if let ids = byChannel[platform]?[channel.text] { return ids.contains(id) }
    }
    return fromExports.contains(id) || byPlatform[platform]?.contains(id) == true
  }

  /// Whether `text`, a display name or a handle, is one of the ids: a likeness that is worth a remark.
  func isID(_ text: String) -> Bool {
    fromExports.contains(text) || byPlatform.values.contains { $0.contains(text) }
  }
}
