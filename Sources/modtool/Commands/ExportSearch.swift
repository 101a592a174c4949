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

  /// The comment whose id is `wanted`, with or without the platform in front; other records that cannot be used
  /// are passed over.
  func find(_ wanted: String) throws(Diagnostic) -> Found {
    guard path != "-" else {
      throw Diagnostic(
        .usage,
        Bilingual(
          sv: "exporten läses två gånger och kan inte vara standard in",
          en: "the export is read twice and cannot be standard input"))
    }
    let reader = ExportReader(try FileSource(path: path))
    var hit: (comment: Comment, bytes: [UInt8])?
    while let item = try reader.next() {
      guard case .comment(let comment) = item, matches(comment, wanted) else { continue }
      hit = (comment, reader.recordBytes)
      break
    }
    guard let hit else {
      throw Diagnostic(
        .missingInput,
        Bilingual(
          sv: "ingen kommentar i exporten har id '\(wanted)'",
          en: "no comment in the export has the id '\(wanted)'"), at: Place(file: path))
    }
    return try surroundings(of: hit.comment, hit.bytes)
  }

  private func matches(_ comment: Comment, _ wanted: String) -> Bool {
    comment.id.text == wanted || comment.id.text == "\(comment.platform):\(wanted)"
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
