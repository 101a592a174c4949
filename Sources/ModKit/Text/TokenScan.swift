/// What the letters and digits of one token say about it.
///
/// Whatever is noted of a scalar is a bit, so that nothing is decided within the loop but its end.
struct TokenScan {
  /// The place after the last letter or digit.
  private(set) var end: Int
  private var start: Int
  private var keyBits: UInt64 = 0
  /// The traits of all scalars, where `FoldedScalar` packs them.
  private var traits: UInt32 = 0
  /// Everything that some scalar is, in the bits of `ScalarClassTable.Entry`.
  private var kinds: UInt32 = 0
  /// In the bit of a letter: whether there was a small one, and whether a capital stood behind one.
  private var small: UInt32 = 0
  private var innerCapitals: UInt32 = 0
  /// The capitals, each counted as the bit of a letter.
  private var capitals: UInt32 = 0

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
      scan.add(packed, entry.isWritten ? entry : .lowLine)
    }
    return scan
  }

  private mutating func add(_ packed: UInt32, _ entry: ScalarClassTable.Entry) {
    let bits = entry.bits
    let capital = packed >> Self.fromCapital & ScalarClassTable.Entry.letter
    keyBits = keyBits << 5 | UInt64(entry.letterCode)
    traits |= packed
    kinds |= bits
    innerCapitals |= capital & small
    small |= bits & ~capital
    capitals &+= capital
    end &+= 1
  }

  /// How far the trait of a capital lies above the bit of a letter.
  private static let fromCapital: UInt32 = 16

  /// The word, for looking it up.
  var key: LetterKey {
    LetterKey(
      bits: keyBits, count: end - start,
      hasOther: kinds & ScalarClassTable.Entry.uncoded != 0)
  }

  /// Whether it has letters.
  var hasLetters: Bool { kinds & ScalarClassTable.Entry.letter != 0 }

  /// Whether it has digits or low lines.
  var hasDigits: Bool { kinds & ScalarClassTable.Entry.digit != 0 }

  /// Whether it has Latin letters.
  var hasLatin: Bool { kinds & ScalarClassTable.Entry.latin != 0 }

  /// Whether it has Greek or Cyrillic letters.
  var hasOther: Bool { kinds & ScalarClassTable.Entry.otherScript != 0 }

  /// What is to be known of the token.
  func flags(_ scalars: borrowing Span<FoldedScalar>, firstIsCapital: Bool) -> Token.Flags {
    var flags: Token.Flags = []
    if firstIsCapital { flags.insert(.capitalized) }
    let letter = ScalarClassTable.Entry.letter
    if small & letter == 0, capitals > letter { flags.insert(.allCaps) }
    if innerCapitals != 0 { flags.insert(.innerCapital) }
    let key = key
    if key.isWhole ? key.hasTriple : hasTriple(scalars) { flags.insert(.stretched) }
    if traits >> 21 & UInt32(FoldedScalar.Traits.disguises.rawValue) != 0 {
      flags.insert(.disguised)
    }
    return flags
  }

  /// Whether some scalar of a token without a whole key stands three times in a row.
  @inline(never)
  private func hasTriple(_ scalars: borrowing Span<FoldedScalar>) -> Bool {
    var index = start + 2
    while index < end {
      let value = scalars[index].value
      if value == scalars[index - 1].value, value == scalars[index - 2].value { return true }
      index += 1
    }
    return false
  }
}
