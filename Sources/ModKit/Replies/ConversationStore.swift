/// The comments of one or more exports, kept small: about a hundred bytes each beside their ids.
///
/// Whole comments are not kept. Of a comment that may wait for an answer its first words are, and more of it where a policy
/// asks what it says; of an official comment what it does, and the beginning that may name someone.
public struct ConversationStore: Sendable {
  /// What is read out of each comment while it passes.
  public struct Readings: Sendable {
    /// Tells whether someone at the municipality is expected to answer.
    public var needs: any NeedReading
    /// Some policy wants every comment that speaks to the municipality answered, not only questions.
    public var wantsAll: Bool
    /// Some comment may be to be answered only where it is a question.
    public var wantsQuestions: Bool
    /// Texts are kept long enough to judge them by the rules.
    public var keepsTexts: Bool
    /// How many texts are read at the same time.
    public var lanes: Int

    /// Describes the readings.
    public init(
      needs: any NeedReading, wantsAll: Bool, wantsQuestions: Bool = true, keepsTexts: Bool,
      lanes: Int = 1
    ) {
      self.needs = needs
      self.wantsAll = wantsAll
      self.wantsQuestions = wantsQuestions
      self.keepsTexts = keepsTexts
      self.lanes = lanes
    }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let official = Flags(rawValue: 1)
    static let needsAnswer = Flags(rawValue: 2)
    static let thanks = Flags(rawValue: 4)
    static let acknowledgement = Flags(rawValue: 8)
    static let automatic = Flags(rawValue: 16)
    static let addressesUs = Flags(rawValue: 32)
    /// Removed, withdrawn or hidden: nobody waits for an answer to it, and it answers nobody.
    static let gone = Flags(rawValue: 64)
    /// Held for a decision or not available: it answers nobody.
    static let notShown = Flags(rawValue: 128)
    static let estimated = Flags(rawValue: 256)
    static let direct = Flags(rawValue: 512)
    /// Not in the newest export although what it answers is.
    static let missing = Flags(rawValue: 1024)
  }

  struct Record: Sendable {
    var id: Int32
    var parent: Int32
    var post: Int32
    var channel: Int32
    var author: Int32
    var url: TextStore.Reference
    var text: TextStore.Reference
    var published: Int
    var digest: UInt64
    var flags: Flags
    var platform: UInt8
    var export: UInt8
    var state: CommentState
  }

  struct AuthorRecord: Sendable {
    var id: Int32
    var name: Int32
    var handle: Int32
  }

  private(set) var pool = TextPool()
  private(set) var texts = TextStore()
  private(set) var records: [Record] = []
  private(set) var authors: [AuthorRecord] = []
  private(set) var platforms: [Platform] = []
  /// What was odd about single comments; the comments count as refused.
  public private(set) var refused: [Diagnostic] = []
  /// What is worth a remark.
  public private(set) var remarks: [Diagnostic] = []
  /// Comments that were published after `now` and so do not exist yet.
  public private(set) var futureComments = 0
  /// Comments without a time.
  public private(set) var untimedComments = 0

  private var recordOfID: [Int32] = []
  private var authorOfKey: [AuthorKey: Int32] = [:]
  private var officials: Officials
  private let readers: WorkLanes<CommentReader>
  private let now: Timestamp
  private var export: UInt8 = 0
  /// Whether any comment comes from an official account.
  public private(set) var hasOfficialComments = false

  /// An empty store for comments up to `now`.
  public init(
    officials: Officials, accountNames: [String], readings: Readings, now: Timestamp
  ) {
    self.officials = officials
    self.now = now
    readers = WorkLanes(
      count: readings.lanes,
      CommentReader(readings, MunicipalityAddress(accountNames: accountNames)))
  }

  /// Who wrote a comment: an id or a handle, as its number in the pool, on one platform.
  private struct AuthorKey: Hashable {
    var text: Int32
    var platform: UInt8
    var isHandle: Bool
  }

  /// How many comments are kept.
  public var count: Int { records.count }

  /// The instant of evaluation.
  var instant: Timestamp { now }

  /// Starts the next export; a comment in it replaces the same comment of earlier ones.
  ///
  /// At most 255 exports; more than that count as the last.
  public mutating func beginExport() {
    if export < 255 { export += 1 }
  }

  /// Learns the official ids that an export's envelope lists, also when it stands behind the comments.
  public mutating func adopt(_ channel: Channel) {
    officials.add(channel)
    let ids = Set(channel.officialAuthorIDs.compactMap { pool.number(of: $0.text) })
    guard !ids.isEmpty else { return }
    for index in records.indices where !records[index].flags.contains(.official) {
      let author = authors[Int(records[index].author)].id
      guard author >= 0, ids.contains(author) else { continue }
      records[index].flags.remove([.needsAnswer, .thanks, .addressesUs])
      records[index].flags.insert(.official)
      hasOfficialComments = true
      switch AnswerKind(texts[records[index].text]) {
      case .answer: break
      case .acknowledgement: records[index].flags.insert(.acknowledgement)
      case .automatic: records[index].flags.insert(.automatic)
      }
    }
  }

