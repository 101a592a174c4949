import ModKit

/// One run of `convert`: reads every export, writes its comments.
///
/// What stands after the records, such as a next page, belongs into the header, so files are read twice: once for the
/// summary, once for the comments. Standard input is read once, and its header says what its first 4 MiB say; what turns
/// out to be missing later is said by a second header, behind the comments.
struct ConvertRun {
  private let invocation: Invocation
  private let output: Output
  private let csv: CommentsCSV
  private let isStrict: Bool
  private var native: NativeWriter
  private var envelope = NativeEnvelope()
  private var hasBegun = false
  /// What is known to be missing, as far as the exports were read.
  private var missing: Set<Incompleteness> = []
  private var posts: [Post] = []
  private var shared: SharedComments
  private var comments = 0
  private var refused = 0
  private var repeated = 0

  init(_ invocation: Invocation, output: Output) {
    self.invocation = invocation
    self.output = output
    csv = CommentsCSV(excel: invocation.arguments.has("excel"))
    native = NativeWriter(pretty: invocation.format == "json")
    isStrict = invocation.arguments.has("strict")
    shared = SharedComments(exports: invocation.arguments.operands.count)
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
        missing.insert(.unread)
        failure = failure ?? error
      }
    }
    begin()
    end()
    invocation.say(
      Bilingual.readCounts(
        .counted(comments, sv: ("läst", "lästa"), en: ("read", "read")),
        repeated: repeated + shared.repeated, refused: refused))
    if let failure { return ExitCode(failure.kind) }
    let isKept = invocation.arguments.has("keep-going") && comments > 0
    return refused > 0 && !isKept ? .badData : .nothing
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
        // The summary knows that reading was cut short; why is said when it is read again.
        return reader.summary
      }
      summary = reader.summary
    } catch {
      summary.incompleteness.insert(.unread)
    }
    return summary
  }

  private mutating func convert(_ path: String) throws(Diagnostic) {
    let reader = ExportReader(try invocation.source(path))
    defer {
      repeated += reader.summary.recordsRepeated
      missing.formUnion(reader.summary.incompleteness)
      invocation.sayRemarks(of: reader.summary)
    }
    while let item = try reader.next() {
      if !hasBegun, path == "-" { envelope = ConvertRun.envelope(of: reader.summary) }
      begin()
      switch item {
      case .post(var post):
        if post.channel == nil { post.channel = channel }
        if invocation.format == "json" { posts.append(post) } else { write(post) }
      case .refused(let diagnostic): try refuse(diagnostic)
      case .comment(var comment):
        do throws(Diagnostic) {
          guard try shared.admit(comment, from: reader) else { continue }
        } catch {
          try refuse(error)
          continue
        }
        if comment.channel == nil { comment.channel = channel }
        if comment.source != nil, comment.source?.sha256 == nil {
          comment.source?.sha256 = SHA256.digest(of: reader.recordBytes).hex
        }
        comments += 1
        write(comment)
      }
    }
  }

  /// The account of the header, which every reader of it gives to what names none: said of each, so that converting
  /// once more changes nothing.
  private var channel: ChannelID? {
    envelope.channel.flatMap { $0.id.text.isEmpty ? nil : $0.id }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) throws(Diagnostic) {
    if isStrict { throw diagnostic }
    refused += 1
    missing.insert(.refusedRecords)
    invocation.say(diagnostic)
  }

  // MARK: Writing

  private static func envelope(of summary: ExportSummary) -> NativeEnvelope {
    NativeEnvelope(
      exported: summary.exported,
      complete: summary.isComplete ? summary.complete : false,
      incompleteness: summary.incompleteness,
      platform: summary.platform, channel: summary.channel, ext: summary.ext)
  }

  /// What two exports say alike; what is missing from one is missing from both together.
  private func joined(_ envelope: NativeEnvelope, _ summary: ExportSummary) -> NativeEnvelope {
    let other = ConvertRun.envelope(of: summary)
    let isIncomplete = envelope.complete == false || other.complete == false
    return NativeEnvelope(
      exported: envelope.exported == other.exported ? other.exported : nil,
      complete: isIncomplete ? false : envelope.complete == other.complete ? other.complete : nil,
      incompleteness: envelope.incompleteness.union(other.incompleteness),
      platform: envelope.platform == other.platform ? other.platform : nil,
      channel: envelope.channel == other.channel ? other.channel : nil, ext: [])
  }

  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    switch invocation.format {
    case "csv": output.write(rows: csv.heading)
    case "json":
      native.writer.beginObject()
      var head = envelope
      // Said at the end, when all is known.
      (head.complete, head.incompleteness) = (nil, [])
      native.members(head)
      native.writer.name("comments")
      native.writer.beginArray()
    default: native.header(envelope)
    }
    flush()
  }

  private mutating func write(_ comment: Comment) {
    switch invocation.format {
    case "csv": output.write(rows: csv.row(comment))
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
    if invocation.format == "csv" { return }
    let isNews = !missing.isSubset(of: envelope.incompleteness)
    envelope.incompleteness.formUnion(missing)
    if !envelope.incompleteness.isEmpty { envelope.complete = false }
    if invocation.format == "json" {
      native.writer.endArray()
      if !posts.isEmpty {
        native.writer.name("posts")
        native.writer.beginArray()
        for post in posts { native.object(post) }
        native.writer.endArray()
      }
      native.completeness(envelope)
      native.writer.endObject()
      native.writer.newline()
    } else if isNews {
      native.header(
        NativeEnvelope(complete: false, incompleteness: envelope.incompleteness))
    }
    flush()
  }

  private mutating func flush() {
    output.write(json: native.writer.takeBytes())
  }
}
