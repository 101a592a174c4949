/// A registration number as registries write them: a year and a running number, perhaps with letters before and parts
/// behind.
///
///     Diarienummer("KSN-2026-00123")?.text     // accepted
///     Diarienummer("ATVKS 2016-00327 003")     // accepted
///     Diarienummer("2062-00123", year: 2026)   // nil: a year to come
public struct Diarienummer: Hashable, Sendable {
  /// The number as typed, without spaces around it.
  public let text: String

  /// Accepts a number whose year lies in 1970 up to `year`; nil for anything that looks mistyped.
  public init?(_ typed: String, year: Int) {
    let trimmed = typed.split(separator: " ").joined(separator: " ")
    let allowed = trimmed.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z", "Å", "Ä", "Ö", "å", "ä", "ö", " ", "-", "/", ":", ".":
        true
      default: false
      }
    }
    guard allowed, trimmed.utf8.count <= 40 else { return nil }
    let groups = trimmed.split { !("0"..."9").contains($0) }.map(String.init)
    let hasYear = groups.contains { group in
      guard let number = Int(group) else { return false }
      return group.count == 4 && (1970...year).contains(number)
        || group.count == 2 && number <= year % 100
    }
    guard hasYear, groups.count >= 2, groups.allSatisfy({ $0.count <= 8 }) else { return nil }
    text = trimmed
  }
}
