/// A set of features that a sentence has, of at most 2,048.
struct FeatureSet: Sendable {
  /// The most elements of 64 features.
  static let mostElements = 32
  private var elements: InlineArray<32, UInt64> = .init(repeating: 0)

  mutating func insert(_ bits: UInt64, at element: Int) { elements[element] |= bits }

  func contains(_ feature: UInt16) -> Bool {
    elements[Int(feature >> 6)] >> UInt64(feature & 63) & 1 == 1
  }
}

/// Numbers the tests that patterns ask of a sentence, and tells which of them each word passes.
struct FeatureTable {
  private let vocabulary: Vocabulary
  private var numbers: [TokenTest: UInt16] = [:]
  private var tests: [TokenTest] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The number of `test`; what is too much for the table is not asked for: `UInt16.max`.
  mutating func number(_ test: TokenTest) -> UInt16 {
    if let known = numbers[test] { return known }
    guard tests.count < FeatureSet.mostElements * 64 else { return UInt16.max }
    let number = UInt16(tests.count)
    tests.append(test)
    numbers[test] = number
    return number
  }

  /// The elements that hold a bit for each test.
  var width: Int { max(1, (tests.count + 63) / 64) }

  /// Where the features of a word or kind of token lie in `features`, in units of `width`; the first
  /// unit is empty.
  struct Rows {
    var ofClasses: [UInt32] = []
    var ofKinds: [UInt32] = []
    var features: [UInt64] = []
  }

  /// The features of every row of classes and of every kind of token.
  func rows() -> Rows {
    var rows = Rows(
      ofClasses: [UInt32](repeating: 0, count: vocabulary.rowCount),
      features: [UInt64](repeating: 0, count: width))
    for (number, test) in tests.enumerated() {
      for wordClass in test.classes {
        for row in vocabulary.rows(holding: wordClass) {
          add(UInt16(number), to: &rows.features, &rows.ofClasses[Int(row)])
        }
      }
    }
    for kind in Token.Kind.allCases {
      var unit: UInt32 = 0
      for (number, test) in tests.enumerated()
      where !TokenTest.Kinds(kind).isDisjoint(with: test.kinds) {
        add(UInt16(number), to: &rows.features, &unit)
      }
      rows.ofKinds.append(unit)
    }
    return rows
  }

  private func add(_ number: UInt16, to features: inout [UInt64], _ unit: inout UInt32) {
    if unit == 0 {
      unit = UInt32(features.count / width)
      features.append(contentsOf: repeatElement(0, count: width))
    }
    features[Int(unit) * width + Int(number >> 6)] |= 1 << UInt64(number & 63)
  }
}
