/// Writes RFC 4180 rows that spreadsheets do not mistake for formulas.
///
///     CSVWriter().row(["a", "=1+1"])   // "a,'=1+1\r\n"
public struct CSVWriter: Sendable {
  /// The field separator: `,`, or `;` for Swedish Excel.
  public var separator: Character

  /// Makes a writer; `excel` selects `;` and a byte order mark.
  public init(excel: Bool = false) {
    separator = excel ? ";" : ","
  }

  /// What goes before the first row.
  public var preamble: String { separator == ";" ? "\u{FEFF}" : "" }

  /// One row with its CRLF.
  public func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: String(separator)) + "\r\n"
  }

  private func field(_ text: String) -> String {
    let guarded = startsLikeFormula(text) && !isNumber(text) ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains {
      $0 == "\"" || $0 == "\r" || $0 == "\n" || String($0) == String(separator)
    }
    guard needsQuotes else { return guarded }
    return "\""
      + guarded.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Digits with a minus sign before and at most one point within are a number to every spreadsheet, and no formula.
  private func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// A cell is guarded when its first character, behind quotes and spaces, starts a formula in
  /// common spreadsheets, full-width forms included.
  private func startsLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "'", " ", "\u{00A0}": continue
      case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
        return true
      default: return false
      }
    }
    return false
  }
}
