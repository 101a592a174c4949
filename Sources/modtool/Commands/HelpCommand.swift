import ModKit

extension CommandSpecification {
  static let help = CommandSpecification(
    path: ["help"],
    summary: Bilingual(sv: "visa hjälp för ett kommando", en: "show help for a command"),
    operands: [
      OperandSpecification(
        name: "COMMAND", isRequired: false, isRepeatable: true,
        summary: Bilingual(
          sv: "kommandot, som policy list; config är konfigurationsfilen",
          en: "the command, such as policy list; config is the configuration file")
      )
    ],
    examples: ["help removal open", "help config"],
    run: { invocation throws(Diagnostic) in
      let renderer = HelpRenderer(language: invocation.language)
      let words = invocation.arguments.operands
      guard let first = words.first else {
        invocation.world.output.write(renderer.overview())
        return .nothing
      }
      if let command = CommandTable.find(words), command.path.count == words.count {
        invocation.world.output.write(renderer.long(command))
        return .nothing
      }
      if let group = CommandTable.groups.first(where: { $0.name == first }), words.count == 1 {
        invocation.world.output.write(renderer.group(group))
        return .nothing
      }
      if words == ["config"] {
        invocation.world.output.write(renderer.configuration())
        return .nothing
      }
      let name = words.joined(separator: " ")
      let near = suggestion(for: name, among: CommandTable.commands.map(\.name) + ["config"])
      throw Diagnostic(
        .usage, Bilingual(sv: "okänt kommando '\(name)'", en: "unknown command '\(name)'"),
        hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") })
    })
}
