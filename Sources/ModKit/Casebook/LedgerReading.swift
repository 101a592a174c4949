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

  /// One file of the ledger.
  struct Volume: Sendable {
    var name: String
    var bytes: [UInt8]
    /// Where the good lines end.
    var end: Int
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
  /// How many of the last bytes are checked before something is appended.
  static let recentBytes = 1 << 20

  /// Checks the chain over `volumes`, given in order.
  ///
  /// With `recentOnly` only the lines in the last MiB are hashed, for an append must not take longer as
  /// the casebook grows; `records verify` checks them all. Complexity: O(bytes).
  init(_ volumes: [(name: String, bytes: [UInt8])], start: LedgerPosition, recentOnly: Bool) {
    head = start
    self.volumes = volumes.map { Volume(name: $0.name, bytes: $0.bytes, end: 0) }
    let last = self.volumes.lastIndex { !$0.bytes.isEmpty } ?? -1
    var trusted = true
    for index in self.volumes.indices {
      var line = 1
      var offset = 0
      let count = self.volumes[index].bytes.count
      if recentOnly {
        if index < last - 1 {
          self.volumes[index].end = count
          trusted = false
          continue
        }
        let skipped = index == last ? max(0, count - Self.recentBytes) : max(0, count - 65_536)
        if skipped > 0, let feed = self.volumes[index].bytes[skipped...].firstIndex(of: 0x0A) {
          offset = feed + 1
          trusted = false
        }
      }
      check(volume: index, from: &offset, line: &line, trusted: &trusted, isLast: index >= last)
      if damage != nil { return }
    }
  }

  private mutating func check(
    volume index: Int, from offset: inout Int, line: inout Int, trusted: inout Bool, isLast: Bool
  ) {
    let volume = volumes[index]
    let bytes = volume.bytes
    while offset < bytes.count {
      guard let feed = bytes[offset...].firstIndex(of: 0x0A) else {
        if isLast {
          tail = tailState(bytes[offset...])
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
      volumes[index].end = offset
    }
  }

  private mutating func fail(_ reason: LedgerDamage.Reason, _ file: String, _ line: Int) {
    damage = LedgerDamage(
      sequence: head.sequence + 1, file: file, line: line, reason: reason)
  }

  /// A write that was cut short leaves a prefix of a line, possibly with NUL bytes for what never came.
  private func tailState(_ rest: ArraySlice<UInt8>) -> LedgerTail {
    let text = rest[..<((rest.lastIndex { $0 != 0 } ?? rest.startIndex - 1) + 1)]
    for candidate in [text, text.dropLast()] {
      if let (position, json) = LedgerLine.parse(candidate), head.next(json) == position {
        return .unterminated(at: candidate.endIndex)
      }
    }
    return .torn(at: rest.startIndex)
  }

  /// Calls `body` with the position and event of every good line, in order.
  public func forEachEntry(
    _ body: (LedgerPosition, LedgerEntry) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let document = JSONDocument()
    for volume in volumes {
      var offset = 0
      var line = 1
      while offset < volume.end,
        let feed = volume.bytes[offset..<volume.end].firstIndex(of: 0x0A)
      {
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

  /// The entries from the end backwards for as long as `body` answers true; lines before are not decoded.
  func forEachEntryBackwards(
    _ body: (LedgerPosition, LedgerEntry) -> Bool
  ) throws(Diagnostic) {
    let document = JSONDocument()
    for volume in volumes.reversed() {
      var end = volume.end
      while end > 0 {
        let start = (volume.bytes[..<(end - 1)].lastIndex(of: 0x0A) ?? -1) + 1
        guard let (position, json) = LedgerLine.parse(volume.bytes[start..<(end - 1)]) else {
          return
        }
        try document.parse(Array(json))
        guard let entry = LedgerEntry(document.root), body(position, entry) else { return }
        end = start
      }
    }
  }

  /// The last entry whose line contains `text`, found without decoding the others.
  func lastEntry(containing text: String) throws(Diagnostic) -> (LedgerPosition, LedgerEntry)? {
    let needle = Array(text.utf8)
    for volume in volumes.reversed() {
      guard let hit = lastOccurrence(of: needle, in: volume.bytes[..<volume.end]) else { continue }
      let start = (volume.bytes[..<hit].lastIndex(of: 0x0A) ?? -1) + 1
      let end = volume.bytes[hit...].firstIndex(of: 0x0A) ?? volume.end
      guard let (position, json) = LedgerLine.parse(volume.bytes[start..<end]) else { return nil }
      let document = try JSONDocument(parsing: Array(json))
      return LedgerEntry(document.root).map { (position, $0) }
    }
    return nil
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
