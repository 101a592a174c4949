extension IdentityData {
  /// Adds private telephone numbers; returns where telephone numbers of any kind stand.
  func examineTelephones(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, taken: TakenRanges,
    into observations: inout Observations
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for number in WrittenTelephoneNumber.find(in: text.folded, groups: groups, taken: taken) {
      found.append(number.range)
      judge(number, in: text, into: &observations)
    }
    return found
  }

  /// Adds telephone and identity numbers whose digits are written as words.
  func examineSpokenNumbers(
    _ text: borrowing TextAnalysis, into observations: inout Observations
  ) {
    for run in SpokenDigits.runs(in: text, numeral: words.numeral) {
      let first = text.tokens[run.tokens.lowerBound].range.lowerBound
      let range = first..<text.tokens[run.tokens.upperBound - 1].range.upperBound
      for digits in run.readings {
        if isSpokenIdentityNumber(digits) {
          let reason = Bilingual(
            sv: "personnummer skrivet med ord", en: "personal identity number written in words")
          add(.likely, range, text, reason, into: &observations)
          break
        }
        if let kind = TelephonePlan.kind(of: digits) {
          judge(
            WrittenTelephoneNumber(range: range, digits: digits, kind: kind), in: text,
            isSpoken: true, into: &observations)
          break
        }
      }
    }
  }

  /// The folded scalars of every identity number whose digits are written as words. Complexity: linear.
  func spokenIdentityNumbers(in text: borrowing TextAnalysis) -> [Range<Int>] {
    SpokenDigits.runs(in: text, numeral: words.numeral).compactMap { run in
      guard let number = run.readings.firstIndex(where: isSpokenIdentityNumber),
        !run.readings[..<number].contains(where: { TelephonePlan.kind(of: $0) != nil })
      else { return nil }
      let first = text.tokens[run.tokens.lowerBound].range.lowerBound
      return first..<text.tokens[run.tokens.upperBound - 1].range.upperBound
    }
  }

  private func isSpokenIdentityNumber(_ digits: [UInt8]) -> Bool {
    PersonalIdentityNumber(digits: digits)?.checkDigitHolds == true
  }

  private func judge(
    _ number: WrittenTelephoneNumber, in text: borrowing TextAnalysis, isSpoken: Bool = false,
    into observations: inout Observations
  ) {
    func reject(_ reason: @autoclosure () -> Bilingual) {
      self.reject(number.range, text, reason(), into: &observations)
    }
    if allowlist.allows(telephone: number.digits) {
      return reject(
        Bilingual(sv: "organisationens eget nummer", en: "the organisation's own number"))
    }
    let tokens = text.tokenRange(of: number.range)
    let near = text.surroundings(of: tokens, before: 12, after: 8)
    let everywhere = text.tokens.startIndex..<min(text.tokens.count, 400)
    let isPrivate =
      text.contains(words.privately, in: near) || text.contains(words.person, in: near)
    let isOffice = text.contains(words.office, in: near)
    let isTrade = text.contains(words.trade, in: everywhere)
    let isOther = text.contains(
      words.otherNumber,
      in: text.surroundings(of: tokens, before: 3, after: 0).lowerBound..<tokens.lowerBound)
    if isOther, !isPrivate {
      return reject(Bilingual(sv: "numret är av annat slag", en: "the number is of another kind"))
    }
    let how =
      isSpoken
      ? Bilingual(sv: ", skrivet med ord", en: ", written in words") : Bilingual(sv: "", en: "")
    switch number.kind {
    case .organisation:
      return reject(
        Bilingual(
          sv: "numret hör till en organisation (010, 020, 077 eller betalnummer)",
          en: "the number belongs to an organisation (010, 020, 077 or premium rate)"))
    case .mobile:
      if isTrade, !isStrictlyPrivate(near, in: text) {
        return reject(Bilingual(sv: "telefon i en annons", en: "telephone in an advertisement"))
      }
      if isOffice, !isPrivate {
        return reject(Bilingual(sv: "en verksamhets telefon", en: "the telephone of a service"))
      }
      add(
        isPrivate ? .clear : .likely, number.range, text,
        Bilingual(sv: "privat mobilnummer\(how.sv)", en: "private mobile number\(how.en)"),
        into: &observations)
    case .landline:
      if isOffice || isTrade, !isStrictlyPrivate(near, in: text) {
        return reject(
          Bilingual(sv: "en verksamhets telefon", en: "the telephone of a service or business"))
      }
      add(
        isPrivate ? .likely : .possible, number.range, text,
        Bilingual(
          sv: "telefonnummer med riktnummer\(how.sv), kan vara privat",
          en: "telephone number with area code\(how.en), may be private"), into: &observations)
    }
  }

  /// Whether a person is spoken of and not just called upon.
  private func isStrictlyPrivate(_ near: Range<Int>, in text: borrowing TextAnalysis) -> Bool {
    text.contains(words.person, in: near)
  }

  /// Adds bank account numbers that stand with "clearing" or "konto".
  func examineAccounts(
    _ text: borrowing TextAnalysis, _ groups: DigitGroups, taken: TakenRanges,
    into observations: inout Observations
  ) {
    guard text.signs.triggers.contains(.accounts) else { return }
    var index = 0
    while index < groups.count {
      let range = groups[index].range
      let tokens = text.tokenRange(of: range)
      let before = text.surroundings(of: tokens, before: 2, after: 0).lowerBound..<tokens.lowerBound
      guard text.contains(words.account, in: before), !taken.overlaps(range)
      else {
        index += 1
        continue
      }
      let end = groups.chainEnd(from: index, limit: 8)
      let digits = groups.digits(index..<end, in: text.folded).count
      let whole = range.lowerBound..<groups[end - 1].range.upperBound
      if digits >= 7
        || digits == 4 && end < groups.count && groups[end].range.lowerBound - whole.upperBound < 12
      {
        add(
          .likely, whole, text, Bilingual(sv: "bankkonto", en: "bank account"), into: &observations)
      }
      index = end
    }
  }
}
