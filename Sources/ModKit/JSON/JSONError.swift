/// A failure of the JSON parser, with the byte offset it was found at.
struct JSONError: Error, Hashable, Sendable {
  var reason: Reason
  var offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  enum Reason: Hashable, Sendable {
    /// The bytes end inside a value.
    case unexpectedEnd(expected: JSONExpectation)
    case unexpectedByte(UInt8, expected: JSONExpectation)
    /// A word such as `NaN` or `undefined` stands where a value belongs.
    case unknownWord(UInt8)
    case invalidUTF8
    case controlCharacter(UInt8)
    case invalidEscape
    case invalidNumber
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
    case duplicateName(String)
    case trailingContent

    /// Whether brackets and quotation marks still pair up, so that reading can go on behind the value.
    var keepsStructure: Bool {
      switch self {
      case .unknownWord, .invalidUTF8, .controlCharacter, .invalidEscape, .invalidNumber, .tooDeep,
        .tooLarge, .duplicateName:
        true
      case .unexpectedEnd, .unexpectedByte, .trailingContent: false
      }
    }

    /// Whether a byte stands where the grammar has another: a comma too many, a quotation mark too few.
    var isMisplacedByte: Bool {
      if case .unexpectedByte = self { true } else { false }
    }

    /// Whether it concerns one scalar or name alone, and the rest of the value may be good.
    var isLocal: Bool {
      switch self {
      case .unknownWord, .invalidUTF8, .controlCharacter, .invalidEscape, .invalidNumber,
        .duplicateName:
        true
      case .tooDeep, .tooLarge, .unexpectedEnd, .unexpectedByte, .trailingContent: false
      }
    }
  }

  var message: Bilingual {
    switch reason {
    case .unexpectedEnd(let expected):
      Bilingual(
        sv: "innehållet tar slut mitt i ett värde: väntade \(expected.text.sv)",
        en: "the input ends inside a value: expected \(expected.text.en)")
    case .unexpectedByte(let byte, let expected):
      Bilingual(
        sv: "väntade \(expected.text.sv), fann \(JSONError.name(of: byte).sv)",
        en: "expected \(expected.text.en), found \(JSONError.name(of: byte).en)")
    case .unknownWord(let byte):
      Bilingual(
        sv: "väntade ett värde, fann ett ord på \(JSONError.name(of: byte).sv) som JSON inte har",
        en: "expected a value, found a word with \(JSONError.name(of: byte).en) that JSON lacks")
    case .invalidUTF8:
      Bilingual(sv: "texten är inte giltig UTF-8", en: "the text is not valid UTF-8")
    case .controlCharacter(0x0A):
      Bilingual(
        sv: "raden slutar mitt i en sträng: väntade '\"'",
        en: "the line ends inside a string: expected '\"'")
    case .controlCharacter(let byte):
      Bilingual(
        sv: "styrtecknet \(JSONError.name(of: byte).sv) måste skrivas som en escape-sekvens",
        en: "the control character \(JSONError.name(of: byte).en) must be written as an escape")
    case .invalidEscape:
      Bilingual(
        sv: "okänd escape-sekvens i en sträng", en: "unknown escape sequence in a string")
    case .invalidNumber:
      Bilingual(
        sv: "ogiltigt tal: väntade ett tal enligt RFC 8259",
        en: "invalid number: expected a number as in RFC 8259")
    case .tooDeep(let limit):
      Bilingual(
        sv: "värdena är nästlade djupare än \(limit) nivåer",
        en: "the values are nested deeper than \(limit) levels")
    case .tooLarge(let limit):
      Bilingual(
        sv: "posten är större än \(limit >> 20) MiB",
        en: "the record is larger than \(limit >> 20) MiB")
    case .duplicateName(let name):
      Bilingual(
        sv: "objektet har två medlemmar med namnet '\(name)'",
        en: "the object has two members named '\(name)'")
    case .trailingContent:
      Bilingual(
        sv: "väntade slutet på filen, fann mer innehåll",
        en: "expected the end of the input, found more content")
    }
  }

  static func name(of byte: UInt8) -> Bilingual {
    switch byte {
    case 0x20...0x7E:
      let text = "'\(Character(Unicode.Scalar(byte)))'"
      return Bilingual(sv: text, en: text)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      let code = "0x" + (digits.count < 2 ? "0" : "") + digits
      return Bilingual(sv: "byten \(code)", en: "byte \(code)")
    }
  }
}
