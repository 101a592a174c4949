import ModKit
import Testing

@Suite struct ReplyLanesTests {
  private static let texts = [
    "När öppnar badet?", "Tack!", "Håller med dig.", "Vad gör kommunen åt snön?", "Du är en idiot!",
    "Vi återkommer!", "Badet öppnar klockan nio.",
  ]

  /// A thousand comments in threads of ten, some by the municipality.
  private static func comments(seed: UInt64) -> [ModKit.Comment] {
    var generator = SeededGenerator(seed: seed)
    return (0..<1000).map { number in
      ModKit.Comment(
        id: Identifier("facebook:\(number)"), platform: .facebook, channel: "sidan", post: "p",
        inReplyTo: number % 10 == 0 ? nil : Identifier("facebook:\(number / 10 * 10)"),
        author: Author(
          id: Identifier(
            Int.random(in: 0..<6, using: &generator) == 0
              ? "kommun" : "a\(Int.random(in: 0..<40, using: &generator))")),
        published: Timestamp(secondsSince1970: 1_772_438_400 + number * 60),
        content: texts.randomElement(using: &generator) ?? "", state: .visible)
    }
  }

  private static func items(_ comments: [[ModKit.Comment]], lanes: Int) throws -> [ReplyItem] {
    var entry = ChannelEntry(id: "sidan", platform: .facebook)
    entry.officialAuthorIds = ["kommun"]
    var store = ConversationStore(
      officials: Officials(channels: [entry]), accountNames: [],
      readings: ConversationStore.Readings(
        needs: ReplyNeedReader(), wantsAll: false, keepsTexts: true, lanes: lanes),
      now: Timestamp(secondsSince1970: 1_773_000_000))
    store.beginExport()
    for batch in comments { store.add(batch) }
    var options = ReplyReviewOptions(listsAll: true)
    options.lanes = lanes
    var reviewer = ReplyReviewer(
      policies: try PolicyRegister.builtIn.selection("atvidaberg"), options: options
    ) { _, _ in ClockSettings() }
    return try reviewer.review(
      store, log: HandlingLog([]), judge: BreachJudge(own: Configuration.OwnContacts())
    ).items
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `several threads find what one finds, comment by comment`(seed: UInt64) throws {
    let comments = Self.comments(seed: seed)
    let oneByOne = try Self.items(comments.map { [$0] }, lanes: 1)
    #expect(try Self.items([comments], lanes: 4) == oneByOne)
    #expect(
      Set(oneByOne.map(\.status.rawValue)).isSuperset(of: ["overdue", "answered-in-time"]))
  }
}
