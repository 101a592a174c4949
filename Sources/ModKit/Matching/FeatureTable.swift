/// What a sentence has, as bits; features share bits when there are more than 512, so that a set can say yes
/// where the answer is no, never the other way round.
struct FeatureSet: Sendable {
  /// How many bits there are.
  static let count = 512
  private var bits = SIMD8<UInt64>()

  /// Adds feature `number`, from 0 up.
  mutating func insert(_ number: UInt16) {
    bits[Int(number >> 6) & 7] |= 1 << UInt64(number & 63)
  }

  mutating func formUnion(_ other: FeatureSet) { bits |= other.bits }

  /// Whether feature `number` is perhaps in the set; false is certain.
  func mayContain(_ number: UInt16) -> Bool {
    bits[Int(number >> 6) & 7] >> UInt64(number & 63) & 1 == 1
  }
}

/// Numbers the tests that patterns ask of a sentence, and tells which of them each word passes.
struct FeatureTable {
  private let vocabulary: Vocabulary
  private var numbers: [TokenTest: UInt16] = [:]
  private var tests: [TokenTest] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The feature of `test`.
  mutating func number(_ test: TokenTest) -> UInt16 {
    if let known = numbers[test] { return known }
    let number = UInt16(tests.count % FeatureSet.count)
    tests.append(test)
    numbers[test] = number
    return number
  }

  /// Where the features of a word or kind of token lie in `sets`; the first set is empty.
  struct Rows {
    var ofClasses: [UInt32]
    var ofKinds: [UInt32] = []
    var sets = [FeatureSet()]
  }

  /// The features of every row of classes and of every kind of token.
  func rows() -> Rows {
    var rows = Rows(ofClasses: [UInt32](repeating: 0, count: vocabulary.rowCount))
    for (number, test) in tests.enumerated() {
      for wordClass in test.classes {
        for row in vocabulary.rows(holding: wordClass) {
          add(number, to: &rows.sets, &rows.ofClasses[Int(row)])
        }
      }
    }
    for kind in Token.Kind.allCases {
      var place: UInt32 = 0
      for (number, test) in tests.enumerated()
      where !TokenTest.Kinds(kind).isDisjoint(with: test.kinds) {
        add(number, to: &rows.sets, &place)
      }
      rows.ofKinds.append(place)
    }
    return rows
  }

  private func add(_ test: Int, to sets: inout [FeatureSet], _ place: inout UInt32) {
    if place == 0 {
      place = UInt32(sets.count)
      sets.append(FeatureSet())
    }
    sets[Int(place)].insert(UInt16(test % FeatureSet.count))
  }
}
