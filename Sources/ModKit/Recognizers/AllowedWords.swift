/// Words that a municipality allows: a finding whose evidence is nothing but such words is let go.
///
///     AllowedWords(["skit"]).allows(letters: foldedLetters("skiten"))   // true
///
/// `skit` stands for the word with its Swedish endings, `skit*` for every word that begins so, `*skit` for every
/// one that ends so. A phrase that holds more than allowed words is not let go.
struct AllowedWords: Sendable {
  private var whole: Set<[UInt32]> = []
  private var beginnings: [[UInt32]] = []
  private var endings: [[UInt32]] = []

  /// What a Swedish noun, adjective or verb can end in after its dictionary form.
  private static let suffixes = [
    "s", "n", "ns", "en", "ens", "et", "ets", "t", "ts", "na", "nas", "ar", "ars", "arna", "arnas",
    "or", "ors", "orna", "ornas", "er", "ers", "erna", "ernas", "r", "rna", "rnas", "a", "as", "e",
    "es", "ade", "at", "ande", "are", "ast", "aste", "ig", "igt", "iga", "ige",
  ]

  init(_ words: [String]) {
    for word in words {
      if word.hasSuffix("*") {
        beginnings.append(foldedLetters(String(word.dropLast())))
      } else if word.hasPrefix("*") {
        endings.append(foldedLetters(String(word.dropFirst())))
      } else if word.contains("/") {
        for form in inflectedForms(word) { whole.insert(foldedLetters(form)) }
      } else {
        whole.insert(foldedLetters(word))
        for suffix in AllowedWords.suffixes { whole.insert(foldedLetters(word + suffix)) }
      }
    }
    beginnings.removeAll(where: \.isEmpty)
    endings.removeAll(where: \.isEmpty)
  }

  /// Whether nothing is allowed.
  var isEmpty: Bool { whole.isEmpty && beginnings.isEmpty && endings.isEmpty }

  /// Whether a word with these folded letters is allowed.
  func allows(letters: [UInt32]) -> Bool {
    whole.contains(letters) || beginnings.contains { letters.starts(with: $0) }
      || endings.contains {
        letters.count >= $0.count && letters.suffix($0.count).elementsEqual($0)
      }
  }

  /// Whether every word of the evidence of `candidate` is allowed, however it is written.
  ///
  /// Complexity: O(log n) in the words of the text, beside the words of the evidence.
  func allows(
    _ candidate: Candidate, _ places: WordPlaces, in text: borrowing TextAnalysis
  ) -> Bool {
    var count = 0
    for span in candidate.spans {
      for index in places.tokens(touching: span) where text.tokens[index].kind != .punctuation {
        let token = text.tokens[index]
        count += 1
        guard token.kind == .word else { return false }
        let isKnown = token.word != .unknown
        let known = isKnown ? foldedLetters(text.vocabulary.spelling(of: token.word)) : []
        guard allows(letters: known) || allows(letters: foldedLetters(text.string(of: token)))
        else { return false }
      }
    }
    return count > 0
  }
}

/// Where the tokens of a text stand in the text as received, found by place.
struct WordPlaces {
  private var places: [(range: Range<Int>, token: Int)] = []

  init(_ text: borrowing TextAnalysis) {
    for index in text.tokens.indices {
      places.append((text.originalRange(of: text.tokens[index]), index))
    }
    // Text that is shown backwards has its tokens in the other order.
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The tokens of which some of `span` is part.
  func tokens(touching span: Range<Int>) -> [Int] {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound > span.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return places[low...].prefix { $0.range.lowerBound < span.upperBound }.map(\.token)
  }
}

extension Observations {
  /// Lets go of candidates that are nothing but allowed words.
  mutating func letGo(_ allowed: AllowedWords, in text: borrowing TextAnalysis) {
    guard !allowed.isEmpty, !candidates.isEmpty else { return }
    var kept: [Candidate] = []
    let places = WordPlaces(text)
    for candidate in candidates {
      if allowed.allows(candidate, places, in: text) {
        reject(
          candidate.rule, span: candidate.spans[0],
          reason: Bilingual(
            sv: "\(candidate.reason.sv): ordet är tillåtet i kommunens policy",
            en: "\(candidate.reason.en): the word is allowed by the municipality's policy"))
      } else {
        kept.append(candidate)
      }
    }
    replaceCandidates(kept)
  }
}
