/// What a municipality or a channel settles about its clocks; everything off is the documented default.
public struct ClockSettings: Hashable, Sendable {
  /// The hours in which the channel is watched; nil when it declares none.
  public var watchedWeek: WatchedWeek?
  /// A Saturday that is no holiday counts as a working day.
  public var saturdayIsWeekday: Bool
  /// A deadline in calendar days that ends on a Saturday, Sunday, public holiday or one of the three eves moves to the
  /// next working day, as lag (1930:173) 2 § would move it; off because a guideline is neither law nor
  /// statute.
  ///
  /// Where Saturday counts as a weekday it ends a deadline too, so the result is never later than the law's.
  public var sundayRule: Bool
  /// Days on which the municipality is closed besides the calendar's.
  public var extraClosedDays: Set<CivilDate>
  /// Working days with other hours; they count on hour clocks of channels with declared hours only.
  public var halfDays: HalfDays

  /// Settles what differs from the default.
  public init(
    watchedWeek: WatchedWeek? = nil, saturdayIsWeekday: Bool = false, sundayRule: Bool = false,
    extraClosedDays: Set<CivilDate> = [], halfDays: HalfDays = HalfDays()
  ) {
    self.watchedWeek = watchedWeek
    self.saturdayIsWeekday = saturdayIsWeekday
    self.sundayRule = sundayRule
    self.extraClosedDays = extraClosedDays
    self.halfDays = halfDays
  }

  /// The working days these settings give.
  public var workingDays: WorkingDays {
    WorkingDays(saturdayIsWeekday: saturdayIsWeekday, extraClosedDays: extraClosedDays)
  }
}

extension ClockSettings {
  /// The settings of a municipality, and of the channel `entry` where there is one.
  ///
  /// Throws a diagnostic of kind `configuration` for hours or half days that cannot be read.
  public init(
    calendar: Configuration.CalendarSettings, channel entry: ChannelEntry? = nil
  ) throws(Diagnostic) {
    self.init(
      saturdayIsWeekday: calendar.saturdayIsWeekday, sundayRule: calendar.sundayRule,
      extraClosedDays: Set(calendar.extraClosedDays))
    for half in calendar.halfDays {
      let hours = try asConfiguration { () throws(Diagnostic) in
        try WatchedWeek.dayHours(parsing: half.open)
      }
      if let date = CivilDate(half.rule) {
        halfDays.dates[date] = hours
      } else {
        halfDays.rules[try HolidayRule(named: half.rule)] = hours
      }
    }
    if let text = entry?.watchedHours {
      watchedWeek = try asConfiguration { () throws(Diagnostic) in
        try WatchedWeek(parsing: text)
      }
    }
  }
}

extension HolidayRule {
  /// The named day that a person calls `name`: its id, its Swedish name, or that without the article, such as
  /// `skärtorsdag`.
  ///
  /// Throws a diagnostic of kind `configuration` with a suggestion.
  public init(named name: String) throws(Diagnostic) {
    let wanted = name.lowercased()
    for rule in HolidayRule.allCases {
      let sv = rule.name.sv.lowercased()
      if [rule.rawValue, sv, rule.name.en.lowercased()].contains(wanted)
        || (sv.hasSuffix("en") && sv.dropLast(2) == wanted)
      {
        self = rule
        return
      }
    }
    let near = suggestion(for: wanted, among: HolidayRule.allCases.map(\.name.sv))
    throw Diagnostic(
      .configuration,
      Bilingual(
        sv: "okänd dag '\(name)' bland halvdagarna", en: "unknown day '\(name)' for a half day"),
      hint: near.map { Bilingual(sv: "menade du '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Bilingual(
          sv: "skriv ett datum eller ett namn som 'skärtorsdagen'",
          en: "write a date or a name such as 'skärtorsdagen'"))
  }
}

/// Runs `body`; what it finds wrong stands in the configuration, not on the command line.
private func asConfiguration<Value>(
  _ body: () throws(Diagnostic) -> Value
) throws(Diagnostic) -> Value {
  do throws(Diagnostic) {
    return try body()
  } catch {
    throw Diagnostic(.configuration, error.message, at: error.place, hint: error.hint)
  }
}

extension ClockSettings {
  /// These settings with the policy's watched hours where the channel declares none.
  public func completed(by policy: Policy) -> ClockSettings {
    guard watchedWeek == nil, let hours = policy.replies.watchedHours else { return self }
    var settings = self
    settings.watchedWeek = hours
    return settings
  }
}
