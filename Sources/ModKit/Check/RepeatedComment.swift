/// Which earlier comment one repeats, and how.
public struct RepeatedComment: Hashable, Sendable {
  /// The earlier comment.
  public var id: String
  /// What the two have in common.
  public var kind: Kind
  /// Whether one account wrote both.
  public var sameAuthor: Bool

  /// What two comments can have in common.
  public enum Kind: Hashable, Sendable {
    /// The same words and numbers.
    case identical
    /// The same words but for a few.
    case nearlyIdentical
    /// The same link.
    case link
  }

  /// The finding for a text of `length` Unicode scalars.
  public func candidate(length: Int) -> Candidate {
    let who =
      sameAuthor
      ? Bilingual(sv: "samma konto", en: "the same account")
      : Bilingual(sv: "ett annat konto", en: "another account")
    let reason =
      switch kind {
      case .identical:
        Bilingual(sv: "samma text som kommentar \(id)", en: "same text as comment \(id)")
      case .nearlyIdentical:
        Bilingual(
          sv: "nästan samma text som kommentar \(id)", en: "nearly the same text as comment \(id)")
      case .link:
        Bilingual(sv: "samma länk som kommentar \(id)", en: "same link as comment \(id)")
      }
    return Candidate(
      .spam, kind == .identical && sameAuthor ? .likely : .possible, spans: [0..<length],
      reason: Bilingual(sv: "\(reason.sv) (\(who.sv))", en: "\(reason.en) (\(who.en))"))
  }
}
