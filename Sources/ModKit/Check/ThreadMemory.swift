/// Remembers who wrote which of the latest comments, to tell an answer to a citizen from a follow-up of one's own.
///
/// A table of fixed size where a new comment takes the place of an old one with the same slot: constant
/// memory (2 MiB), and a comment that was forgotten counts as another citizen's. Complexity: O(1).
struct ThreadMemory: Sendable {
  private var ids = [UInt64](repeating: 0, count: 1 << 17)
  private var authors = [UInt64](repeating: 0, count: 1 << 17)

  /// Whom a comment answers.
  enum Addressee {
    case nobody
    case municipality
    case oneself
    case anotherCitizen
  }

  /// Remembers `comment`.
  mutating func remember(_ comment: Comment, isOfficial: Bool) {
    let id = stableHash(comment.id.text.utf8)
    let slot = Int(id & UInt64(ids.count - 1))
    ids[slot] = id
    authors[slot] = isOfficial ? ThreadMemory.official : author(of: comment)
  }

  /// Whom `comment` answers.
  func addressee(of comment: Comment) -> Addressee {
    guard let parent = comment.inReplyTo else { return .nobody }
    let id = stableHash(parent.text.utf8)
    let slot = Int(id & UInt64(ids.count - 1))
    guard ids[slot] == id else { return .anotherCitizen }
    if authors[slot] == ThreadMemory.official { return .municipality }
    let author = author(of: comment)
    return author != 0 && author == authors[slot] ? .oneself : .anotherCitizen
  }

  private static let official: UInt64 = .max

  private func author(of comment: Comment) -> UInt64 {
    guard let name = comment.author?.id?.text ?? comment.author?.handle else { return 0 }
    return stableHash(name.utf8)
  }
}
