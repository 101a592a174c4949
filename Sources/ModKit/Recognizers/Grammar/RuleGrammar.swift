/// The sentences that may break one rule, written as data: its description, word classes and lines.
///
///     RuleGrammar(
///       description: description, words: "violence: mörda/v1 spöa/v1", lines: """
///         clear direct: jag ska ..2- [<violence> dig]
///         except: spöa dig i schack
///         """,
///       reasons: ["direct": Bilingual(sv: "hot i första person", en: "first-person threat")])
///
/// A **line** is a strength, the key of its reason, and a pattern in the grammar of `PatternReader`;
/// an indented line continues the one above it. Four more kinds of line:
///
/// - `except: PATTERN` lets a match go that it overlaps;
/// - `veto: PATTERN` lets every match of the rule in the text go;
/// - `cue NAME: PATTERN` finds nothing alone;
/// - `combo STRENGTH REASON: NAME NAME -NAME` reports the cues when all are in the text, and none of
///   those with a minus.
///
/// `$NAME` in a pattern stands for the text of that name in `GrammarMacros`.
struct RuleGrammar: Sendable {
  /// What the rule means, with the examples that are its tests.
  var description: RuleDescription
  /// Word classes, `name: lexeme/code …`, an indented line continues the one above it.
  var words: String
  /// Lines as above.
  var lines: String
  /// Why, for each key in the lines.
  var reasons: [String: Bilingual]
  /// Whether a negation in the clause lowers what was found.
  var negationLowers = false
  /// What is said of words that make one think of the rule where nothing else does; nil for no such words.
  var considered: ConsideredWords?

  /// Classes of words that are not enough, and why.
  struct ConsideredWords: Sendable {
    var classes: [String]
    var reason: Bilingual

    init(_ classes: String..., sv: String, en: String) {
      self.classes = classes
      reason = Bilingual(sv: sv, en: en)
    }
  }

  /// The rule.
  var rule: RuleCode { description.rule }
}

/// One line of a grammar.
struct GrammarLine: Hashable, Sendable {
  /// What a match of the pattern does.
  enum Role: Hashable, Sendable {
    case phrase(Strength, reason: String)
    case exception
    case veto
    case cue(String)
  }

  /// A report made of cues.
  struct Combination: Hashable, Sendable {
    var strength: Strength
    var reason: String
    var present: [String]
    var absent: [String]
  }
}

/// Splits the text of a grammar into logical lines and reads them.
enum GrammarReader {
  /// A logical line, `head: rest`, as places in the text.
  struct Line {
    var range: Range<Int>
    var head: Range<Int>
    var hasColon: Bool

    /// What stands behind the colon.
    var rest: Range<Int> { min(head.upperBound + 1, range.upperBound)..<range.upperBound }
  }

  /// The logical lines of `text`: indented ones belong to the one above, blank ones are skipped.
  static func logicalLines(_ text: [UInt8]) -> [Line] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if let first = text[start..<end].firstIndex(where: { $0 != 0x20 }) {
        if first > start, let last = ranges.indices.last {
          ranges[last] = ranges[last].lowerBound..<end
        } else {
          ranges.append(first..<end)
        }
      }
      start = end + 1
    }
    return ranges.map { range in
      let colon = text[range].firstIndex(of: 0x3A)
      return Line(
        range: range, head: range.lowerBound..<(colon ?? range.upperBound), hasColon: colon != nil)
    }
  }

  /// The words of `text`, spaces and line feeds between them.
  static func words(_ text: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var start = text.startIndex
    for place in text.startIndex...text.endIndex
    where place == text.endIndex || text[place] == 0x20 || text[place] == 0x0A {
      if place > start { words.append(String(decoding: text[start..<place], as: UTF8.self)) }
      start = place + 1
    }
    return words
  }

  /// The role that the head of a line names, or nil.
  static func role(_ head: [String]) -> GrammarLine.Role? {
    switch head.first {
    case "except": head.count == 1 ? .exception : nil
    case "veto": head.count == 1 ? .veto : nil
    case "cue": head.count == 2 ? .cue(head[1]) : nil
    default:
      head.count == 2
        ? head.first.flatMap(Strength.init(rawValue:)).map { .phrase($0, reason: head[1]) } : nil
    }
  }

  /// The combination that a line `combo STRENGTH REASON: …` describes, or nil.
  static func combination(
    _ head: [String], _ rest: ArraySlice<UInt8>
  ) -> GrammarLine.Combination? {
    guard head.count == 3, head[0] == "combo", let strength = Strength(rawValue: head[1]) else {
      return nil
    }
    let names = words(rest)
    return GrammarLine.Combination(
      strength: strength, reason: head[2], present: names.filter { !$0.hasPrefix("-") },
      absent: names.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
  }
}
