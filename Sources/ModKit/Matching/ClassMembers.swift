/// The words of every class: runs of word numbers after another, each run of one class.
struct ClassMembers: Sendable {
  private var words: [UInt32] = []
  private var runs: [(wordClass: UInt32, start: UInt32)] = []

  /// Makes room for `count` memberships.
  mutating func reserve(_ count: Int) { words.reserveCapacity(count) }

  /// Begins to add to `wordClass`.
  mutating func begin(_ wordClass: WordClass) {
    runs.append((UInt32(wordClass.index), UInt32(words.count)))
  }

  /// Adds a word to the class begun last; a word may come more than once.
  mutating func add(_ word: UInt32) { words.append(word) }

  /// The classes of every word, ascending; one may stand more than once.
  func byWord(wordCount: Int, classCount: Int) -> GroupedNumbers {
    let runsOfClass = GroupedNumbers(
      runs.indices.map { (runs[$0].wordClass, UInt32($0)) }, keys: classCount)
    var places = [UInt32](repeating: 0, count: wordCount + 1)
    for word in words { places[Int(word) + 1] += 1 }
    for word in 0..<wordCount { places[word + 1] += places[word] }
    let starts = places
    var classes = [UInt32](repeating: 0, count: words.count)
    for wordClass in 0..<classCount {
      for run in runsOfClass[wordClass] {
        for place in range(ofRun: Int(run)) {
          let word = Int(words[place])
          classes[Int(places[word])] = UInt32(wordClass)
          places[word] += 1
        }
      }
    }
    return GroupedNumbers(starts: starts, numbers: classes)
  }

  private func range(ofRun run: Int) -> Range<Int> {
    let end = run + 1 < runs.count ? Int(runs[run + 1].start) : words.count
    return Int(runs[run].start)..<end
  }
}
