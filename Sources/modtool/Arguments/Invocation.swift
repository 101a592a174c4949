import ModKit

/// One run of one command: the world, what the command line said, and what follows from both.
struct Invocation {
  var world: World
  var command: CommandSpecification
  var arguments: ParsedArguments
  /// The language of results and messages.
  var language: Language
  /// The instant every computation uses.
  var now: Timestamp

  /// Whether text on standard output may be coloured.
  var usesColor: Bool {
    switch arguments.value("color") {
    case "always": true
    case "never": false
    default: world.output.isTerminal && world.environment["NO_COLOR", default: ""].isEmpty
    }
  }

  /// The chosen `--format`, or the command's default.
  var format: String {
    let choices = command.options.first { $0.name == "format" }?.choices ?? []
    return arguments.value("format") ?? choices.first ?? "text"
  }

  /// Says a diagnostic on standard error; warnings and notes are left out with `--quiet`.
  func say(_ diagnostic: Diagnostic) {
    if diagnostic.severity != .error, arguments.has("quiet") { return }
    world.talk.write(DiagnosticRenderer(language: language).render(diagnostic))
  }

  /// Says a line on standard error unless `--quiet`.
  func say(_ line: Bilingual) {
    if !arguments.has("quiet") { world.talk.write(terminalSafe(line[language]) + "\n") }
  }
}
