import ModKit

extension CommandSpecification {
  static let check = CommandSpecification(
    path: ["check"],
    summary: Bilingual(
      sv: "visa kommentarer som bryter mot reglerna", en: "show comments that break the rules"),
    discussion: Bilingual(
      sv: """
        Läser exporterade kommentarer och visar vilka som kan bryta mot policyn, var i texten,
        enligt vilken regel i vilket dokument, och vad policyn säger ska hända. Inget tas bort:
        en människa beslutar. Personnummer visas maskerade om inte --unmask anges.

        Slutkod 2 betyder att något hittades som lagen kräver att man tar bort.
        """,
      en: """
        Reads exported comments and shows which may break the policy, where in the text, under
        which rule of which document, and what the policy says should happen. Nothing is removed:
        a person decides. Personal identity numbers are masked unless --unmask is given.

        Exit code 2 means that something was found that the law orders removed.
        """),
    operands: [
      OperandSpecification(
        name: "EXPORT", isRepeatable: true,
        summary: Bilingual(
          sv: "exporterad fil, eller - för standard in",
          en: "an exported file, or - for standard input"))
    ],
    options: [
      .policy, .format(["text", "json", "ndjson", "csv"]), .output,
      .flag(
        "all", short: "a", Bilingual(sv: "även kommentarer utan fynd", en: "clean comments too")),
      .flag(
        "all-rules",
        Bilingual(
          sv: "alla regler, även de policyn inte har", en: "every rule, whatever the policy")),
      .rule,
      .value(
        "min-strength", "STRENGTH", choices: Strength.allCases.map(\.rawValue),
        Bilingual(sv: "svagaste styrka som visas", en: "the weakest strength shown")),
      .value(
        "since", "TIME",
        Bilingual(
          sv: "bara kommentarer från denna tid eller dag",
          en: "only comments since this time or day")),
      .flag(
        "excel", Bilingual(sv: "CSV för Excel: semikolon och BOM", en: "CSV for Excel: ; and BOM")),
      .flag("unmask", Bilingual(sv: "visa personnummer", en: "show identity numbers")),
      .strict, .keepGoing,
    ],
    examples: [
      "check Fixtures/Exports/exempelkoping-facebook.json",
      "check export.json --policy uppsala --format ndjson",
    ],
    run: { invocation throws(Diagnostic) in
      try invocation.withOutput { output throws(Diagnostic) in
        var run = try CheckRun(invocation, output: output)
        return try run.finish()
      }
    })
}
