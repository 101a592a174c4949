import ModKit

@testable import modtool

/// What one run of the program printed and how it ended.
struct RunResult: Hashable {
  var output: String
  var talk: String
  var code: ExitCode
}

/// Runs the program in memory with a fixed clock and an empty environment.
func runModtool(
  _ words: String..., environment: [String: String] = [:],
  now: String = "2026-04-15T10:00:00Z", asTerminal: Bool = false
) -> RunResult {
  runModtool(words, environment: environment, now: now, asTerminal: asTerminal)
}

/// Runs the program in memory with a fixed clock and an empty environment.
func runModtool(
  _ words: [String], environment: [String: String] = [:],
  now: String = "2026-04-15T10:00:00Z", asTerminal: Bool = false
) -> RunResult {
  let output = Output(memoryAsTerminal: asTerminal)
  let talk = Output(memoryAsTerminal: asTerminal)
  let instant = Timestamp(rfc3339: now) ?? Timestamp(secondsSince1970: 0)
  let world = World(
    output: output, talk: talk, environment: environment, clock: { instant }, inputDescriptor: -1)
  let code = Driver(world: world).run(words)
  return RunResult(output: output.text, talk: talk.text, code: code)
}
