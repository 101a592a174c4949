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
    var forms: WordForms
    /// The other spellings, by their kind.
    var variants: [(spelling: LexiconEntry.Spelling, words: WordForms)]
    var exceptions: WordForms
  }

  /// The built-in entries with their words, generated once a process.
  private static let generated: [Generated] = builtIn.map { entry in
    let forms = wordForms(entry.lexemes)
    return Generated(
      entry: entry, forms: forms, variants: entry.variants(of: forms),
      exceptions: wordForms(entry.exceptions))
  }

  /// Generates the words of the built-in entries, unless that is done.
  static func prepare() { _ = generated.count }

  /// Defines the words of the built-in entries in `builder`.
  init(builder: inout VocabularyBuilder) {
    entries = Self.generated.map(\.entry)
    var classes: [WordClass] = []
    for (number, generated) in Self.generated.enumerated() {
      let name = "entry.\(number)"
      let plain = builder.exactNumbers(of: generated.forms)
      if generated.entry.isUnmasked { builder.unmask(plain) }
      var forms = builder.withBareSpellings(plain)
      for (spelling, words) in generated.variants {
        let spelt = builder.exactNumbers(of: words)
        if generated.entry.isUnmasked { builder.unmask(spelt) }
        builder.insert(spelt, into: builder.declare(spelling.rawValue))
        forms += spelt
      }
      for wordClass in [name] + generated.entry.classes {
        builder.insert(forms, into: builder.declare(wordClass))
      }
      classes.append(builder.declare(name))
      builder.except(builder.exactNumbers(of: generated.exceptions))
    }
    self.classes = classes
  }

  /// The numbers of the entries of each set of classes in `vocabulary`.
  func entryNumbers(in vocabulary: Vocabulary) -> [[Int]] {
    var numbers = [[Int]](repeating: [], count: vocabulary.rowCount)
    for (number, wordClass) in classes.enumerated() {
      for row in vocabulary.rows(holding: wordClass) { numbers[Int(row)].append(number) }
    }
    return numbers
  }
}
