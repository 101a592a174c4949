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
  /// Tests of which each is passed by some token of every match, the rarest first, and no others than
  /// those that a token's word or kind announces.
  var required: [TokenTest]
  /// What the first token of every match passes, where its word tells that.
  var lead: TokenTest?
  /// The most tokens of a match that stand before the one that passes the anchor.
  var before: Int
  /// Whether a match may begin with a sign.
  var opensWithSign: Bool
  /// Which phrase it belongs to.
  var owner: Int

  /// The test it is looked for by; nil where no word announces it.
  var anchor: TokenTest? { required.first }
}

/// Compiles patterns against a vocabulary under construction.
struct PatternCompiler {
  private var steps: [PatternStep] = []
  private var gaps = 0

  /// Adds the words of `pattern` to `builder` and returns the programs that match it. Without
  /// `allowsNoAnchor`, a pattern without a word or class to look for is refused. Complexity: O(length)
  /// for each program.
  static func compile(
    _ pattern: String, owner: Int, builder: inout VocabularyBuilder, allowsNoAnchor: Bool = false
  ) throws(PatternError) -> [PatternProgram] {
    let elements = try PatternElement.resolve(try PatternParser.parse(pattern), &builder)
    guard allowsNoAnchor || PatternElement.rarest(of: elements, builder) != nil else {
      throw PatternError(
        message: Bilingual(
          sv: "mönstret saknar ett ord eller en klass att söka efter",
          en: "the pattern has no word or class to look for"), offset: 0)
    }
    var programs: [PatternProgram] = []
    for alternative in PatternElement.alternatives(of: elements, builder) {
      programs.append(try program(alternative, owner, builder))
    }
    return programs
  }

  private static func program(
    _ elements: [PatternElement], _ owner: Int, _ builder: borrowing VocabularyBuilder
  ) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler()
    try compiler.emit(elements)
    compiler.steps.append(.accept)
    let required = PatternElement.required(of: elements, builder)
    let lead = PatternElement.lead(of: elements[...])
    return PatternProgram(
      steps: compiler.steps, required: required.map(\.test),
      lead: lead.flatMap { $0.kinds.isEmpty ? $0 : nil },
      before: required.first?.before ?? 0,
      opensWithSign: PatternElement.opensWithSign(elements) ?? true,
      owner: owner)
  }

  private mutating func emit(_ elements: [PatternElement]) throws(PatternError) {
    for element in elements { try emit(element) }
  }

  private mutating func emit(_ element: PatternElement) throws(PatternError) {
    switch element {
    case .test(let test): steps.append(.token(test))
    case .choice(let choices): try emitChoice(choices)
    case .optional(let inner):
      let split = steps.count
      steps.append(.split([]))
      try emit(inner)
      steps[split] = .split([split + 1, steps.count])
    case .gap(let count, let acrossClauses, let overNegation):
      guard gaps < PatternProgram.mostGaps else {
        throw PatternError(
          message: Bilingual(sv: "för många luckor", en: "too many gaps"), offset: 0)
      }
      steps.append(
        .gap(count, acrossClauses: acrossClauses, overNegation: overNegation, number: gaps))
      gaps += 1
    case .forbid(let test, let within, let before):
      steps.append(.forbid(test, within: within, before: before))
    case .sentenceStart: steps.append(.sentenceStart)
    case .sentenceEnd: steps.append(.sentenceEnd)
    case .comma: steps.append(.comma)
    case .open: steps.append(.open)
    case .close: steps.append(.close)
    }
  }

  private mutating func emitChoice(_ choices: [[PatternElement]]) throws(PatternError) {
    let split = steps.count
    steps.append(.split([]))
    var starts: [Int] = []
    var ends: [Int] = []
    for choice in choices {
      starts.append(steps.count)
      try emit(choice)
      ends.append(steps.count)
      steps.append(.jump(0))
    }
    steps[split] = .split(starts)
    for end in ends { steps[end] = .jump(steps.count) }
  }
}
