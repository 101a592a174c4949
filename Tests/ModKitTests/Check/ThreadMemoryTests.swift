import Testing

@testable import ModKit

@Suite struct ThreadMemoryTests {
  private static func comment(
    _ id: String, by author: String?, answering parent: String? = nil
  ) -> ModKit.Comment {
    var comment = ModKit.Comment(id: CommentID(id), platform: .facebook, content: "")
    comment.author = author.map { Author(id: AuthorID($0)) }
    comment.inReplyTo = parent.map { CommentID($0) }
    return comment
  }

  @Test func `an answer is to the municipality, to oneself or to another citizen`() {
    var memory = ThreadMemory()
    memory.remember(Self.comment("q", by: "anna"), isOfficial: false)
    memory.remember(Self.comment("a", by: "kommunen", answering: "q"), isOfficial: true)
    memory.remember(Self.comment("n", by: nil), isOfficial: false)
    let cases: [(ModKit.Comment, ThreadMemory.Addressee)] = [
      (Self.comment("1", by: "bo"), .nobody),
      (Self.comment("2", by: "bo", answering: "q"), .anotherCitizen),
      (Self.comment("3", by: "anna", answering: "q"), .oneself),
      (Self.comment("4", by: "bo", answering: "a"), .municipality),
      (Self.comment("5", by: nil, answering: "n"), .anotherCitizen),
      (Self.comment("6", by: "bo", answering: "unknown"), .anotherCitizen),
    ]
    for (comment, expected) in cases {
      #expect(memory.addressee(of: comment) == expected, "\(comment.id)")
    }
  }
}
