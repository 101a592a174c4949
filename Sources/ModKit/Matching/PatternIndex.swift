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
/// Every token is looked at once, for what it adds to the sentence and whether it is the anchor of a
/// pattern. A pattern is run only where its sentence has the other words it needs too, and
/// only around its anchor, within a window that its gaps bound. Complexity: O(tokens), and O(window) for
/// each pattern run.
struct PatternIndex: Sendable {
  /// Signs that may stand between the tokens of a match, beyond the reach of its pattern.
  private static let signAllowance = 6
  /// How many tokens are looked at together.
  private static let windowSize = 64

  private let code: PatternCode
  /// By row of classes, where the patterns that such a word announces lie in `announced`, ascending.
  private let placesOfRow: GroupedNumbers
  private let announced: [Announcement]
  /// By kind of token, the patterns that it announces.
  private let announcedByKind: [[Announcement]]
  private let signs: FeatureTable.Signs
  private let unanchored: [UInt16]

  /// A pattern, and the features that its sentence must have.
  private struct Announcement: Sendable {
    var pattern: UInt16
    var first = FeatureSet.always
    var second = FeatureSet.always
    var third = FeatureSet.always

    func isPossible(in present: PresentFeatures) -> Bool {
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
    let pairs = Self.patternsByRow(anchors, vocabulary)
    let places = GroupedNumbers(pairs, keys: vocabulary.rowCount)
    placesOfRow = places
    announced = pairs.indices.map { announcements[Int(places.number(at: $0))] }
    var signs = table.signs()
    for pair in pairs { signs.ofRows[Int(pair.key)].announces = true }
    for kind in Token.Kind.allCases where !byKind[Int(kind.rawValue)].isEmpty {
      signs.ofKinds[Int(kind.rawValue)].announces = true
    }
    self.signs = signs
  }

  /// The patterns that each row of classes announces, ascending; each once a row.
  private static func patternsByRow(
    _ anchors: [(wordClass: WordClass, pattern: UInt16)], _ vocabulary: Vocabulary
  ) -> [(key: UInt32, number: UInt32)] {
    var last = [UInt32](repeating: .max, count: vocabulary.rowCount)
    var pairs: [(key: UInt32, number: UInt32)] = []
    pairs.reserveCapacity(
      anchors.reduce(0) { $0 + vocabulary.rows(holding: $1.wordClass).count })
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
    var tries = Tries()
    for sentence in text.sentences { attempt(sentence, text, &run, &tries, isWanted, body) }
  }

  /// The same for the matches that there would be if patterns forbade no words and no negation: what comes near.
  func forEachLooseMatch(in text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void) {
    var run = PatternRun(isLoose: true)
    var tries = Tries()
    for sentence in text.sentences { attempt(sentence, text, &run, &tries, { _ in true }, body) }
  }

  /// The same for one sentence of the text.
  func forEachMatch(
    inSentence sentence: Int, of text: borrowing TextAnalysis, _ body: (PatternMatch) -> Void
  ) {
    var run = PatternRun()
    var tries = Tries()
    attempt(text.sentences[sentence], text, &run, &tries, { _ in true }, body)
  }

