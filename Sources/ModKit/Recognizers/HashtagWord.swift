/// A swear word that is looked for inside a hashtag, whose words are written together: *#vilketjävlaskämt*.
///
/// Only letters that no other Swedish word has in it are listed, for nothing tells where the words of a
/// hashtag meet.
struct HashtagWord: Sendable {
  /// The word as the vocabulary knows it.
  let word: WordID
  private let letters: [UInt32]

  private static let words = [
    "jävla", "jävlar", "jävlig", "jävel", "djävla", "djävel", "helvete", "fyfan", "skitstövel",
    "fitta", "fittor", "knulla", "rövhål", "jevla", "javla",
  ]

  /// The words above, as far as `vocabulary` lists them.
  static func all(in vocabulary: Vocabulary) -> [HashtagWord] {
    words.compactMap { text in
      let word = vocabulary.word(text)
      guard word != .unknown else { return nil }
      return HashtagWord(word: word, letters: text.unicodeScalars.map(\.value))
    }
  }

  /// Whether the letters stand in `token`, not at its beginning, which affixes see to. Complexity: O(length of the token × length of the word).
  func stands(in token: Token, _ text: borrowing TextAnalysis) -> Bool {
    guard token.count > letters.count else { return false }
    for start in token.range.lowerBound + 1...token.range.upperBound - letters.count {
      var position = 0
      while position < letters.count, text.folded[start + position].value == letters[position] {
        position += 1
      }
      if position == letters.count { return true }
    }
    return false
  }
}
