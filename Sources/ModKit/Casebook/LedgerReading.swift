/// The ledger as it was read: the chain up to the first fault.
public struct LedgerReading: Sendable {
  /// The files in order of year, with their content.
  var volumes: [Volume] = []
  /// The last good position.
  public internal(set) var head: LedgerPosition
  /// How many lines were checked against the chain.
  public internal(set) var checkedLines = 0
  /// The first complete line that does not fit the chain.
  public internal(set) var damage: LedgerDamage?
  /// What stands behind the last complete line of the last file.
  public internal(set) var tail: LedgerTail = .clean

  /// One file of the ledger, or its last lines.
  struct Volume: Sendable {
    var name: String
    /// Where in the file what was read begins: at a line.
    var start = 0
    var bytes: [UInt8]
    /// Where in the file the good lines end.
    var end: Int
    /// The good lines that were read.
    var lines: ArraySlice<UInt8> { bytes[..<(end - start)] }
    var year: Int { decimal(Array(name.utf8.prefix(4))) ?? 0 }
  }
}

/// A complete line that the chain does not allow: nothing may be appended behind it.
public struct LedgerDamage: Hashable, Sendable {
  /// What is wrong with a line.
  public enum Reason: String, CaseIterable, Sendable {
    /// It does not have the three fields.
    case malformed
    /// Its number is not the one that follows.
    case sequence
    /// Its hash does not follow from the line before and its content.
    case hash
    /// Its content is not an event.
    case content
    /// Unterminated bytes stand in a file that is not the last.
    case unterminated
  }

  /// The sequence number that was expected there.
  public var sequence: Int
  /// The file in the ledger's folder.
  public var file: String
  /// The line in that file, from 1.
  public var line: Int
  /// What is wrong.
  public var reason: Reason

  /// The diagnostic for someone who wanted to write.
  public var diagnostic: Diagnostic {
    let what: Bilingual =
      switch reason {
      case .malformed: Bilingual(sv: "raden har fel form", en: "the line has the wrong shape")
      case .sequence: Bilingual(sv: "fel nummer", en: "wrong number")
      case .hash: Bilingual(sv: "kontrollsumman stämmer inte", en: "the hash does not fit")
      case .content: Bilingual(sv: "innehållet är ingen händelse", en: "the content is no event")
      case .unterminated: Bilingual(sv: "raden är avbruten", en: "the line is cut off")
      }
    return Diagnostic(
      .badData,
      Bilingual(
        sv: "liggaren är skadad vid post \(sequence): \(what.sv)",
        en: "the ledger is damaged at entry \(sequence): \(what.en)"),
      at: Place(file: "ledger/" + file, line: line),
      hint: Bilingual(
        sv: "skriv inget mer; jämför med säkerhetskopian och kör modtool records verify",
        en: "write nothing more; compare with the backup and run modtool records verify"))
  }
}

/// What stands behind the last complete line.
public enum LedgerTail: Hashable, Sendable {
  /// Nothing.
  case clean
  /// A line that is whole but for its line feed: it only needs that.
  case unterminated(at: Int)
  /// Bytes of an interrupted write, from an offset of the last file on.
  case torn(at: Int)
}

extension LedgerReading {
  /// How many of the last bytes are checked before something is appended: some nine hundred entries.
  static let recentBytes = 1 << 18

  /// Checks the chain over `volumes`, given in order, as far as they were read; the first line behind what was
  /// not read is taken at its word. Complexity: O(bytes).
  init(_ volumes: [Volume], start: LedgerPosition) {
    head = start
    self.volumes = volumes
    for index in volumes.indices { self.volumes[index].end = volumes[index].start }
    let last = volumes.lastIndex { !$0.bytes.isEmpty } ?? -1
    var trusted = true
    for index in volumes.indices {
      if volumes[index].start > 0 { trusted = false }
      check(volume: index, trusted: &trusted, isLast: index >= last)
      if damage != nil { return }
    }
  }

  /// Whether every line was read.
  var isComplete: Bool { volumes.allSatisfy { $0.start == 0 } }

  private mutating func check(volume index: Int, trusted: inout Bool, isLast: Bool) {
    let volume = volumes[index]
    let bytes = volume.bytes
    var line = 1
    var offset = 0
    while offset < bytes.count {
      guard let feed = bytes[offset...].firstIndex(of: 0x0A) else {
        if isLast {
          tail = tailState(bytes[offset...], from: volume.start)
        } else {
          damage = LedgerDamage(
            sequence: head.sequence + 1, file: volume.name, line: line, reason: .unterminated)
        }
        return
      }
      guard let (position, json) = LedgerLine.parse(bytes[offset..<feed]) else {
        return fail(.malformed, volume.name, line)
      }
      if trusted {
        guard position.sequence == head.sequence + 1 else {
          return fail(.sequence, volume.name, line)
        }
        guard head.next(json) == position else { return fail(.hash, volume.name, line) }
      }
      trusted = true
      head = position
      checkedLines += 1
      line += 1
      offset = feed + 1
      volumes[index].end = volume.start + offset
    }
  }

