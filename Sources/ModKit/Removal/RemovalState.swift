/// Where a case stands: a pure state machine, without clock and files.
///
///     var state = RemovalState(plan: plan)
///     try state.apply(.removed)     // refused: the author has not been told
///     try state.apply(.authorTold)
///
/// Every state and event is listed in the golden file `Removal/transitions.txt`.
public struct RemovalState: Hashable, Sendable {
  /// What is to be done, in order; `cannotRemove` changes it.
  public private(set) var plan: RemovalPlan
  /// The settled steps: done, or left out for a recorded reason.
  public private(set) var settled: [CaseStep: Settlement] = [:]
  /// How the case ended, if something else than the plan ended it.
  public private(set) var ending: Ending?
  /// The comment was hidden, its author blocked, or it was reported, which is not removal.
  public private(set) var isHidden = false
  /// The registrar's package is written and nobody has said that the registrar has it.
  public private(set) var isNoticeWaiting = false
  /// The registrar registered the case with everything before the registrar's step at hand.
  private var isRegistered = false

  /// How a step was settled.
  public enum Settlement: String, Hashable, Sendable {
    /// It was done.
    case done
    /// It was left out for a recorded reason.
    case leftOut = "left-out"
  }

  /// An end that is not the plan's.
  public enum Ending: String, CaseIterable, Hashable, Sendable {
    /// The comment stays.
    case kept
    /// Its author took it back.
    case withdrawn
  }

  /// The stages people and lists tell apart.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    /// Nothing has happened to the comment yet.
    case open
    /// It is hidden until it is removed.
    case hiddenMeanwhile = "hidden-meanwhile"
    /// It was removed; something remains to be done.
    case removed
    /// It was removed and everything is done.
    case done
    /// It cannot be removed here and was hidden, blocked or reported instead.
    case hiddenOnly = "hidden-only"
    /// It stays.
    case kept
    /// Its author took it back.
    case withdrawn
  }

  /// A new case.
  public init(plan: RemovalPlan) {
    self.plan = plan
  }

  /// The stage.
  public var stage: Stage {
    switch ending {
    case .kept: .kept
    case .withdrawn: .withdrawn
    case nil:
      if settled[.remove] != nil {
        next == nil ? .done : .removed
      } else if !plan.includesRemoval, next == nil {
        .hiddenOnly
      } else {
        isHidden ? .hiddenMeanwhile : .open
      }
    }
  }

  /// Whether something remains to be done.
  public var isOpen: Bool { ending == nil && next != nil }

  /// The next step; nil when everything is settled or the case ended.
  public var next: PlannedStep? { remaining.first }

  /// The steps that remain, in order.
  public var remaining: [PlannedStep] {
    ending == nil ? plan.steps.filter { settled[$0.step] == nil } : []
  }

  /// Moves the case, or says why it cannot be moved and leaves it as it was.
  public mutating func apply(_ event: RemovalEvent) throws(RemovalRefusal) {
    switch event {
    case .secrecySet, .secrecyLifted, .corrected, .legalHoldSet, .legalHoldReleased:
      return
    case .registered: settleByRegistration()
    case .renderingStored:
      guard plan.allowsCapture else { throw .neverCaptured }
    case .noticeDrafted:
      try requireEarlier(.registrar)
      isNoticeWaiting = ending == nil && settled[.registrar] == nil
    case .kept:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      ending = .kept
      isNoticeWaiting = false
    case .withdrawn:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      ending = .withdrawn
      isNoticeWaiting = false
    case .cannotRemove:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      guard plan.includesRemoval else { throw .notPlanned(.remove) }
      plan.replaceRemovalByHiding()
      if isHidden { settled[.hide] = .done }
    case .hidden, .blocked, .reported:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      isHidden = true
      if !plan.includesRemoval { settled[.hide] = .done }
    case .authorTold, .authorNotTold, .publicTold, .publicNotTold, .screenshotStored, .noScreenshot,
      .registrarNotified, .registrarNotNotified, .removed, .foundGone, .notVerifiable,
      .policeReported, .policeNotNeeded:
      try settle(event)
    }
  }

  private mutating func settle(_ event: RemovalEvent) throws(RemovalRefusal) {
    guard let (step, isDone) = event.settles else { return }
    guard plan.steps.contains(where: { $0.step == step }) else {
      switch event {
      case .policeReported, .policeNotNeeded: return
      case .screenshotStored: throw .neverCaptured
      case .removed: throw .platformCannot
      default: throw .notPlanned(step)
      }
    }
    if ending != nil || settled[step] != nil {
      try repeatSettled(event, step, isDone)
      return
    }
    try requireEarlier(step)
    settled[step] = isDone ? .done : .leftOut
    if step == .registrar { isNoticeWaiting = false }
  }

  /// A registrar who gives the case its number has it, however it came: nobody else need say so.
  private mutating func settleByRegistration() {
    let before = plan.steps.prefix { $0.step != .registrar }
    guard ending == nil, settled[.registrar] == nil, before.allSatisfy({ settled[$0.step] != nil })
    else { return }
    settled[.registrar] = .done
    isNoticeWaiting = false
    isRegistered = true
  }

  /// Throws when a step before `step` is neither done nor left out; a case that ended has none.
  private func requireEarlier(_ step: CaseStep) throws(RemovalRefusal) {
    guard ending == nil else { return }
    for planned in plan.steps {
      if planned.step == step { break }
      guard settled[planned.step] == nil else { continue }
      throw planned.step == .registrar && isNoticeWaiting
        ? .noticeNotGiven : .earlierStep(planned.step)
    }
  }

  /// More evidence, another notice or a late message harm nothing; a removal happens once, and a closed case stays closed.
  private mutating func repeatSettled(
    _ event: RemovalEvent, _ step: CaseStep, _ isDone: Bool
  ) throws(RemovalRefusal) {
    // Said in a ledger of before registration settled the step.
    if event == .registrarNotNotified, isRegistered, ending == nil { return }
    guard isDone else {
      if let ending { throw .alreadyEnded(ending) }
      throw .alreadySettled(step)
    }
    switch step {
    case .screenshot, .registrar, .police: break
    case .tellAuthor, .tellPublicly:
      if ending == nil, settled[step] == .done { throw .alreadySettled(step) }
    case .remove:
      if let ending { throw .alreadyEnded(ending) }
      throw .alreadyRemoved
    case .hide, .verifyGone:
      if let ending { throw .alreadyEnded(ending) }
      if settled[step] == .done { throw .alreadySettled(step) }
    }
    if ending == nil { settled[step] = .done }
  }

  private func requireRunning() throws(RemovalRefusal) {
    if let ending { throw .alreadyEnded(ending) }
  }
}

extension RemovalState.Stage {
  /// What people read.
  public var label: Bilingual {
    switch self {
    case .open: Bilingual(sv: "öppet", en: "open")
    case .hiddenMeanwhile: Bilingual(sv: "dold i väntan på borttagning", en: "hidden for now")
    case .removed: Bilingual(sv: "borttagen, steg återstår", en: "removed, steps remain")
    case .done: Bilingual(sv: "klart", en: "done")
    case .hiddenOnly:
      Bilingual(
        sv: "dold, blockerad eller anmäld; kan inte tas bort",
        en: "hidden, blocked or reported; cannot be removed")
    case .kept: Bilingual(sv: "kommentaren får stå kvar", en: "the comment stays")
    case .withdrawn:
      Bilingual(sv: "återtagen av avsändaren", en: "withdrawn by its author")
    }
  }
}
