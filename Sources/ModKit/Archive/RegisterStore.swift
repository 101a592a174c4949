/// The versions of the channel register in a casebook: every version that was replaced is kept.
///
///     let kept = try RegisterStore(casebook).keep(document.json(), at: now)   // archive/kanaler/0003_2026-09-15.json
public struct RegisterStore {
  private let casebook: Casebook
  private var files: DurableFiles { casebook.files }

  /// The register of `casebook`.
  public init(_ casebook: Casebook) {
    self.casebook = casebook
  }

  /// The kept versions as paths, oldest first.
  public func versions() throws(Diagnostic) -> [String] {
    let folder = casebook.path("archive/kanaler")
    guard try files.system.status(of: folder) != nil else { return [] }
    return try files.system.entries(of: folder).filter { $0.hasSuffix(".json") }.map {
      folder + "/" + $0
    }
  }

  /// Keeps `register` as a new version and enters it in the ledger, unless it equals the latest; answers the path of
  /// the version, and whether it is new.
  public func keep(
    _ register: [UInt8], at now: Timestamp
  ) throws(Diagnostic) -> (path: String, isNew: Bool) {
    let files = files
    let casebook = casebook
    let store = self
    return try casebook.withSession(at: now) { session throws(Diagnostic) in
      let versions = try store.versions()
      if let last = versions.last, try files.contents(of: last) == register {
        return (last, false)
      }
      let folder = casebook.path("archive/kanaler")
      try files.makeDirectories(folder)
      let number = padded(versions.count + 1, 4)
      let path = "\(folder)/\(number)_\(Stockholm.date(at: now)).json"
      try files.write(register, to: path, temporary: casebook.path("tmp/kanaler"))
      try session.record(
        LedgerEntry(
          .exported, at: now, package: SHA256.digest(of: register), detail: "channel-register"))
      return (path, true)
    }
  }
}
