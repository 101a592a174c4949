/// Every entry, as word classes of a vocabulary.
///
/// Each entry is one class, so that a token's word says at once which entries it belongs to; the
/// classes that phrases name (`insult-noun` …) are defined beside them.
struct Lexicon: Sendable {
  /// All entries, in the order of their class numbers.
  let entries: [LexiconEntry]
  private let classes: [WordClass]

  /// The entries that ship with modtool.
  static var builtIn: [LexiconEntry] {
    SwearingEntries.religious + SwearingEntries.excrement + SwearingEntries.obscene
      + SlurEntries.all
      + InsultEntries.all + EnglishEntries.all
  }

  /// An entry with its generated words.
  private struct Generated: Sendable {
    var entry: LexiconEntry
    var forms: [String]
    var variants: [(word: String, spelling: LexiconEntry.Spelling)]
    var exceptions: [String]
  }

  /// The built-in entries with their words, generated once a process.
  private static let generated: [Generated] = builtIn.map { entry in
    Generated(
      entry: entry, forms: entry.forms, variants: entry.variants,
      exceptions: inflectedForms(entry.exceptions))
  }

  /// Defines the words of the built-in entries in `builder`.
  init(builder: inout VocabularyBuilder) {
    entries = Self.generated.map(\.entry)
    var classes: [WordClass] = []
    for (number, generated) in Self.generated.enumerated() {
      let name = "entry.\(number)"
      let words = generated.variants.map(\.word)
      classes.append(builder.define(name, words: generated.forms))
      builder.define(name, exactly: words)
      for spelling in LexiconEntry.Spelling.allCases {
        let spelt = generated.variants.lazy.filter { $0.spelling == spelling }.map(\.word)
        builder.define(spelling.rawValue, exactly: spelt)
      }
      for wordClass in generated.entry.classes {
        builder.define(wordClass, words: generated.forms)
        builder.define(wordClass, exactly: words)
      }
      if generated.entry.isUnmasked {
        builder.unmask(generated.forms)
        builder.unmask(words)
      }
      builder.except(generated.exceptions)
    }
    self.classes = classes
  }

  /// The numbers of the entries of each set of classes in `vocabulary`.
  func entryNumbers(in vocabulary: Vocabulary) -> [[Int]] {
    let numbers = Dictionary(
      uniqueKeysWithValues: classes.enumerated().map { ($0.element, $0.offset) })
    return (0..<vocabulary.rowCount).map { row in
      vocabulary.classes(ofRow: row).compactMap { numbers[$0] }.sorted()
    }
  }
}
