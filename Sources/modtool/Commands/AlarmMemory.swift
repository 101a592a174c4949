import ModKit

/// The state file and the lock of one run of `overdue`.
///
/// The lock is an `flock` on a file of its own, given back by the system whatever happens to the process. It is held from
/// before the state is read until after it is saved.
final class AlarmMemory {
  private let path: String?
  private let isDryRun: Bool
  private let system = LocalFileSystem()
  private var lock: OpenFile?

  /// Takes the lock; throws `busy` when another run holds it.
  init(_ invocation: Invocation) throws(Diagnostic) {
    path = invocation.arguments.value("state")
    isDryRun = invocation.arguments.has("dry-run")
    guard let lockPath = invocation.arguments.value("lock") ?? path.map({ $0 + ".lock" }) else {
      return
    }
    try checkFolder(
      of: lockPath,
      invocation.arguments.has("lock")
        ? Bilingual(sv: "låsfilens", en: "the lock file")
        : Bilingual(sv: "tillståndsfilens", en: "the state file"))
    if let path {
      try checkFolder(of: path, Bilingual(sv: "tillståndsfilens", en: "the state file"))
    }
    let file = try system.open(lockPath, .lock)
    do throws(Diagnostic) {
      guard try system.tryLock(file) else {
        throw Diagnostic(
          .busy,
          Bilingual(
            sv: "en annan körning håller låset", en: "another run holds the lock"),
          at: Place(file: lockPath),
          hint: Bilingual(sv: "försök igen om en stund", en: "try again in a while"))
      }
    } catch {
      try system.close(file)
      throw error
    }
    lock = file
  }

  /// Throws when the folder that a file is to lie in is not there; `file` is the file's name, in Swedish as an owner.
  private func checkFolder(of path: String, _ file: Bilingual) throws(Diagnostic) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard try system.status(of: folder) == nil else { return }
    throw Diagnostic(
      .cannotCreate,
      Bilingual(
        sv: "\(file.sv) mapp '\(folder)' finns inte",
        en: "\(file.en)'s folder '\(folder)' does not exist"),
      hint: Bilingual(sv: "skapa den: mkdir -p \(folder)", en: "create it: mkdir -p \(folder)"))
  }

  /// The state, an empty one where there is no file yet, nil where none is asked for.
  func read(selection: String) throws(Diagnostic) -> AlarmState? {
    guard let path else { return nil }
    guard try system.status(of: path) != nil else { return AlarmState(selection: selection) }
    return try AlarmState(
      parsing: try DurableFiles(system).contents(of: path), file: path, selection: selection)
  }

  /// Saves the state under a temporary name, makes it durable and renames it; nothing with `--dry-run`.
  func save(_ state: AlarmState) throws(Diagnostic) {
    guard let path, !isDryRun else { return }
    try DurableFiles(system).write(state.bytes, to: path)
  }

  /// Gives the lock back.
  func close() throws(Diagnostic) {
    if let lock { try system.close(lock) }
    lock = nil
  }

  /// Gives the lock back after a failure that is already being reported.
  func abandon() {
    do throws(Diagnostic) {
      try close()
    } catch {
      // The system gives the lock back when the process ends; the failure before this one is what counts.
      lock = nil
    }
  }
}
