/// Reads token patterns: their text into elements, their words into the vocabulary under construction.
///
/// The grammar, in which white space separates elements:
///
///     pattern  = element+
///     element  = atom | atom "?" | gap | "[" element+ "]" | "^" | "$" | ","
///              | "!" within? atom | "~" within? atom
///     atom     = word | word "*" | "*" word | "<" class ">" | "{" choice ("|" choice)* "}"
///     choice   = element+
///     gap      = ".." count "-"? | "..." count "-"?
///     within   = ".." count
///
/// A **word** matches one token with that spelling (folded, and in its bare spelling too).
/// **`<class>`** matches a word of a defined class, or one of the built-in kinds `<any>`, `<name>` (a
/// capital where none is due), `<given>` (a listed given name with its capital), `<capital>` (a word with
/// a capital, wherever it stands), `<number>`, `<emoji>`, `<link>`, `<mention>`, `<hashtag>`, `<caps>`.
/// **`{…|…}`** is one of several choices, which may be phrases.
/// **`..3`** skips up to three words within the clause, `...3` within the sentence; `..3-` none that
/// negates.
/// **`!`** forbids the atom next (`!..2` within the two words that follow), **`~`** forbids it before.
/// **`^`** and **`$`** are the beginning and end of the sentence; **`,`** is a comma, colon or dash.
/// **`[…]`** is the evidence to mark, else all that matched.
///
/// Nothing matches across sentences; between two elements only quotation marks, hyphens and the
/// like may stand. Ten examples:
///
///     jag ska [slå ihjäl dig]
///     jag {ska|kommer att|tänker} ..2 [<violent-verb> ..2 <person-object>]
///     {din|ditt|dina} ..2 [<insult-noun>]
///     {du|ni} är ..3 [<insult>] !..2 {på|i}
///     ^ [<insult-noun>] {,|$}
///     skjut !{upp|fram|till|in|på} ..1 [<person-object>]
///     ~{inte|aldrig} [dö] ..2 $
///     {alla|varje|de där} <group> ..3 är ..2 [<dehumanising>]
///     (vet | veta) is written {vet|veta} {var|vart} {du|ni|hon|han} {bor|jobbar}
///     <name> <name>? ..2 är [<crime-noun>]
///
/// Words and classes that one test can hold are gathered on stacks until it is known what they belong to, so
/// that a choice between them is one test. Complexity: O(length); nesting is limited to 16.
struct PatternReader: ~Copyable {
  private(set) var elements: [PatternElement] = []
  private var index = 0
  private var words: [UInt32] = []
  private var classes: [UInt32] = []
  private var kinds: TokenTest.Kinds = []

  /// Where the words and classes of an atom begin on the stacks, and the kinds gathered before.
  private struct Mark {
    var words: Int
    var classes: Int
    var kinds: TokenTest.Kinds
  }

  /// What a sequence turned out to be.
  private enum Content {
    case nothing
    /// One word or class, or a choice between such, which is left on the stacks.
    case simple
    case elements
  }

  /// Reads `pattern`, whose words are listed in `builder`.
  mutating func read(
    _ pattern: Span<UInt8>, _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    elements.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    kinds = []
    index = 0
    _ = try sequence(pattern, until: .end, depth: 0, &builder)
    guard !elements.isEmpty else {
      throw PatternError(message: Bilingual(sv: "tomt mönster", en: "empty pattern"), offset: 0)
    }
  }

  // MARK: Sequences

  /// What a sequence ends at.
  private enum End {
    case end
    case bracket
    case choice

    func isReached(_ byte: UInt8) -> Bool {
      switch self {
      case .end: false
      case .bracket: byte == UInt8(ascii: "]")
      case .choice: byte == UInt8(ascii: "|") || byte == UInt8(ascii: "}")
      }
    }
  }

