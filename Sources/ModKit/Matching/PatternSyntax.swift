/// A part of a token pattern as written.
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
indirect enum PatternNode: Hashable, Sendable {
  case word(String)
  case named(String)
  case choice([[PatternNode]])
  case optional(PatternNode)
  case gap(Int, acrossClauses: Bool, overNegation: Bool)
  case forbid(PatternNode, within: Int, before: Bool)
  case sentenceStart
  case sentenceEnd
  case comma
  case open
  case close
}

/// What is wrong with a pattern, and where in it.
public struct PatternError: Error, Hashable, Sendable {
  /// What was found and what was expected.
  public var message: Bilingual
  /// The offset in Unicode scalars of the pattern.
  public var offset: Int
}

/// Reads the grammar of `PatternNode`. Complexity: O(length); nesting is limited to 16.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  static func parse(_ pattern: String) throws(PatternError) -> [PatternNode] {
    var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
    let nodes = try parser.sequence(until: [], depth: 0)
    guard !nodes.isEmpty else {
      throw PatternError(message: Bilingual(sv: "tomt mönster", en: "empty pattern"), offset: 0)
    }
    return nodes
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func skipSpace() {
    while let scalar = current, scalar == " " || scalar == "\t" || scalar == "\n" { index += 1 }
  }

  private func failure(_ sv: String, _ en: String) -> PatternError {
    PatternError(message: Bilingual(sv: sv, en: en), offset: index)
  }

  private mutating func sequence(
    until end: Set<Unicode.Scalar>, depth: Int
  ) throws(PatternError) -> [PatternNode] {
    guard depth < 16 else { throw failure("för djupt nästlat", "nested too deeply") }
    var nodes: [PatternNode] = []
    while true {
      skipSpace()
      guard let scalar = current else {
        guard end.isEmpty else {
          throw failure("mönstret slutar inuti en parentes", "the pattern ends inside a bracket")
        }
        return nodes
      }
      if end.contains(scalar) { return nodes }
      nodes += try element(scalar, depth: depth)
    }
  }

  private mutating func element(
    _ scalar: Unicode.Scalar, depth: Int
  ) throws(PatternError) -> [PatternNode] {
    switch scalar {
    case "^", "$", ",":
      index += 1
      return [scalar == "^" ? .sentenceStart : scalar == "$" ? .sentenceEnd : .comma]
    case "[":
      index += 1
      let inner = try sequence(until: ["]"], depth: depth + 1)
      index += 1
      return [.open] + inner + [.close]
    case ".":
      return [try gap()]
    case "!", "~":
      index += 1
      var within = 1
      if current == ".", case .gap(let count, _, _) = try gap() { within = count }
      skipSpace()
      return [.forbid(try atom(depth: depth), within: within, before: scalar == "~")]
    default:
      let node = try atom(depth: depth)
      guard current == "?" else { return [node] }
      index += 1
      return [.optional(node)]
    }
  }

  private mutating func gap() throws(PatternError) -> PatternNode {
    var dots = 0
    while current == "." {
      dots += 1
      index += 1
    }
    var count = 0
    var digits = 0
    while let scalar = current, ("0"..."9").contains(scalar), digits < 3 {
      count = count * 10 + Int(scalar.value - 0x30)
      digits += 1
      index += 1
    }
    guard dots == 2 || dots == 3, digits > 0, count > 0, count <= 30 else {
      throw failure("en lucka skrivs ..N med N mellan 1 och 30", "a gap is ..N, N from 1 to 30")
    }
    let overNegation = current != "-"
    if !overNegation { index += 1 }
    return .gap(count, acrossClauses: dots == 3, overNegation: overNegation)
  }

  private mutating func atom(depth: Int) throws(PatternError) -> PatternNode {
    switch current {
    case "<":
      index += 1
      let start = index
      while let scalar = current, scalar != ">" { index += scalar == " " ? scalars.count : 1 }
      guard current == ">", index > start else {
        throw failure("en klass skrivs <namn>", "a class is written <name>")
      }
      index += 1
      return .named(text(start..<index - 1))
    case "{":
      index += 1
      var choices: [[PatternNode]] = []
      repeat {
        choices.append(try sequence(until: ["|", "}"], depth: depth + 1))
        index += 1
      } while scalars[index - 1] == "|"
      guard choices.allSatisfy({ !$0.isEmpty }) else {
        throw failure("tomt alternativ", "an empty choice")
      }
      return .choice(choices)
    default:
      let start = index
      while let scalar = current, Self.isWritten(scalar) { index += 1 }
      guard index > start else {
        throw failure(
          "väntade ett ord, <klass> eller {val|val}", "expected a word, <class> or {a|b}")
      }
      return .word(text(start..<index))
    }
  }

  /// Whether `scalar` may stand in a word.
  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value | 0x20 &- 0x61 < 26 || scalar.value &- 0x30 < 10 || scalar == "*" {
      return true
    }
    return scalar.value >= 0x80
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + 4)
    for scalar in scalars[range] {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
