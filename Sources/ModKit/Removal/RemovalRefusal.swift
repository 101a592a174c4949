/// Why an event is refused.
public enum RemovalRefusal: Error, Hashable, Sendable {
  /// A step before it has neither been done nor left out for a recorded reason.
  case earlierStep(CaseStep)
  /// The registrar's package is written, but nobody has said that the registrar has it.
  case noticeNotGiven
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
    case .noticeNotGiven: "notice-not-given"
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
    case .noticeNotGiven:
      Diagnostic(
        .badData,
        Bilingual(
          sv: "\(id): underrättelsen är skriven, men det står inte att registratorn har den",
          en: "\(id): the notice is written, but nobody has said that the registrar has it"),
        hint: Bilingual(
          sv:
            "när den är skickad: \(CaseStep.noticeGiven.replacing("CASE", with: id.description)); "
            + "lämnad på annat sätt: lägg till --channel HUR",
          en: "when it is sent: \(CaseStep.noticeGiven.replacing("CASE", with: id.description)); "
            + "given in another way: add --channel HOW"))
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
