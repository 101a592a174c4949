/// `seconds` in words for people, the two or three largest units: `2 d 3 h`, `5 min 10 s`, `0 s`.
///
/// A day is 24 hours here; the sign is dropped.
public func elapsedTime(_ seconds: Int, in language: Language) -> String {
  let total = abs(seconds)
  let parts = [
    (total / 86_400, language == .swedish ? "dygn" : "d"), (total / 3600 % 24, "h"),
    (total / 60 % 60, "min"), (total % 60, "s"),
  ]
  guard let first = parts.firstIndex(where: { $0.0 > 0 }) else { return "0 s" }
  // Seconds beside days, and minutes beside weeks, say more than anyone wants to know.
  let last = first == 0 ? 2 : 3
  return parts[first...last].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    .joined(separator: " ")
}

extension Stockholm {
  /// `fredag 2026-03-06 18:00:01`, the weekday and the local time with seconds.
  public static func long(_ instant: Timestamp, in language: Language) -> String {
    let reading = reading(at: instant)
    let text = clock(reading.date, reading.secondOfDay)
    return reading.date.weekday.name[language] + " " + text.prefix(10) + " " + text.dropFirst(11)
  }
}
