/// The spellings that `rules` make of `word`, the word itself left out.
///
///     respellings(of: "jävla", rules: "ä>e|ae v>f|vv")   // jevla, jefla, jaevla, jävvla, …
///
/// A rule replaces one occurrence of what stands before `>` by each choice after it; up to three rules are
/// combined. Complexity: O(spellings).
func respellings(of word: String, rules: String) -> [String] {
  guard !rules.isEmpty else { return [] }
  let parsed = rules.split(separator: " ").compactMap { rule -> SpellingRule? in
    let parts = rule.split(separator: ">", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return SpellingRule(
      target: Array(parts[0].utf8), choices: parts[1].split(separator: "|").map { Array($0.utf8) })
  }
  var seen: Set<[UInt8]> = [Array(word.utf8)]
  var result: [[UInt8]] = []
  var frontier = [Array(word.utf8)]
  for _ in 0..<3 {
    var next: [[UInt8]] = []
    for spelling in frontier {
      for rule in parsed {
        rule.apply(to: spelling) { changed in
          if seen.insert(changed).inserted { next.append(changed) }
        }
      }
    }
    result += next
    frontier = next
    if result.count > 400 { break }
  }
  return result.map { String(decoding: $0, as: UTF8.self) }
}

/// `ä>e|ae`, as bytes: a substitution of whole letters keeps UTF-8 well formed.
private struct SpellingRule {
  var target: [UInt8]
  var choices: [[UInt8]]

  /// Calls `body` with `word` changed at one place by one choice, each in turn; a letter beside the same
  /// letter is left alone, so that doubling does not repeat itself.
  func apply(to word: [UInt8], _ body: ([UInt8]) -> Void) {
    guard word.count >= target.count, !target.isEmpty else { return }
    for start in 0...word.count - target.count {
      let end = start + target.count
      guard word[start..<end].elementsEqual(target) else { continue }
      if target.count == 1 {
        if end < word.count, word[end] == target[0] { continue }
        if start > 0, word[start - 1] == target[0] { continue }
      }
      for choice in choices { body(Array(word[..<start]) + choice + word[end...]) }
    }
  }
}

/// `word` with two neighbouring letters swapped, each place in turn, the first letter kept.
func swappedSpellings(of word: String) -> [String] {
  let letters = Array(word.unicodeScalars)
  guard letters.count >= 5 else { return [] }
  return (1..<letters.count - 1).compactMap { index in
    guard letters[index] != letters[index + 1] else { return nil }
    var swapped = letters
    swapped.swapAt(index, index + 1)
    return swapped.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
