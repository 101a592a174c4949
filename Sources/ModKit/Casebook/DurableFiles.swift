/// Files that are whole or absent whatever happens, and on the storage when a call returns.
///
/// The order is always: temporary file on the same file system, write, fsync, rename, fsync of the
/// directory. A failed fsync is final and reported; nothing is retried.
public struct DurableFiles: Sendable {
  /// The file operations in use.
  public let system: any FileSystem

  /// Works through `system`.
  public init(_ system: any FileSystem) {
    self.system = system
  }

  /// Writes `bytes` to `path`, replacing a file there. `temporary` is a path on the same file system that
  /// nothing else uses; by default `path` with `.new` behind it.
  public func write(
    _ bytes: [UInt8], to path: String, temporary: String? = nil
  ) throws(Diagnostic) {
    let staging = temporary ?? path + ".new"
    try writeUnlinked(bytes, to: staging)
    try move(staging, to: path)
  }

  /// Writes and synchronises `path`, which must not exist, but not the directory's entry for it.
  func writeUnlinked(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    if try system.status(of: path) != nil { try system.remove(path, isDirectory: false) }
    let file = try system.open(path, .createNew)
    do throws(Diagnostic) {
      try writeAll(bytes[...], to: file)
      try system.synchronize(file)
    } catch {
      throw abandoned(file, removing: path, because: error)
    }
    try system.close(file)
  }

  /// Gives `path` its final name and makes the change durable in both directories.
  public func move(_ path: String, to newPath: String) throws(Diagnostic) {
    try system.rename(path, to: newPath)
    try synchronizeDirectory(parent(of: newPath))
  }

  /// Makes the directory `path` and those above it that are missing, each one durable in its parent.
  public func makeDirectories(_ path: String) throws(Diagnostic) {
    if let status = try system.status(of: path) {
      guard status.kind == .directory else {
        throw Diagnostic(
          .cannotCreate,
          Bilingual(
            sv: "'\(path)' finns redan och är ingen katalog",
            en: "'\(path)' exists and is not a directory"))
      }
      return
    }
    let above = parent(of: path)
    if above != path { try makeDirectories(above) }
    do throws(Diagnostic) {
      try system.makeDirectory(path)
    } catch {
      // Another process may have made it a moment ago.
      guard try system.status(of: path)?.kind == .directory else { throw error }
    }
    try synchronizeDirectory(above)
  }

  /// Makes new entries and renames in `path` durable.
  public func synchronizeDirectory(_ path: String) throws(Diagnostic) {
    let directory = try system.open(path, .directory)
    do throws(Diagnostic) {
      try system.synchronize(directory)
    } catch {
      throw abandoned(directory, removing: nil, because: error)
    }
    try system.close(directory)
  }

