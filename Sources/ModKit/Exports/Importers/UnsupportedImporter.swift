/// Content that is recognised and not read: the message names what it is and what to fetch instead.
enum UnsupportedImporter: ExportImporter {
  static let kind = ExportKind(
    code: "unsupported", name: Bilingual(sv: "känt men utan stöd", en: "known but not supported"))

  static func recognises(_ record: JSONNode) -> Bool { description(of: record) != nil }

  static func read(
    _ record: ImportRecord, _ session: inout ImportSession
  ) throws(Diagnostic) {
    guard let found = description(of: record.node) else { return }
    throw Diagnostic(
      .badData,
      Bilingual(
        sv: "filen är \(found.name.sv), som inte kan läsas",
        en: "the file is \(found.name.en), which cannot be read"),
      at: record.node.place, hint: found.hint)
  }

  private static func description(
    of record: JSONNode
  ) -> (name: Bilingual, hint: Bilingual)? {
    if record["data"]?["threaded_conversation_with_injections_v2"] != nil
      || record["threaded_conversation_with_injections_v2"] != nil
    {
      return (
        Bilingual(
          sv: "ett svar från X webbsida (GraphQL)", en: "an answer of X's web page (GraphQL)"),
        Bilingual(
          sv: "hämta konversationen med X API v2: tweets/search/recent?query=conversation_id:…",
          en: "fetch the conversation with X API v2: tweets/search/recent?query=conversation_id:…")
      )
    }
    if record["aweme_id"] != nil || record["video_comments"] != nil {
      return (
        Bilingual(sv: "en TikTok-export", en: "a TikTok export"),
        Bilingual(
          sv: "gör om kommentarerna till modtools eget format (modtool schema comments)",
          en: "turn the comments into modtool's own form (modtool schema comments)")
      )
    }
    if let error = record["error"], error["message"] != nil || error["code"] != nil,
      record["data"] == nil
    {
      return (
        Bilingual(sv: "ett felsvar från plattformen", en: "an error answer of the platform"),
        Bilingual(
          sv: "hämta exporten igen; behörigheten kan ha gått ut",
          en: "fetch the export again; the permission may have expired")
      )
    }
    if record["account"]?["accountId"] != nil || record["userInfo"] != nil {
      return (
        Bilingual(sv: "kontouppgifter ur ett arkiv", en: "account data out of an archive"),
        Bilingual(
          sv: "ange filen med inlägg, till exempel tweets.js",
          en: "name the file with posts, for example tweets.js")
      )
    }
    return nil
  }
}
