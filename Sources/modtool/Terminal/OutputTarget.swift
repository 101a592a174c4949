import Glibc
import ModKit

/// What `--output` names, looked at before anything is written.
enum OutputTarget: Equatable {
  /// The program's own standard output.
  case standardOutput
  /// A device, a named pipe or an open file: bytes are written to it as they come.
  case stream(path: String)
  /// A file that the complete output takes the place of; `mode` holds the permissions of the one that is there.
  case file(path: String, mode: mode_t?)

  /// Looks at `path`, and follows its symbolic links: they stay, what they lead to is written.
  ///
  /// Throws `.usage` for an empty name and for a file that is among `inputs`, `.cannotCreate` for a folder.
  init(_ path: String, inputs: [String]) throws(Diagnostic) {
    guard !path.isEmpty else {
      throw Diagnostic(
        .usage, Bilingual(sv: "--output är tomt", en: "--output is empty"),
        hint: Bilingual(
          sv: "ange en fil, eller - för standard ut", en: "name a file, or - for standard output"))
    }
    if path == "-" || path == "/dev/stdout" {
      self = .standardOutput
      return
    }
    guard let status = Self.status(of: path) else {
      self = .file(path: try Self.linkedPath(path), mode: nil)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw Diagnostic(
        .cannotCreate,
        Bilingual(
          sv: "kan inte skriva \(path): det är en mapp", en: "cannot write \(path): it is a folder"),
        hint: Bilingual(sv: "ange en fil i den", en: "name a file in it"))
    case S_IFREG where !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/"):
      if let input = Self.input(status, among: inputs) { throw Self.overwriting(path, input) }
      self = .file(path: try Self.linkedPath(path), mode: status.st_mode & 0o7777)
    default: self = .stream(path: path)
    }
  }

  /// The one of `inputs` that is the file with `status`, `-` for standard input.
  private static func input(_ status: stat, among inputs: [String]) -> String? {
    inputs.first { name in
      var found = stat()
      let isThere =
        name == "-"
        ? unsafe fstat(STDIN_FILENO, &found) == 0 : unsafe stat(name, &found) == 0
      return isThere && found.st_dev == status.st_dev && found.st_ino == status.st_ino
    }
  }

  private static func overwriting(_ path: String, _ input: String) -> Diagnostic {
    let name = input == "-" ? path : input
    return Diagnostic(
      .usage,
      Bilingual(
        sv: "--output är samma fil som läses: \(terminalSafe(name))",
        en: "--output is the same file that is read: \(terminalSafe(name))"),
      hint: Bilingual(
        sv: "ange en annan fil; det som läses skrivs aldrig över",
        en: "name another file; what is read is never written over"))
  }

  /// Where `path` leads when the links it ends with are followed; the last of them may lead to nothing yet.
  private static func linkedPath(_ path: String) throws(Diagnostic) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = linkTarget(path) else { return path }
      guard !target.hasPrefix("/") else {
        path = target
        continue
      }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = folder + target
    }
    throw Diagnostic(
      .cannotCreate,
      Bilingual(
        sv: "kan inte skriva \(path): länkarna går runt",
        en: "cannot write \(path): its links lead in a circle"))
  }

  /// What the symbolic link at `path` says, nil where there is none.
  private static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Of what `path` leads to; nil where there is nothing.
  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }
}
