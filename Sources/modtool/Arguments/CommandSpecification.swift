import ModKit

/// A command as data: help, usage, completions and the man page are made from it.
struct CommandSpecification: Sendable {
  /// The words that call it, such as `policy`, `list`.
  var path: [String]
  /// One line.
  var summary: Bilingual
  /// Paragraphs for long help, blank lines between them.
  var discussion: Bilingual = ""
  var operands: [OperandSpecification] = []
  var options: [OptionSpecification] = []
  /// Command lines that show its use, without the `modtool` in front.
  var examples: [String] = []
  /// Does the work. Diagnostics thrown end the run with their exit code.
  var run: @Sendable (Invocation) throws(Diagnostic) -> ExitCode

  var name: String { path.joined(separator: " ") }

  /// Its own options, then the common ones.
  var allOptions: [OptionSpecification] { options + OptionSpecification.common }

  /// `modtool policy list [OPTION…] NAME`.
  var usage: String {
    (["modtool"] + path + ["[OPTION…]"] + operands.map(\.usage)).joined(separator: " ")
  }
}

/// A word that only gathers commands, such as `policy`.
struct CommandGroup: Sendable {
  var name: String
  var summary: Bilingual
}
