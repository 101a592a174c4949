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

    /// Whether it says what may not stand at a place.
    var isForbidding: Bool {
      switch self {
      case .forbid: true
      case .token, .split, .jump, .gap, .sentenceStart, .sentenceEnd, .comma, .open, .close,
        .accept:
        false
      }
    }
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

  let instructions: [Instruction]
  let choices: [UInt32]
  let entries: [Entry]
  let tests: [TestTable.Test]
  let classes: [WordClass]

  /// Takes the patterns of `draft`, whose tests are among `tests`.
  init(_ draft: PatternDraft, tests: TestTable) {
    instructions = draft.instructions
    choices = draft.choices
    entries = draft.programs.map(\.entry)
    self.tests = tests.tests
    classes = tests.classes
  }

  /// Whether the word of the token at `index` is in a class of test `number`.
  func holdsWord(_ number: UInt32, at index: Int, _ text: borrowing TextAnalysis) -> Bool {
    let row = text.tokens[index].word.row
    guard row != 0 else { return false }
    let second = text.tokens[index].secondRow
    let test = tests[Int(number)]
    for place in Int(test.first)..<Int(test.first) + Int(test.count) {
      if text.vocabulary.contains(row: row, in: classes[place]) { return true }
      if second != 0, text.vocabulary.contains(row: second, in: classes[place]) { return true }
    }
    return false
  }
}
