import Testing

@testable import ModKit

/// What patterns become: their elements, with tests by the words they hold.
struct PatternReaderTests {
  /// The elements of `pattern`, or what is wrong with it and where.
  private static func read(_ pattern: String) -> String {
    var builder = VocabularyBuilder()
    builder.define("group", words: ["grupp"])
    var reader = PatternReader()
    let bytes = Array(pattern.utf8)
    do throws(PatternError) {
      try reader.read(bytes.span, &builder)
    } catch {
      return "\(error.offset): \(error.message.en)"
    }
    let vocabulary = builder.build()
    func test(_ number: UInt32) -> String {
      let words = ["en", "katt", "hund", "på", "grupp"].filter { word in
        vocabulary.tests.classes(number).contains {
          vocabulary.contains(vocabulary.word(word), in: $0)
        }
      }
      let kinds = vocabulary.tests.kinds(number).rawValue
      return words.joined(separator: "/") + (kinds == 0 ? "" : "#\(kinds)")
    }
    return reader.elements.map { element in
      switch element {
      case .test(let number): test(number)
      case .choice(let inside): "choice(\(inside))"
      case .branch(let inside): "branch(\(inside))"
      case .optional(let inside): "optional(\(inside))"
      case .gap(let count, let acrossClauses, let overNegation):
        "gap(\(count)\(acrossClauses ? " across" : "")\(overNegation ? "" : " -"))"
      case .forbid(let number, let within, let before):
        "\(before ? "~" : "!")\(within)(\(test(number)))"
      case .sentenceStart: "^"
      case .sentenceEnd: "$"
      case .comma: ","
      case .open: "["
      case .close: "]"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("en katt", "en katt"),
    ("{en|{katt|hund}} på", "en/katt/hund på"),
    ("{en katt|hund|på}", "choice(5) branch(2) en katt branch(1) hund/på"),
    ("{hund|en katt}", "choice(5) branch(1) hund branch(2) en katt"),
    (
      "{en katt|{hund|<any>}|på} {<number>|en}",
      "choice(5) branch(2) en katt branch(1) hund/på#1 en#16"
    ),
    ("{<number>|<any> en|hund}", "choice(5) branch(2) #1 en branch(1) hund#16"),
    (
      "{en? katt|{på|en hund}}",
      "choice(11) branch(3) optional(1) en katt branch(6) choice(5) branch(1) på branch(2) en hund"
    ),
    ("{en|katt}? [hund]", "optional(1) en/katt [ hund ]"),
    ("^ ..2- <group> ...3 $ ,", "^ gap(2 -) grupp gap(3 across) $ ,"),
    ("en !..2 {katt|<group>} ~på", "en !2(katt/grupp) ~1(på)"),
    ("en\n  katt\tEN", "en katt en"),
    ("{en|en|EN}", "en"),
  ]) func `a pattern is read into elements`(pattern: String, expected: String) {
    #expect(Self.read(pattern) == expected)
  }

  @Test(arguments: [
    ("", "0: empty pattern"),
    ("på {en|}", "8: an empty choice"),
    ("{en", "3: the pattern ends inside a bracket"),
    ("på ..0", "6: a gap is ..N, N from 1 to 30"),
    ("på <gr upp>", "11: a class is written <name>"),
    ("<okänd>", "0: unknown word class 'okänd'"),
    ("en !{en katt}", "0: only words and classes may follow ! and ~"),
    ("åä ;", "3: expected a word, <class> or {a|b}"),
    (String(repeating: "[", count: 17), "16: nested too deeply"),
  ]) func `what is wrong with a pattern is said with its place`(pattern: String, expected: String) {
    #expect(Self.read(pattern) == expected)
  }
}
