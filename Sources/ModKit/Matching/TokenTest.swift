/// What one token must be: its word in one of some classes, or itself of one of these kinds.
enum TokenTest {
  /// The tokens that no vocabulary lists.
  struct Kinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let any = Kinds(rawValue: 1)
    /// A capital where none is due.
    static let name = Kinds(rawValue: 2)
    /// A listed given name with its capital.
    static let given = Kinds(rawValue: 4)
    static let capital = Kinds(rawValue: 8)
    static let number = Kinds(rawValue: 16)
    static let emoji = Kinds(rawValue: 32)
    static let link = Kinds(rawValue: 64)
    static let mention = Kinds(rawValue: 128)
    static let hashtag = Kinds(rawValue: 256)
    static let caps = Kinds(rawValue: 512)

    /// What must be read in its place: no word and no kind of token announces it.
    static let unannounced: Kinds = [.any, .name, .given, .capital, .caps]

    /// The kind written `<name>` in a pattern, or nil.
    init?(name: String) {
      switch name {
      case "any": self = .any
      case "name": self = .name
      case "given": self = .given
      case "capital": self = .capital
      case "number": self = .number
      case "emoji": self = .emoji
      case "link": self = .link
      case "mention": self = .mention
      case "hashtag": self = .hashtag
      case "caps": self = .caps
      default: return nil
      }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The kinds that every token of `kind` is.
    init(_ kind: Token.Kind) {
      switch kind {
      case .number: self = .number
      case .emoji: self = .emoji
      case .link: self = .link
      case .mention: self = .mention
      case .hashtag: self = .hashtag
      case .word, .mixed, .punctuation, .newline: self = []
      }
    }

    /// Whether a token of one of these kinds is announced by it.
    var areAnnounced: Bool { isDisjoint(with: .unannounced) }

    /// How many there are.
    var count: Int { rawValue.nonzeroBitCount }
  }
}
