/// Everything one version of one municipality's rules for its comment fields says, as data.
///
/// A policy judges; it does not search. Recognisers see candidates, and the policy says what each is worth.
public struct Policy: Hashable, Sendable {
  /// The version's name, such as `uppsala-2022`.
  public var id: PolicyID
  /// The policy this one was derived from; its parts are already merged in.
  public var extends: PolicyID?
  /// The municipality.
  public var municipality: String
  /// The title people read.
  public var title: String
  /// The document it encodes.
  public var document: PolicyDocument
  /// When it holds.
  public var inForce: PolicyPeriod
  /// One entry for every rule code, in the order of `RuleCode`.
  public var rules: [PolicyRule]
  /// Answers.
  public var replies: ReplyRules
  /// Removal.
  public var procedure: RemovalProcedure
  /// Registration.
  public var registration: [RegistrationRule]
  /// Thinning.
  public var thinning: [ThinningRule]
  /// Snapshots.
  public var archive: ArchiveRules
  /// The channel register.
  public var register: [RegisterDemand]
  /// Meeting criticism, in order.
  public var criticism: [CriticismStep]
  /// Internal channels.
  public var internalChannels: [InternalChannelRule]
  /// The municipality's own words.
  public var vocabulary: PolicyVocabulary
  /// Texts the policy proves itself on.
  public var examples: [PolicyExample]

  /// Describes a policy.
  public init(
    id: PolicyID, extends: PolicyID? = nil, municipality: String, title: String,
    document: PolicyDocument, inForce: PolicyPeriod, rules: [PolicyRule], replies: ReplyRules,
    procedure: RemovalProcedure, registration: [RegistrationRule] = [],
    thinning: [ThinningRule] = [], archive: ArchiveRules, register: [RegisterDemand] = [],
    criticism: [CriticismStep] = [], internalChannels: [InternalChannelRule] = [],
    vocabulary: PolicyVocabulary = PolicyVocabulary(), examples: [PolicyExample] = []
  ) {
    self.id = id
    self.extends = extends
    self.municipality = municipality
    self.title = title
    self.document = document
    self.inForce = inForce
    self.rules = rules
    self.replies = replies
    self.procedure = procedure
    self.registration = registration
    self.thinning = thinning
    self.archive = archive
    self.register = register
    self.criticism = criticism
    self.internalChannels = internalChannels
    self.vocabulary = vocabulary
    self.examples = examples
  }

  /// What the policy says about `rule`.
  public subscript(rule: RuleCode) -> PolicyRule? {
    rules.first { $0.rule == rule }
  }

  /// Whether the version was in force on `date`.
  public func isInForce(on date: CivilDate) -> Bool { inForce.contains(date) }
}

/// The days a policy holds, both ends included.
public struct PolicyPeriod: Hashable, Sendable {
  /// The first day.
  public var from: CivilDate
  /// The last day; nil while it holds.
  public var through: CivilDate?

  /// The days from `from` through `through`.
  public init(from: CivilDate, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether `date` is one of the days.
  public func contains(_ date: CivilDate) -> Bool {
    guard date >= from else { return false }
    guard let through else { return true }
    return date <= through
  }
}
