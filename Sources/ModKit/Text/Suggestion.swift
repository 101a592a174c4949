/// The known name that `unknown` was most likely meant to be, or nil when none is near.
///
///     suggestion(for: "profanty", among: ["threat", "profanity"])   // "profanity"
///
/// Near means at most a third of the longer name's letters differ (insertions, deletions, substitutions,
/// neighbours swapped), or one name starts with the other. The first of equally near names wins.
/// Complexity: O(k · n · m) for k names.
public func suggestion(for unknown: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(unknown.lowercased().unicodeScalars.prefix(64))
  var best: (name: String, distance: Int)?
  for name in known {
    let candidate = Array(name.lowercased().unicodeScalars.prefix(64))
    var distance = editDistance(wanted, candidate)
    let limit = max(wanted.count, candidate.count) / 3
    if distance > limit {
      guard wanted.count >= 3, candidate.starts(with: wanted) else { continue }
      distance = limit
    }
    if distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}

/// The optimal string alignment distance. Complexity: O(n · m).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let cost = left[row] == right[column] ? 0 : 1
      var value = min(current[column] + 1, previous[column + 1] + 1, previous[column] + cost)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        value = min(value, beforePrevious[column - 1] + 1)
      }
      current.append(value)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
