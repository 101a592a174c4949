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
    case number
    case emoji
    case link
    case mention
    case hashtag
    case caps
  }

  var isSpecialOnly: Bool { classes.isEmpty }
}

/// One step of a compiled pattern.
enum PatternStep: Hashable, Sendable {
  case token(TokenTest, isOptional: Bool)
  case gap(Int, acrossClauses: Bool)
  case forbid(TokenTest, within: Int, before: Bool)
  case sentenceStart
  case sentenceEnd
  case comma
  case open
  case close
}

/// A pattern without phrase choices, with the step it is looked for by.
struct PatternProgram: Sendable {
  var steps: [PatternStep]
  /// The index of the rarest required token among `steps`.
  var anchor: Int
  /// Which phrase it belongs to.
  var owner: Int
}

/// Compiles patterns against a vocabulary under construction.
struct PatternCompiler {
  private static let mostExpansions = 512

  /// Adds the words of `pattern` to `builder` and returns its programs, one for each combination of
  /// phrase choices.
  static func compile(
    _ pattern: String, owner: Int, builder: inout VocabularyBuilder
  ) throws(PatternError) -> [PatternProgram] {
    let nodes = try PatternParser.parse(pattern)
    var programs: [PatternProgram] = []
    for sequence in try expand(nodes[...]) {
      var steps: [PatternStep] = []
      for node in sequence { steps.append(try step(node, builder: &builder)) }
      guard steps.count <= PatternRun.mostSteps else {
        throw PatternError(
          message: Bilingual(
            sv: "mönstret har fler än \(PatternRun.mostSteps) delar",
            en: "the pattern has more than \(PatternRun.mostSteps) parts"), offset: 0)
      }
      guard let anchor = anchor(of: steps, builder: builder) else {
        throw PatternError(
          message: Bilingual(
            sv: "mönstret saknar ett ord eller en klass att söka efter",
            en: "the pattern has no word or class to look for"), offset: 0)
      }
      programs.append(PatternProgram(steps: steps, anchor: anchor, owner: owner))
    }
    return programs
  }

  /// Every sequence of single-token nodes that `nodes` stand for.
  private static func expand(
    _ nodes: ArraySlice<PatternNode>
  ) throws(PatternError) -> [[PatternNode]] {
    guard let first = nodes.first else { return [[]] }
    let rest = try expand(nodes.dropFirst())
    var heads: [[PatternNode]] = [[first]]
    switch first {
    case .choice(let choices) where !isSimple(first):
      heads = []
      for choice in choices { heads += try expand(choice[...]) }
    case .optional(let inner) where !isSimple(inner):
      heads = try expand([inner]) + [[]]
    default: break
    }
    guard heads.count * rest.count <= mostExpansions else {
      throw PatternError(
        message: Bilingual(
          sv: "för många kombinationer av fraser", en: "too many combinations of phrases"),
        offset: 0)
    }
    return heads.flatMap { head in rest.map { head + $0 } }
  }

  /// Whether a choice is between single words and classes, so that one step can hold it.
  private static func isSimple(_ node: PatternNode) -> Bool {
    switch node {
    case .word, .named: true
    case .choice(let choices): choices.allSatisfy { $0.count == 1 && isSimple($0[0]) }
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close: false
    }
  }

  private static func step(
    _ node: PatternNode, builder: inout VocabularyBuilder
  ) throws(PatternError) -> PatternStep {
    switch node {
    case .word, .named, .choice:
      return .token(try test(node, builder: &builder), isOptional: false)
    case .optional(let inner):
      return .token(try test(inner, builder: &builder), isOptional: true)
    case .gap(let count, let acrossClauses): return .gap(count, acrossClauses: acrossClauses)
    case .forbid(let inner, let within, let before):
      return .forbid(try test(inner, builder: &builder), within: within, before: before)
    case .sentenceStart: return .sentenceStart
    case .sentenceEnd: return .sentenceEnd
    case .comma: return .comma
    case .open: return .open
    case .close: return .close
    }
  }

  private static func test(
    _ node: PatternNode, builder: inout VocabularyBuilder
  ) throws(PatternError) -> TokenTest {
    var words: [String] = []
    var test = TokenTest()
    try collect(node, words: &words, test: &test, builder: &builder)
    if !words.isEmpty {
      words.sort()
      test.classes.append(builder.define("{" + words.joined(separator: "|") + "}", words: words))
    }
    return test
  }

  private static func collect(
    _ node: PatternNode, words: inout [String], test: inout TokenTest,
    builder: inout VocabularyBuilder
  ) throws(PatternError) {
    switch node {
    case .word(let word): words.append(word)
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
        try collect(only, words: &words, test: &test, builder: &builder)
      }
    case .optional, .gap, .forbid, .sentenceStart, .sentenceEnd, .comma, .open, .close:
      throw PatternError(
        message: Bilingual(
          sv: "här får bara ord och klasser stå", en: "only words and classes may stand here"),
        offset: 0)
    }
  }

  /// The required step with the rarest tokens: fewest function words, then fewest words.
  private static func anchor(of steps: [PatternStep], builder: VocabularyBuilder) -> Int? {
    var best: (index: Int, cost: Int)?
    for (index, step) in steps.enumerated() {
      guard case .token(let test, isOptional: false) = step else { continue }
      guard !test.kinds.contains(.any), !test.kinds.contains(.name), !test.kinds.contains(.caps)
      else { continue }
      let cost = test.classes.reduce(test.kinds.count * 500) { $0 + builder.frequency(of: $1) }
      if best.map({ cost < $0.cost }) ?? true { best = (index, cost) }
    }
    return best?.index
  }
}
