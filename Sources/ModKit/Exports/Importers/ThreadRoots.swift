/// Exports that name what a comment answers but not the post at the top: comments are held until the end, and what is
/// answered without being among them is the post.
extension ImportSession {
  /// Keeps `comment`, whose `inReplyTo` may turn out to be the post.
  mutating func holdForRoot(_ comment: Comment, from record: ImportRecord) {
    if held.position(of: comment.id) != nil {
      summary.recordsRepeated += 1
    } else {
      hold(comment, from: record) { _ in }
    }
  }

  /// Adds the kept comments of `platform` with their post, each answer under the post of what it answers.
  mutating func releaseHeldThreads() {
    let items = held.takeAll()
    var positions: [CommentID: Int] = [:]
    for (position, item) in items.enumerated() { positions[item.comment.id] = position }
    for var item in items {
      // Cycles cannot be followed for ever: a chain is never longer than the list.
      var top = item.comment
      var steps = 0
      while let parent = top.inReplyTo, let position = positions[parent], steps < items.count {
        top = items[position].comment
        steps += 1
      }
      if item.comment.post == nil {
        let root = top.inReplyTo.map { identifier(of: $0, on: item.comment.platform) }
        item.comment.post = root.map { Identifier($0) }
      }
      if let parent = item.comment.inReplyTo, positions[parent] == nil {
        item.comment.inReplyTo = nil
      }
      add(item)
    }
  }

  private func identifier(of id: CommentID, on platform: Platform) -> String {
    let prefix = platform.name + ":"
    return id.text.hasPrefix(prefix) ? String(id.text.dropFirst(prefix.count)) : id.text
  }
}
