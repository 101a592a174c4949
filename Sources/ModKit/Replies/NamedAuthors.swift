/// Finds out whom an official text names: by `@handle`, by display name, or by first name.
///
/// Only for aiming an answer among people who wrote in the same place; who is official never depends on names. A first
/// name counts when it is written with a capital and not as the first word of a sentence, or where the text opens with a
/// greeting or turns to it with a comma or an exclamation mark; two people with that first name make it say nothing.
struct NamedAuthors {
  private var authorsByKey: [String: [Int32]] = [:]

  /// Whom a text names.
  enum Result: Hashable {
    /// Nobody.
    case nobody
    /// These, each without doubt.
    case some([Int32])
    /// One of several who share a first name.
    case oneOf([Int32])
  }

  init(authors: some Sequence<Int32>, in store: ConversationStore) {
    var seen: Set<Int32> = []
    for number in authors where seen.insert(number).inserted {
      let author = store.authors[Int(number)]
      if author.handle >= 0 { add("@" + lowered(store.pool[author.handle]), number) }
      guard author.name >= 0 else { continue }
      let words = PlainWords(store.pool[author.name]).words
      guard let first = words.first else { continue }
      add(words.joined(separator: " "), number)
      if first.hasPrefix("@") || words.count == 1 { add("@" + first.drop { $0 == "@" }, number) }
      if words.count > 1 {
        add("@" + words.joined(), number)
        add("1 " + first, number)
      }
    }
  }

  /// Whom `text` names; with `openingOnly` only the first few words count, as in a greeting.
  func named(in text: String, openingOnly: Bool = false) -> Result {
    let tokens = NameTokens(text, limit: openingOnly ? 5 : 400)
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

  private mutating func add(_ key: String, _ author: Int32) {
    if authorsByKey[key]?.contains(author) != true { authorsByKey[key, default: []].append(author) }
  }

  private func lowered(_ handle: String) -> String {
    PlainWords(handle.hasPrefix("@") ? String(handle.dropFirst()) : handle).words.joined()
  }
}

/// The first words of a text with what a name needs to be told from a common word.
private struct NameTokens {
  struct Word {
    var text: String
    /// Written with a capital.
    var isCapital: Bool
    /// Stands where someone is turned to, and is written with a capital.
    var isAddress: Bool
  }

  var words: [Word] = []

  init(_ text: String, limit: Int) {
    var startsSentence = true
    var current = ""
    var followsGreeting = false
    func finish(_ terminator: Unicode.Scalar?) {
      guard !current.isEmpty else { return }
      let isCapital = current.unicodeScalars.first?.properties.isUppercase ?? false
      let lowered = PlainWords(current).words.joined()
      let isTurnedTo = terminator == "," || terminator == "!" || terminator == ":"
      words.append(
        Word(
          text: lowered, isCapital: isCapital,
          isAddress: isCapital && (!startsSentence || followsGreeting || isTurnedTo)))
      followsGreeting = ["hej", "hejsan", "hallå", "tack", "hi", "hello", "svar"].contains(lowered)
      startsSentence = false
      current = ""
    }
    for scalar in text.unicodeScalars {
      guard words.count < limit else { break }
      let isWordPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || (scalar == "@" && current.isEmpty)
        || (scalar == "." && current.hasPrefix("@")) || (scalar == "-" && !current.isEmpty)
      if isWordPart {
        current.unicodeScalars.append(scalar)
        continue
      }
      finish(scalar)
      if scalar == "." || scalar == "!" || scalar == "?" || scalar == "\n" { startsSentence = true }
    }
    if words.count < limit { finish(nil) }
  }
}
