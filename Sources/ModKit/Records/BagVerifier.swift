/// Checks that a BagIt bag is complete and that every file is what its manifests say (RFC 8493 section 3).
///
///     let report = try BagVerifier(files).verify("snapshots/2026-09-15_facebook_exempelkoping")
///     report.isValid   // false as soon as one byte differs
///
/// Reads every byte once, in constant memory. Bags of other makers pass too, as long as they use SHA-256 and fetch
/// nothing.
public struct BagVerifier {
  private let files: DurableFiles

  /// Works through `files`.
  public init(_ files: DurableFiles) {
    self.files = files
  }

  /// What was found.
  public struct Report: Hashable, Sendable {
    /// The bag's directory.
    public var directory: String
    /// What is wrong, each with the file it is about; empty for a valid bag.
    public var problems: [Diagnostic] = []
    /// The payload files that are as they should be.
    public var payloadFiles = 0
    /// Their bytes.
    public var payloadBytes = 0
    /// The elements of `bag-info.txt`, in order.
    public var information: [Element] = []

    /// A report on `directory` in which nothing has been found yet.
    public init(directory: String) {
      self.directory = directory
    }

    /// Whether the bag is complete and every checksum agrees.
    public var isValid: Bool { problems.isEmpty }

    /// The first value of `label`, compared without regard to case.
    public func value(_ label: String) -> String? {
      information.first { $0.label.lowercased() == label.lowercased() }?.value
    }
  }

  /// One line of `bag-info.txt`.
  public struct Element: Hashable, Sendable {
    /// What it is called.
    public var label: String
    /// What it says.
    public var value: String
  }

  /// Checks the bag in `directory`; throws only when nothing there can be read at all.
  public func verify(_ directory: String) throws(Diagnostic) -> Report {
    var report = Report(directory: directory)
    guard let status = try files.system.status(of: directory) else {
      throw missing(directory, Bilingual(sv: "paketet finns inte", en: "there is no such bag"))
    }
    guard status.kind == .directory, try files.system.status(of: directory + "/bagit.txt") != nil
    else {
      throw missing(
        directory,
        Bilingual(
          sv: "det är inget arkivpaket: bagit.txt saknas", en: "not a bag: bagit.txt is missing"))
    }
    checkDeclaration(directory, &report)
    let payload = manifest("manifest-sha256.txt", directory, &report)
    let tags = manifest("tagmanifest-sha256.txt", directory, &report)
    let present = try walk(directory, "", &report)
    checkNames(payload: payload, tags: tags, present: present, &report)
    for entry in payload.sorted(by: { $0.path < $1.path }) where present.contains(entry.path) {
      if let bytes = check(entry, directory, &report) {
        report.payloadFiles += 1
        report.payloadBytes += bytes
      }
    }
    for entry in tags.sorted(by: { $0.path < $1.path }) where present.contains(entry.path) {
      _ = check(entry, directory, &report)
    }
    if present.contains("bag-info.txt") { readInformation(directory, &report) }
    checkOxum(payload: payload, present: present, directory, &report)
    return report
  }

  private func checkDeclaration(_ directory: String, _ report: inout Report) {
    guard let text = text("bagit.txt", directory, &report) else { return }
    let lines = bagLines(text)
    let isKnown =
      lines.count == 2
      && (lines[0] == "BagIt-Version: 1.0" || lines[0] == "BagIt-Version: 0.97")
      && lines[1] == "Tag-File-Character-Encoding: UTF-8"
    if !isKnown {
      report.add(
        "bagit.txt",
        Bilingual(
          sv: "bagit.txt anger inte BagIt 1.0 i UTF-8",
          en: "bagit.txt does not declare BagIt 1.0 in UTF-8"))
    }
  }

  private func manifest(
    _ name: String, _ directory: String, _ report: inout Report
  ) -> [ManifestLine] {
    guard let text = text(name, directory, &report) else { return [] }
    var entries: [ManifestLine] = []
    var seen: Set<String> = []
    for (index, line) in bagLines(text).enumerated() {
      let digits = line.prefix(64)
      let path = String(line.dropFirst(64).drop { $0 == " " || $0 == "\t" || $0 == "*" })
      guard let digest = Digest(hex: digits), line.count > 65, !path.isEmpty,
        !path.hasPrefix("/"), !path.split(separator: "/").contains("..")
      else {
        report.add(
          name, line: index + 1,
          Bilingual(
            sv: "raden är inte '<sha256>  <sökväg>'", en: "the line is not '<sha256>  <path>'"))
        continue
      }
      guard seen.insert(path).inserted else {
        report.add(
          name, line: index + 1,
          Bilingual(sv: "'\(path)' står två gånger", en: "'\(path)' stands twice"))
        continue
      }
      entries.append(ManifestLine(path: path, digest: digest))
    }
    return entries
  }

