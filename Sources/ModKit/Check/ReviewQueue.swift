/// The comments that somebody must look at: those that readers reported most first, the others as they were read.
///
/// A comment that readers reported is among them whatever else was found. Source: Uppsala's texts of 2012 and 2021, section 8:
/// a reader reports a post, and the editors decide together with the owner. Memory: the comments in it.
public struct ReviewQueue: Sendable {
  private var comments: [CheckedComment] = []

  /// Nobody waits yet.
  public init() {}

  /// Adds `checked` where somebody must look at it; one who `isPicky` about rules is shown only what breaks them.
  public mutating func add(_ checked: CheckedComment, isPicky: Bool = false) {
    let isReported = Self.reports(checked) > 0 && !checked.isOfficial && !isPicky
    if checked.verdict != .ok || isReported { comments.append(checked) }
  }

  /// The comments in the order in which they are looked at. Complexity: O(n log n).
  public var inOrder: [CheckedComment] {
    let ranked = comments.enumerated().sorted { left, right in
      let reports = (Self.reports(left.element), Self.reports(right.element))
      return reports.0 == reports.1 ? left.offset < right.offset : reports.0 > reports.1
    }
    return ranked.map(\.element)
  }

  private static func reports(_ checked: CheckedComment) -> Int {
    max(0, checked.comment.counts.reports ?? 0)
  }
}
