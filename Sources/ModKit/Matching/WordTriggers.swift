/// What the words of a text can set off, one bit for everyone who looks for certain words only.
struct WordTriggers: OptionSet, Sendable {
  let rawValue: UInt16

  /// A word of the lexicon.
  static let lexicon = WordTriggers(rawValue: 1)
  /// A word that a phrase of `PhraseRecognizer` needs.
  static let phrases = WordTriggers(rawValue: 2)
  /// A word that a phrase of spam needs.
  static let spam = WordTriggers(rawValue: 4)
  /// A word that a phrase about an answer needs.
  static let replies = WordTriggers(rawValue: 8)
  /// A digit written as a word.
  static let numerals = WordTriggers(rawValue: 16)
  /// A name of a bank account.
  static let accounts = WordTriggers(rawValue: 32)

  /// Every one.
  static let all = WordTriggers(rawValue: .max)
}

/// Something that can only be set off by certain words, and says by which.
protocol WordTriggered {
  /// Adds the words that can set it off.
  func addTriggers(to table: inout TriggerTable)
}

/// By row of classes in a vocabulary, what such a word can set off.
struct TriggerTable: Sendable {
  let vocabulary: Vocabulary
  private var rows: [WordTriggers]

  /// A table in which every word that is in some class can set off everything, for texts that are read
  /// by nobody in particular.
  init(everythingIn vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    rows = [WordTriggers](repeating: .all, count: vocabulary.rowCount)
    rows[0] = []
  }

  /// What the words of `vocabulary` can set off among `all`.
  init(_ all: [any WordTriggered], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    rows = [WordTriggers](repeating: [], count: vocabulary.rowCount)
    for triggered in all { triggered.addTriggers(to: &self) }
  }

  /// What a word of that row can set off.
  subscript(row: Int) -> WordTriggers { rows[row] }

  /// Notes that the words of `wordClass` set off `triggers`.
  mutating func insert(_ triggers: WordTriggers, for wordClass: WordClass) {
    for row in vocabulary.rows(holding: wordClass) { rows[Int(row)].insert(triggers) }
  }

  /// Notes that the words of the rows that pass `test` set off `triggers`.
  mutating func insert(_ triggers: WordTriggers, where test: (Int) -> Bool) {
    for row in rows.indices where test(row) { rows[row].insert(triggers) }
  }
}

/// What a text must have for any of some patterns to stand in it: a word of one of these classes, or a token of one of
/// these kinds.
struct PatternTriggers: Sendable {
  private var classes: Set<WordClass> = []
  private var kinds: TokenKinds = []

  /// Takes of each program the rarest test that a word passes, for many texts have a number.
  init(_ programs: [PatternProgram], _ tests: TestTable) {
    for program in programs {
      guard let anchor = program.anchor else { continue }
      let ofWords = ([anchor] + program.needs).first { tests.kinds($0).isEmpty }
      classes.formUnion(tests.classes(ofWords ?? anchor))
      let others = tests.kinds(ofWords ?? anchor)
      for kind in Token.Kind.allCases where !TokenTest.Kinds(kind).isDisjoint(with: others) {
        kinds.insert(kind)
      }
    }
  }

  /// Notes that the words set off `triggers`.
  func add(_ triggers: WordTriggers, to table: inout TriggerTable) {
    for wordClass in classes { table.insert(triggers, for: wordClass) }
  }

  /// Whether `text` has any of it, the words noted as `triggers`.
  func stand(in text: borrowing TextAnalysis, notedAs triggers: WordTriggers) -> Bool {
    !text.signs.triggers.isDisjoint(with: triggers) || !text.signs.kinds.isDisjoint(with: kinds)
  }
}
