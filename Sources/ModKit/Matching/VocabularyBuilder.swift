/// Collects words and classes, then builds a `Vocabulary`.
///
///     var builder = VocabularyBuilder()
///     builder.define("role", words: inflectedForms("rektor/er *chef/er polis*"))
///
/// `*chef` stands for every unknown word of at least three letters more that ends so, `polis*` for those
/// that begin so; a word that is listed whole keeps the classes of the endings and beginnings it has,
/// unless it is set apart by `except`. The words of `ContextWords` are always in.
public struct VocabularyBuilder: Sendable {
  private(set) var words: WordList
  private(set) var memberships = ClassMembers()
  private(set) var names: [String: WordClass] = [:]
  private(set) var exceptions = NumberSet()
  private(set) var unmasked = NumberSet()
  /// By class, a rough measure of how often its words stand in texts.
  private(set) var frequencies: [Int] = []
  /// The sets of words that patterns choose from, each a class.
  private var choices: NumberLists
  private var classOfChoice: [WordClass] = []
  /// What the tokens of patterns must be.
  var tests = TestTable()
  /// By word, what is known of its spellings without marks: 0 nothing, 1 that it has none, else where they lie.
  private var placeOfBare: [UInt32] = []
  private var bareNumbers: [(short: UInt32, long: UInt32)] = [(0, 0), (0, 0)]
  /// Folds words without making the tables anew.
  private var folding = FoldedText()

  /// The numbers of words that were inserted, for putting them into another class.
  typealias Numbers = [UInt32]

  /// Starts with the context words.
  public init() { self.init(reserving: 3000) }

  /// Starts with the context words and room for `count` words.
  init(reserving count: Int) {
    words = WordList(reserving: count)
    memberships.reserve(count * 3)
    placeOfBare.reserveCapacity(count)
    bareNumbers.reserveCapacity(count / 6)
    choices = NumberLists(lists: count / 6, numbers: count)
    for entry in ContextWords.all {
      insert(exactNumbers(of: entry.words), into: declare(entry.name))
    }
  }

  // MARK: Classes

  /// Defines the class `name`, or adds `words` to it where it exists.
  ///
  /// A word is one token: letters, folded as texts are. A word with å, ä or ö is also known without
  /// its marks (*sla*, *slaa*) unless that spelling is a Swedish word.
  @discardableResult
  public mutating func define(_ name: String, words: some Sequence<String>) -> WordClass {
    let wordClass = declare(name)
    insert(withBareSpellings(exactNumbers(of: words)), into: wordClass)
    return wordClass
  }

  /// Defines the class `name` with exactly the spellings given.
  @discardableResult
  public mutating func define(_ name: String, exactly words: some Sequence<String>) -> WordClass {
    let wordClass = declare(name)
    insert(exactNumbers(of: words), into: wordClass)
    return wordClass
  }

  /// Defines the class `name`, or adds `forms` to it where it exists, with and without their marks.
  mutating func define(_ name: String, words forms: WordForms) {
    let wordClass = declare(name)
    insert(withBareSpellings(exactNumbers(of: forms)), into: wordClass)
  }

  /// The class of the words with these numbers, ascending and each once, and of their spellings without marks.
  mutating func choice(of numbers: ArraySlice<UInt32>) -> WordClass {
    let known = choices.count
    let choice = choices.number(of: numbers)
    if choice < known { return classOfChoice[choice] }
    let wordClass = addClass()
    classOfChoice.append(wordClass)
    // The spellings are looked up first, for those that are new are put into a class of their own.
    for number in numbers { _ = bareSpellings(of: number) }
    memberships.begin(wordClass)
    var frequency = 0
    for number in numbers {
      let bare = bareNumbers[Int(placeOfBare[Int(number)])]
      frequency += add(number)
      if bare.short != 0 { frequency += add(bare.short - 1) }
      if bare.long != 0 { frequency += add(bare.long - 1) }
    }
    frequencies[wordClass.index] = frequency
    return wordClass
  }

  /// The class `name`, declared now if it was not.
  mutating func declare(_ name: String) -> WordClass {
    if let known = names[name] { return known }
    let wordClass = addClass()
    names[name] = wordClass
    return wordClass
  }

  private mutating func addClass() -> WordClass {
    frequencies.append(0)
    return WordClass(index: frequencies.count - 1)
  }

  /// Puts words that are listed into `wordClass`.
  mutating func insert(_ numbers: Numbers, into wordClass: WordClass) {
    memberships.begin(wordClass)
    let isFrequent =
      wordClass.index < ContextWords.all.count && ContextWords.isFrequent(wordClass)
    var frequency = 0
    for number in numbers {
      frequency += words.frequency(Int(number))
      if isFrequent { words.markCommon(Int(number)) }
      memberships.add(number)
    }
    frequencies[wordClass.index] += frequency
  }

  /// Puts a word into the class begun last, and answers how often it stands in texts.
  private mutating func add(_ number: UInt32) -> Int {
    memberships.add(number)
    return words.frequency(Int(number))
  }

  /// The class defined as `name`.
  public func wordClass(_ name: String) -> WordClass? { names[name] }

  /// A rough measure of how often the words of `wordClass` stand in texts, for choosing anchors.
  func frequency(of wordClass: WordClass) -> Int { frequencies[wordClass.index] }

