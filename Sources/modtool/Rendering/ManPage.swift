import ModKit

/// The manual page in roff `man` macros, generated from the command table.
struct ManPage {
  let language: Language

  func render() -> String {
    var text = ".TH MODTOOL 1 \"\" \"modtool \(Modtool.version)\"\n"
    text += section(Bilingual(sv: "NAMN", en: "NAME"))
    text +=
      Bilingual(
        sv: "modtool \\- kommentarsfält enligt kommunens egna regler\n",
        en: "modtool \\- comment fields by the municipality's own rules\n")[language]
    text += section(Bilingual(sv: "KOMMANDON", en: "COMMANDS"))
    for command in CommandTable.commands {
      text += ".SS \(escaped(command.usage))\n\(escaped(command.summary[language])).\n"
      for paragraph in command.discussion[language].split(separator: "\n\n") {
        text += ".PP\n\(escaped(String(paragraph)))\n"
      }
      for option in command.options { text += item(option) }
      for example in command.examples {
        text += ".PP\n.nf\nmodtool \(escaped(example))\n.fi\n"
      }
    }
    text += section(Bilingual(sv: "GEMENSAMMA ALTERNATIV", en: "COMMON OPTIONS"))
    for option in OptionSpecification.common { text += item(option) }
    text += section(Bilingual(sv: "KONFIGURATION", en: "CONFIGURATION"))
    text += escaped(HelpRenderer(language: language).configurationPurpose) + "\n"
    for (path, key) in HelpRenderer.configurationKeys {
      text += ".TP\n\(escaped(path))\n\(escaped(HelpRenderer.meaning(of: key)[language]))\n"
    }
    text += section(Bilingual(sv: "SLUTKODER", en: "EXIT STATUS"))
    for code in ExitCode.allCases {
      text += ".TP\n\(code.rawValue)\n\(escaped(code.meaning[language]))\n"
    }
    text += section(Bilingual(sv: "MILJÖ", en: "ENVIRONMENT"))
    text += ".TP\nMODTOOL_CONFIG\n"
    text += Bilingual(sv: "konfigurationsfilen\n", en: "the configuration file\n")[language]
    text += ".TP\nNO_COLOR\n"
    text += Bilingual(sv: "ingen färg\n", en: "no colour\n")[language]
    return text
  }

  private func section(_ title: Bilingual) -> String { ".SH \(title[language])\n" }

  private func item(_ option: OptionSpecification) -> String {
    var summary = option.summary[language]
    if !option.choices.isEmpty { summary += " (" + option.choices.joined(separator: "|") + ")" }
    return ".TP\n\(escaped(option.synopsis))\n\(escaped(summary))\n"
  }

  /// Backslashes, dashes and leading control characters made literal.
  private func escaped(_ text: String) -> String {
    var result = ""
    var isLineStart = true
    for character in text {
      if isLineStart, character == "." || character == "'" { result += "\\&" }
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
      isLineStart = character == "\n"
    }
    return result
  }
}
