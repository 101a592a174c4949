import Foundation
import Testing

/// The folder of the package.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The absolute path of a file of the package.
func packagePath(_ path: String) -> String { packageFolder.appending(path: path).path }

/// Compares `text` with the golden file `Fixtures/Golden/NAME`.
///
/// With `MODTOOL_RECORD=1` in the environment the file is written instead, and the run fails, so that a
/// recording never passes for a test.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = packageFolder.appending(path: "Fixtures/Golden/" + name)
  if ProcessInfo.processInfo.environment["MODTOOL_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  guard golden != text else { return }
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let number = line ?? min(old.count, new.count)
  Issue.record(
    """
    \(name):\(number + 1) differs
    golden: \(number < old.count ? String(old[number]) : "(end)")
    now:    \(number < new.count ? String(new[number]) : "(end)")
    """, sourceLocation: sourceLocation)
}
