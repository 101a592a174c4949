/// The instructions of many patterns in flat tables, for running them without touching the heap.
struct PatternCode: Sendable {
  /// One instruction; numbers are indices into the tables or offsets.
  enum Instruction: Sendable {
    case token(UInt32)
    /// Where the choices lie in `choices`.
    case split(UInt32, count: UInt32)
    case jump(UInt32)
    case gap(UInt8, acrossClauses: Bool, overNegation: Bool, number: UInt8)
    case forbid(UInt32, within: UInt8, before: Bool)
    case sentenceStart
    case sentenceEnd
    case comma
    case open
    case close
    case accept
  }

  /// A test: where its classes lie in `classes`, and its kinds.
  struct Test: Sendable {
    var first: UInt32
    var count: UInt16
    var kinds: TokenTest.Kinds
  }

  /// A pattern.
  struct Entry: Sendable {
    /// The index of its first instruction.
    var start: UInt32
    /// The index of the test of its first token, or `none`.
    var lead: UInt32
    /// The most tokens of a match before its anchor, signs not counted.
    var before: Int32
    var opensWithSign: Bool
    /// How many gaps it has.
    var gaps: UInt8
    var owner: Int32

    static let none = UInt32.max
  }

  private(set) var instructions: [Instruction] = []
  private(set) var choices: [UInt32] = []
  private(set) var tests: [Test] = []
  private(set) var classes: [WordClass] = []
  private(set) var entries: [Entry] = []
  private var numbers: [TokenTest: UInt32] = [:]

  /// Lays out `programs` after another. Complexity: O(instructions).
  init(_ programs: [PatternProgram]) {
    for program in programs {
      let base = UInt32(instructions.count)
      let gaps = program.steps.count { if case .gap = $0 { true } else { false } }
      entries.append(
        Entry(
          start: base, lead: program.lead.map { number($0) } ?? Entry.none,
          before: Int32(program.before), opensWithSign: program.opensWithSign,
          gaps: UInt8(gaps), owner: Int32(program.owner)))
      for step in program.steps { append(step, base) }
    }
    numbers = [:]
  }

  private mutating func append(_ step: PatternStep, _ base: UInt32) {
    switch step {
    case .token(let test): instructions.append(.token(number(test)))
    case .split(let targets):
      instructions.append(.split(UInt32(choices.count), count: UInt32(targets.count)))
      choices += targets.map { base + UInt32($0) }
    case .jump(let target): instructions.append(.jump(base + UInt32(target)))
    case .gap(let count, let acrossClauses, let overNegation, let number):
      instructions.append(
        .gap(
          UInt8(count), acrossClauses: acrossClauses, overNegation: overNegation,
          number: UInt8(number)))
    case .forbid(let test, let within, let before):
      instructions.append(.forbid(number(test), within: UInt8(within), before: before))
    case .sentenceStart: instructions.append(.sentenceStart)
    case .sentenceEnd: instructions.append(.sentenceEnd)
    case .comma: instructions.append(.comma)
    case .open: instructions.append(.open)
    case .close: instructions.append(.close)
    case .accept: instructions.append(.accept)
    }
  }

  private mutating func number(_ test: TokenTest) -> UInt32 {
    if let known = numbers[test] { return known }
    let number = UInt32(tests.count)
    tests.append(
      Test(first: UInt32(classes.count), count: UInt16(test.classes.count), kinds: test.kinds))
    classes += test.classes
    numbers[test] = number
    return number
  }

  /// Whether the word of `token` is in a class of test `number`.
  func holdsWord(
    _ number: UInt32, _ token: Token, _ text: borrowing TextAnalysis
  ) -> Bool {
    guard token.word != .unknown else { return false }
    let test = tests[Int(number)]
    for index in Int(test.first)..<Int(test.first) + Int(test.count)
    where text.token(token, isIn: classes[index]) {
      return true
    }
    return false
  }
}
