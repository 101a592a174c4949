import ModKit
import Testing

@testable import modtool

@Suite struct DriverTests {
  @Test func `an unknown command is a usage error with a suggestion`() {
    #expect(
      runModtool("hepl")
        == RunResult(
          output: "",
          talk: """
            error: unknown command 'hepl'
            hint: did you mean 'help'?
            usage: modtool COMMAND [OPTION…]

            """, code: .usage))
  }

  @Test func `the language comes from the option, then the locale`() {
    let swedish = "fel: okänt kommando 'qqqq'"
    let english = "error: unknown command 'qqqq'"
    let cases: [([String], [String: String], String)] = [
      (["qqqq"], [:], english),
      (["qqqq"], ["LANG": "sv_SE.UTF-8"], swedish),
      (["qqqq"], ["LANG": "sv_SE.UTF-8", "LC_ALL": "C"], english),
      (["--lang", "sv", "qqqq"], [:], swedish),
      (["qqqq", "--lang=en"], ["LANG": "sv_SE.UTF-8"], english),
    ]
    for (words, environment, expected) in cases {
      let talk = runModtool(words, environment: environment).talk
      #expect(talk.split(separator: "\n").first.map(String.init) == expected)
    }
  }

  @Test func `help goes to standard output when asked for, to standard error when not`() {
    let asked = runModtool("--help")
    let unasked = runModtool()
    #expect(asked.code == .nothing)
    #expect(unasked.code == .usage)
    #expect(asked.output == unasked.talk)
    #expect(unasked.output == "")
  }

  @Test(arguments: CommandTable.commands.map(\.name))
  func `every command has help in both languages`(name: String) {
    for language in ["sv", "en"] {
      let result = runModtool(
        ["help"] + name.split(separator: " ").map(String.init) + ["--lang", language])
      #expect(result.code == .nothing)
      #expect(result.talk == "")
      #expect(result.output.hasPrefix("modtool \(name) – "))
    }
  }

  @Test func `option names of a command are unique, and so are short names`() {
    for command in CommandTable.commands {
      let names = command.allOptions.map(\.name)
      #expect(Set(names).count == names.count, "\(command.name)")
      let letters = command.allOptions.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(command.name)")
    }
  }

  @Test func `every group in the table has commands, and every two-word command a group`() {
    let firstWords = Set(CommandTable.commands.filter { $0.path.count > 1 }.map { $0.path[0] })
    #expect(firstWords == Set(CommandTable.groups.map(\.name)))
  }
}
