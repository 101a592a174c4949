/// Hides personal identity numbers in what is shown: what `IdentityData` finds, in every spelling it knows, and what only
/// looks like one beyond doubt.
///
///     var mask = IdentityNumberMask()
///     mask.masked("pnr 19121212-1212!")   // "pnr ********-****!"
///
/// Every digit becomes `*`, of a number in words every letter; the number of scalars and the signs between them are
/// kept, so that spans still fit. Keep one value and mask text after text with it. Complexity: linear; most texts
/// without enough digits are looked at byte by byte and no more.
public struct IdentityNumberMask: Sendable {
  private var analysis: TextAnalysis
  private let numbers: IdentityData

  /// Prepares to mask; the words that announce numbers are read once for the process.
  public init() { self = Self.standard }

  private static let standard: IdentityNumberMask = {
    var builder = VocabularyBuilder()
    let numbers = IdentityData(adding: &builder)
    let vocabulary = builder.build()
    return IdentityNumberMask(
      analysis: TextAnalysis(
        vocabulary: vocabulary, triggers: TriggerTable([numbers], vocabulary)), numbers: numbers)
  }()

  private init(analysis: TextAnalysis, numbers: IdentityData) {
    self.analysis = analysis
    self.numbers = numbers
  }

  /// `text` without its identity numbers.
  public mutating func masked(_ text: String) -> String { masked(text, from: .possible) }

  /// An address without the identity numbers in it; what is only possibly one stays, so that the address of a comment
  /// with a long number of its own still leads there.
  public mutating func masked(address: String) -> String { masked(address, from: .likely) }

  private mutating func masked(_ text: String, from least: Strength) -> String {
    guard mayHoldIdentityNumber(text) else { return text }
    var copy = text
    copy.makeContiguousUTF8()
    analysis.analyze(copy)
    var hidden: [Range<Int>] = []
    for sighting in numbers.identityNumbers(in: analysis, DigitGroups(analysis.folded)) {
      switch sighting.judgement {
      case .found(let strength, _): if strength < least { continue }
      case .letGo, .telephone: if least > .possible || !sighting.isHidden { continue }
      }
      hidden += sighting.parts
    }
    hidden += numbers.spokenIdentityNumbers(in: analysis)
    return hidden.isEmpty ? text : hiding(hidden, in: text)
  }

  /// `text` with a star for every letter and digit of the folded `ranges`.
  private func hiding(_ ranges: [Range<Int>], in text: String) -> String {
    var places: Set<Int> = []
    for index in ranges.joined() where isLetterOrDigit(analysis[index].value) {
      places.formUnion(Int(analysis[index].start)..<Int(analysis[index].end))
    }
    var result = String.UnicodeScalarView()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      result.append(places.contains(offset) ? "*" : scalar)
    }
    return String(result)
  }

  private func isLetterOrDigit(_ value: UInt32) -> Bool {
    value &- 0x30 < 10 || value &- 0x61 < 26 || value == 0xE4 || value == 0xE5 || value == 0xF6
  }
}

/// `text` with every digit of a personal identity number replaced by `*`; for a text now and then.
///
///     maskedIdentityNumbers(in: "pnr 19121212-1212!")   // "pnr ********-****!"
public func maskedIdentityNumbers(in text: String) -> String {
  guard mayHoldIdentityNumber(text) else { return text }
  var mask = IdentityNumberMask()
  return mask.masked(text)
}

/// Whether an identity number can stand in `text`: false for ASCII, Latin-1 letters, dashes and quotation marks with
/// fewer digits than the shortest one has and without three words in a row that may be numerals, as most texts are.
private func mayHoldIdentityNumber(_ text: String) -> Bool {
  var lead: UInt8 = 0
  var digits = 0
  var isInRun = false
  for byte in text.utf8 {
    switch byte {
    case 0x30...0x39:
      digits += 1
      isInRun = true
      lead = 0
    case 0x4F, 0x6F:
      // Among digits, the letter o is one.
      if isInRun { digits += 1 }
      lead = 0
    case 0x26: return true  // The beginning of a character reference, which may stand for a digit.
    case 0xC3, 0xE2: lead = byte
    case 0x80 where lead == 0xE2: lead = 0xC3
    case 0x80...0xBF where lead == 0xC3: lead = 0
    case 0x80...: return true
    default:
      lead = 0
      isInRun = false
    }
  }
  return digits >= 9 || hasNumeralsInRow(text)
}

/// Whether three words in a row begin as numerals do, in a text of ASCII, Latin-1 letters, dashes and quotation marks.
private func hasNumeralsInRow(_ text: String) -> Bool {
  var count = 0
  // The first two bytes of a word, and how many were read of it.
  var start: UInt16 = 0
  var length = 0
  var isSign = false
  for byte in text.utf8 {
    if byte == 0xE2 || isSign && byte == 0x80 {
      isSign = true
      continue
    }
    // Behind E2 80, an invisible character parts no word, and a dash does.
    if isSign, byte < 0x90 {
      isSign = false
      continue
    }
    if !isSign, byte | 0x20 &- 0x61 < 26 || byte >= 0x80 {
      if length < 2 { start = start << 8 | UInt16(byte | 0x20) }
      length += 1
      continue
    }
    isSign = false
    if length == 0 { continue }
    count = length > 1 && beginsNumeral(start) ? count + 1 : 0
    if count == 3 { return true }
    start = 0
    length = 0
  }
  return count == 2 && length > 1 && beginsNumeral(start)
}

/// Whether a Swedish or English numeral below a hundred begins with these two bytes.
private func beginsNumeral(_ start: UInt16) -> Bool {
  switch start {
  case 0x6E6F, 0x6574, 0x7476, 0x7472, 0x6679, 0x6665, 0x7365, 0x736A, 0x6174, 0x6E69, 0x7469,
    0x656C, 0x746F, 0x666A, 0x6172, 0x7A65, 0x6F6E, 0x7477, 0x7468, 0x666F, 0x6669, 0x7369,
    0x6569, 0xE3A5:
    true
  default: false
  }
}
