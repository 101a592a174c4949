/// `text` with every digit of a personal identity number replaced by `*`, all else and the number of
/// scalars kept, so that spans still fit.
///
///     maskedIdentityNumbers(in: "pnr 19121212-1212!")   // "pnr ********-****!"
///
/// Numbers in any of the written forms are masked when the check digit holds, and hyphenated ones
/// with a wrong check digit too, because people mistype. Complexity: linear; texts without enough digits are not read
/// twice.
public func maskedIdentityNumbers(in text: String) -> String {
  guard mayHoldIdentityNumber(text) else { return text }
  var folded = FoldedText()
  var copy = text
  copy.makeContiguousUTF8()
  let utf8 = copy.utf8
  folded.fold(utf8.span)
  let groups = DigitGroups(folded)
  guard groups.count > 0 else { return text }
  var masked: Set<Int> = []
  for written in WrittenIdentityNumber.find(in: folded, groups: groups) {
    guard written.number.checkDigitHolds || written.form == .hyphenated else { continue }
    for index in written.range where folded[index].isDigit {
      masked.formUnion(Int(folded[index].start)..<Int(folded[index].end))
    }
  }
  guard !masked.isEmpty else { return text }
  var result = String.UnicodeScalarView()
  for (offset, scalar) in text.unicodeScalars.enumerated() {
    result.append(masked.contains(offset) ? "*" : scalar)
  }
  return String(result)
}

/// Whether an identity number can stand in `text`: false for ASCII, Latin-1 letters, dashes and quotation marks with
/// fewer digits than the shortest one has, as most texts are.
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
  return digits >= 9
}
