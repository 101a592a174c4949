/// What the letters and digits of one token say about it.
///
/// Whatever is noted of a scalar is a bit, so that nothing is decided within the loop but its end.
struct TokenScan {
  /// The place after the last letter or digit.
  private(set) var end: Int
  private var start: Int
  private var keyBits: UInt64 = 0
  /// The letters, and the capitals among them from bit 32 on.
  private var tally: UInt64 = 0
  private var previous: UInt32 = 0
  private var repeats: UInt32 = 0
  private var afterSmall: UInt32 = 0
  /// The traits of all scalars where `FoldedScalar` packs them, and the bits below.
  private var marks: UInt32 = 0

  private static let innerCapital: UInt32 = 1
  private static let stretched: UInt32 = 2
  private static let uncoded: UInt32 = 4
  private static let latin: UInt32 = 8
  private static let otherScript: UInt32 = 16

  /// Reads the run of letters and digits at `start`, with low lines where `joinsLowLines`.
  /// Complexity: O(length).
  init(
    _ scalars: borrowing Span<FoldedScalar>, from start: Int, to limit: Int,
    table: borrowing Span<ScalarClassTable.Entry>, joinsLowLines: Bool
  ) {
    self.start = start
    end = start
    while end < limit {
      let packed = scalars[end].packed
      let value = Int(packed & 0x1F_FFFF)
      guard value < table.count else {
        self = readOn(scalars, to: limit, table: table, joinsLowLines: joinsLowLines)
        return
      }
      let entry = table[value]
      guard entry.isWritten else {
        if joinsLowLines { self = readOn(scalars, to: limit, table: table, joinsLowLines: true) }
        return
      }
      add(packed, entry)
    }
  }

  /// The scan read on behind a scalar that is in no table, or at a sign that may be a low line; a value of its
  /// own, so that the scan above stays in registers.
  @inline(never)
  private func readOn(
    _ scalars: borrowing Span<FoldedScalar>, to limit: Int,
    table: borrowing Span<ScalarClassTable.Entry>, joinsLowLines: Bool
  ) -> TokenScan {
    var scan = self
    while scan.end < limit {
      let packed = scalars[scan.end].packed
      let value = packed & 0x1F_FFFF
      let entry = Int(value) < table.count ? table[Int(value)] : ScalarClassTable.high(value)
      guard entry.isWritten || (joinsLowLines && value == 0x5F) else { break }
      scan.add(packed, entry)
    }
    return scan
  }

  private mutating func add(_ packed: UInt32, _ entry: ScalarClassTable.Entry) {
    let letter = entry.letter
    let upper = packed >> 21 & letter
    tally &+= UInt64(upper) << 32 | UInt64(letter)
    let value = packed & 0x1F_FFFF
    let same: UInt32 = value == previous ? 1 : 0
    let code = entry.letterCode
    keyBits = keyBits << 5 | code
    marks |= packed & ~0x1F_FFFF | upper & afterSmall | (same & repeats) << 1 | entry.script << 3
    marks |= UInt32(truncatingIfNeeded: (code &- 1) >> 63) << 2
    afterSmall |= letter & ~upper
    repeats = same
    previous = value
    end &+= 1
  }

  /// The word, for looking it up.
  var key: LetterKey {
    LetterKey(bits: keyBits, count: end - start, hasOther: marks & Self.uncoded != 0)
  }

  /// How many letters it has.
  var letters: Int { Int(tally & 0xFFFF_FFFF) }

  /// How many digits and low lines it has.
  var digits: Int { end - start - letters }

  /// Whether it has Latin letters.
  var hasLatin: Bool { marks & Self.latin != 0 }

  /// Whether it has Greek or Cyrillic letters.
  var hasOther: Bool { marks & Self.otherScript != 0 }

  /// What is to be known of the token.
  func flags(firstIsCapital: Bool) -> Token.Flags {
    var flags: Token.Flags = []
    if firstIsCapital { flags.insert(.capitalized) }
    if letters > 1, tally >> 32 == tally & 0xFFFF_FFFF { flags.insert(.allCaps) }
    if marks & Self.innerCapital != 0 { flags.insert(.innerCapital) }
    if marks & Self.stretched != 0 { flags.insert(.stretched) }
    if marks >> 21 & UInt32(FoldedScalar.Traits.disguises.rawValue) != 0 {
      flags.insert(.disguised)
    }
    return flags
  }
}
