import Foundation
import Testing

@testable import ModKit
@testable import modtool

/// What `check` prints where there is nothing to check.
struct CheckCommandTests {
  @Test(arguments: ["text", "json", "ndjson", "csv"])
  func `a missing file gets its error alone, no report of nothing`(format: String) {
    let run = runModtool(
      "check", "Fixtures/none.json", "--format", format, "--lang", "en", "--color", "never")
    let expected = RunResult(
      output: "",
      talk: """
        error: cannot read the file: there is no such file
         --> Fixtures/none.json

        """, code: .missingInput)
    #expect(run == expected)
  }

  @Test func `every missing file is named, in the order given`() {
    let run = runModtool(
      "check", "Fixtures/none.json", "Fixtures/never.json", "--lang", "en", "--color", "never")
    let expected = RunResult(
      output: "",
      talk: """
        error: cannot read the file: there is no such file
         --> Fixtures/none.json
        error: cannot read the file: there is no such file
         --> Fixtures/never.json

        """, code: .missingInput)
    #expect(run == expected)
  }

  @Test func `an output file stays as it was when nothing could be read`() throws {
    let folder = try ScratchFolder()
    let path = folder("report.ndjson")
    try Data("earlier".utf8).write(to: URL(filePath: path))
    let run = runModtool(
      "check", "Fixtures/none.json", "--format", "ndjson", "--output", path, "--lang", "en")
    #expect(run.code == .missingInput)
    #expect(try folder.files.contents(of: path) == Array("earlier".utf8))
  }

  @Test func `a missing file among others does not keep them from being reported`() {
    let run = runModtool(
      "check", "Fixtures/none.json", packagePath("Fixtures/Exports/exempelkoping-facebook.json"),
      "--format",
      "csv", "--lang", "en", "--color", "never")
    let alone = runModtool(
      "check", packagePath("Fixtures/Exports/exempelkoping-facebook.json"), "--format", "csv",
      "--lang", "en",
      "--color", "never")
    #expect(run.output == alone.output)
    #expect(
      run.talk == """
        error: cannot read the file: there is no such file
         --> Fixtures/none.json

        """ + alone.talk)
    #expect(run.code == .missingInput)
  }
}
