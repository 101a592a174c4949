import ModKit

extension CommandSpecification {
  static let archiveVerify = CommandSpecification(
    path: ["archive", "verify"],
    summary: Bilingual(
      sv: "kontrollera att arkivpaket är hela och orörda",
      en: "check that bags are whole and untouched"),
    discussion: Bilingual(
      sv: """
        Läser varje byte och jämför med paketets förteckningar. Utan BAG kontrolleras alla ögonblicksbilder
        i ärendemappen mot liggaren, åt båda hållen: en som liggaren inte känner, eller känner med annat
        innehåll, och en som liggaren känner men som saknas. Slutkod 65 när något inte stämmer.
        """,
      en: """
        Reads every byte and compares it with the bag's manifests. Without BAG every snapshot of the
        casebook is held against the ledger, both ways: one that the ledger does not know, or knows with
        other content, and one that the ledger knows and that is missing. Exit code 65 when something is
        wrong.
        """),
    operands: [
      OperandSpecification(
        name: "BAG", isRequired: false, isRepeatable: true,
        summary: Bilingual(
          sv: "mapp med ett BagIt- eller FGS-paket", en: "folder with a BagIt or FGS package"))
    ],
    options: [.format(["text", "json"]), .casebook, .output],
    examples: ["archive verify larenden/snapshots/2026-09-15_facebook_exempelkopings-kommun"],
    run: { invocation throws(Diagnostic) in try SnapshotCheck(invocation: invocation).run() })
}

/// Checks packages by their own lists, and by the ledger of the casebook they stand in.
private struct SnapshotCheck {
  let invocation: Invocation
  private let files = DurableFiles(LocalFileSystem())

  /// What the ledger does not bear out.
  private struct Doubts {
    var unrecorded: [Diagnostic] = []
    var missing: [(item: CaseJournal.Item, diagnostic: Diagnostic)] = []
  }

  init(invocation: Invocation) {
    self.invocation = invocation
  }

  func run() throws(Diagnostic) -> ExitCode {
    var doubts = Doubts()
    var reports: [BagVerifier.Report] = []
    let named = invocation.arguments.operands
    if named.isEmpty {
      let store = SnapshotStore(try invocation.casebook())
      try store.casebook.requireExistence()
      reports = try self.reports(of: try store.folders(), in: store, &doubts)
    } else {
      for path in named {
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        guard let store = try store(around: trimmed) else {
          reports.append(try report(trimmed))
          continue
        }
        reports += try self.reports(of: [trimmed], in: store, &doubts)
      }
      doubts.missing = []
    }
    for problem in reports.flatMap(\.problems) + doubts.unrecorded { invocation.say(problem) }
    let isGood =
      reports.allSatisfy(\.isValid) && doubts.unrecorded.isEmpty && doubts.missing.isEmpty
    if named.isEmpty, reports.isEmpty, isGood {
      invocation.say(
        Bilingual(
          sv: "ärendemappen har inga ögonblicksbilder", en: "the casebook has no snapshots"))
    }
    let verified = (reports, doubts)
    return try invocation.withOutput { output throws(Diagnostic) in
      if invocation.format == "json" {
        output.write(bytes: json(verified.0, verified.1))
      } else {
        for report in verified.0 { output.write(line(report, invocation.language)) }
        let word = Bilingual(sv: "SAKNAS", en: "MISSING")[invocation.language]
        for (_, diagnostic) in verified.1.missing {
          let text = terminalSafe(diagnostic.message[invocation.language])
          output.write("\(word): \(text)\n")
          if let hint = diagnostic.hint {
            invocation.say(Bilingual(sv: "tips: \(hint.sv)", en: "hint: \(hint.en)"))
          }
        }
      }
      return isGood ? .nothing : .badData
    }
  }

  /// The packages at `paths`, each with what the ledger has against it among its problems.
  private func reports(
    of paths: [String], in store: SnapshotStore, _ doubts: inout Doubts
  ) throws(Diagnostic) -> [BagVerifier.Report] {
    let journal = try store.casebook.journal()
    let standings = try store.standings(journal, stored: try store.stored())
    var disputed: Set<LedgerPosition> = []
    var reports: [BagVerifier.Report] = []
    for path in paths {
      var report = try isWholeCasebook ? reportOfAny(path) : report(path)
      let name = SnapshotStore.name(of: path)
      if let standing = standings[name], let doubt = store.doubt(standing, name) {
        switch standing {
        case .known, .unrecorded: doubts.unrecorded.append(doubt)
        case .doubtful: report.problems.append(doubt)
        case .contradicted(let position):
          report.problems.append(doubt)
          disputed.insert(position)
        }
      }
      reports.append(report)
    }
    let channels = try invocation.configuration().channels
    for item in try store.casebook.missingSnapshots(journal)
    where !disputed.contains(item.position) {
      doubts.missing.append((item, try store.missing(item, among: channels)))
    }
    return reports
  }

  private var isWholeCasebook: Bool { invocation.arguments.operands.isEmpty }

  /// The report of what stands at `path`, also where that is no package at all: the others are still to be read.
  private func reportOfAny(_ path: String) -> BagVerifier.Report {
    do throws(Diagnostic) {
      return try report(path)
    } catch {
      var report = BagVerifier.Report(directory: path)
      report.problems = [error]
      return report
    }
  }

  private func report(_ path: String) throws(Diagnostic) -> BagVerifier.Report {
    try files.system.status(of: path + "/METS.xml") == nil
      ? BagVerifier(files).verify(path) : ArchivalPackage.verify(path, files)
  }

  /// The casebook in whose `snapshots` the package at `path` stands; nil when it stands elsewhere.
  private func store(around path: String) throws(Diagnostic) -> SnapshotStore? {
    guard let root = SnapshotStore.root(around: path) else { return nil }
    let casebook = invocation.casebook(at: root)
    return try casebook.exists() ? SnapshotStore(casebook) : nil
  }

  private func json(_ reports: [BagVerifier.Report], _ doubts: Doubts) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("schema", "modtool-archive-verify-1")
    writer.member("tool", invocation.tool)
    writer.member("unrecorded", doubts.unrecorded.count)
    writer.name("missing")
    writer.beginArray()
    for (item, diagnostic) in doubts.missing {
      writer.beginObject()
      writer.member("entry", item.position.sequence)
      writer.member("taken", item.entry.at.description)
      writer.member("manifest", item.entry.package?.hex)
      writer.member("message", diagnostic.message[invocation.language])
      writer.endObject()
    }
    writer.endArray()
    writer.name("bags")
    writer.beginArray()
    for report in reports {
      writer.beginObject()
      writer.member("bag", report.directory)
      writer.member("valid", report.isValid)
      writer.member("files", report.payloadFiles)
      writer.member("bytes", report.payloadBytes)
      writer.name("problems")
      writer.beginArray()
      for problem in report.problems {
        writer.beginObject()
        writer.member("file", problem.place?.file)
        writer.member("message", problem.message[invocation.language])
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}

private func line(_ report: BagVerifier.Report, _ language: Language) -> String {
  let good = Bilingual(
    sv: "hel: \(report.directory), \(report.payloadFiles) filer, \(report.payloadBytes) byte",
    en: "valid: \(report.directory), \(report.payloadFiles) files, \(report.payloadBytes) bytes")
  let bad = Bilingual(
    sv: "SKADAD: \(report.directory), \(report.problems.count) fel",
    en: "DAMAGED: \(report.directory), \(report.problems.count) problems")
  return terminalSafe((report.isValid ? good : bad)[language]) + "\n"
}
