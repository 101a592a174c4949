/// Refusals of comments for one and the same reason: the first few are said one by one, the rest are counted.
///
///     if let said = refusals.next(diagnostic, at: reader.recordPlace) { say(said) }
///     for said in refusals.finish() { say(said) }
///
/// Refusals have the same reason when they say the same of what to do.
public struct RepeatedRefusals: Sendable {
  /// How many for one reason are said one by one.
  public static let most = 3
  private var counts: [Bilingual: Int] = [:]
  private var last: [Bilingual: Diagnostic] = [:]

  /// Nothing refused yet.
  public init() {}

  /// `diagnostic` where it is to be said, nil where it is only counted; one without a place is said at `place`, which is
  /// not looked for otherwise.
  public mutating func next(
    _ diagnostic: Diagnostic, at place: @autoclosure () -> Place? = nil
  ) -> Diagnostic? {
    if let hint = diagnostic.hint {
      let count = counts[hint, default: 0] + 1
      counts[hint] = count
      if count > Self.most {
        last[hint] = diagnostic
        return nil
      }
    }
    var said = diagnostic
    if said.place == nil { said.place = place() }
    return said
  }

  /// What is to be said of those that were only counted: how many, and the last of them. Forgets them.
  public mutating func finish() -> [Diagnostic] {
    let rest = last.map { hint, diagnostic in
      let more = (counts[hint] ?? 0) - Self.most
      var said = diagnostic
      said.message = Bilingual(
        sv: "\(more) till av samma skäl, den sista: \(diagnostic.message.sv)",
        en: "\(more) more for the same reason, the last: \(diagnostic.message.en)")
      return said
    }
    counts = [:]
    last = [:]
    return rest.sorted { $0.message.sv < $1.message.sv }
  }
}

extension Diagnostic {
  /// The same, said of `comment`.
  func about(_ comment: Comment) -> Diagnostic {
    var named = self
    named.message = Bilingual(
      sv: "kommentaren '\(comment.id)': \(message.sv)",
      en: "comment '\(comment.id)': \(message.en)")
    return named
  }
}
