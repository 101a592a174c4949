/// Finds comments that repeat an earlier one, in the order they are read.
///
///     var repetition = Repetition()
///     repetition.observe(sketch, id: "2", author: "kalle", time: 100)   // nil, or "same text as comment 1"
///
/// The same author may not post the same or nearly the same text again within a week, nor the same
/// link again and again; several authors may not post one text of some length within a month, nor a short one with
/// the same link. Links that may be shared freely, courtesies, poll answers and match reports are exempt. Memory: constant; the newest `capacity`
/// comments are remembered (a sketch and an id each), older ones are forgotten. Complexity: O(1) a comment.
public struct Repetition: Sendable {
  /// How many comments are remembered.
  public let capacity: Int

  private var entries: [Entry] = []
  /// Where the next comment goes: behind the others, later in the place of the oldest.
  private var next = 0
  /// The number of the latest comment, from 1.
  private var latest: UInt32 = 0
  /// How many comments the tables have room for.
  private var room: Int
  private var byLetters: PositionTable
  private var byKey: PositionTable
  private var byAuthor: PositionTable
  /// What the tables showed at a glance; kept so that they are looked at.
  private var glanced: UInt32 = 0

  private struct Entry: Sendable {
    var sketch: RepetitionSketch
    var id: String
    var author: UInt64
    var time: Int64
    var number: UInt32
    /// Where the author's comment before this one stands, if there was one.
    var previousByAuthor: UInt16?
  }

  /// Remembers up to `capacity` comments, at most and unless told 65,536 (about 20 MB when full).
  public init(capacity: Int = 65_536) {
    self.capacity = max(1, min(capacity, 65_536))
    room = min(self.capacity, Self.firstRoom)
    byLetters = PositionTable(forKeys: room)
    byKey = PositionTable(forKeys: room * RepetitionSketch.keyCount)
    byAuthor = PositionTable(forKeys: room)
  }

  /// Compares a comment with those before it, remembers it, and says which one it repeats.
  ///
  /// `author` is any stable name of the account, nil when the export has none; `time` is seconds
  /// since 1970, nil where the export has none. Times may come in any order.
  public mutating func observe(
    _ sketch: RepetitionSketch, id: String, author: String?, time: Int?
  ) -> RepeatedComment? {
    guard sketch.wordCount > 0 || sketch.link != 0 else { return nil }
    if entries.count == room, room < capacity { grow() }
    latest &+= 1
    var entry = Entry(
      sketch: sketch, id: id, author: author.map { max(mixedHash($0.utf8.span), 1) } ?? 0,
      time: Int64(time ?? 0), number: latest)
    let candidates = enter(&entry)
    let found = repeatByAuthor(of: entry) ?? repeatByOthers(of: entry, among: candidates)
    store(entry)
    return found
  }

  /// Looks at the author's own latest comments.
  private func repeatByAuthor(of entry: Entry) -> RepeatedComment? {
    guard entry.author != 0 else { return nil }
    var previous = entry.previousByAuthor
    var number = entry.number
    var sameLinks = 0
    var sameLink: Int?
    for _ in 0..<Self.ownHistory {
      guard let place = previous.map(Int.init), place < entries.count,
        entries[place].author == entry.author, entries[place].number < number
      else { break }
      let distance = abs(entries[place].time - entry.time)
      if let kind = Self.kind(entry.sketch, entries[place].sketch, sameAuthorAfter: distance) {
        return RepeatedComment(id: entries[place].id, kind: kind, sameAuthor: true)
      }
      if entry.sketch.link != 0, entries[place].sketch.link == entry.sketch.link,
        distance < Self.day, !entry.sketch.traits.contains(.trustedLink)
      {
        sameLinks += 1
        sameLink = place
      }
      previous = entries[place].previousByAuthor
      number = entries[place].number
    }
    guard let sameLink, sameLinks >= 2 || entry.sketch.wordCount <= 4 else { return nil }
    return RepeatedComment(id: entries[sameLink].id, kind: .link, sameAuthor: true)
  }

