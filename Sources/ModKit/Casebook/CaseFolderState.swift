/// A case folder held against what the ledger vouches for.
struct CaseFolderState {
  /// The files the ledger vouches for; nil when the manifest or the salt is missing or does not have the sealed digest.
  var manifest: CaseManifest?
  /// The manifest has lines behind the sealed ones: an interrupted run.
  var manifestIsAhead = false
  /// Files that the sealed manifest does not name, relative to the folder.
  var strays: [String] = []
  /// Names in the folder that are neither files nor the one level of folders a case has.
  var foreign: [String] = []
}

extension Casebook {
  /// Reads a case folder; the content of its files is not checked.
  func folderState(of id: CaseID, seal: CaseSeal) throws(Diagnostic) -> CaseFolderState {
    var state = CaseFolderState()
    let folder = folder(of: id)
    let bytes = try optionalContents(folder + "/" + Casebook.manifestName)
    let saltBytes = try optionalContents(folder + "/" + Casebook.saltName)
    guard let bytes, let saltBytes,
      let salt = Digest(hexBytes: saltBytes.filter { $0 > 0x20 })?.bytes,
      bytes.count >= seal.length, CaseSeal(salt: salt, manifest: bytes[..<seal.length]) == seal,
      let manifest = CaseManifest(bytes[..<seal.length])
    else { return state }
    state.manifest = manifest
    state.manifestIsAhead = bytes.count > seal.length
    let known = Set(manifest.lines.map(\.path.description))
    for file in try fileNames(in: folder, foreign: &state.foreign)
    where !known.contains(file) && !Casebook.ownNames.contains(file) {
      state.strays.append(file)
    }
    return state
  }

  /// The files of a case folder with their path in it, one level of folders included.
  func fileNames(
    in folder: String, foreign: inout [String]
  ) throws(Diagnostic) -> [String] {
    var names: [String] = []
    for name in try files.system.entries(of: folder) {
      switch try files.system.status(of: folder + "/" + name)?.kind {
      case .regular: names.append(name)
      case .directory:
        for inner in try files.system.entries(of: folder + "/" + name) {
          let path = name + "/" + inner
          let kind = try files.system.status(of: folder + "/" + path)?.kind
          if kind == .regular { names.append(path) } else { foreign.append(path) }
        }
      case .symbolicLink, .special, nil: foreign.append(name)
      }
    }
    return names
  }

  static let ownNames: Set<String> = [manifestName, saltName, positionName]

  private func optionalContents(_ path: String) throws(Diagnostic) -> [UInt8]? {
    guard try files.system.status(of: path)?.kind == .regular else { return nil }
    return try files.contents(of: path)
  }
}
