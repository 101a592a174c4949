/// Whether visitors see a comment.
public enum CommentState: String, CaseIterable, Hashable, Sendable {
  /// Visitors see it.
  case visible
  /// Hidden by the account; on Facebook its author and the author's friends still see it.
  case hidden
  /// Waits for a decision before it is shown.
  case held
  /// Sorted out as spam.
  case spam
  /// Taken away by a moderator.
  case removed
  /// Withdrawn by its author.
  case deleted
  /// There is a placeholder where it stood.
  case unavailable
  /// The export does not say.
  case unknown

  /// What people read.
  public var label: Bilingual {
    switch self {
    case .visible: Bilingual(sv: "synlig", en: "visible")
    case .hidden: Bilingual(sv: "dold", en: "hidden")
    case .held: Bilingual(sv: "väntar på granskning", en: "held")
    case .spam: Bilingual(sv: "sorterad som skräp", en: "spam")
    case .removed: Bilingual(sv: "borttagen av moderator", en: "removed")
    case .deleted: Bilingual(sv: "borttagen av avsändaren", en: "deleted")
    case .unavailable: Bilingual(sv: "inte tillgänglig", en: "unavailable")
    case .unknown: Bilingual(sv: "okänt läge", en: "unknown")
    }
  }
}

/// For whom a comment was written.
public enum Visibility: String, CaseIterable, Hashable, Sendable {
  /// Everyone.
  case `public`
  /// Everyone who has the address.
  case unlisted
  /// The author's followers.
  case followers
  /// The people it names: a private message, which may have to be registered as one.
  case direct
  /// The export does not say.
  case unknown
}

/// What a platform counted on one comment; nil where the export does not say.
public struct CommentCounts: Hashable, Sendable {
  /// Likes and the like.
  public var likes: Int?
  /// Answers.
  public var replies: Int?
  /// How often readers reported it.
  public var reports: Int?

  /// Takes what is known.
  public init(likes: Int? = nil, replies: Int? = nil, reports: Int? = nil) {
    self.likes = likes
    self.replies = replies
    self.reports = reports
  }
}

/// Something that hangs on a comment.
public struct Attachment: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Its address.
  public var url: String?
  /// The text that stands for it, which can break rules too.
  public var alt: String?
  /// Members modtool does not know.
  public var ext: [ExtensionMember]

  /// Describes an attachment.
  public init(_ kind: Kind, url: String? = nil, alt: String? = nil, ext: [ExtensionMember] = []) {
    self.kind = kind
    self.url = url
    self.alt = alt
    self.ext = ext
  }

  /// What an attachment can be.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A picture.
    case image
    /// A film.
    case video
    /// A preview of another page.
    case link
    /// A sticker or animation.
    case sticker
    /// Anything else.
    case file
  }
}