  // MARK: Words

  /// The numbers of exactly the spellings given, listed now if they were not.
  mutating func exactNumbers(of words: some Sequence<String>) -> Numbers {
    var found: Numbers = []
    for word in words {
      if let number = number(of: word) { found.append(number) }
    }
    return found
  }

  /// The numbers of `forms`, listed now if they were not.
  mutating func exactNumbers(of forms: WordForms) -> Numbers {
    var found: Numbers = []
    found.reserveCapacity(forms.count)
    let bytes = forms.bytes.span
    for form in 0..<forms.count {
      if let number = number(of: bytes, in: forms.range(form)) { found.append(number) }
    }
    return found
  }

  /// `numbers`, each followed by those of its spellings without marks.
  mutating func withBareSpellings(_ numbers: Numbers) -> Numbers {
    var result: Numbers = []
    result.reserveCapacity(numbers.count)
    for number in numbers {
      result.append(number)
      let bare = bareSpellings(of: number)
      if bare.short != 0 { result.append(bare.short - 1) }
      if bare.long != 0 { result.append(bare.long - 1) }
    }
    return result
  }

  /// The numbers of a word's spellings without marks and one, or 0.
  private mutating func bareSpellings(of number: UInt32) -> (short: UInt32, long: UInt32) {
    let missing = words.count - placeOfBare.count
    if missing > 0 { placeOfBare.append(contentsOf: repeatElement(0, count: missing)) }
    if placeOfBare[Int(number)] == 0 {
      guard words.hasMarks(Int(number)) else {
        placeOfBare[Int(number)] = 1
        return (0, 0)
      }
      var bare: (short: UInt32, long: UInt32) = (0, 0)
      let others = SwedishHomographs.listed
      if let short = words.addBare(Int(number), isLong: false, unlessIn: others) {
        bare.short = UInt32(short + 1)
        insertBare(UInt32(short))
      }
      if let long = words.addBare(Int(number), isLong: true, unlessIn: others) {
        bare.long = UInt32(long + 1)
        insertBare(UInt32(long))
      }
      placeOfBare[Int(number)] = UInt32(bareNumbers.count)
      bareNumbers.append(bare)
    }
    return bareNumbers[Int(placeOfBare[Int(number)])]
  }

  private mutating func insertBare(_ number: UInt32) {
    memberships.begin(ContextWords.bareSpelling)
    frequencies[ContextWords.bareSpelling.index] += add(number)
  }

  private mutating func number(of word: String) -> UInt32? {
    var copy = word
    copy.makeContiguousUTF8()
    let utf8 = copy.utf8
    let bytes = utf8.span
    return number(of: bytes, in: 0..<bytes.count)
  }

  /// The number of the word or affix written in `range`, listed now if it was not; nil where no letter is.
  mutating func number(of bytes: Span<UInt8>, in range: Range<Int>) -> UInt32? {
    guard !range.isEmpty else { return nil }
    let last = range.upperBound - 1
    let kind: WordList.Kind =
      bytes[range.lowerBound] == 0x2A ? .ending : bytes[last] == 0x2A ? .beginning : .whole
    let lower = range.lowerBound + (kind == .ending ? 1 : 0)
    let upper = bytes[last] == 0x2A ? last : range.upperBound
    guard lower < upper else { return nil }
    if let number = words.add(bytes, lower..<upper, kind: kind) { return UInt32(number) }
    folding.fold(bytes.extracting(lower..<upper))
    return folding.count == 0 ? nil : UInt32(words.add(folding, kind: kind))
  }

  /// Whether `word` is listed, whole.
  public func contains(_ word: String) -> Bool {
    words.number(of: foldedLetters(word), kind: .whole) != nil
  }

  /// Sets whole words, and words by `beginning*` or `*ending`, apart from shorter affixes: they have
  /// only the classes they are defined with.
  public mutating func except(_ words: some Sequence<String>) {
    for number in exactNumbers(of: words) { exceptions.insert(Int(number)) }
  }

  /// Sets the words with these numbers apart likewise.
  mutating func except(_ numbers: Numbers) {
    for number in numbers { exceptions.insert(Int(number)) }
  }

  /// Lets texts hide `words` behind stars, digits, separators and the like: what is read through the
  /// disguise counts as the word. Affixes and words under three letters are left out.
  public mutating func unmask(_ words: some Sequence<String>) { unmask(exactNumbers(of: words)) }

  /// Lets texts hide the words with these numbers likewise.
  mutating func unmask(_ numbers: Numbers) {
    for number in numbers
    where words.kind(Int(number)) == .whole && words.letterRange(Int(number)).count > 2 {
      unmasked.insert(Int(number))
    }
  }
}

/// The lower-case letters of `word` as texts are folded, without signs and marks.
func foldedLetters(_ word: String) -> [UInt32] {
  var buffer = FoldedText()
  return buffer.letters(of: word)
}

extension FoldedText {
  /// The lower-case letters of `word` as texts are folded; the storage is reused.
  mutating func letters(of word: String) -> [UInt32] {
    let utf8 = Array(word.utf8)
    fold(utf8.span)
    return (0..<count).map { self[$0].value }
  }
}
