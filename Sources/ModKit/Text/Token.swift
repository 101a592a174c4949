/// A word, number, sign or other unit of a text, as a range of folded scalars.
public struct Token: Hashable, Sendable {
  /// What the token consists of.
  public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// Letters only.
    case word
    /// Digits only; a written number may be several tokens with signs between.
    case number
    /// Letters and digits, such as `h0ra`, `MLB223` or `25kr`.
    case mixed
    /// One sign, or a run of the same sign.
    case punctuation
    /// One pictograph.
    case emoji
    /// An address of the web or of mail, whole.
    case link
    /// `@name`, without the sign in the range.
    case mention
    /// `#topic`, without the sign in the range.
    case hashtag
    /// One or more line breaks.
    case newline
  }

  /// What is known about the token.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// No white space stands before it.
    public static let glued = Flags(rawValue: 1)
    /// The first letter was upper case.
    public static let capitalized = Flags(rawValue: 2)
    /// Two or more letters, all upper case.
    public static let allCaps = Flags(rawValue: 4)
    /// An upper-case letter stands after a lower-case one.
    public static let innerCapital = Flags(rawValue: 8)
    /// Some letter was written in a disguise that normalisation undid.
    public static let disguised = Flags(rawValue: 16)
    /// The same letter stands three times or more in a row.
    public static let stretched = Flags(rawValue: 32)
    /// Stands inside quotation marks, closed or not.
    public static let quoted = Flags(rawValue: 64)
    /// Stands where the author reports what someone said, wrote or was called.
    public static let reported = Flags(rawValue: 128)
    /// The clause has a negation.
    public static let negated = Flags(rawValue: 256)
    /// The sentence is judged English.
    public static let english = Flags(rawValue: 512)
    /// First word of its sentence.
    public static let opensSentence = Flags(rawValue: 1024)
    /// Written in Cyrillic or Greek only.
    public static let otherScript = Flags(rawValue: 2048)
    /// Known to the vocabulary by its beginning or ending only.
    public static let affixed = Flags(rawValue: 4096)
  }

  /// What the token consists of.
  public internal(set) var kind: Kind
  /// What is known about it.
  public internal(set) var flags: Flags
  /// The word in the vocabulary, or `.unknown`.
  public internal(set) var word: WordID
  /// The set of classes of the beginning it is known by, where `word` is an ending: *jävlavägen* has both;
  /// else 0.
  var secondRow: Int32 = 0
  private var lower: UInt32
  private var upper: UInt32
  private var sentenceIndex: UInt32
  private var clauseIndex: UInt32

  init(_ kind: Kind, _ range: Range<Int>, flags: Flags, word: WordID = .unknown) {
    self.kind = kind
    self.flags = flags
    self.word = word
    lower = UInt32(truncatingIfNeeded: range.lowerBound)
    upper = UInt32(truncatingIfNeeded: range.upperBound)
    sentenceIndex = 0
    clauseIndex = 0
  }

  /// The folded scalars.
  public internal(set) var range: Range<Int> {
    get { Int(lower)..<Int(upper) }
    set {
      lower = UInt32(truncatingIfNeeded: newValue.lowerBound)
      upper = UInt32(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// The number of folded scalars.
  public var count: Int { Int(upper &- lower) }

  /// The index of its sentence in `TextAnalysis.sentences`.
  public internal(set) var sentence: Int {
    get { Int(sentenceIndex) }
    set { sentenceIndex = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The index of its clause in `TextAnalysis.clauses`.
  public internal(set) var clause: Int {
    get { Int(clauseIndex) }
    set { clauseIndex = UInt32(truncatingIfNeeded: newValue) }
  }

  /// Whether it is made of letters: a word, mention, hashtag or mixed token.
  public var isWordLike: Bool {
    switch kind {
    case .word, .mixed, .mention, .hashtag: true
    case .number, .punctuation, .emoji, .link, .newline: false
    }
  }
}

/// A set of kinds of token.
struct TokenKinds: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The one kind.
  init(_ kind: Token.Kind) { rawValue = 1 << UInt16(kind.rawValue) }

  /// Adds `kind`.
  mutating func insert(_ kind: Token.Kind) { formUnion(TokenKinds(kind)) }

  /// Whether a token of `kind` is among them.
  func contains(_ kind: Token.Kind) -> Bool { !isDisjoint(with: TokenKinds(kind)) }
}