  private mutating func sequence(
    _ bytes: Span<UInt8>, until end: End, depth: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> Content {
    guard depth < 16 else { throw failure(bytes, "för djupt nästlat", "nested too deeply") }
    var content = Content.nothing
    // A first simple atom of a choice, whose test is made once something follows it.
    var waiting: Mark?
    while true {
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else {
        guard end == .end else {
          throw failure(
            bytes, "mönstret slutar inuti en parentes", "the pattern ends inside a bracket")
        }
        return content
      }
      if end.isReached(bytes[index]) {
        if let waiting { kinds.formUnion(waiting.kinds) }
        return content
      }
      if let mark = waiting {
        elements.append(.test(test(from: mark, &builder)))
        waiting = nil
      }
      let mark = mark()
      if try element(bytes, mark, depth: depth, &builder) {
        if end == .choice, content == .nothing {
          waiting = mark
          content = .simple
          continue
        }
        elements.append(.test(test(from: mark, &builder)))
      }
      kinds = mark.kinds
      content = .elements
    }
  }

  /// Reads an element; true for a simple atom, which is left on the stacks.
  private mutating func element(
    _ bytes: Span<UInt8>, _ mark: Mark, depth: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "^"): append(.sentenceStart)
    case UInt8(ascii: "$"): append(.sentenceEnd)
    case UInt8(ascii: ","): append(.comma)
    case UInt8(ascii: "["):
      append(.open)
      _ = try sequence(bytes, until: .bracket, depth: depth + 1, &builder)
      append(.close)
    case UInt8(ascii: "."): elements.append(try gap(bytes))
    case UInt8(ascii: "!"), UInt8(ascii: "~"):
      try forbid(bytes, mark, depth: depth, &builder)
    default:
      let first = elements.count
      let isSimple = try atom(bytes, mark, depth: depth, &builder)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "?") else { return isSimple }
      index += 1
      if isSimple { elements.append(.test(test(from: mark, &builder))) }
      elements.insert(.optional(inside: UInt32(elements.count - first)), at: first)
    }
    return false
  }

  /// Adds an element written by one sign.
  private mutating func append(_ element: PatternElement) {
    elements.append(element)
    index += 1
  }

  private mutating func forbid(
    _ bytes: Span<UInt8>, _ mark: Mark, depth: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) {
    let before = bytes[index] == UInt8(ascii: "~")
    index += 1
    var within: UInt8 = 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "."),
      case .gap(let count, _, _) = try gap(bytes)
    {
      within = count
    }
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard try atom(bytes, mark, depth: depth, &builder) else {
      throw PatternError(
        message: Bilingual(
          sv: "efter ! och ~ får bara ord och klasser stå",
          en: "only words and classes may follow ! and ~"), offset: 0)
    }
    elements.append(.forbid(test(from: mark, &builder), within: within, before: before))
  }

  private mutating func gap(_ bytes: Span<UInt8>) throws(PatternError) -> PatternElement {
    var dots = 0
    while index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      dots += 1
      index += 1
    }
    var count = 0
    var digits = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10, digits < 3 {
      count = count * 10 + Int(bytes[index] - 0x30)
      digits += 1
      index += 1
    }
    guard dots == 2 || dots == 3, digits > 0, count > 0, count <= 30 else {
      throw failure(
        bytes, "en lucka skrivs ..N med N mellan 1 och 30", "a gap is ..N, N from 1 to 30")
    }
    let overNegation = index == bytes.count || bytes[index] != UInt8(ascii: "-")
    if !overNegation { index += 1 }
    return .gap(UInt8(count), acrossClauses: dots == 3, overNegation: overNegation)
  }

  // MARK: Atoms

  /// Reads an atom; true for one that a test can hold, which is left on the stacks above `mark`.
  private mutating func atom(
    _ bytes: Span<UInt8>, _ mark: Mark, depth: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> Bool {
    guard index < bytes.count else { throw noAtom(bytes) }
    switch bytes[index] {
    case UInt8(ascii: "<"): try named(bytes, builder)
    case UInt8(ascii: "{"): return try choice(bytes, mark, depth: depth, &builder)
    default:
      let start = index
      while index < bytes.count {
        if bytes[index] &- 0x61 < 26 {
          index += 1
          continue
        }
        let length = Self.writtenLength(bytes, at: index)
        guard length > 0 else { break }
        index += length
      }
      guard index > start else { throw noAtom(bytes) }
      if let number = builder.number(of: bytes, in: start..<index) { words.append(number) }
    }
    return true
  }

  private mutating func named(
    _ bytes: Span<UInt8>, _ builder: borrowing VocabularyBuilder
  ) throws(PatternError) {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      index = bytes[index] == 0x20 ? bytes.count : index + 1
    }
    guard index < bytes.count, index > start else {
      throw failure(bytes, "en klass skrivs <namn>", "a class is written <name>")
    }
    let name = text(bytes, start..<index)
    index += 1
    if let kind = TokenTest.Kinds(name: name) {
      kinds.insert(kind)
    } else if let wordClass = builder.wordClass(name) {
      classes.append(UInt32(wordClass.index))
    } else {
      throw PatternError(
        message: Bilingual(
          sv: "okänd ordklass '\(name)'", en: "unknown word class '\(name)'"), offset: 0)
    }
  }

  /// Reads a choice. All its single words and classes are one test, tried last; where it has nothing else, it
  /// is simple itself.
  private mutating func choice(
    _ bytes: Span<UInt8>, _ mark: Mark, depth: Int, _ builder: inout VocabularyBuilder
  ) throws(PatternError) -> Bool {
    let head = elements.count
    elements.append(.choice(inside: 0))
    var simple = (count: 0, first: 0)
    var hasEmpty = false
    repeat {
      index += 1
      let branch = elements.count
      elements.append(.branch(inside: 0))
      switch try sequence(bytes, until: .choice, depth: depth + 1, &builder) {
      case .nothing: hasEmpty = true
      case .simple:
        elements.removeLast()
        if simple.count == 0 { simple.first = branch }
        simple.count += 1
      case .elements:
        elements[branch] = .branch(inside: UInt32(elements.count - branch - 1))
      }
    } while bytes[index] == UInt8(ascii: "|")
    index += 1
    guard !hasEmpty else { throw failure(bytes, "tomt alternativ", "an empty choice") }
    if elements.count == head + 1 {
      elements.removeLast()
      return true
    }
    if simple.count > 0 {
      let test = PatternElement.test(test(from: mark, &builder))
      let place = simple.count == 1 ? simple.first : elements.count
      elements.insert(contentsOf: [.branch(inside: 1), test], at: place)
    }
    elements[head] = .choice(inside: UInt32(elements.count - head - 1))
    return false
  }

  /// Begins an atom: what is read from here on lies above the mark.
  private mutating func mark() -> Mark {
    defer { kinds = [] }
    return Mark(words: words.count, classes: classes.count, kinds: kinds)
  }

  /// The test for what was gathered above `mark`, which is taken off the stacks.
  private mutating func test(from mark: Mark, _ builder: inout VocabularyBuilder) -> UInt32 {
    if words.count > mark.words {
      words.sortAndKeepOne(from: mark.words)
      classes.append(UInt32(builder.choice(of: words[mark.words...]).index))
      words.removeLast(words.count - mark.words)
    }
    classes.sortAndKeepOne(from: mark.classes)
    let number = builder.tests.number(of: kinds, classes[mark.classes...])
    classes.removeLast(classes.count - mark.classes)
    kinds = mark.kinds
    return number
  }

  // MARK: Bytes

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }

  /// The length of the character at `index` where it may stand in a word, else 0.
  private static func writtenLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      return byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2A ? 1 : 0
    }
    if byte == 0xC3, index + 1 < bytes.count {
      return bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? 0 : 2
    }
    let length = utf8SequenceLength(bytes, at: index)
    guard length > 0,
      let scalar = text(bytes, index..<index + length).unicodeScalars.first,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else { return 0 }
    return length
  }

  private func noAtom(_ bytes: Span<UInt8>) -> PatternError {
    failure(bytes, "väntade ett ord, <klass> eller {val|val}", "expected a word, <class> or {a|b}")
  }

  /// The error at the place that was read to.
  private func failure(_ bytes: Span<UInt8>, _ sv: String, _ en: String) -> PatternError {
    var offset = 0
    for place in 0..<min(index, bytes.count) where bytes[place] & 0xC0 != 0x80 { offset += 1 }
    return PatternError(message: Bilingual(sv: sv, en: en), offset: offset)
  }
}

/// The text whose UTF-8 is `bytes` in `range`.
private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  String(decoding: range.map { bytes[$0] }, as: UTF8.self)
}

/// What is wrong with a pattern, and where in it.
public struct PatternError: Error, Hashable, Sendable {
  /// What was found and what was expected.
  public var message: Bilingual
  /// The offset in Unicode scalars of the pattern.
  public var offset: Int
}
