import Glibc

/// The operating system's files, by C calls.
///
/// Foundation's atomic write does not synchronise the directory and falls back to a write that is not
/// atomic, so it is not used. Modes are given with every call (0600 and 0700), which a umask can only narrow.
///
/// The unsafe calls below pass pointers that live for the call only: Swift strings as C strings, arrays
/// within `withUnsafeBytes`, and structures by `inout`. No pointer is kept.
public struct LocalFileSystem: FileSystem {
  /// Makes the one there is.
  public init() {}

  /// Opens with `O_NOFOLLOW`, `O_NONBLOCK` and `O_CLOEXEC`.
  public func open(_ path: String, _ mode: OpenMode) throws(Diagnostic) -> OpenFile {
    let shared = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .createNew: O_WRONLY | O_CREAT | O_EXCL
      case .append: O_RDWR | O_APPEND
      case .directory: O_RDONLY | O_DIRECTORY
      case .lock: O_RDWR | O_CREAT
      }
    let descriptor = unsafe Glibc.open(path, flags | shared, 0o600)
    guard descriptor >= 0 else {
      throw fileFailure(mode.failureKind, mode.failedTask, path, errno)
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  /// Calls `close`.
  public func close(_ file: OpenFile) throws(Diagnostic) {
    guard Glibc.close(file.descriptor) == 0 else {
      throw fileFailure(.inputOutput, .closing, file.path, errno)
    }
  }

  /// Calls `pread`.
  public func read(
    _ file: OpenFile, at offset: Int, count: Int
  ) throws(Diagnostic) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result: Int
      repeat {
        result = unsafe pread(file.descriptor, buffer.baseAddress, count, off_t(offset))
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      initialized = max(0, result)
    }
    guard code == 0 else { throw fileFailure(.inputOutput, .reading, file.path, code) }
    return bytes
  }

  /// Calls `write`.
  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(Diagnostic) -> Int {
    var result: Int
    repeat {
      result = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(file.descriptor, $0.baseAddress, $0.count)
      }
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw fileFailure(.inputOutput, .writing, file.path, errno) }
    return result
  }

  /// Calls `ftruncate`.
  public func truncate(_ file: OpenFile, to length: Int) throws(Diagnostic) {
    guard ftruncate(file.descriptor, off_t(length)) == 0 else {
      throw fileFailure(.inputOutput, .cutting, file.path, errno)
    }
  }

  /// Calls `fsync`; a failure is final, for the kernel may have dropped the data.
  public func synchronize(_ file: OpenFile) throws(Diagnostic) {
    guard fsync(file.descriptor) == 0 else {
      throw fileFailure(.inputOutput, .synchronizing, file.path, errno)
    }
  }

  /// Calls `mkdir` with mode 0700.
  public func makeDirectory(_ path: String) throws(Diagnostic) {
    guard unsafe mkdir(path, 0o700) == 0 else {
      throw fileFailure(.cannotCreate, .creating, path, errno)
    }
  }

  /// Calls `rename`.
  public func rename(_ path: String, to newPath: String) throws(Diagnostic) {
    guard unsafe Glibc.rename(path, newPath) == 0 else {
      throw fileFailure(.cannotCreate, .renaming, newPath, errno)
    }
  }

  /// Calls `unlink` or `rmdir`.
  public func remove(_ path: String, isDirectory: Bool) throws(Diagnostic) {
    let result = unsafe isDirectory ? rmdir(path) : unlink(path)
    guard result == 0 else { throw fileFailure(.inputOutput, .removing, path, errno) }
  }

  /// Calls `lstat`.
  public func status(of path: String) throws(Diagnostic) -> FileStatus? {
    var buffer = stat()
    guard unsafe lstat(path, &buffer) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw fileFailure(.inputOutput, .examining, path, errno)
    }
    return FileStatus(buffer)
  }

  /// Calls `fstat`.
  public func status(of file: OpenFile) throws(Diagnostic) -> FileStatus {
    var buffer = stat()
    guard unsafe fstat(file.descriptor, &buffer) == 0 else {
      throw fileFailure(.inputOutput, .examining, file.path, errno)
    }
    return FileStatus(buffer)
  }

  /// Calls `opendir` and `readdir`.
  public func entries(of path: String) throws(Diagnostic) -> [String] {
    guard let directory = unsafe opendir(path) else {
      throw fileFailure(.missingInput, .reading, path, errno)
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw fileFailure(.inputOutput, .reading, path, errno) }
    return names.sorted()
  }

  /// Calls `flock` without waiting.
  public func tryLock(_ file: OpenFile) throws(Diagnostic) -> Bool {
    var result: Int32
    repeat {
      result = flock(file.descriptor, LOCK_EX | LOCK_NB)
    } while result != 0 && errno == EINTR
    if result == 0 { return true }
    guard errno == EWOULDBLOCK else {
      throw fileFailure(.inputOutput, .locking, file.path, errno)
    }
    return false
  }

  /// Calls `usleep`.
  public func pause(milliseconds: Int) { usleep(UInt32(milliseconds * 1000)) }

  /// The path from the root, links followed; `path` itself where nothing stands there.
  public func absolute(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Looks at the mounted file systems and at folder names that synchronising programs use.
  public func doubt(about path: String) -> Bilingual? {
    let absolute = absolute(path)
    var mounts: [UInt8] = []
    do throws(Diagnostic) {
      let table = try open("/proc/self/mounts", .read)
      while true {
        let part = try read(table, at: mounts.count, count: 65_536)
        if part.isEmpty { break }
        mounts += part
      }
      try close(table)
    } catch {
      // A system without the table, such as macOS: only the folder's name is looked at.
      mounts = []
    }
    return storageDoubt(absolute, mounts: String(decoding: mounts, as: UTF8.self))
  }
}

extension FileStatus {
  fileprivate init(_ buffer: stat) {
    let kind: Kind =
      switch buffer.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .special
      }
    self.init(
      kind: kind, bytes: Int(buffer.st_size),
      modified: [buffer.st_mtim.tv_sec, buffer.st_mtim.tv_nsec])
  }
}
