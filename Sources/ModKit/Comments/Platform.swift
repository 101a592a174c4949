/// The service a comment was written on.
///
///     Platform("twitter") == .x          // true
///     Platform("tiktok")                 // .other("tiktok")
public enum Platform: Hashable, Sendable, CustomStringConvertible {
  /// Facebook pages.
  case facebook
  /// Instagram accounts.
  case instagram
  /// YouTube channels.
  case youtube
  /// X, formerly Twitter.
  case x
  /// LinkedIn pages.
  case linkedin
  /// Threads accounts.
  case threads
  /// Mastodon accounts.
  case mastodon
  /// Bluesky accounts.
  case bluesky
  /// WordPress sites.
  case wordpress
  /// Blogs of any other make.
  case blog
  /// Forums of any other make.
  case forum
  /// Discourse forums.
  case discourse
  /// Disqus comment fields.
  case disqus
  /// Subreddits.
  case reddit
  /// Coral comment fields.
  case coral
  /// Remark42 comment fields.
  case remark42
  /// Commento comment fields.
  case commento
  /// Rooms, forums and blogs inside the organisation.
  case intranet
  /// A platform without a name of its own here; the name is kept.
  case other(String)

  /// Every platform with a name of its own, in the order of the documentation.
  public static let known: [Platform] = [
    .facebook, .instagram, .youtube, .x, .linkedin, .threads, .mastodon, .bluesky, .wordpress,
    .blog, .forum, .discourse, .disqus, .reddit, .coral, .remark42, .commento, .intranet,
  ]

  /// The platform called `name`; `twitter` is X, and a name that is not known is kept.
  public init(_ name: String) {
    switch name {
    case "facebook": self = .facebook
    case "instagram": self = .instagram
    case "youtube": self = .youtube
    case "x", "twitter": self = .x
    case "linkedin": self = .linkedin
    case "threads": self = .threads
    case "mastodon": self = .mastodon
    case "bluesky": self = .bluesky
    case "wordpress": self = .wordpress
    case "blog": self = .blog
    case "forum": self = .forum
    case "discourse": self = .discourse
    case "disqus": self = .disqus
    case "reddit": self = .reddit
    case "coral": self = .coral
    case "remark42": self = .remark42
    case "commento": self = .commento
    case "intranet": self = .intranet
    default: self = .other(name)
    }
  }

  /// The name in the native form.
  public var description: String { name }

  /// The name in the native form, such as `facebook`.
  public var name: String {
    switch self {
    case .facebook: "facebook"
    case .instagram: "instagram"
    case .youtube: "youtube"
    case .x: "x"
    case .linkedin: "linkedin"
    case .threads: "threads"
    case .mastodon: "mastodon"
    case .bluesky: "bluesky"
    case .wordpress: "wordpress"
    case .blog: "blog"
    case .forum: "forum"
    case .discourse: "discourse"
    case .disqus: "disqus"
    case .reddit: "reddit"
    case .coral: "coral"
    case .remark42: "remark42"
    case .commento: "commento"
    case .intranet: "intranet"
    case .other(let name): name
    }
  }

  /// The name for people.
  public var displayName: Bilingual {
    switch self {
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .youtube: "YouTube"
    case .x: "X"
    case .linkedin: "LinkedIn"
    case .threads: "Threads"
    case .mastodon: "Mastodon"
    case .bluesky: "Bluesky"
    case .wordpress: "WordPress"
    case .blog: Bilingual(sv: "blogg", en: "blog")
    case .forum: Bilingual(sv: "forum", en: "forum")
    case .discourse: "Discourse"
    case .disqus: "Disqus"
    case .reddit: "Reddit"
    case .coral: "Coral"
    case .remark42: "Remark42"
    case .commento: "Commento"
    case .intranet: Bilingual(sv: "intranät", en: "intranet")
    case .other(let name): Bilingual(sv: name, en: name)
    }
  }
}
