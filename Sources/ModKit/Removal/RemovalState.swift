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
    case .secrecySet, .secrecyLifted, .registered, .corrected, .legalHoldSet, .legalHoldReleased:
      return
    case .kept:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      ending = .kept
    case .withdrawn:
      try requireRunning()
      guard settled[.remove] == nil else { throw .alreadyRemoved }
      ending = .withdrawn
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
    for planned in plan.steps {
      if planned.step == step { break }
      guard settled[planned.step] != nil else { throw .earlierStep(planned.step) }
    }
    settled[step] = isDone ? .done : .leftOut
  }

  /// More evidence, another notice or a late message harm nothing; a removal happens once, and a closed case stays closed.
  private mutating func repeatSettled(
    _ event: RemovalEvent, _ step: CaseStep, _ isDone: Bool
  ) throws(RemovalRefusal) {
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

/// Why an event is refused.
public enum RemovalRefusal: Error, Hashable, Sendable {
  /// A step before it has neither been done nor left out for a recorded reason.
  case earlierStep(CaseStep)
  /// The step was settled already.
  case alreadySettled(CaseStep)
  /// The comment was removed already.
  case alreadyRemoved
  /// The case ended.
  case alreadyEnded(RemovalState.Ending)
  /// The step is not part of this case.
  case notPlanned(CaseStep)
  /// The platform does not let the account remove others' comments.
  case platformCannot
  /// Child-abuse imagery is never captured.
  case neverCaptured

  /// A short name for golden files.
  public var code: String {
    switch self {
    case .earlierStep(let step): "earlier-step " + step.rawValue
    case .alreadySettled(let step): "already-settled " + step.rawValue
    case .alreadyRemoved: "already-removed"
    case .alreadyEnded(let ending): "already-ended " + ending.rawValue
    case .notPlanned(let step): "not-planned " + step.rawValue
    case .platformCannot: "platform-cannot"
    case .neverCaptured: "never-captured"
    }
  }

  /// The diagnostic for the moderator of `id`.
  public func diagnostic(_ id: CaseID) -> Diagnostic {
    switch self {
    case .earlierStep(let step):
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): först återstår att \(step.label.sv)",
          en: "\(id): first it remains to \(step.label.en)"),
        hint: Bilingual(
          sv: "\(command(step, id)); går det inte, skriv varför med --not-possible SKÄL",
          en: "\(command(step, id)); if it is not possible, say why with --not-possible REASON"))
    case .alreadySettled(let step):
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): steget '\(step.label.sv)' är redan avklarat",
          en: "\(id): the step '\(step.label.en)' is settled already"))
    case .alreadyRemoved:
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): kommentaren är redan borttagen", en: "\(id): the comment is removed already"))
    case .alreadyEnded(let ending):
      Diagnostic(
        .badData,
        ending == .kept
          ? Bilingual(
            sv: "\(id) är avslutat: kommentaren fick stå kvar",
            en: "\(id) is closed: the comment was kept")
          : Bilingual(
            sv: "\(id) är avslutat: avsändaren tog själv bort kommentaren",
            en: "\(id) is closed: the author withdrew the comment"))
    case .notPlanned(let step):
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): steget '\(step.label.sv)' ingår inte i ärendet",
          en: "\(id): the step '\(step.label.en)' is not part of this case"))
    case .platformCannot:
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): plattformen låter inte kontot ta bort andras kommentarer",
          en: "\(id): the platform does not let the account remove others' comments"),
        hint: Bilingual(
          sv: "dölj, blockera eller anmäl: \(command(.hide, id)); att dölja är inte att ta bort",
          en: "hide, block or report: \(command(.hide, id)); hiding is not removal"))
    case .neverCaptured:
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): bilder av övergrepp mot barn får aldrig sparas; redan innehavet är brottet",
          en: "\(id): child-abuse imagery is never stored; possession is the crime"),
        hint: Bilingual(
          sv: "anmäl adress, tid och text till polisen: 114 14, vid fara 112",
          en: "report address, time and text to the police: 114 14, in danger 112"))
    }
  }

  private func command(_ step: CaseStep, _ id: CaseID) -> String {
    step.command.replacing("CASE", with: id.description)
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
