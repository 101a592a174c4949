import ModKit

extension Invocation {
  /// Opens an export; `-` is standard input.
  func source(_ path: String) throws(Diagnostic) -> FileSource {
    if path == "-" { return FileSource(borrowing: world.inputDescriptor, name: "-") }
    return try FileSource(path: path)
  }

  /// Says what the reader noticed about the file as a whole, each thing once.
  func sayRemarks(of summary: ExportSummary) {
    for remark in summary.remarks { say(remark) }
    guard !summary.isComplete else { return }
    let reasons = summary.incompleteness.sorted().map(\.explanation)
    let place = Place(file: summary.file)
    let sv = reasons.map(\.sv).joined(separator: "; ")
    let en = reasons.map(\.en).joined(separator: "; ")
    say(
      Diagnostic(
        .badData,
        Bilingual(
          sv: "exporten är inte fullständig: \(sv)", en: "the export is not complete: \(en)"),
        at: place, severity: .warning))
  }
}
