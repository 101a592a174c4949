/// What `Repetition` remembers of one comment: hashes, never the text.
///
/// Letters and numbers are kept apart, because digits tell one fault report from the next while an
/// advertiser changes the price. Size: 136 bytes, whatever the length of the text.
public struct RepetitionSketch: Sendable {
  /// How many word hashes a sketch holds; texts with no more distinct words compare exactly.
  static let capacity = 24

  /// A hash of the folded letters, without spaces, digits, a leading greeting and doubled words.
  var letters: UInt64 = 0
  /// A hash of the digits in order, 0 without any.
  var numbers: UInt64 = 0
  /// A hash of the first link, 0 without one.
  var link: UInt64 = 0
  /// The smallest distinct word hashes, ascending.
  var words = InlineArray<24, UInt32>(repeating: 0)
  /// How many of `words` are in use.
  var used: Int32 = 0
  /// How many distinct words the text has.
  var distinctWords: Int32 = 0
  /// How many words the text has outside its links, a leading greeting not counted.
  var wordCount: Int32 = 0
  /// How many letters those words have.
  var letterCount: Int32 = 0
  /// What kind of text it is.
  var traits: Traits = []

  /// Properties that decide which comparison is fair.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// Thanks, congratulations, agreement, and nothing else.
    static let courtesy = Traits(rawValue: 1)
    /// A result of a match or the like; the same template returns every week.
    static let score = Traits(rawValue: 2)
    /// A price, a telephone number or an offer.
    static let commercial = Traits(rawValue: 4)
    /// A link to the organisation's own pages or another that may be shared freely.
    static let trustedLink = Traits(rawValue: 8)
    /// An answer to a poll, such as "alternativ A".
    static let poll = Traits(rawValue: 16)
  }

  /// Puts a word hash in its place among the smallest; every word of the text once or more.
  /// Complexity: O(`capacity`).
  mutating func insert(word hash: UInt32) {
    var position = Int(used)
    while position > 0, words[position - 1] > hash { position -= 1 }
    if position > 0, words[position - 1] == hash { return }
    distinctWords += 1
    guard position < Self.capacity else { return }
    var index = min(Int(used), Self.capacity - 1)
    while index > position {
      words[index] = words[index - 1]
      index -= 1
    }
    words[position] = hash
    used = min(used + 1, Int32(Self.capacity))
  }

  /// The share of words two texts have in common: of those either has, and of those the shorter has.
  /// Exact up to `capacity` distinct words, an estimate above. Complexity: O(`capacity`).
  func overlap(with other: RepetitionSketch) -> (union: Double, shorter: Double) {
    guard used > 0, other.used > 0 else { return (0, 0) }
    let isSample = distinctWords > Self.capacity || other.distinctWords > Self.capacity
    let count = Int(used)
    let otherCount = Int(other.used)
    var left = 0
    var right = 0
    var common = 0
    var seen = 0
    while left < count, right < otherCount, !isSample || seen < Self.capacity {
      let mine = words[left]
      let theirs = other.words[right]
      seen += 1
      if mine == theirs { common += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    if !isSample { seen += count - left + otherCount - right }
    let union = Double(common) / Double(max(seen, 1))
    let shorter = Double(min(distinctWords, other.distinctWords))
    let shared = union / (1 + union) * Double(distinctWords + other.distinctWords)
    return (union, min(1, shared / max(shorter, 1)))
  }

  /// How many keys a sketch without a link has at most; few have one more.
  static let keyCount = 6

  /// Whether it has a link that tells who repeats whom: four words beside it, and not one that may be shared freely.
  var hasTellingLink: Bool { link != 0 && wordCount >= 4 && !traits.contains(.trustedLink) }

  /// A key that texts with the same letters and numbers share.
  var lettersKey: UInt64 { letters ^ numbers }

  /// Calls `body` with keys that near-identical texts with the same numbers are likely to share, the pairs of the four
  /// smallest word hashes and a telling link.
  func forEachKey(_ body: (UInt64) -> Void) {
    if hasTellingLink { body(link) }
    guard used >= 4 else { return }
    for first in 0..<3 {
      for second in first + 1..<4 {
        body((UInt64(words[first]) << 32 | UInt64(words[second])) ^ numbers)
      }
    }
  }
}
