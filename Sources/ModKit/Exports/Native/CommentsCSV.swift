/// Comments as rows of a table, for spreadsheets; what a table cannot hold stays in the native form.
public struct CommentsCSV: Sendable {
  private let writer: CSVWriter

  /// Makes a writer; `excel` selects `;` and a byte order mark.
  public init(excel: Bool = false) {
    writer = CSVWriter(excel: excel)
  }

  /// What goes before the rows: the names of the columns.
  public var heading: String {
    writer.preamble
      + writer.row([
        "id", "platform", "channel", "post", "inReplyTo", "authorId", "authorName", "authorHandle",
        "official", "published", "publishedPrecision", "updated", "state", "visibility", "language",
        "likes", "replies", "reports", "attachments", "url", "content",
      ])
  }

  /// One row.
  public func row(_ comment: Comment) -> String {
    let author = comment.author
    return writer.row([
      comment.id.text, comment.platform.name, comment.channel?.text ?? "",
      comment.post?.text ?? "", comment.inReplyTo?.text ?? "", author?.id?.text ?? "",
      author?.name ?? "", author?.handle ?? "", author.map { String($0.isOfficial) } ?? "",
      comment.published?.description ?? "", comment.publishedPrecision.rawValue,
      comment.updated?.description ?? "", comment.state.rawValue, comment.visibility.rawValue,
      comment.language ?? "", count(comment.counts.likes), count(comment.counts.replies),
      count(comment.counts.reports),
      comment.attachments.map { $0.kind.rawValue + ($0.url.map { " " + $0 } ?? "") }
        .joined(separator: "\n"), comment.url ?? "", comment.content,
    ])
  }

  private func count(_ value: Int?) -> String { value.map { String($0) } ?? "" }
}