  /// The whole content of a regular file of at most `limit` bytes (default 64 MiB).
  public func contents(
    of path: String, limit: Int = 64 << 20
  ) throws(Diagnostic) -> [UInt8] {
    let file = try system.open(path, .read)
    do throws(Diagnostic) {
      let status = try system.status(of: file)
      guard status.kind == .regular, status.bytes <= limit else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "'\(path)' är ingen vanlig fil på högst \(limit) byte",
            en: "'\(path)' is not a regular file of at most \(limit) bytes"))
      }
      var bytes: [UInt8] = []
      while bytes.count <= limit {
        let wanted = max(1, status.bytes - bytes.count)
        let part = try system.read(file, at: bytes.count, count: wanted)
        if part.isEmpty { break }
        if bytes.isEmpty { bytes = part } else { bytes.append(contentsOf: part) }
        if bytes.count == status.bytes { break }
      }
      try system.close(file)
      return bytes
    } catch {
      throw abandoned(file, removing: nil, because: error)
    }
  }

  /// Up to `count` bytes of a regular file from `offset` on, fewer where it ends.
  func contents(
    of path: String, from offset: Int, count: Int
  ) throws(Diagnostic) -> [UInt8] {
    let file = try system.open(path, .read)
    do throws(Diagnostic) {
      var bytes: [UInt8] = []
      while bytes.count < count {
        let part = try system.read(file, at: offset + bytes.count, count: count - bytes.count)
        if part.isEmpty { break }
        if bytes.isEmpty { bytes = part } else { bytes.append(contentsOf: part) }
      }
      try system.close(file)
      return bytes
    } catch {
      throw abandoned(file, removing: nil, because: error)
    }
  }

  /// Adds `line` and a line feed to the log at `path`, which is made when missing, and returns once it is
  /// durable.
  ///
  /// Meant for logs that stand outside a casebook's ledger, such as the handling log. The line must not
  /// contain a line feed. Writers exclude each other by a lock on the file itself (exit code 75 after
  /// five seconds). An unterminated last line, left by a crash, is kept beside the log as `PATH.torn` and
  /// cut first. If the write or its fsync fails, the log is cut back to what it was and the error is
  /// thrown: the line is then not saved.
  public func appendLine(_ line: [UInt8], to path: String) throws(Diagnostic) {
    precondition(!line.contains(0x0A), "a log line cannot contain a line feed")
    if try system.status(of: path) == nil {
      let made = try system.open(path, .lock)
      try system.close(made)
      try synchronizeDirectory(parent(of: path))
    }
    let file = try system.open(path, .append)
    do throws(Diagnostic) {
      try lock(file, waiting: 5000)
      let length = try system.status(of: file).bytes
      let whole = try wholeLines(of: file, length: length)
      if whole < length {
        let torn = try system.read(file, at: whole, count: length - whole)
        try write(torn, to: path + ".torn")
        try system.truncate(file, to: whole)
      }
      try append(line + [0x0A], to: file, length: whole)
    } catch {
      throw abandoned(file, removing: nil, because: error)
    }
    try system.close(file)
  }

  /// Adds `bytes` to a file of `length` bytes and synchronises; on failure cuts it back and rethrows.
  func append(_ bytes: [UInt8], to file: OpenFile, length: Int) throws(Diagnostic) {
    do throws(Diagnostic) {
      try writeAll(bytes[...], to: file)
      try system.synchronize(file)
    } catch {
      var failure = error
      do throws(Diagnostic) {
        try system.truncate(file, to: length)
      } catch {
        failure.hint = Bilingual(
          sv: "en halv rad kan finnas kvar; nästa körning tar hand om den (\(error.message.sv))",
          en: "part of a line may remain; the next run deals with it (\(error.message.en))")
      }
      throw failure
    }
  }

  /// Waits at most `milliseconds` for the lock on `file`.
  func lock(_ file: OpenFile, waiting milliseconds: Int) throws(Diagnostic) {
    var waited = 0
    while try !system.tryLock(file) {
      guard waited < milliseconds else {
        throw Diagnostic(
          .busy,
          Bilingual(
            sv: "någon annan arbetar just nu i '\(parent(of: file.path))'",
            en: "someone else is working in '\(parent(of: file.path))' right now"),
          hint: Bilingual(sv: "försök igen om en stund", en: "try again in a moment"))
      }
      system.pause(milliseconds: 10)
      waited += 10
    }
  }

  private func wholeLines(of file: OpenFile, length: Int) throws(Diagnostic) -> Int {
    var end = length
    while end > 0 {
      let start = max(0, end - 65_536)
      let part = try system.read(file, at: start, count: end - start)
      if let feed = part.lastIndex(of: 0x0A) { return start + feed + 1 }
      end = start
    }
    return 0
  }

  func writeAll(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(Diagnostic) {
    var rest = bytes
    while !rest.isEmpty { rest = rest.dropFirst(try system.write(rest, to: file)) }
  }

  /// Tidies up after `error`, which stays the one that is reported.
  func abandoned(
    _ file: OpenFile, removing path: String?, because error: Diagnostic
  ) -> Diagnostic {
    var failure = error
    do throws(Diagnostic) {
      try system.close(file)
      if let path { try system.remove(path, isDirectory: false) }
    } catch {
      failure.hint = failure.hint ?? error.message
    }
    return failure
  }
}

/// Everything before the last slash of `path`; `.` when there is none, `/` for the root.
func parent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Everything behind the last slash of `path`.
func lastComponent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
  return String(path[path.utf8.index(after: slash)...])
}
