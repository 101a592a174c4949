import ModKit

/// Comments that stand in more than one of the exports of a run, such as pages that overlap: the first one counts.
///
/// Costs nothing for a single export, whose reader notices repetitions itself, and ten bytes a comment for several.
struct SharedComments {
  private var seen: SeenIdentifiers?
  /// Comments met again with the same text.
  private(set) var repeated = 0

  /// Begins a run over so many exports.
  init(exports: Int) {
    seen = exports > 1 ? SeenIdentifiers() : nil
  }

  /// Whether `comment`, which `reader` has just read, is met for the first time.
  ///
  /// Throws when it was met with another text: which of the two is meant, only a person can tell.
  mutating func admit(
    _ comment: Comment, from reader: ExportReader
  ) throws(Diagnostic) -> Bool {
    guard let result = seen?.insert(comment.id.text, text: comment.content) else { return true }
    switch result {
    case .new: return true
    case .repeated:
      repeated += 1
      return false
    case .conflicting:
      throw Diagnostic(
        .badData,
        Bilingual(
          sv: "två kommentarer har id '\(comment.id)' och olika text; den första gäller",
          en: "two comments have the id '\(comment.id)' and different texts; the first one counts"),
        at: reader.recordPlace,
        hint: Bilingual(
          sv: "ange den nyaste exporten först", en: "name the newest export first"))
    }
  }
}
