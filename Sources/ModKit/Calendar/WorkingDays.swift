/// Which days are vardagar, that is working days (arbetsdagar).
///
///     WorkingDays().isOpen(CivilDate("2026-01-05")!)   // true: trettondagsafton is a working day
///
/// Monday–Friday, not a public holiday and not midsommarafton, julafton or nyårsafton. Days squeezed
/// between holidays, skärtorsdagen, valborg and trettondagsafton are working days.
public struct WorkingDays: Hashable, Sendable {
  /// Whether a Saturday that is no holiday counts as a working day; off unless a municipality says so.
  public var saturdayIsWeekday: Bool
  /// Days on which the municipality is closed besides the calendar's.
  public var extraClosedDays: Set<CivilDate>

  /// Describes which days count.
  public init(saturdayIsWeekday: Bool = false, extraClosedDays: Set<CivilDate> = []) {
    self.saturdayIsWeekday = saturdayIsWeekday
    self.extraClosedDays = extraClosedDays
  }

  /// Why a day counts or does not.
  public enum Reason: Hashable, Sendable {
    /// A working day.
    case workingDay
    /// A working day that is Saturday.
    case workingSaturday
    /// A public holiday or a closed eve.
    case holiday(HolidayRule)
    /// A Sunday without another name.
    case sunday
    /// A Saturday.
    case saturday
    /// A day of `extraClosedDays`.
    case extraClosedDay
  }

  /// Whether `date` is a working day. Complexity: O(1).
  public func isOpen(_ date: CivilDate) -> Bool { reason(for: date).isOpen }

  /// Why `date` is a working day or not; the most telling reason where several hold.
  public func reason(for date: CivilDate) -> Reason {
    if let rule = SwedishCalendar.closedHoliday(on: date) { return .holiday(rule) }
    let weekday = date.weekday
    if weekday == .sunday { return .sunday }
    if extraClosedDays.contains(date) { return .extraClosedDay }
    if weekday == .saturday { return saturdayIsWeekday ? .workingSaturday : .saturday }
    return .workingDay
  }

  /// The first working day after `date`, or nil when there is none within 400 days.
  public func next(after date: CivilDate) -> CivilDate? {
    next(onOrAfter: date.adding(days: 1))
  }

  /// `date` itself when it is a working day, else the first one after it; nil when there is none
  /// within 400 days, which only `extraClosedDays` can cause.
  public func next(onOrAfter date: CivilDate) -> CivilDate? {
    (0...400).lazy.map { date.adding(days: $0) }.first(where: isOpen)
  }

  /// How many working days `month` of `year` has.
  public func count(inMonth month: Int, of year: Int) -> Int {
    (1...CivilDate.days(inMonth: month, of: year)).count { day in
      CivilDate(year: year, month: month, day: day).map(isOpen) ?? false
    }
  }

  /// The squeezed days (klämdagar) of `year`: working days between two days that are not.
  public func squeezedDays(in year: Int) -> [CivilDate] {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return [] }
    return (0..<(CivilDate.isLeap(year) ? 366 : 365)).map { first.adding(days: $0) }.filter {
      isOpen($0) && !isOpen($0.adding(days: -1)) && !isOpen($0.adding(days: 1))
    }
  }
}

extension WorkingDays.Reason {
  /// Whether the day counts.
  public var isOpen: Bool {
    switch self {
    case .workingDay, .workingSaturday: true
    case .holiday, .sunday, .saturday, .extraClosedDay: false
    }
  }

  /// The reason in words.
  public var label: Bilingual {
    switch self {
    case .workingDay: Bilingual(sv: "vardag", en: "working day")
    case .workingSaturday:
      Bilingual(sv: "lördag, räknas som vardag här", en: "Saturday, a working day here")
    case .holiday(let rule): rule.name
    case .sunday: Weekday.sunday.name
    case .saturday: Weekday.saturday.name
    case .extraClosedDay: Bilingual(sv: "extra stängd dag", en: "extra closed day")
    }
  }
}
