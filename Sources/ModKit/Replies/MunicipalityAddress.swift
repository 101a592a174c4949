/// Recognises whether a reply to someone else turns to the municipality all the same.
///
/// A reply to another citizen needs no answer unless it does (deadlines, what counts as answered). Signs are a mention
/// of the account, a word for the municipality, or "ni" and its forms; a text that opens by turning to someone else with
/// a mention shows the account only by a mention of its own.
struct MunicipalityAddress {
  private let accountNames: [String]

  /// Makes a recogniser that also knows the names and handles of the accounts.
  init(accountNames: [String]) {
    self.accountNames = accountNames.map { PlainWords($0).padded }.filter { $0.count > 4 }
  }

  /// Whether `text` turns to the municipality.
  func isAddressed(in text: String) -> Bool {
    let words = PlainWords(text)
    if accountNames.contains(where: { words.padded.contains($0) }) { return true }
    let mentions = words.words.filter { $0.hasPrefix("@") }
    let accountMentions = mentions.contains { mention in
      mention.contains("kommun")
        || accountNames.contains { $0.split(separator: " ").joined() == mention.dropFirst() }
    }
    if accountMentions { return true }
    if let first = words.words.first, first.hasPrefix("@") { return false }
    return words.words.contains(where: MunicipalityAddress.signs.contains)
  }

  private static let signs: Set<String> = [
    "ni", "er", "era", "ert", "kommun", "kommunen", "kommunens", "förvaltningen",
    "municipality", "council",
  ]
}
