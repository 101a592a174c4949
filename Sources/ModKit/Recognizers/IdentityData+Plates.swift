extension IdentityData {
  /// Adds registration plates that stand where vehicles are spoken of.
  func examinePlates(_ text: borrowing TextAnalysis, into observations: inout Observations) {
    for digits in text.signs.firstDigits..<text.tokens.count {
      guard let index = plateStart(digits, in: text), let plate = plate(at: index, in: text) else {
        continue
      }
      let tokens = index..<plate.end
      let range = text.tokens[index].range.lowerBound..<text.tokens[plate.end - 1].range.upperBound
      let before = max(0, index - 2)..<index
      if !plate.isAnnounced,
        text.contains(words.notPlate, in: before) || text.contains(words.otherNumber, in: before)
      {
        reject(
          range, text, Bilingual(sv: "namnet på något annat", en: "the name of something else"),
          into: &observations)
        continue
      }
      let near = text.surroundings(of: tokens, before: 16, after: 16)
      guard plate.isAnnounced || text.contains(words.vehicle, in: near) else {
        reject(
          range, text,
          Bilingual(sv: "inget fordon nämns i närheten", en: "no vehicle is mentioned near it"),
          into: &observations)
        continue
      }
      add(
        plate.isUpperCase ? .likely : .possible, range, text,
        Bilingual(sv: "registreringsskylt", en: "registration plate"), into: &observations)
    }
  }

  private struct Plate {
    var end: Int
    var isUpperCase: Bool
    var isAnnounced: Bool
  }

  /// The plate whose first token is `start`: "MLB123", "MLB 123", "MLB-12A", "M L B 1 2 3".
  private func plate(at start: Int, in text: borrowing TextAnalysis) -> Plate? {
    let first = text.tokens[start]
    guard first.kind == .word || first.kind == .mixed, !first.flags.contains(.glued) else {
      return nil
    }
    var scalars: [FoldedScalar] = []
    var end = start
    while end < text.tokens.count, scalars.count < 6 {
      let token = text.tokens[end]
      if token.kind == .punctuation, end > start, scalars.count == 3,
        text[token.range.lowerBound].value == 0x2D, token.count == 1
      {
        end += 1
        continue
      }
      guard token.kind == .word || token.kind == .mixed || token.kind == .number else { return nil }
      if first.count == 1, token.count > 1 { return nil }
      for position in token.range { scalars.append(text[position]) }
      end += 1
    }
    guard scalars.count == 6, end - start <= 7,
      end == text.tokens.count || !isGluedWord(text.tokens[end]),
      scalars[3].isDigit, scalars[4].isDigit
    else { return nil }
    var letters = ""
    var isUpperCase = true
    for scalar in scalars[..<3] {
      guard let upper = upperCase(scalar.value) else { return nil }
      letters.unicodeScalars.append(upper)
      isUpperCase = isUpperCase && scalar.traits.contains(.uppercase)
    }
    let last = scalars[5].isDigit ? nil : upperCase(scalars[5].value)
    guard scalars[5].isDigit || last != nil, PlateSeries.isPlate(letters: letters, last: last)
    else {
      return nil
    }
    let isAnnounced = text.contains(words.plateCue, in: max(0, start - 4)..<start)
    // In lower case only without a space, "mlb457", or announced: "hus 123" is none.
    guard isAnnounced || isUpperCase || end == start + 1,
      isAnnounced || !PlateSeries.isOrdinaryCode(letters)
    else { return nil }
    return Plate(end: end, isUpperCase: isUpperCase, isAnnounced: isAnnounced)
  }

  /// The token at which a plate begins whose first digit stands in the token at `index`: that token itself, the one
  /// before with three letters, or the third before where all stand apart.
  private func plateStart(_ index: Int, in text: borrowing TextAnalysis) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number || token.kind == .mixed else { return nil }
    if token.kind == .mixed, token.count == 6 { return index }
    var last = index - 1
    if last >= 0, text.tokens[last].kind == .punctuation { last -= 1 }
    guard last >= 0 else { return nil }
    switch text.tokens[last].count {
    case 3: return last
    case 1 where token.count == 1 && last >= 2 && text.tokens[last - 2].count == 1: return last - 2
    default: return nil
    }
  }

  private func isGluedWord(_ token: Token) -> Bool {
    token.flags.contains(.glued)
      && (token.kind == .word || token.kind == .number || token.kind == .mixed)
  }

  private func upperCase(_ value: UInt32) -> Unicode.Scalar? {
    value &- 0x61 < 26 ? Unicode.Scalar(value - 0x20) : nil
  }
}
