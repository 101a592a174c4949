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
/// Every token is looked at once; a pattern is tried only at a token that can be its anchor, within
/// a window that its gaps bound. Complexity: O(tokens × patterns that share an anchor).
struct PatternIndex: Sendable {
  private let programs: [PatternProgram]
  private let programsOfRow: [[Int]]
  private let programsOfKind: [Token.Kind: [Int]]

  init(_ programs: [PatternProgram], vocabulary: Vocabulary) {
    self.programs = programs
    var byClass: [WordClass: [Int]] = [:]
    var byKind: [Token.Kind: [Int]] = [:]
    for (number, program) in programs.enumerated() {
      guard case .token(let test, _) = program.steps[program.anchor] else { continue }
      for wordClass in test.classes { byClass[wordClass, default: []].append(number) }
      for kind in test.kinds {
        switch kind {
        case .number: byKind[.number, default: []].append(number)
        case .emoji: byKind[.emoji, default: []].append(number)
        case .link: byKind[.link, default: []].append(number)
        case .mention: byKind[.mention, default: []].append(number)
        case .hashtag: byKind[.hashtag, default: []].append(number)
        case .any, .name, .caps: break
        }
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

  /// Calls `body` for every match, in order of anchors; a pattern matches once at an anchor.
  func forEachMatch(in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void) {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.word != .unknown {
        find(programsOfRow[text.vocabulary.row(of: token.word)], at: index, in: text, body)
        if token.second != .unknown {
          find(programsOfRow[text.vocabulary.row(of: token.second)], at: index, in: text, body)
        }
      }
      if token.kind != .word, let numbers = programsOfKind[token.kind] {
        find(numbers, at: index, in: text, body)
      }
    }
  }

  private func find(
    _ numbers: [Int], at index: Int, in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void
  ) {
    for number in numbers {
      var run = PatternRun(programs[number], anchor: index, in: text)
      if let match = run.match(in: text) { body(match) }
    }
  }
}
