/// Where a pattern matched, in token indices.
public struct PatternMatch: Hashable, Sendable {
  /// From the first to the last matched token.
  public var tokens: Range<Int>
  /// The tokens in brackets, or all.
  public var evidence: Range<Int>
  var owner: Int
}

/// All compiled patterns, found by the words that can anchor them.
///
/// Every token is looked at once; a pattern is tried only around a token that can be its anchor,
/// within a window that its gaps bound. Complexity: O(tokens × patterns that share an anchor).
struct PatternIndex: Sendable {
  /// Signs that may stand between the tokens of a match, beyond the reach of its pattern.
  private static let signAllowance = 6
  private let programs: [PatternProgram]
  let programsOfRow: [[Int]]
  private let programsOfKind: [[Int]]

  init(_ programs: [PatternProgram], vocabulary: Vocabulary) {
    self.programs = programs
    var byClass: [WordClass: [Int]] = [:]
    var byKind = [[Int]](repeating: [], count: Token.Kind.allCases.count)
    for (number, program) in programs.enumerated() {
      guard let anchor = program.anchor else { continue }
      for wordClass in Set(anchor.classes) { byClass[wordClass, default: []].append(number) }
      for kind in anchor.kinds {
        if let tokenKind = kind.tokenKind { byKind[Int(tokenKind.rawValue)].append(number) }
      }
    }
    programsOfKind = byKind
    programsOfRow = (0..<vocabulary.rowCount).map { row in
      var found: Set<Int> = []
      for wordClass in vocabulary.classes(ofRow: row) {
        if let numbers = byClass[wordClass] { found.formUnion(numbers) }
      }
      return found.sorted()
    }
  }

  /// Calls `body` for the first match around each anchor, in order of anchors, of the programs whose
  /// owner `isWanted`.
  func forEachMatch(
    in text: borrowing TextAnalysis, where isWanted: (Int) -> Bool = { _ in true },
    _ body: (PatternMatch) -> Void
  ) {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.word != .unknown {
        for number in programsOfRow[text.vocabulary.row(of: token.word)]
        where isWanted(programs[number].owner) {
          attempt(programs[number], index, text, body)
        }
        if token.second != .unknown {
          for number in programsOfRow[text.vocabulary.row(of: token.second)]
          where isWanted(programs[number].owner) {
            attempt(programs[number], index, text, body)
          }
        }
      }
      if token.kind != .word {
        for number in programsOfKind[Int(token.kind.rawValue)]
        where isWanted(programs[number].owner) {
          attempt(programs[number], index, text, body)
        }
      }
    }
  }

  /// Calls `body` for the matches of programs that no word announces, at every start in the text.
  static func forEachMatch(
    of programs: [PatternProgram], in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void
  ) {
    for program in programs {
      for start in text.tokens.indices where text.tokens[start].kind != .punctuation {
        var run = PatternRun(program, start: start, in: text)
        if let match = run.match(in: text) { body(match) }
      }
    }
  }

  private func attempt(
    _ program: PatternProgram, _ anchor: Int, _ text: borrowing TextAnalysis,
    _ body: (PatternMatch) -> Void
  ) {
    let sentence = text.sentences[text.tokens[anchor].sentence]
    var start = max(sentence.lowerBound, anchor - program.reach - Self.signAllowance)
    while start <= anchor {
      defer { start += 1 }
      if !program.lead.isEmpty, !leads(program, text.tokens[start], text) { continue }
      var run = PatternRun(program, start: start, in: text)
      if let match = run.match(in: text), match.tokens.upperBound > anchor {
        body(match)
        return
      }
    }
  }

  private func leads(
    _ program: PatternProgram, _ token: Token, _ text: borrowing TextAnalysis
  ) -> Bool {
    guard token.word != .unknown else { return false }
    for wordClass in program.lead where text.token(token, isIn: wordClass) { return true }
    return false
  }
}

extension TokenTest.SpecialKind {
  /// The kind of token that can announce a pattern, or nil for what must be read in its place.
  fileprivate var tokenKind: Token.Kind? {
    switch self {
    case .number: .number
    case .emoji: .emoji
    case .link: .link
    case .mention: .mention
    case .hashtag: .hashtag
    case .any, .name, .given, .capital, .caps: nil
    }
  }
}
