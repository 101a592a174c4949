/// What the parser was looking for when it found something else.
enum JSONExpectation: Hashable, Sendable {
  case value
  case object
  case objectOrArray
  case memberName
  case colon
  case commaOrBrace
  case commaOrBracket
  case word(String)
  case quotationMark
  case escape
  case hexadecimalDigits

  var text: Bilingual {
    switch self {
    case .value: Bilingual(sv: "ett värde", en: "a value")
    case .object: Bilingual(sv: "ett objekt", en: "an object")
    case .objectOrArray:
      Bilingual(sv: "ett objekt eller en lista", en: "an object or an array")
    case .memberName:
      Bilingual(sv: "ett medlemsnamn inom citattecken", en: "a member name in quotes")
    case .colon: "':'"
    case .commaOrBrace: Bilingual(sv: "',' eller '}'", en: "',' or '}'")
    case .commaOrBracket: Bilingual(sv: "',' eller ']'", en: "',' or ']'")
    case .word(let word): Bilingual(sv: "'\(word)'", en: "'\(word)'")
    case .quotationMark: "'\"'"
    case .escape: Bilingual(sv: "en escape-sekvens", en: "an escape sequence")
    case .hexadecimalDigits:
      Bilingual(sv: "fyra hexadecimala siffror", en: "four hexadecimal digits")
    }
  }
}
