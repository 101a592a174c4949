extension CasebookSession {
  /// Copies a foreign file into the casebook, byte for byte, and hashes the copy.
  ///
  /// The file is opened once, without following a link and without waiting for a FIFO; what was opened must be a
  /// regular file of 1 to `limit` bytes that does not change while it is read.
  public mutating func stage(
    foreign path: String, limit: Int
  ) throws(Diagnostic) -> StagedFile {
    if try files.system.status(of: path)?.kind == .symbolicLink {
      throw refused(
        path,
        Bilingual(
          sv: "är en symbolisk länk; ange själva filen",
          en: "is a symbolic link; name the file itself"))
    }
    let source = try files.system.open(path, .read)
    do throws(Diagnostic) {
      let before = try files.system.status(of: source)
      try require(before, limit: limit, path)
      let target = nextStagingPath()
      let staged = try copy(source, to: target, count: before.bytes)
      guard try files.system.status(of: source) == before, staged.count == before.bytes else {
        throw refused(
          path,
          Bilingual(sv: "ändrades medan den lästes", en: "changed while it was being read"))
      }
      try files.system.close(source)
      return staged
    } catch {
      throw files.abandoned(source, removing: nil, because: error)
    }
  }

  private func require(
    _ status: FileStatus, limit: Int, _ path: String
  ) throws(Diagnostic) {
    switch status.kind {
    case .regular: break
    case .directory:
      throw refused(path, Bilingual(sv: "är en katalog", en: "is a directory"))
    case .symbolicLink, .special:
      throw refused(path, Bilingual(sv: "är ingen vanlig fil", en: "is not a regular file"))
    }
    guard status.bytes > 0 else {
      throw refused(path, Bilingual(sv: "är tom", en: "is empty"))
    }
    guard status.bytes <= limit else {
      throw refused(
        path,
        Bilingual(
          sv: "är för stor (\(status.bytes) byte, högst \(limit))",
          en: "is too large (\(status.bytes) bytes, at most \(limit))"))
    }
  }

  private func copy(
    _ source: OpenFile, to target: String, count: Int
  ) throws(Diagnostic) -> StagedFile {
    let copy = try files.system.open(target, .createNew)
    do throws(Diagnostic) {
      var hash = SHA256()
      var offset = 0
      while offset <= count {
        let part = try files.system.read(source, at: offset, count: 256 << 10)
        if part.isEmpty { break }
        hash.update(part.span)
        try files.writeAll(part[...], to: copy)
        offset += part.count
      }
      try files.system.synchronize(copy)
      try files.system.close(copy)
      return StagedFile(path: target, digest: hash.finished(), count: offset)
    } catch {
      throw files.abandoned(copy, removing: target, because: error)
    }
  }

  private func refused(_ path: String, _ reason: Bilingual) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(sv: "'\(path)' \(reason.sv)", en: "'\(path)' \(reason.en)"))
  }

  /// Notes that the world outside has seen `position`, such as in a registrar's notice.
  public func noteAnchor(_ position: LedgerPosition) throws(Diagnostic) {
    try files.appendLine(
      Array(position.description.utf8), to: casebook.path("ledger/anchors.txt"))
  }
}
