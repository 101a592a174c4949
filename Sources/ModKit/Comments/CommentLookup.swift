/// Finds the comment that a person means among comments that pass, by the one rule of every command.
///
///     var lookup = CommentLookup<Comment>("501_7002")
///     lookup.offer(comment, id: comment.id, platform: comment.platform)
///     try lookup.found()  // facebook:501_7002, when no other platform has a 501_7002
///
/// The id as the export has it always wins. Without the platform in front it means the only comment that it can mean;
/// where there are several the person must say which.
public struct CommentLookup<Found> {
  /// What the person wrote, without space around it.
  public let name: String
  private var exact: Found?
  private var candidates: [(id: CommentID, found: Found)] = []

  /// Looks for what is called `name`.
  public init(_ name: String) {
    self.name = trimmed(name)
  }

  /// Whether nothing that follows can change the answer.
  public var isSettled: Bool { exact != nil }

  /// Whether the comment called `id` may be the one.
  public func concerns(_ id: CommentID, on platform: Platform) -> Bool {
    id.text == name || id == CommentLookup.full(name, on: platform)
  }

  /// Offers what belongs to the comment called `id`; of several for one comment the first counts.
  public mutating func offer(_ found: Found, id: CommentID, platform: Platform) {
    if id.text == name {
      exact = exact ?? found
    } else if concerns(id, on: platform), !candidates.contains(where: { $0.id == id }) {
      candidates.append((id, found))
    }
  }

  /// What belongs to the comment that is meant; nil where there is none.
  ///
  /// Throws a usage error that names the candidates where there are several.
  public func found() throws(Diagnostic) -> Found? {
    if let exact { return exact }
    guard candidates.count > 1 else { return candidates.first?.found }
    let names = candidates.map(\.id.text).joined(separator: ", ")
    throw Diagnostic(
      .usage,
      Bilingual(
        sv: "'\(name)' kan vara \(candidates.count) olika kommentarer",
        en: "'\(name)' may be \(candidates.count) different comments"),
      hint: Bilingual(sv: "skriv vilken: \(names)", en: "say which: \(names)"))
  }

  /// The id in full of what is called `name` on `platform`.
  public static func full(_ name: String, on platform: Platform) -> CommentID {
    CommentID("\(platform):\(name)")
  }
}

/// `text` without white space at its ends.
private func trimmed(_ text: String) -> String {
  let start = text.drop { $0.isWhitespace }
  return String(start.reversed().drop { $0.isWhitespace }.reversed())
}
