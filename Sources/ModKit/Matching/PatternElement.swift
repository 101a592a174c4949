/// A part of a pattern whose words are in a vocabulary under construction.
///
/// The parts of a pattern lie after another; what belongs to a choice, a branch or an optional part follows it
/// directly. Tests are numbers in the builder's `TestTable`.
enum PatternElement: Sendable {
  case test(UInt32)
  /// Branches follow, of which at least one is no single test.
  case choice(inside: UInt32)
  case branch(inside: UInt32)
  case optional(inside: UInt32)
  case gap(UInt8, acrossClauses: Bool, overNegation: Bool)
  case forbid(UInt32, within: UInt8, before: Bool)
  case sentenceStart
  case sentenceEnd
  case comma
  case open
  case close

  /// How many elements it takes up, with those inside it.
  var size: Int {
    switch self {
    case .choice(let inside), .branch(let inside), .optional(let inside): Int(inside) + 1
    case .test, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: 1
    }
  }
}

/// What every match of a pattern has, told from its elements and from how often words stand in texts.
struct PatternElements {
  let elements: [PatternElement]

  /// Calls `body` with the place of every element of `range`, not of those inside them, until it answers
  /// false.
  private func forEach(_ range: Range<Int>, _ body: (Int) -> Bool) {
    var place = range.lowerBound
    while place < range.upperBound, body(place) { place += elements[place].size }
  }

  private func inside(_ place: Int) -> Range<Int> { place + 1..<place + elements[place].size }

  private var all: Range<Int> { 0..<elements.count }

  // MARK: The first token

  /// Whether a match may begin with a sign, so that it is looked for at signs too; nil where the elements
  /// take up no token.
  func opensWithSign() -> Bool? { opensWithSign(all) }

  private func opensWithSign(_ range: Range<Int>) -> Bool? {
    var answer: Bool?
    forEach(range) { place in
      switch elements[place] {
      case .open, .close, .sentenceStart, .forbid: return true
      case .comma, .gap, .sentenceEnd: answer = true
      case .test: answer = false
      case .optional: answer = opensWithSign(inside(place)) == true ? true : nil
      case .branch: answer = opensWithSign(inside(place))
      case .choice:
        var isToken = true
        forEach(inside(place)) { branch in
          let own = opensWithSign(inside(branch))
          if own == nil { isToken = false }
          if own == true { answer = true }
          return answer == nil
        }
        if answer == nil, isToken { answer = false }
      }
      return answer == nil
    }
    return answer
  }

  /// The test that the first token of every match passes by its word; nil where that is not known.
  func lead(_ tests: inout TestTable) -> UInt32? {
    var union = TestUnion()
    guard addLead(all, tests, to: &union), union.kinds.isEmpty else { return nil }
    return union.number(in: &tests)
  }

  private func addLead(_ range: Range<Int>, _ tests: TestTable, to union: inout TestUnion) -> Bool {
    var isKnown = false
    forEach(range) { place in
      switch elements[place] {
      case .open, .close, .sentenceStart, .forbid: return true
      case .gap, .comma, .sentenceEnd: return false
      case .optional:
        isKnown =
          addLead(inside(place), tests, to: &union)
          && addLead(place + elements[place].size..<range.upperBound, tests, to: &union)
      case .branch: isKnown = addLead(inside(place), tests, to: &union)
      case .choice:
        isKnown = true
        forEach(inside(place)) { branch in
          isKnown = addLead(inside(branch), tests, to: &union)
          return isKnown
        }
      case .test(let test):
        union.add(test, tests)
        isKnown = true
      }
      return false
    }
    return isKnown
  }

  // MARK: What announces a match

  /// An element whose test some token of every match passes, and how often tokens do.
  private struct Requirement {
    var place: Int
    var cost: Int
    /// The most tokens of a match that stand before that token.
    var before: Int
  }

  /// Tests of which each is passed by some token of every match, and announced, no more than `most`; the
  /// rarest first: fewest function words, then fewest words. `before` is the most tokens of a match that stand
  /// before the one that passes the first.
  func required(
    _ most: Int, _ builder: inout VocabularyBuilder
  ) -> (tests: [UInt32], before: Int) {
    var found: [Requirement] = []
    found.reserveCapacity(elements.count)
    var before = 0
    forEach(all) { place in
      if var requirement = requirement(at: place, builder) {
        requirement.before += before
        found.append(requirement)
      }
      before += reach(ofElementAt: place)
      return true
    }
    // A stable order: of equal costs the first in the pattern.
    found.sort { ($0.cost, $0.place) < ($1.cost, $1.place) }
    var tests: [UInt32] = []
    tests.reserveCapacity(most)
    for requirement in found.prefix(most) {
      if case .test(let test) = elements[requirement.place] {
        tests.append(test)
        continue
      }
      var union = TestUnion()
      addTests(ofElementAt: requirement.place, builder, to: &union)
      tests.append(union.number(in: &builder.tests))
    }
    return (tests, found.first?.before ?? 0)
  }

