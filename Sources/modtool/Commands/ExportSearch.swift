import ModKit

/// Finds one comment in an export, with its post and the comments above it.
struct ExportSearch {
  let path: String

  /// What was found.
  struct Found {
    var comment: Comment
    /// The record's bytes in the export.
    var bytes: [UInt8]
    var post: Post?
    var channel: Channel?
    /// The comments above, oldest first.
    var ancestors: [Comment]
  }

  /// The comment that `wanted` means by the rule of `CommentLookup`; other records that cannot be used are passed over.
  func find(_ wanted: String) throws(Diagnostic) -> Found {
    let hit = try hit(wanted)
    return try surroundings(of: hit.comment, hit.bytes)
  }

  /// The comment that `wanted` means, without what surrounds it.
  func comment(_ wanted: String) throws(Diagnostic) -> Comment { try hit(wanted).comment }

  private func hit(_ wanted: String) throws(Diagnostic) -> (comment: Comment, bytes: [UInt8]) {
    guard path != "-" else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "exporten läses två gånger och kan inte vara standard in",
          en: "the export is read twice and cannot be standard input"))
    }
    let reader = ExportReader(try FileSource(path: path))
    var lookup = CommentLookup<(comment: Comment, bytes: [UInt8])>(wanted)
    while !lookup.isSettled, let item = try reader.next() {
      guard case .comment(let comment) = item, lookup.concerns(comment.id, on: comment.platform)
      else { continue }
      lookup.offer((comment, reader.recordBytes), id: comment.id, platform: comment.platform)
    }
    guard let hit = try lookup.found() else { throw ExportSearch.none(lookup.name, in: [path]) }
    return hit
  }

  /// The error for an id that no comment has.
  static func none(_ name: String, in paths: [String]) -> Diagnostic {
    Diagnostic(
      .missingInput,
      Bilingual(
        sv: "ingen kommentar i exporten har id '\(name)'",
        en: "no comment in the export has the id '\(name)'"),
      at: Place(file: paths.joined(separator: ", ")),
      hint: Bilingual(
        sv: "modtool check skriver varje kommentars id först",
        en: "modtool check writes the id of every comment first"))
  }

  private func surroundings(
    of comment: Comment, _ bytes: [UInt8]
  ) throws(Diagnostic) -> Found {
    var found = Found(comment: comment, bytes: bytes, ancestors: [])
    let reader = ExportReader(try FileSource(path: path))
    var thread: [CommentID: Comment] = [:]
    while let item = try reader.next() {
      switch item {
      case .post(let post) where post.id == comment.post: found.post = post
      case .comment(let other) where other.post == comment.post && other.id != comment.id:
        thread[other.id] = other
      case .post, .comment, .refused: continue
      }
    }
    found.channel = reader.summary.channel
    var parent = comment.inReplyTo
    while let id = parent, let above = thread[id], found.ancestors.count < 20 {
      found.ancestors.insert(above, at: 0)
      thread[id] = nil
      parent = above.inReplyTo
    }
    return found
  }
}
