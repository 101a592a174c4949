/// The content of a snapshot as a submission package by FGS Paketstruktur 2.0, that is E-ARK CSIP and SIP 2.1.0.
///
///     METS.xml
///     metadata/descriptive/beskrivning.xml
///     documentation/LAS-MIG.txt
///     schemas/beskrivning.xsd
///     representations/rep1/data/…            the payload of the bag
///
/// One METS file describes everything. Rule SIP14 of the official Schematron contradicts CSIP16 and cannot be met.
/// Source: https://earksip.dilcis.eu, https://earkcsip.dilcis.eu.
public struct ArchivalPackage {
  private let request: SnapshotRequest
  private let result: SnapshotResult
  private let files: DurableFiles

  /// Prepares a package for the snapshot of `request` with what it came to hold.
  public init(_ request: SnapshotRequest, _ result: SnapshotResult, files: DurableFiles) {
    self.request = request
    self.result = result
    self.files = files
  }

  /// Turns the finished bag at `bag` into a package in `folder`, to be called `name`; answers its path and the SHA-256 of its METS file.
  public func make(
    from bag: String, in folder: String, name: String
  ) throws(Diagnostic) -> (path: String, digest: Digest) {
    let package = folder + "/package"
    let inner = [
      "", "/metadata", "/metadata/descriptive", "/documentation", "/schemas", "/representations",
      "/representations/rep1",
    ]
    for name in inner { try files.system.makeDirectory(package + name) }
    let data = package + "/representations/rep1/data"
    try files.system.rename(bag + "/data", to: data)
    try files.system.remove(data + "/LAS-MIG.txt", isDirectory: false)
    let description = try write(
      MetsDocument.description(request, result, name: name), package,
      "metadata/descriptive/beskrivning.xml")
    let schema = try write(MetsDocument.schema, package, "schemas/beskrivning.xsd")
    let readMe = try write(
      SnapshotTexts.readMe(request, result, isPackage: true), package, "documentation/LAS-MIG.txt")
    let payload = result.payload.filter { $0.path != "data/LAS-MIG.txt" }.map {
      BagEntry(path: "representations/rep1/" + $0.path, digest: $0.digest, bytes: $0.bytes)
    }
    let mets = MetsDocument(
      name: name, request: request, description: description,
      documentation: [readMe], schemas: [schema], payload: payload)
    let entry = try write(mets.xml(), package, "METS.xml")
    for name in inner.reversed() { try files.synchronizeDirectory(package + name) }
    try files.synchronizeDirectory(data)
    return (package, entry.digest)
  }

  private func write(
    _ bytes: [UInt8], _ package: String, _ path: String
  ) throws(Diagnostic) -> BagEntry {
    try files.writeUnlinked(bytes, to: package + "/" + path)
    return BagEntry(path: path, digest: SHA256.digest(of: bytes), bytes: bytes.count)
  }

  /// Checks that every file a package's METS names is there with its checksum, and that nothing else is.
  public static func verify(
    _ directory: String, _ files: DurableFiles
  ) throws(Diagnostic) -> BagVerifier.Report {
    var report = BagVerifier.Report(directory: directory)
    let mets = try files.contents(of: directory + "/METS.xml")
    let named = MetsDocument.references(String(decoding: mets, as: UTF8.self))
    let verifier = BagVerifier(files)
    let present = try verifier.walk(directory, "", &report)
    if named.isEmpty {
      report.add(
        "METS.xml",
        Bilingual(
          sv: "METS.xml nämner inga filer med SHA-256", en: "METS.xml names no files with SHA-256"))
    }
    for reference in named {
      guard present.contains(reference.path) else {
        report.add(reference.path, Bilingual(sv: "filen saknas", en: "the file is missing"))
        continue
      }
      let found = try files.digest(of: directory + "/" + reference.path)
      if found.digest == reference.digest {
        report.payloadFiles += 1
        report.payloadBytes += found.count
      } else {
        report.add(
          reference.path,
          Bilingual(
            sv: "innehållet är ändrat: kontrollsumman är \(found.digest), inte \(reference.digest)",
            en: "the content has changed: its checksum is \(found.digest), not \(reference.digest)")
        )
      }
    }
    let known = Set(named.map(\.path)).union(["METS.xml"])
    for path in present.subtracting(known).sorted() {
      report.add(
        path,
        Bilingual(
          sv: "filen hör inte till paketet: METS.xml nämner den inte",
          en: "the file does not belong to the package: METS.xml does not name it"))
    }
    return report
  }
}
