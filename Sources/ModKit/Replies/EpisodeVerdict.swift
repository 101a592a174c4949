/// Which status an episode has, and which of its clocks decides.
///
/// One alarm an episode. Of several clocks that have passed a requirement decides before a goal, and the earlier one
/// before the later; while none has passed the earliest that still runs decides, so that a goal falling after the
/// requirement never hides it.
struct EpisodeVerdict {
  private(set) var status: ReplyStatus
  private(set) var clock: ReplyClock?
  private(set) var isActNow = false
  private(set) var answeredAt: Timestamp?
  private let episode: Episode
  private let outcome: Episode.Outcome

  init(
    episode: Episode, outcome: Episode.Outcome, clocks: [ReplyClock], warning: Int, now: Timestamp
  ) {
    self.episode = episode
    self.outcome = outcome
    let earliest = clocks.filter { $0.due != nil }.min(by: EpisodeVerdict.isEarlier)
    clock = earliest ?? clocks.first
    switch outcome {
    case .notRequired:
      status = .notRequired
      clock = nil
    case .gone: status = .closed
    case .handled(_, let at):
      status = .closed
      answeredAt = at
    case .answered(let at, _):
      answeredAt = at
      let missed = clocks.filter { $0.late != nil }
      status = missed.isEmpty ? .answeredInTime : .answeredLate
      clock = EpisodeVerdict.gravest(missed) ?? clock
    case .open:
      let running = clocks.filter { $0.stopped == nil }
      let overdue = running.filter { $0.late != nil }
      let next = running.filter { $0.due != nil }.min(by: EpisodeVerdict.isEarlier)
      isActNow = running.contains { $0.due == nil }
      if episode.maybeAnsweredBy != nil {
        status = .maybeAnswered
        clock = next ?? running.first ?? clock
        isActNow = false
      } else if let worst = EpisodeVerdict.gravest(overdue) {
        status = .overdue
        clock = worst
      } else if let soon = running.filter({ ($0.remainingSeconds ?? .max) <= warning })
        .min(by: EpisodeVerdict.isEarlier)
      {
        status = .dueSoon
        clock = soon
      } else if episode.acknowledgedAt != nil {
        status = .acknowledged
        clock = next ?? clock
      } else {
        status = .waiting
        clock = next ?? running.first ?? clock
      }
    }
  }

  private static func isEarlier(_ left: ReplyClock, _ right: ReplyClock) -> Bool {
    guard let first = left.due else { return false }
    guard let second = right.due else { return true }
    if first != second { return first < second }
    return left.level == .requirement && right.level == .goal
  }

  private static func gravest(_ clocks: [ReplyClock]) -> ReplyClock? {
    clocks.filter { $0.level == .requirement }.min(by: isEarlier) ?? clocks.min(by: isEarlier)
  }

  /// Why, in one sentence.
  func reason(_ store: ConversationStore) -> Bilingual {
    switch status {
    case .waiting, .dueSoon, .overdue: waitingReason
    case .acknowledged:
      Bilingual(
        sv: "mottagandet bekräftades \(time(episode.acknowledgedAt)); svaret återstår",
        en: "receipt was confirmed \(time(episode.acknowledgedAt)); the answer is still to come")
    case .maybeAnswered: maybeReason(store)
    case .answeredInTime:
      Bilingual(sv: "besvarad \(time(answeredAt))", en: "answered \(time(answeredAt))")
    case .answeredLate:
      Bilingual(
        sv: "besvarad \(time(answeredAt)), efter \(clockWords.sv)",
        en: "answered \(time(answeredAt)), after \(clockWords.en)")
    case .closed, .notRequired: outcomeReason
    }
  }

  private func time(_ instant: Timestamp?) -> String { instant.map(Stockholm.short) ?? "" }

  private var clockWords: Bilingual {
    guard let clock else { return "" }
    let level = clock.level.label
    let duration = clock.duration.label
    return Bilingual(
      sv: "\(level.sv)et \(duration.sv) (\(clock.citation.section))",
      en: "the \(level.en) \(duration.en) (\(clock.citation.section))")
  }

  private var waitingReason: Bilingual {
    var sv = status == .overdue ? "obesvarad efter \(clockWords.sv)" : clockWords.sv
    var en = status == .overdue ? "unanswered after \(clockWords.en)" : clockWords.en
    if clock?.due == nil {
      sv = "ska besvaras genast, policyn anger ingen tid (\(clock?.citation.section ?? ""))"
      en = "to be answered at once, the policy names no time (\(clock?.citation.section ?? ""))"
    }
    if episode.lostAnswer {
      sv += "; ett tidigare svar finns inte kvar"
      en += "; an earlier answer is gone"
    }
    return Bilingual(sv: sv, en: en)
  }

  private func maybeReason(_ store: ConversationStore) -> Bilingual {
    guard let by = episode.maybeAnsweredBy else { return "" }
    let id = store.pool[store.records[Int(by)].id]
    return Bilingual(
      sv: "'\(id)' kan vara svaret: det står utanför tråden och nämner inget namn",
      en: "'\(id)' may be the answer: it stands outside the thread and names nobody")
  }

  private var outcomeReason: Bilingual {
    switch outcome {
    case .handled(let how, _): how.label
    case .gone(let state): EpisodeVerdict.gone(state)
    case .notRequired(.noQuestion):
      Bilingual(
        sv: "ingen fråga, begäran eller felanmälan", en: "no question, request or fault report")
    case .notRequired(.thanks): Bilingual(sv: "tack efter ett svar", en: "thanks after an answer")
    case .notRequired(.toAnother):
      Bilingual(sv: "riktad till någon annan än kommunen", en: "speaks to someone else")
    case .notRequired(.breaks(let rule)):
      Bilingual(
        sv: "bryter mot reglerna: \(rule.label.sv)", en: "breaks the rules: \(rule.label.en)")
    case .open, .answered: ""
    }
  }

  private static func gone(_ state: CommentState) -> Bilingual {
    switch state {
    case .removed: Bilingual(sv: "borttagen av moderator", en: "removed by a moderator")
    case .deleted: Bilingual(sv: "återkallad av avsändaren", en: "withdrawn by its author")
    case .hidden: Bilingual(sv: "dold", en: "hidden")
    case .spam: Bilingual(sv: "bortsorterad som spam", en: "sorted out as spam")
    case .visible, .held, .unavailable, .unknown: Bilingual(sv: "inte synlig", en: "not visible")
    }
  }
}
