/// A Swedish personnummer, samordningsnummer or interim number, read from its digits.
///
///     PersonalIdentityNumber(digits: [1, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])?.checkDigitHolds   // true
///
/// The ten-digit form is six digits of birth date, three of birth number (001–999) and a check
/// digit; the twelve-digit form puts the century, 18–20, in front. A coordination number adds 60 to
/// the day. Complexity: O(1). Source: folkbokföringslagen (1991:481) 18 §, lag (2022:1697), and
/// Skatteverket's legal guidance on personnummer and samordningsnummer.
struct PersonalIdentityNumber: Equatable {
  /// Who is given such a number.
  enum Kind: Equatable {
    /// Personnummer, for those in the population register.
    case personal
    /// Samordningsnummer, day of birth plus 60.
    case coordination
    /// A temporary number of an authority or a university, a letter in place of the first serial digit.
    case interim
  }

  /// Who is given such a number.
  let kind: Kind
  /// Whether the last digit is the Luhn sum of the nine before it; people mistype.
  let checkDigitHolds: Bool

  /// Reads ten or twelve digit values; nil when the date cannot be, or the birth number is 000.
  ///
  /// With `interimLetter` the first serial digit is that letter in the source and 0 in `digits`.
  init?(digits: [UInt8], interimLetter: Bool = false) {
    guard digits.count == 10 || digits.count == 12 else { return nil }
    let short = digits.count == 12 ? Array(digits[2...]) : digits
    let century = digits.count == 12 ? Int(digits[0]) * 10 + Int(digits[1]) : nil
    if let century, !(18...20).contains(century) { return nil }
    let year = Int(short[0]) * 10 + Int(short[1])
    let month = Int(short[2]) * 10 + Int(short[3])
    let day = Int(short[4]) * 10 + Int(short[5])
    guard interimLetter || short[6] != 0 || short[7] != 0 || short[8] != 0 else { return nil }
    let isCoordination = day >= 60
    let centuries = century.map { [$0] } ?? [19, 20, 18]
    guard
      centuries.contains(where: {
        Self.exists(
          year: $0 * 100 + year, month: month, day: isCoordination ? day - 60 : day,
          mayBeUnknown: isCoordination)
      })
    else { return nil }
    kind = interimLetter ? .interim : isCoordination ? .coordination : .personal
    checkDigitHolds = luhnSum(short[0..<9]) == short[9]
  }

  /// A coordination number of someone whose birth date is not known has day 60, sometimes month 00.
  private static func exists(year: Int, month: Int, day: Int, mayBeUnknown: Bool) -> Bool {
    if mayBeUnknown, day == 0 { return (0...12).contains(month) }
    return CivilDate(year: year, month: month, day: day) != nil
  }
}

/// The digit that makes `digits` a Luhn number: weights 2, 1, 2 … from the right, digit sums, to
/// the next ten.
///
///     luhnSum([8, 1, 1, 2, 1, 8, 9, 8, 7])   // 6
func luhnSum(_ digits: some BidirectionalCollection<UInt8>) -> UInt8 {
  var sum = 0
  var doubled = true
  for digit in digits.reversed() {
    let value = doubled ? Int(digit) * 2 : Int(digit)
    sum += value > 9 ? value - 9 : value
    doubled.toggle()
  }
  return UInt8((10 - sum % 10) % 10)
}

/// Whether ten digits are an organisationsnummer, which is never personal data by itself: third
/// digit 2 or higher (no month has that), check digit right.
///
/// Source: lag (1974:174) om identitetsbeteckning för juridiska personer. The number of a sole
/// trader is that person's personnummer and is not one of these.
func isOrganisationNumber(_ digits: [UInt8]) -> Bool {
  let short = digits.count == 12 && digits[0] == 1 && digits[1] == 6 ? Array(digits[2...]) : digits
  guard short.count == 10, short[0] >= 1, short[2] >= 2 else { return false }
  return luhnSum(short[0..<9]) == short[9]
}
