import ModKit

/// One run of `convert`: reads every export, writes its comments.
///
/// What stands after the records, such as a next page, belongs into the header, so files are read twice: once for the
/// summary, once for the comments. Standard input is read once, and its header says what its first 4 MiB say.
struct ConvertRun {
  private let invocation: Invocation
  private let output: Output
  private let csv: CommentsCSV
  private let isStrict: Bool
  private var native: NativeWriter
  private var envelope = NativeEnvelope()
  private var hasBegun = false
  private var posts: [Post] = []
  private var seen = SeenIdentifiers()
  private var comments = 0
  private var refused = 0
  private var repeated = 0

  init(_ invocation: Invocation, output: Output) {
    self.invocation = invocation
    self.output = output
    csv = CommentsCSV(excel: invocation.arguments.has("excel"))
    native = NativeWriter(pretty: invocation.format == "json")
    isStrict = invocation.arguments.has("strict")
  }

  mutating func finish() throws(Diagnostic) -> ExitCode {
    let paths = invocation.arguments.operands
    for (index, path) in paths.enumerated() where path != "-" {
      let summary = summarise(path)
      envelope = index == 0 ? ConvertRun.envelope(of: summary) : joined(envelope, summary)
    }
    var failure: Diagnostic?
    for path in paths {
      do throws(Diagnostic) {
        try convert(path)
      } catch {
        if isStrict { throw error }
        invocation.say(error)
        failure = failure ?? error
      }
    }
    begin()
    end()
    let repetitions =
      repeated == 0
      ? Bilingual(sv: "", en: "")
      : Bilingual(sv: ", \(repeated) upprepade", en: ", \(repeated) repeated")
    invocation.say(
      Bilingual(
        sv: "\(comments) lästa, \(refused) vägrade" + repetitions.sv,
        en: "\(comments) read, \(refused) refused" + repetitions.en))
    if let failure { return ExitCode(failure.kind) }
    return refused > 0 && !invocation.arguments.has("keep-going") ? .badData : .nothing
  }

  // MARK: Reading

  /// What the whole file says of itself; whatever is wrong with it is said when it is read again.
  private func summarise(_ path: String) -> ExportSummary {
    var summary = ExportSummary(file: path)
    do throws(Diagnostic) {
      let reader = ExportReader(try invocation.source(path))
      do throws(Diagnostic) {
        while try reader.next() != nil {}
      } catch {
        // A cut-off file is certainly not complete.
        summary = reader.summary
        summary.complete = false
        return summary
      }
      summary = reader.summary
    } catch {
      summary.complete = false
    }
    return summary
  }

  private mutating func convert(_ path: String) throws(Diagnostic) {
    let reader = ExportReader(try invocation.source(path))
    defer {
      repeated += reader.summary.recordsRepeated
      invocation.sayRemarks(of: reader.summary)
    }
    let isJoined = invocation.arguments.operands.count > 1
    while let item = try reader.next() {
      if !hasBegun, path == "-" { envelope = ConvertRun.envelope(of: reader.summary) }
      begin()
      switch item {
      case .post(let post):
        if invocation.format == "json" { posts.append(post) } else { write(post) }
      case .refused(let diagnostic): try refuse(diagnostic)
      case .comment(var comment):
        if isJoined {
          switch seen.insert(comment.id.text, text: comment.content) {
          case .new: break
          case .repeated:
            repeated += 1
            continue
          case .conflicting:
            try refuse(ConvertRun.conflict(comment.id, at: reader.recordPlace))
            continue
          }
        }
        if comment.source != nil, comment.source?.sha256 == nil {
          comment.source?.sha256 = SHA256.digest(of: reader.recordBytes).hex
        }
        comments += 1
        write(comment)
      }
    }
    if path == "-", envelope.complete != false, !reader.summary.isComplete {
      invocation.say(
        Diagnostic(
          .badData,
          Bilingual(
            sv: "att exporten inte är fullständig kunde inte sägas i huvudet",
            en: "the header could not say that the export is not complete"),
          hint: Bilingual(
            sv: "ge filen vid namn i stället för på standard in",
            en: "give the file by name instead of on standard input"), severity: .warning))
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) throws(Diagnostic) {
    if isStrict { throw diagnostic }
    refused += 1
    invocation.say(diagnostic)
  }

  private static func conflict(_ id: CommentID, at place: Place?) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "två kommentarer har id '\(id)'; den första gäller",
        en: "two comments have the id '\(id)'; the first one counts"), at: place)
  }

  // MARK: Writing

  private static func envelope(of summary: ExportSummary) -> NativeEnvelope {
    NativeEnvelope(
      exported: summary.exported,
      complete: summary.incompleteness.isEmpty ? summary.complete : false,
      platform: summary.platform, channel: summary.channel, ext: summary.ext)
  }

  /// What two exports say alike; what is missing from one is missing from both together.
  private func joined(_ envelope: NativeEnvelope, _ summary: ExportSummary) -> NativeEnvelope {
    let other = ConvertRun.envelope(of: summary)
    let isIncomplete = envelope.complete == false || other.complete == false
    return NativeEnvelope(
      exported: envelope.exported == other.exported ? other.exported : nil,
      complete: isIncomplete ? false : envelope.complete == other.complete ? other.complete : nil,
      platform: envelope.platform == other.platform ? other.platform : nil,
      channel: envelope.channel == other.channel ? other.channel : nil, ext: [])
  }

  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    switch invocation.format {
    case "csv": output.write(csv.heading)
    case "json":
      native.writer.beginObject()
      native.members(envelope)
      native.writer.name("comments")
      native.writer.beginArray()
    default: native.header(envelope)
    }
    flush()
  }

  private mutating func write(_ comment: Comment) {
    switch invocation.format {
    case "csv": output.write(csv.row(comment))
    case "json": native.object(comment)
    default: native.line(comment)
    }
    flush()
  }

  private mutating func write(_ post: Post) {
    if invocation.format == "ndjson" {
      native.line(post)
      flush()
    }
  }

  private mutating func end() {
    guard invocation.format == "json" else { return }
    native.writer.endArray()
    if !posts.isEmpty {
      native.writer.name("posts")
      native.writer.beginArray()
      for post in posts { native.object(post) }
      native.writer.endArray()
    }
    native.writer.endObject()
    native.writer.newline()
    flush()
  }

  private mutating func flush() {
    output.write(bytes: native.writer.takeBytes())
  }
}
