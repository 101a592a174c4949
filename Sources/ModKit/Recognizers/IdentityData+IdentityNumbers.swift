/// A place where digits have the form of a personal identity number, and what was made of it.
struct IdentityNumberSighting {
  /// The folded scalars: one range, or the date and the last four digits apart.
  var parts: [Range<Int>]
  /// What was made of it.
  var judgement: Judgement
  /// Whether it is hidden where texts are shown; also what was let go is, where its form leaves little doubt.
  var isHidden: Bool

  /// What can be made of digits of that form.
  enum Judgement {
    /// A number, and how sure that is.
    case found(Strength, Bilingual)
    /// No number, and why; whether the digits are spoken for all the same.
    case letGo(Bilingual, isTaken: Bool)
    /// A telephone number that can be read as a date.
    case telephone
  }
}

extension IdentityData {
  /// Adds personal identity numbers; returns where numbers with that form stand.
  func examineIdentityNumbers(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, into observations: inout Observations
  ) -> TakenRanges {
    var taken: [Range<Int>] = []
    for sighting in identityNumbers(in: text, groups) {
      let whole = sighting.parts[0].lowerBound..<sighting.parts[sighting.parts.count - 1].upperBound
      switch sighting.judgement {
      case .found(let strength, let reason):
        taken.append(whole)
        observations.add(
          Candidate(
            .identityData, strength, spans: sighting.parts.map { text.originalRange($0) },
            reason: reason))
      case .letGo(let reason, let isTaken):
        reject(whole, text, reason, into: &observations)
        if isTaken { taken.append(whole) }
      case .telephone: continue
      }
    }
    var ranges = TakenRanges()
    ranges.formUnion(taken)
    return ranges
  }

  /// Every place in `text` where digits have the form of a personal identity number: the one source of what is reported
  /// and of what is hidden. Complexity: linear.
  func identityNumbers(
    in text: borrowing TextAnalysis, _ groups: DigitGroups
  ) -> [IdentityNumberSighting] {
    var sightings: [IdentityNumberSighting] = []
    var taken = TakenRanges()
    for written in WrittenIdentityNumber.find(in: text.folded, groups: groups) {
      let judgement = judgement(of: written, in: text)
      var isHidden = written.number.checkDigitHolds || written.form == .hyphenated
      switch judgement {
      case .found:
        isHidden = true
        taken.append(written.range)
      case .letGo(_, let isTaken): if isTaken { taken.append(written.range) }
      case .telephone: break
      }
      sightings.append(
        IdentityNumberSighting(parts: [written.range], judgement: judgement, isHidden: isHidden))
    }
    return sightings + lastFour(in: text, groups, taken: taken)
  }

  private func judgement(
    of written: WrittenIdentityNumber, in text: borrowing TextAnalysis
  ) -> IdentityNumberSighting.Judgement {
    let tokens = text.tokenRange(of: written.range)
    let near = text.surroundings(of: tokens, before: 6, after: 5)
    let isAnnounced = text.contains(words.identityNumber, in: near)
    let before = text.surroundings(of: tokens, before: 4, after: 0).lowerBound..<tokens.lowerBound
    let isOther = text.contains(words.otherNumber, in: before)
    guard
      let strength = strength(of: written, isAnnounced: isAnnounced, isOther: isOther, in: text)
    else {
      return .letGo(
        isOther
          ? Bilingual(sv: "numret är av annat slag", en: "the number is of another kind")
          : Bilingual(
            sv: "kontrollsiffran stämmer inte och inget tyder på personnummer",
            en: "the check digit is wrong and nothing speaks for a personal identity number"),
        isTaken: isOther)
    }
    // 0701740605 can be read as a date of birth; a mobile number it is all the same.
    if written.form == .tenDigits || written.form == .apart, !isAnnounced,
      isTelephone(written.range, in: text)
    {
      return .telephone
    }
    return .found(strength, reason(for: written))
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
      // In an address many numbers look like a date.
      let unannounced = written.isInPath || written.form == .split ? Strength.possible : .likely
      switch written.form {
      case .hyphenated: return isOther ? .possible : .clear
      case .twelveDigits: return isOther ? nil : written.isInPath ? unannounced : .clear
      case .tenDigits, .apart, .split: return isAnnounced ? .clear : isOther ? nil : unannounced
      }
    }
    // After a date of birth a line can begin with a year.
    if isAnnounced, written.form != .split { return .likely }
    guard !isOther, written.form == .hyphenated, !isDateInterval(written, in: text)
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
  private func lastFour(
    in text: borrowing TextAnalysis, _ groups: DigitGroups, taken: TakenRanges
  ) -> [IdentityNumberSighting] {
    var found: [IdentityNumberSighting] = []
    for index in 0..<max(0, groups.count - 1) {
      let date = groups[index].range
      let last = groups[index + 1].range
      guard date.count == 6 || date.count == 8, last.count == 4, groups.beginsLine(index + 1),
        last.lowerBound - date.upperBound <= 60, !taken.overlaps(date)
      else { continue }
      let digits = groups.digits(index..<index + 2, in: text.folded)
      let between = text.tokenRange(of: date.upperBound..<last.lowerBound)
      guard let number = PersonalIdentityNumber(digits: digits),
        text.contains(words.lastFour, in: between)
      else { continue }
      found.append(
        IdentityNumberSighting(
          parts: [date, last],
          judgement: .found(
            number.checkDigitHolds ? .clear : .likely,
            Bilingual(
              sv: "födelsedatum och de fyra sista siffrorna var för sig",
              en: "birth date and the last four digits apart")),
          isHidden: true))
    }
    return found
  }
}
