/// Parts of a text that are spoken for, ascending and apart from each other.
struct TakenRanges {
  private var ranges: [Range<Int>] = []

  /// Adds a range that begins after all before it; others are ignored.
  mutating func append(_ range: Range<Int>) {
    guard range.lowerBound >= ranges.last?.upperBound ?? 0 else { return }
    ranges.append(range)
  }

  /// Adds the ranges of both, in order. Complexity: O(n log n).
  mutating func formUnion(_ others: [Range<Int>]) {
    let all = (ranges + others).sorted { $0.lowerBound < $1.lowerBound }
    ranges = []
    for range in all { append(range) }
  }

  /// Whether any of them touches `range`. Complexity: O(log n).
  func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound < range.upperBound
  }
}
