/// What a policy says about taking a comment down.
public struct RemovalProcedure: Hashable, Sendable {
  /// How fast, with its source; nil when the policy does not say.
  public var deadline: RemovalDeadline?
  /// What must be gone faster than the rest, such as secret matters.
  public var urgent: [UrgentRemoval]
  /// The steps, in the order the policy wants them done.
  public var steps: [RemovalStep]
  /// When removing is a duty and when it is a right.
  public var mandates: [RemovalMandate]
  /// Platforms where an account cannot remove others' comments.
  public var cannotRemove: [ImpossibleRemoval]
  /// Who keeps watch when the responsible person is away.
  public var absence: PolicyStatement?

  /// Describes a procedure.
  public init(
    deadline: RemovalDeadline?, urgent: [UrgentRemoval] = [], steps: [RemovalStep],
    mandates: [RemovalMandate] = [], cannotRemove: [ImpossibleRemoval] = [],
    absence: PolicyStatement? = nil
  ) {
    self.deadline = deadline
    self.urgent = urgent
    self.steps = steps
    self.mandates = mandates
    self.cannotRemove = cannotRemove
    self.absence = absence
  }

  /// Whether the account's owner can remove others' comments on `platform`, as far as the policy says.
  public func canRemove(on platform: Platform) -> Bool {
    !cannotRemove.contains { $0.platform == platform }
  }

  /// The steps that hold for a comment that breaks `rule`.
  public func steps(for rule: RuleCode) -> [RemovalStep] {
    steps.filter { $0.onlyFor.isEmpty || $0.onlyFor.contains(rule) }
  }
}

/// How soon a comment must be gone.
public struct RemovalDeadline: Hashable, Sendable {
  /// Goal or requirement.
  public var level: DeadlineLevel
  /// How long.
  public var duration: PolicyDuration
  /// Where the policy says so.
  public var citation: Citation

  /// Describes a deadline.
  public init(_ level: DeadlineLevel, _ duration: PolicyDuration, _ citation: Citation) {
    self.level = level
    self.duration = duration
    self.citation = citation
  }
}

/// A faster deadline for some rules.
public struct UrgentRemoval: Hashable, Sendable {
  /// The rules.
  public var rules: [RuleCode]
  /// The deadline.
  public var deadline: RemovalDeadline

  /// Describes a faster deadline.
  public init(_ rules: [RuleCode], _ deadline: RemovalDeadline) {
    self.rules = rules
    self.deadline = deadline
  }
}

/// One step of the removal procedure.
public struct RemovalStep: Hashable, Sendable {
  /// What is done.
  public var kind: Kind
  /// How binding it is.
  public var obligation: Obligation
  /// Whether it is done only when the platform or the case allows it.
  public var onlyIfPossible: Bool
  /// The rules it is for; empty: all.
  public var onlyFor: [RuleCode]
  /// What the text says, with its place.
  public var statement: PolicyStatement

  /// Describes a step.
  public init(
    _ kind: Kind, _ obligation: Obligation, onlyIfPossible: Bool = false,
    onlyFor: [RuleCode] = [], _ statement: PolicyStatement
  ) {
    self.kind = kind
    self.obligation = obligation
    self.onlyIfPossible = onlyIfPossible
    self.onlyFor = onlyFor
    self.statement = statement
  }

  /// The kinds of step the policies know.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Say on the page what may not be written and that it is taken away.
    case announceRules = "announce-rules"
    /// Tell the author why.
    case notifyAuthor = "notify-author"
    /// Save the comment and all that is known about it.
    case preserve
    /// Take a screenshot.
    case screenshot
    /// Print and archive.
    case archive
    /// Send the registrar the evidence and the reason.
    case notifyRegistrar = "notify-registrar"
    /// Register as a case of its own.
    case registerCase = "register-case"
    /// Take the comment down.
    case remove
    /// Say in public that something was taken down.
    case statePublicly = "state-publicly"
    /// Show the author the channel meant for such a matter.
    case pointToChannel = "point-to-channel"
    /// Ask the municipality's lawyer whether to report to the police.
    case askLawyer = "ask-lawyer"
    /// Let a manager step in on suspicion of crime.
    case escalate

    /// What people read.
    public var label: Bilingual {
      switch self {
      case .announceRules: Bilingual(sv: "upplys om reglerna", en: "announce the rules")
      case .notifyAuthor: Bilingual(sv: "meddela avsändaren", en: "tell the author")
      case .preserve: Bilingual(sv: "spara inlägget", en: "save the post")
      case .screenshot: Bilingual(sv: "ta skärmdump", en: "take a screenshot")
      case .archive: Bilingual(sv: "skriv ut och arkivera", en: "print and archive")
      case .notifyRegistrar: Bilingual(sv: "skicka till registrator", en: "send to the registrar")
      case .registerCase:
        Bilingual(sv: "registrera som eget ärende", en: "register as its own case")
      case .remove: Bilingual(sv: "ta bort", en: "remove")
      case .statePublicly: Bilingual(sv: "tala om borttagningen", en: "say that it was removed")
      case .pointToChannel:
        Bilingual(sv: "hänvisa till rätt kanal", en: "point to the right channel")
      case .askLawyer: Bilingual(sv: "fråga juristen", en: "ask the lawyer")
      case .escalate: Bilingual(sv: "chef griper in", en: "a manager steps in")
      }
    }
  }
}

/// Whether removing is a duty or a right, and when.
public struct RemovalMandate: Hashable, Sendable {
  /// The grounds it is about.
  public var grounds: [Ground]
  /// `must` for a duty, `may` for a right.
  public var obligation: Obligation
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a mandate.
  public init(_ grounds: [Ground], _ obligation: Obligation, _ statement: PolicyStatement) {
    self.grounds = grounds
    self.obligation = obligation
    self.statement = statement
  }
}

/// A platform where others' comments cannot be removed.
public struct ImpossibleRemoval: Hashable, Sendable {
  /// The platform.
  public var platform: Platform
  /// Where the policy says so.
  public var citation: Citation

  /// Names a platform.
  public init(_ platform: Platform, _ citation: Citation) {
    self.platform = platform
    self.citation = citation
  }
}
