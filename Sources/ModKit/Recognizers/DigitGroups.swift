/// One run of ASCII digits in a folded text.
struct DigitGroup: Equatable {
  /// The folded scalars, never empty.
  var range: Range<Int>
  /// What stands between this group and the one before, `.end` when they are too far apart to be
  /// one written number.
  var gap: Gap

  /// How two groups of one number may be kept apart.
  enum Gap: Equatable {
    /// The groups do not belong together.
    case end
    /// One or two spaces.
    case space
    /// A hyphen or dash, spaces around it or not.
    case hyphen
    /// A plus sign, as in a personnummer of someone over a hundred.
    case plus
    /// A dot, slash, comma, low line, colon or middle dot.
    case mark
    /// A bracket, as in `+46 (0)70`.
    case bracket
    /// A line feed, spaces or a hyphen beside it or not.
    case line
  }
}

/// All digit groups of a folded text, in order.
///
/// "ring 070-174 06 05" has the groups 070, 174, 06 and 05 with the gaps end, hyphen, space, space.
/// Complexity: linear.
struct DigitGroups {
  private(set) var groups: [DigitGroup]

  /// Whether there is no digit.
  var isEmpty: Bool { groups.isEmpty }
  /// The number of groups.
  var count: Int { groups.count }

  subscript(index: Int) -> DigitGroup { groups[index] }

  /// No groups.
  init() { groups = [] }

  /// Finds the groups of `text`.
  init(_ text: borrowing FoldedText) {
    self.init()
    var index = 0
    let count = text.count
    while index < count {
      guard text[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < count, text[index].isDigit || isZeroLookalike(index, in: text) { index += 1 }
      groups.append(DigitGroup(range: start..<index, gap: gap(before: start, in: text)))
    }
  }

  /// The values of the digits of groups `indices`.
  func digits(_ indices: Range<Int>, in text: borrowing FoldedText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(12)
    for index in indices { appendDigits(of: index, in: text, to: &result) }
    return result
  }

  /// Appends the values of the digits of group `index` to `digits`.
  func appendDigits(of index: Int, in text: borrowing FoldedText, to digits: inout [UInt8]) {
    for position in groups[index].range {
      let value = text[position].value
      digits.append(value == 0x6F ? 0 : UInt8(truncatingIfNeeded: value &- 0x30))
    }
  }

  /// The first index after `start` that begins another number; at most `limit` groups on.
  func chainEnd(from start: Int, limit: Int) -> Int {
    var end = start + 1
    while end < groups.count, end - start < limit, !beginsLine(end) { end += 1 }
    return end
  }

  /// Whether group `index` stands first on its line or too far from the one before to be one number with it.
  func beginsLine(_ index: Int) -> Bool { groups[index].gap == .end || groups[index].gap == .line }

  /// The letter o between digits, as in "07o174".
  private func isZeroLookalike(_ index: Int, in text: borrowing FoldedText) -> Bool {
    text[index].value == 0x6F && index + 1 < text.count && text[index + 1].isDigit
  }

  private func gap(before start: Int, in text: borrowing FoldedText) -> DigitGroup.Gap {
    guard let last = groups.last else { return .end }
    let between = last.range.upperBound..<start
    guard between.count <= 4 else { return .end }
    var gap = DigitGroup.Gap.space
    var signs = 0
    var lines = 0
    for position in between {
      switch text[position].value {
      case 0x20, 0x0D: continue
      case 0x0A:
        lines += 1
        continue
      case 0x2D, 0x2010...0x2015, 0x2212: gap = .hyphen
      case 0x2B: gap = .plus
      case 0x28, 0x29: gap = .bracket
      case 0x2E, 0x2F, 0x2C, 0x5F, 0x3A, 0xB7: gap = .mark
      default: return .end
      }
      signs += 1
    }
    if lines > 0 {
      return lines == 1 && (signs == 0 || signs == 1 && gap == .hyphen) ? .line : .end
    }
    guard signs <= 1 || gap == .bracket && signs <= 2 else { return .end }
    // "06.05, 06.35" are two numbers; "0 , 7" is nobody's way to write one.
    if gap == .mark, between.count > 1 { return .end }
    return gap
  }
}
