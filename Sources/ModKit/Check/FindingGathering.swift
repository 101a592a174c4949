/// Findings as they are gathered, strongest first and within one strength in the order of the text.
///
/// What says the same about the same rule joins the finding that says it already; what lies within a finding of
/// the same rule, proposed for no less, is left out. Complexity: O(log c) for each span added that way.
struct FindingGathering {
  private(set) var findings: [Finding] = []
  private var places: [Statement: Int] = [:]
  private var last: (statement: Statement, place: Int)?
  private var evidence: [Weight: ContainedSpans] = [:]

  /// What makes two findings say the same.
  private struct Statement: Hashable {
    var rule: RuleCode
    var strength: Strength
    var action: RuleAction
    var reason: Bilingual

    init(_ finding: Finding) {
      rule = finding.rule
      strength = finding.strength
      action = finding.action
      reason = finding.reason
    }
  }

  /// How much a finding of a rule weighs.
  private struct Weight: Hashable {
    var rule: RuleCode
    var strength: Strength
    var action: RuleAction
  }

  /// Adds a finding, or its spans to the one that says the same, or nothing.
  mutating func add(_ finding: Finding) {
    let statement = Statement(finding)
    if let place = place(of: statement) {
      var spans = EvidenceSpans(sorted: findings[place].spans)
      findings[place].spans = []
      let changed = spans.add(finding.spans)
      findings[place].spans = spans.spans
      note(spans.spans[changed...], finding)
    } else if !isCovered(finding) {
      last = (statement, findings.count)
      places[statement] = findings.count
      findings.append(finding)
      note(finding.spans[...], finding)
    }
  }

  /// The finding that says `statement`; mostly the one that was added last.
  private mutating func place(of statement: Statement) -> Int? {
    if let last, last.statement == statement { return last.place }
    guard let place = places[statement] else { return nil }
    last = (statement, place)
    return place
  }

  private mutating func note(_ spans: ArraySlice<Range<Int>>, _ finding: Finding) {
    let weight = Weight(rule: finding.rule, strength: finding.strength, action: finding.action)
    for span in spans { evidence[weight, default: ContainedSpans()].insert(span) }
  }

  /// Whether one finding of the same rule, proposed for no less, holds every span of `weaker`.
  private func isCovered(_ weaker: Finding) -> Bool {
    let actions = RuleAction.allCases.filter { $0 >= weaker.action }
    let holders = actions.flatMap { action in
      Strength.allCases.compactMap {
        evidence[Weight(rule: weaker.rule, strength: $0, action: action)]
      }
    }
    guard weaker.spans.allSatisfy({ span in holders.contains { $0.holds(span) } }) else {
      return false
    }
    if weaker.spans.count == 1 { return true }
    return findings.contains { stronger in
      stronger.rule == weaker.rule && stronger.action >= weaker.action
        && weaker.spans.allSatisfy { EvidenceSpans(sorted: stronger.spans).holds($0) }
    }
  }
}

/// Ascending spans of one finding, those that overlap joined.
struct EvidenceSpans {
  private(set) var spans: [Range<Int>] = []

  init(_ spans: [Range<Int>]) {
    if spans.count == 1 { self.spans = spans } else { _ = add(spans) }
  }

  /// Takes spans that are ascending and joined already.
  init(sorted spans: [Range<Int>]) { self.spans = spans }

  /// Adds `others` and answers from where on the spans may have changed.
  ///
  /// Complexity: O(k log k) in the spans added and those that stand behind the first of them.
  mutating func add(_ others: [Range<Int>]) -> Int {
    guard let first = others.lazy.map(\.lowerBound).min() else { return spans.count }
    if others.count == 1, spans.last.map({ $0.upperBound <= first }) ?? true {
      spans += others
      return max(0, spans.count - 2)
    }
    var place = spans.count
    while place > 0, spans[place - 1].lowerBound > first { place -= 1 }
    let tail = spans[place...] + others
    spans.removeSubrange(place...)
    let changed = max(0, place - 1)
    for span in tail.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, span.lowerBound < last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
    return changed
  }

  /// Whether one of them holds all of `span`. Complexity: O(log n).
  func holds(_ span: Range<Int>) -> Bool {
    let end = spans.partitionPoint { $0.lowerBound > span.lowerBound }
    return end > 0 && spans[end - 1].upperBound >= span.upperBound
  }
}

/// Spans of which none lies within another, ascending: enough to tell whether any holds a given one.
private struct ContainedSpans {
  private var spans: [Range<Int>] = []

  func holds(_ span: Range<Int>) -> Bool {
    let end = spans.partitionPoint { $0.lowerBound > span.lowerBound }
    return end > 0 && spans[end - 1].upperBound >= span.upperBound
  }

  mutating func insert(_ span: Range<Int>) {
    guard !holds(span) else { return }
    let start = spans.partitionPoint { $0.lowerBound >= span.lowerBound }
    var end = start
    while end < spans.count, spans[end].upperBound <= span.upperBound { end += 1 }
    spans.replaceSubrange(start..<end, with: CollectionOfOne(span))
  }
}

extension [Range<Int>] {
  /// The first index from which on `isBehind` holds; it must not hold again before. Complexity: O(log n).
  fileprivate func partitionPoint(_ isBehind: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
