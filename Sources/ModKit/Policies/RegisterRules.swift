/// One demand a policy makes on an account or on the register of accounts.
public struct RegisterDemand: Hashable, Sendable {
  /// The demand.
  public var kind: Kind
  /// How binding it is.
  public var obligation: Obligation
  /// The number, for kinds that count.
  public var count: Int?
  /// Accounts it does not hold for.
  public var except: [AccountKind]
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a demand.
  public init(
    _ kind: Kind, _ obligation: Obligation, count: Int? = nil, except: [AccountKind] = [],
    _ statement: PolicyStatement
  ) {
    self.kind = kind
    self.obligation = obligation
    self.count = count
    self.except = except
    self.statement = statement
  }

  /// Kinds of account that a demand can except.
  public enum AccountKind: String, CaseIterable, Hashable, Sendable {
    /// A blog written by a head of administration.
    case managersBlog = "managers-blog"
    /// An assignment that is only to follow what is said.
    case monitoringOnly = "monitoring-only"
  }

  /// The demands policies make.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The account stands in the published list.
    case listed
    /// A manager approved it or gave the assignment.
    case managerApproval = "manager-approval"
    /// The head of communications agreed.
    case communicationsApproval = "communications-approval"
    /// A responsible person is named.
    case responsible
    /// A substitute, or another watch, is named for absences.
    case substitute
    /// At least so many administrators (`count`).
    case administrators
    /// The administration's communicator can administer it too.
    case communicator
    /// Log-in data lie in one central place.
    case storedCredentials = "stored-credentials"
    /// The purpose is stated.
    case purpose
    /// The target group is stated.
    case targetGroup = "target-group"
    /// Measurable goals are set.
    case goals
    /// The hours it is watched are stated.
    case watchHours = "watch-hours"
    /// People for daily operation are named.
    case dailyOperation = "daily-operation"
    /// The working time is estimated.
    case workingTime = "working-time"
    /// Contact details are given.
    case contact
    /// The medium is stated.
    case medium
    /// The address is stated.
    case address
    /// The account's name is stated.
    case accountName = "account-name"
    /// The unit is stated.
    case unit
    /// An activity plan exists.
    case plan
    /// The plan is signed.
    case signedPlan = "signed-plan"
    /// An evaluation report at least once a year (`count` a year), or when a limited activity ends.
    case evaluation
    /// An account that is not kept up leaves the list.
    case inactiveLeavesList = "inactive-leaves-list"
    /// An account that is not kept up is closed.
    case inactiveClosed = "inactive-closed"
    /// Every replaced version of the register is kept.
    case versionsKept = "versions-kept"
    /// The account likes no private persons, companies or parties.
    case impartialLikes = "impartial-likes"
    /// The sender is clear from name, logotype or text.
    case clearSender = "clear-sender"
    /// The rules for comments are published on the account.
    case rulesPublished = "rules-published"
  }
}
