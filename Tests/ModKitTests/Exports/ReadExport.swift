import ModKit

@testable import ModKit

/// Everything a reader delivered, as values to compare.
struct ReadExport: Equatable {
  var comments: [ModKit.Comment] = []
  var posts: [Post] = []
  /// `line:column message at pointer`, in English.
  var refusals: [String] = []
  /// Why reading ended early, in the same form.
  var failure: String?
  var summary: ExportSummary

  init(_ source: any ByteSource, limits: JSONStream.Limits = .init(), official: [String] = []) {
    let reader = ExportReader(
      source,
      options: ExportOptions(officialAuthorIDs: Set(official.map { AuthorID($0) })),
      limits: limits)
    summary = reader.summary
    do {
      while let item = try reader.next() {
        switch item {
        case .comment(let comment): comments.append(comment)
        case .post(let post): posts.append(post)
        case .refused(let diagnostic): refusals.append(ReadExport.described(diagnostic))
        }
      }
    } catch {
      failure = ReadExport.described(error)
    }
    summary = reader.summary
  }

  init(_ text: String, chunk: Int = .max, limits: JSONStream.Limits = .init()) {
    self.init(MemorySource(Array(text.utf8), name: "test", chunk: chunk), limits: limits)
  }

  static func described(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var text = diagnostic.message.en
    if let line = place?.line { text = "\(line):\(place?.column ?? 0) \(text)" }
    if let pointer = place?.pointer { text += " at \(pointer)" }
    return text
  }
}
