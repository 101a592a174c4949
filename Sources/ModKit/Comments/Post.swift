/// What the account published and others comment on.
public struct Post: Hashable, Sendable {
  /// The platform's identifier.
  public var id: PostID
  /// Where it stands.
  public var platform: Platform
  /// The account that published it.
  public var channel: ChannelID?
  /// The public address.
  public var url: String?
  /// When it was published.
  public var published: Timestamp?
  /// Its text or title.
  public var content: String?
  /// Members modtool does not know.
  public var ext: [ExtensionMember]

  /// Describes a post.
  public init(
    id: PostID, platform: Platform, channel: ChannelID? = nil, url: String? = nil,
    published: Timestamp? = nil, content: String? = nil, ext: [ExtensionMember] = []
  ) {
    self.id = id
    self.platform = platform
    self.channel = channel
    self.url = url
    self.published = published
    self.content = content
    self.ext = ext
  }
}

/// An account as an export's envelope describes it.
public struct Channel: Hashable, Sendable {
  /// The platform's identifier.
  public var id: ChannelID
  /// The account's display name.
  public var name: String?
  /// The public address.
  public var url: String?
  /// The authors who speak for the account.
  public var officialAuthorIDs: [AuthorID]
  /// Members modtool does not know.
  public var ext: [ExtensionMember]

  /// Describes an account.
  public init(
    id: ChannelID, name: String? = nil, url: String? = nil, officialAuthorIDs: [AuthorID] = [],
    ext: [ExtensionMember] = []
  ) {
    self.id = id
    self.name = name
    self.url = url
    self.officialAuthorIDs = officialAuthorIDs
    self.ext = ext
  }
}
