import ModKit

extension CommandSpecification {
  static let handledAdd = CommandSpecification(
    path: ["handled", "add"],
    summary: Bilingual(
      sv: "anteckna att en kommentar tagits om hand", en: "note that a comment was taken care of"),
    discussion: Bilingual(
      sv: """
        Loggen växer bara: inget ändras eller tas bort i den. En anteckning avslutar den väntan som
        kommentaren hör till från och med --at, annars från nu.
        """,
      en: """
        The log only grows: nothing in it is changed or removed. An entry ends the wait that the
        comment belongs to from --at, else from now.
        """),
    operands: [
      OperandSpecification(
        name: "COMMENT", summary: Bilingual(sv: "kommentarens id", en: "the comment's id"))
    ],
    options: [
      .value(
        "via", "HOW", choices: HandlingEntry.How.allCases.map(\.rawValue),
        Bilingual(sv: "hur", en: "how")),
      .by,
      .value(
        "note", "TEXT", Bilingual(sv: "varför, eller vad som sades", en: "why, or what was said")),
      .value(
        "at", "TIME",
        Bilingual(
          sv: "när (RFC 3339 med offset), annars nu", en: "when (RFC 3339 with offset), else now")),
      .handlingLog, .casebook, .dryRun,
    ],
    examples: ["handled add facebook:200_4001 --via phone --by 'Kundcenter'"],
    run: { invocation throws(Diagnostic) in
      let arguments = invocation.arguments
      guard let name = arguments.value("via"), let how = HandlingEntry.How(rawValue: name),
        let by = arguments.value("by"), by.contains(where: { !$0.isWhitespace })
      else {
        throw Diagnostic(
          .usage, Bilingual(sv: "ange --via och --by", en: "give --via and --by"))
      }
      let id = arguments.operands[0]
      guard id.contains(where: { !$0.isWhitespace }) else {
        throw Diagnostic(
          .usage, Bilingual(sv: "COMMENT är tomt", en: "COMMENT is empty"))
      }
      let at = try arguments.timestamp("at") ?? invocation.now
      guard at <= invocation.now else {
        throw Diagnostic(
          .usage, Bilingual(sv: "--at ligger i framtiden", en: "--at lies in the future"))
      }
      let entry = HandlingEntry(
        id: CommentID(id), at: at, how: how, by: by, reason: arguments.value("note"))
      let path = try invocation.handlingLogPath(try invocation.configuration())
      if !arguments.has("dry-run") {
        let files = DurableFiles(LocalFileSystem())
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
          try files.makeDirectories(String(path[..<slash]))
        }
        try files.appendLine(entry.line, to: path)
      }
      invocation.world.output.write(HandlingText(language: invocation.language).line(entry))
      return .nothing
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
        for entry in log.entries {
          if invocation.format == "ndjson" {
            output.write(bytes: entry.line + [0x0A])
          } else {
            output.write(text.line(entry))
          }
        }
        return .nothing
      }
    })
}

/// Lines of the handling log for people.
struct HandlingText {
  let language: Language

  func line(_ entry: HandlingEntry) -> String {
    var text = Stockholm.short(entry.at) + "  " + terminalSafe(entry.id.text) + "  "
    text += entry.how.label[language] + ", " + terminalSafe(entry.by)
    if let reason = entry.reason { text += ": " + terminalSafe(reason) }
    return text + "\n"
  }
}

extension Invocation {
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
