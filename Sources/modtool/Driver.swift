import ModKit

/// Finds the command that a command line names, runs it, and turns failures into exit codes.
struct Driver {
  let world: World

  /// Runs `words` (without the program's name) to the end; everything written is flushed.
  func run(_ words: [String]) -> ExitCode {
    let tokens = lexArguments(words)
    let language = spokenLanguage(tokens)
    var code: ExitCode
    do throws(Diagnostic) {
      code = try dispatch(tokens, language)
      try world.output.flush()
    } catch {
      code = report(error, language, usage: CommandTable.find(commandWords(tokens)))
      if asksForNagios(tokens) {
        // A plug-in whose command line is wrong answers like any other failed one: unknown.
        world.output.write("MODTOOL UNKNOWN - " + terminalSafe(error.message[language]) + "\n")
        code = .undetermined
        do throws(Diagnostic) {
          try world.output.flush()
        } catch {
          world.talk.write(DiagnosticRenderer(language: language).render(error))
        }
      }
    }
    do throws(Diagnostic) {
      try world.talk.flush()
    } catch {
      // Standard error itself is broken: the exit code is all that is left to say it with.
      code = code == .nothing ? .inputOutput : code
    }
    return code
  }

  private func dispatch(
    _ tokens: [ArgumentToken], _ language: Language
  ) throws(Diagnostic) -> ExitCode {
    let words = commandWords(tokens)
    guard let first = words.first else {
      if tokens.contains(.long(name: "version", value: nil)) {
        world.output.write("modtool \(Modtool.version)\n")
        return .nothing
      }
      let isAsked = tokens.contains(.short("h")) || tokens.contains(.long(name: "help", value: nil))
      let help = HelpRenderer(language: language).overview()
      (isAsked ? world.output : world.talk).write(help)
      return isAsked ? .nothing : .usage
    }
    guard let command = CommandTable.find(words) else {
      return try explainUnknown(first, words, tokens, language)
    }
    let parsed = try ArgumentParser(command: command).parse(
      removingPath(command.path, from: tokens))
    if parsed.has("help") {
      let isShort = tokens.contains(.short("h"))
      let renderer = HelpRenderer(language: language)
      world.output.write(isShort ? renderer.short(command) : renderer.long(command))
      return .nothing
    }
    let now = try parsed.timestamp("now") ?? world.clock()
    let invocation = Invocation(
      world: world, command: command, arguments: parsed, language: language, now: now)
    return try command.run(invocation)
  }

  private func explainUnknown(
    _ first: String, _ words: [String], _ tokens: [ArgumentToken], _ language: Language
  ) throws(Diagnostic) -> ExitCode {
    if let group = CommandTable.groups.first(where: { $0.name == first }) {
      let members = CommandTable.commands.filter { $0.path[0] == first }
      let isAsked = tokens.contains(.short("h")) || tokens.contains(.long(name: "help", value: nil))
      if words.count == 1 {
        let help = HelpRenderer(language: language).group(group)
        (isAsked ? world.output : world.talk).write(help)
        return isAsked ? .nothing : .usage
      }
      let near = suggestion(for: words[1], among: members.map { $0.path[1] })
      throw unknownCommand("\(first) \(words[1])", near.map { "\(first) \($0)" })
    }
    let names = CommandTable.commands.map { $0.path[0] }
    throw unknownCommand(first, suggestion(for: first, among: names))
  }

  private func unknownCommand(_ name: String, _ near: String?) -> Diagnostic {
    Diagnostic(
      .usage, Bilingual(sv: "okänt kommando '\(name)'", en: "unknown command '\(name)'"),
      hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Bilingual(sv: "modtool help visar alla", en: "modtool help shows them all"))
  }

  private func report(
    _ diagnostic: Diagnostic, _ language: Language, usage command: CommandSpecification?
  ) -> ExitCode {
    do throws(Diagnostic) {
      // What was already written stands before the error that ended the run.
      try world.output.flush()
    } catch {
      world.talk.write(DiagnosticRenderer(language: language).render(error))
    }
    world.talk.write(DiagnosticRenderer(language: language).render(diagnostic))
    if diagnostic.kind == .usage {
      let usage = command?.usage ?? "modtool COMMAND [OPTION…]"
      world.talk.write(Bilingual(sv: "användning: ", en: "usage: ")[language] + usage + "\n")
    }
    return ExitCode(diagnostic.kind)
  }

  private func asksForNagios(_ tokens: [ArgumentToken]) -> Bool {
    tokens.contains(.long(name: "format", value: "nagios"))
      || zip(tokens, tokens.dropFirst()).contains {
        $0 == .long(name: "format", value: nil) && $1 == .word("nagios")
      }
  }

  /// `--lang` wherever it stands, else the locale; needed before anything is parsed.
  private func spokenLanguage(_ tokens: [ArgumentToken]) -> Language {
    var chosen = world.localeLanguage
    for (index, token) in tokens.enumerated() {
      guard case .long("lang", let value) = token else { continue }
      var text = value
      if text == nil, index + 1 < tokens.count, case .word(let next) = tokens[index + 1] {
        text = next
      }
      if let text, let language = Language(rawValue: text) { chosen = language }
    }
    return chosen
  }

  /// The words that are not the value of a common option, in order.
  private func commandWords(_ tokens: [ArgumentToken]) -> [String] {
    var words: [String] = []
    for index in commandWordIndices(tokens) {
      if case .word(let word) = tokens[index] { words.append(word) }
    }
    return words
  }

  private func commandWordIndices(_ tokens: [ArgumentToken]) -> [Int] {
    var indices: [Int] = []
    var isValue = false
    for (index, token) in tokens.enumerated() {
      switch token {
      case .long(let name, nil):
        isValue =
          OptionSpecification.common.first { $0.name == name }?.argument != nil
      case .word:
        if !isValue { indices.append(index) }
        isValue = false
      case .long, .short, .operand: isValue = false
      }
    }
    return indices
  }

  private func removingPath(
    _ path: [String], from tokens: [ArgumentToken]
  ) -> [ArgumentToken] {
    let used = Set(commandWordIndices(tokens).prefix(path.count))
    return tokens.enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }
}
