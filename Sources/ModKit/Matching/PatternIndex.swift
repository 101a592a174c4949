/// Where a pattern matched, in token indices.
public struct PatternMatch: Hashable, Sendable {
  /// From the first to the last matched token.
  public var tokens: Range<Int>
  /// The tokens in brackets, or all.
  public var evidence: Range<Int>
  var owner: Int
}

/// All compiled patterns of a recogniser, found by the words that can announce them.
///
/// Every token is looked at twice, in words of bits: once for what the sentence has, once for the patterns
/// whose anchor it is. A pattern is run only where its sentence has the other words it needs too, and
/// only around its anchor, within a window that its gaps bound. Complexity: O(tokens), and O(window) for
/// each pattern run.
struct PatternIndex: Sendable {
  /// Signs that may stand between the tokens of a match, beyond the reach of its pattern.
  private static let signAllowance = 6
  /// How many other words a pattern is asked for before it is run.
  private static let mostNeeds = 3

  private let code: PatternCode
  /// By row of classes, the patterns that such a word announces, ascending.
  private let patterns: GroupedNumbers
  /// By kind of token, the patterns that it announces.
  private let patternsOfKind: [[UInt16]]
  private let features: FeatureTable.Rows
  /// By pattern, the features that its sentence must have.
  private let needs: [Needs]
  private let unanchored: [UInt16]

  private struct Needs: Sendable {
    static let nothing = UInt16.max
    var first = nothing
    var second = nothing
    var third = nothing
  }

  init(_ programs: [PatternProgram], vocabulary: Vocabulary) {
    code = PatternCode(programs)
    var table = FeatureTable(vocabulary)
    var anchors: [(wordClass: WordClass, pattern: UInt16)] = []
    var byKind = [[UInt16]](repeating: [], count: Token.Kind.allCases.count)
    var needs: [Needs] = []
    var unanchored: [UInt16] = []
    for (index, program) in programs.enumerated() {
      let number = UInt16(index)
      var need = Needs()
      if let anchor = program.anchor?.normalized {
        for wordClass in anchor.classes { anchors.append((wordClass, number)) }
        for kind in Token.Kind.allCases where !TokenTest.Kinds(kind).isDisjoint(with: anchor.kinds)
        {
          byKind[Int(kind.rawValue)].append(number)
        }
        let others = program.required.dropFirst().prefix(Self.mostNeeds).map {
          table.number($0.normalized)
        }
        need.first = others.first ?? Needs.nothing
        need.second = others.count > 1 ? others[1] : Needs.nothing
        need.third = others.count > 2 ? others[2] : Needs.nothing
      } else {
        unanchored.append(number)
      }
      needs.append(need)
    }
    self.needs = needs
    self.unanchored = unanchored
    patternsOfKind = byKind
    patterns = Self.patternsByRow(anchors, vocabulary)
    features = table.rows()
  }

  /// The patterns that each row of classes announces, ascending; each once a row.
  private static func patternsByRow(
    _ anchors: [(wordClass: WordClass, pattern: UInt16)], _ vocabulary: Vocabulary
  ) -> GroupedNumbers {
    var last = [UInt32](repeating: .max, count: vocabulary.rowCount)
    var pairs: [(key: UInt32, number: UInt32)] = []
    for (wordClass, pattern) in anchors {
      for row in vocabulary.rows(holding: wordClass) where last[Int(row)] != UInt32(pattern) {
        last[Int(row)] = UInt32(pattern)
        pairs.append((row, UInt32(pattern)))
      }
    }
    return GroupedNumbers(pairs, keys: vocabulary.rowCount)
  }

  /// Calls `body` for the first match around each anchor, in order of anchors, of the programs whose
  /// owner `isWanted`.
  func forEachMatch(
    in text: borrowing TextAnalysis, where isWanted: (Int) -> Bool = { _ in true },
    _ body: (PatternMatch) -> Void
  ) {
    for sentence in text.sentences {
      var present = FeatureSet()
      guard gather(sentence, text, into: &present) else { continue }
      var tries = Tries(sentence, patterns: code.entries.count)
      for index in sentence {
        let token = text.tokens[index]
        if token.word != .unknown {
          let row = text.vocabulary.row(of: token.word)
          attempt(row, index, present, text, &tries, isWanted, body)
          if token.second != .unknown {
            let row = text.vocabulary.row(of: token.second)
            attempt(row, index, present, text, &tries, isWanted, body)
          }
        }
        if token.kind != .word {
          for number in patternsOfKind[Int(token.kind.rawValue)] where has(present, number) {
            attempt(number, index, text, &tries, isWanted, body)
          }
        }
      }
    }
  }

  /// Calls `body` for the matches of programs that no word announces, at every start in the text.
  func forEachUnannouncedMatch(in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void) {
    for number in unanchored {
      for start in text.tokens.indices where text.tokens[start].kind != .punctuation {
        var run = PatternRun(code.entries[Int(number)], start: start, in: text)
        if let match = run.match(code, in: text) { body(match) }
      }
    }
  }

