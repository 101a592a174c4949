/// Reads a hidden word: each item of what was written stands for a set of letters, or for none.
///
/// A trie of the words worth hiding is walked with these sets; the walk takes at most `budget` steps,
/// so that hostile text costs no more than other text.
struct MaskReader: Sendable {
  /// One written sign.
  struct Item: Sendable {
    /// The letters it can stand for, as bits of `AffixTrie.code`; empty for a pure separator.
    var letters: UInt32
    /// Whether it may stand for no letter.
    var isSkippable: Bool
    /// What it is when it stands for a letter.
    var disguise: Disguise
    /// What it is when it is skipped.
    var skipped: Disguise
    /// Whether it is a letter as written.
    var isLetter: Bool
    /// Whether it is a star or the like, which rather covers a letter than separates two.
    var isCover = false
  }

  /// What was read.
  struct Reading: Sendable {
    var word: UInt32
    var disguise: Disguise
    var length: Int
    var end: Int
    /// How many signs were read against their usual meaning.
    var cost: Int
  }

  private static let budget = 600
  private let trie: MaskTrie
  private var steps = 0
  private var best: Reading?

  init(_ trie: MaskTrie) { self.trie = trie }

  /// The word that `items` from `start` to `end` spell, or nil.
  ///
  /// With `collapsing`, repeated letters count once or twice; with `isPrefix` the word may end before
  /// `end`, and the longest is taken.
  mutating func read(
    _ items: borrowing [Item], from start: Int, to end: Int, collapsing: Bool,
    isPrefix: Bool = false
  ) -> Reading? {
    steps = 0
    best = nil
    walk(
      items, start, end, State(node: 0, previous: 0, length: 0, real: 0, disguise: []),
      collapsing: collapsing, isPrefix: isPrefix)
    return best
  }

  private struct State {
    var node: Int
    var previous: UInt32
    var length: Int
    var real: Int
    var disguise: Disguise
    var cost = 0
  }

  private mutating func walk(
    _ items: borrowing [Item], _ index: Int, _ end: Int, _ state: State, collapsing: Bool,
    isPrefix: Bool
  ) {
    steps += 1
    guard steps < Self.budget else { return }
    if index == end || isPrefix { accept(state, at: index) }
    guard index < end else { return }
    let item = items[index]
    var bits = item.letters
    while bits != 0 {
      let code = bits.trailingZeroBitCount
      bits &= bits - 1
      let next = trie.child(state.node, code)
      guard next != 0 else { continue }
      walk(
        items, index + 1, end,
        State(
          node: next, previous: item.isLetter ? item.letters : 0, length: state.length + 1,
          real: state.real + (item.disguise.contains(.mask) ? 0 : 1),
          disguise: state.disguise.union(item.disguise),
          cost: state.cost + (item.disguise.contains(.mask) && !item.isCover ? 1 : 0)),
        collapsing: collapsing, isPrefix: isPrefix)
    }
    if item.isSkippable, state.length > 0 || !item.isLetter {
      var next = state
      next.disguise.formUnion(item.skipped)
      if item.isCover { next.cost += 1 }
      walk(items, index + 1, end, next, collapsing: collapsing, isPrefix: isPrefix)
    } else if collapsing, item.isLetter, item.letters == state.previous {
      var next = state
      next.disguise.insert(.stretched)
      walk(items, index + 1, end, next, collapsing: collapsing, isPrefix: isPrefix)
    }
  }

  private mutating func accept(_ state: State, at index: Int) {
    let word = trie.word(at: state.node)
    guard word != 0, state.length >= 3 else { return }
    // A mask hides less than half of a word, or all but the first letter of a three-letter one.
    let hidden = state.length - state.real
    guard hidden == 0 || state.real >= 2 || (state.length <= 4 && state.real == 1 && hidden >= 2)
    else { return }
    guard hidden <= 5 else { return }
    if let best, (best.end, -best.cost, best.length) >= (index, -state.cost, state.length) {
      return
    }
    best = Reading(
      word: word, disguise: state.disguise, length: state.length, end: index, cost: state.cost)
  }
}
