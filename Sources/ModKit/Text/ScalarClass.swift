/// What a folded scalar is to the tokeniser.
enum ScalarClass: UInt8, Sendable {
  case letter
  case digit
  case space
  case newline
  case sign
  case emoji
}

/// Classes of the scalars below U+0250 by table, of others by range.
struct ScalarClassTable: Sendable {
  /// What one scalar is: its class, its script where that matters, and its place in a `LetterKey`.
  struct Entry: Sendable {
    /// A letter.
    static let letter: UInt32 = 0x20
    /// A digit, or a low line within a name.
    static let digit: UInt32 = 0x40
    /// A Latin letter.
    static let latin: UInt32 = 0x80
    /// A Greek or Cyrillic letter.
    static let otherScript: UInt32 = 0x100
    /// Anything that a `LetterKey` has no place for.
    static let uncoded: UInt32 = 0x200
    private let packed: UInt16

    init(_ scalarClass: ScalarClass, letterCode: UInt8 = 0, script: Script = .any) {
      var bits = UInt32(scalarClass.rawValue) << 12 | UInt32(letterCode)
      if scalarClass == .letter { bits |= Self.letter }
      if scalarClass == .digit { bits |= Self.digit }
      if script == .latin { bits |= Self.latin }
      if script == .other { bits |= Self.otherScript }
      if letterCode == 0 { bits |= Self.uncoded }
      packed = UInt16(bits)
    }

    /// A low line that is read as a digit.
    static let lowLine = Entry(.digit)

    /// The scripts that are told apart.
    enum Script {
      case latin
      /// Greek and Cyrillic.
      case other
      case any
    }

    /// The class, the letter code and what holds of the scalar, in the bits above.
    var bits: UInt32 { UInt32(packed) }
    var scalarClass: ScalarClass { ScalarClass(rawValue: UInt8(packed >> 12)) ?? .sign }
    /// 1–30, or 0 where a key has no place for it.
    var letterCode: UInt32 { bits & 0x1F }
    /// Whether it is a letter or a digit.
    var isWritten: Bool { bits & (Self.letter | Self.digit) != 0 }
  }

  /// The one table.
  static let standard = ScalarClassTable()

  /// The scalars below U+0250.
  let low: [Entry]

  private init() {
    low = (0..<UInt32(0x250)).map { value in
      let scalarClass = Self.low(value)
      return Entry(
        scalarClass, letterCode: LetterKey.code(value),
        script: scalarClass == .letter ? .latin : .any)
    }
  }

  subscript(value: UInt32) -> ScalarClass {
    value < 0x250 ? low[Int(value)].scalarClass : Self.high(value).scalarClass
  }

  private static func low(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x0A, 0x0B, 0x0C, 0x0D: .newline
    case 0...0x20: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0xC0...0x24F where value != 0xD7 && value != 0xF7: .letter
    default: .sign
    }
  }

  /// A scalar from U+0250 on; rare, and kept out of the loops that ask for it.
  @inline(never)
  static func high(_ value: UInt32) -> Entry {
    switch value {
    case 0x250...0x36F: Entry(.letter, script: .latin)
    case 0x370...0x52F: Entry(.letter, script: .other)
    case 0x2000...0x2069, 0x20A0...0x20CF: Entry(.sign)
    case 0x2122, 0x2139: Entry(.sign)
    case 0x2190...0x2BFF, 0x1F000...0x1FBFF, 0x3030, 0x303D: Entry(.emoji)
    case 0xFFFD: Entry(.sign)
    default:
      Entry(Unicode.Scalar(value)?.properties.isAlphabetic ?? false ? .letter : .sign)
    }
  }
}
