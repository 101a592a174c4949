/// The file operations a casebook needs, each close to one system call, so that tests can stop the
/// world between any two of them.
///
/// Every operation throws a `Diagnostic` that names the path and the operating system's reason.
public protocol FileSystem: Sendable {
  /// Opens `path`; never follows a symbolic link in its last component and never blocks.
  func open(_ path: String, _ mode: OpenMode) throws(Diagnostic) -> OpenFile
  /// Gives the file back. Data that was not synchronised may be lost.
  func close(_ file: OpenFile) throws(Diagnostic)
  /// Up to `count` bytes from `offset`; empty at the end of the file.
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(Diagnostic) -> [UInt8]
  /// Writes a prefix of `bytes` at the end and answers its length.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(Diagnostic) -> Int
  /// Cuts the file to `length` bytes.
  func truncate(_ file: OpenFile, to length: Int) throws(Diagnostic)
  /// Returns once the file, or the entries of the directory, are on the storage.
  func synchronize(_ file: OpenFile) throws(Diagnostic)
  /// Makes a directory for its owner only; its parent must exist.
  func makeDirectory(_ path: String) throws(Diagnostic)
  /// Gives a file or directory a new name in one step, replacing a file that has it.
  func rename(_ path: String, to newPath: String) throws(Diagnostic)
  /// Removes a file or an empty directory.
  func remove(_ path: String, isDirectory: Bool) throws(Diagnostic)
  /// What stands at `path`, links not followed; nil when nothing does.
  func status(of path: String) throws(Diagnostic) -> FileStatus?
  /// What is open.
  func status(of file: OpenFile) throws(Diagnostic) -> FileStatus
  /// The names in a directory, sorted, without `.` and `..`.
  func entries(of path: String) throws(Diagnostic) -> [String]
  /// Tries to become the only holder of the lock on `file`; false when someone else is.
  func tryLock(_ file: OpenFile) throws(Diagnostic) -> Bool
  /// Waits.
  func pause(milliseconds: Int)
  /// Why `path` is a doubtful place for records, such as a network share; nil when nothing speaks against it.
  func doubt(about path: String) -> Bilingual?
}

/// What a file is opened for.
public enum OpenMode: CaseIterable, Sendable {
  /// To read what is there.
  case read
  /// To write a file that must not exist yet, readable by its owner only.
  case createNew
  /// To read and add to the end of a file that exists.
  case append
  /// To synchronise a directory's entries.
  case directory
  /// To hold a lock on a file that is made when missing.
  case lock
}

/// A file that was opened.
public struct OpenFile: Hashable, Sendable {
  /// The operating system's number for it.
  public let descriptor: Int32
  /// The path it was opened by, for messages.
  public let path: String

  /// Names an open file.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
  /// The kinds of thing a path can name.
  public enum Kind: String, CaseIterable, Sendable {
    /// A file with content.
    case regular
    /// A directory.
    case directory
    /// A symbolic link.
    case symbolicLink
    /// A FIFO, socket or device.
    case special
  }

  /// What it is.
  public var kind: Kind
  /// Its length in bytes.
  public var bytes: Int
  /// Seconds and nanoseconds of the last change of content, to notice a file that changes while it is read.
  public var modified: [Int]

  /// Describes what stands at a path.
  public init(kind: Kind, bytes: Int, modified: [Int]) {
    self.kind = kind
    self.bytes = bytes
    self.modified = modified
  }
}
