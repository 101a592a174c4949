/// One headword of the lexicon: its forms are generated, its senses and neighbours are data.
struct LexiconEntry: Sendable {
  /// What the entry says about a text that has the word.
  enum Sense: Hashable, Sendable {
    /// The word alone speaks for the rules.
    case plain
    /// Only a disguised spelling does: whoever hides *pucko* means it. Plain, the word is left to phrases.
    case whenDisguised
    /// Aimed at someone by its making, *idiotgubbe*, unless the author means himself.
    case compoundInsult
    /// Also the word for a supporter: *ett stort fan av bandyn*.
    case supporter
    /// An older word with neutral uses; talk about the word itself is a near miss.
    case dated
    /// An English word that is also Swedish, or mild in English: counts in English sentences only.
    case englishSentence
    /// In capitals the initials of a football club, *FCK*, unless something is cursed by it.
    case clubInitials
    /// *hora*, which is also *höra* without its dots.
    case bareHomograph
    /// Only directly before another word: *förbannade snö*, not *jag är förbannad*.
    case attribute
  }

  /// The headword shown to people.
  var name: String
  /// Lexemes as `inflectedForms` reads them, affixes with `*` among them.
  var lexemes: String
  /// The rules it speaks for.
  var rules: [RuleCode]
  /// 0 euphemism, 1 mild, 2 coarse, 3 obscene, 4 slur.
  var severity: Int
  /// How sure the word alone is.
  var strength: Strength
  var sense: Sense = .plain
  /// Substitutions that make other spellings, `ä>e|ae v>f`; at most three in one word.
  var respelling: String = ""
  /// The whole words that `respelling` is applied to, when not all forms.
  var respelled: String = ""
  /// Spellings without vowels and other listed misspellings.
  var shortened: String = ""
  /// Whole words, `beginning*` and `*ending` that contain the word and are benign, with their reason in
  /// the table where they are listed.
  var exceptions: String = ""
  /// Whether stars, digits and separators are undone for it.
  var isUnmasked = true
  /// Whether neighbouring letters may be swapped: only for long words that no swap makes Swedish.
  var hasSwaps = false
  /// Classes that phrases can name.
  var classes: [String] = []

  /// Every whole form and affix, respellings not included.
  var forms: [String] { inflectedForms(lexemes) }

  /// The other spellings of the whole forms, with the kind of each.
  var variants: [(spelling: Spelling, words: WordForms)] { variants(of: wordForms(lexemes)) }

  /// The other spellings by their kind; `forms` are those of the entry.
  func variants(of forms: WordForms) -> [(spelling: Spelling, words: WordForms)] {
    let known = SpellingSet(forms)
    let bases = respelled.isEmpty ? forms : wordForms(respelled)
    let rules = SpellingRule.all(respelling)
    var respelt = WordForms()
    var swapped = WordForms()
    var shortened = WordForms()
    for number in 0..<bases.count where !bases[number].contains(0x2A) {
      let base = bases[number]
      for spelling in respellings(of: base, rules) { known.add(spelling, to: &respelt) }
      guard hasSwaps else { continue }
      for spelling in swappedSpellings(of: base) { known.add(spelling, to: &swapped) }
    }
    let short = wordForms(self.shortened)
    for number in 0..<short.count { known.add(short[number], to: &shortened) }
    return [(.respelled, respelt), (.swapped, swapped), (.shortened, shortened)]
  }

  /// How a form is spelt.
  enum Spelling: String, CaseIterable, Hashable, Sendable {
    case respelled = "spelling.respelled"
    case swapped = "spelling.swapped"
    case shortened = "spelling.shortened"
  }
}
