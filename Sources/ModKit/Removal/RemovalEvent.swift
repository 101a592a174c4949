/// Something that happened to a case.
public enum RemovalEvent: String, CaseIterable, Hashable, Sendable {
  /// The author was told.
  case authorTold = "author-told"
  /// The author was not told, for a recorded reason.
  case authorNotTold = "author-not-told"
  /// The thread was told.
  case publicTold = "public-told"
  /// The thread was not told, for a recorded reason.
  case publicNotTold = "public-not-told"
  /// A screenshot was stored.
  case screenshotStored = "screenshot-stored"
  /// A drawing of the preserved record was stored, which is not a screenshot.
  case renderingStored = "rendering-stored"
  /// There is no screenshot, for a recorded reason.
  case noScreenshot = "no-screenshot"
  /// The registrar's package was written; nobody has it yet.
  case noticeDrafted = "notice-drafted"
  /// The registrar has the package.
  case registrarNotified = "registrar-notified"
  /// The registrar was not notified, for a recorded reason.
  case registrarNotNotified = "registrar-not-notified"
  /// The comment was removed on the platform.
  case removed
  /// The comment turned out not to be removable.
  case cannotRemove = "cannot-remove"
  /// The comment was hidden.
  case hidden
  /// The author was blocked.
  case blocked
  /// The comment was reported to the platform.
  case reported
  /// A later, complete export does not hold the comment.
  case foundGone = "found-gone"
  /// No later export can be had, for a recorded reason.
  case notVerifiable = "not-verifiable"
  /// The comment stays after all.
  case kept
  /// The author took the comment back.
  case withdrawn
  /// The police were told.
  case policeReported = "police-reported"
  /// No report to the police, for a recorded reason.
  case policeNotNeeded = "police-not-needed"
  /// A secrecy mark was set.
  case secrecySet = "secrecy-set"
  /// A secrecy mark was lifted.
  case secrecyLifted = "secrecy-lifted"
  /// The registrar gave the case a number.
  case registered
  /// A statement was corrected.
  case corrected
  /// Thinning was forbidden.
  case legalHoldSet = "legal-hold-set"
  /// Thinning was allowed again.
  case legalHoldReleased = "legal-hold-released"

  /// The ledger's name for it.
  public var ledgerEvent: LedgerEvent {
    switch self {
    case .authorTold, .authorNotTold, .publicTold, .publicNotTold: .notified
    case .screenshotStored, .renderingStored, .noScreenshot: .preserved
    case .noticeDrafted, .registrarNotified, .registrarNotNotified: .noticeProduced
    case .removed: .removed
    case .cannotRemove: .cannotRemove
    case .hidden, .blocked, .reported: .hidden
    case .foundGone, .notVerifiable: .verifiedGone
    case .kept, .withdrawn: .decided
    case .policeReported, .policeNotNeeded: .policeReported
    case .secrecySet, .secrecyLifted: .secrecySet
    case .registered: .registered
    case .corrected: .corrected
    case .legalHoldSet: .legalHoldSet
    case .legalHoldReleased: .legalHoldReleased
    }
  }

  /// The ledger's detail, by which `init(_:)` finds the event again.
  public var detail: LedgerDetail {
    // Every raw value is made of the letters and hyphens a detail allows, which a test checks.
    LedgerDetail(rawValue) ?? "unknown"
  }

  /// The event a ledger line is about; nil for lines that do not move a case.
  public init?(_ entry: LedgerEntry) {
    guard let event = entry.detail.flatMap({ RemovalEvent(rawValue: $0.code) }),
      event.ledgerEvent == entry.event
    else { return nil }
    self = event
  }

  /// The step it settles, and whether by doing it or by a recorded reason; nil for events outside the plan.
  public var settles: (step: CaseStep, isDone: Bool)? {
    switch self {
    case .authorTold: (.tellAuthor, true)
    case .authorNotTold: (.tellAuthor, false)
    case .publicTold: (.tellPublicly, true)
    case .publicNotTold: (.tellPublicly, false)
    case .screenshotStored: (.screenshot, true)
    case .noScreenshot: (.screenshot, false)
    case .registrarNotified: (.registrar, true)
    case .registrarNotNotified: (.registrar, false)
    case .removed: (.remove, true)
    case .hidden, .blocked, .reported: (.hide, true)
    case .foundGone: (.verifyGone, true)
    case .notVerifiable: (.verifyGone, false)
    case .policeReported: (.police, true)
    case .policeNotNeeded: (.police, false)
    case .renderingStored, .noticeDrafted, .cannotRemove, .kept, .withdrawn, .secrecySet,
      .secrecyLifted, .registered, .corrected,
      .legalHoldSet, .legalHoldReleased:
      nil
    }
  }
}
