import ModKit

extension CommandSpecification {
  static let calendar = CommandSpecification(
    path: ["calendar"],
    summary: Bilingual(
      sv: "visa helgdagar och arbetsdagar ett år", en: "show a year's holidays and working days"),
    discussion: Bilingual(
      sv: """
        Alla dagar räknas fram ur regler (lag 1989:253), ingen lista används. Midsommarafton,
        julafton och nyårsafton räknas som helgdagar i arbetstid. Extra stängda dagar och
        lördagar tas ur konfigurationen.
        """,
      en: """
        Every day is computed from rules (lag 1989:253); no list is used. Midsommarafton, julafton
        and nyårsafton are holidays in working time. Extra closed days and Saturdays are taken from
        the configuration.
        """),
    operands: [
      OperandSpecification(name: "YEAR", summary: Bilingual(sv: "1990–2099", en: "1990–2099"))
    ],
    options: [.format(["text", "json"]), .saturdayIsWeekday, .output],
    examples: ["calendar 2026", "calendar 2026 --format json"],
    run: { invocation throws(Diagnostic) in
      let text = invocation.arguments.operands[0]
      guard text.utf8.count == 4, let year = Int(text), SwedishCalendar.years.contains(year) else {
        throw Diagnostic(
          .usage,
          Bilingual(
            sv: "YEAR är ett år från 1990 till 2099, inte '\(text)'",
            en: "YEAR is a year from 1990 to 2099, not '\(text)'"))
      }
      let configuration = try invocation.configuration()
      var settings = try ClockSettings(calendar: configuration.calendar)
      if invocation.arguments.has("saturday-is-weekday") { settings.saturdayIsWeekday = true }
      let report = CalendarReport(year: year, days: settings.workingDays)
      return try invocation.withOutput { output throws(Diagnostic) in
        if invocation.format == "json" {
          var writer = JSONWriter(pretty: true)
          report.write(to: &writer, toolVersion: Modtool.version)
          writer.newline()
          output.write(bytes: writer.bytes)
        } else {
          output.write(report.text(invocation.language))
        }
        return .nothing
      }
    })
}

extension OptionSpecification {
  static let saturdayIsWeekday = OptionSpecification.flag(
    "saturday-is-weekday",
    Bilingual(
      sv: "räkna lördag som vardag", en: "count Saturday as a weekday"))

  static let sundayRule = OptionSpecification.flag(
    "sunday-rule",
    Bilingual(
      sv: "flytta dagfrister från helg till nästa vardag (lag 1930:173, 2 §)",
      en: "move deadlines in days from a holiday to the next weekday (lag 1930:173, 2 §)"))
}
