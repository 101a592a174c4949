/// The steps of one case in order: the policy's own, completed by what a public record needs.
///
///     RemovalPlan(procedure: policy.procedure, rules: [.commercial], platform: .facebook).steps.map(\.step)
///     // [.tellAuthor, .screenshot, .registrar, .remove, .verifyGone] for uppsala-2022
///
/// A step the policy does not name but a removal cannot do without is added with its own source: the screenshot and the
/// registrar before the removal, the message to the author, the check afterwards.
public struct RemovalPlan: Hashable, Sendable {
  /// The steps in order.
  public private(set) var steps: [PlannedStep]

  /// A plan that was recorded earlier.
  public init(steps: [PlannedStep]) {
    self.steps = steps
  }

  /// The plan for a comment that breaks `rules` on `platform`.
  ///
  /// - `canDelete`: what the export says about this comment; nil when it does not say.
  /// - `mayBeCrime`: whether a ground of law is among the reasons, which brings in the policy's step about the police.
  /// - `isAbuseImagery`: child-abuse imagery is never captured and its author never warned; the police come first.
  public init(
    procedure: RemovalProcedure, rules: [RuleCode], platform: Platform, canDelete: Bool? = nil,
    mayBeCrime: Bool = false, isAbuseImagery: Bool = false
  ) {
    var planned: [PlannedStep] = []
    for rule in rules.isEmpty ? [nil] : rules.map(Optional.some) {
      let own = rule.map { procedure.steps(for: $0) } ?? procedure.steps
      for step in own {
        guard let kind = RemovalPlan.caseStep(step.kind, mayBeCrime: mayBeCrime),
          !planned.contains(where: { $0.step == kind })
        else { continue }
        planned.append(
          PlannedStep(
            kind, step.obligation, statement: step.statement.summary.sv,
            citation: step.statement.citation.full))
      }
    }
    steps = planned
    complete()
    let platformForbids = platform.capabilities.deletion.isPossible == false
    if platformForbids || canDelete == false || !procedure.canRemove(on: platform) {
      replaceRemovalByHiding()
    }
    if isAbuseImagery { putPoliceFirst() }
  }

  /// Whether the comment can be removed here.
  public var includesRemoval: Bool { steps.contains { $0.step == .remove } }

  /// Whether a screenshot is part of the plan; it never is for child-abuse imagery.
  public var allowsCapture: Bool { steps.contains { $0.step == .screenshot } }

  /// The same plan where the platform does not let the comment be removed: hiding is not removal, so nothing is left
  /// to verify.
  public mutating func replaceRemovalByHiding() {
    steps = steps.compactMap { planned in
      switch planned.step {
      case .remove:
        PlannedStep(
          .hide, planned.obligation,
          statement: "kommentaren kan inte tas bort här; den döljs, avsändaren blockeras eller "
            + "kommentaren anmäls till plattformen, och det antecknas att den finns kvar",
          citation: planned.citation)
      case .verifyGone, .tellPublicly: nil
      case .police, .tellAuthor, .screenshot, .registrar, .hide: planned
      }
    }
  }

  private mutating func complete() {
    if !has(.remove) {
      steps.append(
        PlannedStep(
          .remove, .must, statement: "ta bort kommentaren", citation: RemovalPlan.ownSource))
    }
    if let place = index(of: .registrar), let removal = index(of: .remove), place > removal {
      steps.insert(steps.remove(at: place), at: removal)
    }
    if !has(.registrar) {
      insert(
        PlannedStep(
          .registrar, .should,
          statement: "kommentaren är en allmän handling; registratorn får den innan den försvinner",
          citation: "offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §"), before: .remove)
    }
    if let place = index(of: .screenshot), let registrar = index(of: .registrar), place > registrar
    {
      steps.insert(steps.remove(at: place), at: registrar)
    }
    if !has(.screenshot) {
      insert(
        PlannedStep(
          .screenshot, .should,
          statement: "det som tas bort sparas först, så att beslutet kan prövas efteråt",
          citation: "tryckfrihetsförordningen 2 kap. 4 och 9 §§"), before: .registrar)
    }
    if !has(.tellAuthor) {
      steps.insert(
        PlannedStep(
          .tellAuthor, .should,
          statement: "avsändaren får veta vad som tas bort och varför, om det går",
          citation: "förvaltningslagen (2017:900) 6 §"), at: 0)
    }
    if !has(.verifyGone) {
      steps.append(
        PlannedStep(
          .verifyGone, .should,
          statement: "en senare export visar att kommentaren är borta",
          citation: RemovalPlan.ownSource))
    }
  }

  private mutating func putPoliceFirst() {
    steps.removeAll { [.screenshot, .tellAuthor, .tellPublicly, .police].contains($0.step) }
    steps.insert(
      PlannedStep(
        .police, .must,
        statement: "anmäl till polisen (114 14, vid fara 112); spara aldrig bilden, bara adress, "
          + "tid och text",
        citation: "brottsbalken 16 kap. 10 a §"), at: 0)
  }

  private func has(_ step: CaseStep) -> Bool { index(of: step) != nil }

  private func index(of step: CaseStep) -> Int? { steps.firstIndex { $0.step == step } }

  private mutating func insert(_ planned: PlannedStep, before step: CaseStep) {
    steps.insert(planned, at: index(of: step) ?? steps.endIndex)
  }

  private static let ownSource = "modtool"

  /// The case step that a policy's step becomes; nil for those that are not done case by case, or that opening the case
  /// has done already.
  private static func caseStep(_ kind: RemovalStep.Kind, mayBeCrime: Bool) -> CaseStep? {
    switch kind {
    case .announceRules, .preserve, .archive: nil
    case .notifyAuthor, .pointToChannel: .tellAuthor
    case .screenshot: .screenshot
    case .notifyRegistrar, .registerCase: .registrar
    case .remove: .remove
    case .statePublicly: .tellPublicly
    case .askLawyer, .escalate: mayBeCrime ? .police : nil
    }
  }
}
