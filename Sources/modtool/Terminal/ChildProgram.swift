import Glibc
import ModKit

/// A program of the operating system that is found at run time and never required.
struct ChildProgram {
  /// The program's absolute path.
  var path: String
  /// Its arguments, without its name.
  var arguments: [String]
  /// The file it reads as standard input; nothing by default.
  var input: String?
  /// Seconds after which it is stopped.
  var timeout: Int

  /// Runs it in a process group of its own and answers its exit status; standard output goes nowhere, errors to
  /// standard error when `showsErrors`.
  ///
  /// No pipe is used, so nothing has to be drained. The pointers given to `posix_spawn` live for the call: the argument
  /// copies are freed right after it.
  func run(showsErrors: Bool) throws(Diagnostic) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    if !showsErrors {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawn(&pid, path, &actions, &attributes, words, environ)
    guard code == 0 else {
      throw Diagnostic(
        .missingInput,
        Bilingual(
          sv: "kan inte starta '\(path)': \(systemMessage(code))",
          en: "cannot start '\(path)': \(systemMessage(code))"))
    }
    return try wait(pid)
  }

  private func wait(_ pid: pid_t) throws(Diagnostic) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<timeout * 20 {
      if unsafe waitpid(pid, &status, WNOHANG) == pid {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      usleep(50_000)
    }
    kill(-pid, SIGKILL)
    _ = unsafe waitpid(pid, &status, 0)
    throw Diagnostic(
      .inputOutput,
      Bilingual(
        sv: "'\(path)' blev inte klar på \(timeout) sekunder och stoppades",
        en: "'\(path)' did not finish within \(timeout) seconds and was stopped"))
  }

  /// The first of `names` that is executable: as it is when it holds a slash, else in the folders of `searchPath` and
  /// the places a sendmail is kept in.
  static func find(_ names: [String], searchPath: String) -> String? {
    let folders = searchPath.split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/lib"]
    for name in names {
      let candidates = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
      for candidate in candidates where candidate.hasPrefix("/") {
        if unsafe access(candidate, X_OK) == 0 { return candidate }
      }
    }
    return nil
  }
}

/// A new folder for its owner only, below TMPDIR or `/tmp`.
func makeScratchFolder(_ environment: [String: String]) throws(Diagnostic) -> String {
  let base = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  var template = Array((base + "/modtool-XXXXXX").utf8CString)
  let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
    guard let pointer = buffer.baseAddress, let path = unsafe mkdtemp(pointer) else {
      return nil
    }
    return unsafe String(cString: path)
  }
  guard let made else {
    throw Diagnostic(
      .cannotCreate,
      Bilingual(
        sv: "kan inte skapa en tillfällig mapp i '\(base)': \(systemMessage(errno))",
        en: "cannot make a temporary folder in '\(base)': \(systemMessage(errno))"))
  }
  return made
}

/// Whether the process runs as root.
func isRoot() -> Bool { geteuid() == 0 }
