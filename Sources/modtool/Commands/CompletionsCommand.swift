import ModKit

extension CommandSpecification {
  static let completions = CommandSpecification(
    path: ["completions"],
    summary: Bilingual(
      sv: "skriv kompletteringar för ett skal", en: "print completions for a shell"),
    operands: [OperandSpecification(name: "SHELL", summary: "bash, zsh, fish")],
    examples: ["completions bash > /etc/bash_completion.d/modtool"],
    run: { invocation throws(Diagnostic) in
      let name = invocation.arguments.operands[0]
      guard let shell = CompletionShell(rawValue: name) else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "SHELL är bash, zsh eller fish, inte '\(name)'",
            en: "SHELL is bash, zsh or fish, not '\(name)'"))
      }
      invocation.world.output.write(CompletionScript(shell: shell).render())
      return .nothing
    })
}
