/// The ways platforms write a time, and how each is read. Every reading is total: what does not exist is nil.
enum PlatformTime {
  /// ISO 8601 with an offset, with or without colon, `T` or a space, fractions floored.
  case zoned
  /// ISO 8601 that means UTC when it names no offset.
  case assumingUTC
  /// `Wed Oct 10 20:19:24 +0000 2018`.
  case twitter
  /// Seconds since 1970, a number or its digits, fractions floored.
  case epochSeconds
  /// Milliseconds since 1970.
  case epochMilliseconds

  /// The instant that `node` states; nil when it is none.
  func read(_ node: JSONNode) -> Timestamp? {
    guard let text = node.identifier else { return nil }
    switch self {
    case .zoned:
      guard node.kind == .string, let reading = ClockReading(iso8601: text),
        let offset = reading.offset
      else { return nil }
      return Timestamp(date: reading.date, secondOfDay: reading.secondOfDay, offset: offset)
    case .assumingUTC:
      guard node.kind == .string, let reading = ClockReading(iso8601: text) else { return nil }
      return Timestamp(
        date: reading.date, secondOfDay: reading.secondOfDay, offset: reading.offset ?? 0)
    case .twitter: return twitterTime(text)
    case .epochSeconds:
      return wholePart(text).flatMap { PlatformTime.instant(seconds: $0) }
    case .epochMilliseconds:
      return wholePart(text).flatMap { PlatformTime.instant(seconds: floorDivide($0, 1000)) }
    }
  }

  /// Times outside the years 1970–9999 are typing errors or another unit.
  private static func instant(seconds: Int) -> Timestamp? {
    (0...253_402_300_799).contains(seconds) ? Timestamp(secondsSince1970: seconds) : nil
  }
}

/// The digits before a decimal point as a number; an exponent is not a time anyone writes.
private func wholePart(_ text: String) -> Int? {
  let parts = text.utf8.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
  guard let whole = parts.first, let value = decimal(whole) else { return nil }
  if parts.count == 2 {
    guard !parts[1].isEmpty, parts[1].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
  }
  return value
}

private func twitterTime(_ text: String) -> Timestamp? {
  let bytes = Array(text.utf8)
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  guard bytes.count == 30, bytes[3] == 0x20, bytes[7] == 0x20, bytes[10] == 0x20,
    bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x20, bytes[25] == 0x20,
    let month = months.firstIndex(of: String(decoding: bytes[4..<7], as: UTF8.self)),
    let day = decimal(bytes[8..<10]), let year = decimal(bytes[26..<30]),
    let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
    let second = decimal(bytes[17..<19]), hour < 24, minute < 60, second <= 60,
    bytes[20] == 0x2B || bytes[20] == 0x2D,
    let zoneHours = decimal(bytes[21..<23]), let zoneMinutes = decimal(bytes[23..<25]),
    zoneHours < 24, zoneMinutes < 60,
    let date = CivilDate(year: year, month: month + 1, day: day),
    weekdays[date.weekday.rawValue] == String(decoding: bytes[0..<3], as: UTF8.self)
  else { return nil }
  let offset = (zoneHours * 3600 + zoneMinutes * 60) * (bytes[20] == 0x2D ? -1 : 1)
  return Timestamp(
    date: date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59), offset: offset)
}

extension ImportRecord {
  /// The time in the member `name`; nil when it is missing, refused when it cannot exist.
  func time(_ name: String, _ form: PlatformTime) throws(Diagnostic) -> Timestamp? {
    guard let value = node[name], !value.isNull else { return nil }
    guard let time = form.read(value) else { throw ImportRecord.impossibleTime(value, name) }
    return time
  }

  static func impossibleTime(_ value: JSONNode, _ name: String) -> Diagnostic {
    let found = String(String(decoding: value.rawBytes.prefix(64), as: UTF8.self).prefix(40))
    return value.refusal(
      Bilingual(
        sv: "'\(name)': väntade en tid som finns, fann \(found)",
        en: "'\(name)': expected a time that exists, found \(found)"))
  }
}
