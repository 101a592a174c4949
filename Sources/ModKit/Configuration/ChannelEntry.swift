/// One account in the channel register, with what the policies ask about it (policies: the channel register).
public struct ChannelEntry: Hashable, Sendable {
  /// The platform's id of the account; what `Comment.channel` says.
  public var id: String
  /// The platform.
  public var platform: Platform
  /// The account's name.
  public var name: String?
  /// The account's address.
  public var address: String?
  /// Ids of authors who answer for the municipality.
  public var officialAuthorIds: [String] = []
  /// The unit that runs it.
  public var unit: String?
  /// The responsible person or function.
  public var responsible: String?
  /// Who steps in when the responsible is away.
  public var substitute: String?
  /// The administrators.
  public var administrators: [String] = []
  /// The communicator.
  public var communicator: String?
  /// Who runs it day by day.
  public var dailyOperators: [String] = []
  /// What it is for.
  public var purpose: String?
  /// Whom it is for.
  public var targetGroup: String?
  /// Measurable goals.
  public var goals: [String] = []
  /// When it is watched, such as `mon-fri 08:00-17:00`.
  public var watchedHours: String?
  /// Estimated time a week, in words.
  public var estimatedTime: String?
  /// Languages it posts in (BCP 47).
  public var languages: [String] = []
  /// Whether the public list names it.
  public var isListedPublicly: Bool?
  /// Whether the municipality's logotype and name show the sender.
  public var showsSender: Bool?
  /// Whether it is a manager's own blog.
  public var isManagersBlog = false
  /// Whether it is an intranet channel.
  public var isInternal = false
  /// The day of the last activity.
  public var lastActivity: CivilDate?
  /// The day it was opened.
  public var openedOn: CivilDate?
  /// The day it was closed.
  public var closedOn: CivilDate?
  /// The day a time-limited activity ends.
  public var endsOn: CivilDate?
  /// The day the activity plan was signed.
  public var planSignedOn: CivilDate?
  /// Who signed the activity plan, or approved the account.
  public var planSignedBy: String?
  /// Days on which the activity was evaluated.
  public var evaluatedOn: [CivilDate] = []

  /// An entry with nothing but its identity.
  public init(id: String, platform: Platform) {
    self.id = id
    self.platform = platform
  }
}
