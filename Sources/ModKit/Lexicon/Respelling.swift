/// The spellings that `rules` make of `word`, the word itself left out.
///
///     respellings(of: "jävla", SpellingRule.all("ä>e|ae v>f|vv"))   // jevla, jefla, jaevla, jävvla, …
///
/// A rule replaces one occurrence of what stands before `>` by each choice after it; up to three rules are
/// combined. Complexity: O(spellings).
func respellings(of word: ArraySlice<UInt8>, _ rules: [SpellingRule]) -> [ArraySlice<UInt8>] {
  guard !rules.isEmpty else { return [] }
  var found = SpellingSet(WordForms())
  found.insert(word)
  var frontier = 0..<1
  for _ in 0..<3 {
    for number in frontier {
      let spelling = Array(found.words[number])
      for rule in rules { rule.apply(to: spelling) { found.insert($0) } }
    }
    frontier = frontier.upperBound..<found.words.count
    if found.words.count > 401 { break }
  }
  return (1..<found.words.count).map { found.words[$0] }
}

/// `ä>e|ae`, as bytes: a substitution of whole letters keeps UTF-8 well formed.
struct SpellingRule {
  private var target: [UInt8]
  private var choices: [ArraySlice<UInt8>]

  /// The rules written in `text`, spaces between them.
  static func all(_ text: String) -> [SpellingRule] {
    Array(text.utf8).split(separator: 0x20).compactMap { rule in
      guard let sign = rule.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      return SpellingRule(
        target: Array(rule[..<sign]),
        choices: rule[(sign + 1)...].split(separator: UInt8(ascii: "|")))
    }
  }

  /// Calls `body` with `word` changed at one place by one choice, each in turn; a letter beside the same
  /// letter is left alone, so that doubling does not repeat itself.
  func apply(to word: [UInt8], _ body: ([UInt8]) -> Void) {
    guard word.count >= target.count, !target.isEmpty else { return }
    for start in 0...word.count - target.count where word[start] == target[0] {
      let end = start + target.count
      guard target.count == 1 || word[start..<end].elementsEqual(target) else { continue }
      if target.count == 1 {
        if end < word.count, word[end] == target[0] { continue }
        if start > 0, word[start - 1] == target[0] { continue }
      }
      for choice in choices {
        var changed: [UInt8] = []
        changed.reserveCapacity(word.count + choice.count)
        changed += word[..<start]
        changed += choice
        changed += word[end...]
        body(changed)
      }
    }
  }
}

/// Words as bytes, each once, found by an open hash table.
struct SpellingSet: Sendable {
  private(set) var words: WordForms
  /// The number of a word and one, or 0.
  private var slots: [UInt32]

  /// The set of `words`, of which the first of equal ones counts.
  init(_ words: WordForms) {
    self.words = words
    slots = [UInt32](repeating: 0, count: 64)
    while slots.count < words.count * 2 { slots += slots }
    for number in 0..<words.count { enter(number) }
  }

  /// Whether `word` is in the set.
  func contains(_ word: some Collection<UInt8>) -> Bool { slots[slot(of: word)] != 0 }

  /// Adds `word` unless it is in the set.
  mutating func insert(_ word: some Collection<UInt8>) {
    let slot = slot(of: word)
    guard slots[slot] == 0 else { return }
    words.append(word)
    slots[slot] = UInt32(words.count)
    guard words.count * 2 > slots.count else { return }
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<words.count { enter(number) }
  }

  /// Adds `word` to `found` unless it is in the set, or a word of its own.
  func add(_ word: ArraySlice<UInt8>, to found: inout WordForms) {
    if !contains(word), !SwedishHomographs.respellings.contains(word) { found.append(word) }
  }

  private mutating func enter(_ number: Int) {
    let slot = slot(of: words[number])
    if slots[slot] == 0 { slots[slot] = UInt32(number + 1) }
  }

  /// Where `word` is, or would be.
  private func slot(of word: some Collection<UInt8>) -> Int {
    var hash = WordHash()
    for byte in word { hash.add(UInt32(byte)) }
    var slot = hash.slot & (slots.count - 1)
    while slots[slot] != 0, !words[Int(slots[slot]) - 1].elementsEqual(word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

/// `word` with two neighbouring letters swapped, each place in turn, the first letter kept.
func swappedSpellings(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
  guard letters.count >= 5 else { return [] }
  return (1..<letters.count - 1).compactMap { index in
    guard letters[index] != letters[index + 1] else { return nil }
    var swapped = letters
    swapped.swapAt(index, index + 1)
    return Array(swapped.reduce(into: "") { $0.unicodeScalars.append($1) }.utf8)[...]
  }
}
