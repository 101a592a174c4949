import ModKit

/// Help texts, generated from the command table.
struct HelpRenderer {
  let language: Language

  /// What modtool is and which commands it has.
  func overview() -> String {
    var text = Bilingual(
      sv: """
        modtool – kommentarsfält enligt kommunens egna regler

        Föreslår vad som bryter mot reglerna, räknar svarstider och bevarar underlag.
        Verktyget tar aldrig bort något: en människa beslutar.

        användning: modtool COMMAND [OPTION…]


        """,
      en: """
        modtool – comment fields by the municipality's own rules

        Proposes what breaks the rules, counts reply times and preserves evidence.
        The tool never removes anything: a person decides.

        usage: modtool COMMAND [OPTION…]


        """)[language]
    text += heading(Bilingual(sv: "kommandon", en: "commands"))
    var rows: [(String, String)] = []
    var seen = Set<String>()
    for command in CommandTable.commands where seen.insert(command.path[0]).inserted {
      if let group = CommandTable.groups.first(where: { $0.name == command.path[0] }) {
        let members = CommandTable.commands.filter { $0.path[0] == group.name && $0.path.count > 1 }
        rows.append((group.name, group.summary[language]))
        let names = members.map { $0.path[1] }.joined(separator: ", ")
        rows.append(("", names))
      } else {
        rows.append((command.name, command.summary[language]))
      }
    }
    text += table(rows) + "\n" + exitCodes()
    text += "\n"
    text +=
      Bilingual(
        sv:
          "modtool help COMMAND visar mer om ett kommando, help config om modtool.json, --version "
          + "versionen.\n",
        en: "modtool help COMMAND says more about a command, help config about modtool.json, "
          + "--version the version.\n")[language]
    return text
  }

  /// The commands of a group.
  func group(_ group: CommandGroup) -> String {
    var text = "modtool \(group.name) – \(group.summary[language])\n\n"
    text += heading(Bilingual(sv: "kommandon", en: "commands"))
    let members = CommandTable.commands.filter { $0.path[0] == group.name }
    return text + table(members.map { ($0.name, $0.summary[language]) })
  }

  /// Usage and the command's own options.
  func short(_ command: CommandSpecification) -> String {
    var text = head(command)
    if !command.options.isEmpty {
      text += "\n" + heading(Bilingual(sv: "alternativ", en: "options"))
      text += table(command.options.map(row))
    }
    text += "\n"
    text +=
      Bilingual(
        sv: "--help visar allt, med gemensamma alternativ och exempel.\n",
        en: "--help shows everything, with common options and examples.\n")[language]
    return text
  }

  /// Everything about a command.
  func long(_ command: CommandSpecification) -> String {
    var text = head(command)
    if !command.discussion[language].isEmpty { text += "\n" + command.discussion[language] + "\n" }
    if !command.operands.isEmpty {
      text += "\n" + heading(Bilingual(sv: "argument", en: "operands"))
      text += table(command.operands.map { ($0.usage, $0.summary[language]) })
    }
    if !command.options.isEmpty {
      text += "\n" + heading(Bilingual(sv: "alternativ", en: "options"))
      text += table(command.options.map(row))
    }
    text += "\n" + heading(Bilingual(sv: "gemensamma alternativ", en: "common options"))
    text += table(OptionSpecification.common.map(row))
    if !command.examples.isEmpty {
      text += "\n" + heading(Bilingual(sv: "exempel", en: "examples"))
      text += command.examples.map { "  modtool \($0)\n" }.joined()
    }
    return text + "\n" + exitCodes()
  }

  private func head(_ command: CommandSpecification) -> String {
    "modtool \(command.name) – \(command.summary[language])\n\n"
      + Bilingual(sv: "användning: ", en: "usage: ")[language] + command.usage + "\n"
  }

  func heading(_ title: Bilingual) -> String { title[language] + ":\n" }

  private func exitCodes() -> String {
    heading(Bilingual(sv: "slutkoder", en: "exit codes"))
      + table(ExitCode.allCases.map { (String($0.rawValue), $0.meaning[language]) })
  }

  private func row(_ option: OptionSpecification) -> (String, String) {
    var summary = option.summary[language]
    if !option.choices.isEmpty { summary += " (" + option.choices.joined(separator: "|") + ")" }
    if option.isRepeatable {
      summary += Bilingual(sv: "; kan upprepas", en: "; repeatable")[language]
    }
    return (option.synopsis, summary)
  }

  func table(_ rows: [(String, String)]) -> String {
    let width = min(30, rows.map { $0.0.count }.max() ?? 0)
    return rows.map { name, summary in
      let pad = String(repeating: " ", count: max(0, width - name.count))
      if name.count > width {
        return "  \(name)\n  " + String(repeating: " ", count: width) + "  \(summary)\n"
      }
      return "  \(name)\(pad)  \(summary)\n"
    }.joined()
  }
}

extension OptionSpecification {
  /// `-o, --output FILE`.
  var synopsis: String {
    var text = short.map { "-\($0), " } ?? ""
    text += "--\(name)"
    if let argument { text += " \(argument)" }
    return text
  }
}