  /// How often tokens stand in texts that announce a match; nil where nothing announces every match.
  func cost(_ builder: borrowing VocabularyBuilder) -> Int? { rarest(all, builder)?.cost }

  /// The first of what `range` requires, by cost.
  private func rarest(
    _ range: Range<Int>, _ builder: borrowing VocabularyBuilder
  ) -> Requirement? {
    var best: Requirement?
    var before = 0
    var place = range.lowerBound
    while place < range.upperBound {
      if var requirement = requirement(at: place, builder), requirement.cost < best?.cost ?? .max {
        requirement.before += before
        best = requirement
      }
      before += reach(ofElementAt: place)
      place += elements[place].size
    }
    return best
  }

  private func requirement(
    at place: Int, _ builder: borrowing VocabularyBuilder
  ) -> Requirement? {
    switch elements[place] {
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: return nil
    case .branch: return rarest(inside(place), builder)
    case .choice:
      var union = Requirement(place: place, cost: 0, before: 0)
      let range = inside(place)
      var branch = range.lowerBound
      while branch < range.upperBound {
        guard let rarest = rarest(inside(branch), builder) else { return nil }
        union.cost += rarest.cost
        union.before = max(union.before, rarest.before)
        branch += elements[branch].size
      }
      return union
    case .test(let test):
      let kinds = builder.tests.kinds(test)
      guard kinds.areAnnounced else { return nil }
      var cost = kinds.count * 5000
      for wordClass in builder.tests.classes(test) { cost += builder.frequency(of: wordClass) }
      return Requirement(place: place, cost: cost, before: 0)
    }
  }

  /// Adds the test that `requirement(at:)` counted: of a choice, those of the rarest part of each branch.
  private func addTests(
    ofElementAt place: Int, _ builder: borrowing VocabularyBuilder, to union: inout TestUnion
  ) {
    if case .test(let test) = elements[place] { union.add(test, builder.tests) }
    guard case .choice = elements[place] else { return }
    let range = inside(place)
    var branch = range.lowerBound
    while branch < range.upperBound {
      if let rarest = rarest(inside(branch), builder) {
        addTests(ofElementAt: rarest.place, builder, to: &union)
      }
      branch += elements[branch].size
    }
  }

  // MARK: Telling a pattern apart

  /// What is common enough in texts that a pattern announced by it alone would be run again and again.
  private static let commonCost = 1000
  /// A pattern is told apart into no more than this many.
  private static let mostAlternatives = 128

  /// The same pattern as one or more that together match what it matches: where only a choice between
  /// phrases announces it, and some of them by a common word, each phrase is looked for by its own rarest
  /// word. `cost` is that of the whole. Complexity: O(alternatives × length).
  func alternatives(
    _ builder: borrowing VocabularyBuilder, cost: Int?
  ) -> [PatternElements] {
    guard let cost, cost >= Self.commonCost else { return [self] }
    var place = 0
    while place < elements.count {
      let end = place + elements[place].size
      if case .choice = elements[place], requirement(at: place, builder)?.cost == cost,
        branchCount(place) <= Self.mostAlternatives
      {
        var found: [PatternElements] = []
        forEach(inside(place)) { branch in
          var one = Array(elements[..<place])
          one += elements[inside(branch)]
          one += elements[end...]
          let alternative = PatternElements(elements: one)
          found += alternative.alternatives(builder, cost: alternative.cost(builder))
          return true
        }
        return found.count <= Self.mostAlternatives ? found : [self]
      }
      place = end
    }
    return [self]
  }

  private func branchCount(_ choice: Int) -> Int {
    var count = 0
    forEach(inside(choice)) { _ in
      count += 1
      return true
    }
    return count
  }

  // MARK: Reach

  /// How many gaps there are, those of every branch counted.
  var gapCount: Int {
    elements.count { if case .gap = $0 { true } else { false } }
  }

  /// The most tokens of a match that the element takes up, gaps included.
  private func reach(ofElementAt place: Int) -> Int {
    switch elements[place] {
    case .test, .comma: return 1
    case .gap(let count, _, _): return Int(count)
    case .forbid, .sentenceStart, .sentenceEnd, .open, .close: return 0
    case .optional, .branch:
      var reach = 0
      forEach(inside(place)) { inner in
        reach += self.reach(ofElementAt: inner)
        return true
      }
      return reach
    case .choice:
      var reach = 0
      forEach(inside(place)) { branch in
        reach = max(reach, self.reach(ofElementAt: branch))
        return true
      }
      return reach
    }
  }
}

/// Several tests of which one must be passed, put together into one.
private struct TestUnion {
  private var classes: [UInt32] = []
  private(set) var kinds: TokenTest.Kinds = []

  mutating func add(_ test: UInt32, _ tests: borrowing TestTable) {
    kinds.formUnion(tests.kinds(test))
    for wordClass in tests.classes(test) { classes.append(UInt32(wordClass.index)) }
  }

  mutating func number(in tests: inout TestTable) -> UInt32 {
    classes.sortAndKeepOne(from: 0)
    return tests.number(of: kinds, classes[...])
  }
}
