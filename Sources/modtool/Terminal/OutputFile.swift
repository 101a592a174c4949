import Glibc
import ModKit

/// A file that appears under its name only when it is complete: a temporary file beside it, then rename.
struct OutputFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  /// Where to write.
  let output: Output

  /// Creates the temporary file, with the permissions `mode` if given; throws `.cannotCreate`.
  init(path: String, mode: mode_t?) throws(Diagnostic) {
    self.path = path
    // What an earlier run left behind when it was killed may have the name.
    var number = 0
    var temporaryPath: String
    var descriptor: Int32
    repeat {
      number += 1
      temporaryPath = path + ".modtool-\(getpid())" + (number > 1 ? "-\(number)" : "")
      descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    } while descriptor < 0 && errno == EEXIST && number < 100
    guard descriptor >= 0 else { throw cannotCreate(path, errno) }
    if let mode { fchmod(descriptor, mode) }
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
    output = Output(descriptor: descriptor)
  }

  /// Makes the content durable and gives it its name.
  func commit() throws(Diagnostic) {
    do throws(Diagnostic) {
      try output.flush()
    } catch {
      discard()
      throw error
    }
    let isDone = fsync(descriptor) == 0 && close(descriptor) == 0
    guard isDone, unsafe rename(temporaryPath, path) == 0 else {
      let reason = systemMessage(errno)
      _ = unsafe unlink(temporaryPath)
      throw Diagnostic(
        .inputOutput,
        Bilingual(sv: "kan inte skriva \(path): \(reason)", en: "cannot write \(path): \(reason)"))
    }
  }

  /// Removes the temporary file.
  func discard() {
    close(descriptor)
    _ = unsafe unlink(temporaryPath)
  }
}

private func cannotCreate(_ path: String, _ code: Int32) -> Diagnostic {
  Diagnostic(
    .cannotCreate,
    Bilingual(
      sv: "kan inte skapa \(path): \(systemMessage(code))",
      en: "cannot create \(path): \(systemMessage(code))"),
    hint: Bilingual(
      sv: "finns mappen, och får du skriva i den?",
      en: "does the folder exist, and may you write in it?"))
}

extension Invocation {
  /// Runs `body` with standard output, or with what `--output` names: a file appears only when `body` has returned,
  /// and is never one that the command line names as input.
  func withOutput(
    _ body: (Output) throws(Diagnostic) -> ExitCode
  ) throws(Diagnostic) -> ExitCode {
    guard let path = arguments.value("output") else { return try body(world.output) }
    switch try OutputTarget(path, inputs: arguments.words(except: "output")) {
    case .standardOutput: return try body(world.output)
    case .stream(let path): return try withStream(path, body)
    case .file(let path, let mode):
      let file = try OutputFile(path: path, mode: mode)
      let code: ExitCode
      do throws(Diagnostic) {
        code = try body(file.output)
      } catch {
        file.discard()
        throw error
      }
      try file.commit()
      return code
    }
  }

  private func withStream(
    _ path: String, _ body: (Output) throws(Diagnostic) -> ExitCode
  ) throws(Diagnostic) -> ExitCode {
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(path, errno) }
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor)
    let code = try body(output)
    try output.flush()
    return code
  }
}
