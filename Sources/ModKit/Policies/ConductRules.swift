/// One step in meeting claims and criticism.
public struct CriticismStep: Hashable, Sendable {
  /// The step.
  public var kind: Kind
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a step.
  public init(_ kind: Kind, _ statement: PolicyStatement) {
    self.kind = kind
    self.statement = statement
  }

  /// The steps policies know.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Is it factual?
    case factual
    /// Is it relevant?
    case relevant
    /// Act fast.
    case actFast = "act-fast"
    /// Demeaning: ask for a clearer view or a proposal.
    case askForClearerView = "ask-for-clearer-view"
    /// Can it be answered with facts?
    case answerWithFacts = "answer-with-facts"
    /// Answer, or send a holding reply.
    case answerOrHold = "answer-or-hold"
    /// Publish the answer.
    case publish
    /// Unfounded: say so, with facts and respect.
    case correctWithRespect = "correct-with-respect"
    /// Should comment and answer be registered?
    case register
  }
}

/// What holds in the municipality's internal channels.
public struct InternalChannelRule: Hashable, Sendable {
  /// Where.
  public var place: Place
  /// Who decides on a reported post together with the web editors; nil when nothing is said about reports.
  public var decidesWith: Decider?
  /// Whether it is archived before it is closed.
  public var archivedBeforeClosing: Bool
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes an internal channel.
  public init(
    _ place: Place, decidesWith: Decider?, archivedBeforeClosing: Bool,
    _ statement: PolicyStatement
  ) {
    self.place = place
    self.decidesWith = decidesWith
    self.archivedBeforeClosing = archivedBeforeClosing
    self.statement = statement
  }

  /// Places on an intranet.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// A closed or open room for working together.
    case room
    /// A forum.
    case forum
    /// A blog.
    case blog
    /// An employee's profile page.
    case profilePage = "profile-page"
  }

  /// Who decides together with the web editors.
  public enum Decider: String, CaseIterable, Hashable, Sendable {
    /// The owner of the forum or blog.
    case owner
    /// The manager of the employee.
    case manager
  }
}
