/// A compiled pattern: where its instructions are, and the tokens it is looked for by.
struct PatternProgram: Sendable {
  /// The most gaps that a pattern may have.
  static let mostGaps = 16
  /// How many words besides its anchor a pattern is asked for before it is run.
  static let mostNeeds = 3

  var entry: PatternCode.Entry
  /// The test it is looked for by; nil where no word announces it.
  var anchor: UInt32?
  /// Other tests of which each is passed by some token of every match, the rarest first.
  var needs: [UInt32]
}

/// The patterns of a recogniser, compiled against a vocabulary under construction.
///
///     var draft = PatternDraft()
///     try draft.add("jag ska ..2 [slå dig]", owner: 0, &builder)
///     let index = PatternIndex(draft, vocabulary: builder.build())
struct PatternDraft: Sendable {
  private(set) var instructions: [PatternCode.Instruction] = []
  private(set) var choices: [UInt32] = []
  private(set) var programs: [PatternProgram] = []

  /// A draft with room for `count` instructions.
  init(reserving count: Int = 0) {
    instructions.reserveCapacity(count)
    choices.reserveCapacity(count / 4)
    programs.reserveCapacity(count / 12)
  }

  /// Adds the words of `pattern` to `builder` and the programs that match it. A pattern without a word or
  /// class to look for is refused. Complexity: O(length) for each program.
  mutating func add(
    _ pattern: String, owner: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    var reader = PatternReader()
    var copy = pattern
    copy.makeContiguousUTF8()
    let utf8 = copy.utf8
    try reader.read(utf8.span, &builder)
    let pattern = ResolvedPattern(reader.elements, builder)
    guard pattern.isAnnounced else {
      throw PatternError(
        message: Bilingual(
          sv: "mönstret saknar ett ord eller en klass att söka efter",
          en: "the pattern has no word or class to look for"), offset: 0)
    }
    try add(pattern, owner: owner, &builder)
  }

  /// Adds the programs that match `pattern`.
  mutating func add(
    _ pattern: ResolvedPattern, owner: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    for alternative in pattern.alternatives where alternative.gapCount > PatternProgram.mostGaps {
      throw PatternError(
        message: Bilingual(sv: "för många luckor", en: "too many gaps"), offset: 0)
    }
    for alternative in pattern.alternatives { emit(alternative, owner, &builder) }
  }

  private mutating func emit(
    _ pattern: PatternElements, _ owner: Int, _ builder: inout VocabularyBuilder
  ) {
    let required = pattern.required(1 + PatternProgram.mostNeeds, &builder)
    programs.append(
      PatternProgram(
        entry: PatternCode.Entry(
          start: UInt32(instructions.count),
          lead: pattern.lead(&builder.tests) ?? PatternCode.Entry.none,
          before: Int32(required.before), opensWithSign: pattern.opensWithSign() ?? true,
          gaps: UInt8(pattern.gapCount), owner: Int32(owner)),
        anchor: required.tests.first, needs: Array(required.tests.dropFirst())))
    var gaps: UInt8 = 0
    emit(pattern.elements[...], &gaps)
    instructions.append(.accept)
  }

  private mutating func emit(_ elements: ArraySlice<PatternElement>, _ gaps: inout UInt8) {
    var place = elements.startIndex
    while place < elements.endIndex {
      let end = place + elements[place].size
      let inside = elements[place + 1..<end]
      switch elements[place] {
      case .test(let test): instructions.append(.token(test))
      case .choice: emitChoice(inside, &gaps)
      case .branch: emit(inside, &gaps)
      case .optional:
        let first = UInt32(choices.count)
        choices.append(UInt32(instructions.count + 1))
        choices.append(0)
        instructions.append(.split(first, count: 2))
        emit(inside, &gaps)
        choices[Int(first) + 1] = UInt32(instructions.count)
      case .gap(let count, let acrossClauses, let overNegation):
        instructions.append(
          .gap(count, acrossClauses: acrossClauses, overNegation: overNegation, number: gaps))
        gaps += 1
      case .forbid(let test, let within, let before):
        instructions.append(.forbid(test, within: within, before: before))
      case .sentenceStart: instructions.append(.sentenceStart)
      case .sentenceEnd: instructions.append(.sentenceEnd)
      case .comma: instructions.append(.comma)
      case .open: instructions.append(.open)
      case .close: instructions.append(.close)
      }
      place = end
    }
  }

  /// Every branch ends with a jump behind the last.
  private mutating func emitChoice(_ branches: ArraySlice<PatternElement>, _ gaps: inout UInt8) {
    let first = choices.count
    var branch = branches.startIndex
    while branch < branches.endIndex {
      choices.append(0)
      branch += branches[branch].size
    }
    let last = choices.count
    instructions.append(.split(UInt32(first), count: UInt32(last - first)))
    branch = branches.startIndex
    for choice in first..<last {
      let end = branch + branches[branch].size
      choices[choice] = UInt32(instructions.count)
      emit(branches[branch + 1..<end], &gaps)
      instructions.append(.jump(0))
      branch = end
    }
    let end = UInt32(instructions.count)
    for choice in first + 1..<last { instructions[Int(choices[choice]) - 1] = .jump(end) }
    instructions[Int(end) - 1] = .jump(end)
  }
}

/// A pattern whose words are listed, told apart into what is looked for by different words.
struct ResolvedPattern {
  let alternatives: [PatternElements]
  /// Whether a word or a kind of token announces every match.
  let isAnnounced: Bool

  init(_ elements: [PatternElement], _ builder: borrowing VocabularyBuilder) {
    let whole = PatternElements(elements: elements)
    let cost = whole.cost(builder)
    isAnnounced = cost != nil
    alternatives = whole.alternatives(builder, cost: cost)
  }
}
