/// What the hashes of a sketch need to know about letters, made once.
struct LetterAlphabet: Sendable {
  /// The base of `LetterSum`: any odd number with its bits well mixed.
  static let base: UInt64 = 0xD6E8_FEB8_6659_FD93
  /// How many letters a part of a word has at most.
  static let part = 32

  /// Latin-1 letters without dots, rings and accents, in the order of their code points.
  private let bareLetters: [UInt8]
  /// The powers of the base, from the power 0 on.
  private let powers: [UInt64]

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
    for index in 0..<LetterAlphabet.part { powers.append(powers[index] &* LetterAlphabet.base) }
    self.powers = powers
  }

  /// The letter without dots, rings and accents.
  func bare(_ value: UInt32) -> UInt32 {
    value < 256 ? UInt32(bareLetters[Int(value)]) : value
  }

  /// The base to the power of `exponent`, `part` at most.
  func power(_ exponent: Int) -> UInt64 { powers[exponent] }
}

/// A hash of letters in a row that does not depend on how they are divided into words: the letters are the digits of a
/// number in base `LetterAlphabet.base`, so that a word can be added as a whole.
struct LetterSum {
  fileprivate var sum: UInt64 = 0

  /// Adds the letters of `word` that were not added before.
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
  private var state = NumberHash.start
  /// The letters of the part as a number.
  fileprivate private(set) var sum: UInt64 = 0
  /// How many letters the part has.
  fileprivate private(set) var count = 0

  /// Adds the letters of a word that has nothing else.
  mutating func add(
    _ letters: Span<FoldedScalar>, _ alphabet: borrowing LetterAlphabet, _ total: inout LetterSum
  ) {
    guard letters.count <= LetterAlphabet.part else {
      for index in letters.indices {
        add(alphabet.bare(letters[index].value), alphabet, &total)
      }
      return
    }
    var state = state
    var sum = sum
    for index in letters.indices {
      let letter = UInt64(alphabet.bare(letters[index].value))
      state = (state ^ letter) &* NumberHash.prime
      sum = sum &* LetterAlphabet.base &+ letter
    }
    self.state = state
    self.sum = sum
    count = letters.count
  }

  /// Adds a letter; a full part of a long word goes to `total`.
  mutating func add(
    _ letter: UInt32, _ alphabet: borrowing LetterAlphabet, _ total: inout LetterSum
  ) {
    if count == LetterAlphabet.part {
      total.add(self, alphabet)
      sum = 0
      count = 0
    }
    state = (state ^ UInt64(letter)) &* NumberHash.prime
    sum = sum &* LetterAlphabet.base &+ UInt64(letter)
    count &+= 1
  }

  /// A hash of the word, FNV-1a folded.
  var short: UInt32 {
    UInt32(truncatingIfNeeded: (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
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
