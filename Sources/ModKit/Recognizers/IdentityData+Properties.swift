extension IdentityData {
  /// Adds property designations, "Björkhult 3:17", where an owner or a home is spoken of.
  ///
  /// A designation names a piece of land; it points out a person when the text says whose it is.
  func examineProperties(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, into observations: inout Observations
  ) {
    for index in 0..<max(0, groups.count - 1) {
      let block = groups[index].range
      let unit = groups[index + 1].range
      guard unit.lowerBound == block.upperBound + 1, text[block.upperBound].value == 0x3A,
        block.count <= 3, unit.count <= 4, text[block.lowerBound].value != 0x30,
        index == 0 || groups.beginsLine(index) || groups[index].gap == .space
      else { continue }
      let tokens = text.tokenRange(of: block.lowerBound..<unit.upperBound)
      guard let start = placeName(before: tokens.lowerBound, in: text) else { continue }
      let range = text.tokens[start].range.lowerBound..<unit.upperBound
      let near = text.surroundings(of: start..<tokens.upperBound, before: 14, after: 14)
      if text.contains(words.plan, in: near) {
        reject(
          range, text,
          Bilingual(
            sv: "mark i en plan eller i kommunens ägo", en: "land of a plan or the municipality"),
          into: &observations)
        continue
      }
      guard text.contains(words.owner, in: near) else {
        reject(
          range, text,
          Bilingual(sv: "inget säger vems fastigheten är", en: "nothing says whose property it is"),
          into: &observations)
        continue
      }
      add(
        .likely, range, text,
        Bilingual(
          sv: "fastighetsbeteckning tillsammans med ägare eller boende",
          en: "property designation together with an owner or resident"), into: &observations)
    }
  }

  /// The first token of the capitalised place name that ends before `index`.
  private func placeName(before index: Int, in text: borrowing TextAnalysis) -> Int? {
    guard index > 0, !text.tokens[index].flags.contains(.glued) else { return nil }
    var start = index
    while start > 0, index - start < 3, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].flags.contains(.capitalized),
      !text.token(text.tokens[start - 1], isIn: words.notProperty)
    {
      start -= 1
    }
    return start < index && text.tokens[index - 1].count >= 3 ? start : nil
  }
}
