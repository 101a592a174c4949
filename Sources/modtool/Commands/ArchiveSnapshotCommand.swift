import ModKit

extension CommandSpecification {
  static let archiveSnapshot = CommandSpecification(
    path: ["archive", "snapshot"],
    summary: Bilingual(
      sv: "spara en ögonblicksbild av en kanal", en: "keep a snapshot of a channel"),
    discussion: Bilingual(
      sv: """
        Lägger ett arkivpaket (BagIt 1.0) i ärendemappen: exporten byte för byte, kommentarerna i
        öppet format, en sida att läsa, skärmdumpar med PDF/A-kopior, kanalens registerpost, policyn
        och liggarens läge. Paketet får sitt namn först när det är helt, och skrivs sedan in i liggaren.
        Med --format fgs blir det i stället ett paket enligt FGS Paketstruktur 2.0 (E-ARK SIP).
        Utan --technique används samma ord som förra gången.
        """,
      en: """
        Puts a bag (BagIt 1.0) into the casebook: the export byte for byte, the comments in an open
        format, a page to read, screenshots with PDF/A copies, the channel's register entry, the policy
        and the ledger's position. The bag gets its name only when it is whole, and is then entered in
        the ledger. With --format fgs it becomes a package by FGS Paketstruktur 2.0 (E-ARK SIP).
        Without --technique the words of the last time are used.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRequired: false, isRepeatable: true,
        summary: Bilingual(
          sv: "exporter från plattformen, eller - för standard in",
          en: "exports from the platform, or - for standard input"))
    ],
    options: [
      .value(
        "channel", "ID", Bilingual(sv: "kanalens id eller namn", en: "the channel's id or name")),
      .value(
        "screenshot", "FILE", repeatable: true,
        Bilingual(sv: "skärmdump: PNG, JPEG eller PDF", en: "a screenshot: PNG, JPEG or PDF")),
      .value(
        "attach", "FILE", repeatable: true,
        Bilingual(
          sv: "annan fil att spara orörd, till exempel WARC",
          en: "another file to keep as it is, such as a WARC")),
      .value(
        "technique", "TEXT",
        Bilingual(
          sv: "hur bilden togs, med samma ord varje gång",
          en: "how it was taken, in the same words every time")),
      .value(
        "note", "TEXT",
        Bilingual(sv: "anledningen, om den inte är schemat", en: "the reason, unless the schedule")),
      .format(["bagit", "fgs"]), .policy, .casebook, .by, .dryRun, .keepGoing,
    ],
    examples: [
      "archive snapshot flode.json --channel 100000000000001 --screenshot start.png "
        + "--technique \"Graph-export och skärmdump av startsidan\" --by \"Åsa Ek\""
    ],
    run: { invocation throws(Diagnostic) in try SnapshotRun(invocation).run() })
}

/// One run of `archive snapshot`.
private struct SnapshotRun {
  let invocation: Invocation
  let configuration: Configuration
  let policy: Policy
  let store: SnapshotStore
  let channel: ChannelEntry

  init(_ invocation: Invocation) throws(Diagnostic) {
    self.invocation = invocation
    configuration = try invocation.configuration()
    guard let name = invocation.arguments.value("channel") else {
      throw Diagnostic(
        .usage, Bilingual(sv: "ingen kanal är angiven", en: "no channel is named"),
        hint: Bilingual(
          sv: "ange --channel med kanalens id eller namn", en: "give --channel with its id or name")
      )
    }
    channel = try configuration.channel(named: name)
    policy = try invocation.scheduledPolicy()
    store = SnapshotStore(try invocation.casebook())
  }

  func run() throws(Diagnostic) -> ExitCode {
    let arguments = invocation.arguments
    guard !arguments.operands.isEmpty || !arguments.values("screenshot").isEmpty else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "varken export eller skärmdump är angiven",
          en: "neither an export nor a screenshot is named"))
    }
    let hasCasebook = try store.casebook.exists()
    let journal = hasCasebook ? try store.casebook.journal() : CaseJournal()
    let taken =
      hasCasebook
      ? try store.taken(channel, journal: journal, stored: try store.stored()) : []
    let request = try request(taken, checkpoint: journal.head)
    warnAboutTechnique(taken, request)
    sayCoveredOccasion(taken)
    if arguments.has("dry-run") {
      return try dryRun(request)
    }
    let code = try write(request)
    // Only now: a command that fails enters nothing.
    for name in try store.adopt(at: invocation.now) {
      invocation.say(
        Bilingual(
          sv: "paketet '\(name)' från en avbruten körning var helt och är nu inskrivet i liggaren",
          en: "the bag '\(name)' of an interrupted run was whole and is now in the ledger"))
    }
    return code
  }

  private func request(
    _ taken: [TakenSnapshot], checkpoint: LedgerPosition?
  ) throws(Diagnostic) -> SnapshotRequest {
    let arguments = invocation.arguments
    let last = taken.max { $0.at < $1.at }?.technique
    let known = last.flatMap { $0.hasPrefix("te:") ? nil : $0 }
    guard let technique = arguments.value("technique") ?? known, !technique.isEmpty else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "--technique behövs första gången en kanal arkiveras",
          en: "--technique is needed the first time a channel is archived"),
        hint: Bilingual(
          sv: "skriv hur bilden togs, till exempel \"Graph-export och skärmdump av startsidan\"",
          en: "say how it was taken, such as \"Graph export and screenshot of the start page\""))
    }
    return SnapshotRequest(
      organisation: configuration.organisation, channel: channel, policy: policy,
      taken: invocation.now, technique: technique, by: arguments.value("by"),
      note: arguments.value("note"), screenshots: arguments.values("screenshot"),
      attachments: arguments.values("attach"), checkpoint: checkpoint, tool: invocation.tool)
  }

  private func warnAboutTechnique(_ taken: [TakenSnapshot], _ request: SnapshotRequest) {
    let demands = policy.archive.technique
    if demands.contains(where: { $0.kind == .screenshot && $0.obligation == .must }),
      request.screenshots.isEmpty
    {
      warn(
        Bilingual(
          sv: "policyn kräver en skärmdump, och ingen är angiven (--screenshot)",
          en: "the policy demands a screenshot, and none is named (--screenshot)"))
    }
    guard demands.contains(where: { $0.kind == .sameTechnique }),
      let last = taken.max(by: { $0.at < $1.at })?.technique,
      TakenSnapshot.key(ofTechnique: last) != TakenSnapshot.key(ofTechnique: request.technique)
    else { return }
    warn(
      Bilingual(
        sv: "policyn vill ha samma teknik varje gång; förra gången var den '\(last)'",
        en: "the policy wants the same technique every time; last time it was '\(last)'"))
  }

  private func sayCoveredOccasion(_ taken: [TakenSnapshot]) {
    let now = invocation.now
    let year = Stockholm.date(at: now).year
    let plan = ArchivePlan(policy)
    let current = plan.occasions(in: year - 1...year + 1, of: channel).first {
      $0.kind.isSnapshot && $0.windowStart <= now && now <= $0.due
    }
    guard let current,
      let earlier = taken.first(where: { $0.at >= current.windowStart && $0.at <= now })
    else { return }
    let day = Stockholm.date(at: earlier.at)
    invocation.say(
      Bilingual(
        sv:
          "tillfället \(current.id) är redan täckt av en ögonblicksbild \(day); även den nya sparas",
        en: "the occasion \(current.id) is covered by a snapshot of \(day) already; the new one is "
          + "kept too"))
  }

  private func dryRun(_ request: SnapshotRequest) throws(Diagnostic) -> ExitCode {
    for path in invocation.arguments.operands where path != "-" { _ = try FileSource(path: path) }
    for path in request.attachments { _ = try FileSource(path: path) }
    try SnapshotWriter.checkScreenshots(of: request, DurableFiles(LocalFileSystem()))
    invocation.say(
      Bilingual(
        sv: "skulle spara snapshots/\(request.folderName); inget har ändrats",
        en: "would keep snapshots/\(request.folderName); nothing was changed"))
    return .nothing
  }

  private func write(_ request: SnapshotRequest) throws(Diagnostic) -> ExitCode {
    var sources: [any ByteSource] = []
    for path in invocation.arguments.operands { sources.append(try invocation.source(path)) }
    let inputs = sources
    let isPackage = invocation.format == "fgs"
    let files = store.casebook.files
    var progress = Progress(
      invocation, unit: Bilingual(sv: "kommentarer", en: "comments"))
    let added = try store.add(request, at: invocation.now) { folder, name throws(Diagnostic) in
      var writer = try SnapshotWriter(request, files: files, folder: folder)
      var result = try writer.write(exports: inputs) { progress.advance() }
      guard isPackage else { return (writer.bagPath, result) }
      let package = try ArchivalPackage(request, result, files: files)
        .make(from: writer.bagPath, in: folder, name: name)
      result.manifest = package.digest
      return (package.path, result)
    }
    progress.finish()
    return report(added)
  }

  private func report(_ added: SnapshotStore.Added) -> ExitCode {
    let result = added.result
    for refusal in result.refused { invocation.say(refusal) }
    for remark in result.remarks { invocation.say(remark) }
    if !result.isComplete {
      let reasons = result.incompleteness.sorted().map(\.explanation)
      warn(
        Bilingual(
          sv: "exporten är inte fullständig: " + reasons.map(\.sv).joined(separator: "; "),
          en: "the export is not complete: " + reasons.map(\.en).joined(separator: "; ")))
    }
    let counts = Bilingual(
      sv: "\(result.comments) kommentarer, \(result.posts) inlägg, \(result.refusedCount) vägrade",
      en: "\(result.comments) comments, \(result.posts) posts, \(result.refusedCount) refused")
    invocation.say(counts)
    let saved = Bilingual(
      sv: "sparad: \(added.path)\nLoggposition: \(added.position.sequence), kontrollsumma: "
        + "\(added.position.hash)",
      en: "saved: \(added.path)\nLedger position: \(added.position.sequence), checksum: "
        + "\(added.position.hash)")
    invocation.world.output.write(
      terminalSafe(saved[invocation.language], keepingLines: true) + "\n")
    guard result.refusedCount > 0, !invocation.arguments.has("keep-going") else { return .nothing }
    return .badData
  }

  private func warn(_ message: Bilingual) {
    invocation.say(Diagnostic(.badData, message, severity: .warning))
  }
}
