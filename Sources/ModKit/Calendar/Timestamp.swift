/// An instant in whole seconds, floored.
///
///     Timestamp(rfc3339: "2026-03-02T09:05:00+01:00")?.description   // "2026-03-02T08:05:00Z"
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z; leap seconds do not exist.
  public var secondsSince1970: Int

  /// The instant `secondsSince1970` seconds after the epoch.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The instant of a clock reading on `date`, `offset` seconds east of UTC.
  public init(date: CivilDate, secondOfDay: Int, offset: Int) {
    secondsSince1970 = date.dayNumber * 86_400 + secondOfDay - offset
  }

  /// Parses RFC 3339 with its offset (`Z` or `±hh:mm`, fractions floored); nil for anything else,
  /// impossible dates and missing offsets included. A leap second reads as the second before it.
  public init?(rfc3339 text: String) {
    guard let parsed = ClockReading(rfc3339: text), let offset = parsed.offset else { return nil }
    self.init(date: parsed.date, secondOfDay: parsed.secondOfDay, offset: offset)
    guard Self.written.contains(secondsSince1970) else { return nil }
  }

  /// The instants that RFC 3339 can write in UTC, whose years have four digits.
  static let written = -62_167_219_200..<253_402_300_800

  /// The day in UTC.
  public var utcDate: CivilDate { CivilDate(dayNumber: floorDivide(secondsSince1970, 86_400)) }

  /// RFC 3339 in UTC, whole seconds, `Z`.
  public var description: String {
    let date = utcDate
    return clock(date, secondsSince1970 - date.dayNumber * 86_400) + "Z"
  }

  /// The instant `seconds` later.
  public func adding(seconds: Int) -> Timestamp {
    Timestamp(secondsSince1970: secondsSince1970 + seconds)
  }

  /// Seconds from `other` to this instant.
  public func seconds(since other: Timestamp) -> Int {
    secondsSince1970 - other.secondsSince1970
  }

  /// Earlier instants come first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

/// `2026-03-02T09:05:00` without a zone.
func clock(_ date: CivilDate, _ secondOfDay: Int) -> String {
  let hours = padded(secondOfDay / 3600, 2)
  let minutes = padded(secondOfDay / 60 % 60, 2)
  return "\(date)T\(hours):\(minutes):\(padded(secondOfDay % 60, 2))"
}

/// `value / divisor` rounded towards minus infinity; `divisor` is positive.
func floorDivide(_ value: Int, _ divisor: Int) -> Int {
  value >= 0 ? value / divisor : (value - divisor + 1) / divisor
}
