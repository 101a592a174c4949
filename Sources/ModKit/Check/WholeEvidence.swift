/// Evidence that a reader can make sense of: no span cuts a number, such as a telephone number or a price, or a character,
/// such as an emoji with its skin tone.
///
///     WholeEvidence("ring 070-1740633").widened([0..<8])   // [0..<16]
struct WholeEvidence {
  private let scalars: [Unicode.Scalar]
  /// The offsets at which characters start; nil where every scalar is one.
  private let characters: [Int]?

  /// Complexity: O(length of the text).
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { $0.value > 0x2FF }) else {
      characters = nil
      return
    }
    var starts: [Int] = []
    starts.reserveCapacity(scalars.count + 1)
    var offset = 0
    for character in text {
      starts.append(offset)
      offset += character.unicodeScalars.count
    }
    starts.append(offset)
    characters = starts
  }

  /// `spans` with their edges moved out to the edges of numbers and characters; spans that meet on the way are one.
  func widened(_ spans: [Range<Int>]) -> [Range<Int>] {
    let wide = spans.map { span in
      let span = span.clamped(to: 0..<scalars.count)
      return span.isEmpty ? span : start(span.lowerBound)..<end(span.upperBound)
    }
    return wide == spans ? spans : EvidenceSpans(wide).spans
  }

  private func start(_ offset: Int) -> Int {
    var offset = offset
    while isDigit(offset) {
      if isDigit(offset - 1) {
        offset -= 1
      } else if isJoint(offset - 1), isDigit(offset - 2) {
        offset -= 2
      } else {
        break
      }
    }
    guard let characters, !characters.isEmpty else { return offset }
    return characters[lastIndex(in: characters, notAfter: offset)]
  }

  private func end(_ offset: Int) -> Int {
    var offset = offset
    if isJoint(offset - 1), isDigit(offset), isDigit(offset - 2) { offset += 1 }
    while isDigit(offset - 1) {
      if isDigit(offset) {
        offset += 1
      } else if isJoint(offset), isDigit(offset + 1) {
        offset += 2
      } else if isSpace(offset), isGroup(at: offset + 1, of: numberDigits(before: offset)) {
        offset += 2
      } else {
        break
      }
    }
    guard let characters else { return offset }
    let index = lastIndex(in: characters, notAfter: offset)
    return characters[index] == offset ? offset : characters[min(index + 1, characters.count - 1)]
  }

  /// Whether the digits at `offset` go on a number of which `digits` stand before a space: three after at most three, as
  /// in `1 990`, or a group of a telephone number that is not whole yet.
  private func isGroup(at offset: Int, of digits: (count: Int, last: Int, isPhone: Bool)) -> Bool {
    var end = offset
    while isDigit(end) { end += 1 }
    let count = end - offset
    if digits.isPhone { return (2...4).contains(count) && digits.count + count <= 10 }
    return count == 3 && digits.last <= 3
  }

  /// The digits of the number that ends at `offset`, those of its last group, and whether it starts with a zero.
  private func numberDigits(before offset: Int) -> (count: Int, last: Int, isPhone: Bool) {
    var count = 0
    var last = 0
    var place = offset
    while isDigit(place - 1) {
      count += 1
      if last == offset - place { last += 1 }
      place -= 1
      if isJoint(place - 1) || isSpace(place - 1), isDigit(place - 2) { place -= 1 }
    }
    return (count, last, place < scalars.count && scalars[place] == "0")
  }

  private func isDigit(_ offset: Int) -> Bool {
    scalars.indices.contains(offset) && (0x30...0x39).contains(scalars[offset].value)
  }

  private func isSpace(_ offset: Int) -> Bool {
    guard scalars.indices.contains(offset) else { return false }
    return [" ", "\u{A0}", "\u{202F}"].contains(scalars[offset])
  }

  private func isJoint(_ offset: Int) -> Bool {
    guard scalars.indices.contains(offset) else { return false }
    return ["-", "\u{2011}", "\u{2013}", ".", ","].contains(scalars[offset])
  }

  private func lastIndex(in starts: [Int], notAfter offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