  /// Notes what the sentence has; whether anything in it announces a pattern.
  private func gather(
    _ sentence: Range<Int>, _ text: borrowing TextAnalysis, into present: inout FeatureSet
  ) -> Bool {
    var announces = false
    for index in sentence {
      let token = text.tokens[index]
      if token.word != .unknown {
        let row = text.vocabulary.row(of: token.word)
        announces = announces || !patterns.isEmpty(row)
        present.formUnion(features.sets[Int(features.ofClasses[row])])
        if token.second != .unknown {
          let row = text.vocabulary.row(of: token.second)
          announces = announces || !patterns.isEmpty(row)
          present.formUnion(features.sets[Int(features.ofClasses[row])])
        }
      }
      if token.kind != .word {
        let kind = Int(token.kind.rawValue)
        announces = announces || !patternsOfKind[kind].isEmpty
        present.formUnion(features.sets[Int(features.ofKinds[kind])])
      }
    }
    return announces
  }

  private func has(_ present: FeatureSet, _ number: UInt16) -> Bool {
    let need = needs[Int(number)]
    return (need.first == Needs.nothing || present.mayContain(need.first))
      && (need.second == Needs.nothing || present.mayContain(need.second))
      && (need.third == Needs.nothing || present.mayContain(need.third))
  }

  private func attempt(
    _ row: Int, _ anchor: Int, _ present: FeatureSet, _ text: borrowing TextAnalysis,
    _ tries: inout Tries, _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    for place in patterns.places(row) {
      let number = UInt16(truncatingIfNeeded: patterns.number(at: place))
      if has(present, number) { attempt(number, anchor, text, &tries, isWanted, body) }
    }
  }

  private func attempt(
    _ number: UInt16, _ anchor: Int, _ text: borrowing TextAnalysis, _ tries: inout Tries,
    _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    let entry = code.entries[Int(number)]
    guard isWanted(Int(entry.owner)) else { return }
    guard !tries.isCovered(number, anchor) else { return }
    var start = tries.firstOpen(number, from: firstStart(entry, anchor, text))
    defer { tries.note(number, triedBelow: start) }
    while start <= anchor {
      if canStart(entry, start, text) {
        var run = PatternRun(entry, start: start, in: text)
        if let match = run.match(code, in: text), match.tokens.upperBound > anchor {
          body(match)
          tries.note(number, coveredBelow: match.tokens.upperBound)
          return
        }
      }
      start += 1
    }
  }

  /// The earliest place where a match with its anchor at `anchor` can begin.
  private func firstStart(
    _ entry: PatternCode.Entry, _ anchor: Int, _ text: borrowing TextAnalysis
  ) -> Int {
    let sentence = text.sentences[text.tokens[anchor].sentence]
    let limit = max(sentence.lowerBound, anchor - Int(entry.before) - Self.signAllowance)
    var start = anchor
    var words = 0
    while start > limit {
      let kind = text.tokens[start - 1].kind
      if kind != .punctuation, kind != .newline {
        guard words < entry.before else { break }
        words += 1
      } else if words == entry.before, !entry.opensWithSign {
        break
      }
      start -= 1
    }
    return start
  }

  /// Which starts of a long sentence each pattern was tried from. A start from which a pattern failed for one
  /// anchor fails for the next, so that no start is tried twice however many anchors stand around it.
  private struct Tries {
    /// In shorter sentences keeping account costs more than it saves.
    private static let leastTokens = 48
    private var open: [Int32]
    private var covered: [Int32]

    init(_ sentence: Range<Int>, patterns: Int) {
      let isLong = sentence.count >= Self.leastTokens
      open = isLong ? [Int32](repeating: 0, count: patterns) : []
      covered = open
    }

    /// The first start from `start` on that was not tried.
    func firstOpen(_ pattern: UInt16, from start: Int) -> Int {
      open.isEmpty ? start : max(start, Int(open[Int(pattern)]))
    }

    /// Whether the last match of the pattern has the token at `anchor`.
    func isCovered(_ pattern: UInt16, _ anchor: Int) -> Bool {
      !covered.isEmpty && anchor < covered[Int(pattern)]
    }

    mutating func note(_ pattern: UInt16, triedBelow start: Int) {
      if !open.isEmpty { open[Int(pattern)] = Int32(start) }
    }

    mutating func note(_ pattern: UInt16, coveredBelow end: Int) {
      if !covered.isEmpty { covered[Int(pattern)] = Int32(end) }
    }
  }

  private func canStart(
    _ entry: PatternCode.Entry, _ start: Int, _ text: borrowing TextAnalysis
  ) -> Bool {
    if entry.lead != PatternCode.Entry.none {
      return code.holdsWord(entry.lead, text.tokens[start], text)
    }
    return entry.opensWithSign || text.tokens[start].kind != .punctuation
  }
}
