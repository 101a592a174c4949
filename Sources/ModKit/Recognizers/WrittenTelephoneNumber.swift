/// A Swedish telephone number as it stands in a text.
struct WrittenTelephoneNumber {
  /// The folded scalars from the first digit, or the plus sign, to the last digit.
  var range: Range<Int>
  /// The national digits, leading 0 first.
  var digits: [UInt8]
  /// Whose numbers the series holds.
  var kind: TelephonePlan.Kind

  /// Every telephone number in `text`; `taken` are ranges of folded scalars that are something else.
  ///
  /// "+46 (0)70 174 06 05", "0046701740605", "070/174 06 05" and "0.7.0.1.7.4.0.6.0.5" are found;
  /// "08.15-16.30" is opening hours. Short public numbers have no 0 and are never found.
  /// Complexity: linear.
  static func find(
    in text: borrowing FoldedText, groups: DigitGroups, taken: TakenRanges
  ) -> [WrittenTelephoneNumber] {
    var found: [WrittenTelephoneNumber] = []
    var index = 0
    while index < groups.count {
      let lower = groups[index].range.lowerBound
      if taken.overlaps(lower..<lower + 1) {
        index += 1
        continue
      }
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
  ) -> (WrittenTelephoneNumber, next: Int)? {
    let international = isInternational(at: start, in: text, groups: groups)
    guard international || text[groups[start].range.lowerBound].value == 0x30 else { return nil }
    let chainEnd = groups.chainEnd(from: start, limit: 14)
    let lower = groups[start].range.lowerBound
    guard !touches(before: lower, in: text, allowingPlus: international) else { return nil }
    var best: (WrittenTelephoneNumber, next: Int)?
    var digits: [UInt8] = []
    for end in start + 1..<max(start + 1, chainEnd) + 1 {
      guard end <= chainEnd else { break }
      groups.appendDigits(of: end - 1, in: text, to: &digits)
      if digits.count > 17 { break }
      let upper = groups[end - 1].range.upperBound
      guard let national = national(digits, international: international),
        let kind = TelephonePlan.kind(of: national), !touches(after: upper, in: text),
        international || isPlausible(start..<end, national: national, groups: groups, in: text)
      else { continue }
      let plus = lower > 0 && text[lower - 1].value == 0x2B
      best = (
        WrittenTelephoneNumber(
          range: (plus ? lower - 1 : lower)..<upper, digits: national, kind: kind), end
      )
    }
    return best
  }

  private static func isInternational(
    at index: Int, in text: borrowing FoldedText, groups: DigitGroups
  ) -> Bool {
    let range = groups[index].range
    let start = range.lowerBound
    if range.count >= 2, start > 0, text[start - 1].value == 0x2B, text[start].value == 0x34,
      text[start + 1].value == 0x36
    {
      return true
    }
    return range.count >= 4 && text[start].value == 0x30 && text[start + 1].value == 0x30
      && text[start + 2].value == 0x34 && text[start + 3].value == 0x36
  }

  private static func national(_ digits: [UInt8], international: Bool) -> [UInt8]? {
    guard international else { return digits }
    let rest = Array(digits.drop { $0 == 0 }.dropFirst(2))
    guard let first = rest.first else { return nil }
    return first == 0 ? rest : [0] + rest
  }

  /// Whether the groups are cut as people cut numbers, and not as hours or tables are.
  private static func isPlausible(
    _ range: Range<Int>, national: [UInt8], groups: DigitGroups, in text: borrowing FoldedText
  ) -> Bool {
    let lengths = range.map { groups[$0].range.count }
    guard lengths.count > 1 else { return true }
    if lengths.allSatisfy({ $0 == 1 }) { return true }
    let gaps = range.dropFirst().map { groups[$0].gap }
    // 08.15-16.30 and 08:00 16:30 are hours.
    if lengths[0] == 2, lengths[1] == 2, gaps[0] == .mark,
      gaps.contains(.hyphen) || gaps.contains(.space)
    {
      return false
    }
    if lengths.allSatisfy({ $0 == 2 }), gaps.contains(.mark), gaps.contains(where: { $0 != .mark })
    {
      return false
    }
    guard let code = TelephonePlan.codeLength(of: national) else { return false }
    return lengths[0] >= code && !lengths.dropFirst().contains(1)
      || lengths[0] < code && lengths[0] + lengths[1] >= code && lengths.count > 2
  }

  private static func touches(
    before index: Int, in text: borrowing FoldedText, allowingPlus: Bool
  ) -> Bool {
    guard index > 0 else { return false }
    switch text[index - 1].value {
    case 0x61...0x7A, 0xE4, 0xE5, 0xF6, 0x30...0x39, 0x5F, 0xA7, 0x24: return true
    case 0x2B: return !allowingPlus
    case 0x2D, 0x2F, 0x2E, 0x2C: return index > 1 && text[index - 2].isDigit
    default: return false
    }
  }

  private static func touches(after index: Int, in text: borrowing FoldedText) -> Bool {
    guard index < text.count else { return false }
    switch text[index].value {
    case 0x61...0x7A, 0xE4, 0xE5, 0xF6, 0x30...0x39, 0x5F, 0x25: return true
    default: return false
    }
  }
}
