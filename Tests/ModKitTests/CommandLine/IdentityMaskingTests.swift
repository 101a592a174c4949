import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// Personal identity numbers are hidden in everything that is shown of a comment, unless asked for.
struct IdentityMaskingTests {
  private let comments = """
    {"id":"m1","platform":"facebook","author":{"name":"Kim 900101-9802"},"published":"2026-03-02T09:00:00Z",\
    "url":"https://almkoping.example/kim-900101-9802","content":"Hon är född 890101, de sista fyra är 9802."}
    {"id":"m2","platform":"facebook","published":"2026-03-02T09:00:00Z",\
    "content":"Hans personnummer 9001019803 är känt, din jävla idiot"}

    """

  @Test(arguments: [
    ["check", "--format", "text"], ["check", "--format", "csv"], ["check", "--format", "ndjson"],
    ["check", "--format", "json"], ["check", "--format", "text", "--rule", "profanity", "--all"],
    ["explain", "m1"], ["explain", "m2"],
  ])
  func `no number is shown unless it is asked for`(words: [String]) throws {
    let folder = try ScratchFolder()
    let path = folder("comments.ndjson")
    try Data(comments.utf8).write(to: URL(filePath: path))
    let hidden = runModtool(words + [path, "--color", "never"])
    let shown = runModtool(words + [path, "--color", "never", "--unmask"])
    let parts = ["890101", "900101", "9802", "9803"]
    for part in parts { #expect(!hidden.output.contains(part), "\(part): \(hidden.output)") }
    #expect(parts.contains { shown.output.contains($0) } || words.contains("profanity"))
    #expect(hidden.output.unicodeScalars.count == shown.output.unicodeScalars.count)
    #expect(hidden.code == shown.code)
  }

  @Test func `a review shows no number`() throws {
    let folder = try ScratchFolder()
    let path = folder("comments.ndjson")
    try Data(comments.utf8).write(to: URL(filePath: path))
    let run = runModtool(
      "review", path, "--decisions", folder("decisions.ndjson"), "--by", "A. Ek", "--color",
      "never")
    #expect(run.output.contains("Kim ******-****"))
    #expect(!run.output.contains("890101") && !run.output.contains("9802"))
  }
}
