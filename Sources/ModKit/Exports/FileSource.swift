#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file or pipe that is open for reading.
///
///     let source = try FileSource(path: "feed.json")
///     let reader = ExportReader(source)
///
/// The descriptor is closed with the last reference, unless it was only borrowed.
public final class FileSource: ByteSource, Sendable {
  /// The path as the user gave it, or `-`.
  public let name: String
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens the file at `path`; `-` is standard input.
  ///
  /// Throws a diagnostic of kind `missingInput` when there is no such file, when it is a folder and when it may not
  /// be read.
  public convenience init(path: String) throws(Diagnostic) {
    guard path != "-" else {
      self.init(borrowing: 0, name: "-")
      return
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSource.cannotOpen(path, errno) }
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw FileSource.cannotOpen(path, EISDIR)
    }
    self.init(descriptor: descriptor, name: path, isOwned: true)
  }

  /// Reads from an open descriptor and leaves closing it to its owner.
  public convenience init(borrowing descriptor: Int32, name: String) {
    self.init(descriptor: descriptor, name: name, isOwned: false)
  }

  private init(descriptor: Int32, name: String, isOwned: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.isOwned = isOwned
  }

  /// When the file was last written, links followed; nil for what is no ordinary file, such as a pipe.
  public var modified: Timestamp? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    #if canImport(Darwin)
      return Timestamp(secondsSince1970: status.st_mtimespec.tv_sec)
    #else
      return Timestamp(secondsSince1970: status.st_mtim.tv_sec)
    #endif
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Appends the next bytes; an interrupted call is repeated.
  public func read(into buffer: inout [UInt8], limit: Int) throws(Diagnostic) -> Int {
    var failure: Int32 = 0
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    let count = unsafe buffer.withUnsafeMutableBytes { storage in
      // The slice [old, old + limit) was appended above, so read(2) stays inside the array's storage.
      let free = unsafe UnsafeMutableRawBufferPointer(rebasing: storage[old..<old + limit])
      while true {
        #if canImport(Glibc)
          let result = unsafe Glibc.read(descriptor, free.baseAddress, free.count)
        #elseif canImport(Musl)
          let result = unsafe Musl.read(descriptor, free.baseAddress, free.count)
        #else
          let result = unsafe Darwin.read(descriptor, free.baseAddress, free.count)
        #endif
        if result >= 0 { return result }
        failure = errno
        if failure != EINTR { return -1 }
      }
    }
    buffer.removeLast(limit - max(count, 0))
    guard count >= 0 else { throw cannotRead(failure) }
    return count
  }

  private func cannotRead(_ code: Int32) -> Diagnostic {
    let reason = FileSource.reason(code)
    return Diagnostic(
      code == EISDIR ? .missingInput : .inputOutput,
      Bilingual(
        sv: "läsningen av filen avbröts: \(reason.sv)", en: "reading stopped: \(reason.en)"),
      at: Place(file: name))
  }

  private static func cannotOpen(_ path: String, _ code: Int32) -> Diagnostic {
    let reason = reason(code)
    return Diagnostic(
      .missingInput,
      Bilingual(sv: "kan inte läsa filen: \(reason.sv)", en: "cannot read the file: \(reason.en)"),
      at: Place(file: path))
  }

  private static func reason(_ code: Int32) -> Bilingual {
    switch code {
    case ENOENT, ENOTDIR: Bilingual(sv: "den finns inte", en: "there is no such file")
    case EISDIR: Bilingual(sv: "det är en mapp", en: "it is a folder")
    case EACCES, EPERM:
      Bilingual(sv: "du saknar läsrättighet", en: "you may not read it")
    case ENAMETOOLONG: Bilingual(sv: "namnet är för långt", en: "the name is too long")
    case EIO: Bilingual(sv: "fel på lagringsmediet", en: "the storage device failed")
    default:
      Bilingual(sv: "systemets felkod \(code)", en: "system error \(code)")
    }
  }
}
