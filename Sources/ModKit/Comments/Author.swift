/// Who wrote something. Every part may be missing; one that is there is as the platform wrote it, with repaired letters.
public struct Author: Hashable, Sendable {
  /// The account's identifier.
  public var id: AuthorID?
  /// The display name, which anyone may choose and change: shown to people, never compared.
  public var name: String?
  /// The user name, without a leading `@`.
  public var handle: String?
  /// The profile's address.
  public var url: String?
  /// The platform or the export marks the author as the account's owner or its staff.
  public var isOfficial: Bool

  /// Describes an author.
  public init(
    id: AuthorID? = nil, name: String? = nil, handle: String? = nil, url: String? = nil,
    isOfficial: Bool = false
  ) {
    self.id = id
    self.name = name
    self.handle = handle
    self.url = url
    self.isOfficial = isOfficial
  }
}