  /// Whether anyone is known to answer for the municipality, by configuration, envelope or mark.
  public var knowsOfficials: Bool { officials.isListed || hasOfficialComments }

  /// The number of the newest export.
  var newestExport: UInt8 { export }

  /// The record number of the comment whose id has `poolNumber`, or −1.
  func record(ofID poolNumber: Int32) -> Int32 {
    Int(poolNumber) < recordOfID.count ? recordOfID[Int(poolNumber)] : -1
  }

  /// The record number of the comment called `id`, or nil.
  func record(_ id: String) -> Int? {
    guard let number = pool.number(of: id) else { return nil }
    let record = record(ofID: number)
    return record < 0 ? nil : Int(record)
  }

  /// The record numbers of the comments that `name` may mean by the rule of `CommentLookup`: one where it is clear.
  func records(called name: String) -> [Int] {
    if let exact = record(name) { return [exact] }
    return platforms.indices.compactMap { number in
      guard let record = record(CommentLookup<Int>.full(name, on: platforms[number]).text),
        Int(records[record].platform) == number
      else { return nil }
      return record
    }
  }

  /// Takes a comment in. Its order among others does not matter.
  ///
  /// A comment without a time is counted and left out; one that stands twice in one export with different content is
  /// refused, the first counts.
  public mutating func add(_ comment: Comment) { add([comment]) }

  /// Takes comments in; their texts are read by several threads, and the result is the same as one after the other.
  public mutating func add(_ comments: [Comment]) {
    var jobs: [CommentReading.Job] = []
    jobs.reserveCapacity(comments.count)
    for index in comments.indices {
      guard let (record, role) = admit(comments[index]) else { continue }
      jobs.append(CommentReading.Job(comment: index, record: record, role: role))
    }
    let readings = readers.map(jobs) { reader, job in
      reader.read(comments[job.comment].content, as: job.role)
    }
    for (job, reading) in zip(jobs, readings) {
      records[job.record].flags.formUnion(reading.flags)
      guard reading.limit > 0 else { continue }
      if !records[job.record].flags.contains(.official), let url = comments[job.comment].url {
        records[job.record].url = texts.add(url, limit: 2000)
      }
      records[job.record].text = texts.add(comments[job.comment].content, limit: reading.limit)
    }
  }

  /// Makes the comment's record, all but what its text says; nil for a comment that is left out.
  private mutating func admit(_ comment: Comment) -> (record: Int, role: CommentReading.Role)? {
    guard let published = comment.published else {
      untimedComments += 1
      if untimedComments == 1 { remarks.append(ConversationStore.untimed(comment)) }
      return nil
    }
    guard published <= now else {
      futureComments += 1
      return nil
    }
    let id = pool.intern(comment.id.text)
    let known = record(ofID: id)
    let digest = ConversationStore.digest(comment)
    if known >= 0, records[Int(known)].export == export {
      if records[Int(known)].digest != digest { refused.append(ConversationStore.twice(comment)) }
      return nil
    }
    let (record, role) = makeRecord(comment, id: id, published: published, digest: digest)
    if record.flags.contains(.official) { hasOfficialComments = true }
    if known >= 0 {
      records[Int(known)] = record
      return (Int(known), role)
    }
    while recordOfID.count < pool.count { recordOfID.append(-1) }
    recordOfID[Int(id)] = Int32(records.count)
    records.append(record)
    return (records.count - 1, role)
  }

  private mutating func makeRecord(
    _ comment: Comment, id: Int32, published: Timestamp, digest: UInt64
  ) -> (Record, CommentReading.Role) {
    let isOfficial = officials.isOfficial(
      comment.author, on: comment.platform, channel: comment.channel)
    var flags: Flags = isOfficial ? .official : []
    switch comment.state {
    case .removed, .deleted, .hidden, .spam: flags.insert(.gone)
    case .held, .unavailable: flags.insert(.notShown)
    case .visible, .unknown: break
    }
    if comment.publishedPrecision == .estimated { flags.insert(.estimated) }
    if comment.visibility == .direct { flags.insert(.direct) }
    let record = Record(
      id: id, parent: comment.inReplyTo.map { pool.intern($0.text) } ?? -1,
      post: comment.post.map { pool.intern($0.text) } ?? -1,
      channel: comment.channel.map { pool.intern($0.text) } ?? -1,
      author: author(of: comment, isOfficial: isOfficial), url: TextStore.Reference(),
      text: TextStore.Reference(), published: published.secondsSince1970, digest: digest,
      flags: flags, platform: platform(comment.platform), export: export, state: comment.state)
    if isOfficial { return (record, .official(isUnthreaded: comment.inReplyTo == nil)) }
    if comment.inReplyTo == nil { return (record, .opening) }
    return (record, isKnownToBeToAnother(record) ? .replyToAnother : .reply)
  }

