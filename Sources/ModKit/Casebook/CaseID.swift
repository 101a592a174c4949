/// The name of a case, from the ledger position it was opened at.
///
///     CaseID("MOD-2026-000123")?.number   // 123
///     CaseID("MOD-2026-../x")             // nil
///
/// It never holds anything from a platform, so it is safe as a folder name.
public struct CaseID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year the case was opened, Swedish time.
  public let year: Int
  /// The sequence number of the ledger line that opened it.
  public let number: Int

  /// Names a case of a year 1000–9999 and a positive number; nil for others.
  public init?(year: Int, number: Int) {
    guard (1000...9999).contains(year), number > 0 else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads `MOD-`, four digits, `-`, and at least six digits without needless zeros.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 15, bytes[0..<4].elementsEqual("MOD-".utf8), bytes[8] == 0x2D,
      let year = decimal(bytes[4..<8]), let number = decimal(bytes[9...])
    else { return nil }
    self.init(year: year, number: number)
    guard description == String(text) else { return nil }
  }

  /// `MOD-<year>-<six digits>`.
  public var description: String { "MOD-\(padded(year, 4))-\(padded(number, 6))" }

  /// Earlier years first, then lower numbers.
  public static func < (left: CaseID, right: CaseID) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
