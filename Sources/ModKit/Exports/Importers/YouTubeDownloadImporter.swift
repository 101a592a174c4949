/// YouTube comments as yt-dlp and youtube-comment-downloader save them.
///
/// Their times are computed from words such as "2 months ago" and marked as estimates; comments that are held for review
/// are never among them.
enum YouTubeDownloadImporter: ExportImporter {
  static let kind = ExportKind(
    code: "youtube-download",
    name: Bilingual(
      sv: "YouTube-kommentarer från yt-dlp eller youtube-comment-downloader",
      en: "YouTube comments from yt-dlp or youtube-comment-downloader"))

  static func recognises(_ record: JSONNode) -> Bool {
    isYtDlp(record) || isDownloader(record)
  }

  private static func isYtDlp(_ record: JSONNode) -> Bool {
    record["parent"]?.kind == .string && record["text"] != nil && record["author_id"] != nil
  }

  private static func isDownloader(_ record: JSONNode) -> Bool {
    record["cid"]?.kind == .string && record["text"] != nil && record["votes"] != nil
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    session.remark(
      Bilingual(
        sv: "tiderna är uppskattade ur ord som \"för två månader sedan\": de duger inte för "
          + "svarstider",
        en: "the times are estimated from words such as \"2 months ago\": no good for deadlines"))
    let isYtDlp = isYtDlp(record.node)
    let identifier = isYtDlp ? "id" : "cid"
    guard let id = record.identifier(identifier) else {
      throw record.missingIdentifier(identifier)
    }
    var comment = Comment(.youtube, id: id, try record.text("text"))
    let video = isYtDlp ? session.envelopeText("id") : nil
    comment.post = video.map { Identifier($0) }
    comment.channel = session.envelopeText("channel_id").map { Identifier($0) }
    let parent =
      isYtDlp ? record.identifier("parent") : id.split(separator: ".").first.map(String.init)
    if let parent, parent != "root", parent != id {
      comment.inReplyTo = Comment.id(.youtube, parent)
    }
    let writer = record.identifier(isYtDlp ? "author_id" : "channel")
    let shown = record.name("author")
    comment.author = Author(
      id: writer.map { Identifier($0) }, name: shown,
      handle: shown.flatMap { $0.hasPrefix("@") ? String($0.dropFirst()) : nil },
      url: record.string("author_url"),
      isOfficial: record.bool("author_is_uploader") == true || session.isOfficial(writer))
    comment.published = try record.time(isYtDlp ? "timestamp" : "time_parsed", .epochSeconds)
    comment.publishedPrecision = .estimated
    comment.publishedRaw = record.string(isYtDlp ? "_time_text" : "time")
    comment.counts.likes = record.int(isYtDlp ? "like_count" : "votes")
    comment.url = video.map { "https://www.youtube.com/watch?v=\($0)&lc=\(id)" }
    comment.state = .visible
    comment.visibility = .public
    session.add(comment, from: record)
  }
}
