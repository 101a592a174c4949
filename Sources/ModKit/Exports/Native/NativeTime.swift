/// The RFC 3339 time in `range`, fractions floored; nil for anything else, days that do not exist and missing offsets
/// included. It agrees with `Timestamp(rfc3339:)` and does not allocate. Complexity: O(n).
func rfc3339Timestamp(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Timestamp? {
  let start = range.lowerBound
  guard range.count >= 20, range.count <= 64,
    let year = digits(bytes, start, 4), bytes[start + 4] == 0x2D,
    let month = digits(bytes, start + 5, 2), bytes[start + 7] == 0x2D,
    let day = digits(bytes, start + 8, 2), bytes[start + 10] | 0x20 == 0x74,
    let hour = digits(bytes, start + 11, 2), bytes[start + 13] == 0x3A,
    let minute = digits(bytes, start + 14, 2), bytes[start + 16] == 0x3A,
    let second = digits(bytes, start + 17, 2),
    hour < 24, minute < 60, second < 60 || (second == 60 && minute == 59),
    let date = CivilDate(year: year, month: month, day: day)
  else { return nil }
  var index = start + 19
  if bytes[index] == 0x2E {
    let first = index + 1
    index = first
    while index < range.upperBound, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > first else { return nil }
  }
  guard index < range.upperBound,
    let offset = offsetSeconds(bytes, index..<range.upperBound)
  else { return nil }
  let time = Timestamp(
    date: date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59), offset: offset)
  return Timestamp.written.contains(time.secondsSince1970) ? time : nil
}

private func offsetSeconds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
  let sign = bytes[range.lowerBound]
  if sign | 0x20 == 0x7A { return range.count == 1 ? 0 : nil }
  guard range.count == 6, sign == 0x2B || sign == 0x2D,
    let hours = digits(bytes, range.lowerBound + 1, 2), bytes[range.lowerBound + 3] == 0x3A,
    let minutes = digits(bytes, range.lowerBound + 4, 2), hours < 24, minutes < 60
  else { return nil }
  let seconds = hours * 3600 + minutes * 60
  return sign == 0x2D ? -seconds : seconds
}

/// The number of `count` digits at `start`, which must lie inside the span.
private func digits(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
  var value = 0
  for index in start..<start + count {
    let digit = bytes[index] &- 0x30
    guard digit < 10 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}
