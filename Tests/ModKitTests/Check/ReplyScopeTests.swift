import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// What is asked of comments that no report shows.
struct ReplyScopeTests {
  static let export = packagePath("Fixtures/Exports/exempelkoping-facebook.json")

  /// The fixture, checked.
  private func checked(_ replies: CheckOptions.ReplyScope) throws -> [CheckedComment] {
    var options = CheckOptions()
    options.replies = replies
    let policies = try PolicyRegister.builtIn.selection("uppsala")
    var checker = CommentChecker(policies: policies, options: options)
    let text = try String(contentsOfFile: Self.export, encoding: .utf8)
    let read = ReadExport(text)
    return try read.comments.map { try checker.check($0) }
  }

  @Test func `a comment with findings is asked the same whatever the scope, another is not asked`()
    throws
  {
    let every = try checked(.every)
    let expected = every.map { comment in
      guard comment.verdict == .ok, !comment.isOfficial else { return comment }
      var unasked = comment
      unasked.reply = nil
      return unasked
    }
    #expect(try checked(.flagged) == expected)
    #expect(every.allSatisfy { $0.reply != nil })
  }

  @Test func `a count of answers is given only when every comment was asked`() throws {
    var every = CheckTotals()
    var asked = 0
    for comment in try checked(.every) {
      every.count(comment)
      if comment.reply?.isNeeded == true { asked += 1 }
    }
    var flagged = CheckTotals()
    for comment in try checked(.flagged) { flagged.count(comment) }
    #expect(every.replies == asked)
    #expect(asked > 0)
    #expect(flagged.replies == nil)
    every.add(flagged)
    #expect(every.replies == nil)
  }

  @Test func `what is shown without --all is what --all shows of flagged comments`() {
    let short = runModtool("check", Self.export, "--format", "ndjson")
    let whole = runModtool("check", Self.export, "--format", "ndjson", "--all")
    let flagged = whole.output.split(separator: "\n").filter { !$0.contains(#""verdict":"ok""#) }
    #expect(short.output.split(separator: "\n") == flagged)
  }
}
