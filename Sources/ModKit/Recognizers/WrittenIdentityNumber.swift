/// A personal identity number as it stands in a text, separators and all.
struct WrittenIdentityNumber {
  /// The folded scalars from the first digit to the last.
  var range: Range<Int>
  /// What the digits say.
  var number: PersonalIdentityNumber
  /// How it is written.
  var form: Form

  /// How a number can be written; the looser, the more its surroundings must speak for it.
  enum Form: Equatable {
    /// `YYMMDD-NNNN` or `YYYYMMDD-NNNN`, the separator a hyphen or a plus sign.
    case hyphenated
    /// Twelve digits with nothing between, century first.
    case twelveDigits
    /// Ten digits with nothing between.
    case tenDigits
    /// Spaces, dots or other marks between the digits.
    case apart
  }

  /// Every place in `text` where ten or twelve digits have the form and the date of one.
  ///
  /// "1891 03 04 - 9822", "19.05.11.17.2397" and "1 9 1 2 1 2 1 2 1 2 1 2" are found; digits that
  /// belong to a longer number, such as an IBAN, are not. Complexity: linear.
  static func find(in text: borrowing FoldedText, groups: DigitGroups) -> [WrittenIdentityNumber] {
    var found: [WrittenIdentityNumber] = []
    var index = 0
    while index < groups.count {
      if let (number, next) = read(at: index, in: text, groups: groups) {
        found.append(number)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private static func read(
    at start: Int, in text: borrowing FoldedText, groups: DigitGroups
  ) -> (WrittenIdentityNumber, next: Int)? {
    let lower = groups[start].range.lowerBound
    guard !touchesWord(before: lower, in: text) else { return nil }
    if let interim = interim(at: start, in: text, groups: groups) { return (interim, start + 1) }
    let chainEnd = groups.chainEnd(from: start, limit: 12)
    var total = 0
    var split: Int?
    for end in start + 1..<max(chainEnd, start + 1) + 1 {
      guard end <= chainEnd else { break }
      total += groups[end - 1].range.count
      if total > 12 { return nil }
      guard total == 10 || total == 12 else { continue }
      let upper = groups[end - 1].range.upperBound
      guard !touchesWord(after: upper, in: text) else { continue }
      split = lengths(start..<end, groups).last == 4 ? end - 1 : nil
      guard let form = form(of: start..<end, split: split, groups: groups, in: text) else {
        continue
      }
      let digits = groups.digits(start..<end, in: text)
      guard let number = PersonalIdentityNumber(digits: digits) else { continue }
      if form == .apart, !standsAlone(start..<end, groups: groups) { continue }
      return (WrittenIdentityNumber(range: lower..<upper, number: number, form: form), end)
    }
    return nil
  }

  private static func lengths(_ range: Range<Int>, _ groups: DigitGroups) -> [Int] {
    range.map { groups[$0].range.count }
  }

  private static func form(
    of range: Range<Int>, split: Int?, groups: DigitGroups, in text: borrowing FoldedText
  ) -> Form? {
    let lengths = lengths(range, groups)
    if lengths == [12] { return .twelveDigits }
    if lengths == [10] { return .tenDigits }
    if let split, lengths.count == 2, lengths[0] == 6 || lengths[0] == 8 {
      switch groups[split].gap {
      case .hyphen, .plus: return .hyphenated
      case .space, .mark: return .apart
      case .bracket, .end: return nil
      }
    }
    let isEven = lengths.allSatisfy { $0 == lengths[0] } && lengths[0] <= 2
    let datePart = split.map { Array(lengths[..<($0 - range.lowerBound)]) }
    let isDate = datePart.map {
      [[4, 2, 2], [2, 2, 2, 2], [2, 2, 2], [2, 6], [4, 4]].contains($0)
    }
    return isEven || isDate == true ? .apart : nil
  }

  /// Whether no digit group before or after belongs to the same written number.
  private static func standsAlone(_ range: Range<Int>, groups: DigitGroups) -> Bool {
    (groups[range.lowerBound].gap == .end)
      && (range.upperBound == groups.count || groups[range.upperBound].gap == .end)
  }

  /// An interim number: date, perhaps a hyphen, one of the letters in use, three digits.
  private static func interim(
    at index: Int, in text: borrowing FoldedText, groups: DigitGroups
  ) -> WrittenIdentityNumber? {
    let date = groups[index]
    guard date.range.count == 6 || date.range.count == 8, index + 1 < groups.count else {
      return nil
    }
    var letter = date.range.upperBound
    if letter < text.count, text[letter].value == 0x2D { letter += 1 }
    let tail = groups[index + 1].range
    guard letter < text.count, tail.lowerBound == letter + 1, tail.count == 3,
      "trsuwxjklmn".unicodeScalars.contains(text[letter].scalar),
      !touchesWord(after: tail.upperBound, in: text)
    else { return nil }
    let digits =
      groups.digits(index..<index + 1, in: text) + [0]
      + groups.digits(index + 1..<index + 2, in: text)
    guard let number = PersonalIdentityNumber(digits: digits, interimLetter: true) else {
      return nil
    }
    return WrittenIdentityNumber(
      range: date.range.lowerBound..<tail.upperBound, number: number, form: .hyphenated)
  }

  private static func touchesWord(before index: Int, in text: borrowing FoldedText) -> Bool {
    guard index > 0 else { return false }
    switch text[index - 1].value {
    case 0x61...0x7A, 0xE4, 0xE5, 0xF6, 0x30...0x39, 0x2D, 0x2F, 0x2E, 0x5F, 0xA7, 0x24: return true
    default: return false
    }
  }

  private static func touchesWord(after index: Int, in text: borrowing FoldedText) -> Bool {
    guard index < text.count else { return false }
    switch text[index].value {
    case 0x61...0x7A, 0xE4, 0xE5, 0xF6, 0x30...0x39, 0x5F, 0x25: return true
    case 0x2D, 0x2F, 0x2E:
      return index + 1 < text.count && text[index + 1].isDigit
    default: return false
    }
  }
}
