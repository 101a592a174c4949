extension IdentityData {
  /// Adds personal identity numbers; returns where numbers with that form stand.
  func examineIdentityNumbers(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, into observations: inout Observations
  ) -> TakenRanges {
    var taken = TakenRanges()
    for written in WrittenIdentityNumber.find(in: text.folded, groups: groups) {
      let tokens = text.tokenRange(of: written.range)
      let near = text.surroundings(of: tokens, before: 6, after: 5)
      let isAnnounced = text.contains(words.identityNumber, in: near)
      let before = text.surroundings(of: tokens, before: 4, after: 0).lowerBound..<tokens.lowerBound
      let isOther = text.contains(words.otherNumber, in: before)
      guard
        let strength = strength(of: written, isAnnounced: isAnnounced, isOther: isOther, in: text)
      else {
        let why =
          isOther
          ? Bilingual(sv: "numret är av annat slag", en: "the number is of another kind")
          : Bilingual(
            sv: "kontrollsiffran stämmer inte och inget tyder på personnummer",
            en: "the check digit is wrong and nothing speaks for a personal identity number")
        reject(written.range, text, why, into: &observations)
        if isOther { taken.append(written.range) }
        continue
      }
      // 0701740605 can be read as a date of birth; a mobile number it is all the same.
      if written.form == .tenDigits || written.form == .apart, !isAnnounced,
        isTelephone(written.range, in: text)
      {
        continue
      }
      taken.append(written.range)
      add(strength, written.range, text, reason(for: written), into: &observations)
    }
    taken.formUnion(examineLastFour(text, groups, taken: taken, into: &observations))
    return taken
  }

  private func isTelephone(_ range: Range<Int>, in text: borrowing TextAnalysis) -> Bool {
    let digits = range.filter { text[$0].isDigit }.map { UInt8(text[$0].value - 0x30) }
    guard let kind = TelephonePlan.kind(of: digits) else { return false }
    return kind != .organisation
  }

  private func strength(
    of written: WrittenIdentityNumber, isAnnounced: Bool, isOther: Bool,
    in text: borrowing TextAnalysis
  ) -> Strength? {
    if written.number.checkDigitHolds {
      switch written.form {
      case .hyphenated: return isOther ? .possible : .clear
      case .twelveDigits: return isOther ? nil : .clear
      case .tenDigits: return isAnnounced ? .clear : isOther ? nil : .likely
      case .apart: return isAnnounced ? .clear : isOther ? nil : .likely
      }
    }
    if isAnnounced { return .likely }
    guard !isOther, written.form == .hyphenated, written.number.kind != .interim || !isOther,
      !isDateInterval(written, in: text)
    else { return nil }
    return .possible
  }

  /// "20240115-0229" is a period: a recent date and, after the hyphen, month and day.
  private func isDateInterval(
    _ written: WrittenIdentityNumber, in text: borrowing TextAnalysis
  ) -> Bool {
    let digits = written.range.filter { text[$0].isDigit }.map { Int(text[$0].value) - 0x30 }
    guard digits.count >= 10 else { return false }
    let tail = Array(digits.suffix(4))
    let month = tail[0] * 10 + tail[1]
    let day = tail[2] * 10 + tail[3]
    return (1...12).contains(month) && (1...31).contains(day)
      && (digits.count == 10 || digits[0] == 2)
  }

  private func reason(for written: WrittenIdentityNumber) -> Bilingual {
    let name =
      switch written.number.kind {
      case .personal: Bilingual(sv: "personnummer", en: "personal identity number")
      case .coordination: Bilingual(sv: "samordningsnummer", en: "coordination number")
      case .interim: Bilingual(sv: "tillfälligt personnummer", en: "interim identity number")
      }
    if written.number.kind == .interim { return name }
    return written.number.checkDigitHolds
      ? Bilingual(
        sv: "\(name.sv), kontrollsiffran stämmer", en: "\(name.en), its check digit holds")
      : Bilingual(
        sv: "ser ut som ett \(name.sv), men kontrollsiffran stämmer inte (kan vara felskrivet)",
        en: "looks like a \(name.en), but the check digit is wrong (may be a typing error)")
  }

  /// "född 121212 … sista fyra 1212": the date and the last four digits apart.
  private func examineLastFour(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, taken: TakenRanges,
    into observations: inout Observations
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in 0..<max(0, groups.count - 1) {
      let date = groups[index].range
      let last = groups[index + 1].range
      guard date.count == 6 || date.count == 8, last.count == 4,
        groups[index + 1].gap == .end, last.lowerBound - date.upperBound <= 60,
        !taken.overlaps(date)
      else { continue }
      let digits = groups.digits(index..<index + 2, in: text.folded)
      let between = text.tokenRange(of: date.upperBound..<last.lowerBound)
      guard let number = PersonalIdentityNumber(digits: digits),
        text.contains(words.lastFour, in: between)
      else { continue }
      found.append(date.lowerBound..<last.upperBound)
      observations.add(
        Candidate(
          .identityData, number.checkDigitHolds ? .clear : .likely,
          spans: [text.originalRange(date), text.originalRange(last)],
          reason: Bilingual(
            sv: "födelsedatum och de fyra sista siffrorna var för sig",
            en: "birth date and the last four digits apart")))
    }
    return found
  }
}
