import ModKit

extension CommandSpecification {
  static let handledAdd = CommandSpecification(
    path: ["handled", "add"],
    summary: Bilingual(
      sv: "anteckna att en kommentar tagits om hand", en: "note that a comment was taken care of"),
    discussion: Bilingual(
      sv: """
        Loggen växer bara: inget ändras eller tas bort i den. En anteckning avslutar den väntan som
        kommentaren hör till från och med --at, annars från nu. Ett misstag återtas med
        handled withdraw.

        Id är det som overdue och check skriver, som facebook:200_4001. Utan plattformen gäller det
        den enda kommentar det kan gälla; overdue vägrar det där det kan vara flera. Med --export
        kontrolleras id:t nu och antecknas i sin helhet.
        """,
      en: """
        The log only grows: nothing in it is changed or removed. An entry ends the wait that the
        comment belongs to from --at, else from now. A mistake is taken back with handled withdraw.

        The id is what overdue and check write, such as facebook:200_4001. Without the platform it
        means the only comment it can mean; overdue refuses it where there may be several. With
        --export the id is checked now and noted in full.
        """),
    operands: [
      OperandSpecification(
        name: "COMMENT", isRepeatable: true,
        summary: Bilingual(sv: "kommentarens id", en: "the comment's id"))
    ],
    options: [
      .value(
        "via", "HOW", choices: HandlingEntry.How.ways.map(\.rawValue),
        Bilingual(sv: "hur", en: "how")),
      .by,
      .value(
        "note", "TEXT", Bilingual(sv: "varför, eller vad som sades", en: "why, or what was said")),
      .value(
        "at", "TIME",
        Bilingual(
          sv: "när (RFC 3339 med offset), annars nu", en: "when (RFC 3339 with offset), else now")),
      .value(
        "export", "FILE",
        Bilingual(
          sv: "exporten som ska ha kommentaren", en: "the export that must have the comment")),
      .handlingLog, .casebook, .dryRun,
    ],
    examples: [
      "handled add facebook:200_4001 --via phone --by 'Kundcenter'",
      "handled add 200_4001 --export export.json --via email --by 'Kundcenter'",
    ],
    run: { invocation throws(Diagnostic) in
      let arguments = invocation.arguments
      guard let name = arguments.value("via"), let how = HandlingEntry.How(rawValue: name),
        let by = invocation.written("by")
      else {
        throw Diagnostic(
          .usage, Bilingual(sv: "ange --via och --by", en: "give --via and --by"))
      }
      let at = try arguments.timestamp("at") ?? invocation.now
      guard at <= invocation.now else {
        throw Diagnostic(
          .usage, Bilingual(sv: "--at ligger i framtiden", en: "--at lies in the future"))
      }
      var entries: [HandlingEntry] = []
      for operand in arguments.operands {
        entries.append(
          HandlingEntry(
            id: try invocation.handledID(operand, at: at), at: at, how: how, by: by,
            reason: arguments.value("note")))
      }
      return try invocation.append(entries)
    })

  static let handledWithdraw = CommandSpecification(
    path: ["handled", "withdraw"],
    summary: Bilingual(
      sv: "återta en anteckning som var ett misstag", en: "take back an entry that was a mistake"),
    discussion: Bilingual(
      sv: """
        Lägger till en rad som återtar allt som dittills antecknats om kommentaren; raderna står
        kvar. Från och med nu räknas väntan som om de aldrig skrivits.
        """,
      en: """
        Adds a line that takes back everything noted about the comment so far; those lines stay. From
        now on the wait counts as if they had never been written.
        """),
    operands: [
      OperandSpecification(
        name: "COMMENT", summary: Bilingual(sv: "kommentarens id", en: "the comment's id"))
    ],
    options: [
      .by,
      .value("note", "TEXT", Bilingual(sv: "vad som var fel", en: "what was wrong")),
      .handlingLog, .casebook, .dryRun,
    ],
    examples: ["handled withdraw facebook:200_4001 --by 'Bo Ek' --note 'fel kommentar'"],
    run: { invocation throws(Diagnostic) in
      guard let by = invocation.written("by"), let reason = invocation.written("note") else {
        throw Diagnostic(
          .usage, Bilingual(sv: "ange --by och --note", en: "give --by and --note"))
      }
      let configuration = try invocation.configuration()
      let log = try invocation.handlingLog(configuration, mustExist: false)
      var lookup = CommentLookup<CommentID>(invocation.arguments.operands[0])
      for place in log.standing(at: invocation.now) {
        let id = log.entries[place].id
        let platform = Platform(String(id.text.prefix { $0 != ":" }))
        lookup.offer(id, id: id, platform: platform)
      }
      guard let id = try lookup.found() else {
        throw Diagnostic(
          .missingInput,
          Bilingual(
            sv: "loggen har ingen anteckning om '\(lookup.name)' att återta",
            en: "the log has no entry about '\(lookup.name)' to take back"),
          at: Place(file: try invocation.handlingLogPath(configuration)),
          hint: Bilingual(
            sv: "modtool handled list visar dem", en: "modtool handled list shows them"))
      }
      return try invocation.append([
        HandlingEntry(id: id, at: invocation.now, how: .withdrawn, by: by, reason: reason)
      ])
    })

