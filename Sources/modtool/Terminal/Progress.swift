import ModKit

/// A running count on standard error, for work that takes more than half a second on a terminal.
struct Progress {
  private let talk: Output
  private let unit: Bilingual
  private let language: Language
  private let isWanted: Bool
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var count = 0
  private var isShown = false

  /// Counts `unit`; silent unless standard error is a terminal and nobody asked for quiet.
  init(_ invocation: Invocation, unit: Bilingual) {
    talk = invocation.world.talk
    language = invocation.language
    self.unit = unit
    isWanted = talk.isTerminal && !invocation.arguments.has("quiet")
  }

  /// Counts one more; looks at the clock only now and then.
  mutating func advance() {
    count += 1
    guard isWanted, count & 255 == 0 else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500), now - lastShown > .milliseconds(200) else { return }
    lastShown = now
    isShown = true
    talk.write("\r\(count) \(unit[language]) …")
    talk.flushNow()
  }

  /// Clears the line.
  mutating func finish() {
    guard isShown else { return }
    talk.write("\r\u{1B}[K")
    isShown = false
  }
}
