/// The archive that X gives an account of its own posts: `tweets.js` and its relatives.
enum XArchiveImporter: ExportImporter {
  static let kind = ExportKind(
    code: "x-archive",
    name: Bilingual(sv: "X-arkiv (kontots egna inlägg)", en: "X archive (the account's own posts)"))

  static func recognises(_ record: JSONNode) -> Bool {
    if let tweet = record["tweet"] { return isOwnTweet(tweet) }
    return isOwnTweet(record)
  }

  private static func isOwnTweet(_ record: JSONNode) -> Bool {
    record["id_str"] != nil && record["created_at"]?.kind == .string && record["user"] == nil
      && (record["full_text"] != nil || record["text"] != nil)
  }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    session.remark(
      Bilingual(
        sv: "filen innehåller bara kontots egna inlägg, inte besökarnas",
        en: "this file holds only the account's own posts, not the visitors'"),
      hint: Bilingual(
        sv: "besökarnas svar hämtas med X API, till exempel search/recent med conversation_id",
        en: "visitors' replies come from the X API, for example search/recent with conversation_id")
    )
    let tweet = record["tweet"] ?? record
    var comment = try XClassicImporter.comment(tweet)
    comment.author = Author(isOfficial: true)
    session.add(comment, from: tweet)
  }
}
