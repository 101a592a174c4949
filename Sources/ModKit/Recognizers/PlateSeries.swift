/// Which letter and digit groups can be a Swedish vehicle registration number.
///
///     PlateSeries.isPlate(letters: "MLB", last: nil)   // true
///
/// Three letters and three digits, or since 2019 two digits and a letter; I, Q, V, Å, Ä and Ö are
/// not used, nor O in the last place, and some ninety triples are never issued. Source:
/// Transportstyrelsen's description of registration numbers; the list of triples as published 2010.
enum PlateSeries {
  /// Whether the upper-case `letters` and the upper-case letter in the last place, when there is
  /// one, belong to a series that is issued. Complexity: O(1).
  static func isPlate(letters: String, last: Unicode.Scalar?) -> Bool {
    guard letters.unicodeScalars.count == 3, letters.unicodeScalars.allSatisfy(isPlateLetter),
      !neverIssued.contains(letters)
    else { return false }
    guard let last else { return true }
    return isPlateLetter(last) && last != "O"
  }

  /// Whether `scalar` is an upper-case letter that plates use.
  static func isPlateLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) && scalar != "I" && scalar != "Q" && scalar != "V"
  }

  /// Whether the upper-case `letters` stand before numbers in other senses: "SEK 500", "BMW 320".
  static func isOrdinaryCode(_ letters: String) -> Bool { notVehicles.contains(letters) }

  /// Triples that are never issued because of what they spell.
  private static let neverIssued: Set<String> = [
    "APA", "ARG", "ASS", "BAJ", "BSS", "CUC", "CUK", "DUM", "ETA", "ETT", "FAG", "FAN", "FEG",
    "FEL", "FEM", "FES", "FET", "FNL", "FUC", "FUK", "FUL", "GAM", "GAY", "GEJ", "GEY", "GHB",
    "GUD", "GYN", "HAT", "HBT", "HKH", "HOR", "HOT", "KGB", "KKK", "KUC", "KUF", "KUG", "KUK",
    "KYK", "LAM", "LAT", "LEM", "LOJ", "LSD", "LUS", "MAD", "MAO", "MEN", "MES", "MUS",
    "NAZ", "NRP", "NSF", "NYP", "OND", "OOO", "ORM", "PAJ", "PKK", "PLO", "PMS", "PUB", "RAP",
    "RAS", "ROM", "RPS", "RUS", "SEG", "SEX", "SJU", "SOS", "SPY", "SUG", "SUP", "SUR", "TBC",
    "TOA", "TOK", "TRE", "TYP", "UFO", "USA", "WAM", "WAR", "WWW", "XTC", "XTZ", "XXL", "XXX",
    "ZEX", "ZOG", "ZPY", "ZUG", "ZUP", "ZOO",
  ]

  /// Currency and standard codes, vehicle makes and agencies that stand before three digits.
  private static let notVehicles: Set<String> = [
    "SEK", "USD", "EUR", "NOK", "DKK", "GBP", "CHF", "PLN", "RUB", "BMW", "MAN", "GMC", "JCB",
    "CAT", "KTM", "BYD", "SFS", "SOU", "PBL", "LSS", "KPA", "SCB", "SKR", "ABB", "SAS", "KLM",
    "DHL", "USB", "LED", "DNA", "PCB", "BTA", "GMT", "UTC", "ECE", "MHZ", "KHZ", "RAL", "NCS",
    "FSC", "TEL", "FAX", "SMS", "SFB",
  ]
}
