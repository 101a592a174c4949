/// `text` with every digit of a personal identity number replaced by `*`, all else and the number of
/// scalars kept, so that spans still fit.
///
///     maskedIdentityNumbers(in: "pnr 19121212-1212!")   // "pnr ********-****!"
///
/// Numbers in any of the written forms are masked when the check digit holds, and hyphenated ones
/// with a wrong check digit too, because people mistype. Complexity: linear.
public func maskedIdentityNumbers(in text: String) -> String {
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
