/// What a written time says: a day, a second of that day, and the offset if it names one.
public struct ClockReading: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Seconds since midnight on the written clock, 0–86,399.
  public var secondOfDay: Int
  /// Seconds east of UTC, or nil when none was written.
  public var offset: Int?

  /// Parses `YYYY-MM-DDThh:mm:ss[.fraction][Z|±hh:mm|±hhmm|±hh]`; a space may stand for the T, the
  /// letters may be lower case. Nil for anything else. Complexity: O(n).
  public init?(iso8601 text: String) {
    self.init(Array(text.utf8), strict: false)
  }

  /// Parses RFC 3339 only: T, seconds, and an offset with a colon.
  public init?(rfc3339 text: String) {
    self.init(Array(text.utf8), strict: true)
  }

  private init?(_ bytes: [UInt8], strict: Bool) {
    guard bytes.count >= 19, bytes.count <= 64, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes[13] == 0x3A, bytes[16] == 0x3A,
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
      let day = decimal(bytes[8..<10]), let hour = decimal(bytes[11..<13]),
      let minute = decimal(bytes[14..<16]), let second = decimal(bytes[17..<19]),
      let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60 || (second == 60 && minute == 59)
    else { return nil }
    guard bytes[10] | 0x20 == 0x74 || (bytes[10] == 0x20 && !strict) else { return nil }
    var index = 19
    if index < bytes.count, bytes[index] == 0x2E {
      let digits = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      index = digits.endIndex
    }
    if !strict, index < bytes.count - 1, bytes[index] == 0x20 { index += 1 }
    guard let offset = ClockReading.offset(bytes[index...], strict: strict) else { return nil }
    self.date = date
    secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    self.offset = offset.seconds
  }

  private static func offset(
    _ bytes: ArraySlice<UInt8>, strict: Bool
  ) -> (seconds: Int?, Void)? {
    guard let sign = bytes.first else { return strict ? nil : (nil, ()) }
    if sign | 0x20 == 0x7A { return bytes.count == 1 ? (0, ()) : nil }
    guard sign == 0x2B || sign == 0x2D else { return nil }
    let rest = Array(bytes.dropFirst())
    let hasColon = rest.count == 5 && rest[2] == 0x3A
    guard hasColon || (!strict && (rest.count == 4 || rest.count == 2)),
      let hours = decimal(rest[0..<2]), hours < 24,
      let minutes = rest.count == 2 ? 0 : decimal(rest[(rest.count - 2)...]), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return (sign == 0x2D ? -seconds : seconds, ())
  }
}
