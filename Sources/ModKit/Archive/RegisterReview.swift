/// Compares the channel register with what a policy demands of it.
///
///     RegisterReview(policy: .botkyrka2011, today: today).findings(for: channel)
///
/// Some demands cannot be read from a register, such as what an account likes: those are `.byHand`, and a
/// person looks. Nothing is guessed.
public struct RegisterReview: Sendable {
  private let policy: Policy
  private let today: CivilDate
  private let passiveAfterDays: Int

  /// 90 days without activity make an account passive: modtool's default, policies give no number.
  public static let defaultPassiveDays = 90

  /// A review on `today`.
  public init(
    policy: Policy, today: CivilDate, passiveAfterDays: Int = RegisterReview.defaultPassiveDays
  ) {
    self.policy = policy
    self.today = today
    self.passiveAfterDays = passiveAfterDays
  }

  /// One demand and how a channel meets it, in the policy's order.
  public struct Finding: Hashable, Sendable {
    /// The demand's name for machines: a `RegisterDemand.Kind`, or `other-language`.
    public var demand: String
    /// How binding it is.
    public var obligation: Obligation
    /// How it is met.
    public var state: State
    /// What is missing, or what to look at; the demand itself where it is met.
    public var message: Bilingual
    /// Where the policy says so.
    public var citation: Citation
  }

