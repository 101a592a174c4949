/// What the account's owner can do with one comment; nil where neither the export nor the platform's rules say.
public struct CommentActions: Hashable, Sendable {
  /// It can be removed for everyone.
  public var delete: Bool?
  /// It can be hidden.
  public var hide: Bool?
  /// It can be answered in public.
  public var reply: Bool?
  /// The author can be written to once, in private, until this time.
  public var privateReplyUntil: Timestamp?
  /// The author can be blocked.
  public var block: Bool?
  /// It can be reported to the platform.
  public var report: Bool?

  /// Takes what is known.
  public init(
    delete: Bool? = nil, hide: Bool? = nil, reply: Bool? = nil,
    privateReplyUntil: Timestamp? = nil, block: Bool? = nil, report: Bool? = nil
  ) {
    self.delete = delete
    self.hide = hide
    self.reply = reply
    self.privateReplyUntil = privateReplyUntil
    self.block = block
    self.report = report
  }

  /// What `platform` allows for a comment published at `published`, before the export says more.
  public init(platform: Platform, published: Timestamp?) {
    let capabilities = platform.capabilities
    self.init(delete: capabilities.deletion.isPossible, hide: capabilities.hiding.isPossible)
    if let days = capabilities.privateReplyDays {
      privateReplyUntil = published?.adding(seconds: days * 86_400)
    }
  }
}

/// Where a comment's record stood in the export it was read from.
public struct CommentSource: Hashable, Sendable {
  /// The export's name as the user gave it.
  public var file: String?
  /// The RFC 6901 pointer to the record.
  public var pointer: String?
  /// The line the record starts on, from 1.
  public var line: Int?
  /// The SHA-256 of the record's bytes, 64 hexadecimal digits.
  public var sha256: String?
  /// Members modtool does not know.
  public var ext: [ExtensionMember]

  /// Names a place.
  public init(
    file: String? = nil, pointer: String? = nil, line: Int? = nil, sha256: String? = nil,
    ext: [ExtensionMember] = []
  ) {
    self.file = file
    self.pointer = pointer
    self.line = line
    self.sha256 = sha256
    self.ext = ext
  }
}
