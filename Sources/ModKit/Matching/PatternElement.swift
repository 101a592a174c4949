/// A part of a pattern whose words are in a vocabulary under construction.
indirect enum PatternElement: Sendable {
  case test(TokenTest)
  /// Choices of which at least one is no single test.
  case choice([[PatternElement]])
  case optional(PatternElement)
  case gap(Int, acrossClauses: Bool, overNegation: Bool)
  case forbid(TokenTest, within: Int, before: Bool)
  case sentenceStart
  case sentenceEnd
  case comma
  case open
  case close

  /// Defines the words of `nodes` in `builder`. Complexity: O(length).
  static func resolve(
    _ nodes: [PatternNode], _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> [PatternElement] {
    var elements: [PatternElement] = []
    elements.reserveCapacity(nodes.count)
    for node in nodes { elements.append(try resolve(node, &builder)) }
    return elements
  }

  private static func resolve(
    _ node: PatternNode, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> PatternElement {
    switch node {
    case .word, .named: return .test(try test(node, &builder))
    case .choice(let choices):
      if isSimple(node) { return .test(try test(node, &builder)) }
      var resolved: [[PatternElement]] = []
      for choice in gathered(choices) { resolved.append(try resolve(choice, &builder)) }
      return .choice(resolved)
    case .optional(let inner): return .optional(try resolve(inner, &builder))
    case .gap(let count, let acrossClauses, let overNegation):
      return .gap(count, acrossClauses: acrossClauses, overNegation: overNegation)
    case .forbid(let inner, let within, let before):
      return .forbid(try test(inner, &builder), within: within, before: before)
    case .sentenceStart: return .sentenceStart
    case .sentenceEnd: return .sentenceEnd
    case .comma: return .comma
    case .open: return .open
    case .close: return .close
    }
  }

  /// The same choices with all single words and classes gathered in one, tried last.
  private static func gathered(_ choices: [[PatternNode]]) -> [[PatternNode]] {
    let simple = choices.filter { $0.count == 1 && isSimple($0[0]) }
    guard simple.count > 1 else { return choices }
    return choices.filter { !($0.count == 1 && isSimple($0[0])) } + [[.choice(simple)]]
  }

  /// Whether a choice is between single words and classes, so that one test can hold it.
  private static func isSimple(_ node: PatternNode) -> Bool {
    switch node {
    case .word, .named: true
    case .choice(let choices): choices.allSatisfy { $0.count == 1 && isSimple($0[0]) }
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: false
    }
  }

  private static func test(
    _ node: PatternNode, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> TokenTest {
    var words: [String] = []
    var test = TokenTest()
    try collect(node, words: &words, test: &test, builder)
    if !words.isEmpty {
      if words.count > 1 { words = Set(words).sorted() }
      let name = "{" + words.joined(separator: "|") + "}"
      test.classes.append(builder.wordClass(name) ?? builder.define(name, words: words))
    }
    return test
  }

  private static func collect(
    _ node: PatternNode, words: inout [String], test: inout TokenTest,
    _ builder: borrowing VocabularyBuilder
  ) throws(PatternError) {
    switch node {
    case .word(let word): words.append(word)
    case .named(let name):
      if let kind = TokenTest.Kinds(name: name) {
        test.kinds.insert(kind)
      } else if let wordClass = builder.wordClass(name) {
        test.classes.append(wordClass)
      } else {
        throw PatternError(
          message: Bilingual(
            sv: "okänd ordklass '\(name)'", en: "unknown word class '\(name)'"), offset: 0)
      }
    case .choice(let choices):
      for choice in choices {
        guard let only = choice.first, choice.count == 1 else {
          throw PatternError(
            message: Bilingual(
              sv: "efter ! och ~ får bara ord och klasser stå",
              en: "only words and classes may follow ! and ~"), offset: 0)
        }
        try collect(only, words: &words, test: &test, builder)
      }
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close:
      throw PatternError(
        message: Bilingual(
          sv: "här får bara ord och klasser stå", en: "only words and classes may stand here"),
        offset: 0)
    }
  }

  // MARK: What every match has

  /// Whether a match may begin with a sign, so that it is looked for at signs too; nil where `elements`
  /// take up no token.
  static func opensWithSign(_ elements: [PatternElement]) -> Bool? {
    for element in elements {
      switch element {
      case .open, .close, .sentenceStart, .forbid: continue
      case .comma, .gap, .sentenceEnd: return true
      case .test: return false
      case .optional(let inner):
        if opensWithSign([inner]) == true { return true }
      case .choice(let choices):
        let openings = choices.map { opensWithSign($0) }
        if openings.contains(true) { return true }
        if !openings.contains(nil) { return false }
      }
    }
    return nil
  }

  /// What the first token of every match passes, or nil where that is not known.
  static func lead(of elements: ArraySlice<PatternElement>) -> TokenTest? {
    guard let first = elements.first else { return nil }
    switch first {
    case .open, .close, .sentenceStart, .forbid: return lead(of: elements.dropFirst())
    case .gap, .comma, .sentenceEnd: return nil
    case .optional(let inner):
      guard let own = lead(of: [inner]), let rest = lead(of: elements.dropFirst()) else {
        return nil
      }
      return own.union(rest)
    case .choice(let choices):
      var union = TokenTest()
      for choice in choices {
        guard let own = lead(of: choice[...]) else { return nil }
        union = union.union(own)
      }
      return union
    case .test(let test): return test
    }
  }

  /// A test that some token of every match passes, and how often tokens do.
  struct Requirement {
    var test: TokenTest
    var cost: Int
    /// The most tokens of a match that stand before that token.
    var before: Int
  }

  /// Tests of which each is passed by some token of every match, and announced; the rarest first: fewest
  /// function words, then fewest words.
  static func required(
    of elements: [PatternElement], _ builder: borrowing VocabularyBuilder
  ) -> [Requirement] {
    var found: [Requirement] = []
    var before = 0
    for element in elements {
      if var requirement = required(by: element, builder) {
        requirement.before += before
        found.append(requirement)
      }
      before += reach(of: element)
    }
    // A stable order: of equal costs the first in the pattern.
    return found.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }.map(\.element)
  }

  /// The first of `required`, without the others.
  static func rarest(
    of elements: [PatternElement], _ builder: borrowing VocabularyBuilder
  ) -> Requirement? {
    var best: Requirement?
    var before = 0
    for element in elements {
      if var requirement = required(by: element, builder),
        best.map({ requirement.cost < $0.cost }) ?? true
      {
        requirement.before += before
        best = requirement
      }
      before += reach(of: element)
    }
    return best
  }

  private static func required(
    by element: PatternElement, _ builder: borrowing VocabularyBuilder
  ) -> Requirement? {
    switch element {
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: return nil
    case .choice(let choices):
      var union = Requirement(test: TokenTest(), cost: 0, before: 0)
      for choice in choices {
        guard let rarest = rarest(of: choice, builder) else { return nil }
        union.test = union.test.union(rarest.test)
        union.cost += rarest.cost
        union.before = max(union.before, rarest.before)
      }
      return union
    case .test(let test):
      guard test.isAnnounced else { return nil }
      return Requirement(
        test: test,
        cost: test.classes.reduce(test.kinds.count * 5000) { $0 + builder.frequency(of: $1) },
        before: 0)
    }
  }

  /// What is common enough in texts that a pattern announced by it alone would be run again and again.
  private static let commonCost = 1000
  /// A pattern is told apart into no more than this many.
  private static let mostAlternatives = 128

  /// The same pattern as one or more that together match what it matches: where only a choice between
  /// phrases announces it, and some of them by a common word, each phrase is looked for by its own rarest
  /// word. Complexity: O(alternatives × length).
  static func alternatives(
    of elements: [PatternElement], _ builder: borrowing VocabularyBuilder
  ) -> [[PatternElement]] {
    guard let cost = rarest(of: elements, builder)?.cost, cost >= commonCost else {
      return [elements]
    }
    for (index, element) in elements.enumerated() {
      guard case .choice(let choices) = element,
        required(by: element, builder)?.cost == cost, choices.count <= mostAlternatives
      else { continue }
      let found = choices.flatMap { choice in
        alternatives(of: elements[..<index] + choice + elements[(index + 1)...], builder)
      }
      return found.count <= mostAlternatives ? found : [elements]
    }
    return [elements]
  }

  private static func reach(of element: PatternElement) -> Int {
    switch element {
    case .test, .comma: 1
    case .gap(let count, _, _): count
    case .optional(let inner): reach(of: inner)
    case .choice(let choices): choices.reduce(0) { max($0, reach(of: $1)) }
    case .forbid, .sentenceStart, .sentenceEnd, .open, .close: 0
    }
  }

  /// The most tokens of a match, gaps included.
  static func reach(of elements: [PatternElement]) -> Int {
    elements.reduce(0) { $0 + reach(of: $1) }
  }
}
