/// One year of the calendar, ready to be written: holidays, named days, working days, the changes of the clock.
public struct CalendarReport: Sendable {
  /// The year.
  public var year: Int
  /// Which days count as working days.
  public var days: WorkingDays

  /// Describes `year`; it must be one of `SwedishCalendar.years`.
  public init(year: Int, days: WorkingDays = WorkingDays()) {
    self.year = year
    self.days = days
  }

  private var workingDaysByMonth: [Int] { (1...12).map { days.count(inMonth: $0, of: year) } }

  /// Lines for people.
  public func text(_ language: Language) -> String {
    var text = Bilingual(sv: "Helgdagar \(year)\n", en: "Holidays \(year)\n")[language]
    for holiday in SwedishCalendar.holidays(in: year) { text += line(holiday, language) }
    text += Bilingual(sv: "\nNamngivna dagar\n", en: "\nNamed days\n")[language]
    for day in SwedishCalendar.namedDays(in: year) where day.rule.kind == .named {
      text += line(day, language)
    }
    text += Bilingual(sv: "\nKlämdagar\n", en: "\nSqueezed days\n")[language]
    let squeezed = days.squeezedDays(in: year)
    for date in squeezed { text += "  \(date)  \(date.weekday.name[language])\n" }
    if squeezed.isEmpty { text += Bilingual(sv: "  inga\n", en: "  none\n")[language] }
    let byMonth = workingDaysByMonth
    text += Bilingual(sv: "\nArbetsdagar\n", en: "\nWorking days\n")[language]
    for (index, count) in byMonth.enumerated() {
      text += "  \(padded(year, 4))-\(padded(index + 1, 2))  \(count)\n"
    }
    text += "  \(padded(year, 4))     \(byMonth.reduce(0, +))\n"
    text += Bilingual(sv: "\nSommartid\n", en: "\nSummer time\n")[language]
    text += "  " + Stockholm.rfc3339(Stockholm.summerStart(of: year)) + "\n"
    text += "  " + Stockholm.rfc3339(Stockholm.summerEnd(of: year)) + "\n"
    return text
  }

  private func line(_ holiday: Holiday, _ language: Language) -> String {
    let weekday = holiday.date.weekday.name[language]
    let padding = String(repeating: " ", count: max(1, 11 - weekday.count))
    return "  \(holiday.date)  \(weekday)\(padding)\(capitalized(holiday.rule.name[language])) — "
      + holiday.rule.kind.label[language] + ": " + holiday.rule.rule[language] + "\n"
  }

  /// A name as it stands at the beginning of a line.
  private func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Writes the year as one object; texts stand in Swedish, and in English beside.
  public func write(to writer: inout JSONWriter, toolVersion: String) {
    writer.beginObject()
    writer.member("schema", "modtool-calendar")
    writer.member("toolVersion", toolVersion)
    writer.member("year", year)
    writer.name("holidays")
    write(SwedishCalendar.holidays(in: year), to: &writer)
    writer.name("namedDays")
    write(SwedishCalendar.namedDays(in: year).filter { $0.rule.kind == .named }, to: &writer)
    writer.name("squeezedDays")
    writer.beginArray()
    for date in days.squeezedDays(in: year) { writer.string(date.description) }
    writer.endArray()
    writer.name("workingDays")
    writer.beginObject()
    let byMonth = workingDaysByMonth
    writer.member("year", byMonth.reduce(0, +))
    writer.name("months")
    writer.beginArray()
    for count in byMonth { writer.int(count) }
    writer.endArray()
    writer.endObject()
    writer.name("summerTime")
    writer.beginObject()
    write("start", Stockholm.summerStart(of: year), to: &writer)
    write("end", Stockholm.summerEnd(of: year), to: &writer)
    writer.endObject()
    writer.endObject()
  }

  private func write(_ name: String, _ instant: Timestamp, to writer: inout JSONWriter) {
    writer.name(name)
    writer.beginObject()
    writer.member("date", Stockholm.date(at: instant).description)
    writer.member("at", Stockholm.rfc3339(instant))
    writer.endObject()
  }

  private func write(_ holidays: [Holiday], to writer: inout JSONWriter) {
    writer.beginArray()
    for holiday in holidays {
      writer.beginObject()
      writer.member("date", holiday.date.description)
      writer.member("weekday", holiday.date.weekday.name.sv)
      writer.member("id", holiday.rule.rawValue)
      writer.member("name", capitalized(holiday.rule.name.sv))
      writer.member("nameEn", capitalized(holiday.rule.name.en))
      writer.member("kind", holiday.rule.kind.rawValue)
      writer.member("rule", holiday.rule.rule.sv)
      writer.member("ruleEn", holiday.rule.rule.en)
      writer.member("workingDay", days.isOpen(holiday.date))
      writer.endObject()
    }
    writer.endArray()
  }
}