  /// Looks for the text under any name.
  private func repeatByOthers(of entry: Entry, among candidates: Candidates) -> RepeatedComment? {
    let sketch = entry.sketch
    let isLong = sketch.wordCount >= 8 && sketch.letterCount >= 40
    guard candidates.count > 0, isLong || sketch.hasTellingLink,
      sketch.traits.isDisjoint(with: [.courtesy, .score, .poll])
    else { return nil }
    for index in 0..<candidates.count {
      let place = Int(candidates.places[index])
      guard place < entries.count, abs(entries[place].time - entry.time) < Self.month,
        entries[place].author != entry.author || entry.author == 0
      else { continue }
      let earlier = entries[place].sketch
      let kind =
        sketch.hasTellingLink && sketch.link == earlier.link
        ? Self.kindWithLink(sketch, earlier) : nil
      if let kind = kind ?? (isLong ? Self.kindAcrossAuthors(sketch, earlier) : nil) {
        return RepeatedComment(id: entries[place].id, kind: kind, sameAuthor: false)
      }
    }
    return nil
  }

  /// What two texts with the same link have in common, beside the link.
  private static func kindWithLink(
    _ sketch: RepetitionSketch, _ earlier: RepetitionSketch
  ) -> RepeatedComment.Kind? {
    guard sketch.numbers == earlier.numbers else { return nil }
    if sketch.letters == earlier.letters { return .identical }
    return earlier.hasTellingLink && sketch.overlap(with: earlier).union >= 0.9
      ? .nearlyIdentical : nil
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

  /// Enters the latest comment in the tables, and answers the earlier ones that it may repeat.
  private mutating func enter(_ entry: inout Entry) -> Candidates {
    var candidates = Candidates()
    let place = UInt16(truncatingIfNeeded: next)
    let letters = entry.sketch.lettersKey
    var glance = byLetters.glance(letters) ^ byAuthor.glance(entry.author)
    entry.sketch.forEachKey { glance ^= byKey.glance($0) }
    glanced = glance
    let first = byLetters[letters]
    // The first of many copies stays the one that the later ones are said to repeat.
    if first.map({ $0 == place || !holds(letters, at: $0) }) != false {
      byLetters.replace(letters, by: place)
    }
    if let first { candidates.insert(first) }
    entry.sketch.forEachKey { key in
      if let newest = byKey.replace(key, by: place) { candidates.insert(newest) }
    }
    if entry.author != 0 {
      entry.previousByAuthor = byAuthor.replace(entry.author, by: place)
    }
    return candidates
  }

  private func holds(_ letters: UInt64, at place: UInt16) -> Bool {
    Int(place) < entries.count && entries[Int(place)].sketch.lettersKey == letters
  }

  private mutating func store(_ entry: Entry) {
    if entries.count < capacity {
      entries.append(entry)
    } else {
      entries[next] = entry
    }
    next = (next + 1) % capacity
  }

  /// Makes tables with four times the room and enters all comments in them again.
  private mutating func grow() {
    room = min(capacity, room * 4)
    byLetters = PositionTable(forKeys: room)
    byKey = PositionTable(forKeys: room * RepetitionSketch.keyCount)
    byAuthor = PositionTable(forKeys: room)
    entries.reserveCapacity(room)
    for index in entries.indices {
      let place = UInt16(truncatingIfNeeded: index)
      let sketch = entries[index].sketch
      if byLetters[sketch.lettersKey] == nil { byLetters.replace(sketch.lettersKey, by: place) }
      sketch.forEachKey { byKey.replace($0, by: place) }
      if entries[index].author != 0 { byAuthor.replace(entries[index].author, by: place) }
    }
  }

  /// The places of comments that the latest one may repeat, ascending, each once.
  private struct Candidates {
    var places = InlineArray<8, UInt16>(repeating: 0)
    var count = 0

    mutating func insert(_ position: UInt16) {
      var place = count
      while place > 0, places[place - 1] > position { place -= 1 }
      if place > 0, places[place - 1] == position { return }
      var index = count
      while index > place {
        places[index] = places[index - 1]
        index -= 1
      }
      places[place] = position
      count += 1
    }
  }

  /// How many comments the tables have room for at first.
  private static let firstRoom = 4096
  /// How many of an author's own comments are looked at.
  private static let ownHistory = 12
  /// Two short texts of one author further apart than this are not a flood.
  private static let shortWhile: Int64 = 120
  private static let day: Int64 = 86_400
  private static let week: Int64 = 7 * 86_400
  private static let month: Int64 = 30 * 86_400
}

/// FNV-1a over bytes; the same on every machine and run, never 0.
func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return hash == 0 ? 1 : hash
}
