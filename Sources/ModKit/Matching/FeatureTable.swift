/// Features as bits, for adding them up; features share bits when there are more than 511, so that a set can
/// say yes where the answer is no, never the other way round.
struct FeatureSet: Sendable {
  /// The feature that every sentence has.
  static let always: UInt16 = 0
  private static let count = 512
  private(set) var bits = SIMD8<UInt64>()

  /// The bit of the test of that number, from 0 up.
  static func feature(ofTest number: Int) -> UInt16 { UInt16(1 + number % (count - 1)) }

  /// Adds `feature`.
  mutating func insert(_ feature: UInt16) {
    bits[Int(feature >> 6) & 7] |= 1 << UInt64(feature & 63)
  }

  mutating func formUnion(_ other: FeatureSet) { bits |= other.bits }
}

/// What a sentence has, for asking.
struct PresentFeatures {
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)

  /// The features of `set`, and that which every sentence has.
  init(_ set: FeatureSet) {
    for index in 0..<8 { bits[index] = set.bits[index] }
    bits[0] |= 1
  }

  /// Whether `feature` is perhaps among them; false is certain.
  func mayContain(_ feature: UInt16) -> Bool {
    bits[Int(feature >> 6) & 7] >> UInt64(feature & 63) & 1 == 1
  }
}

/// Numbers the tests that patterns ask of a sentence, and tells which of them each word passes.
struct FeatureTable {
  private let vocabulary: Vocabulary
  /// By test of the vocabulary, its feature, or `always`, which no test has, where it has none yet.
  private var features: [UInt16]
  private var tests: [UInt32] = []

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    features = [UInt16](repeating: FeatureSet.always, count: vocabulary.tests.tests.count)
  }

  /// The feature of test `test` of the vocabulary.
  mutating func number(_ test: UInt32) -> UInt16 {
    if features[Int(test)] == FeatureSet.always {
      features[Int(test)] = FeatureSet.feature(ofTest: tests.count)
      tests.append(test)
    }
    return features[Int(test)]
  }

  /// What a word or kind of token says: whether it announces a pattern, and where its features lie.
  struct Sign: Hashable, Sendable {
    private var bits: UInt32 = 0

    /// Nothing.
    static let none = Sign()

    /// Whether a pattern is looked for where such a token stands.
    var announces: Bool {
      get { bits & 1 == 1 }
      set { bits = bits & ~1 | (newValue ? 1 : 0) }
    }

    /// Where its features lie; the first set is empty.
    var place: Int {
      get { Int(bits >> 1) }
      set { bits = bits & 1 | UInt32(newValue) << 1 }
    }

    /// Announces also what `other` does.
    mutating func formUnion(_ other: Sign) { bits |= other.bits & 1 }
  }

  /// The signs of every row of classes and of every kind of token.
  struct Signs: Sendable {
    var ofRows: [Sign]
    var ofKinds: [Sign] = []
    var features = [FeatureSet()]
  }

  /// The features that each row and kind has; none announces anything yet.
  func signs() -> Signs {
    var signs = Signs(ofRows: [Sign](repeating: .none, count: vocabulary.rowCount))
    signs.features.reserveCapacity(vocabulary.rowCount)
    for (number, test) in tests.enumerated() {
      for wordClass in vocabulary.tests.classes(test) {
        for row in vocabulary.rows(holding: wordClass) {
          add(number, to: &signs.features, &signs.ofRows[Int(row)])
        }
      }
    }
    for kind in Token.Kind.allCases {
      var sign = Sign.none
      for (number, test) in tests.enumerated()
      where !TokenTest.Kinds(kind).isDisjoint(with: vocabulary.tests.kinds(test)) {
        add(number, to: &signs.features, &sign)
      }
      signs.ofKinds.append(sign)
    }
    return signs
  }

  private func add(_ test: Int, to sets: inout [FeatureSet], _ sign: inout Sign) {
    if sign.place == 0 {
      sign.place = sets.count
      sets.append(FeatureSet())
    }
    sets[sign.place].insert(FeatureSet.feature(ofTest: test))
  }
}
