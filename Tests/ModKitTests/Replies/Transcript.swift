import Testing

@testable import ModKit

/// A conversation written as lines, for tests that read like one.
///
///     "q1 02T10:00 anna: När öppnar badet?"
///     "a1 02T11:00 KOMMUN > q1: Klockan nio."
///     "a2 02T11:00 KOMMUN > q1 [removed]: Klockan nio."
///
/// Times are days and minutes of March 2026 in winter time; `KOMMUN` is the official account. Any other name is both id
/// and, with a capital, display name; `anna=Anna Ek` sets the display name.
struct Transcript {
  var lines: [String]
  var policy = "atvidaberg-2016"
  var platform = Platform.facebook
  var now = "2026-03-30T12:00:00+02:00"
  var log: [HandlingEntry] = []
  var officials = ["KOMMUN"]
  var warning = 7200
  var since: Int? = 400 * 86_400

  func comments() throws -> [ModKit.Comment] {
    try lines.map { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      var words = parts[0].split(separator: " ").map(String.init)
      let text = parts.count > 1 ? String(parts[1]) : ""
      var state = CommentState.visible
      if let last = words.last, last.hasPrefix("[") {
        state = try #require(CommentState(rawValue: String(last.dropFirst().dropLast())))
        words.removeLast()
      }
      let time = words[1].contains("+") ? words[1] : "2026-03-\(words[1]):00+01:00"
      let person = words[2].split(separator: "=").map(String.init)
      let name = person.count > 1 ? person[1].split(separator: "_").joined(separator: " ") : nil
      let parent = words.firstIndex(of: ">").map { CommentID(words[$0 + 1]) }
      let post = words.firstIndex(of: "@").map { PostID(words[$0 + 1]) }
      let published: Timestamp = try #require(Timestamp(rfc3339: time))
      return ModKit.Comment(
        id: CommentID(words[0]), platform: platform, channel: "sidan", post: post ?? "p1",
        inReplyTo: parent,
        author: Author(
          id: AuthorID(person[0]), name: name ?? person[0].capitalizedFirst, handle: person[0]),
        published: published, content: text, state: state)
    }
  }

  func review(
    all: Bool = true, reversed: Bool = false, judge: any BreachJudging = Blameless()
  ) throws -> ReplyReview {
    var entry = ChannelEntry(id: "sidan", platform: platform)
    entry.officialAuthorIds = officials
    let selection = try PolicyRegister.builtIn.selection(policy)
    let wantsAll = selection.newest.replies.scope.comments == .all
    let readings = ConversationStore.Readings(
      needs: QuestionMarks(), wantsAll: wantsAll, keepsTexts: true)
    var store = ConversationStore(
      officials: Officials(channels: [entry]), accountNames: ["Exempelköpings kommun"],
      readings: readings, now: try #require(Timestamp(rfc3339: now)))
    store.beginExport()
    let comments = try comments()
    for comment in reversed ? comments.reversed() : comments { store.add(comment) }
    let options = ReplyReviewOptions(warning: warning, since: since, listsAll: all)
    var reviewer = ReplyReviewer(policies: selection, options: options) { _, _ in
      ClockSettings()
    }
    return try reviewer.review(store, log: HandlingLog(log), judge: judge)
  }

  /// `id status level answeredBy`, by id.
  func statuses(judge: any BreachJudging = Blameless()) throws -> [String] {
    try review(judge: judge).items.sorted { $0.id < $1.id }.map { item in
      [
        item.id.text, item.status.rawValue, item.clock?.level.rawValue ?? "-",
        item.answeredBy?.text,
      ].compactMap { $0 }.joined(separator: " ")
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Expects an answer to every question mark.
struct QuestionMarks: NeedReading {
  func isNeeded(_ text: String) -> Bool { text.contains("?") }
}

/// Finds nothing wrong with anybody.
struct Blameless: BreachJudging {
  func prepare(for policy: Policy) {}

  func breach(_ comment: ModKit.Comment, _ policy: Policy) -> RuleCode? { nil }
}

/// Takes two words for attacks.
struct WordJudge: BreachJudging {
  func prepare(for policy: Policy) {}

  func breach(_ comment: ModKit.Comment, _ policy: Policy) -> RuleCode? {
    comment.content.contains("dumma") || comment.content.contains("idiot") ? .personalAttack : nil
  }
}
