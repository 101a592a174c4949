/// A page that shows what an export held of a comment, marked so that nobody takes it for the platform's own page.
public struct RecordRendering: Sendable {
  /// The page, self-contained.
  public let html: String

  /// Draws `record`.
  public init(_ record: RemovalRecord) {
    let style = """
      body{margin:0;font:18px/1.5 system-ui,sans-serif;background:#fff;color:#111}\
      header{background:#111;color:#fff;padding:1rem 2rem}main{padding:2rem}\
      p{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #111;padding-left:1rem}\
      small{overflow-wrap:anywhere}
      """
    let hash = base64(SHA256.digest(of: Array(style.utf8)).bytes)
    let time = record.comment.publishedAt.map { Stockholm.short($0.value) } ?? "okänd tid"
    let author = record.author?.displayName ?? record.author?.handle ?? "okänd avsändare"
    html = """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(hash)'">
      <title>\(record.caseID)</title><style>\(style)</style></head>
      <body><header>ÅTERGIVNING av den sparade posten, inte en skärmdump av sidan · \(record.caseID)</header>
      <main><h1><bdi>\(htmlEscaped(author))</bdi></h1>
      <small>\(htmlEscaped(time)) · \(htmlEscaped(record.channel.platform.description)) · \
      \(htmlEscaped(record.comment.platformCommentID))</small>
      <p><bdi>\(htmlEscaped(record.comment.text))</bdi></p>
      <small>\(htmlEscaped(record.comment.url ?? ""))</small>
      <small>SHA-256 \(record.comment.textSHA256)</small></main></body></html>

      """
  }
}