  private func attempt(
    _ sentence: Range<Int>, _ text: borrowing TextAnalysis, _ run: inout PatternRun,
    _ tries: inout Tries, _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    var present = FeatureSet()
    let first = sentence.prefix(Self.windowSize)
    let rest = sentence.dropFirst(Self.windowSize)
    let announcing = gather(first, text, into: &present)
    guard gatherAll(rest, text, into: &present) || announcing != 0 else { return }
    tries.begin(sentence, patterns: code.entries.count)
    let all = PresentFeatures(present)
    attempt(first, announcing, all, text, &run, &tries, isWanted, body)
    var window = rest.prefix(Self.windowSize)
    while !window.isEmpty {
      let announcing = gather(window, text, into: &present)
      attempt(window, announcing, all, text, &run, &tries, isWanted, body)
      window = (window.upperBound..<sentence.upperBound).prefix(Self.windowSize)
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

  /// Adds what the tokens of `window` are to `present`; answers which of them announce a pattern, as bits
  /// counted from the first.
  private func gather(
    _ window: Range<Int>, _ text: borrowing TextAnalysis, into present: inout FeatureSet
  ) -> UInt64 {
    let tokens = text.tokens.span
    var announcing: UInt64 = 0
    var bit: UInt64 = 1
    for index in window {
      var sign = signs.ofRows[Int(tokens[index].word.row)]
      if sign.place != 0 { present.formUnion(signs.features[sign.place]) }
      if tokens[index].secondRow != 0 {
        let second = signs.ofRows[Int(tokens[index].secondRow)]
        if second.place != 0 { present.formUnion(signs.features[second.place]) }
        sign.formUnion(second)
      }
      if tokens[index].kind != .word {
        let kind = signs.ofKinds[Int(tokens[index].kind.rawValue)]
        if kind.place != 0 { present.formUnion(signs.features[kind.place]) }
        sign.formUnion(kind)
      }
      if sign.announces { announcing |= bit }
      bit <<= 1
    }
    return announcing
  }

  /// The same for a range of any length; whether any token announces a pattern.
  private func gatherAll(
    _ range: Range<Int>, _ text: borrowing TextAnalysis, into present: inout FeatureSet
  ) -> Bool {
    var start = range.lowerBound
    var announces = false
    while start < range.upperBound {
      let window = (start..<range.upperBound).prefix(Self.windowSize)
      if gather(window, text, into: &present) != 0 { announces = true }
      start = window.upperBound
    }
    return announces
  }

  /// Tries what the tokens of `window` announce; `announcing` tells which do.
  private func attempt(
    _ window: Range<Int>, _ announcing: UInt64, _ present: PresentFeatures,
    _ text: borrowing TextAnalysis, _ run: inout PatternRun, _ tries: inout Tries,
    _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    var left = announcing
    while left != 0 {
      let index = window.lowerBound + left.trailingZeroBitCount
      left &= left - 1
      let token = text.tokens[index]
      for place in placesOfRow.places(Int(token.word.row))
      where announced[place].isPossible(in: present) {
        attempt(announced[place].pattern, index, text, &run, &tries, isWanted, body)
      }
      if token.secondRow != 0 {
        for place in placesOfRow.places(Int(token.secondRow))
        where announced[place].isPossible(in: present) {
          attempt(announced[place].pattern, index, text, &run, &tries, isWanted, body)
        }
      }
      if token.kind != .word {
        for announcement in announcedByKind[Int(token.kind.rawValue)]
        where announcement.isPossible(in: present) {
          attempt(announcement.pattern, index, text, &run, &tries, isWanted, body)
        }
      }
    }
  }

  private func attempt(
    _ number: UInt16, _ anchor: Int, _ text: borrowing TextAnalysis, _ run: inout PatternRun,
    _ tries: inout Tries, _ isWanted: (Int) -> Bool, _ body: (PatternMatch) -> Void
  ) {
    let entry = code.entries[Int(number)]
    guard isWanted(Int(entry.owner)) else { return }
    let start = firstStart(entry, anchor, text)
    guard tries.areKept else {
      if let match = firstMatch(entry, start, anchor, text, &run).match { body(match) }
      return
    }
    guard !tries.isCovered(number, anchor) else { return }
    let found = firstMatch(
      entry, tries.firstOpen(number, from: start), anchor, text, &run)
    if let match = found.match { body(match) }
    tries.note(number, triedBelow: found.start, coveredBelow: found.match?.tokens.upperBound)
  }

  /// The first match from `start` on that has the token at `anchor`, and the start where it was found or that
  /// was not tried.
  private func firstMatch(
    _ entry: PatternCode.Entry, _ start: Int, _ anchor: Int, _ text: borrowing TextAnalysis,
    _ run: inout PatternRun
  ) -> (match: PatternMatch?, start: Int) {
    var start = start
    while start <= anchor {
      if canStart(entry, start, text),
        let match = run.match(entry, at: start, code, in: text), match.tokens.upperBound > anchor
      {
        return (match, start)
      }
      start += 1
    }
    return (nil, start)
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
    private var open: [Int32] = []
    private var covered: [Int32] = []
    /// Whether the sentence is long.
    private(set) var areKept = false

    /// Forgets the sentence before.
    mutating func begin(_ sentence: Range<Int>, patterns: Int) {
      areKept = sentence.count >= Self.leastTokens
      guard areKept else { return }
      open = [Int32](repeating: 0, count: patterns)
      covered = open
    }

    /// The first start from `start` on that was not tried.
    func firstOpen(_ pattern: UInt16, from start: Int) -> Int {
      max(start, Int(open[Int(pattern)]))
    }

    /// Whether the last match of the pattern has the token at `anchor`.
    func isCovered(_ pattern: UInt16, _ anchor: Int) -> Bool { anchor < covered[Int(pattern)] }

    /// Never inlined: the arrays of short sentences, which are empty, would be made unique at every try.
    @inline(never)
    mutating func note(_ pattern: UInt16, triedBelow start: Int, coveredBelow end: Int?) {
      open[Int(pattern)] = Int32(start)
      if let end { covered[Int(pattern)] = Int32(end) }
    }
  }

  private func canStart(
    _ entry: PatternCode.Entry, _ start: Int, _ text: borrowing TextAnalysis
  ) -> Bool {
    if entry.lead != PatternCode.Entry.none {
      return code.holdsWord(entry.lead, at: start, text)
    }
    return entry.opensWithSign || text.tokens[start].kind != .punctuation
  }
}
