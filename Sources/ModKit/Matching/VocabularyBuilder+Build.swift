private import Dispatch
private import Synchronization

extension VocabularyBuilder {
  /// The finished vocabulary; its halves are made on two processors. Complexity: O(letters + class memberships).
  public func build() -> Vocabulary {
    let classCount = frequencies.count
    let masks = Mutex(MaskTrie())
    let rows = Mutex(RowTable(wordCount: 0, classCount: classCount))
    let affixes = affixes()
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        let made = self.rows(affixes)
        rows.withLock { $0 = made }
      } else {
        let made = self.masks()
        masks.withLock { $0 = made }
      }
    }
    let table = rows.withLock { $0 }
    return Vocabulary(
      words: words, rows: table, rowsByClass: table.rowsByClass(classCount: classCount),
      names: names, tries: Vocabulary.Tries(affixes, masks: masks.withLock { $0 }),
      unmasked: unmasked, tests: tests)
  }

  /// The classes of every word, its own and those of its affixes.
  private func rows(_ affixes: Affixes) -> RowTable {
    let own = memberships.byWord(wordCount: words.count, classCount: frequencies.count)
    var rows = RowTable(wordCount: words.count, classCount: frequencies.count)
    var gathered: [UInt32] = []
    var found: [UInt32] = []
    for number in 0..<words.count {
      gathered.removeAll(keepingCapacity: true)
      for place in own.places(number) where gathered.last != own.number(at: place) {
        gathered.append(own.number(at: place))
      }
      if !exceptions.contains(number) {
        append(affixes, of: number, to: &found)
        if !found.isEmpty {
          for affix in found {
            for place in own.places(Int(affix) - 1) { gathered.append(own.number(at: place)) }
          }
          gathered.sortAndKeepOne(from: 0)
          found.removeAll(keepingCapacity: true)
        }
      }
      rows.append(gathered[...])
    }
    return rows
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
