import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// Comments that no version of a policy judges, and comments that readers reported.
struct RefusedCommentTests {
  private func comments(_ count: Int, folder: ScratchFolder) throws -> String {
    let path = folder("comments.ndjson")
    let lines = (1...count).map {
      """
      {"id":"c\($0)","platform":"facebook","published":"2010-05-0\($0 % 9 + 1)T09:00:00Z","content":"Hej"}

      """
    }
    try Data(lines.joined().utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `a comment from before the policy is refused with its id, file and line`() throws {
    let folder = try ScratchFolder()
    let path = try comments(2, folder: folder)
    let run = runModtool("check", path, "--policy", "uppsala", "--lang", "en", "--color", "never")
    let hint = "hint: to judge by a version all the same, write --policy uppsala-2012"
    let expected = """
      error: comment 'c1': the policy 'uppsala' did not exist on 2010-05-02: its first version, \
      uppsala-2012, is in force from 2012-03-07
       --> \(path):1:1
      \(hint)
      error: comment 'c2': the policy 'uppsala' did not exist on 2010-05-03: its first version, \
      uppsala-2012, is in force from 2012-03-07
       --> \(path):2:1
      \(hint)

      """
    #expect(run.talk == expected)
    #expect(run.code == .badData)
  }

  @Test func `a refusal for one reason is said three times and then counted`() throws {
    let folder = try ScratchFolder()
    let path = try comments(5000, folder: folder)
    let run = runModtool("check", path, "--policy", "uppsala", "--lang", "en", "--color", "never")
    let errors = run.talk.split(separator: "\n").filter { $0.hasPrefix("error: ") }
    #expect(errors.count == 4)
    #expect(
      errors.last?.hasPrefix("error: 4997 more for the same reason, the last: comment 'c5000': ")
        == true)
    #expect(run.output.hasPrefix("0 comments read, 5000 refused"))
    #expect(run.code == .badData)
  }

  @Test func `strict stops at the first, with its place`() throws {
    let folder = try ScratchFolder()
    let path = try comments(9, folder: folder)
    let run = runModtool(
      "check", path, "--policy", "uppsala", "--strict", "--lang", "en", "--color", "never")
    #expect(run.talk.hasPrefix("error: comment 'c1': "))
    #expect(run.talk.contains("\(path):1"))
    #expect(run.code == .configuration)
  }

  private let reported = """
    {"id":"a","platform":"intranet","content":"Vilken idiot du är"}
    {"id":"b","platform":"intranet","content":"Fin dag","counts":{"reports":2}}
    {"id":"c","platform":"intranet","content":"Du är en idiot","counts":{"reports":5}}
    {"id":"d","platform":"intranet","content":"Fint väder"}

    """

  @Test func `a review begins with what readers reported`() throws {
    let folder = try ScratchFolder()
    let path = folder("comments.ndjson")
    try Data(reported.utf8).write(to: URL(filePath: path))
    let reader = ExportReader(try FileSource(path: path))
    var checker = CommentChecker(policies: .pinned(.uppsala2022))
    var queue = ReviewQueue()
    var picky = ReviewQueue()
    while let item = try reader.next() {
      guard case .comment(let comment) = item else { continue }
      let checked = try checker.check(comment)
      queue.add(checked)
      picky.add(checked, isPicky: true)
    }
    #expect(queue.inOrder.map(\.comment.id.text) == ["c", "b", "a"])
    #expect(picky.inOrder.map(\.comment.id.text) == ["c", "a"])
  }

  @Test func `how often readers reported a comment is shown in every form`() throws {
    let folder = try ScratchFolder()
    let path = folder("comments.ndjson")
    try Data(reported.utf8).write(to: URL(filePath: path))
    func output(_ format: String) -> String {
      runModtool("check", path, "--format", format, "--lang", "en", "--color", "never").output
    }
    #expect(output("text").contains("c · unknown author · reported 5 times\n"))
    #expect(!output("text").contains("reported 0"))
    #expect(output("ndjson").contains("\"reports\":5,\"findings\""))
    let rows = output("csv").split(whereSeparator: \.isNewline)
    #expect(rows.first?.hasSuffix(",content,reports") == true)
    #expect(rows.last?.hasSuffix(",Du är en idiot,5") == true)
  }
}
