import ModKit

extension Invocation {
  /// The configuration: `--config`, else MODTOOL_CONFIG, else `modtool.json` in the working folder when it
  /// is there, else an empty one. A named file must exist.
  func configuration() throws(Diagnostic) -> Configuration {
    let named = arguments.value("config") ?? world.environment["MODTOOL_CONFIG"]
    let path = named.flatMap { $0.isEmpty ? nil : $0 } ?? "modtool.json"
    let isNamed = path == named
    var source: FileSource
    do throws(Diagnostic) {
      source = try FileSource(path: path)
    } catch {
      guard isNamed || error.kind != .missingInput else { return Configuration() }
      throw Diagnostic(
        .configuration, error.message, at: Place(file: path), hint: error.hint)
    }
    let bytes = try source.readAll(limit: 16 << 20)
    let document = JSONDocument(origin: JSONOrigin(file: path))
    do throws(Diagnostic) {
      try document.parse(bytes)
    } catch {
      throw Diagnostic(.configuration, error.message, at: error.place, hint: error.hint)
    }
    do throws(Diagnostic) {
      return try Configuration(reading: document.root)
    } catch {
      throw Diagnostic(
        error.kind, error.message, at: error.place,
        hint: error.hint
          ?? Bilingual(
            sv: "modtool help config visar alla nycklar",
            en: "modtool help config shows every key"))
    }
  }
}

extension ByteSource {
  /// Everything that is left, when it is at most `limit` bytes.
  mutating func readAll(limit: Int) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(into: &bytes, limit: 65_536) > 0 {
      guard bytes.count <= limit else {
        throw Diagnostic(
          .badData,
          Bilingual(
            sv: "filen är större än \(limit) byte", en: "the file is larger than \(limit) bytes"),
          at: Place(file: name))
      }
    }
    return bytes
  }
}
