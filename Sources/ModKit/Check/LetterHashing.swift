/// What the hashes of a sketch need to know about letters, made once.
struct LetterAlphabet: Sendable {
  /// The base of the numbers that letters in a row are: any odd number with its bits well mixed.
  static let base: UInt64 = 0xD6E8_FEB8_6659_FD93
  /// The highest power of the base that is kept.
  fileprivate static let kept = 32

  /// Latin-1 letters without dots, rings and accents, in the order of their code points.
  private let bareLetters: [UInt8]
  /// The powers of the base, from the power 0 on.
  fileprivate let powers: [UInt64]

  init() {
    bareLetters = (0...UInt8.max).map { letter in
      switch letter {
      case 0xE4, 0xE5: 0x61
      case 0xF6: 0x6F
      case 0xE9: 0x65
      case 0xFC: 0x75
      default: letter
      }
    }
    var powers: [UInt64] = [1]
    for index in 0..<LetterAlphabet.kept { powers.append(powers[index] &* LetterAlphabet.base) }
    self.powers = powers
  }

  /// The letter without dots, rings and accents.
  func bare(_ value: UInt32) -> UInt32 {
    let index = Int(value)
    return index < bareLetters.count ? UInt32(bareLetters[index]) : value
  }

  /// The base to the power of `exponent`. Complexity: O(`exponent` / 32).
  func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    var left = exponent
    while left > Self.kept {
      power = power &* powers[Self.kept]
      left -= Self.kept
    }
    return power &* powers[left]
  }
}

/// A hash of letters in a row that does not depend on how they are divided into words: the letters are the digits of a
/// number in base `LetterAlphabet.base`, so that a word can be added as a whole.
struct LetterSum {
  private var sum: UInt64 = 0

  /// Adds the letters of `word`.
  mutating func add(_ word: WordLetters, _ alphabet: borrowing LetterAlphabet) {
    sum = sum &* alphabet.power(word.count) &+ word.sum
  }

  /// Never 0.
  var hash: UInt64 {
    let mixed = (sum ^ sum >> 32) &* 0xBF58_476D_1CE4_E5B9
    return max(mixed ^ mixed >> 29, 1)
  }
}

/// The letters of one word as they are read.
struct WordLetters {
  /// The letters as a number.
  fileprivate private(set) var sum: UInt64 = 0
  /// How many letters the word has.
  fileprivate private(set) var count = 0

  /// Adds letters. Complexity: O(letters); no letter waits for the one before.
  mutating func add(_ letters: Span<FoldedScalar>, _ alphabet: borrowing LetterAlphabet) {
    guard letters.count <= LetterAlphabet.kept else {
      for index in letters.indices { add(letters[index].value, alphabet) }
      return
    }
    var own: UInt64 = 0
    let powers = alphabet.powers.span.extracting(first: letters.count)
    for index in letters.indices {
      own &+= UInt64(alphabet.bare(letters[index].value)) &* powers[powers.count - 1 - index]
    }
    sum = sum &* alphabet.power(letters.count) &+ own
    count += letters.count
  }

  /// Adds a letter.
  mutating func add(_ letter: UInt32, _ alphabet: borrowing LetterAlphabet) {
    sum = sum &* LetterAlphabet.base &+ UInt64(alphabet.bare(letter))
    count += 1
  }

  /// A hash of the word.
  var short: UInt32 {
    UInt32(truncatingIfNeeded: (sum ^ sum >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
  }
}

/// FNV-1a over digits.
struct NumberHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01b3
  private var state = NumberHash.start

  mutating func add(digit: UInt32) {
    state = (state ^ UInt64(digit)) &* NumberHash.prime
  }

  /// 0 where there was no digit, and only there.
  var hash: UInt64 { state == NumberHash.start ? 0 : max(state, 1) }
}
