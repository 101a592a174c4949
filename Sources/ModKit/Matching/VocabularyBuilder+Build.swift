private import Dispatch
private import Synchronization

extension VocabularyBuilder {
  /// The finished vocabulary; what does not depend on one another is made on as many processors as there are.
  /// Complexity: O(letters + class memberships).
  public func build() -> Vocabulary {
    let classCount = frequencies.count
    let affixes = affixes()
    let own = memberships.byWord(wordCount: words.count, classCount: classCount)
    let masks = Mutex(MaskTrie())
    let parts = 4
    let classes = Mutex<[Int: GroupedNumbers]>([:])
    DispatchQueue.concurrentPerform(iterations: 1 + parts) { part in
      if part == 0 {
        let made = self.masks()
        masks.withLock { $0 = made }
      } else {
        let range = words.count * (part - 1) / parts..<words.count * part / parts
        let made = self.classes(ofWords: range, own, affixes)
        classes.withLock { $0[part] = made }
      }
    }
    let lists = classes.withLock { $0 }
    var rows = RowTable(wordCount: words.count, classCount: classCount)
    for part in 1...parts {
      guard let list = lists[part] else { continue }
      for word in 0..<list.keyCount { rows.append(list[word]) }
    }
    return Vocabulary(
      words: words, rows: rows, rowsByClass: rows.rowsByClass(classCount: classCount),
      names: names, tries: Vocabulary.Tries(affixes, masks: masks.withLock { $0 }),
      unmasked: unmasked, tests: tests)
  }

  /// The classes of each word of `range`, its own and those of its affixes, ascending and each once.
  private func classes(
    ofWords range: Range<Int>, _ own: GroupedNumbers, _ affixes: Affixes
  ) -> GroupedNumbers {
    var classes: [UInt32] = []
    classes.reserveCapacity(range.count * 4)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(range.count + 1)
    var found: [UInt32] = []
    for number in range {
      let first = classes.count
      for place in own.places(number) {
        let wordClass = own.number(at: place)
        if classes.count == first || classes.last != wordClass { classes.append(wordClass) }
      }
      if !exceptions.contains(number) {
        append(affixes, of: number, to: &found)
        if !found.isEmpty {
          for affix in found {
            for place in own.places(Int(affix) - 1) { classes.append(own.number(at: place)) }
          }
          classes.sortAndKeepOne(from: first)
          found.removeAll(keepingCapacity: true)
        }
      }
      starts.append(UInt32(classes.count))
    }
    return GroupedNumbers(starts: starts, numbers: classes)
  }

  /// Appends the numbers and one of the affixes that word `number` has the classes of.
  private func append(_ affixes: Affixes, of number: Int, to found: inout [UInt32]) {
    let letters = words.letterRange(number)
    let kind = words.kind(number)
    if kind != .beginning {
      affixes.endings.appendAll(words.letters, letters, backwards: true, to: &found)
    }
    if kind != .ending {
      affixes.beginnings.appendAll(words.letters, letters, backwards: false, to: &found)
    }
    if found.isEmpty { return }
    found.removeAll { affix in
      Int(affix) == number + 1
        || letters.count < words.letterRange(Int(affix) - 1).count + 2
    }
  }

  private func affixes() -> Affixes {
    var affixes = Affixes()
    affixes.beginnings.reserve(words.count / 32)
    affixes.endings.reserve(words.count / 8)
    for number in 0..<words.count {
      let kind = words.kind(number)
      guard kind != .whole else { continue }
      let rest = exceptions.contains(number) ? 0 : kind == .ending ? 3 : 2
      let letters = words.letterRange(number)
      if kind == .ending {
        affixes.endings.insert(
          words.letters, letters, backwards: true, word: UInt32(number + 1), rest: rest)
      } else {
        affixes.beginnings.insert(words.letters, letters, word: UInt32(number + 1), rest: rest)
      }
    }
    return affixes
  }

  private func masks() -> MaskTrie {
    var masks = GrowingTrie(reserving: words.count / 2)
    unmasked.forEach { number in
      masks.insert(words.letters[words.letterRange(number)], word: UInt32(number + 1))
    }
    return MaskTrie(masks)
  }
}

/// The beginnings and endings that words are known by.
struct Affixes: Sendable {
  var beginnings = AffixTrie()
  var endings = AffixTrie()
}
