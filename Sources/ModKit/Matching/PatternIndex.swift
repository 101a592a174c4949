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

  private let code: PatternCode
  /// By row of classes, where the patterns that such a word announces lie in `announced`, ascending.
  private let placesOfRow: GroupedNumbers
  private let announced: [Announcement]
  /// By kind of token, the patterns that it announces.
  private let announcedByKind: [[Announcement]]
  /// The rows of classes that announce a pattern, one bit each.
  private let announcingRows: [UInt64]
  private let announcingKinds: TokenKinds
  private let features: FeatureTable.Rows
  private let unanchored: [UInt16]

  /// A pattern, and the features that its sentence must have.
  private struct Announcement: Sendable {
    var pattern: UInt16
    var first = FeatureSet.always
    var second = FeatureSet.always
    var third = FeatureSet.always

    func isPossible(in present: FeatureSet) -> Bool {
      present.mayContain(first) && present.mayContain(second) && present.mayContain(third)
    }
  }

  init(_ draft: PatternDraft, vocabulary: Vocabulary) {
    let tests = vocabulary.tests
    code = PatternCode(draft, tests: tests)
    var table = FeatureTable(vocabulary)
    var anchors: [(wordClass: WordClass, pattern: UInt16)] = []
    var byKind = [[Announcement]](repeating: [], count: Token.Kind.allCases.count)
    var announcements: [Announcement] = []
    var unanchored: [UInt16] = []
    for (index, program) in draft.programs.enumerated() {
      let number = UInt16(index)
      var announcement = Announcement(pattern: number)
      if let anchor = program.anchor {
        let others = program.needs.map { table.number($0) }
        if let first = others.first { announcement.first = first }
        if others.count > 1 { announcement.second = others[1] }
        if others.count > 2 { announcement.third = others[2] }
        for wordClass in tests.classes(anchor) { anchors.append((wordClass, number)) }
        let kinds = tests.kinds(anchor)
        for kind in Token.Kind.allCases where !TokenTest.Kinds(kind).isDisjoint(with: kinds) {
          byKind[Int(kind.rawValue)].append(announcement)
        }
      } else {
        unanchored.append(number)
      }
      announcements.append(announcement)
    }
    self.unanchored = unanchored
    announcedByKind = byKind
    announcingKinds = TokenKinds(Token.Kind.allCases.filter { !byKind[Int($0.rawValue)].isEmpty })
    let pairs = Self.patternsByRow(anchors, vocabulary)
    let places = GroupedNumbers(pairs, keys: vocabulary.rowCount)
    placesOfRow = places
    announced = pairs.indices.map { announcements[Int(places.number(at: $0))] }
    var rows = [UInt64](repeating: 0, count: (vocabulary.rowCount + 63) / 64)
    for pair in pairs { rows[Int(pair.key >> 6)] |= 1 << UInt64(pair.key & 63) }
    announcingRows = rows
    features = table.rows()
  }

  /// The patterns that each row of classes announces, ascending; each once a row.
  private static func patternsByRow(
    _ anchors: [(wordClass: WordClass, pattern: UInt16)], _ vocabulary: Vocabulary
  ) -> [(key: UInt32, number: UInt32)] {
    var last = [UInt32](repeating: .max, count: vocabulary.rowCount)
    var pairs: [(key: UInt32, number: UInt32)] = []
    for (wordClass, pattern) in anchors {
      for row in vocabulary.rows(holding: wordClass) where last[Int(row)] != UInt32(pattern) {
        last[Int(row)] = UInt32(pattern)
        pairs.append((row, UInt32(pattern)))
      }
    }
    return pairs
  }

  /// Calls `body` for the first match around each anchor, in order of anchors, of the programs whose
  /// owner `isWanted`.
  func forEachMatch(
    in text: borrowing TextAnalysis, where isWanted: (Int) -> Bool = { _ in true },
    _ body: (PatternMatch) -> Void
  ) {
    var run = PatternRun()
    for sentence in text.sentences where announces(sentence, text) {
      let present = features(of: sentence, text)
      var tries = Tries(sentence, patterns: code.entries.count)
      for index in sentence {
        let token = text.tokens[index]
        if announces(token.word) {
          for place in placesOfRow.places(Int(token.word.row))
          where announced[place].isPossible(in: present) {
            attempt(announced[place].pattern, index, text, &run, &tries, isWanted, body)
          }
        }
        if announces(token.second) {
          for place in placesOfRow.places(Int(token.second.row))
          where announced[place].isPossible(in: present) {
            attempt(announced[place].pattern, index, text, &run, &tries, isWanted, body)
          }
        }
        if token.kind != .word, announcingKinds.contains(token.kind) {
          for announcement in announcedByKind[Int(token.kind.rawValue)]
          where announcement.isPossible(in: present) {
            attempt(announcement.pattern, index, text, &run, &tries, isWanted, body)
          }
        }
      }
    }
  }

  /// Calls `body` for the matches of programs that no word announces, at every start in the text.
  func forEachUnannouncedMatch(in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void) {
    var run = PatternRun()
    for number in unanchored {
      for start in text.tokens.indices where text.tokens[start].kind != .punctuation {
        if let match = run.match(code.entries[Int(number)], at: start, code, in: text) {
          body(match)
        }
      }
    }
  }

  /// Whether anything in the sentence announces a pattern.
  private func announces(_ sentence: Range<Int>, _ text: borrowing TextAnalysis) -> Bool {
    for index in sentence {
      let token = text.tokens[index]
      if announces(token.word) || announces(token.second)
        || (token.kind != .word && announcingKinds.contains(token.kind))
      {
        return true
      }
    }
    return false
  }

  private func announces(_ word: WordID) -> Bool {
    announcingRows[Int(word.row >> 6)] >> UInt64(word.row & 63) & 1 == 1
  }

  /// What the sentence has.
  private func features(of sentence: Range<Int>, _ text: borrowing TextAnalysis) -> FeatureSet {
    var present = FeatureSet()
    for index in sentence {
      let token = text.tokens[index]
      let own = features.ofClasses[Int(token.word.row)]
      if own != 0 { present.formUnion(features.sets[Int(own)]) }
      let second = features.ofClasses[Int(token.second.row)]
      if second != 0 { present.formUnion(features.sets[Int(second)]) }
      if token.kind != .word {
        let kind = features.ofKinds[Int(token.kind.rawValue)]
        if kind != 0 { present.formUnion(features.sets[Int(kind)]) }
      }
    }
    return present
  }

  private func attempt(
    _ number: UInt16, _ anchor: Int, _ text: borrowing TextAnalysis, _ run: inout PatternRun,
    _ tries: inout Tries, _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    let entry = code.entries[Int(number)]
    guard isWanted(Int(entry.owner)) else { return }
    guard !tries.isCovered(number, anchor) else { return }
    var start = tries.firstOpen(number, from: firstStart(entry, anchor, text))
    defer { tries.note(number, triedBelow: start) }
    while start <= anchor {
      if canStart(entry, start, text),
        let match = run.match(entry, at: start, code, in: text), match.tokens.upperBound > anchor
      {
        body(match)
        tries.note(number, coveredBelow: match.tokens.upperBound)
        return
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
