/// Finds comments that repeat an earlier one, in the order they are read.
///
///     var repetition = Repetition()
///     repetition.observe(sketch, id: "2", author: "kalle", time: 100)   // nil, or "same text as comment 1"
///
/// The same author may not post the same or nearly the same text again within a week, nor the same
/// link again and again; several authors may not post one text of some length within a month.
/// Courtesies, poll answers and match reports are exempt. Memory: constant; the newest `capacity`
/// comments are remembered (a sketch and an id each), older ones are forgotten. Complexity: O(1) a comment.
public struct Repetition: Sendable {
  /// How many comments are remembered.
  public let capacity: Int

  private var entries: [Entry] = []
  private var next = 0
  private var byLetters = PositionTable()
  private var byKey = PositionTable()
  private var byAuthor = PositionTable()

  private struct Entry: Sendable {
    var sketch: RepetitionSketch
    var id: String
    var author: UInt64
    var time: Int64
    /// The author's entry before this one, -1 for none.
    var previousByAuthor: Int32
  }

  /// Remembers up to `capacity` comments, 65,536 unless told (about 20 MB when full).
  public init(capacity: Int = 65_536) {
    self.capacity = max(1, min(capacity, Int(Int32.max)))
  }

  /// Compares a comment with those before it, remembers it, and says which one it repeats.
  ///
  /// `author` is any stable name of the account, nil when the export has none; `time` is seconds
  /// since 1970, nil where the export has none. Times may come in any order.
  public mutating func observe(
    _ sketch: RepetitionSketch, id: String, author: String?, time: Int?
  ) -> RepeatedComment? {
    guard sketch.wordCount > 0 || sketch.link != 0 else { return nil }
    let authorKey = author.map { stableHash($0.utf8) } ?? 0
    let entry = Entry(
      sketch: sketch, id: id, author: authorKey, time: Int64(time ?? 0),
      previousByAuthor: authorKey == 0 ? -1 : byAuthor[authorKey] ?? -1)
    let found = repeatByAuthor(of: entry) ?? repeatByOthers(of: entry)
    remember(entry)
    return found
  }

  /// Looks at the author's own latest comments.
  private func repeatByAuthor(of entry: Entry) -> RepeatedComment? {
    guard entry.author != 0 else { return nil }
    var position = entry.previousByAuthor
    var sameLinks = 0
    var sameLink: Entry?
    for _ in 0..<Self.ownHistory {
      guard let earlier = self.entry(at: position), earlier.author == entry.author else { break }
      let distance = abs(earlier.time - entry.time)
      if let kind = Self.kind(entry.sketch, earlier.sketch, sameAuthorAfter: distance) {
        return RepeatedComment(id: earlier.id, kind: kind, sameAuthor: true)
      }
      if entry.sketch.link != 0, earlier.sketch.link == entry.sketch.link, distance < Self.day,
        !entry.sketch.traits.contains(.trustedLink)
      {
        sameLinks += 1
        sameLink = earlier
      }
      position = earlier.previousByAuthor
    }
    guard let sameLink, sameLinks >= 2 || entry.sketch.wordCount <= 4 else { return nil }
    return RepeatedComment(id: sameLink.id, kind: .link, sameAuthor: true)
  }

  /// Looks for the text under any name.
  private func repeatByOthers(of entry: Entry) -> RepeatedComment? {
    let sketch = entry.sketch
    guard sketch.wordCount >= 8, sketch.letterCount >= 40,
      sketch.traits.isDisjoint(with: [.courtesy, .score, .poll])
    else { return nil }
    var candidates = InlineArray<7, Int32>(repeating: -1)
    var count = 0
    if let position = byLetters[sketch.letters] {
      candidates[0] = position
      count = 1
    }
    sketch.forEachKey { key in
      guard let position = byKey[key] else { return }
      // In ascending order, each once: there are seven at most.
      var place = count
      while place > 0, candidates[place - 1] > position { place -= 1 }
      if place > 0, candidates[place - 1] == position { return }
      var index = count
      while index > place {
        candidates[index] = candidates[index - 1]
        index -= 1
      }
      candidates[place] = position
      count += 1
    }
    for index in 0..<count {
      let position = Int(candidates[index])
      guard position < entries.count, abs(entries[position].time - entry.time) < Self.month,
        entries[position].author != entry.author || entry.author == 0
      else { continue }
      if let kind = Self.kindAcrossAuthors(sketch, entries[position].sketch) {
        return RepeatedComment(id: entries[position].id, kind: kind, sameAuthor: false)
      }
    }
    return nil
  }

