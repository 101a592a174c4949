/// Writes a calendar file (RFC 5545) that Outlook, Thunderbird and telephones import.
///
///     var calendar = ICalendar(name: "Arkivering", stamp: now)
///     calendar.add(ICalendar.Event(uid: "2026-04@exempel", summary: "Ögonblicksbild", when: .days(first, last)))
///     calendar.text
///
/// Times are UTC, lines end in CRLF and are folded at 75 octets without splitting a character. Events are VEVENT
/// because Outlook drops to-do entries on import. Put no comment text and no person's name into a summary: calendars are
/// shared. The same input gives the same bytes; a UID must be stable so that a second import replaces the first.
public struct ICalendar {
  private var lines: [String]
  private let stamp: Timestamp

  /// One entry.
  public struct Event {
    /// Stable and unique, such as `botkyrka-2011-2026-07-01-facebook-100@modtool`.
    public var uid: String
    /// The title.
    public var summary: String
    /// What else there is to say.
    public var details: String?
    /// A web address.
    public var url: String?
    /// When it is.
    public var when: When
    /// How many seconds before its start the calendar reminds; nil for no reminder.
    public var reminderBefore: Int?
    /// Whether it blocks the day.
    public var isBusy = false

    /// Describes an entry.
    public init(
      uid: String, summary: String, details: String? = nil, url: String? = nil, when: When,
      reminderBefore: Int? = nil
    ) {
      self.uid = uid
      self.summary = summary
      self.details = details
      self.url = url
      self.when = when
      self.reminderBefore = reminderBefore
    }
  }

  /// The extent of an entry.
  public enum When {
    /// Whole days, both included.
    case days(CivilDate, CivilDate)
    /// From an instant to another.
    case time(Timestamp, Timestamp)
  }

  /// An empty calendar; `stamp` is when it was made.
  public init(name: String, stamp: Timestamp) {
    self.stamp = stamp
    lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//modtool//modtool//SV", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + ICalendar.escaped(name),
    ]
  }

  /// Adds an entry behind the others.
  public mutating func add(_ event: Event) {
    lines.append("BEGIN:VEVENT")
    lines.append("UID:" + ICalendar.escaped(event.uid))
    lines.append("DTSTAMP:" + ICalendar.utc(stamp))
    switch event.when {
    case .days(let first, let last):
      lines.append("DTSTART;VALUE=DATE:" + ICalendar.date(first))
      lines.append("DTEND;VALUE=DATE:" + ICalendar.date(last.adding(days: 1)))
    case .time(let start, let end):
      lines.append("DTSTART:" + ICalendar.utc(start))
      lines.append("DTEND:" + ICalendar.utc(end))
    }
    lines.append("SUMMARY:" + ICalendar.escaped(event.summary))
    if let details = event.details {
      lines.append("DESCRIPTION:" + ICalendar.escaped(details))
    }
    if let url = event.url { lines.append("URL:" + ICalendar.oneLine(url)) }
    lines.append("TRANSP:" + (event.isBusy ? "OPAQUE" : "TRANSPARENT"))
    if let seconds = event.reminderBefore {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:" + ICalendar.escaped(event.summary),
        "TRIGGER:" + ICalendar.duration(seconds), "END:VALARM",
      ]
    }
    lines.append("END:VEVENT")
  }

  /// The whole file.
  public var text: String {
    (lines + ["END:VCALENDAR"]).map { ICalendar.folded($0) + "\r\n" }.joined()
  }

  /// `20260302T080500Z`.
  static func utc(_ instant: Timestamp) -> String {
    String(instant.description.unicodeScalars.filter { $0 != "-" && $0 != ":" })
  }

  /// `20260302`.
  static func date(_ date: CivilDate) -> String {
    String(date.description.unicodeScalars.filter { $0 != "-" })
  }

  /// A duration before the start, in weeks, days, hours or minutes; negative seconds lie after it.
  static func duration(_ seconds: Int) -> String {
    let sign = seconds > 0 ? "-P" : "P"
    let length = abs(seconds)
    if length % 86_400 == 0 { return sign + "\(length / 86_400)D" }
    if length % 3600 == 0 { return sign + "T\(length / 3600)H" }
    return sign + "T\(length / 60)M"
  }

  /// A TEXT value (3.3.11): backslash, semicolon and comma escaped, line ends as `\n`, other controls dropped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}":
        result.append("\\")
        result.append("n")
      case _ where scalar.properties.generalCategory == .control: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.generalCategory != .control && $0 != " " })
  }

  /// At most 75 octets a line; the lines after the first start with a space (3.1).
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += length
    }
    return result
  }
}
