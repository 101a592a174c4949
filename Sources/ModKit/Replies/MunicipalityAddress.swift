/// Recognises whether a reply to someone else turns to the municipality all the same.
///
/// A reply to another citizen needs no answer unless it does (deadlines, what counts as answered). Signs are a mention
/// of the account, a word for the municipality, or "ni" and its forms; a text that opens by turning to someone else with
/// a mention shows the account only by a mention of its own.
struct MunicipalityAddress {
  private let names: [PlainWords]
  private let handles: Set<String>

  /// Makes a recogniser that also knows the names and handles of the accounts.
  init(accountNames: [String]) {
    names = accountNames.map { PlainWords($0) }.filter { $0.bytes.count > 4 }
    handles = Set(names.map { "@" + $0.strings.joined() })
  }

  /// Whether `text` turns to the municipality. Complexity: O(length).
  func isAddressed(in text: String) -> Bool {
    let words = PlainWords(text)
    var opensWithMention = false
    var hasSign = false
    for (index, start) in words.starts.enumerated() {
      if words.bytes[start] == 0x40 {
        let mention = words.string(at: index)
        if handles.contains(mention) || mention.hasPrefix("@kommun") || mention.hasSuffix("kommun")
        {
          return true
        }
        if index == 0 { opensWithMention = true }
      } else if !hasSign {
        hasSign = MunicipalityAddress.isSign(words, start)
      }
    }
    if names.contains(where: words.contains) { return true }
    return hasSign && !opensWithMention
  }

  private static func isSign(_ words: PlainWords, _ start: Int) -> Bool {
    switch words.bytes[start] {
    case 0x6E, 0x65, 0x6B, 0x66, 0x6D, 0x63:  // n, e, k, f, m, c
      signs.contains { words.bytes[start...].starts(with: $0) }
    default: false
    }
  }

  private static let signs: [[UInt8]] = [
    "ni ", "er ", "era ", "ert ", "kommun ", "kommunen ", "kommunens ", "förvaltningen ",
    "municipality ", "council ",
  ].map { Array($0.utf8) }
}
