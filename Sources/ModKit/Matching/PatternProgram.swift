/// What one token must be.
struct TokenTest: Hashable, Sendable {
  /// Classes, one of which must hold the token's word.
  var classes: [WordClass] = []
  /// Kinds, one of which the token may be instead.
  var kinds: Set<SpecialKind> = []

  /// The tokens that no vocabulary lists.
  enum SpecialKind: String, Hashable, Sendable {
    case any
    case name
    case given
    case capital
    case number
    case emoji
    case link
    case mention
    case hashtag
    case caps
  }

  /// Either test.
  func union(_ other: TokenTest) -> TokenTest {
    TokenTest(classes: classes + other.classes, kinds: kinds.union(other.kinds))
  }
}

/// One instruction of a compiled pattern.
enum PatternStep: Hashable, Sendable {
  case token(TokenTest)
  /// Goes on at the first of these instructions from which the rest matches.
  case split([Int])
  case jump(Int)
  /// The last number counts the gaps of the program.
  case gap(Int, acrossClauses: Bool, overNegation: Bool, number: Int)
  case forbid(TokenTest, within: Int, before: Bool)
  case sentenceStart
  case sentenceEnd
  case comma
  case open
  case close
  case accept
}

/// A compiled pattern, with the tokens it is looked for by.
struct PatternProgram: Sendable {
  /// The most gaps that a pattern may have.
  static let mostGaps = 16

  var steps: [PatternStep]
  /// Matched by some token of every match; the rarest such test. Nil where there is none.
  var anchor: TokenTest?
  /// Classes, one of which holds the first word of every match; empty where that is not known.
  var lead: [WordClass] = []
  /// The most tokens of a match, gaps included.
  var reach: Int
  /// Which phrase it belongs to.
  var owner: Int
}

/// Compiles patterns against a vocabulary under construction.
struct PatternCompiler {
  private var steps: [PatternStep] = []
  private var gaps = 0

  /// Adds the words of `pattern` to `builder` and returns its program. Without `allowsNoAnchor`, a
  /// pattern without a word or class to look for is refused. Complexity: O(length).
  static func compile(
    _ pattern: String, owner: Int, builder: inout VocabularyBuilder, allowsNoAnchor: Bool = false
  ) throws(PatternError) -> PatternProgram {
    let nodes = try PatternParser.parse(pattern)
    var compiler = PatternCompiler()
    try compiler.emit(nodes, &builder)
    compiler.steps.append(.accept)
    let anchor = try anchor(of: nodes, &builder)
    guard anchor != nil || allowsNoAnchor else {
      throw PatternError(
        message: Bilingual(
          sv: "mönstret saknar ett ord eller en klass att söka efter",
          en: "the pattern has no word or class to look for"), offset: 0)
    }
    let lead = try lead(of: nodes[...], &builder)
    return PatternProgram(
      steps: compiler.steps, anchor: anchor?.test,
      lead: lead.map { $0.kinds.isEmpty ? $0.classes : [] } ?? [], reach: reach(of: nodes),
      owner: owner)
  }

