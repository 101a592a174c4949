import ModKit

extension CommandSpecification {
  static let channelsExport = CommandSpecification(
    path: ["channels", "export"],
    summary: Bilingual(
      sv: "skriv kanalregistret och spara versionen",
      en: "write the channel register, keep the version"),
    discussion: Bilingual(
      sv: """
        csv och json innehåller allt; html är en sida att publicera, utan personal utom den ansvariga.
        Med en ärendemapp sparas varje version som skiljer sig från den förra, med en rad i liggaren, så att
        alla ersatta versioner finns kvar.
        """,
      en: """
        csv and json hold everything; html is a page to publish, without staff besides the responsible
        person. With a casebook every version that differs from the one before is kept, with a line in the
        ledger, so that all replaced versions remain.
        """),
    options: [
      .channel, .format(["csv", "json", "html"]), .excelTable, .casebook, .dryRun, .output,
    ],
    examples: [
      "channels export --format html -o kanaler.html", "channels export --excel -o kanaler.csv",
    ],
    run: { invocation throws(Diagnostic) in
      let configuration = try invocation.configuration()
      guard !configuration.channels.isEmpty else { throw Configuration.noChannels }
      let organisation = configuration.organisation.name
      // The version that is kept is the whole register, whatever is written this time.
      let whole = RegisterDocument(organisation: organisation, channels: configuration.channels)
      if let casebook = try invocation.casebookIfNamed() {
        if !invocation.arguments.has("dry-run") {
          let kept = try RegisterStore(casebook).keep(whole.json(), at: invocation.now)
          invocation.say(
            kept.isNew
              ? Bilingual(
                sv: "ny version sparad: \(kept.path)", en: "new version kept: \(kept.path)")
              : Bilingual(
                sv: "oförändrat sedan \(kept.path)", en: "unchanged since \(kept.path)"))
        }
      } else {
        invocation.say(
          Bilingual(
            sv: "ingen ärendemapp är angiven: versionen sparas inte",
            en: "no casebook is named: the version is not kept"))
      }
      let document = RegisterDocument(
        organisation: organisation, channels: try invocation.chosenChannels(configuration))
      return try invocation.withOutput { output throws(Diagnostic) in
        switch invocation.format {
        case "json": output.write(bytes: document.json())
        case "html": output.write(document.html(on: Stockholm.date(at: invocation.now)))
        default: output.write(document.csv(excel: invocation.arguments.has("excel")))
        }
        return .nothing
      }
    })
}
