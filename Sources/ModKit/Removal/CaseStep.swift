/// A step of one case, as the moderator meets it.
public enum CaseStep: String, CaseIterable, Hashable, Sendable {
  /// Settle whether the matter goes to the police.
  case police
  /// Tell the author, or say why not.
  case tellAuthor = "tell-author"
  /// Store a screenshot, or say why not.
  case screenshot
  /// Give the registrar the record, or say why not.
  case registrar
  /// Remove the comment on the platform.
  case remove
  /// Where it cannot be removed: hide it, block its author, or report it.
  case hide
  /// Say in public that a comment was removed.
  case tellPublicly = "tell-publicly"
  /// Show with a later export that the comment is gone.
  case verifyGone = "verify-gone"

  /// What people read.
  public var label: Bilingual {
    switch self {
    case .police: Bilingual(sv: "pröva polisanmälan", en: "settle the report to the police")
    case .tellAuthor: Bilingual(sv: "meddela avsändaren", en: "tell the author")
    case .screenshot: Bilingual(sv: "spara skärmdump", en: "store a screenshot")
    case .registrar: Bilingual(sv: "underrätta registrator", en: "notify the registrar")
    case .remove: Bilingual(sv: "ta bort kommentaren", en: "remove the comment")
    case .hide:
      Bilingual(
        sv: "dölj, blockera eller anmäl till plattformen (går inte att ta bort)",
        en: "hide, block or report to the platform (cannot be removed)")
    case .tellPublicly:
      Bilingual(
        sv: "tala om i tråden att något togs bort", en: "say in the thread that it was removed")
    case .verifyGone:
      Bilingual(sv: "kontrollera att den är borta", en: "check that it is gone")
    }
  }

  /// The command that does the step, with `CASE` for the case.
  public var command: String {
    switch self {
    case .police: "modtool removal mark CASE --police REFERENCE"
    case .tellAuthor: "modtool removal notify CASE"
    case .screenshot: "modtool removal screenshot CASE FILE"
    case .registrar: "modtool removal notice CASE"
    case .remove: "modtool removal delete CASE --confirm"
    case .hide: "modtool removal hide CASE --how hidden|blocked|reported"
    case .tellPublicly: "modtool removal notify CASE --public --sent"
    case .verifyGone: "modtool removal verify CASE --export LATER"
    }
  }

  /// The command that says that the registrar has the notice which `command` wrote.
  public static let noticeGiven = "modtool removal notice CASE --sent"
}

extension RemovalState {
  /// The command that does `step` as the case now stands, with `CASE` for the case.
  public func command(for step: CaseStep) -> String {
    step == .registrar && isNoticeWaiting ? CaseStep.noticeGiven : step.command
  }
}

/// A step with the reason it is in the plan.
public struct PlannedStep: Hashable, Sendable {
  /// The step.
  public var step: CaseStep
  /// How binding its source is.
  public var obligation: Obligation
  /// What its source says, in modtool's words.
  public var statement: String
  /// The source: policy document and heading, or law.
  public var citation: String

  /// Describes a step.
  public init(_ step: CaseStep, _ obligation: Obligation, statement: String, citation: String) {
    self.step = step
    self.obligation = obligation
    self.statement = statement
    self.citation = citation
  }
}
