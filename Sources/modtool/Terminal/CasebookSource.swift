import ModKit

extension Invocation {
  /// The casebook that `--casebook`, else the configuration names; nil when neither does.
  func casebookIfNamed() throws(Diagnostic) -> Casebook? {
    var root = arguments.value("casebook")
    if root == nil { root = try configuration().casebook }
    guard let root, !root.isEmpty else { return nil }
    return casebook(at: root)
  }

  /// The casebook in the folder `root`.
  func casebook(at root: String) -> Casebook {
    Casebook(root: root, files: LocalFileSystem(), random: unguessableBytes)
  }

  /// The casebook that `--casebook`, else the configuration names; one of them must.
  func casebook() throws(Diagnostic) -> Casebook {
    if let casebook = try casebookIfNamed() { return casebook }
    throw Diagnostic(
      .usage, Bilingual(sv: "ingen ärendemapp är angiven", en: "no casebook is named"),
      hint: Bilingual(
        sv: "ange --casebook DIR, eller 'casebook' i konfigurationen",
        en: "give --casebook DIR, or 'casebook' in the configuration"))
  }
}

/// `count` bytes from the operating system's generator.
@Sendable private func unguessableBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
}
