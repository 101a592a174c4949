/// Numbers gathered by a key, all in one array, in the order they came.
struct GroupedNumbers: Sendable {
  private let starts: [UInt32]
  private let numbers: [UInt32]

  /// Gathers `pairs`, whose keys are below `keys`. Complexity: O(pairs + keys).
  init(_ pairs: [(key: UInt32, number: UInt32)], keys: Int) {
    var places = [UInt32](repeating: 0, count: keys + 1)
    for pair in pairs { places[Int(pair.key) + 1] += 1 }
    for key in 0..<keys { places[key + 1] += places[key] }
    starts = places
    var numbers = [UInt32](repeating: 0, count: pairs.count)
    Self.put(pairs, into: numbers.mutableSpan, places: places.mutableSpan)
    self.numbers = numbers
  }

  private static func put(
    _ pairs: [(key: UInt32, number: UInt32)], into numbers: consuming MutableSpan<UInt32>,
    places: consuming MutableSpan<UInt32>
  ) {
    for pair in pairs {
      numbers[Int(places[Int(pair.key)])] = pair.number
      places[Int(pair.key)] += 1
    }
  }

  /// Takes numbers that are gathered: those of a key lie from its start to that of the next.
  init(starts: [UInt32], numbers: [UInt32]) {
    self.starts = starts
    self.numbers = numbers
  }

  /// How many keys there may be.
  var keyCount: Int { starts.count - 1 }

  /// Where the numbers of `key` lie.
  func places(_ key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  /// The numbers of `key`.
  subscript(key: Int) -> ArraySlice<UInt32> { numbers[places(key)] }

  /// The number at a place.
  func number(at place: Int) -> UInt32 { numbers[place] }

  /// Whether `key` has none.
  func isEmpty(_ key: Int) -> Bool { starts[key] == starts[key + 1] }
}
