/// What a policy says about answering comments.
public struct ReplyRules: Hashable, Sendable {
  /// Which comments are to be answered.
  public var scope: ReplyScope
  /// The deadlines, in the document's order.
  public var deadlines: [ReplyDeadline]
  /// Hours when a channel that declares none counts as watched; nil: all hours of a weekday.
  public var watchedHours: WatchedWeek?
  /// Holding replies and receipts.
  public var acknowledgement: PolicyStatement?
  /// What to do with a question that belongs to someone else.
  public var referral: PolicyStatement?
  /// In which language answers are written, where the text says so.
  public var answerLanguage: PolicyStatement?
  /// How long follow-up questions in other languages are answered.
  public var languageWatch: LanguageWatch?
  /// How often the channel is looked at.
  public var watch: [WatchRule]

  /// Describes reply rules.
  public init(
    scope: ReplyScope, deadlines: [ReplyDeadline], watchedHours: WatchedWeek? = nil,
    acknowledgement: PolicyStatement? = nil, referral: PolicyStatement? = nil,
    answerLanguage: PolicyStatement? = nil, languageWatch: LanguageWatch? = nil,
    watch: [WatchRule] = []
  ) {
    self.scope = scope
    self.deadlines = deadlines
    self.watchedHours = watchedHours
    self.acknowledgement = acknowledgement
    self.referral = referral
    self.answerLanguage = answerLanguage
    self.languageWatch = languageWatch
    self.watch = watch
  }

  /// The deadlines that hold on `platform`: the rows that name it, and where a level has none, the rows
  /// for every other platform.
  public func deadlines(on platform: Platform) -> [ReplyDeadline] {
    deadlines.filter { row in
      switch row.platforms {
      case .all: true
      case .named(let names): names.contains(platform)
      case .others:
        !deadlines.contains { $0.level == row.level && $0.platforms.names(platform) }
      }
    }
  }
}

/// Which comments a policy wants answered.
public struct ReplyScope: Hashable, Sendable {
  /// Questions, or every comment.
  public var comments: Comments
  /// Whether the municipality may leave out what it finds is not relevant to answer.
  public var onlyRelevant: Bool
  /// Comments that break one of these rules need no answer.
  public var exceptBreaking: [RuleCode]
  /// What the text says, in our words.
  public var statement: PolicyStatement

  /// Describes a scope.
  public init(
    _ comments: Comments, onlyRelevant: Bool = false, exceptBreaking: [RuleCode] = [],
    _ statement: PolicyStatement
  ) {
    self.comments = comments
    self.onlyRelevant = onlyRelevant
    self.exceptBreaking = exceptBreaking
    self.statement = statement
  }

  /// Questions or everything.
  public enum Comments: String, CaseIterable, Hashable, Sendable {
    /// Questions, requests and fault reports.
    case questions
    /// Every comment that speaks to the municipality.
    case all
  }
}

/// One deadline for an answer.
public struct ReplyDeadline: Hashable, Sendable {
  /// Goal or requirement.
  public var level: DeadlineLevel
  /// How long.
  public var duration: PolicyDuration
  /// Where it holds.
  public var platforms: PlatformScope
  /// Where the policy says so.
  public var citation: Citation
  /// How the text was read.
  public var note: Bilingual?

  /// Describes a deadline.
  public init(
    _ level: DeadlineLevel, _ duration: PolicyDuration, on platforms: PlatformScope = .all,
    _ citation: Citation, note: Bilingual? = nil
  ) {
    self.level = level
    self.duration = duration
    self.platforms = platforms
    self.citation = citation
    self.note = note
  }
}

/// How serious it is to miss a deadline.
public enum DeadlineLevel: String, CaseIterable, Hashable, Sendable {
  /// What the policy tries for.
  case goal
  /// What the policy demands.
  case requirement

  /// The word people read.
  public var label: Bilingual {
    switch self {
    case .goal: Bilingual(sv: "mål", en: "goal")
    case .requirement: Bilingual(sv: "krav", en: "requirement")
    }
  }
}

/// The platforms a sentence is about.
public enum PlatformScope: Hashable, Sendable {
  /// Every platform.
  case all
  /// These.
  case named([Platform])
  /// Those that no other row of the same level names.
  case others

  /// Whether `platform` is named.
  public func names(_ platform: Platform) -> Bool {
    guard case .named(let platforms) = self else { return false }
    return platforms.contains(platform)
  }
}

/// For how long someone answers in another language than the policy's own.
public struct LanguageWatch: Hashable, Sendable {
  /// For at least this long after the post.
  public var duration: PolicyDuration
  /// The languages (BCP 47) that need no such watch.
  public var ownLanguages: [String]
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a language watch.
  public init(_ duration: PolicyDuration, ownLanguages: [String], _ statement: PolicyStatement) {
    self.duration = duration
    self.ownLanguages = ownLanguages
    self.statement = statement
  }
}

/// How often a channel is looked at.
public struct WatchRule: Hashable, Sendable {
  /// The demand.
  public var frequency: WatchFrequency
  /// How binding it is.
  public var obligation: Obligation
  /// Where it holds.
  public var platforms: PlatformScope
  /// What the text says.
  public var statement: PolicyStatement

  /// Describes a watch.
  public init(
    _ frequency: WatchFrequency, _ obligation: Obligation, on platforms: PlatformScope = .all,
    _ statement: PolicyStatement
  ) {
    self.frequency = frequency
    self.obligation = obligation
    self.platforms = platforms
    self.statement = statement
  }
}

/// The demands on watching a channel that policies make.
public enum WatchFrequency: Hashable, Sendable {
  /// At least once in every such stretch of time.
  case atLeastEvery(PolicyDuration)
  /// So many times a day, all days of the week.
  case timesADay(Int)
  /// Until every comment has its answer.
  case untilAllAnswered
  /// As often as the channel says it does: the hours are to be announced.
  case asAnnounced
  /// As often as the traffic asks for.
  case byTraffic
}
