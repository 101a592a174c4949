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
/// Memory stays constant: one record, or a whole answer of up to 4 MiB, at a time, and eight or ten bytes a comment to
/// notice repeated identifiers. Webhook logs are the exception: their comments are held until the end, because a later line can
/// hide or change an earlier one.
public final class ExportReader {
  private var reading: ExportReading

  /// Reads from `source`, from its beginning.
  public convenience init(_ source: any ByteSource, options: ExportOptions = ExportOptions()) {
    self.init(source, options: options, limits: JSONStream.Limits())
  }

  init(_ source: any ByteSource, options: ExportOptions, limits: JSONStream.Limits) {
    reading = ExportReading(source, options: options, limits: limits)
  }

  /// What is known about the export so far; complete once `next` has answered nil.
  public var summary: ExportSummary { reading.session.summary }

  /// The official ids of the account that the export is known to be about so far; cheap enough to be asked
  /// for every comment.
  var officialAuthorIDs: [AuthorID] {
    reading.session.summary.channel?.officialAuthorIDs ?? []
  }

  /// The bytes of the last item's record as received (UTF-8), only access tokens replaced; empty for refused ones that
  /// could not be read as a value. Ask before the next call of `next`.
  public var recordBytes: [UInt8] {
    switch reading.current?.bytes {
    case .range(let range): redactingAccessTokens(Array(reading.stream.document.bytes[range]))
    case .kept(let bytes): redactingAccessTokens(bytes)
    case nil: []
    }
  }

  /// The place of the last item's record. Ask before the next call of `next`. Complexity: O(bytes in memory).
  public var recordPlace: Place? {
    switch reading.current?.bytes {
    case .range(let range):
      return reading.stream.document.place(
        ofByte: range.lowerBound, pointer: reading.current?.pointer)
    case .kept: return reading.keptPlace
    case nil: return nil
    }
  }

  /// The next item, nil at the end.
  public func next() throws(Diagnostic) -> ExportItem? { try reading.next() }
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
