import Testing

@testable import ModKit

/// What counts as answered, sentence by sentence (Åtvidaberg on Facebook: goal one working day, requirement five days).
@Suite struct ConversationTests {
  @Test(arguments: [
    // 1. Only account ids answer, and an answer to Anna does not answer Bo.
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "f1 02T11:00 eva=Exempelköpings_kommun > q1: Nio.",
      ], ["f1 not-required -", "q1 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?",
        "q2 02T10:30 bo > q1: Kommunen, hur länge har ni öppet?",
        "a1 02T11:00 KOMMUN > q1: Vi öppnar klockan nio.",
      ], ["q1 answered-in-time goal a1", "q2 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?",
        "q2 02T10:30 bo > q1: Kommunen, hur länge har ni öppet?",
        "a1 02T11:00 KOMMUN > q2: Till klockan åtta.",
      ], ["q1 overdue requirement", "q2 answered-in-time goal a1"]
    ),
    (
      [
        "q1 02T10:00 anna=Anna_Ek: När öppnar badet?",
        "q2 02T10:30 bo=Bo_Lind > q1: Kommunen, hur länge har ni öppet?",
        "a1 02T11:00 KOMMUN > q1: Hej Bo! Till klockan åtta.",
      ], ["q1 overdue requirement", "q2 answered-in-time goal a1"]
    ),
    // 2. Later than the comment, not later than now.
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 02T10:00 KOMMUN > q1: Nio."],
      ["q1 overdue requirement"]
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 02T10:01 KOMMUN > q1: Nio."],
      ["q1 answered-in-time goal a1"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?",
        "a1 2026-03-30T12:00:01+02:00 KOMMUN > q1: Nio.",
      ], ["q1 overdue requirement"]
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 03T23:59 KOMMUN > q1: Nio."],
      ["q1 answered-in-time goal a1"]
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 04T00:00 KOMMUN > q1: Nio."],
      ["q1 answered-late goal a1"]
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 08T00:00 KOMMUN > q1: Nio."],
      ["q1 answered-late requirement a1"]
    ),
    // 3. One alarm an episode; reminders do not restart the clock.
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "q2 29T10:00 anna > q1: Hallå, får jag svar?",
        "q3 30T09:00 anna > q1: Ingen som svarar?",
      ], ["q1 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1: Nio.",
        "q2 30T10:00 anna > q1: Och på lördagar?",
      ], ["q1 answered-in-time goal a1", "q2 waiting goal"]
    ),
    // 4. Unthreaded: with a name or a handle an answer, without one for a person.
    (
      ["q1 02T10:00 anna=Anna_Ek: När öppnar badet?", "a1 02T11:00 KOMMUN: Hej Anna! Nio."],
      ["q1 answered-in-time goal a1"]
    ),
    (
      ["q1 02T10:00 anna=Anna_Ek: När öppnar badet?", "a1 02T11:00 KOMMUN: @anna Nio."],
      ["q1 answered-in-time goal a1"]
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN: Vi öppnar klockan nio."],
      ["q1 maybe-answered goal"]
    ),
    (
      [
        "q1 02T10:00 anna=Anna_Ek: När öppnar badet?", "q2 02T10:05 bo=Bo_Ek: Var ligger det?",
        "a1 02T11:00 KOMMUN: Hej Anna! Nio.",
      ], ["q1 answered-in-time goal a1", "q2 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna=Anna_Ek: När öppnar badet?", "q2 02T10:05 bea=Anna_Lund: Var ligger det?",
        "q3 02T10:06 bo=Bo_Lund: Vad kostar det?", "a1 02T11:00 KOMMUN: Hej Anna! Nio.",
      ],
      [
        "q1 maybe-answered goal", "q2 maybe-answered goal", "q3 overdue requirement",
      ]
    ),
    (
      ["q1 02T10:00 bo=Bo_Ek: När får vi veta?", "a1 02T11:00 KOMMUN: Det går att bo kvar."],
      ["q1 maybe-answered goal"]
    ),
    (
      ["q1 02T10:00 anna @ p1: När öppnar badet?", "a1 02T11:00 KOMMUN @ p2: Nio."],
      ["q1 overdue requirement"]
    ),
    // 5. An acknowledgement ends the goal's clock only; a referral answers; a robot counts for nothing.
    (
      [
        "q1 27T10:00 anna: När öppnar badet?",
        "a1 27T11:00 KOMMUN > q1: Tack för din fråga, vi återkommer!",
      ], ["q1 acknowledged requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?",
        "a1 02T11:00 KOMMUN > q1: Vi har tagit emot din fråga och skickat den vidare.",
      ], ["q1 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När plogas vägen?",
        "a1 02T11:00 KOMMUN > q1: Den vägen sköts av Trafikverket, vänd dig till dem.",
      ], ["q1 answered-in-time goal a1"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?",
        "a1 02T10:01 KOMMUN > q1: Detta är ett automatiskt svar. Vi återkommer.",
      ], ["q1 overdue requirement"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1: Vi återkommer!",
        "a2 06T11:00 KOMMUN > a1: Nu vet vi: klockan nio.",
      ], ["q1 answered-in-time goal a2"]
    ),
    // 6. Thanks after an answer open nothing; thanks with a question do.
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1: Nio.",
        "t1 02T12:00 anna > a1: Tack så mycket!",
      ], ["q1 answered-in-time goal a1"]
    ),
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1: Nio.",
        "t1 02T12:00 anna > a1: Tack! Och på lördagar?",
      ], ["q1 answered-in-time goal a1", "t1 overdue requirement"]
    ),
    // 7. A reply to another citizen.
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1: Nio.",
        "q2 02T12:00 bo > q1: Ska du dit?",
      ], ["q1 answered-in-time goal a1", "q2 not-required -"]
    ),
    (
      ["c1 02T10:00 anna: Fint bad.", "q2 02T12:00 bo > c1: Men när öppnar ni?"],
      ["c1 not-required -", "q2 overdue requirement"]
    ),
    (
      ["c1 02T10:00 anna: Fint bad.", "q2 02T12:00 bo > c1: @anna när öppnar kommunen det?"],
      ["c1 not-required -", "q2 not-required -"]
    ),
    // 9. Removed, withdrawn, hidden.
    (["q1 02T10:00 anna [removed]: När öppnar badet?"], ["q1 closed goal"]),
    (["q1 02T10:00 anna [deleted]: När öppnar badet?"], ["q1 closed goal"]),
    (["q1 02T10:00 anna [hidden]: När öppnar badet?"], ["q1 closed goal"]),
    (
      ["q1 02T10:00 anna [hidden]: När öppnar badet?", "q2 30T09:00 anna: Hallå, när öppnar det?"],
      ["q1 closed goal", "q2 waiting goal"]
    ),
    (["q1 02T10:00 anna [held]: När öppnar badet?"], ["q1 overdue requirement"]),
    // 10. A deleted answer reopens with the original clock.
    (
      [
        "q1 02T10:00 anna: När öppnar badet?", "a1 02T11:00 KOMMUN > q1 [deleted]: Nio.",
        "t1 02T12:00 anna > a1: Tack!",
      ], ["q1 overdue requirement"]
    ),
    // Parents that are missing, and a circle of them.
    (["q1 02T10:00 anna > borta: När öppnar badet?"], ["q1 overdue requirement"]),
    (
      ["q1 02T10:00 anna > q2: När öppnar ni badet?", "q2 02T11:00 bo > q1: När stänger ni?"],
      ["q1 overdue requirement", "q2 overdue requirement"]
    ),
  ])
  func `each sentence of the rules`(lines: [String], expected: [String]) throws {
    let transcript = Transcript(lines: lines)
    #expect(try transcript.statuses() == expected)
    let forward = try transcript.review()
    let backward = try transcript.review(reversed: true)
    #expect(forward.items == backward.items, "the order in the file does not matter")
  }

  @Test func `a goal may fall after the requirement, and never hides it`() throws {
    func at(_ now: String) throws -> String {
      let lines = ["q1 2025-12-23T10:00:00+01:00 anna: När öppnar badet?"]
      let review = try Transcript(lines: lines, now: now).review()
      let item = try #require(review.items.first)
      let due = item.clock?.due.map(Stockholm.rfc3339) ?? "-"
      return
        "\(item.status.rawValue) \(item.clock?.level.rawValue ?? "-") \(due) \(item.otherClocks.count)"
    }
    #expect(
      try at("2025-12-28T21:59:58+01:00") == "waiting requirement 2025-12-28T23:59:59+01:00 1")
    #expect(
      try at("2025-12-28T21:59:59+01:00") == "due-soon requirement 2025-12-28T23:59:59+01:00 1")
    #expect(
      try at("2025-12-28T23:59:59+01:00") == "due-soon requirement 2025-12-28T23:59:59+01:00 1")
    #expect(
      try at("2025-12-29T00:00:00+01:00") == "overdue requirement 2025-12-28T23:59:59+01:00 1")
    #expect(
      try at("2025-12-30T00:00:00+01:00") == "overdue requirement 2025-12-28T23:59:59+01:00 1")
  }

  @Test(arguments: [
    ("dm", "2026-03-04T10:00:00+01:00", ["q1 closed goal", "q2 waiting goal"]),
    ("no-answer-needed", "2026-03-04T10:00:00+01:00", ["q1 closed goal", "q2 waiting goal"]),
    ("phone", "2026-03-31T10:00:00+02:00", ["q1 overdue requirement"]),
    ("phone", "2026-03-01T10:00:00+01:00", ["q1 overdue requirement"]),
  ])
  func `the handling log closes from its time on`(
    how: String, at: String, expected: [String]
  ) throws {
    let entry = HandlingEntry(
      id: "q1", at: try #require(Timestamp(rfc3339: at)),
      how: try #require(HandlingEntry.How(rawValue: how)), by: "Kundcenter")
    let transcript = Transcript(
      lines: ["q1 02T10:00 anna: När öppnar badet?", "q2 30T09:00 anna > q1: Och på lördag?"],
      log: [entry])
    #expect(try transcript.statuses() == expected)
  }

  @Test func `what breaks excepted rules needs no answer, and does not start the clock`() throws {
    let transcript = Transcript(lines: [
      "q1 02T10:00 anna: Är ni helt dumma i huvudet?", "q2 30T09:00 anna > q1: När öppnar badet?",
      "q3 02T10:00 bo: Vilken idiot beslutade det?",
    ])
    let statuses = try transcript.statuses(judge: WordJudge())
    #expect(statuses == ["q2 waiting goal", "q3 not-required -"])
  }

  @Test(arguments: [
    (["c1 02T10:00 anna: Fint bad."], ["c1 waiting goal"]),
    (
      ["c1 02T10:00 anna: Fint bad.", "a1 02T11:00 KOMMUN > c1: Tack, vad roligt!"],
      ["c1 answered-in-time goal a1"]
    ),
    (
      [
        "c1 02T10:00 anna: Fint bad.", "a1 02T11:00 KOMMUN > c1: Kul!",
        "t1 02T12:00 anna > a1: Tack för svaret 👍",
      ], ["c1 answered-in-time goal a1"]
    ),
    (
      [
        "c1 02T10:00 anna: Fint bad.", "a1 02T11:00 KOMMUN > c1: Kul!",
        "t1 02T12:00 anna > a1: Men vattnet är kallt.",
      ], ["c1 answered-in-time goal a1", "t1 waiting goal"]
    ),
    (
      ["c1 02T10:00 anna: Fint bad.", "a1 02T11:00 KOMMUN > c1: Vi återkommer!"],
      ["c1 acknowledged goal"]
    ),
    (
      ["c1 02T10:00 anna: Fint bad.", "c2 02T11:00 bo > c1: Håller med."],
      ["c1 waiting goal", "c2 not-required -"]
    ),
  ])
  func `where everything is to be answered at once`(lines: [String], expected: [String]) throws {
    let transcript = Transcript(lines: lines, policy: "uppsala-2022")
    #expect(try transcript.statuses() == expected)
    let review = try transcript.review()
    let isWaiting = expected.contains { $0.hasSuffix("waiting goal") }
    #expect(review.urgency == (isWaiting ? .now : .none))
    #expect(review.items.allSatisfy { $0.clock?.due == nil })
  }

  @Test(arguments: [
    (
      ["a1 02T09:00 KOMMUN > q1: Nio.", "q1 02T10:00 anna: När öppnar badet?"],
      "the answer 'a1' is dated before the comment 'q1' it answers; it does not count"
    ),
    (
      ["q1 02T10:00 anna > q2: När öppnar badet?", "q2 02T11:00 anna > q1: Hallå?"],
      "the comment 'q1' answers itself through a circle of replies"
    ),
    (
      ["q1 02T10:00 anna: När öppnar badet?", "q1 02T11:00 bo: Var ligger det?"],
      "two different comments have the id 'q1'; the first counts"
    ),
  ])
  func `what cannot be right is refused and the rest is used`(
    lines: [String], message: String
  ) throws {
    let review = try Transcript(lines: lines).review()
    #expect(review.refused.map(\.message.en) == [message])
    #expect(review.refused.map(\.kind) == [.badData])
    #expect(review.items.map(\.id) == ["q1"])
  }

  @Test func `an official id as a citizen's name is only remarked on`() throws {
    let review = try Transcript(lines: ["q1 02T10:00 anna=KOMMUN: När öppnar badet?"]).review()
    #expect(review.items.map(\.status) == [.overdue])
    #expect(
      review.remarks.map(\.message.en)
        == ["an author is called 'KOMMUN', which is an official id; only ids count"])
  }

  @Test func `older alarms are only counted`() throws {
    var transcript = Transcript(lines: [
      "q1 02T10:00 anna: När öppnar badet?", "q2 26T10:00 bo: Var ligger det?",
    ])
    transcript.since = 10 * 86_400
    let review = try transcript.review(all: false)
    #expect(review.items.map(\.id) == ["q2"])
    #expect(review.older.count == 1)
  }

  @Test func `comments from before the policy are not judged`() throws {
    let lines = ["q1 2015-03-02T10:00:00+01:00 anna: När öppnar badet?"]
    let review = try Transcript(lines: lines, policy: "atvidaberg").review()
    #expect(review.items == [])
    #expect(review.beforePolicy == 1)
  }
}