  static let handledList = CommandSpecification(
    path: ["handled", "list"],
    summary: Bilingual(
      sv: "visa vad som tagits om hand", en: "show what was taken care of"),
    options: [.format(["text", "ndjson"]), .handlingLog, .casebook, .output],
    examples: ["handled list"],
    run: { invocation throws(Diagnostic) in
      let log = try invocation.handlingLog(try invocation.configuration(), mustExist: false)
      return try invocation.withOutput { output throws(Diagnostic) in
        let text = HandlingText(language: invocation.language)
        let standing = Set(log.standing(at: invocation.now))
        for (place, entry) in log.entries.enumerated() {
          if invocation.format == "ndjson" {
            output.write(bytes: entry.line + [0x0A])
          } else {
            let isTakenBack =
              entry.how != .withdrawn && entry.at <= invocation.now && !standing.contains(place)
            output.write(text.line(entry, isTakenBack: isTakenBack))
          }
        }
        return .nothing
      }
    })
}

/// Lines of the handling log for people.
struct HandlingText {
  let language: Language

  func line(_ entry: HandlingEntry, isTakenBack: Bool = false) -> String {
    var text = Stockholm.short(entry.at) + "  " + terminalSafe(entry.id.text) + "  "
    text += entry.how.label[language] + ", " + terminalSafe(entry.by)
    if let reason = entry.reason { text += ": " + terminalSafe(reason) }
    if isTakenBack { text += Bilingual(sv: " (återtagen)", en: " (taken back)")[language] }
    return text + "\n"
  }
}

extension Invocation {
  /// The value of the option `name`, unless it is only white space.
  fileprivate func written(_ name: String) -> String? {
    arguments.value(name).flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  /// The id that `operand` means: as written, or in full where an export says so, which also tells whether `at` can be.
  fileprivate func handledID(
    _ operand: String, at: Timestamp
  ) throws(Diagnostic) -> CommentID {
    let lookup = CommentLookup<CommentID>(operand)
    guard !lookup.name.isEmpty else {
      throw Diagnostic(.usage, Bilingual(sv: "COMMENT är tomt", en: "COMMENT is empty"))
    }
    guard let export = arguments.value("export") else { return CommentID(lookup.name) }
    let comment = try ExportSearch(path: export).comment(lookup.name)
    guard let published = comment.published, published > at else { return comment.id }
    let time = Stockholm.rfc3339(published)
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "--at ligger före kommentaren '\(comment.id)', som skrevs \(time)",
        en: "--at lies before the comment '\(comment.id)', which was written \(time)"))
  }

  /// Adds `entries` to the log, unless it is a dry run, and shows them.
  fileprivate func append(_ entries: [HandlingEntry]) throws(Diagnostic) -> ExitCode {
    let path = try handlingLogPath(try configuration())
    let isDryRun = arguments.has("dry-run")
    let files = DurableFiles(LocalFileSystem())
    if !isDryRun, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try files.makeDirectories(String(path[..<slash]))
    }
    let text = HandlingText(language: language)
    for entry in entries {
      if !isDryRun { try files.appendLine(entry.line, to: path) }
      world.output.write(text.line(entry))
    }
    return .nothing
  }

  /// Where the handling log is: `--log`, else `handling.ndjson` in the casebook.
  func handlingLogPath(_ configuration: Configuration) throws(Diagnostic) -> String {
    if let path = arguments.value("log") { return path }
    if let folder = arguments.value("casebook") ?? configuration.casebook {
      return folder + "/handling.ndjson"
    }
    throw Diagnostic(
      .configuration,
      Bilingual(sv: "ingen hanteringslogg är vald", en: "no handling log is chosen"),
      hint: Bilingual(
        sv: "ange --log FIL, eller casebook i modtool.json",
        en: "give --log FILE, or casebook in modtool.json"))
  }

  /// The handling log; empty where none is configured, or where the casebook has none yet.
  ///
  /// A log named with `--log` must exist when `mustExist` is true.
  func handlingLog(
    _ configuration: Configuration, mustExist: Bool = true
  ) throws(Diagnostic) -> HandlingLog {
    let isNamed = arguments.value("log") != nil
    if !isNamed, arguments.value("casebook") == nil, configuration.casebook == nil, mustExist {
      return HandlingLog()
    }
    let path = try handlingLogPath(configuration)
    let system = LocalFileSystem()
    if try system.status(of: path) == nil {
      guard isNamed, mustExist else { return HandlingLog() }
    }
    return try HandlingLog(parsing: try DurableFiles(system).contents(of: path), file: path)
  }
}
