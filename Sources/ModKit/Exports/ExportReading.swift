/// An export that is being read: all that changes on the way, which `ExportReader` shares.
struct ExportReading: ~Copyable {
  private(set) var stream: JSONStream
  private(set) var session: ImportSession
  private var delivered = 0
  /// The bytes of the last item's record, and the way to it.
  private(set) var current: (bytes: ImportSession.Bytes, pointer: String)?
  /// The place of the last item, where its record is gone from memory.
  private(set) var keptPlace: Place?
  private var isNative = false
  private var isFinished = false
  /// What is thrown when everything read before it is delivered.
  private var failure: Diagnostic?
  private var walker = RecordWalker()

  init(_ source: any ByteSource, options: ExportOptions, limits: JSONStream.Limits) {
    stream = JSONStream(source, limits: limits)
    session = ImportSession(file: source.name, options: options)
  }

  /// The next item, nil at the end.
  mutating func next() throws(Diagnostic) -> ExportItem? {
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
        session.note(.unread)
        if session.outbox.isEmpty { throw error }
        // What waited for the end is good: it is delivered before the failure is.
        failure = error
      }
    }
  }

  private mutating func count(_ item: ExportItem) {
    switch item {
    case .comment: session.summary.commentsRead += 1
    case .post: session.summary.postsRead += 1
    case .refused:
      session.summary.recordsRefused += 1
      session.note(.refusedRecords)
    }
  }

  /// Reads one value: answers an item that needs no outbox, or fills the outbox.
  private mutating func read() throws(Diagnostic) -> ExportItem? {
    switch try stream.next() {
    case .refused(let diagnostic):
      walker.sawRecord = true
      return walker.isFirstRefusal(stream) ? .refused(diagnostic) : nil
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
        // The native form is strict: a broken string is not one that is missing.
        stream.isMending = false
        if let broken = stream.broken.first { return .refused(broken.refusal) }
      }
      return readNative()
    }
    stream.document.origin.pointer = stream.pointer
    session.counted = (offset: stream.document.root.offset, line: stream.line())
    session.broken = stream.broken
    walker.take(stream, &session)
    session.refuseRest(of: stream.document.root)
    return nil
  }

  private mutating func readNative() -> ExportItem? {
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

  private mutating func finishImporters() {
    for importer in ImporterRegister.all { importer.finish(&session) }
  }
}
