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
        i ärendemappen, och att liggaren känner dem. Slutkod 65 när något inte stämmer.
        """,
      en: """
        Reads every byte and compares it with the bag's manifests. Without BAG every snapshot of the
        casebook is checked, and that the ledger knows it. Exit code 65 when something is wrong.
        """),
    operands: [
      OperandSpecification(
        name: "BAG", isRequired: false, isRepeatable: true,
        summary: Bilingual(
          sv: "mapp med ett BagIt- eller FGS-paket", en: "folder with a BagIt or FGS package"))
    ],
    options: [.format(["text", "json"]), .casebook, .output],
    examples: ["archive verify larenden/snapshots/2026-09-15_facebook_exempelkopings-kommun"],
    run: { invocation throws(Diagnostic) in
      let files = DurableFiles(LocalFileSystem())
      var paths = invocation.arguments.operands
      var unrecorded: [Diagnostic] = []
      if paths.isEmpty {
        let store = SnapshotStore(try invocation.casebook())
        try store.casebook.requireExistence()
        paths = try store.folders()
        unrecorded = try store.strays()
      }
      var reports: [BagVerifier.Report] = []
      for path in paths {
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        reports.append(
          try files.system.status(of: trimmed + "/METS.xml") == nil
            ? BagVerifier(files).verify(trimmed) : ArchivalPackage.verify(trimmed, files))
      }
      for problem in reports.flatMap(\.problems) + unrecorded { invocation.say(problem) }
      let isGood = reports.allSatisfy(\.isValid) && unrecorded.isEmpty
      let verified = reports
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          output.write(bytes: json(verified, unrecorded.count, invocation))
        } else {
          for report in verified { output.write(line(report, invocation.language)) }
        }
        return isGood ? .nothing : .badData
      }
    })
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

private func json(
  _ reports: [BagVerifier.Report], _ unrecorded: Int, _ invocation: Invocation
) -> [UInt8] {
  var writer = JSONWriter(pretty: true)
  writer.beginObject()
  writer.member("schema", "modtool-archive-verify-1")
  writer.member("tool", invocation.tool)
  writer.member("unrecorded", unrecorded)
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
