import Glibc
import ModKit

/// A file that appears under its name only when it is complete: a temporary file beside it, then rename.
struct OutputFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  /// Where to write.
  let output: Output

  /// Creates the temporary file; throws `.cannotCreate`.
  init(path: String) throws(Diagnostic) {
    self.path = path
    temporaryPath = path + ".modtool-\(getpid())"
    descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Diagnostic(
        .cannotCreate,
        Bilingual(
          sv: "kan inte skapa \(path): \(systemMessage(errno))",
          en: "cannot create \(path): \(systemMessage(errno))"),
        hint: Bilingual(
          sv: "finns mappen, och får du skriva i den?",
          en: "does the folder exist, and may you write in it?"))
    }
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

extension Invocation {
  /// Runs `body` with standard output, or with the file `--output` names, which appears only when
  /// `body` has returned.
  func withOutput(
    _ body: (Output) throws(Diagnostic) -> ExitCode
  ) throws(Diagnostic) -> ExitCode {
    guard let path = arguments.value("output"), path != "-" else { return try body(world.output) }
    let file = try OutputFile(path: path)
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
