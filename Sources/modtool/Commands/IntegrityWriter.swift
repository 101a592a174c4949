import ModKit

/// Writes what `records verify` found, and counts as held only what is.
struct IntegrityWriter {
  let report: CasebookReport
  let invocation: Invocation

  /// Writes the findings as data, and as talk what to do and what holds.
  func write() {
    if invocation.format == "json" {
      invocation.world.output.write(bytes: json)
      return
    }
    for finding in report.findings {
      let label =
        finding.isDamage
        ? Bilingual(sv: "SKADA", en: "DAMAGE") : Bilingual(sv: "rest", en: "leaving")
      let message = terminalSafe(finding.message[invocation.language])
      invocation.world.output.write("\(label[invocation.language]): \(message)\n")
    }
    var said: [Bilingual] = []
    for remedy in report.findings.map(\.remedy) where !said.contains(remedy) {
      said.append(remedy)
      invocation.say(Bilingual(sv: "tips: \(remedy.sv)", en: "hint: \(remedy.en)"))
    }
    invocation.say(summary)
  }

  /// What holds, with what it is out of where that is more.
  private var summary: Bilingual {
    func share(_ held: Int, _ all: Int) -> Bilingual {
      held == all
        ? Bilingual(sv: "\(held)", en: "\(held)")
        : Bilingual(sv: "\(held) av \(all)", en: "\(held) of \(all)")
    }
    let cases = share(report.casesHeld, report.cases)
    let files = share(report.filesHeld, report.files)
    let anchors = share(report.anchorsHeld, report.anchors)
    var text = Bilingual(
      sv: "\(report.lines) poster, \(cases.sv) ärenden, \(files.sv) filer, \(anchors.sv) ankare "
        + "stämmer",
      en: "\(report.lines) entries, \(cases.en) cases, \(files.en) files, \(anchors.en) anchors "
        + "hold")
    if report.isDamaged {
      text = Bilingual(sv: "SKADAT: " + text.sv, en: "DAMAGED: " + text.en)
    }
    if let head = report.head {
      text = Bilingual(
        sv: text.sv + "; sista position \(head)", en: text.en + "; last position \(head)")
    }
    if report.snapshots > 0 {
      let snapshots = share(report.snapshotsHeld, report.snapshots)
      text = Bilingual(
        sv: text.sv + "; \(snapshots.sv) ögonblicksbilder på plats (innehållet: modtool archive "
          + "verify)",
        en: text.en + "; \(snapshots.en) snapshots in place (their content: modtool archive verify)"
      )
    }
    if report.isCutShort {
      text = Bilingual(
        sv: text.sv + "; det som hör till senare poster är inte prövat",
        en: text.en + "; what belongs to later entries was not judged")
    }
    return text
  }

  private var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("damaged", report.isDamaged)
    writer.member("lines", report.lines)
    writer.member("cases", report.cases)
    writer.member("casesHeld", report.casesHeld)
    writer.member("files", report.files)
    writer.member("filesHeld", report.filesHeld)
    writer.member("bytes", report.byteCount)
    writer.member("snapshots", report.snapshots)
    writer.member("snapshotsHeld", report.snapshotsHeld)
    writer.member("anchors", report.anchors)
    writer.member("anchorsHeld", report.anchorsHeld)
    writer.member("head", report.head?.description)
    writer.name("findings")
    writer.beginArray()
    for finding in report.findings {
      writer.beginObject()
      writer.member("code", finding.code)
      writer.member("damage", finding.isDamage)
      writer.member("message", finding.message[invocation.language])
      writer.member("hint", finding.remedy[invocation.language])
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }
}