  /// What the first token of every match passes, or nil where that is not known.
  private static func lead(
    of nodes: ArraySlice<PatternNode>, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> TokenTest? {
    guard let first = nodes.first else { return nil }
    switch first {
    case .open, .close, .sentenceStart, .forbid: return try lead(of: nodes.dropFirst(), &builder)
    case .gap, .comma, .sentenceEnd: return nil
    case .optional(let inner):
      guard let own = try lead(of: [inner], &builder),
        let rest = try lead(of: nodes.dropFirst(), &builder)
      else { return nil }
      return own.union(rest)
    case .choice(let choices) where !isSimple(first):
      var union = TokenTest()
      for choice in choices {
        guard let own = try lead(of: choice[...], &builder) else { return nil }
        union = union.union(own)
      }
      return union
    case .word, .named, .choice: return try test(first, &builder)
    }
  }

  private mutating func emit(
    _ nodes: [PatternNode], _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    for node in nodes { try emit(node, &builder) }
  }

  private mutating func emit(
    _ node: PatternNode, _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    switch node {
    case .word, .named: steps.append(.token(try Self.test(node, &builder)))
    case .choice(let choices):
      if Self.isSimple(node) {
        steps.append(.token(try Self.test(node, &builder)))
      } else {
        try emitChoice(Self.gathered(choices), &builder)
      }
    case .optional(let inner):
      let split = steps.count
      steps.append(.split([]))
      try emit(inner, &builder)
      steps[split] = .split([split + 1, steps.count])
    case .gap(let count, let acrossClauses, let overNegation):
      guard gaps < PatternProgram.mostGaps else {
        throw PatternError(
          message: Bilingual(sv: "för många luckor", en: "too many gaps"), offset: 0)
      }
      steps.append(
        .gap(count, acrossClauses: acrossClauses, overNegation: overNegation, number: gaps))
      gaps += 1
    case .forbid(let inner, let within, let before):
      steps.append(.forbid(try Self.test(inner, &builder), within: within, before: before))
    case .sentenceStart: steps.append(.sentenceStart)
    case .sentenceEnd: steps.append(.sentenceEnd)
    case .comma: steps.append(.comma)
    case .open: steps.append(.open)
    case .close: steps.append(.close)
    }
  }

  private mutating func emitChoice(
    _ choices: [[PatternNode]], _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    let split = steps.count
    steps.append(.split([]))
    var starts: [Int] = []
    var ends: [Int] = []
    for choice in choices {
      starts.append(steps.count)
      try emit(choice, &builder)
      ends.append(steps.count)
      steps.append(.jump(0))
    }
    steps[split] = .split(starts)
    for end in ends { steps[end] = .jump(steps.count) }
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
    var words: Set<String> = []
    var test = TokenTest()
    try collect(node, words: &words, test: &test, builder)
    if !words.isEmpty {
      let sorted = words.sorted()
      let name = "{" + sorted.joined(separator: "|") + "}"
      test.classes.append(
        builder.wordClass(name) ?? builder.define(name, words: sorted))
    }
    return test
  }

  private static func collect(
    _ node: PatternNode, words: inout Set<String>, test: inout TokenTest,
    _ builder: VocabularyBuilder
  ) throws(PatternError) {
    switch node {
    case .word(let word): words.insert(word)
    case .named(let name):
      if let kind = TokenTest.SpecialKind(rawValue: name) {
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

  /// The rarest test that some token of every match passes: fewest function words, then fewest words.
  private static func anchor(
    of nodes: [PatternNode], _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> (test: TokenTest, cost: Int)? {
    var best: (test: TokenTest, cost: Int)?
    for node in nodes {
      guard let found = try anchor(of: node, &builder) else { continue }
      if best.map({ found.cost < $0.cost }) ?? true { best = found }
    }
    return best
  }

  private static func anchor(
    of node: PatternNode, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> (test: TokenTest, cost: Int)? {
    switch node {
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: return nil
    case .choice(let choices) where !isSimple(node):
      var union = TokenTest()
      var cost = 0
      for choice in choices {
        guard let found = try anchor(of: choice, &builder) else { return nil }
        union = union.union(found.test)
        cost += found.cost
      }
      return (union, cost)
    case .word, .named, .choice:
      let test = try test(node, &builder)
      guard test.kinds.isDisjoint(with: [.any, .name, .given, .capital, .caps]) else { return nil }
      return (
        test, test.classes.reduce(test.kinds.count * 5000) { $0 + builder.frequency(of: $1) }
      )
    }
  }

  private static func reach(of nodes: [PatternNode]) -> Int {
    nodes.reduce(0) { sum, node in
      switch node {
      case .word, .named, .comma: sum + 1
      case .gap(let count, _, _): sum + count
      case .optional(let inner): sum + reach(of: [inner])
      case .choice(let choices): sum + (choices.map { reach(of: $0) }.max() ?? 0)
      case .forbid, .sentenceStart, .sentenceEnd, .open, .close: sum
      }
    }
  }
}
