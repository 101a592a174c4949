/// YouTube's Data API: threads with their first answers, and single comments.
///
/// Source: YouTube Data API v3 reference, commentThreads and comments.
enum YouTubeImporter: ExportImporter {
  static let kind = ExportKind(code: "youtube-data-api", name: "YouTube Data API")

  static func recognises(_ record: JSONNode) -> Bool {
    guard let kind = record["kind"]?.string, kind.hasPrefix("youtube#") else { return false }
    // A list of comments is an envelope; any other list is recognised here, to say what it is.
    return kind != "youtube#commentThreadListResponse" && kind != "youtube#commentListResponse"
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    switch record.string("kind") {
    case "youtube#comment": addComment(record, &session)
    case "youtube#commentThread": readThread(record, &session)
    default:
      let kind = record.string("kind") ?? ""
      session.remark(
        Bilingual(
          sv: "svaret är '\(kind)' och innehåller inga kommentarer",
          en: "the answer is '\(kind)' and holds no comments"),
        hint: Bilingual(
          sv: "hämta commentThreads med part=snippet,replies",
          en: "fetch commentThreads with part=snippet,replies"))
    }
  }

  private static func readThread(
    _ record: ImportRecord, _ session: inout ImportSession
  ) {
    let answers = record["replies"]?.list("comments") ?? []
    let announced = record["snippet"]?.int("totalReplyCount")
    if let top = record["snippet"]?["topLevelComment"] {
      addComment(top, replies: announced, thread: record["snippet"], &session)
    } else {
      session.refuse(
        record.node,
        Bilingual(
          sv: "tråden saknar 'snippet.topLevelComment'",
          en: "the thread has no 'snippet.topLevelComment'"))
    }
    if let announced, announced > answers.count { session.note(.missingReplies) }
    for answer in answers { addComment(answer, thread: record["snippet"], &session) }
  }

  private static func addComment(
    _ record: ImportRecord, replies: Int? = nil, thread: ImportRecord? = nil,
    _ session: inout ImportSession
  ) {
    do throws(Diagnostic) {
      var comment = try comment(record, thread, session)
      comment.counts.replies = replies
      session.noteChannel(comment.channel?.text)
      session.add(comment, from: record)
    } catch {
      session.refuse(error, at: record.node)
    }
  }

  private static func comment(
    _ record: ImportRecord, _ thread: ImportRecord?, _ session: ImportSession
  ) throws(Diagnostic) -> Comment {
    guard let id = record.identifier("id") else { throw record.missingIdentifier() }
    guard let snippet = record["snippet"], snippet.node.kind == .object else {
      throw record.node.refusal(
        Bilingual(
          sv: "kommentaren saknar 'snippet': hämta med part=snippet",
          en: "the comment has no 'snippet': fetch with part=snippet"))
    }
    let text =
      snippet.node["textOriginal"] == nil && snippet.string("textDisplay") != nil
      ? ImportedText(html: snippet.string("textDisplay") ?? "")
      : try snippet.text("textOriginal")
    let video = snippet.identifier("videoId") ?? thread?.identifier("videoId")
    let channel = snippet.identifier("channelId") ?? thread?.identifier("channelId")
    let parent =
      snippet.identifier("parentId")
      ?? (id.contains(".") ? id.split(separator: ".").first.map(String.init) : nil)
    var comment = Comment(.youtube, id: id, text)
    comment.channel = channel.map { Identifier($0) }
    comment.post = video.map { Identifier($0) }
    comment.inReplyTo = parent.map { Comment.id(.youtube, $0) }
    comment.author = author(snippet, channel, session)
    comment.isAuthorWithheld = comment.author == nil
    comment.published = try snippet.time("publishedAt", .zoned)
    let updated = try snippet.time("updatedAt", .zoned)
    comment.updated = updated == comment.published ? nil : updated
    comment.url = video.map { "https://www.youtube.com/watch?v=\($0)&lc=\(id)" }
    comment.counts.likes = snippet.int("likeCount")
    comment.state = state(snippet.string("moderationStatus"))
    comment.visibility = .public
    return comment
  }

  private static func author(
    _ snippet: ImportRecord, _ channel: String?, _ session: ImportSession
  ) -> Author? {
    let id = snippet["authorChannelId"]?.identifier("value")
    let shown = snippet.name("authorDisplayName")
    guard id != nil || shown != nil else { return nil }
    let isHandle = shown?.hasPrefix("@") == true
    return Author(
      id: id.map { Identifier($0) }, name: shown,
      handle: isHandle ? shown.map { String($0.dropFirst()) } : nil,
      url: snippet.string("authorChannelUrl"),
      isOfficial: (id != nil && id == channel) || session.isOfficial(id))
  }

  /// Only the channel's owner is told the status; without it the comment was shown.
  private static func state(_ status: String?) -> CommentState {
    switch status {
    case "heldForReview": .held
    case "likelySpam": .spam
    case "rejected": .removed
    case "published", nil: .visible
    default: .unknown
    }
  }
}
