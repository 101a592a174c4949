/// The words that texts may hide, letter by letter: a node knows which letters go on from it, and its
/// children lie after another in the order of their letters.
///
/// Letters are those of `AffixTrie.code`.
struct MaskTrie: Sendable {
  private struct Node: Sendable {
    /// The letters that go on, one bit each.
    var letters: UInt32 = 0
    /// The child by the first of them.
    var first: UInt32 = 0
    /// The word that ends here, or 0.
    var word: UInt32 = 0
  }

  private var nodes = [Node()]

  /// The trie without words.
  init() {}

  /// Lays out `trie`. Complexity: O(nodes).
  init(_ trie: GrowingTrie) {
    nodes.reserveCapacity(trie.nodeCount)
    // The node of `trie` that each node stands for; children are appended when their parent's turn comes.
    var sources = [0]
    sources.reserveCapacity(trie.nodeCount)
    var node = 0
    while node < sources.count {
      nodes[node].first = UInt32(nodes.count)
      nodes[node].word = trie.word(at: sources[node])
      trie.forEachChild(of: sources[node]) { code, child in
        nodes[node].letters |= 1 << UInt32(code)
        nodes.append(Node())
        sources.append(child)
      }
      node += 1
    }
  }

  /// Whether there is no word.
  var isEmpty: Bool { nodes.count == 1 }

  /// The node that the letter `code` leads to from `node`, or 0.
  func child(_ node: Int, _ code: Int) -> Int {
    let letters = nodes[node].letters
    let bit: UInt32 = 1 << UInt32(code)
    guard letters & bit != 0 else { return 0 }
    return Int(nodes[node].first) + (letters & (bit - 1)).nonzeroBitCount
  }

  /// The word that ends at `node`, or 0.
  func word(at node: Int) -> UInt32 { nodes[node].word }
}

/// A trie that words are added to; the children of a node are a list in the order of their letters.
struct GrowingTrie {
  private struct Node {
    var code: UInt8
    var child: UInt32 = 0
    var sibling: UInt32 = 0
    var word: UInt32 = 0
  }

  private var nodes: [Node] = []

  /// The trie without words, with room for `count` nodes.
  init(reserving count: Int) {
    nodes.reserveCapacity(count)
    nodes.append(Node(code: 0))
  }

  /// How many nodes there are, the root included.
  var nodeCount: Int { nodes.count }

  /// The word that ends at `node`, or 0.
  func word(at node: Int) -> UInt32 { nodes[node].word }

  /// Adds a word; one with a letter that has no code is left out.
  mutating func insert(_ letters: ArraySlice<UInt32>, word: UInt32) {
    guard !letters.contains(where: { AffixTrie.code($0) == 31 }) else { return }
    var node = 0
    for letter in letters { node = child(node, UInt8(AffixTrie.code(letter))) }
    nodes[node].word = word
  }

  /// The child of `node` by the letter `code`, made now if there is none.
  private mutating func child(_ node: Int, _ code: UInt8) -> Int {
    var before = 0
    var next = Int(nodes[node].child)
    while next != 0, nodes[next].code < code {
      before = next
      next = Int(nodes[next].sibling)
    }
    if next != 0, nodes[next].code == code { return next }
    let made = nodes.count
    nodes.append(Node(code: code, sibling: UInt32(next)))
    if before == 0 {
      nodes[node].child = UInt32(made)
    } else {
      nodes[before].sibling = UInt32(made)
    }
    return made
  }

  /// Calls `body` with the letter and the node of every child, in the order of letters.
  func forEachChild(of node: Int, _ body: (Int, Int) -> Void) {
    var child = Int(nodes[node].child)
    while child != 0 {
      body(Int(nodes[child].code), child)
      child = Int(nodes[child].sibling)
    }
  }
}
