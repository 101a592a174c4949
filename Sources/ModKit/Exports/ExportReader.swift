/// Reads an export of any size and any known kind, one item at a time.
///
///     let reader = ExportReader(try FileSource(path: "feed.json"))
///     while let item = try reader.next() {
///       switch item {
///       case .comment(let comment): handle(comment)
///       case .post, .refused: break
///       }
///     }
///     reader.summary.isComplete
///
/// A broken record is an item, `refused`, and reading goes on behind it. `next` throws when the input cannot be opened,
/// read or understood any further; what was delivered before is good, and the summary counts it.
///
/// Memory stays constant: one record, or a whole answer of up to 4 MiB, at a time, and ten bytes a comment to notice
/// repeated identifiers. Webhook logs are the exception: their comments are held until the end, because a later line can
/// hide or change an earlier one.
public final class ExportReader {
  private let stream: JSONStream
  private var session: ImportSession
  private var delivered = 0
  /// The bytes of the last item's record, and the way to it.
  private var current: (bytes: ImportSession.Bytes, pointer: String)?
  /// The place of the last item, where its record is gone from memory.
  private var keptPlace: Place?
  private var isNative = false
  private var isFinished = false
  private var walker = RecordWalker()

  /// Reads from `source`, from its beginning.
  public convenience init(_ source: any ByteSource, options: ExportOptions = ExportOptions()) {
    self.init(source, options: options, limits: JSONStream.Limits())
  }

  init(_ source: any ByteSource, options: ExportOptions, limits: JSONStream.Limits) {
    stream = JSONStream(source, limits: limits)
    session = ImportSession(file: source.name, options: options)
  }

  /// What is known about the export so far; complete once `next` has answered nil.
  public var summary: ExportSummary { session.summary }

  /// The official ids of the account that the export is known to be about so far; cheap enough to be asked
  /// for every comment.
  var officialAuthorIDs: [AuthorID] { session.summary.channel?.officialAuthorIDs ?? [] }

  /// The bytes of the last item's record as received (UTF-8), only access tokens replaced; empty for refused ones that
  /// could not be read as a value. Ask before the next call of `next`.
  public var recordBytes: [UInt8] {
    switch current?.bytes {
    case .range(let range): redactingAccessTokens(Array(stream.document.bytes[range]))
    case .kept(let bytes): redactingAccessTokens(bytes)
    case nil: []
    }
  }

  /// The place of the last item's record. Ask before the next call of `next`. Complexity: O(bytes in memory).
  public var recordPlace: Place? {
    switch current?.bytes {
    case .range(let range):
      return stream.document.place(ofByte: range.lowerBound, pointer: current?.pointer)
    case .kept: return keptPlace
    case nil: return nil
    }
  }

  /// The next item, nil at the end.
  public func next() throws(Diagnostic) -> ExportItem? {
    while true {
      if delivered < session.outbox.count {
        let found = session.outbox[delivered]
        delivered += 1
        current = (found.bytes, found.pointer)
        if case .kept = found.bytes, case .comment(let comment) = found.item {
          keptPlace = Place(
            file: session.summary.file, line: comment.source?.line, pointer: found.pointer)
        }
        count(found.item)
        return found.item
      }
      if let failure {
        self.failure = nil
        throw failure
      }
      guard !isFinished else { return nil }
      if delivered > 0 {
        session.outbox.removeAll(keepingCapacity: true)
        delivered = 0
      }
      current = nil
      do throws(Diagnostic) {
        if let item = try read() {
          count(item)
          return item
        }
      } catch {
        isFinished = true
        finishImporters()
        session.summary.recordsRefused += 1
        if session.outbox.isEmpty { throw error }
        // What waited for the end is good: it is delivered before the failure is.
        failure = error
      }
    }
  }

  private var failure: Diagnostic?

  private func count(_ item: ExportItem) {
    switch item {
    case .comment: session.summary.commentsRead += 1
    case .post: session.summary.postsRead += 1
    case .refused: session.summary.recordsRefused += 1
    }
  }

  /// Reads one value: answers an item that needs no outbox, or fills the outbox.
  private func read() throws(Diagnostic) -> ExportItem? {
    switch try stream.next() {
    case .refused(let diagnostic):
      walker.sawRecord = true
      return .refused(diagnostic)
    case .end:
      isFinished = true
      finishImporters()
      try walker.finish(&session, isEmpty: stream.isEmpty)
      return nil
    case .value:
      break
    }
    if let encoding = stream.convertedEncoding {
      session.remark(
        Bilingual(
          sv: "filen är i \(encoding) och har gjorts om till UTF-8",
          en: "the file is in \(encoding) and was converted to UTF-8"), isWarning: false)
    }
    if isNative || NativeImporter.recognises(stream.document, at: stream.path, isNative) {
      if !isNative {
        walker.refuseUnknown(stream.document.root, &session)
        session.note(NativeImporter.kind)
        isNative = true
      }
      return readNative()
    }
    stream.document.origin.pointer = stream.pointer
    session.line = stream.isAtTopLevel ? stream.line : nil
    walker.take(stream, &session)
    return nil
  }

  private func readNative() -> ExportItem? {
    walker.sawRecord = true
    let decoder = NativeDecoder(stream.document, defaults: session.defaults)
    do throws(NativeFault) {
      guard let item = try NativeImporter.read(decoder, stream, &session) else { return nil }
      current = (.range(decoder.entries[0].start..<decoder.entries[0].end), "")
      if !stream.isAtTopLevel { current?.pointer = stream.pointer }
      return item
    } catch {
      stream.document.origin.pointer = stream.pointer
      return .refused(decoder.node(error.entry).refusal(error.message))
    }
  }

  private func finishImporters() {
    for importer in ImporterRegister.all { importer.finish(&session) }
  }
}

/// What a reader is told from outside.
public struct ExportOptions: Hashable, Sendable {
  /// The accounts that speak for the municipality; authors with these identifiers are marked official.
  public var officialAuthorIDs: Set<AuthorID>

  /// Options; none are needed.
  public init(officialAuthorIDs: Set<AuthorID> = []) {
    self.officialAuthorIDs = officialAuthorIDs
  }
}
