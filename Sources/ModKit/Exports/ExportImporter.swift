/// Turns the records of one source into comments.
///
/// An importer recognises records by their shape, never by file name or envelope: several platforms wrap their records
/// alike. Adding one is a file in `Importers/` and a line in `ImporterRegister`.
protocol ExportImporter: SendableMetatype {
  /// What the importer reads.
  static var kind: ExportKind { get }

  /// Whether `record` has the shape that this importer reads; it must be told apart from all others by this alone.
  static func recognises(_ record: JSONNode) -> Bool

  /// Adds what `record` holds to the session; what cannot be used is thrown or refused there, with its place.
  static func read(_ record: ImportRecord, _ session: inout ImportSession) throws(Diagnostic)

  /// Adds what had to wait for the end of the input.
  static func finish(_ session: inout ImportSession)
}

extension ExportImporter {
  static func finish(_ session: inout ImportSession) {}
}

/// A record and the way to it.
struct ImportRecord {
  let node: JSONNode
  /// The RFC 6901 pointer to `node` in the whole input.
  let pointer: String

  /// The member `name` as a record of its own.
  subscript(name: String) -> ImportRecord? {
    node[name].map {
      ImportRecord(node: $0, pointer: pointer + "/" + JSONNode.pointerEscaped(name))
    }
  }

  /// The elements as records of their own.
  var elements: [ImportRecord] {
    node.elements.enumerated().map { index, element in
      ImportRecord(node: element, pointer: "\(pointer)/\(index)")
    }
  }
}

/// The importers in the order they are asked; the first that recognises a record reads it.
enum ImporterRegister {
  static let all: [any ExportImporter.Type] = [
    MetaWebhookImporter.self,
    FacebookGraphImporter.self,
    ThreadsImporter.self,
    ApifyImporter.self,
    InstagramGraphImporter.self,
    InstaloaderImporter.self,
    MetaArchiveImporter.self,
    YouTubeImporter.self,
    YouTubeDownloadImporter.self,
    XArchiveImporter.self,
    XClassicImporter.self,
    XImporter.self,
    MastodonImporter.self,
    ActivityStreamsImporter.self,
    BlueskyImporter.self,
    LinkedInImporter.self,
    WordPressImporter.self,
    DisqusImporter.self,
    DiscourseImporter.self,
    RedditImporter.self,
    CoralImporter.self,
    Remark42Importer.self,
    CommentoImporter.self,
    UnsupportedImporter.self,
  ]
}
