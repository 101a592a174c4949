/// An identifier of one kind of thing, so that a post's id cannot be passed where a comment's belongs.
///
///     let id: CommentID = "facebook:200_4001"
///
/// Identifiers are text always: platforms write numbers beyond 2^53, and nothing is computed with them.
/// They come from untrusted input: escape them for the destination and never build a path from one.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The identifier as written, never trimmed or folded.
  public let text: String

  /// Takes `text` as it is.
  public init(_ text: String) {
    self.text = text
  }

  /// Takes the literal as it is.
  public init(stringLiteral value: String) {
    text = value
  }

  /// The identifier as written.
  public var description: String { text }

  /// Compares by Unicode scalars, so that an order never depends on a locale.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}

/// Names a comment across platforms: `platform:id` in what importers make, as written in the native form.
public typealias CommentID = Identifier<Comment>
/// Names a post as its platform does, without prefix.
public typealias PostID = Identifier<Post>
/// Names an account on a platform as the platform does.
public typealias ChannelID = Identifier<Channel>
/// Names an author as the platform does; display names are never identifiers.
public typealias AuthorID = Identifier<Author>
