/// One letter, digit or sign of a text after normalisation, with the place it came from.
///
/// `å ä ö é ü` stay; other accents, full width and styled letters become plain lower-case letters, and
/// `traits` remembers how they were written. Offsets count Unicode scalars of the text as received.
public struct FoldedScalar: Hashable, Sendable {
  /// The code point in the low 21 bits, the traits above.
  private(set) var packed: UInt32
  /// The offset of the first original scalar.
  public internal(set) var start: UInt32
  /// The offset after the last original scalar, combining marks included.
  public internal(set) var end: UInt32

  init(_ value: UInt32, _ traits: Traits, start: UInt32, end: UInt32) {
    self.init(packed: Self.packed(value, traits), start: start, end: end)
  }

  /// Makes a scalar of what `packed` answers.
  init(packed: UInt32, start: UInt32, end: UInt32) {
    self.packed = packed
    self.start = start
    self.end = end
  }

  /// A code point and its traits in one number.
  static func packed(_ value: UInt32, _ traits: Traits) -> UInt32 {
    value | UInt32(traits.rawValue) << 21
  }

  /// The code point, lower case.
  public internal(set) var value: UInt32 {
    get { packed & 0x1F_FFFF }
    set { packed = packed & ~0x1F_FFFF | newValue }
  }

  /// How the original was written.
  public internal(set) var traits: Traits {
    get { Traits(rawValue: UInt16(packed >> 21)) }
    set { packed = packed & 0x1F_FFFF | UInt32(newValue.rawValue) << 21 }
  }

  /// The code point as a scalar.
  public var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

  /// Whether this is one of `0`–`9`.
  public var isDigit: Bool { value &- 0x30 < 10 }

  /// What normalisation changed.
  public struct Traits: OptionSet, Hashable, Sendable {
    /// Eleven bits, those that `FoldedScalar` has room for.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The original was an upper-case letter.
    public static let uppercase = Traits(rawValue: 1)
    /// A full width form.
    public static let fullWidth = Traits(rawValue: 2)
    /// A mathematical, small capital or superscript letter.
    public static let styled = Traits(rawValue: 4)
    /// A circled, squared or regional indicator letter.
    public static let enclosed = Traits(rawValue: 8)
    /// A look-alike of another script, in a word that mixes scripts.
    public static let confusable = Traits(rawValue: 16)
    /// An invisible character stands before it.
    public static let invisible = Traits(rawValue: 32)
    /// Combining marks were stacked on it.
    public static let marked = Traits(rawValue: 64)
    /// It carried an accent that Swedish does not use.
    public static let accented = Traits(rawValue: 128)
    /// It was written as an HTML character reference.
    public static let reference = Traits(rawValue: 256)
    /// It stands in a run whose direction was overridden.
    public static let reversed = Traits(rawValue: 512)

    /// Everything that ordinary writing does not do to a letter.
    public static let disguises: Traits = [
      .fullWidth, .styled, .enclosed, .confusable, .invisible, .marked, .accented, .reference,
      .reversed,
    ]
  }
}