  /// Whether the comment answers a comment by someone else that was read before it. Only asked where the official ids
  /// are known beforehand, so that nobody turns out to be official later.
  private func isKnownToBeToAnother(_ reply: Record) -> Bool {
    let parent = record(ofID: reply.parent)
    guard officials.isListed, !reply.flags.contains(.direct), parent >= 0,
      !records[Int(parent)].flags.contains(.official)
    else { return false }
    let other = authors[Int(records[Int(parent)].author)].id
    let own = authors[Int(reply.author)].id
    return other >= 0 && own >= 0 && own != other
  }

  /// The author's number. Without an id and a handle every comment has an author of its own: display names are
  /// never compared.
  private mutating func author(of comment: Comment, isOfficial: Bool) -> Int32 {
    let author = comment.author
    guard let name = author?.id?.text ?? author?.handle else {
      authors.append(authorRecord(author))
      return Int32(authors.count - 1)
    }
    let key = AuthorKey(
      text: pool.intern(name), platform: platform(comment.platform), isHandle: author?.id == nil)
    if let known = authorOfKey[key] { return known }
    let number = Int32(authors.count)
    authorOfKey[key] = number
    authors.append(authorRecord(author))
    remark(on: author, isOfficial: isOfficial)
    return number
  }

  private mutating func authorRecord(_ author: Author?) -> AuthorRecord {
    AuthorRecord(
      id: author?.id.map { pool.intern($0.text) } ?? -1,
      name: author?.name.map { pool.intern($0) } ?? -1,
      handle: author?.handle.map { pool.intern($0) } ?? -1)
  }

  private mutating func remark(on author: Author?, isOfficial: Bool) {
    guard !isOfficial,
      let name = [author?.name, author?.handle].compactMap({ $0 }).first(
        where: { officials.isID($0) })
    else { return }
    remarks.append(
      Diagnostic(
        .badData,
        Bilingual(
          sv: "en författare kallar sig '\(name)', som är ett officiellt id; bara id räknas",
          en: "an author is called '\(name)', which is an official id; only ids count"),
        severity: .warning))
  }

  private mutating func platform(_ platform: Platform) -> UInt8 {
    if let index = platforms.firstIndex(of: platform) { return UInt8(index) }
    guard platforms.count < 255 else { return 254 }
    platforms.append(platform)
    if let warning = platform.warning { remarks.append(warning) }
    return UInt8(platforms.count - 1)
  }

  /// Marks official comments that the newest export no longer has although it has what they answer.
  mutating func markMissingAnswers() {
    guard export > 1 else { return }
    for index in records.indices where records[index].flags.contains(.official) {
      guard records[index].export < export, records[index].parent >= 0 else { continue }
      let parent = record(ofID: records[index].parent)
      if parent >= 0, records[Int(parent)].export == export {
        records[index].flags.insert(.missing)
      }
    }
  }

  /// Tells two readings of one comment apart.
  private static func digest(_ comment: Comment) -> UInt64 {
    var digest = mixedHash(comment.content.utf8.span)
    for part in [comment.author?.id?.text, comment.inReplyTo?.text, comment.state.rawValue] {
      digest = digest &* 0x9E37_79B9_7F4A_7C15 ^ (part.map { mixedHash($0.utf8.span) } ?? 0)
    }
    return digest ^ UInt64(bitPattern: Int64(comment.published?.secondsSince1970 ?? 0))
  }

  private static func twice(_ comment: Comment) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "två olika kommentarer har id '\(comment.id)'; den första räknas",
        en: "two different comments have the id '\(comment.id)'; the first counts"),
      at: comment.source.map { Place(file: $0.file ?? "-", line: $0.line, pointer: $0.pointer) })
  }

  private static func untimed(_ comment: Comment) -> Diagnostic {
    Diagnostic(
      .badData,
      Bilingual(
        sv: "kommentaren '\(comment.id)' saknar tid, så ingen frist kan räknas",
        en: "the comment '\(comment.id)' has no time, so no deadline can be computed"),
      hint: Bilingual(
        sv: "exportera med tidsfältet (created_time, created_at, published)",
        en: "export with the time field (created_time, created_at, published)"))
  }
}