  private static func kindAcrossAuthors(
    _ sketch: RepetitionSketch, _ earlier: RepetitionSketch
  ) -> RepeatedComment.Kind? {
    guard sketch.numbers == earlier.numbers else { return nil }
    if sketch.letters == earlier.letters { return .identical }
    guard min(sketch.wordCount, earlier.wordCount) >= 15 else { return nil }
    let overlap = sketch.overlap(with: earlier)
    let longer = max(sketch.distinctWords, earlier.distinctWords)
    let shorter = min(sketch.distinctWords, earlier.distinctWords)
    return overlap.union >= 0.85 || overlap.shorter >= 0.95 && longer * 2 <= shorter * 3
      ? .nearlyIdentical : nil
  }

  private static func kind(
    _ sketch: RepetitionSketch, _ earlier: RepetitionSketch, sameAuthorAfter seconds: Int64
  ) -> RepeatedComment.Kind? {
    guard seconds < week, !sketch.traits.contains(.score), sketch.wordCount > 0 else { return nil }
    let sameLetters = sketch.letters == earlier.letters
    let sameNumbers = sketch.numbers == earlier.numbers
    let isCommercial = sketch.traits.contains(.commercial) && earlier.traits.contains(.commercial)
    if sketch.traits.contains(.courtesy) { return nil }
    if sameLetters, sameNumbers {
      return sketch.wordCount >= 3 || seconds < shortWhile ? .identical : nil
    }
    if sameLetters, sketch.wordCount >= 2, isCommercial { return .nearlyIdentical }
    guard sketch.wordCount >= 5, earlier.wordCount >= 5 else { return nil }
    let mayDiffer =
      sameNumbers || isCommercial
      || sketch.wordCount >= 8 && (sketch.numbers == 0 || earlier.numbers == 0)
    guard mayDiffer else { return nil }
    return sketch.overlap(with: earlier).union >= 0.8 ? .nearlyIdentical : nil
  }

  private func entry(at position: Int32) -> Entry? {
    guard position >= 0, Int(position) < entries.count else { return nil }
    return entries[Int(position)]
  }

  private mutating func remember(_ entry: Entry) {
    let position = Int32(next)
    if entries.count < capacity {
      entries.append(entry)
    } else {
      forget(at: next)
      entries[next] = entry
    }
    next = (next + 1) % capacity
    // The first of many copies stays the one that the later ones are said to repeat.
    if byLetters[entry.sketch.letters] == nil { byLetters[entry.sketch.letters] = position }
    entry.sketch.forEachKey { byKey[$0] = position }
    if entry.author != 0 { byAuthor[entry.author] = position }
  }

  private mutating func forget(at index: Int) {
    let old = entries[index]
    let position = Int32(index)
    if byLetters[old.sketch.letters] == position { byLetters[old.sketch.letters] = nil }
    old.sketch.forEachKey { if byKey[$0] == position { byKey[$0] = nil } }
    if byAuthor[old.author] == position { byAuthor[old.author] = nil }
  }

  /// How many of an author's own comments are looked at.
  private static let ownHistory = 12
  /// Two short texts of one author further apart than this are not a flood.
  private static let shortWhile: Int64 = 120
  private static let day: Int64 = 86_400
  private static let week: Int64 = 7 * 86_400
  private static let month: Int64 = 30 * 86_400
}

/// Which earlier comment one repeats, and how.
public struct RepeatedComment: Hashable, Sendable {
  /// The earlier comment.
  public var id: String
  /// What the two have in common.
  public var kind: Kind
  /// Whether one account wrote both.
  public var sameAuthor: Bool

  /// What two comments can have in common.
  public enum Kind: Hashable, Sendable {
    /// The same words and numbers.
    case identical
    /// The same words but for a few.
    case nearlyIdentical
    /// The same link.
    case link
  }

  /// The finding for a text of `length` Unicode scalars.
  public func candidate(length: Int) -> Candidate {
    let who =
      sameAuthor
      ? Bilingual(sv: "samma konto", en: "the same account")
      : Bilingual(sv: "ett annat konto", en: "another account")
    let reason =
      switch kind {
      case .identical:
        Bilingual(sv: "samma text som kommentar \(id)", en: "same text as comment \(id)")
      case .nearlyIdentical:
        Bilingual(
          sv: "nästan samma text som kommentar \(id)", en: "nearly the same text as comment \(id)")
      case .link:
        Bilingual(sv: "samma länk som kommentar \(id)", en: "same link as comment \(id)")
      }
    return Candidate(
      .spam, kind == .identical && sameAuthor ? .likely : .possible, spans: [0..<length],
      reason: Bilingual(sv: "\(reason.sv) (\(who.sv))", en: "\(reason.en) (\(who.en))"))
  }
}

/// FNV-1a over bytes; the same on every machine and run, never 0.
func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return hash == 0 ? 1 : hash
}