  private mutating func fail(_ reason: LedgerDamage.Reason, _ file: String, _ line: Int) {
    damage = LedgerDamage(
      sequence: head.sequence + 1, file: file, line: line, reason: reason)
  }

  /// A write that was cut short leaves a prefix of a line, possibly with NUL bytes for what never came.
  /// `start` is where in the file the bytes begin that `rest` is a part of.
  private func tailState(_ rest: ArraySlice<UInt8>, from start: Int) -> LedgerTail {
    let text = rest[..<((rest.lastIndex { $0 != 0 } ?? rest.startIndex - 1) + 1)]
    for candidate in [text, text.dropLast()] {
      if let (position, json) = LedgerLine.parse(candidate), head.next(json) == position {
        return .unterminated(at: start + candidate.endIndex)
      }
    }
    return .torn(at: start + rest.startIndex)
  }

  /// Calls `body` with the position and event of every good line that was read, in order.
  public func forEachEntry(
    _ body: (LedgerPosition, LedgerEntry) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let document = JSONDocument()
    for volume in volumes {
      var offset = 0
      var line = 1
      while let feed = volume.lines[offset...].firstIndex(of: 0x0A) {
        guard let (position, json) = LedgerLine.parse(volume.bytes[offset..<feed]) else { break }
        do throws(Diagnostic) {
          try document.parse(Array(json))
        } catch {
          throw LedgerDamage(
            sequence: position.sequence, file: volume.name, line: line, reason: .content
          ).diagnostic
        }
        guard let entry = LedgerEntry(document.root) else {
          throw LedgerDamage(
            sequence: position.sequence, file: volume.name, line: line, reason: .content
          ).diagnostic
        }
        try body(position, entry)
        offset = feed + 1
        line += 1
      }
    }
  }

  /// The entries from the end backwards for as long as `body` answers true; lines before are not decoded. False
  /// when all that was read went through `body`.
  func forEachEntryBackwards(
    _ body: (LedgerPosition, LedgerEntry) -> Bool
  ) throws(Diagnostic) -> Bool {
    let document = JSONDocument()
    for volume in volumes.reversed() {
      var end = volume.lines.count
      while end > 0 {
        let start = (volume.bytes[..<(end - 1)].lastIndex(of: 0x0A) ?? -1) + 1
        guard let (position, json) = LedgerLine.parse(volume.bytes[start..<(end - 1)]) else {
          return true
        }
        try document.parse(Array(json))
        guard let entry = LedgerEntry(document.root), body(position, entry) else { return true }
        end = start
      }
    }
    return false
  }

  /// The last entry that was read whose line contains `text`, found without decoding the others.
  func lastEntry(containing text: String) throws(Diagnostic) -> (LedgerPosition, LedgerEntry)? {
    let needle = Array(text.utf8)
    for volume in volumes.reversed() {
      guard let hit = lastOccurrence(of: needle, in: volume.lines) else { continue }
      return try Self.entry(around: hit, in: volume.lines)
    }
    return nil
  }

  /// The entry whose line has the byte at `place`.
  static func entry(
    around place: Int, in bytes: ArraySlice<UInt8>
  ) throws(Diagnostic) -> (LedgerPosition, LedgerEntry)? {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
    guard let (position, json) = LedgerLine.parse(bytes[start..<end]) else { return nil }
    let document = try JSONDocument(parsing: Array(json))
    return LedgerEntry(document.root).map { (position, $0) }
  }
}

/// Where `needle` occurs last in `bytes`, by Horspool's search from the end.
///
/// Complexity: O(n / length of the needle) for the long needles of a ledger, O(n × length) at worst.
func lastOccurrence(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  guard let first = needle.first, bytes.count >= needle.count else { return nil }
  // How far the window moves when its first byte is this one.
  var steps = [Int](repeating: needle.count, count: 256)
  for index in stride(from: needle.count - 1, to: 0, by: -1) { steps[Int(needle[index])] = index }
  var start = bytes.endIndex - needle.count
  while start >= bytes.startIndex {
    let byte = bytes[start]
    if byte == first, bytes[start..<start + needle.count].elementsEqual(needle) { return start }
    start -= steps[Int(byte)]
  }
  return nil
}
