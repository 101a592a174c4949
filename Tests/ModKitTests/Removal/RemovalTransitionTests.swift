import ModKit
import Testing

/// Every state and event of the procedure, as a list that a person can read.
@Suite struct RemovalTransitionTests {
  struct Variant: Sendable {
    var name: String
    var plan: RemovalPlan
  }

  static func plan(
    _ policy: Policy, _ rules: [RuleCode], _ platform: Platform, mayBeCrime: Bool = false,
    isAbuseImagery: Bool = false
  ) -> RemovalPlan {
    RemovalPlan(
      procedure: policy.procedure, rules: rules, platform: platform, mayBeCrime: mayBeCrime,
      isAbuseImagery: isAbuseImagery)
  }

  static let variants = [
    Variant(name: "uppsala-2022 facebook", plan: plan(.uppsala2022, [.commercial], .facebook)),
    Variant(name: "uppsala-2022 x", plan: plan(.uppsala2022, [.commercial], .x)),
    Variant(
      name: "uppsala-2012 facebook threat",
      plan: plan(.uppsala2012, [.threat], .facebook, mayBeCrime: true)),
    Variant(
      name: "atvidaberg-2016 facebook confidential",
      plan: plan(.atvidaberg2016, [.confidential], .facebook)),
    Variant(
      name: "botkyrka-2011 youtube hate",
      plan: plan(.botkyrka2011, [.hate], .youtube, mayBeCrime: true)),
    Variant(
      name: "uppsala-2022 facebook child-abuse imagery",
      plan: plan(
        .uppsala2022, [.violencePorn], .facebook, mayBeCrime: true, isAbuseImagery: true)),
  ]

  /// The states reachable from a new case, in the order found.
  static func reachable(_ plan: RemovalPlan) -> [RemovalState] {
    var states = [RemovalState(plan: plan)]
    var position = 0
    while position < states.count {
      for event in RemovalEvent.allCases {
        var state = states[position]
        do throws(RemovalRefusal) {
          try state.apply(event)
        } catch {
          continue
        }
        if !states.contains(where: { name($0) == name(state) }) { states.append(state) }
      }
      position += 1
    }
    return states
  }

  /// A state without the difference between done and left out, which decides nothing.
  static func name(_ state: RemovalState) -> String {
    let plan = state.plan.steps.map(\.step)
    let mark =
      state.settled.isEmpty
      ? "–"
      : plan.filter { state.settled[$0] != nil }
        .map(\.rawValue).joined(separator: "+")
    let branch = state.plan.includesRemoval ? "" : " (cannot remove)"
    let marks = (state.isHidden ? " hidden" : "") + (state.isNoticeWaiting ? " notice-waiting" : "")
    return "\(state.stage.rawValue)\(branch)\(marks) [\(mark)]"
  }

  static func transitions() -> String {
    var text = ""
    for variant in variants {
      text += "# \(variant.name)\n# plan: "
      text += variant.plan.steps.map { "\($0.step.rawValue) (\($0.obligation.rawValue))" }
        .joined(separator: ", ")
      text += "\n"
      for state in reachable(variant.plan) {
        text += "\n\(name(state))\n" + outcomes(of: state)
      }
      text += "\n"
    }
    return text
  }

  /// One line an outcome, with every event that leads to it.
  static func outcomes(of state: RemovalState) -> String {
    var order: [String] = []
    var events: [String: [String]] = [:]
    for event in RemovalEvent.allCases {
      var next = state
      var outcome: String
      do throws(RemovalRefusal) {
        try next.apply(event)
        outcome = name(next) == name(state) ? "= unchanged" : "→ \(name(next))"
      } catch {
        outcome = "× \(error.code)"
      }
      if events[outcome] == nil { order.append(outcome) }
      events[outcome, default: []].append(event.rawValue)
    }
    return order.map { "  \($0): \((events[$0] ?? []).joined(separator: ", "))\n" }.joined()
  }

  @Test func `every state and event is listed`() throws {
    try expectGolden(Self.transitions(), "Removal/transitions.txt")
  }

  @Test func `nothing is removed before every earlier step is done or its absence explained`() {
    for variant in Self.variants {
      for state in Self.reachable(variant.plan) {
        var next = state
        do throws(RemovalRefusal) {
          try next.apply(.removed)
        } catch {
          continue
        }
        let steps = state.plan.steps.map(\.step)
        let before = steps.prefix { $0 != .remove }
        #expect(before.allSatisfy { state.settled[$0] != nil }, "\(Self.name(state))")
        #expect(before.contains(.registrar))
      }
    }
  }

  @Test func `child-abuse imagery is never captured and hiding is never removal`() {
    let imagery = Self.variants[5].plan
    #expect(!imagery.allowsCapture)
    for state in Self.reachable(imagery) {
      var next = state
      #expect(throws: RemovalRefusal.neverCaptured) { try next.apply(.screenshotStored) }
    }
    for variant in Self.variants {
      for state in Self.reachable(variant.plan) where state.settled[.remove] == nil {
        #expect(state.stage != .removed && state.stage != .done)
      }
    }
  }

  @Test func `every event finds its way through the ledger`() {
    for event in RemovalEvent.allCases {
      let entry = LedgerEntry(
        event.ledgerEvent, at: Timestamp(secondsSince1970: 0), detail: event.detail)
      #expect(RemovalEvent(entry) == event)
    }
  }

  @Test(arguments: [
    (Policy.botkyrka2011, [RuleCode.hate], "2026-03-04T09:00:00+01:00"),
    (Policy.uppsala2012, [RuleCode.threat], nil),
    (Policy.atvidaberg2016, [RuleCode.confidential], nil),
  ])
  func `the policy's deadline starts when the comment was published`(
    policy: Policy, rules: [RuleCode], due: String?
  ) {
    let published = Timestamp(rfc3339: "2026-03-02T09:00:00+01:00")
    let limits = CaseDeadline.all(
      procedure: policy.procedure, rules: rules, published: published,
      opened: Timestamp(secondsSince1970: 1_772_900_000),
      privateReplyUntil: published?.adding(seconds: 7 * 86_400), working: WorkingDays())
    #expect(limits.count == 2)
    #expect(limits.first?.due == due.flatMap { Timestamp(rfc3339: $0) })
    #expect(limits.last?.subject == .privateReply)
    #expect(limits.last?.due == Timestamp(rfc3339: "2026-03-09T09:00:00+01:00"))
  }
}
