import ModKit

extension CommandSpecification {
  static let archiveHandover = CommandSpecification(
    path: ["archive", "handover"],
    summary: Bilingual(
      sv: "anteckna att en ögonblicksbild är överlämnad till arkivet, eller förlorad",
      en: "record that a snapshot was handed over to the archive, or is lost"),
    discussion: Bilingual(
      sv: """
        En ögonblicksbild som liggaren känner och som inte finns i ärendemappen saknas, tills det står
        varför: den är överlämnad (--to), och räknas då fortfarande som tagen, eller förlorad (--lost), och
        räknas då inte. modtool flyttar och tar bort ingenting. SNAPSHOT är mappens namn, eller postens
        nummer i liggaren när mappen redan är borta.
        """,
      en: """
        A snapshot that the ledger knows and that is not in the casebook is missing, until it says why: it
        was handed over (--to), and still counts as taken, or is lost (--lost), and does not. modtool moves
        and removes nothing. SNAPSHOT is the folder's name, or the number of its entry in the ledger when
        the folder is gone.
        """),
    operands: [
      OperandSpecification(
        name: "SNAPSHOT",
        summary: Bilingual(
          sv: "mappens namn, eller postens nummer", en: "the folder's name, or the entry's number"))
    ],
    options: [
      .value("to", "ARCHIVE", Bilingual(sv: "vem som tog emot den", en: "who received it")),
      .value("lost", "REASON", Bilingual(sv: "den är förlorad; varför", en: "it is lost; why")),
      .casebook, .by, .dryRun,
    ],
    examples: [
      "archive handover 2026-09-15_facebook_exempelkoping --to Stadsarkivet --by \"Åsa Ek\"",
      "archive handover 12 --lost \"disken gick sönder, ingen kopia\" --by \"Åsa Ek\"",
    ],
    run: { invocation throws(Diagnostic) in
      let store = SnapshotStore(try invocation.casebook())
      try store.casebook.requireExistence()
      let by = try invocation.actor()
      let fate = try fate(invocation)
      let name = invocation.arguments.operands[0]
      let journal = try store.casebook.journal()
      guard let item = try store.entry(of: name, journal), let package = item.entry.package else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "liggaren känner ingen ögonblicksbild '\(name)'",
            en: "the ledger knows no snapshot '\(name)'"),
          hint: Bilingual(
            sv: "modtool archive verify visar dem", en: "modtool archive verify shows them"))
      }
      if case .lost = fate, try store.casebook.packages().contains(package) {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "ögonblicksbilden finns i ärendemappen och är inte förlorad",
            en: "the snapshot stands in the casebook and is not lost"))
      }
      let handover = SnapshotHandover(item, fate, at: invocation.now, by: by)
      if invocation.arguments.has("dry-run") {
        invocation.say(
          Bilingual(
            sv: "torrkörning: skulle anteckna det om post \(item.position.sequence)",
            en: "dry run: would record it of entry \(item.position.sequence)"))
        return .nothing
      }
      let position = try store.record(handover)
      invocation.say(
        Bilingual(
          sv: "antecknat om post \(item.position.sequence) (post \(position.sequence))",
          en: "recorded of entry \(item.position.sequence) (entry \(position.sequence))"))
      return .nothing
    })
}

private func fate(_ invocation: Invocation) throws(Diagnostic) -> SnapshotHandover.Fate {
  let receiver = try invocation.optional("to")
  let reason = try invocation.optional("lost")
  switch (receiver, reason) {
  case (let receiver?, nil): return .handedOver(to: receiver)
  case (nil, let reason?): return .lost(reason)
  case (nil, nil), (_?, _?):
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "ange --to ARKIV eller --lost SKÄL", en: "give --to ARCHIVE or --lost REASON"))
  }
}
