import Glibc
import ModKit

/// A stream that text and bytes are written to: a file descriptor, or memory in tests.
///
/// Writing never throws; the first failure is kept and thrown by `flush()`, which every run calls
/// before it says that it succeeded.
final class Output {
  let isTerminal: Bool
  private let descriptor: Int32?
  private var buffer: [UInt8] = []
  private var failure: Int32?

  /// Writes to an open file descriptor, which stays open.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Keeps what is written; `text` answers it.
  init(memoryAsTerminal isTerminal: Bool = false) {
    descriptor = nil
    self.isTerminal = isTerminal
  }

  /// What was written to memory.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    drainWhenFull()
  }

  func write(bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    drainWhenFull()
  }

  /// Writes rows of CSV: verbatim to files and pipes, without what controls a terminal to a terminal.
  func write(rows text: String) {
    write(isTerminal ? terminalSafe(rows: text) : text)
  }

  /// Writes JSON: verbatim to files and pipes, with what controls a terminal escaped to a terminal.
  func write(json bytes: [UInt8]) {
    write(bytes: isTerminal ? terminalSafe(json: bytes) : bytes)
  }

  /// Hands everything to the system.
  func flush() throws(Diagnostic) {
    drain()
    guard let failure else { return }
    throw Diagnostic(
      .inputOutput,
      Bilingual(
        sv: "utdata kunde inte skrivas: \(systemMessage(failure))",
        en: "cannot write output: \(systemMessage(failure))"))
  }

  /// Hands everything to the system; a failure is kept for `flush()`.
  func flushNow() { drain() }

  private func drainWhenFull() {
    if descriptor != nil, buffer.count >= 65_536 { drain() }
  }

  private func drain() {
    guard let descriptor else { return }
    var start = 0
    while failure == nil, start < buffer.count {
      let written = unsafe buffer[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text)
}