  /// How a demand is met.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Met.
    case met
    /// Not met.
    case missing
    /// The register cannot tell.
    case byHand = "by-hand"
    /// Does not hold for this account.
    case exempt
  }

  /// Every demand on `channel`; empty for a channel that is closed.
  public func findings(for channel: ChannelEntry) -> [Finding] {
    if let closed = channel.closedOn, closed <= today { return [] }
    return policy.register.map { finding($0, channel) } + languageFindings(channel)
  }

  private func finding(_ demand: RegisterDemand, _ channel: ChannelEntry) -> Finding {
    let isExempt = demand.except.contains(.managersBlog) && channel.isManagersBlog
    let answer = isExempt ? Answer.exempt : answer(demand, channel)
    let message: Bilingual
    let state: State
    switch answer {
    case .met: (state, message) = (.met, demand.statement.summary)
    case .exempt: (state, message) = (.exempt, demand.statement.summary)
    case .byHand: (state, message) = (.byHand, demand.statement.summary)
    case .missing(let text): (state, message) = (.missing, text)
    }
    return Finding(
      demand: demand.kind.rawValue, obligation: demand.obligation, state: state, message: message,
      citation: demand.statement.citation)
  }

  private func answer(_ demand: RegisterDemand, _ channel: ChannelEntry) -> Answer {
    switch demand.kind {
    case .listed:
      return flag(
        channel.isListedPublicly,
        Bilingual(
          sv: "står inte i den publika listan", en: "is not in the public list"))
    case .managerApproval:
      return text(
        channel.planSignedBy,
        Bilingual(sv: "ingen chefs godkännande är antecknat", en: "no manager's approval is noted"))
    case .responsible:
      return text(
        channel.responsible, Bilingual(sv: "ingen ansvarig", en: "no responsible person"))
    case .substitute:
      return text(channel.substitute, Bilingual(sv: "ingen ersättare", en: "no substitute"))
    case .administrators: return administrators(channel, demand.count ?? 1)
    case .communicator:
      return text(
        channel.communicator,
        Bilingual(sv: "ingen kommunikatör kan administrera", en: "no communicator administers it"))
    case .purpose: return text(channel.purpose, Bilingual(sv: "inget syfte", en: "no purpose"))
    case .targetGroup:
      return text(channel.targetGroup, Bilingual(sv: "ingen målgrupp", en: "no target group"))
    case .goals:
      return channel.goals.isEmpty
        ? .missing(Bilingual(sv: "inga mätbara mål", en: "no measurable goals")) : .met
    case .watchHours:
      return text(
        channel.watchedHours, Bilingual(sv: "inga bevakningstider", en: "no watched hours"))
    case .dailyOperation:
      return channel.dailyOperators.isEmpty
        ? .missing(Bilingual(sv: "ingen för den dagliga driften", en: "nobody for daily operation"))
        : .met
    case .workingTime:
      return text(
        channel.estimatedTime,
        Bilingual(sv: "ingen uppskattad arbetstid", en: "no estimated working time"))
    case .medium: return .met
    case .address:
      return text(channel.address, Bilingual(sv: "ingen adress", en: "no address"))
    case .accountName:
      return text(channel.name, Bilingual(sv: "inget kontonamn", en: "no account name"))
    case .unit:
      return text(channel.unit, Bilingual(sv: "ingen verksamhet", en: "no unit"))
    case .plan: return plan(channel)
    case .signedPlan:
      return channel.planSignedOn == nil || channel.planSignedBy == nil
        ? .missing(
          Bilingual(sv: "aktivitetsplanen är inte signerad", en: "the activity plan is not signed"))
        : .met
    case .evaluation: return evaluation(channel)
    case .inactiveLeavesList, .inactiveClosed: return activity(demand.kind, channel)
    case .clearSender:
      return flag(
        channel.showsSender,
        Bilingual(
          sv: "logotyp och namn visar inte avsändaren",
          en: "logotype and name do not show the sender"))
    case .communicationsApproval, .storedCredentials, .contact, .versionsKept, .impartialLikes,
      .rulesPublished:
      return .byHand
    }
  }

  private enum Answer {
    case met
    case missing(Bilingual)
    case byHand
    case exempt
  }

  private func text(_ value: String?, _ problem: Bilingual) -> Answer {
    let isBlank = value.map { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) } ?? true
    return isBlank ? .missing(problem) : .met
  }

  private func flag(_ value: Bool?, _ problem: Bilingual) -> Answer {
    switch value {
    case true?: .met
    case false?: .missing(problem)
    case nil: .byHand
    }
  }

  private func administrators(_ channel: ChannelEntry, _ count: Int) -> Answer {
    let people = Set(channel.administrators.map { $0.lowercased() })
    guard people.count < count else { return .met }
    return .missing(
      Bilingual(
        sv: "\(people.count) av minst \(count) administratörer",
        en: "\(people.count) of at least \(count) administrators"))
  }

  private func plan(_ channel: ChannelEntry) -> Answer {
    let parts: [(isThere: Bool, name: Bilingual)] = [
      (channel.unit != nil, Bilingual(sv: "verksamhet", en: "unit")),
      (channel.purpose != nil, Bilingual(sv: "syfte", en: "purpose")),
      (channel.targetGroup != nil, Bilingual(sv: "målgrupp", en: "target group")),
      (!channel.goals.isEmpty, Bilingual(sv: "mål", en: "goals")),
    ]
    let missing = parts.filter { !$0.isThere }.map(\.name)
    guard !missing.isEmpty else { return .met }
    return .missing(
      Bilingual(
        sv: "aktivitetsplanen saknar " + missing.map(\.sv).joined(separator: ", "),
        en: "the activity plan lacks " + missing.map(\.en).joined(separator: ", ")))
  }

  /// Done this year or last year; a channel that opened last year or later has until the end of this year.
  private func evaluation(_ channel: ChannelEntry) -> Answer {
    if let end = channel.endsOn, end < today {
      return channel.evaluatedOn.contains { $0 >= end && $0 <= today }
        ? .met
        : .missing(
          Bilingual(
            sv: "den tidsbegränsade aktiviteten slutade \(end) och är inte utvärderad",
            en: "the time-limited activity ended on \(end) and is not evaluated"))
    }
    let isDone = channel.evaluatedOn.contains { $0.year >= today.year - 1 && $0 <= today }
    let isNew = channel.openedOn.map { $0.year >= today.year } ?? false
    guard !isDone, !isNew else { return .met }
    return .missing(
      Bilingual(
        sv: "inte utvärderad \(today.year - 1) eller \(today.year)",
        en: "not evaluated in \(today.year - 1) or \(today.year)"))
  }

  private func activity(_ kind: RegisterDemand.Kind, _ channel: ChannelEntry) -> Answer {
    if kind == .inactiveLeavesList, channel.isListedPublicly == false { return .met }
    guard let last = channel.lastActivity else { return .byHand }
    let days = today.dayNumber - last.dayNumber
    guard days > passiveAfterDays else { return .met }
    let advice =
      kind == .inactiveClosed
      ? Bilingual(sv: "avsluta kontot", en: "close the account")
      : Bilingual(sv: "ta bort kontot ur listan", en: "take the account out of the list")
    return .missing(
      Bilingual(
        sv: "senaste aktivitet \(last), \(days) dagar sedan: \(advice.sv)",
        en: "last activity \(last), \(days) days ago: \(advice.en)"))
  }

  /// Posts in a language that is not the policy's own need someone who answers follow-up questions in it.
  private func languageFindings(_ channel: ChannelEntry) -> [Finding] {
    guard let watch = policy.replies.languageWatch else { return [] }
    let foreign = channel.languages.filter { language in
      !watch.ownLanguages.contains { language == $0 || language.hasPrefix($0 + "-") }
    }
    guard !foreign.isEmpty else { return [] }
    let list = foreign.joined(separator: ", ")
    return [
      Finding(
        demand: "other-language", obligation: .must, state: .byHand,
        message: Bilingual(
          sv: "inlägg på \(list): \(watch.statement.summary.sv)",
          en: "posts in \(list): \(watch.statement.summary.en)"),
        citation: watch.statement.citation)
    ]
  }
}
