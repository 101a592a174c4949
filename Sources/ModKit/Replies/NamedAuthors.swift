/// Finds out whom an official text names: by `@handle`, by display name, or by first name.
///
/// Only for aiming an answer among people who wrote in the same place; who is official never depends on names. A first
/// name counts when it is written with a capital and not as the first word of a sentence, or where the text opens with a
/// greeting or turns to it with a comma or an exclamation mark; two people with that first name make it say nothing.
struct NamedAuthors {
  /// Whom a text names.
  enum Result: Hashable {
    /// Nobody.
    case nobody
    /// These, each without doubt.
    case some([Int32])
    /// One of several who share a first name.
    case oneOf([Int32])
  }

  private var authorsByKey: [String: [Int32]] = [:]

  /// An index over `authors`, for many texts.
  init(authors: some Sequence<Int32>, in store: ConversationStore) {
    for author in authors { add(author, store) }
  }

  /// Whom `text` names; with `openingOnly` only the first few words count, as in a greeting.
  func named(in text: String, openingOnly: Bool = false) -> Result {
    named(NameTokens(text, limit: openingOnly ? NameTokens.openingWords : 400))
  }

  func named(_ tokens: NameTokens) -> Result {
    var found: [Int32] = []
    var doubtful: [Int32] = []
    for (index, token) in tokens.words.enumerated() {
      if token.text.hasPrefix("@") {
        found += authorsByKey[token.text] ?? []
        continue
      }
      if let whole = longestName(tokens.words, at: index) {
        if token.isCapital || whole.isLong { found += whole.authors }
        continue
      }
      guard token.isAddress, let same = authorsByKey["1 " + token.text] else { continue }
      if same.count == 1 { found += same } else { doubtful += same }
    }
    if !found.isEmpty { return .some(Array(Set(found)).sorted()) }
    return doubtful.isEmpty ? .nobody : .oneOf(Array(Set(doubtful)).sorted())
  }

  /// The full display name that starts at `index`, the longest of several.
  private func longestName(
    _ words: [NameTokens.Word], at index: Int
  ) -> (authors: [Int32], isLong: Bool)? {
    var key = ""
    var best: (authors: [Int32], isLong: Bool)?
    for length in 1...4 where index + length <= words.count {
      key += (length == 1 ? "" : " ") + words[index + length - 1].text
      if let authors = authorsByKey[key] {
        best = (authors, length > 1 || key.unicodeScalars.count > 5)
      }
    }
    return best
  }

  private mutating func add(_ number: Int32, _ store: ConversationStore) {
    let author = store.authors[Int(number)]
    if author.handle >= 0 {
      let handle = PlainWords(store.pool[author.handle]).strings.joined()
      add(handle.hasPrefix("@") ? handle : "@" + handle, number)
    }
    guard author.name >= 0 else { return }
    let words = PlainWords(store.pool[author.name])
    guard words.count > 0 else { return }
    let first = words.string(at: 0)
    add(words.joined, number)
    if words.count == 1 {
      add(first.hasPrefix("@") ? first : "@" + first, number)
    } else {
      add("@" + words.strings.joined(), number)
      add("1 " + first, number)
    }
  }

  private mutating func add(_ key: String, _ author: Int32) {
    if authorsByKey[key]?.contains(author) != true { authorsByKey[key, default: []].append(author) }
  }
}

/// The first words of a text with what a name needs to be told from a common word.
struct NameTokens {
  /// How many words a greeting may take.
  static let openingWords = 5

  struct Word {
    var text: String
    /// Written with a capital.
    var isCapital: Bool
    /// Stands where someone is turned to, and is written with a capital.
    var isAddress: Bool
  }

  private(set) var words: [Word] = []
  /// Whether anyone is turned to in it.
  private(set) var mayName = false

  init(_ text: String, limit: Int) {
    var startsSentence = true
    var current: [UInt8] = []
    var followsGreeting = false
    func finish(_ terminator: UInt8) {
      guard !current.isEmpty else { return }
      let isCapital = NameTokens.isCapital(current)
      let lowered = PlainWords(String(decoding: current, as: UTF8.self)).joined
      let isTurnedTo = terminator == 0x2C || terminator == 0x21 || terminator == 0x3A
      let isAddress = isCapital && (!startsSentence || followsGreeting || isTurnedTo)
      words.append(Word(text: lowered, isCapital: isCapital, isAddress: isAddress))
      if isAddress || current[0] == 0x40 { mayName = true }
      followsGreeting = NameTokens.greetings.contains(lowered)
      startsSentence = false
      current.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      guard words.count < limit else { break }
      let isPart: Bool =
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x5F: true
        case 0x40: current.isEmpty
        case 0x2D: !current.isEmpty
        case 0x2E: current.first == 0x40
        default: false
        }
      if isPart {
        current.append(byte)
        continue
      }
      finish(byte)
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A { startsSentence = true }
    }
    if words.count < limit { finish(0) }
  }

  /// ASCII and Latin-1 capitals; of other scripts every letter counts, for most have no case.
  private static func isCapital(_ word: [UInt8]) -> Bool {
    switch word[0] {
    case 0x41...0x5A: true
    case 0xC3: word.count > 1 && (0x80...0x9E).contains(word[1])
    case 0xC4...0xF4: true
    default: false
    }
  }

  private static let greetings: Set<String> = [
    "hej", "hejsan", "hallå", "tack", "hi", "hello", "svar", "tjena",
  ]
}
