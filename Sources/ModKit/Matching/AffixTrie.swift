/// The longest known beginning or end of a word, found in one walk.
///
/// Letters are the 29 of Swedish and é; a word with others has no known affix. Complexity: O(length).
struct AffixTrie: Sendable {
  private var children: [UInt32]
  private var accepted: [UInt32]
  private var rests: [UInt8]

  init() {
    children = [UInt32](repeating: 0, count: 32)
    accepted = [0]
    rests = [0]
  }

  /// Makes room for `count` nodes.
  mutating func reserve(_ count: Int) { children.reserveCapacity(count * 32) }

  /// The number of a letter, 0–29, or 31 for anything else.
  static func code(_ value: UInt32) -> Int {
    let small = value &- 0x61
    if small < 26 { return Int(small) }
    switch value {
    case 0xE5: return 26
    case 0xE4: return 27
    case 0xF6: return 28
    case 0xE9: return 29
    default: return 31
    }
  }

  var isEmpty: Bool { accepted.count == 1 }

  /// Adds the affix whose letters lie in `range`, from its end where `backwards`; `rest` letters at least must
  /// be left of a word that has it.
  mutating func insert(
    _ letters: [UInt32], _ range: Range<Int>, backwards: Bool = false, word: UInt32, rest: Int = 0
  ) {
    var node = 0
    for offset in 0..<range.count {
      let letter = letters[backwards ? range.upperBound - 1 - offset : range.lowerBound + offset]
      let code = Self.code(letter)
      guard code < 31 else { return }
      var next = Int(children[node * 32 + code])
      if next == 0 {
        next = accepted.count
        children[node * 32 + code] = UInt32(next)
        children.append(contentsOf: repeatElement(0, count: 32))
        accepted.append(0)
        rests.append(0)
      }
      node = next
    }
    accepted[node] = word
    rests[node] = UInt8(rest)
  }

  /// The word of the longest affix of the letters in `range`, read from its end where `backwards`.
  func longest(
    _ range: Range<Int>, backwards: Bool, in folded: borrowing FoldedText
  ) -> UInt32 {
    let count = range.count
    let start = backwards ? range.upperBound - 1 : range.lowerBound
    let step = backwards ? -1 : 1
    var node = 0
    var found: UInt32 = 0
    var index = 0
    while index < count {
      let code = Self.code(folded[start + index * step].value)
      node = Int(children[node * 32 + code])
      if node == 0 { break }
      index += 1
      if accepted[node] != 0, count - index >= Int(rests[node]) { found = accepted[node] }
    }
    return found
  }

  /// The node that `code` leads to from `node`, or 0.
  func child(_ node: Int, _ code: Int) -> Int { Int(children[node * 32 + code]) }

  /// The word that ends at `node`, or 0.
  func word(at node: Int) -> UInt32 { accepted[node] }

  /// Appends the words of every affix of the letters in `range`, read from its end where `backwards`.
  func appendAll(
    _ letters: [UInt32], _ range: Range<Int>, backwards: Bool, to words: inout [UInt32]
  ) {
    var node = 0
    for offset in 0..<range.count {
      let letter = letters[backwards ? range.upperBound - 1 - offset : range.lowerBound + offset]
      node = Int(children[node * 32 + Self.code(letter)])
      if node == 0 { return }
      if accepted[node] != 0 { words.append(accepted[node]) }
    }
  }
}
