/// Remembers who wrote which of the latest comments, to tell an answer to a citizen from a follow-up of one's own.
///
/// A table of fixed size where a new comment takes the place of an old one with the same slot: constant
/// memory (1 MiB), and a comment that was forgotten counts as another citizen's. Complexity: O(1).
struct ThreadMemory: Sendable {
  private var slots = [Slot](repeating: Slot(id: 0, author: 0), count: 1 << 17)

  /// Hashes of a comment's id and of who wrote it.
  private struct Slot {
    var id: UInt32
    var author: UInt32
  }

  /// Whom a comment answers.
  enum Addressee {
    case nobody
    case municipality
    case oneself
    case anotherCitizen
  }

  /// Remembers `comment`.
  mutating func remember(_ comment: Comment, isOfficial: Bool) {
    let id = identifierHash(comment.id.text)
    slots[index(of: id)] = Slot(
      id: UInt32(truncatingIfNeeded: id >> 32),
      author: isOfficial ? ThreadMemory.official : author(of: comment))
  }

  /// Whom `comment` answers.
  func addressee(of comment: Comment) -> Addressee {
    guard let parent = comment.inReplyTo else { return .nobody }
    let id = identifierHash(parent.text)
    let slot = slots[index(of: id)]
    guard slot.id == UInt32(truncatingIfNeeded: id >> 32) else { return .anotherCitizen }
    if slot.author == ThreadMemory.official { return .municipality }
    let author = author(of: comment)
    return author != 0 && author == slot.author ? .oneself : .anotherCitizen
  }

  private static let official: UInt32 = .max

  private func author(of comment: Comment) -> UInt32 {
    guard let name = comment.account else { return 0 }
    return UInt32(truncatingIfNeeded: mixedHash(name.utf8.span))
  }

  private func index(of id: UInt64) -> Int { Int(truncatingIfNeeded: id) & (slots.count - 1) }
}
