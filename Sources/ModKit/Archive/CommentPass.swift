/// The one pass over the comments of a snapshot: each becomes a line of NDJSON, a fragment of the thread page on
/// temporary storage, and an entry of the index that orders the page.
struct CommentPass {
  private let request: SnapshotRequest
  private let files: DurableFiles
  private let fragmentPath: String
  private let fragments: OpenFile
  private var fragmentBuffer: [UInt8] = []
  private var fragmentEnd = 0
  private var lines: BagWriter.File
  private var writer = NativeWriter()
  private var order: ThreadOrder

  /// How many refused records are kept with their reasons.
  static let refusalLimit = 100

  /// Starts the NDJSON file in `bag`; temporary files lie in `folder`.
  init(
    _ request: SnapshotRequest, _ files: DurableFiles, bag: BagWriter, folder: String
  ) throws(Diagnostic) {
    self.request = request
    self.files = files
    fragmentPath = folder + "/fragments"
    fragments = try files.system.open(fragmentPath, .createNew)
    order = try ThreadOrder(files, folder: folder)
    var bag = bag
    lines = try bag.create("data/kommentarer.ndjson")
    let channel = request.channel
    writer.header(
      NativeEnvelope(
        platform: channel.platform,
        channel: Channel(
          id: ChannelID(channel.id), name: channel.name, url: channel.address,
          officialAuthorIDs: channel.officialAuthorIds.map { AuthorID($0) })))
  }

  /// Reads one export to its end.
  mutating func read(
    _ source: OpenFileSource, to bag: inout BagWriter, _ result: inout SnapshotResult,
    _ progress: () -> Void
  ) throws(Diagnostic) {
    let options = ExportOptions(
      officialAuthorIDs: Set(request.channel.officialAuthorIds.map { AuthorID($0) }))
    let reader = ExportReader(source, options: options)
    while let item = try reader.next() {
      switch item {
      case .comment(let comment):
        try check(comment.platform, comment.channel, reader, source.name)
        try add(comment, &result)
        progress()
      case .post(let post):
        try check(post.platform, post.channel, reader, source.name)
        try add(post, &result)
      case .refused(let diagnostic):
        result.refusedCount += 1
        if result.refused.count < CommentPass.refusalLimit { result.refused.append(diagnostic) }
      }
      if writer.writer.bytes.count >= 1 << 16 { try drainLines(bag) }
    }
    let summary = reader.summary
    if let channel = summary.channel {
      try check(summary.platform ?? request.channel.platform, channel.id, reader, source.name)
    }
    result.incompleteness.formUnion(summary.incompleteness)
    result.isComplete = result.isComplete && summary.isComplete
    result.remarks += summary.remarks
  }

  /// Closes the NDJSON file and writes the thread pages; answers their paths.
  mutating func finish(
    _ bag: inout BagWriter, _ result: SnapshotResult
  ) throws(Diagnostic) -> [String] {
    try drainLines(bag)
    try bag.close(lines)
    try drainFragments()
    try files.system.close(fragments)
    var entries = try order.finished()
    var pages = try ThreadPages(SnapshotTexts.heading(request, result), in: &bag)
    let source = try files.system.open(fragmentPath, .read)
    let files = files
    do throws(Diagnostic) {
      try pages.write(&entries, to: &bag) { entry throws(Diagnostic) in
        try files.system.read(source, at: Int(entry.offset), count: entry.length)
      }
    } catch {
      throw files.abandoned(source, removing: nil, because: error)
    }
    try files.system.close(source)
    return pages.paths
  }

  private mutating func add(
    _ comment: Comment, _ result: inout SnapshotResult
  ) throws(Diagnostic) {
    writer.line(comment)
    result.comments += 1
    if let published = comment.published {
      result.firstPublished = min(result.firstPublished ?? published, published)
      result.lastPublished = max(result.lastPublished ?? published, published)
    }
    let fragment = Array(ThreadFragments.comment(comment).utf8)
    try order.add(
      ThreadEntry(
        id: ThreadEntry.hash(comment.id.text),
        answering: comment.inReplyTo.map { ThreadEntry.hash($0.text) },
        post: comment.post.map { CommentPass.postHash($0) } ?? 0,
        time: ThreadEntry.time(comment.published), isPost: false,
        offset: try keep(fragment), length: fragment.count))
  }

  private mutating func add(_ post: Post, _ result: inout SnapshotResult) throws(Diagnostic) {
    writer.line(post)
    result.posts += 1
    let hash = CommentPass.postHash(post.id)
    let fragment = Array(ThreadFragments.post(post).utf8)
    try order.add(
      ThreadEntry(
        id: hash, answering: nil, post: hash, time: ThreadEntry.time(post.published), isPost: true,
        offset: try keep(fragment), length: fragment.count))
  }

  private static func postHash(_ id: PostID) -> UInt64 { ThreadEntry.hash("post\n" + id.text) }

  private mutating func keep(_ fragment: [UInt8]) throws(Diagnostic) -> Int {
    let start = fragmentEnd
    fragmentBuffer += fragment
    fragmentEnd += fragment.count
    if fragmentBuffer.count >= 1 << 16 { try drainFragments() }
    return start
  }

  private mutating func drainFragments() throws(Diagnostic) {
    try files.writeAll(fragmentBuffer[...], to: fragments)
    fragmentBuffer.removeAll(keepingCapacity: true)
  }

  private mutating func drainLines(_ bag: BagWriter) throws(Diagnostic) {
    try bag.write(writer.writer.bytes, to: &lines)
    writer.writer.removeAll()
  }

  /// Refuses what belongs to another channel; where the export does not say, nothing is known.
  private func check(
    _ platform: Platform, _ id: ChannelID?, _ reader: ExportReader, _ file: String
  ) throws(Diagnostic) {
    let channel = request.channel
    let isOtherPlatform =
      platform != channel.platform && !isGeneric(platform) && !isGeneric(channel.platform)
    guard isOtherPlatform || (id != nil && id?.text != channel.id) else { return }
    let found = "\(platform.name) \(id?.text ?? "")"
    throw Diagnostic(
      .badData,
      Bilingual(
        sv: "exporten är från en annan kanal (\(found)) än den angivna (\(channel.platform.name) "
          + "\(channel.id))",
        en: "the export is of another channel (\(found)) than the one named "
          + "(\(channel.platform.name) \(channel.id))"),
      at: reader.recordPlace ?? Place(file: file),
      hint: Bilingual(
        sv: "ange rätt --channel, eller rätta kanalens id i konfigurationen",
        en: "give the right --channel, or correct the channel's id in the configuration"))
  }

  /// Whether several makes of site go by the name.
  private func isGeneric(_ platform: Platform) -> Bool {
    switch platform {
    case .blog, .forum, .intranet, .other: true
    case .facebook, .instagram, .youtube, .x, .linkedin, .threads, .mastodon, .bluesky, .wordpress,
      .discourse, .disqus, .reddit, .coral, .remark42, .commento:
      false
    }
  }
}
