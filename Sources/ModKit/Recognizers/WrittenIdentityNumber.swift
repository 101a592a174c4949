/// A personal identity number as it stands in a text, separators and all.
struct WrittenIdentityNumber {
  /// The folded scalars from the first digit to the last.
  var range: Range<Int>
  /// What the digits say.
  var number: PersonalIdentityNumber
  /// How it is written.
  var form: Form
  /// Whether it is a part of an address, where numbers have many meanings.
  var isInPath = false

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
    /// A line feed between the date and the last four digits.
    case split
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
    let isInPath = isInPath(lower, in: text)
    guard isInPath || !touchesWord(before: lower, in: text) else { return nil }
    if let interim = interim(at: start, in: text, groups: groups) { return (interim, start + 1) }
    var total = 0
    var end = start
    repeat {
      total += groups[end].range.count
      end += 1
      if total > 12 { return nil }
      let upper = groups[end - 1].range.upperBound
      if total == 10 || total == 12,
        isInPath && endsPart(upper, in: text) || !touchesWord(after: upper, in: text),
        let form = form(of: start..<end, groups: groups),
        standsAlone(start..<end, as: form, groups: groups),
        !isInPath || form != .apart && form != .split,
        let number = PersonalIdentityNumber(digits: groups.digits(start..<end, in: text))
      {
        return (
          WrittenIdentityNumber(
            range: lower..<upper, number: number, form: form, isInPath: isInPath), end
        )
      }
    } while end < groups.count && groups[end].gap != .end
    return nil
  }

  /// How ten or twelve digits are written, nil when nobody writes them so.
  private static func form(of range: Range<Int>, groups: DigitGroups) -> Form? {
    let first = groups[range.lowerBound].range.count
    let last = groups[range.upperBound - 1].range.count
    switch range.count {
    case 1: return first == 12 ? .twelveDigits : .tenDigits
    case 2 where last == 4 && (first == 6 || first == 8):
      switch groups[range.upperBound - 1].gap {
      case .hyphen, .plus: return .hyphenated
      case .space, .mark: return .apart
      case .line: return .split
      case .bracket, .end: return nil
      }
    default: break
    }
    // The lengths as digits of one number: 2 2 2 4 is 0x2224.
    var lengths = 0
    var isEven = first <= 2
    for index in range {
      let count = groups[index].range.count
      lengths = lengths << 4 | count
      isEven = isEven && count == first
      if index > range.lowerBound, groups[index].gap == .line { return nil }
    }
    if isEven { return .apart }
    switch lengths {
    case 0x4224, 0x22224, 0x2224, 0x264, 0x444: return .apart
    default: return nil
    }
  }

  /// Whether no digit group before or after belongs to the same written number; only a number that is written loosely
  /// may have digits that near.
  private static func standsAlone(
    _ range: Range<Int>, as form: Form, groups: DigitGroups
  ) -> Bool {
    switch form {
    case .hyphenated, .twelveDigits, .tenDigits: true
    case .apart:
      groups.beginsLine(range.lowerBound)
        && (range.upperBound == groups.count || groups.beginsLine(range.upperBound))
    case .split:
      groups[range.lowerBound].gap == .end
        && (range.upperBound == groups.count || groups[range.upperBound].gap == .end)
    }
  }

  /// Whether the number at `lower` follows a sign that parts an address: a slash behind a letter, or in what begins
  /// as an address any of `/-._` behind one. Complexity: O(1), for only the nearest scalars are looked at.
  private static func isInPath(_ lower: Int, in text: borrowing FoldedText) -> Bool {
    guard lower >= 2, !text[lower - 2].isDigit else { return false }
    switch text[lower - 1].value {
    case 0x2F: return text[lower - 2].value != 0x20
    case 0x2D, 0x2E, 0x5F: break
    default: return false
    }
    for index in (max(0, lower - 120)..<lower - 1).reversed() {
      switch text[index].value {
      case 0x20, 0x0A: return false
      case 0x2F: return true
      default: break
      }
    }
    return false
  }

  /// Whether a slash stands at `index`.
  private static func endsPart(_ index: Int, in text: borrowing FoldedText) -> Bool {
    index < text.count && text[index].value == 0x2F
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
