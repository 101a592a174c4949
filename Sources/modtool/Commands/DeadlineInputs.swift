import ModKit

extension Invocation {
  /// Opens an export; `-` is standard input.
  func source(_ path: String) throws(Diagnostic) -> FileSource {
    if path == "-" { return FileSource(borrowing: world.inputDescriptor, name: "-") }
    return try FileSource(path: path)
  }

  /// The policies chosen by `--policy`, else by the configuration, else the newest built-in one.
  func policies(_ configuration: Configuration) throws(Diagnostic) -> PolicySelection {
    guard let name = arguments.value("policy") ?? configuration.policy else {
      return .pinned(PolicyRegister.standard)
    }
    return try PolicyRegister.builtIn.selection(name)
  }
}
