import ModKit
import Testing

@testable import modtool

@Suite struct ArgumentTests {
  private static let command = CommandSpecification(
    path: ["try"], summary: "try",
    operands: [OperandSpecification(name: "FILE", isRepeatable: true, summary: "file")],
    options: [
      .flag("all", short: "a", "all"), .flag("bare", short: "b", "bare"),
      .value("rule", short: "r", "CODE", repeatable: true, "rule"),
      .value("format", short: "f", "FORMAT", choices: ["text", "json"], "format"),
    ],
    run: { _ throws(Diagnostic) in .nothing })

  @Test(arguments: [
    (["x"], "x | "),
    (["--all", "x"], "x | all="),
    (["x", "--format=json"], "x | format=json"),
    (["x", "--format", "json", "--format", "text"], "x | format=text"),
    (["-abr", "one", "x", "-rtwo", "-r=three"], "x | all= bare= rule=one,two,three"),
    (["--rule=", "x"], "x | rule="),
    (["--", "--all", "-"], "--all,- | "),
    (["-"], "- | "),
    (["x", "--formt", "json"], "unknown option '--formt' (did you mean '--format'?)"),
    (
      ["x", "--format", "jsn"], "--format takes one of text, json, not 'jsn' (did you mean 'json'?)"
    ),
    (["x", "--format"], "--format lacks its value FORMAT"),
    (["x", "--format", "--all"], "--format lacks its value FORMAT"),
    (["x", "--all=1"], "--all takes no value"),
    (["x", "-z"], "unknown option '-z'"),
    (["--all"], "FILE is missing"),
  ])
  func `a command line is read or refused`(words: [String], expected: String) {
    var actual: String
    do throws(Diagnostic) {
      let parsed = try ArgumentParser(command: Self.command).parse(lexArguments(words))
      let options = ["all", "bare", "rule", "format"].filter(parsed.has).map { name in
        name + "=" + parsed.values(name).joined(separator: ",")
      }
      actual = parsed.operands.joined(separator: ",") + " | " + options.joined(separator: " ")
    } catch {
      actual = error.message.en + (error.hint.map { " (\($0.en))" } ?? "")
    }
    #expect(actual == expected)
  }

  @Test(arguments: [
    ("profanty", "profanity"), ("personnal-attack", "personal-attack"), ("hat", "hate"),
    ("qqqqqqq", nil), ("fomrat", "format"),
  ])
  func `a near name is suggested, a far one is not`(unknown: String, expected: String?) {
    let names = RuleCode.allCases.map(\.rawValue) + ["format"]
    #expect(suggestion(for: unknown, among: names) == expected)
  }
}
