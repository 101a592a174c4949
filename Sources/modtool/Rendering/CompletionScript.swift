import ModKit

/// The shells completions are written for.
enum CompletionShell: String, CaseIterable {
  case bash
  case zsh
  case fish
}

/// Completions for one shell, generated from the command table.
struct CompletionScript {
  let shell: CompletionShell

  func render() -> String {
    switch shell {
    case .bash: bash()
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bash()
    case .fish: fish()
    }
  }

  private func bash() -> String {
    var text = """
      _modtool() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" word
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case "$word" in -*) ;; *) command="$command $word";; esac
        done
        local words="" values=""

      """
    text += "  case \"$command\" in\n"
    for command in CommandTable.commands.sorted(by: { $0.path.count > $1.path.count }) {
      let options = command.allOptions.map { "--" + $0.name }.joined(separator: " ")
      text += "    \" \(command.name)\"*) words=\"\(options)\"\n      case \"$previous\" in\n"
      for option in command.allOptions where !option.choices.isEmpty {
        text += "        --\(option.name)) values=\"\(option.choices.joined(separator: " "))\";;\n"
      }
      text += "      esac;;\n"
    }
    for group in CommandTable.groups {
      let names = CommandTable.commands.filter { $0.path[0] == group.name && $0.path.count > 1 }
        .map { $0.path[1] }.joined(separator: " ")
      text += "    \" \(group.name)\"*) words=\"\(names)\";;\n"
    }
    text += "    *) words=\"\(topWords.joined(separator: " ")) --help --version\";;\n  esac\n"
    text += """
        if [ -n "$values" ]; then
          COMPREPLY=($(compgen -W "$values" -- "$current"))
        elif [ "${current#-}" != "$current" ] || [ -z "$command" ]; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        else
          COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
        fi
      }
      complete -o filenames -F _modtool modtool

      """
    return text
  }

  private func fish() -> String {
    var text = "complete -c modtool -n __fish_use_subcommand -l version\n"
    for name in topWords {
      text += "complete -c modtool -f -n __fish_use_subcommand -a \(name)\n"
    }
    for group in CommandTable.groups {
      for command in CommandTable.commands where command.path[0] == group.name {
        guard command.path.count > 1 else { continue }
        text += "complete -c modtool -f -n '__fish_seen_subcommand_from \(group.name)'"
        text += " -a \(command.path[1]) -d \(quoted(command.summary.sv))\n"
      }
    }
    for command in CommandTable.commands {
      let seen = command.path.map { "__fish_seen_subcommand_from \($0)" }.joined(
        separator: "; and ")
      for option in command.allOptions {
        text += "complete -c modtool -n '\(seen)' -l \(option.name)"
        if let short = option.short { text += " -s \(short)" }
        if option.argument != nil { text += " -r" }
        if !option.choices.isEmpty { text += " -f -a '\(option.choices.joined(separator: " "))'" }
        text += " -d \(quoted(option.summary.sv))\n"
      }
    }
    return text
  }

  private var topWords: [String] {
    var seen = Set<String>()
    return CommandTable.commands.map { $0.path[0] }.filter { seen.insert($0).inserted }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
