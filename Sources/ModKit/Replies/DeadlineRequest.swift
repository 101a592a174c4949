/// One line of what `deadline` reads: what was received where and when, with what differs from the settings.
public struct DeadlineRequest: Hashable, Sendable {
  /// The reader's name for it.
  public var id: String
  /// Where it was received; nil when the line leaves it to the command line.
  public var platform: Platform?
  /// When.
  public var received: Timestamp
  /// The policy, where the line names its own.
  public var policy: String?
  /// The settings that hold for this line.
  public var settings: ClockSettings
  /// Members of the line that are not known.
  public var unknownMembers: [String]

  /// Reads `{"id", "platform", "received", "watchedHours"?, "sundayRule"?, "saturdayIsWeekday"?, "policy"?}`;
  /// what is left out is as in `settings`.
  ///
  /// Throws a located diagnostic of kind `badData`.
  public init(reading node: JSONNode, settings: ClockSettings) throws(Diagnostic) {
    var reader = try JSONObjectReader(node, kind: .badData)
    guard let idNode = reader.member("id") else { throw reader.missing("id") }
    guard let id = idNode.identifier else {
      throw reader.mismatch(
        idNode, Bilingual(sv: "en sträng eller ett tal", en: "a string or a number"))
    }
    self.id = id
    platform = try reader.string("platform").map { Platform($0) }
    let text = try reader.requiredString("received")
    let place = node["received"]?.place
    guard let received = Timestamp(rfc3339: text) else {
      throw DeadlineRequest.unreadable(text, at: place)
    }
    try DeadlineRequest.checkYear(of: received, at: place)
    self.received = received
    self.settings = settings
    if let hours = try reader.string("watchedHours") {
      do throws(Diagnostic) {
        self.settings.watchedWeek = try WatchedWeek(parsing: hours)
      } catch {
        throw Diagnostic(.badData, error.message, at: node["watchedHours"]?.place, hint: error.hint)
      }
    }
    self.settings.sundayRule = try reader.bool("sundayRule") ?? settings.sundayRule
    self.settings.saturdayIsWeekday =
      try reader.bool("saturdayIsWeekday") ?? settings.saturdayIsWeekday
    policy = try reader.string("policy")
    let known = [
      "id", "platform", "received", "watchedHours", "sundayRule", "saturdayIsWeekday", "policy",
    ]
    unknownMembers = node.members.map(\.name).filter { !known.contains($0) }
  }

  /// Throws when `instant` lies outside the years the calendar was checked for.
  public static func checkYear(of instant: Timestamp, at place: Place? = nil) throws(Diagnostic) {
    let year = Stockholm.date(at: instant).year
    guard !SwedishCalendar.years.contains(year) else { return }
    throw Diagnostic(
      .badData,
      Bilingual(
        sv: "året \(year) ligger utanför kalendern, som gäller 1990–2099",
        en: "the year \(year) is outside the calendar, which holds for 1990–2099"), at: place)
  }

  private static func unreadable(_ text: String, at place: Place?) -> Diagnostic {
    let hasNoOffset = ClockReading(iso8601: text).map { $0.offset == nil } ?? false
    return Diagnostic(
      .badData,
      hasNoOffset
        ? Bilingual(
          sv: "tidpunkten '\(text)' saknar offset", en: "the time '\(text)' has no offset")
        : Bilingual(
          sv: "'\(text)' är ingen tidpunkt som finns", en: "'\(text)' is no time that exists"),
      at: place,
      hint: Bilingual(
        sv: "skriv som 2026-03-02T09:05:00+01:00", en: "write as 2026-03-02T09:05:00+01:00"))
  }
}