  private func checkNames(
    payload: [ManifestLine], tags: [ManifestLine], present: Set<String>, _ report: inout Report
  ) {
    let named = Set(payload.map(\.path)).union(tags.map(\.path))
    for path in named.subtracting(present).sorted() {
      report.add(path, Bilingual(sv: "filen saknas", en: "the file is missing"))
    }
    for path in present.subtracting(named).sorted() where path != "tagmanifest-sha256.txt" {
      report.add(
        path,
        Bilingual(
          sv: "filen hör inte till paketet: ingen förteckning nämner den",
          en: "the file does not belong to the bag: no manifest names it"))
    }
  }

  private func check(
    _ entry: ManifestLine, _ directory: String, _ report: inout Report
  ) -> Int? {
    do throws(Diagnostic) {
      let found = try files.digest(of: directory + "/" + entry.path)
      if found.digest == entry.digest { return found.count }
      report.add(
        entry.path,
        Bilingual(
          sv: "innehållet är ändrat: kontrollsumman är \(found.digest), inte \(entry.digest)",
          en: "the content has changed: its checksum is \(found.digest), not \(entry.digest)"))
    } catch {
      report.problems.append(error)
    }
    return nil
  }

  private func checkOxum(
    payload: [ManifestLine], present: Set<String>, _ directory: String, _ report: inout Report
  ) {
    guard let stated = report.value("Payload-Oxum"), report.isValid else { return }
    let found = "\(report.payloadBytes).\(report.payloadFiles)"
    guard stated != found else { return }
    report.add(
      "bag-info.txt",
      Bilingual(
        sv: "Payload-Oxum är \(stated), men paketet innehåller \(found)",
        en: "Payload-Oxum is \(stated), but the bag holds \(found)"))
  }

  private func readInformation(_ directory: String, _ report: inout Report) {
    do throws(Diagnostic) {
      report.information = try information(directory)
    } catch {
      report.problems.append(error)
    }
  }

  /// The elements of a bag's `bag-info.txt`, in order; nothing is checked.
  public func information(_ directory: String) throws(Diagnostic) -> [Element] {
    let bytes = try files.contents(of: directory + "/bag-info.txt", limit: 1 << 20)
    var elements: [Element] = []
    for line in bagLines(String(decoding: bytes, as: UTF8.self)) {
      if line.first == " " || line.first == "\t", let last = elements.indices.last {
        elements[last].value += " " + line.drop { $0 == " " || $0 == "\t" }
      } else if let colon = line.firstIndex(of: ":") {
        elements.append(
          Element(
            label: String(line[..<colon]),
            value: String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })))
      }
    }
    return elements
  }

  private func text(
    _ name: String, _ directory: String, _ report: inout Report
  ) -> String? {
    do throws(Diagnostic) {
      return String(
        decoding: try files.contents(of: directory + "/" + name, limit: 256 << 20), as: UTF8.self)
    } catch {
      report.problems.append(error)
      return nil
    }
  }

  /// The regular files below `folder`, as paths in the bag; everything that is neither file nor folder is a problem.
  func walk(
    _ directory: String, _ folder: String, _ report: inout Report
  ) throws(Diagnostic) -> Set<String> {
    var found: Set<String> = []
    let full = folder.isEmpty ? directory : directory + "/" + folder
    for name in try files.system.entries(of: full) {
      let path = folder.isEmpty ? name : folder + "/" + name
      switch try files.system.status(of: directory + "/" + path)?.kind {
      case .regular: found.insert(path)
      case .directory: found.formUnion(try walk(directory, path, &report))
      case .symbolicLink, .special:
        report.add(
          path,
          Bilingual(
            sv: "det är ingen vanlig fil, utan en länk eller ett specialobjekt",
            en: "not a regular file but a link or a special object"))
      case nil: break
      }
    }
    return found
  }

  private func missing(_ directory: String, _ message: Bilingual) -> Diagnostic {
    Diagnostic(.missingInput, message, at: Place(file: directory))
  }
}

/// The lines of a tag file; only LF, CR and CRLF end one.
private func bagLines(_ text: String) -> [Substring] {
  text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { Substring($0) }
}

private struct ManifestLine {
  var path: String
  var digest: Digest
}

extension BagVerifier.Report {
  mutating func add(_ path: String, line: Int? = nil, _ message: Bilingual) {
    problems.append(
      Diagnostic(.badData, message, at: Place(file: directory + "/" + path, line: line)))
  }
}
