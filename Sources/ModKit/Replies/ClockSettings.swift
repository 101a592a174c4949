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
  /// Other hours on named working days; counts on hour clocks of channels with declared hours only.
  public var halfDays: [HolidayRule: [Range<Int>]]

  /// Settles what differs from the default.
  public init(
    watchedWeek: WatchedWeek? = nil, saturdayIsWeekday: Bool = false, sundayRule: Bool = false,
    extraClosedDays: Set<CivilDate> = [], halfDays: [HolidayRule: [Range<Int>]] = [:]
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
