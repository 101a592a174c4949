import ModKit

extension CommandSpecification {
  static let deadline = CommandSpecification(
    path: ["deadline"],
    summary: Bilingual(
      sv: "räkna ut när något ska vara besvarat, dag för dag",
      en: "compute when something must be answered, day by day"),
    discussion: Bilingual(
      sv: """
        Visar varje klocka som policyn startar: mål och krav för svar, borttagning, tidigaste
        gallring, svar på annat språk och uppsikt. En frist är den sista sekunden i tid, alltid i
        svensk tid. För annat språk är RECEIVED inläggets publicering, för uppsikt den senaste
        kontrollen.

        Med FILE läses NDJSON, en rad för varje: id, platform, received och vid behov
        watchedHours, sundayRule, saturdayIsWeekday och policy.
        """,
      en: """
        Shows every clock that the policy starts: goal and requirement for the answer, removal,
        earliest thinning, answers in another language, and watch. A deadline is the last second in
        time, always in Swedish time. For the other language RECEIVED is the post's publication,
        for the watch the latest check.

        With FILE, NDJSON is read, a line for each: id, platform, received, and where needed
        watchedHours, sundayRule, saturdayIsWeekday and policy.
        """),
    operands: [
      OperandSpecification(
        name: "FILE", isRequired: false,
        summary: Bilingual(
          sv: "NDJSON med många, eller - för standard in",
          en: "NDJSON with many, or - for standard input"))
    ],
    options: [
      .policy,
      .value(
        "platform", "NAME",
        Bilingual(sv: "plattform, som facebook", en: "the platform, such as facebook")),
      .value(
        "received", "TIME",
        Bilingual(
          sv: "när det kom in (RFC 3339 med offset)",
          en: "when it was received (RFC 3339 with offset)")),
      .value(
        "watched", "HOURS",
        Bilingual(
          sv: "när kanalen bevakas, som 'mån-fre 08:00-17:00'",
          en: "when the channel is watched, such as 'mon-fri 08:00-17:00'")),
      .saturdayIsWeekday, .sundayRule, .format(["text", "json", "ndjson"]), .output, .strict,
      .keepGoing,
    ],
    examples: [
      "deadline --policy atvidaberg-2016 --platform x --received 2026-03-06T18:00:00+01:00",
      "deadline --policy botkyrka --format ndjson - < received.ndjson",
    ],
    run: { invocation throws(Diagnostic) in
      let run = try DeadlineRun(invocation)
      return try invocation.withOutput { output throws(Diagnostic) in try run.finish(output) }
    })
}
